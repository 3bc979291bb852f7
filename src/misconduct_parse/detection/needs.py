"""What a page must show before it can be of a format, and the same in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from misconduct_parse.model.terms import Format


class Need:
    """What makes a page one of a format."""

    def __init__(self, words: str, *shown: frozenset[str]) -> None:
        self.words = words
        """What it is, for whoever has a page refused."""
        self.shown = shown
        """Sets of what signals prove; a page that shows all of one set may be of the format."""


# Points alone would name a page that only speaks of misconduct in general: a job advert, a policy. So a format needs
# a page that shows one of these sets: somebody of ours and what became of them, a hearing to come, the IOPC's own hand.
NEEDS: Final[Mapping[Format, Need]] = {
    Format.IOPC_SUMMARY: Need(
        "the IOPC's own title, reference or set phrases",
        frozenset({"iopc"}),
        frozenset({"inquiry", "police"}),
    ),
    Format.FORCE_NEWS: Need(
        "somebody serving with the police together with a misconduct hearing and its result",
        frozenset({"person", "case", "misconduct"}),
        frozenset({"person", "result", "misconduct"}),
        frozenset({"person", "case", "result", "site", "forum"}),
        frozenset({"person", "dated", "misconduct"}),
        frozenset({"person", "case", "result", "forum", "early"}),
        frozenset({"person", "result", "forum", "dated", "early"}),
    ),
    Format.HEARING_OUTCOME: Need(
        "an officer together with a finding or an outcome",
        frozenset({"person", "result", "misconduct", "early"}),
        frozenset({"person", "result", "misconduct", "formal"}),
        frozenset({"person", "result", "dated", "early"}),
        frozenset({"person", "result", "dated", "label"}),
        frozenset({"person", "case", "result", "headed"}),
        frozenset({"outcome", "result", "dated"}),
        frozenset({"staff", "in-line", "misconduct"}),
        frozenset({"person", "outcome", "misconduct"}),
        frozenset({"titled", "staff", "result", "misconduct"}),
        frozenset({"person", "dated", "misconduct", "early"}),
        frozenset({"person", "dated", "misconduct", "formal"}),
        frozenset({"person", "result", "section"}),
    ),
    Format.HEARING_NOTICE: Need(
        "an officer together with a misconduct hearing still to come",
        frozenset({"person", "future", "misconduct"}),
        frozenset({"person", "alleged", "label"}),
        frozenset({"person", "alleged", "case"}),
        frozenset({"person", "case", "future"}),
        frozenset({"person", "future", "alleged", "forum"}),
        frozenset({"person", "alleged", "heads"}),
        frozenset({"person", "label", "formal", "misconduct"}),
        frozenset({"titled", "staff", "future", "misconduct"}),
        frozenset({"person", "dated", "misconduct"}),
        frozenset({"person", "label-allegation", "misconduct"}),
    ),
}
