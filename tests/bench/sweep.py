"""Every pattern against texts made to hurt it: time must grow with the length, not with its square."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final, NamedTuple

from misconduct_parse.extract.rule import Continued, Rule
from tests.bench.clock import best_of
from tests.rules.check import families, rules_of

PIECES: Final = (
    "officer ",
    "officers ",
    "two of the ",
    "the ",
    "a ",
    "and ",
    "and two ",
    "3 and ",
    "PC A ",
    "PC A, ",
    "Quill ",
    "Ada ",
    "A. ",
    "O'",
    "D'A",
    "-",
    "- ",
    "\u2014",
    " ",
    "\n",
    '"',
    "'",
    '"said ',
    "said ",
    "he said ",
    "19 ",
    "2019 ",
    "2019-",
    "3 March ",
    "12/",
    "12/12/",
    "year",
    "years ",
    "two years ",
    "months and ",
    "Crown Court ",
    "Magistrates' ",
    "at the ",
    "of ",
    "police ",
    "police officer ",
    "gross misconduct ",
    "case to answer ",
    "no case to answer ",
    "not ",
    "was ",
    "had ",
    "for misconduct ",
    "in respect of ",
    "dismissed, ",
    "would have been ",
    "final written warning ",
    "pleaded guilty to ",
    "charged with ",
    "sentenced to 3 months ",
    "aged 3",
    "36-year-old ",
    "based at ",
    "chaired by ",
    "Chief Constable ",
    "Mr ",
    "held on ",
    "honesty and integrity, ",
    "authority, ",
    "(",
    ")",
    "[",
    "\u00a31,",
    "1,1",
    ".",
    ",",
    ";",
    ":",
    "Chair: ",
    "Officer: ",
)
"""What patterns repeat, skip or look ahead for."""

SIZE: Final = 2000
"""Characters of the shortest text, all in one sentence."""

SLOWER: Final = 2.8
"""How much longer twice the text may take, twice in a row; 2 is linear, 4 is quadratic."""

WORTH: Final = 0.8
"""Times below this, in milliseconds, tell nothing."""


class Suspect(NamedTuple):
    """A pattern and a text for which time grows faster than length."""

    rule: str
    piece: str
    times: tuple[float, float, float]
    """In milliseconds, for one, two and four times the text."""


def suspects() -> Iterator[Suspect]:
    """Every rule of every family against every piece, and against its own triggers, repeated."""
    for family in families():
        for rule in rules_of(family):
            if isinstance(rule, Rule | Continued):
                own = [trigger + gap for trigger in rule.triggers[:6] for gap in ("", " ")]
                yield from (found for piece in (*PIECES, *own) if (found := _suspect(rule, piece)))


def _suspect(rule: Rule | Continued, piece: str) -> Suspect | None:
    text = piece * max(1, SIZE // len(piece))
    once = _time(rule, text)
    if once < WORTH:
        return None
    twice, fourfold = _time(rule, text * 2), _time(rule, text * 4)
    if twice < SLOWER * once or fourfold < SLOWER * twice:
        return None
    return Suspect(rule.name, piece, (once, twice, fourfold))


def _time(rule: Rule | Continued, text: str) -> float:
    return best_of(partial(_run, rule, text if rule.cased else text.lower(), _starts(rule, text.lower())), 2)


def _starts(rule: Rule | Continued, lower: str) -> list[int]:
    """Where a rule is tried; none for one that searches."""
    if isinstance(rule, Rule) and not rule.anchored:
        return []
    begun = (at for at in range(len(lower)) if lower.startswith(rule.triggers, at))
    if isinstance(rule, Rule):
        return list(begun)
    return [end for end in (lower.find(" ", at + 1) for at in begun) if end >= 0]


def _run(rule: Rule | Continued, text: str, starts: list[int]) -> None:
    """Run a pattern as the extractor does: where it is tried, or over the whole text."""
    for at in starts:
        rule.compiled.match(text, at)
    for _ in rule.compiled.finditer(text) if isinstance(rule, Rule) and not rule.anchored else ():
        pass
