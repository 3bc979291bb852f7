"""People who are added behind those of whom something is said: "for two officers for ...; and for a third for"."""

from __future__ import annotations

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.assemble.iopc.relatives import Group
from misconduct_parse.extract.clauses import LISTED_PEOPLE, NOR
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party


def listed(
    line: Line, groups: list[Group], first: list[Mention[Party]], limit: int
) -> list[Mention[Party]]:
    """More people of whom the same is said, each with a reason: "for two officers for ...; and for a third for"."""
    found: list[Mention[Party]] = []
    end = first[-1].end
    for group in groups:
        against = line.page.lower.endswith("and against ", 0, group[0].start)  # another finding may stand between them
        if end < group[0].start < (line.end if against else limit) and LISTED_PEOPLE.fullmatch(line.page.lower, end, group[0].start):
            found.extend(group)
            end = group[-1].end
    return found


def added(line: Line, groups: list[Group], end: int) -> list[Mention[Party]]:
    """Who is added behind: "the three officers had no case to answer, nor their supervisor"."""
    behind = (g for g in groups if g[0].start >= end and NOR.fullmatch(line.page.lower, end, g[0].start))
    return [mention for mention in next(behind, []) if not mention.value.headless]  # "alongside PC B, and both did so"
