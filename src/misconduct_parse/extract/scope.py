"""Which status a mention has: negated, hypothetical, alleged, admitted, proposed, reversed, historical.

The ConText algorithm (Harkema, Dowling, Thornblade, Chapman 2009): a modifier reaches from where it stands to
the end of its clause, forward or backward; a stop word, a semicolon or the end of the sentence ends the reach.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final

from attrs import frozen

from misconduct_parse.extract.kinds import CLAIMS, Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Page


class Status(StrEnum):
    """What a modifier makes of what it reaches."""

    NEGATED = "negated"
    """As in "no case to answer", "was not dismissed"."""
    HYPOTHETICAL = "hypothetical"
    """As in "would have been dismissed", "could result in dismissal"."""
    ALLEGED = "alleged"
    """As in "it is alleged that", "accused of"."""
    ADMITTED = "admitted"
    """As in "admitted gross misconduct"."""
    DENIED = "denied"
    """As in "denied the allegation"."""
    PROPOSED = "proposed"
    """As in "recommended", "proposed": no outcome unless agreed."""
    REVERSED = "reversed"
    """As in "was overturned on appeal"."""
    HISTORICAL = "historical"
    """As in "previously given management advice": another case."""
    STOP = "stop"
    """Ends the reach of others and has none itself."""
    NONE = "none"
    """Looks like a modifier and is none: "without notice"."""


class Reach(StrEnum):
    """In which direction a modifier works."""

    FORWARD = "forward"
    BACKWARD = "backward"
    BOTH = "both"


@frozen(kw_only=True)
class Modifier:
    """What one wording does."""

    status: Status
    """The status it gives."""
    reach: Reach
    """In which direction."""
    stops: bool = False
    """Whether it ends the reach of others."""
    over_and: bool = False
    """Whether it reaches over "and": "Had it been proven we would have found misconduct and dismissed her"."""


class Scope:
    """The modifiers of a page, ready to be asked about a mention.

    Args:
        page: The page.
        modifiers: Its mentions of kind ``modifier``, in order.
    """

    def __init__(self, page: Page, modifiers: Iterable[Mention[Modifier]]) -> None:
        self._page = page
        self._telling: dict[int, list[Mention[Modifier]]] = {}
        self._stops: dict[int, list[Mention[Modifier]]] = {}
        self.reversals: list[Mention[Modifier]] = []
        """The modifiers that take something back, wherever they stand."""
        stop, nothing, taken_back = Status.STOP, Status.NONE, Status.REVERSED  # dear to look up for each modifier
        for modifier in modifiers:
            status = modifier.value.status
            if modifier.value.stops or status is stop:
                self._stops.setdefault(modifier.sentence, []).append(modifier)
            if status is not stop and status is not nothing:
                self._telling.setdefault(modifier.sentence, []).append(modifier)
                if status is taken_back:
                    self.reversals.append(modifier)

    def of(self, mention: Mention[Any]) -> dict[Status, Mention[Modifier]]:
        """The statuses of a mention, each with the modifier nearest to it that gives it.

        A modifier that lies inside the mention is a part of its wording and gives it nothing.
        """
        found: dict[Status, Mention[Modifier]] = {}
        for modifier in self._telling.get(mention.sentence, ()):
            if self._reaches(modifier, mention):
                status = modifier.value.status
                nearest = found.get(status)
                if nearest is None or _distance(modifier, mention) < _distance(nearest, mention):
                    found[status] = modifier
        return found

    def has(self, mention: Mention[Any], *statuses: Status) -> bool:
        """Whether a mention has any of the statuses."""
        found = self.of(mention)
        return bool(found) and any(status in found for status in statuses)

    def _reaches(self, modifier: Mention[Modifier], mention: Mention[Any]) -> bool:
        reach = modifier.value.reach
        before = modifier.end <= mention.start
        if mention.kind == Kind.FINDING and mention.value.proven:  # "not amount to" runs into "amount to misconduct"
            before = modifier.start < mention.start
        if before and reach is not Reach.BACKWARD:
            if modifier.value.status is Status.HYPOTHETICAL and self._page.folded.startswith(":", modifier.end):
                return True  # "Possible outcomes: written warning; reduction in rank; dismissal"
            if modifier.value.status is Status.NEGATED and "|" in self._page.folded[modifier.end : mention.start]:
                return False  # "No lawful grounds | Duties and Responsibilities | Proved"
            if modifier.value.status is Status.NEGATED and self._set_off(modifier, mention):
                return False
            over_and = modifier.value.over_and
            stops = self._stopped(modifier.end, mention.start, mention.sentence, mention, over_and=over_and)
            return not stops or (modifier.value.status is Status.NEGATED and self._over_asides(modifier, mention))
        if modifier.start >= mention.end and reach is not Reach.FORWARD:
            return not self._stopped(mention.end, modifier.start, mention.sentence)
        return False

    def _stopped(
        self, start: int, end: int, sentence: int, mention: Mention[Any] | None = None, *, over_and: bool = False
    ) -> bool:
        """Whether a stop word or a semicolon stands between two offsets, the latter where a mention begins."""
        lower = self._page.lower
        if ";" in lower[start:end] and parted(lower[start:end]):
            # "alleged that she breached A; B; and C, and that it amounted to"; "she lied; misconduct was proven"
            if mention is None or mention.kind not in CLAIMS:
                return True
            behind = lower[mention.end : mention.end + 16] if mention.kind != Kind.FINDING else None
            if not goes_on(lower[start:end], behind):
                return True
        stops = [stop for stop in self._stops.get(sentence, ()) if start <= stop.start < end]
        return bool(stops) and not (over_and and all(lower.startswith("and ", stop.start) for stop in stops))

    def _set_off(self, denied: Mention[Modifier], mention: Mention[Any]) -> bool:
        """Whether a "not" is said of no more than what stands between commas: "PC Quill, but not PC Vale, was"."""
        lower = self._page.lower
        if not lower.startswith("not ", denied.start) or not lower.endswith(BEFORE_SET_OFF, 0, denied.start):
            return False
        return SET_OFF.match(lower, denied.end, mention.start) is not None

    def _over_asides(self, denied: Mention[Modifier], mention: Mention[Any]) -> bool:
        """Whether all that stops a "not" before a mention is set off by commas."""
        page, end = self._page, mention.start
        start = page.sentences[mention.sentence].start
        if ";" in page.folded[denied.end : end] or WITHIN_ASIDE.search(page.lower, start, denied.start):
            return False
        stops = (stop for stop in self._stops[mention.sentence] if denied.end <= stop.start < end)
        behind = VERB_BEHIND if mention.kind != Kind.FINDING else VERB_OR_END
        return all(
            page.lower.startswith(OPENS_ASIDE, stop.start)
            and page.folded.endswith(", ", 0, stop.start)
            and behind.match(page.lower, stop.end, end) is not None
            for stop in stops
        )


# "PC Quill, who did not answer, while on duty, was": a "not" that is set off itself
WITHIN_ASIDE: Final = pattern(r",\s++(?:who|which|whose|while|although|though)\b[^,.;]{0,80}$")
OPENS_ASIDE: Final = ("who", "which", "while", "whilst", "although", "though")
# "did not find that PC Quill, who was tired, had breached": the clause goes on behind what the commas set off
VERB: Final = r"(?:was|were|is|are|had|has|have|did|does|could|would|breached|amount(?:ed|s)|constitut(?:ed|es))\b"
VERB_BEHIND: Final = pattern(rf"[^.;:,]{{1,80}},\s++{VERB}")
VERB_OR_END: Final = pattern(rf"[^.;:,]{{1,80}},\s++(?:{VERB}|$)")


BEFORE_SET_OFF: Final = (", ", "(", ", but ", "(but ", ", and ", "(and ", ", though ", "(though ", ", if ", "(if ")
# "PC Quill, but not PC Vale, was found to have", "one allegation (though not the other) was"
SET_OFF: Final = pattern(rf"\s++[^.;:,()]{{2,80}}[,)]\s++(?:(?:also|then|later|now|both|all|each)\s++)*+{VERB}")


# "None of the breaches (use of force; courtesy) was proven": what stands in brackets is one thing
BRACKETED: Final = pattern(r"\([^()]*+\)|^[^()]*+\)|\([^()]*+$")


def parted(between: str) -> bool:
    """Whether a semicolon parts what stands on either side of some words.

    Example:
        >>> parted("; the second"), parted("of these (A; B) was"), parted("; B) was")
        (True, False, False)
    """
    return ";" in BRACKETED.sub("", between)


# "alleged that she breached A; B; and C, and that this amounted to": the list goes on, and so does what is alleged
TELLING: Final = pattern(
    r"\b(?:was|were|is|are|had|has|have|did|does|found|amounted|admitted|denied|accepted|agreed|prove[nd]|upheld|breached"
    r"|will|would|he|she|they|panel|chair|hearing)\b"
)
TOLD_BEHIND: Final = quick_pattern(
    r"\s*+[-:(,]?+\s*+(?:was|were|is|are|has|had|found|prove[nd]|upheld|admitted|accepted|denied|not|withdrawn|dismissed|made)\b"
)
# "; that she lied about it;", and not "; that was proven"
THAT_CLAUSE: Final = quick_pattern(r"\s*+(?:(?:and|or)\s++)?+that\s++(?!(?:was|is|were|had|has|much|alone|one)\b)")
AND_THAT: Final = pattern(r",?\s(?:and|or)\sthat\s")


def goes_on(between: str, behind: str | None) -> bool:
    """Whether the semicolons of some words part no more than items of a list that ends there or goes on with "that".

    Example:
        >>> goes_on(" of courtesy; equality; and ", "."), goes_on(" of courtesy; and ", " was proven")
        (True, False)
        >>> goes_on(" she lied; ", None), goes_on(" breached courtesy; and equality, and that it ", None)
        (False, True)
    """
    *items, last = BRACKETED.sub("", between).split(";")[1:]
    listed, *clause = AND_THAT.split(last, 1)
    if any(TELLING.search(item) and not THAT_CLAUSE.match(item) for item in (*items, listed)):
        return False
    return bool(clause) or (behind is not None and TOLD_BEHIND.match(behind) is None)


def _distance(one: Mention[Any], other: Mention[Any]) -> int:
    return max(other.start - one.end, one.start - other.end)
