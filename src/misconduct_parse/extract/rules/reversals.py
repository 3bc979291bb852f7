"""What was undone later: a warning that was removed, a finding that could not stand, a decision that was quashed."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.read.page import Page


class Undone(StrEnum):
    """What."""

    WARNING = "warning"
    """A warning that had been given."""
    FINDING = "finding"
    """What a meeting or hearing had found."""
    DISMISSAL = "dismissal"
    """That somebody had been dismissed."""
    DECISION = "decision"
    """What a panel had found and imposed, in one word."""
    FORUM = "forum"
    """A meeting or hearing that was to be held."""


HAD_BEEN: Final = r"(?:was|were|has\s++been|have\s++been|had\s++been) \s++ (?:\w+ly\s++|later\s++|then\s++|also\s++)*+"
GONE: Final = r"(?:removed|expunged|quashed|rescinded|set\s++aside|revoked|withdrawn|overturned|cancelled) \b"
WARNING: Final = rf"\b (?P<what> warnings? ) \s++ {HAD_BEEN} {GONE}"
FINDING: Final = rf"\b (?P<what> findings? ) \s++ (?: (?:of\s++(?:gross\s++)?+misconduct\s++)?+ {HAD_BEEN} {GONE} | could \s++ not \s++ stand )"

BACK: Final = r"\b (?P<what> reinstated ) \s++ (?:him|her|them|the\s++\w++) \b | \b (?:was|were|been|but|and|then|later|subsequently|since) \s++ (?P<what> reinstated ) \b"

# "The tribunal overturned the finding", "quashed the decision to dismiss him", "the decision was later quashed"
UNDID: Final = rf"""
    \b (?: quashed | overturned | rescinded | revoked | set \s++ aside ) \s++ (?:the|this|that|his|her|their|both) \s++
      (?:panel's\s++|original\s++|hearing's\s++)?+ (?P<what> findings? | dismissal | decision \s++ to \s++ dismiss ) \b
    | \b (?: removed | withdrew | quashed | overturned | rescinded | revoked | cancelled | set \s++ aside ) \s++
      (?:the|this|that|his|her|their) \s++ (?:final\s++|written\s++){{0,2}}+ (?P<what> warning ) \b
    | , \s++ an? \s++ (?P<what> decision|sanction|outcome ) \s++ (?:(?:that|which)\s++)?+ (?:{HAD_BEEN})?+ (?:later\s++|subsequently\s++|then\s++)*+
      (?: quashed | overturned | reversed | rescinded | revoked | set \s++ aside ) \b
    | \b (?: (?:this|that|his|her|their|the\s++panel's) \s++ (?P<what> decision | dismissal ) | (?P<what> the\s++dismissal ) )
      \s++ {HAD_BEEN} {GONE}
"""

# "agreed that the hearing be cancelled", "the hearing did not go ahead"
CANCELLED: Final = r"""
    (?<! \bno \s ) \b (?P<what> hearing | meeting ) \s++
      (?: (?:(?:which|that)\s++)?+ (?:had\s++been|was) \s++ (?:arranged|planned|scheduled|listed|convened) \s++ (?:for\s++(?:\w++\s++){1,4}?)?? )?+
      (?: (?:was|be|has\s++been|had\s++been) \s++ (?:then\s++|later\s++|therefore\s++)?+
        (?:cancelled|called\s++off|vacated|withdrawn|discontinued)
      | (?:therefore\s++)?+ did \s++ not \s++ (?:go\s++ahead|take\s++place|proceed) ) \b
"""


def _undone(match: Match, page: Page) -> Undone:
    if match["what"] in ("hearing", "meeting"):
        return Undone.FORUM
    if match["what"] in ("decision", "sanction", "outcome"):
        return Undone.DECISION
    if match["what"].endswith(("reinstated", "dismissal", "dismiss")):
        return Undone.DISMISSAL
    return Undone.WARNING if match["what"].startswith("warning") else Undone.FINDING


RULES: Final = (
    Rule(name="reversals.warning", kind=Kind.REVERSAL, triggers=("warning",), pattern=WARNING, read=_undone, anchored=True),
    Rule(name="reversals.finding", kind=Kind.REVERSAL, triggers=("finding",), pattern=FINDING, read=_undone, anchored=True),
    Rule(
        name="reversals.undid",
        kind=Kind.REVERSAL,
        triggers=(
            "quashed", "overturned", "rescinded", "revoked", "set aside", "withdrawn", "cancelled", "removed", "withdrew",
        ),
        pattern=UNDID,
        read=_undone,
    ),
    Rule(
        name="reversals.forum",
        kind=Kind.REVERSAL,
        triggers=("hearing was", "hearing be", "hearing ha", "meeting was", "meeting be", "meeting ha", "hearing did", "meeting did",
            "hearing therefore", "meeting therefore", "hearing which", "meeting which", "hearing that", "meeting that"),
        pattern=CANCELLED,
        read=_undone,
    ),
    Rule(name="reversals.dismissal", kind=Kind.REVERSAL, triggers=("reinstated",), pattern=BACK, read=_undone),
)
"""Rules of this kind."""
