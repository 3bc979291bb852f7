"""Words between quotation marks, over several paragraphs too, and the verbs that say who spoke them.

In print each paragraph of a long statement opens with a mark and only the last one closes it; now and then the last
one is left open as well.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Phrases, Rule, Unit
from misconduct_parse.read.page import Page


@frozen(kw_only=True)
class Quotation:
    """Words between quotation marks."""

    text: str
    """The words without the marks; paragraphs parted by a blank line."""
    words: int
    """How many words: "textbook" in quotation marks is no statement."""


# A paragraph ends at a blank line. A mark at the start of the next paragraph goes on; any other mark closes.
REST: Final = r'(?: [^"\n]++ | \n (?! [^\S\n]*+ \n) (?! [^\S\n]*+ ") )*+'
DOUBLE: Final = rf"""
    (?<![\w"]) " (?=\S) (?P<said> {REST} ) (?: \n\s*+ " (?=\S) (?P<said> {REST} ) )*+ "?+
"""

# ‘Two women came to work ...’: an apostrophe inside a word, or behind a plural, closes nothing.
SINGLE_REST: Final = r"(?: [^'\n]++ | '(?=\w) | (?<=s)'(?=\s\p{Ll}) | \n (?! [^\S\n]*+ \n) (?! [^\S\n]*+ ') )*+"
SINGLE: Final = rf"""
    (?<= [:,]\s | : [^\S\n]? \n [^\S\n]? \n ) ' (?=[\p{{Lu}}\[]) (?P<said> {SINGLE_REST} ) (?: (?<!') \n\s*+ ' (?=\p{{Lu}}) (?P<said>
          {SINGLE_REST} ) )*+ '?+
"""

SPEECH: Final = (
    "said", "says", "added", "told", "commented", "stated", "explained", "concluded", "continued", "remarked", "saying",
    "adding", "following statement", "statement", "described", "wrote", "ruled", "paid tribute",
)  # fmt: skip
"""Verbs and nouns with which a statement is given to its speaker."""


def _quotation(match: Match, page: Page) -> Quotation | None:
    said = [page.text[start:end].strip().strip("’”'\"") for start, end in match.spans("said")]
    text = "\n\n".join(part for part in said if part)
    return Quotation(text=text, words=len(text.split())) if text else None


RULES: Final = (
    Rule(
        name="quotes.double",
        kind=Kind.QUOTE,
        triggers=('"',),
        pattern=DOUBLE,
        read=_quotation,
        unit=Unit.BODY,
        cased=True,
    ),
    Rule(
        name="quotes.single",
        kind=Kind.QUOTE,
        triggers=(": '", ", '", "said:", "added:"),
        pattern=SINGLE,
        read=_quotation,
        unit=Unit.BODY,
        cased=True,
    ),
    Phrases(name="quotes.verb", kind=Kind.SPEECH, values=dict.fromkeys(SPEECH)),
)
"""Rules of this kind."""
