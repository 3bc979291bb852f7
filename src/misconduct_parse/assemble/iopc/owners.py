"""Whose a predicate is: by its clause, then by its sentence, then by who was spoken of last."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.owners_behind import added, listed
from misconduct_parse.assemble.iopc.relatives import Group, around, goes_on, is_object, whose_relative
from misconduct_parse.extract.clauses import (
    AND,
    APPOSED,
    DONE_TO,
    ENDED,
    IMPOSED,
    LINK,
    NOT_THEM,
    PREDICATE,
    WHO_AND,
    WHO_COMMA_AND,
    WHOM_THEY,
)
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.naming import CHIEF_OFFICERS
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.pattern import quick_pattern

CHAIRS: Final = Cue("chairs")
AS_TO: Final = Cue("as_to")
BY: Final = Cue("by")
CHAIRED: Final = Cue("chaired_by")
DECIDES: Final = Cue("decides")
DECIDES_NEXT: Final = Cue("decides_next")
ANOTHER_CASE: Final = Cue("another_case")
# "gross misconduct for the sergeant, who was dismissed, and misconduct for" the constable
ANOTHER_FINDING: Final = quick_pattern(
    r"(?:\s++without\s++notice)?+,\s++(?:and|but)\s++(?:only\s++)?+(?:gross\s++)?+misconduct\s++(?:(?:only|was|were|found|proven|proved)\s++)*+(?:for|against|by|in\s++the\s++case\s++of|in\s++respect\s++of)\b"
)
TAKING_UP: Final = ("both", "each", "all", "neither", "none", "either", "any")
DIRECTLY: Final = frozenset({"", "a", "an"})


@frozen(eq=False)
class Owner:
    """The noun phrases that say whose something is; none where only the context tells."""

    parties: tuple[Mention[Party], ...] = ()
    behind: bool = False
    """Whether they stand behind the predicate: "for two officers"."""


NOBODY: Final = Owner()


def groups_of(line: Line) -> list[Group]:
    """The noun phrases of a sentence, coordinated ones together."""
    if line.grouped is None:
        line.grouped = _grouped(line)
    return line.grouped


def _grouped(line: Line) -> list[Group]:
    groups: list[Group] = []
    for mention in line.of(Kind.PARTY):
        if groups and mention.value.headless and _again(line, groups[-1], mention):
            continue
        if (
            groups
            and APPOSED.fullmatch(line.page.lower, groups[-1][-1].end, mention.start)
            and _apposed(line, groups, mention)
        ):
            line.apposed[groups[-1][-1].start] = mention
        elif groups and (
            AND.fullmatch(line.page.lower, groups[-1][-1].end, mention.start) or _both_of(line, groups[-1], mention)
        ):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    return groups


def _both_of(line: Line, group: list[Mention[Party]], mention: Mention[Party]) -> bool:
    """Whether what is said of the first stands between two: "either the officer who fired or the special constable"."""
    first, text = group[0], line.page.lower
    if len(group) > 1 or first.value.plural or mention.value.plural:
        return False
    if text.startswith(("either ", "neither ", "both "), first.start):
        return WHO_AND.fullmatch(text, first.end, mention.start) is not None
    opens = not line.gap(line.start, first.start).strip() and first.value.definite and mention.value.definite
    return opens and WHO_COMMA_AND.fullmatch(text, first.end, mention.start) is not None


def _again(line: Line, group: list[Mention[Party]], mention: Mention[Party]) -> bool:
    """Whether a word takes those up who were named before it: "the two attended, ..., and each received"."""
    if mention.start - group[-1].end < 3:
        return True  # "the sergeant and the constable both received"
    size = sum(m.value.count or 1 for m in group) if all(m.value.count or not m.value.plural for m in group) else None
    several = len(group) > 1 or group[0].value.plural
    if not mention.value.definite and not line.page.lower.startswith(TAKING_UP, mention.start):
        return False  # "two were dismissed and two received warnings": others
    return several and mention.value.select is Select.WHOLE and mention.value.count in (None, size)


def _apposed(line: Line, groups: list[Group], mention: Mention[Party]) -> bool:
    """Whether two phrases are one person and no list: "a third officer, a sergeant, had"."""
    first = groups[-1][-1].value
    other = mention.value
    if first.name and not other.name and not other.plural and other.rank is None:
        return len(groups[-1]) == 1  # "Sergeant Quill, his supervisor on that day"
    if other.plural and other.count is None and line.gap(mention.start, mention.end).startswith("all "):
        return first.plural and len(groups[-1]) == 1  # "five of the officers, all constables,"
    named = not other.definite or (first.select is Select.OTHER and not other.plain)  # "the other, the supervisor,"
    single = not first.plural and not other.plural and named and not other.headless
    return single and len(groups[-1]) == 1 and ENDED.match(line.page.lower, mention.end, line.end) is not None


def owner_of(line: Line, start: int, end: int, stops: list[int], *, given: bool = False) -> Owner:
    """Who a predicate is said of, within its sentence.

    Args:
        line: The sentence.
        start: Where the predicate begins.
        end: Where it ends.
        stops: Where other predicates begin: people behind one of them are its own.
        given: Whether "by" names who gives it, not who gets it: "words of advice by a senior officer".
    """
    groups = groups_of(line)
    behind = _behind(line, groups, start, end, stops, given=given)
    if behind:
        return Owner(tuple(behind), behind=True)
    return _before(line, groups, start, end, stops)


def _behind(
    line: Line, groups: list[Group], start: int, end: int, stops: list[int], *, given: bool
) -> list[Mention[Party]] | None:
    """The people named behind a predicate: "a case to answer for the two officers"."""
    limit = min((stop for stop in stops if stop > start and stop >= end), default=line.end)
    for group in groups:
        if not end <= group[0].start < max(limit, end + 1):
            continue
        if group[0].value.bare and group[0].value.rank and not (group[0].value.ciphers or group[0].value.ordinal):
            continue  # "reduced in rank to sergeant"
        if CHAIRED.before(line.page.lower, end, group[0].start) or (
            given and BY.before(line.page.lower, end, group[0].start)
        ):
            continue  # "a hearing chaired by the chief constable" is not about him
        if ANOTHER_CASE.behind(line.page.lower, end):
            break  # "one officer was cleared and the case against the other was proven"
        if ANOTHER_FINDING.match(line.page.lower, end, group[0].start):
            break  # "who was dismissed, and misconduct for the constable"
        if DONE_TO.search(line.page.lower, end, group[0].start):
            continue  # "had a case to answer for lying about the sergeant"
        if given and NOT_THEM.fullmatch(line.page.lower, end, group[0].start):
            break  # "against the sergeant, who was dismissed, but not against the constable"
        if LINK.fullmatch(line.page.lower, end, group[0].start) or (given and _imposed_on(line, start, end, group)):
            return [*group, *listed(line, groups, group, limit)]
    return None


def _imposed_on(line: Line, start: int, end: int, group: list[Mention[Party]]) -> bool:
    """Whether a sanction was laid on them: "imposed a final written warning on the sergeant"."""
    laid = IMPOSED.search(line.page.lower, line.clause_start(start), start) is not None
    return laid and line.gap(end, group[0].start).strip() in ("on", "upon")


def _before(line: Line, groups: list[Group], start: int, end: int, stops: list[int]) -> Owner:
    """The people named before a predicate, of whom it is said."""
    clause = line.clause_start(start)
    before = [group for group in groups if group[-1].end <= start and not decides_as_chief(line, group)]
    if before and _directly(line, before[-1], start):
        return Owner(tuple(before[-1]))
    first = _first_told(line, before, clause, start, stops)
    topic = (
        whose_relative(line, before, first)
        or goes_on(line, before, clause, first)
        or around(line, before, start)
        or around(line, before, first)
    )
    if topic:
        return Owner(tuple(topic))
    before = [group for group in before if not DECIDES.fills(line.page.lower, group[-1].end, start)]
    chosen = _subject(line, [g for g in before if g[0].start >= clause])
    if chosen is None:
        # "Following the retirement of one officer, the force proposed": who stands before another's verb is not its subject
        chosen = _subject(line, [g for g in before if not _spoken_between(line, g[-1].end, clause, start)])
    if chosen:
        return Owner((*chosen, *added(line, groups, end)))
    if groups and groups[0][-1].end <= start and AS_TO.fills(line.page.lower, line.start, groups[0][0].start):
        return Owner(tuple(groups[0]))  # "As regards the constables, we thought that their work was poor"
    return NOBODY


def _first_told(line: Line, groups: list[Group], clause: int, start: int, stops: list[int]) -> int:
    """The first that is told of the people in one breath: "who was dismissed at a hearing" is dismissed, then heard."""
    end = groups[-1][-1].end if groups else line.start
    return min((stop for stop in stops if max(end, clause) <= stop < start), default=start)


def decides_as_chief(line: Line, group: list[Mention[Party]]) -> bool:
    """Whether it is a chief officer who decides: "the chief constable found gross misconduct proven"."""
    chief = group[-1].value.rank in CHIEF_OFFICERS
    return chief and DECIDES_NEXT.behind(line.page.lower, group[-1].end, line.end)


def _directly(line: Line, group: list[Mention[Party]], start: int) -> bool:
    """Whether nothing parts people from what they had: "gave the constable a warning", "and the sergeant a reprimand"."""
    return line.gap(group[-1].end, start).strip() in DIRECTLY and not is_object(line, group)


def _spoken_between(line: Line, end: int, clause: int, start: int) -> bool:
    """Whether somebody else speaks between people and a predicate.

    Behind a semicolon the people stay the topic, and "the sergeant, we considered, had" is said of the sergeant.
    """
    voices = (v for v in line.of(Kind.VOICE) if end <= v.start < clause or clause <= v.start < start)
    return any(";" not in line.gap(end, v.start) and line.gap(end, v.start).strip() != "," for v in voices)


def _subject(line: Line, groups: list[Group]) -> list[Mention[Party]] | None:
    """The last phrase that is no object of another."""
    text, free = line.page.lower, None
    for place in reversed(range(len(groups))):
        group = groups[place]
        if is_object(line, group) or CHAIRS.behind(text, group[-1].end):
            continue
        if place and WHOM_THEY.fullmatch(text, groups[place - 1][-1].end, group[0].start):
            continue  # "the officer who struck the constable had"
        if text.endswith("whom ", 0, group[0].start):
            continue  # "a sergeant, to whom the operator had reported it, had"
        if PREDICATE.match(text, group[-1].end, line.end):
            return group
        free = free or group
    return free
