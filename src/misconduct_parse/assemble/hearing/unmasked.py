"""Somebody whom the page itself gives both a name and a cipher: "Ada Quill, who was known as Officer T"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

import regex

from misconduct_parse.assemble.hearing.figure import Figure, Ref
from misconduct_parse.assemble.hearing.figures import Cast
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

FARTHEST: Final = 90
"""Characters between a name and its cipher."""

# "Ada Quill, 34, was known as Officer T", "Officer T, who can now be named as Ada Quill"
KNOWN_AS: Final = pattern(
    r"""\s*+ [,(]?+ \s*+ (?: (?:aged\s++)?+ \d\d \s*+ ,? \s*+ )?+ (?:who\s++)?+
        (?: (?:was|is|has|had|can|may) \s++
            (?: (?:now|be|been|previously|formerly|until\s++now|then|only|also|earlier) \s++ ){0,3}+ )?+
        (?: (?:previously|formerly|then|earlier) \s++ )?+
        (?: known | referred\s++to | identified | named | described | reported ) (?:\s++in\s++[^.;,]{1,40})?? \s++
        (?:only\s++|simply\s++)?+ as \s++ ["']?+""",
    regex.VERBOSE,
)


def unmask(page: Page, cast: Cast) -> None:
    """Make one person of a name and a cipher that the page says are the same."""
    if not any(figure.letter for figure in cast.figures):
        return
    same: dict[Figure, Figure] = {}
    for one, other in pairwise(cast.refs):
        if _one_of_each(one.figure, other.figure) and _said(page, one, other):
            named, lettered = sorted((one.figure, other.figure), key=lambda figure: figure.letter is not None)
            if lettered not in same:
                named.absorb(lettered)
                same[lettered] = named
    if same:
        cast.merge(same)


def _one_of_each(one: Figure, other: Figure) -> bool:
    if (one.letter is None) is (other.letter is None) or one.civilian or other.civilian:
        return False
    return one.rank is None or other.rank is None or one.rank is other.rank


def _said(page: Page, one: Ref, other: Ref) -> bool:
    if one.sentence != other.sentence or not 0 < other.start - one.end < FARTHEST:
        return False
    return KNOWN_AS.fullmatch(page.lower, one.end, other.start) is not None
