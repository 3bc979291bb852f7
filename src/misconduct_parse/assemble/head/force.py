"""Whose people a page of a force is about: text, metadata, address, publisher, in that order of evidence."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

import regex
from attrs import define, field

from misconduct_parse import forces
from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.draft import Place
from misconduct_parse.assemble.head.force_parts import POINTS, Part, part_of
from misconduct_parse.assemble.head.front import Front
from misconduct_parse.assemble.head.letterhead import LineKind
from misconduct_parse.assemble.head.site import sites_in
from misconduct_parse.assemble.head.source import PUBLISHER_KEYS, address_of, host_in
from misconduct_parse.assemble.places import Found, in_field, stretch
from misconduct_parse.extract.extract import Extractor
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rules.forces import AREA_RULES, BASES, FORCE_AREA, NO_EMPLOYERS, SUFFIX, either
from misconduct_parse.model.people import Force
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

PROSE_KEYS: Final = ("og:title", "title", "h1", "og:description", "description")

FULL_ANYWHERE: Final = pattern(rf"(?<! new\s ) \b (?P<base>{either(BASES)}) {SUFFIX}", regex.VERBOSE)

COUNTED: Final = 3
"""So many mentions of each part count: a name is no truer for being repeated. Of ownership one counts."""

AGREES: Final = 1.5
"""What each further sign of ownership counts: two that agree outweigh "an Essex Police officer" in passing."""

INTRODUCES: Final = 2.5
"""What it counts beyond that where the page comes to speak of somebody: "PC Quill of Essex Police faced a hearing"."""

OURS: Final = tuple(part for part in Part if part not in (Part.PLACE, Part.ANOTHER))
"""The parts that are evidence, the strongest first."""

IN_PASSING: Final = frozenset({Part.NAMED, Part.PLACE, Part.ANOTHER})

Vote = tuple[Force, Part, Place, float]


@define(eq=False)
class Standing:
    """What speaks for one force."""

    force: Force
    points: float = 0.0
    places: dict[Part, list[Place]] = field(factory=dict)

    def add(self, part: Part, place: Place, more: float = 0.0) -> None:
        """Note one mention, with what it counts beyond its part."""
        known = self.places.setdefault(part, [])
        if len(known) < COUNTED:
            known.append(place)
            self.points += more + (POINTS[part] if part is not Part.OWNS or len(known) == 1 else AGREES)

    def evidence(self) -> tuple[Place, ...]:
        """The places of the strongest part that there is; another's part is no evidence."""
        for part in OURS:
            if part in self.places:
                return tuple(self.places[part])
        return ()


def put_force(work: Assembly, front: Front) -> None:
    """Set ``force`` and ``forces``, and ``work.force`` for the steps that need it."""
    standings: dict[str, Standing] = {}
    for force, part, place, more in (*_in_text(work), *_owners(front)):
        standings.setdefault(force.id, Standing(force)).add(part, place, more)
    fit = [standing for standing in standings.values() if standing.points > 0 and standing.evidence()]
    best = max(fit, key=lambda standing: standing.points, default=None)
    found = Found(value=best.force, at=best.evidence()) if best else _from_prose(front)
    if found is None or (best is not None and set(best.places) <= IN_PASSING):
        found = _from_area(work.page) or found
    if found:
        settle(work, found)
    else:
        _from_caller(work)


def settle(work: Assembly, *found: Found[Force]) -> None:
    """Put a page's force or forces down. Of several the first named is the case's, and none its people's."""
    for one in found:
        work.case.append("forces", one.value, *one.at)
    work.case.put("force", found[0].value, *found[0].at)
    if len(found) == 1:
        work.force = found[0]


def _from_caller(work: Assembly) -> None:
    """The force on whose site the caller says that the page stands; no word of the page is evidence of it."""
    told = forces.of_address(work.url) if work.url else None
    if told is None:
        work.log.add("force-unknown")
        return
    work.case.given("force", told)
    work.case.given("forces", [told])
    work.force = Found(value=told, at=())


def _in_text(work: Assembly) -> Iterator[Vote]:
    first = next((m.sentence for m in work.mentions.of(Kind.NAMED) if m.sentence >= 0), None)
    for mention in work.mentions.of(Kind.FORCE):
        part = part_of(work.page, mention)
        leads = part is Part.EMPLOYS and (first is None or mention.sentence <= first)
        yield mention.value, part, mention, INTRODUCES if leads else 0.0


def _owners(front: Front) -> Iterator[Vote]:
    """The force that the metadata, the address or the letterhead name."""
    page = front.page
    for key in ("area", *PUBLISHER_KEYS):
        entry = front.fields.get(key)
        force = forces.get(entry.value.split(",")[0]) if entry else None
        if entry and force:
            yield force, Part.OWNS, in_field(page, entry, "head.force.metadata", entry.value), 0.0
    for key in ("title", "og:title"):
        entry = front.fields.get(key)
        for site in sites_in(entry.value) if entry else ():
            force = forces.get(site)
            if entry and force:
                yield force, Part.OWNS, in_field(page, entry, "head.force.title", site), 0.0
    address = address_of(front)
    force = forces.of_address(address.value) if address else None
    if address and force:
        yield force, Part.OWNS, in_field(page, address, "head.force.host", host_in(address.value)), 0.0
    for line in front.lines:
        if line.kind is LineKind.FORCE and line.force and line.force.id not in NO_EMPLOYERS:
            yield line.force, Part.OWNS, stretch(line.start, line.end, "head.force.letterhead"), 0.0


def _from_prose(front: Front) -> Found[Force] | None:
    """From a title or a description, where the main text names no force: "Kent Police officer dismissed"."""
    for key in PROSE_KEYS:
        entry = front.fields.get(key)
        match = FULL_ANYWHERE.search(entry.value.lower()) if entry else None
        force = BASES.get(" ".join(match["base"].split())) if match else None
        if entry and match and force:
            words = entry.value[match.start() : match.end()]
            return Found(value=force, at=(in_field(front.page, entry, "head.force.metadata", words),))
    return None


@cache
def _areas() -> Extractor:
    return Extractor(AREA_RULES)


def _from_area(page: Page) -> Found[Force] | None:
    """From "a Cleveland detective": where no force is named in full, and all such words say one force."""
    found = _areas()(page).of(FORCE_AREA)
    if len({mention.value.id for mention in found}) != 1:
        return None
    return Found(value=found[0].value, at=tuple(found[:COUNTED]))
