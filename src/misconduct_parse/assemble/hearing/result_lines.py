"""Lines that open with a name and tell what came of it: "PC Quill, who drove: misconduct, written warning".

One such line may be anything; two or more of different people are a list of results.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from operator import attrgetter
from typing import Any, Final, NamedTuple

import regex

from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Page

LONGEST: Final = 220
"""Characters of a line that only lists."""
NUMBERED: Final = len("\n10. • ")
"""Characters from the end of the line above to a name that opens its line."""
MARKS: Final = " \t*•-.)0123456789"
RESULT: Final = quick_pattern(
    r"""(?: \s*+ \([^)\n]{1,40}\) | ,\s++(?:who|which|whose)\b [^.;:\n]{2,90} )?+ \*{0,2} \s*+
    (?: : \*{0,2} | - | \| ) \s++ (?P<told>
        (?: (?:the\s++)?+ (?:allegations?|case|breach(?:es)?) \s++ )?+ (?:(?:was|were)\s++)?+ (?:found\s++)?+
          (?: not\s++prove[nd] | unproven | prove[nd] | not\s++upheld ) \b
      | (?:guilty\s++of\s++|found\s++to\s++have\s++committed\s++|found\s++guilty\s++of\s++)?+ (?:gross\s++)?+ misconduct
        (?! \s++ (?:hearing|meeting|allegations?|panel|proceedings|alleged)\b ) \b
      | (?:would\s++have\s++been\s++)?+ dismiss(?:ed|al)\b | (?:an?\s++)?+ (?:final\s++)?+ written\s++warning
      | no\s++(?:further\s++action|misconduct|case\s++to\s++answer|breach) | cleared\b | resigned\b | exonerated\b
      | reduc(?:ed|tion)\s++in\s++rank | demoted\b | management\s++advice | words\s++of\s++advice
      | reflective\s++practice
    )""",
    regex.VERBOSE,
)


class ResultLine(NamedTuple):
    """A line that tells what one person got."""

    told: int
    """Where what they got begins."""
    end: int
    ref: Ref


def result_lines(page: Page, refs: Collection[Ref]) -> tuple[ResultLine, ...]:
    """The lines of a list of results; none where fewer than two people have one."""
    found = []
    if len({id(ref.figure) for ref in refs}) < 2:
        return ()
    for ref in refs:
        before = page.text[max(page.body, ref.start - NUMBERED) : ref.start].rstrip(MARKS)
        if before and before[-1] != "\n":
            continue  # in the midst of a sentence, as most are
        nearest = max(page.body, ref.start - NUMBERED)
        start = page.text.rfind("\n", nearest, ref.start) + 1 or page.body
        if ref.start < page.body or start < nearest or page.lower[start : ref.start].strip(MARKS):
            continue
        farthest = min(len(page.text), start + LONGEST)
        end = page.text.find("\n", ref.end, farthest + 1)
        if end < 0 and farthest < len(page.text):
            continue  # a line that goes on lists no more than names
        end = farthest if end < 0 else end
        words = page.lower[ref.end : end]
        told = RESULT.match(page.lower, ref.end, end) if any_in((":", "-", "|"), words) else None
        if told is not None:
            found.append(ResultLine(told.start("told"), end, ref))
    return tuple(found) if len({id(line.ref.figure) for line in found}) > 1 else ()


def line_of(story: Story, mention: Mention[Any]) -> ResultLine | None:
    """The line of such a list in which a mention tells what somebody got."""
    if story.listed is None:
        story.listed = result_lines(story.page, story.cast.refs)
    lines: tuple[ResultLine, ...] = story.listed
    if not lines:  # as on most pages
        return None
    at = bisect_right(lines, mention.start, key=attrgetter("told")) - 1
    return lines[at] if at >= 0 and mention.start < lines[at].end else None
