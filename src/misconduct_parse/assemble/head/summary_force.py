"""Whose people an IOPC summary is about: the title says so behind its last dash, else the body's first introduction."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import regex

from misconduct_parse import forces
from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.draft import Place
from misconduct_parse.assemble.head.force import settle
from misconduct_parse.assemble.places import Found, stretch
from misconduct_parse.extract.fragments import MONTH
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.forces import NO_EMPLOYERS, named_last
from misconduct_parse.model.people import Force
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Page

RULE: Final = "head.force.title"

# " - ", also without one of its spaces: "in custody- Dyfed-Powys Police"
DASH: Final = quick_pattern(r"\s++-\s*+ | -\s++", regex.VERBOSE)

# What stands between commas, its date cut off: "Avon and Somerset Constabulary November 2019", "February - March 2018"
DATED: Final = rf"\b (?:{MONTH}|spring|summer|autumn|winter|early|late) \s*+ (?: [\d,-] | and\b | $ ) | \d"
PART: Final = quick_pattern(rf"(?P<name> (?: (?! {DATED} ) [^,(] )++ ) [^,]*+", regex.VERBOSE)

JOINT: Final = quick_pattern(r"\s++(?:and|&)\s++ | \s*+/\s*+", regex.VERBOSE)

# "Norfolk and Suffolk Constabularies": two introductions of one sentence, joined
JOINED: Final = quick_pattern(r",?\s++(?:and|&)?+\s*+", regex.VERBOSE)


def put_summary_force(work: Assembly, title: Found[str] | None) -> None:
    """Set ``force`` and ``forces`` of a summary."""
    named = of_title(title.value) if title else ()
    if title and named:
        settle(work, *(Found(value=force, at=_within(work.page, title.at, words)) for words, force in named))
        return
    introduced = _introduced(work)
    if introduced:
        settle(work, *introduced)
    else:
        work.log.add("force-unknown")


def of_title(title: str) -> tuple[tuple[str, Force], ...]:
    """The forces that a summary's title names, each with its words.

    Behind the last dash stands the force, with the date before or behind it; older learning pages know no dash.

    Example:
        >>> [force.id for _, force in of_title("Use of a spit guard - Norfolk and Suffolk Constabularies, May 2018")]
        ['norfolk', 'suffolk']
        >>> of_title("National recommendation - College of Policing, March 2022")
        ()
    """
    folded = title.replace("–", "-").replace("—", "-").replace("’", "'")
    pieces = DASH.split(folded)
    behind = tuple(_named(pieces[-1]))
    return behind or tuple(found for piece in pieces for found in _named(piece))


def _named(piece: str) -> Iterator[tuple[str, Force]]:
    for match in PART.finditer(piece.lower()):
        words = piece[match.start("name") : match.end("name")].strip(" .-")
        yield from (found for found in _forces(words) if found[1].id not in NO_EMPLOYERS)


def _forces(words: str) -> tuple[tuple[str, Force], ...]:
    """One force, or several joined by "and"; the shared noun stands behind the last."""
    whole = forces.get(words)
    if whole:
        return ((words, whole),)
    for joint in reversed(list(JOINT.finditer(words))):
        left, right = words[: joint.start()], words[joint.end() :]
        last = forces.get(right.removesuffix("Constabularies") + "Constabulary" if right.endswith("ies") else right)
        if last:
            return (*_forces(left), (right, last))
    ending = named_last(words)
    return ((words, ending),) if ending else ()


def _within(page: Page, places: tuple[Place, ...], words: str) -> tuple[Place, ...]:
    """The places of a title, narrowed to some of its words."""
    narrowed = []
    for place in places:
        at = page.folded.find(words, place.span.start, place.span.end)
        narrowed.append(stretch(at, at + len(words), RULE) if at >= 0 else place)
    return tuple(narrowed)


def _introduced(work: Assembly) -> tuple[Found[Force], ...]:
    """The first force of the body, and those that are joined to it."""
    mentions = work.mentions.of(Kind.FORCE)
    joined: list[Mention[Force]] = list(mentions[:1])
    for before, mention in pairwise(mentions):
        if not JOINED.fullmatch(work.page.lower, before.end, mention.start):
            break
        joined.append(mention)
    unique = {mention.value.id: mention for mention in reversed(joined)}
    return tuple(Found(value=mention.value, at=(mention,)) for mention in reversed(unique.values()))
