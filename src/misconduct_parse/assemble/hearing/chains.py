"""People whom the text joins to one another: "PC A, PC B and PS C", and what is said of all of them together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from misconduct_parse.assemble.hearing.faced import ABOUT, RESULT, faced, says_faced
from misconduct_parse.assemble.hearing.figure import Figure, Ref
from misconduct_parse.assemble.hearing.named_beside import fills_heading
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Page

# "PC A and PC B, both attached to the Unit, and PC C": what is said of them stands between
APPOSED: Final = (
    r"(?: , \s++ (?:who\s++(?:(?:was|were|is|are)\s++)?+)?+ (?:both\s++|all\s++|also\s++|previously\s++"
    r"|formerly\s++)*+ (?:of|from|attached|based|stationed|aged|then|working|serving"
    r"|worked|works|served|serves|\d\d) (?!\w) [^,.;]{0,60} (?=,) ){0,3}+"
)
# "PC A, the fund's secretary, and PC B"
WHAT: Final = r"(?: , \s++ (?:the|an?|its|their) \s++ [^,.;]{2,50} (?= , \s++ and\b ) )?+"
GLUE: Final = quick_pattern(
    rf"\s*+ (?: \([^)]{{1,40}}\) \s*+ )?+ {APPOSED} {WHAT} (?: , | & | ; | , \s*+ and\b | and\b | nor\b | ,?+ \s*+ "
    rf"and\s++(?:an?|the|his|her)\s++(?:colleague|partner|sergeant|wife|husband|fianc[eé]e?|brother|sister|son"
    rf"|daughter|father|mother|supervisor|crewmate|girlfriend|boyfriend|then[\s-](?:partner|wife|husband|colleague|supervisor)"
    rf"|(?:second|third|fourth|fifth)\s++officer)\s*+,?+ (?:\s++(?:who\s++is\s++)?+known\s++(?:only\s++)?+as)?+ )? "
    rf"\s*+ (?:,?+\s*+ (?:based|aged)\s[^,]{{1,40}},)?+"
    r"(?: (?:the\s++)?+ (?:serving|current|former|retired|fellow|trainee) \s++ (?:police\s++)?+ (?:officer\s++)?+ )?+"
    r"(?: (?: (?:former|police|detective) \s++ )*+ (?:pcs|dcs|sgts|constables|sergeants|inspectors) \s++ )?+",
    regex.VERBOSE,
)

TOGETHER: Final = {
    2: pattern(
        r"\bboth\b|\btwo\s++(?:\w++\s++){0,4}?(?:officers|constables|people"
        r"|sergeants|detectives|pcs)\b|\bpair\b"
    ),
    3: pattern(
        r"\bthree\b|\btwo\b[^.]{0,140}?\ba\s++third\b|\ba\s++third\s++(?:officer|constable|detective|colleague)\b"
    ),
    4: pattern(r"\bfour\b|\b(?:three|a\s++third)\b[^.]{0,140}?\ba\s++fourth\b"),
    5: pattern(r"\bfive\b"),
}
"""How a page speaks of so many subjects at once."""


class Chains:
    """The namings of a page in their order, and the runs of those that are joined; all worked out once."""

    def __init__(self, page: Page, refs: list[Ref]) -> None:
        self._page = page
        self._refs = refs
        self._own: dict[int, list[int]] = {}
        for at, ref in enumerate(refs):
            self._own.setdefault(id(ref.figure), []).append(at)
        self._first, self._last = list(range(len(refs))), list(range(len(refs)))
        """Of each naming, where the run begins and ends in which it stands."""
        for at in range(1, len(refs)):
            if _joined(page, refs[at - 1], refs[at]):
                self._first[at] = self._first[at - 1]
        for at in range(len(refs) - 2, -1, -1):
            if self._first[at + 1] != at + 1:
                self._last[at] = self._last[at + 1]
        self._told: dict[int, bool] = {}
        self._as_many: dict[int, bool] = {}

    def beside(self, figure: Figure) -> Iterator[Figure]:
        """Those who are joined to somebody, next to them."""
        for at in self._own.get(id(figure), ()):
            if self._first[at] < at and self._refs[at - 1].figure is not figure:
                yield self._refs[at - 1].figure
            if self._last[at] > at and self._refs[at + 1].figure is not figure:
                yield self._refs[at + 1].figure

    def told_of(self, figure: Figure) -> bool:
        """Whether something of the kind is said of somebody, alone or with those joined to them."""
        known = self._told.get(id(figure))
        if known is None:
            places = self._own[id(figure)]
            known = self._of_these(places[0]) or any(
                faced(self._page, self._refs[at]) or self._in_chain(at) for at in places
            )
            self._told[id(figure)] = known
        return known

    def _in_chain(self, at: int) -> bool:
        """Whether a naming stands in a run of people of whom together something is said: "A and B each faced"."""
        first, last = self._first[at], self._last[at]
        ends = self._refs[last]
        if last != first and fills_heading(self._page, self._refs[first], ends):
            return True
        if last != first and (says_faced(self._page, ends) or RESULT.match(self._page.lower, ends.end)):
            return True
        start = self._refs[first].start
        return first != at and ABOUT.search(self._page.lower, max(self._page.body, start - 70), start) is not None

    def _of_these(self, at: int) -> bool:
        """Whether somebody is introduced in a run of as many people as the page says its case is about."""
        count = self._last[at] - self._first[at] + 1
        if count not in TOGETHER:
            return False
        known = self._as_many.get(count)
        if known is None:
            known = self._as_many[count] = TOGETHER[count].search(self._page.lower, self._page.body) is not None
        return known


def _joined(page: Page, one: Ref, other: Ref) -> bool:
    return one.sentence == other.sentence and glued(page, one, other)


def glued(page: Page, one: Ref, other: Ref) -> bool:
    """Whether only "and", a comma or what is said of the first in passing stands between two namings."""
    return other.start - one.end < 110 and GLUE.fullmatch(page.lower, one.end, other.start) is not None
