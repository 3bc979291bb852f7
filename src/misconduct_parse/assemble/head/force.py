"""Whose people a page of a force is about: text, metadata, address, publisher, in that order of evidence.

Many forces may stand on one page: the chair's, the one that charged or arrested, the neighbour that investigated. What
stands around a name tells them apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

import regex
from attrs import define, field

from misconduct_parse import forces
from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.draft import Place
from misconduct_parse.assemble.head.front import Front
from misconduct_parse.assemble.head.letterhead import LineKind
from misconduct_parse.assemble.head.source import PUBLISHER_KEYS, address_of, host_in
from misconduct_parse.assemble.head.title import SITE_BEFORE, SITE_BEHIND
from misconduct_parse.assemble.places import Found, in_field, stretch
from misconduct_parse.extract.extract import Extractor
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.forces import AREA_RULES, FORCE_AREA, NO_EMPLOYERS
from misconduct_parse.model.people import Force
from misconduct_parse.read.page import Page

EMPLOYS: Final = 4.0
"""Points of "a Kent Police officer", "dismissed by Essex Police"."""
SPEAKS: Final = 2.0
"""Points of "Wiltshire Police Chief Constable Linus Avebury said"."""
IS_NAMED: Final = 1.0
IS_ANOTHER: Final = -2.0
"""Points of "DCC Hambledon of Dorset Police", "arrested by Norfolk Constabulary"."""
OWNS: Final = 3.0
"""Points of the force on whose site the page stands, whose letterhead or whose name in the metadata it bears."""
COUNTED: Final = 3
"""So many mentions of each sort count: a name is no truer for being repeated."""

NEAR: Final = 70
"""Characters before and behind a name that tell its part."""

STAFF: Final = r"""
    (?: officers? | pcs? | dcs? | ps | ds | di | dci | pcsos? | constables? | sergeants? | detectives? | inspectors? | staff
      | call\s++(?:handler|taker)s? | employees? | volunteers? | cop | worker | dispatcher | superintendent | chief\s++inspector )
"""

EMPLOYS_BEFORE: Final = regex.compile(
    r"""
    (?: (?:dismissed|sacked|fired|resigned|retired|suspended) \s++ (?:\w++\s++){0,4}? (?:by|from)
      | (?:join(?:ed|ing)|left|leaving|leave) | (?:served|serving|serves|worked|working|works|employed|career|time|service|officer|constable
          |sergeant|detective|inspector|staff|handler|pcso|volunteer(?:ed|s)?) \s++ (?:\w++\s++){0,2}? (?:with|in|at|for|by|from|of)
      | (?:member|members|employee)\s++of | (?:former|serving|retired|ex) | employed\s++by | \bto\s++the\s++attention\s++of
    ) (?: \s++the )?+ [\s-]++ $
    """,
    regex.VERBOSE,
)

EMPLOYS_BEHIND: Final = regex.compile(
    rf"""
    (?:'s?)?+ \s++ (?:(?:former|serving|special|response|neighbourhood|student|probationary|roads|police|family|retired|traffic|firearms|temporary|
        detective|control|room|contact|civilian) \s++ ){{0,3}} {STAFF} \b (?! \s++(?:from|were|said|who\s++(?:attended|investigated|arrested)) )
    """,
    regex.VERBOSE,
)

SPEAKS_BEHIND: Final = regex.compile(
    r"""
    (?:'s?)?+ ,?+ \s++ (?:(?:temporary|acting|deputy|assistant|own) \s++){0,2} (?:chief\s++(?:constable|superintendent|officer) | commissioner
      | professional\s++standards | anti-corruption | counter[\s-]corruption | people\s++standards | head\s++of | headquarters | police\s++federation
      | misconduct | said | has\s++(?:confirmed|said|today) | spokes | will | is\s++committed | expects | takes | can\s++confirm | referred | reported )
    """,
    regex.VERBOSE,
)

# "Deputy Chief Constable Ottilie Hambledon of Dorset Police", "a detective inspector from Norfolk Constabulary"
RANK_OF: Final = r"(?:constable|superintendent|commissioner|commander|officer|dcc|acc|cc|inspector|sergeant|colleagues|investigators|detectives)"

ANOTHER_BEFORE: Final = regex.compile(
    rf"""
    (?: (?:chief\s++(?:constable|superintendent)|assistant\s++commissioner|commander|\b(?:dcc|acc|cc|hmi)) \s++ [\w'.-]++ (?: \s++ [\w'.-]++ )?+ ,?+ \s++ (?:of|from|at) (?:\s++the)?+
      | (?:charged|arrested|investigated|prosecuted|seized|searched|stopped|interviewed|detained|caught|found|reviewed|led|conducted|carried\s++out
          |chaired|heard|contacted|called|treated|identified|cautioned|bailed) \s++ (?:\w++\s++){{0,3}}? by (?:\s++the)?+
      | (?:officers|colleagues|detectives|investigators|staff|team|help|support|assistance|inquiry|investigation) \s++ (?:from|by|at|of) (?:\s++the)?+
      | (?:reported|transferred|moved|passed|sent|applied|to\s++join|referred|complaint) \s++ (?:\w++\s++){{0,3}}? to (?:\s++the)?+
      | on\s++behalf\s++of | alongside | neighbouring | together\s++with | in\s++conjunction\s++with
    ) \s++ $
    """,
    regex.VERBOSE,
)

ANOTHER_BEHIND: Final = regex.compile(
    r"""
    (?:'s?)?+ \s++ (?: (?:officers?|detectives?|investigators?|staff) \s++ (?:from|attended|were|arrested|investigated|stopped|seized|later|then|went)
      | went\s++on\s++to | investigated | charged | arrested | carried\s++out | led\s++the | conducted | seized | stopped | detained | area | where
      | control\s++room\s++received | college | training | station | (?:police\s++)?and\s++crime )
    """,
    regex.VERBOSE,
)


@define(eq=False)
class Standing:
    """What speaks for one force."""

    force: Force
    points: float = 0.0
    places: dict[str, list[Place]] = field(factory=dict)
    """Places by what they say: ``employs``, ``speaks``, ``named``, ``owns``; another's part is no evidence."""

    def add(self, sort: str, points: float, place: Place) -> None:
        """Note one mention."""
        known = self.places.setdefault(sort, [])
        if len(known) < COUNTED:
            known.append(place)
            self.points += points if sort != "owns" or len(known) == 1 else 0.0

    def evidence(self) -> tuple[Place, ...]:
        """The places of the strongest sort that there is."""
        return tuple(
            next((self.places[sort] for sort in ("employs", "speaks", "named", "owns") if sort in self.places), ())
        )


