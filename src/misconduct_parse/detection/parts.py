"""The shapes, ready to be looked for: which pattern reads each, and what must be there before it is tried."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

import regex

from misconduct_parse.detection.shapes import BEGINNINGS, CASED, LOWER
from misconduct_parse.detection.titles import TITLES
from misconduct_parse.pattern import REACH, quick, ready

QUICK: Final = frozenset(
    {
        "label", "label-of-what-came", "heading-word", "count-cells", "counts-row", "published-investigation",
        "published-short-date", "counted", "nature-force-date", "nature-date-force", "public-accused", "serving",
        "serving:abbreviated", "one-of-ours", "officer-first", "generic", "hypothesis", "is-alleged", "speaks",
        "rank-and-name", "given", "was-done", "dated", "police", "said", "our", "hearing", "other-event", "verdict",
        "undecided", "if-proven", "not-quoted", "rank-and-name:officer", "serving:officer", "only-an-officer", "totals",
        "spared-hearing", "forum-to-come", "of-another-case:third",
    }
)  # fmt: skip
"""The shapes that Python's own ``re`` reads, in half the time."""

HOLDING: Final[dict[str, tuple[str, ...]]] = {
    "serving:officer": ("officer",),
    "one-of-ours:chief": ("hief", "ommissioner", "CC", "DAC"),
    "speaks": ("said", "says", "tells", "told"),
    "complaint-dismissed": ("complaint", "claim", "lawsuit", "petition", "appeal", "application"),
    "of-another-case": ("case", "instance"),
    "of-another-case:third": ("third", "fourth", "fifth", "another"),
    "of-another-case:apart": ("separate", "earlier", "previous", "different", "another", "panel"),
    "totals": (
        "held", "heard", "ran", "run", "had", "conducted", "panels", "in the", "the last", "the past", "dismissed",
    ),
    "spared-hearing": ("found",),
    "forum-to-come": ("misconduct", "disciplinary"),
    "sits-on-panels": ("chaired", "sat", "conducted", "appointed"),
    "outside-it": ("outside", "opposite", "protest", "demonstrat"),
    "generic:may": ("can", "may", "could", "might", "must", "should"),
    "hypothesis": (
        "may", "might", "could", "prove", "justified", "sacked", "fired", "faces", "facing", "nearly", "almost",
        "claim", "report", "suggestion", "concern", "fears",
    ),
    "hypothesis:ought": ("ought", "deserve"),
    "is-alleged:assessed": ("assess",),
    "in-allegation": ("alleg", "particulars", "amount"),
    "impostor": ("impersonat", "posed", "posing", "fake", "bogus", "pretend"),
    "praise": ("keeping", "commend", "brav", "courage", "credit"),
    "rank-and-name:officer": ("officer", "Officer", "OFFICER"),
    "rank-and-name:chief": ("chief", "Chief", "commissioner", "Commissioner", "ACC", "DCC", "DAC", "CC"),
}  # fmt: skip
"""Literals of which a sentence must hold one before a shape or a part of it is tried, or with one of which what is at a
place must begin: to look for a dozen costs a tenth of that."""

FAR: Final = 2 * REACH
"""What begins at a place is no longer than this."""

NO_END: Final = 1 << 40
"""More than any text is long."""


class Part(NamedTuple):
    """A part of a shape: of several, one is enough."""

    known: regex.Pattern[str]
    """Its pattern."""
    is_cased: bool
    """Whether it is matched with the capitals of a sentence."""
    holding: tuple[str, ...]
    """What a sentence must hold, or a place begin with."""
    reach: int
    """How far behind a place it is matched: everything where it asks for an end of the text, which a cut would be."""


@cache
def parts() -> dict[str, tuple[Part, ...]]:
    """The parts of each shape by its name; made at first use."""
    found: dict[str, tuple[Part, ...]] = {}
    for shapes in (LOWER, CASED, BEGINNINGS, TITLES):
        for key, shape in shapes.items():
            known = (quick if key in QUICK else ready)(shape, regex.VERBOSE | regex.DOTALL)
            reach = NO_END if "$" in shape else FAR
            part = Part(known, shapes is CASED, HOLDING.get(key, ()), reach)
            name = key.partition(":")[0]
            found[name] = (*found.get(name, ()), part)
    return found
