"""Patterns told to Python's own ``re``: what they find is what ``regex`` finds in the pattern as it was written."""

from __future__ import annotations

import re
from typing import Final, cast

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from misconduct_parse.dialect import for_re
from misconduct_parse.pattern import place, quick, said

WRITTEN: Final = (
    r"(?<!\b(?:an?|the)\s)officer",
    r"(?<=\b(?:an?|the)\s)officer",
    r"(?<![\w'-]|no\s{1,2})a(?:n(?<=an))?+",
    r"(?<=(?P<before>the\s))(?P<noun>officer)",
    r"(?<!the (?=officer)|an? )o",
    r"(?<!a(?<!the a))n",
    r"(?:a(?P<n>n)\s|the(?P<n>\s))?+officer",
    r"(?P<twin>[a-h])(?P=twin)|(?P<twin>[o])\w(?P=twin)",
    r"[^\p{L}\s]|\p{Lu}\p{Ll}++|[\p{Lu}']{2}",
    r"[#(] ?#|\(\?<=",
)
WORDS: Final = st.lists(
    st.sampled_from([*"aéÉ'-#( 4", "an", "the", "no", "  ", "officer", "Ada", "ff", "oo", "(?<="]), max_size=12
).map("".join)


@pytest.mark.parametrize("text", WRITTEN)
@given(words=WORDS)
def test_re_finds_what_regex_finds(text: str, words: str) -> None:
    other, ours = regex.compile(text), cast("regex.Pattern[str]", re.compile(for_re(text, verbose=False)))
    found = [(match.span(), [place(match, name) for name in other.groupindex]) for match in ours.finditer(words)]
    assert found == [(m.span(), [m.span(name) for name in other.groupindex]) for m in other.finditer(words)]


def test_white_space_and_comments_of_a_verbose_pattern_go() -> None:
    assert for_re("a \\# [ ] (?<! b | cd ) # the (?<= rest\n e", verbose=True) == r"a\#[ ](?<!b)(?<!cd)e"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (r"(?<=a+)b", "no greatest width"),
        (r"(?<=(?P<n>a|bc))d", "a group in a lookbehind of several widths"),
        (r"(?<=(?i:a|bc))d", r"\(\?i: stands"),
        (r"(?<=[ab]{0,9}(?:\w|\d\d){9,12})c", "too many ways"),
    ],
)
def test_what_re_cannot_be_told_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        for_re(text, verbose=False)


def test_the_groups_of_one_name_are_asked_together() -> None:
    match = quick(r"(?P<day>\d) May|May (?P<day>\d)").match("May 4")
    assert match is not None
    assert (place(match, "day"), said(match, "day")) == ((4, 5), "4")
    assert (place(match, "year"), said(match, "year")) == ((-1, -1), None)