def put_force(work: Assembly, front: Front) -> None:
    """Set ``force`` and ``forces``, and ``work.force`` for the steps that need it."""
    standings: dict[str, Standing] = {}
    for force, sort, points, place in (*_in_text(work), *_owners(front)):
        standings.setdefault(force.id, Standing(force)).add(sort, points, place)
    fit = [s for s in standings.values() if s.points > 0 and s.evidence()]
    best = max(fit, key=lambda s: s.points, default=None)
    found = Found(value=best.force, at=best.evidence()) if best else _from_area(work.page)
    if found:
        settle(work, found)
        return
    told = forces.of_address(work.url) if work.url else None
    if told is None:
        work.log.add("force-unknown")
        return
    work.case.given("force", told)
    work.case.given("forces", [told])
    work.force = Found(value=told, at=())


def settle(work: Assembly, *found: Found[Force]) -> None:
    """Put a page's force or forces down. Of several the first that is named stands for the case, none for its people."""
    for one in found:
        work.case.append("forces", one.value, *one.at)
    work.case.put("force", found[0].value, *found[0].at)
    if len(found) == 1:
        work.force = found[0]


Vote = tuple[Force, str, float, Place]


def _in_text(work: Assembly) -> Iterator[Vote]:
    for mention in work.mentions.of(Kind.FORCE):
        sort, points = part_of(work.page, mention)
        yield mention.value, sort, points, mention


def part_of(page: Page, mention: Mention[Force]) -> tuple[str, float]:
    """What part the words around its name give to a force, and the points of it."""
    before = page.lower[max(page.body, mention.start - NEAR) : mention.start]
    behind = page.lower[mention.end : mention.end + NEAR]
    if ANOTHER_BEFORE.search(before):
        return "another", IS_ANOTHER
    if EMPLOYS_BEHIND.match(behind) or EMPLOYS_BEFORE.search(before):
        return "employs", EMPLOYS
    if ANOTHER_BEHIND.match(behind):
        return "another", IS_ANOTHER
    return ("speaks", SPEAKS) if SPEAKS_BEHIND.match(behind) else ("named", IS_NAMED)


def _owners(front: Front) -> Iterator[Vote]:
    """The force that the metadata, the address or the letterhead name."""
    page = front.page
    for key in ("area", *PUBLISHER_KEYS):
        entry = front.fields.get(key)
        force = forces.get(entry.value.split(",")[0]) if entry else None
        if entry and force:
            yield force, "owns", OWNS, in_field(page, entry, "head.force.metadata", entry.value)
    for key in ("title", "og:title"):
        entry = front.fields.get(key)
        yield from _in_title(front, key) if entry else ()
    address = address_of(front)
    force = forces.of_address(address.value) if address else None
    if address and force:
        yield force, "owns", OWNS, in_field(page, address, "head.force.host", host_in(address.value))
    for line in front.lines:
        if line.kind is LineKind.FORCE and line.force and line.force.id not in NO_EMPLOYERS:
            yield line.force, "owns", OWNS, stretch(line.start, line.end, "head.force.letterhead")


def _in_title(front: Front, key: str) -> Iterable[Vote]:
    """The site's name in a title: "Officer dismissed | Kent Police"."""
    entry = front.fields[key]
    folded = entry.value.replace("–", "-")
    for match in (SITE_BEHIND.search(folded), SITE_BEFORE.match(folded)):
        force = forces.get(match["site"]) if match else None
        if match and force:
            site = entry.value[match.start("site") : match.end("site")]
            yield force, "owns", OWNS, in_field(front.page, entry, "head.force.title", site)


@cache
def _areas() -> Extractor:
    return Extractor(AREA_RULES)


def _from_area(page: Page) -> Found[Force] | None:
    """ "A Cleveland detective": where no force is named in full, and only where all such words say one force."""
    found = _areas()(page).of(FORCE_AREA)
    if len({mention.value.id for mention in found}) != 1:
        return None
    return Found(value=found[0].value, at=tuple(found[:COUNTED]))
