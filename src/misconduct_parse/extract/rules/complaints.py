"""How complaints ended: upheld or not, and since February 2020 whether the service provided was acceptable.

An appeal that is upheld opens an investigation, and what the force upheld in its own is no outcome of this one.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule, Unit
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page


@frozen(kw_only=True)
class ComplaintMention:
    """Words that tell how a complaint ended."""

    upheld: bool
    """Whether it was upheld."""
    part: bool = False
    """Whether they speak of a part of it, or of some of several."""


UPHELD: Final = r"(?<= (?P<left> (?: [^.;\n] ){0,160} ) ) uph(?:eld|old) \b (?= (?P<right> [^.;]{0,70} ) )"
SERVICE: Final = r"""
    \b (?: service \s++ (?:level\s++)?+ provided \b [^.;]{0,50}? | (?<= acceptable [^.;]{1,80} ) and ) \s
      (?P<at> (?:was|had\s++been|were) \s++ (?:found\s++)?+ (?:to\s++be\s++)?+ (?P<not> not \s++ | un )?+ acceptable
      ) \b
"""

# "The complaint about the delay was upheld. The other two were not.", "was upheld but that about his tone was not"
OTHERS: Final = r"""
    (?<! \bnot \s ) (?<! \bnot \s be \s ) upheld \b (?:
        [^.;]{0,90} [.;,] \s++ (?:and\s++|but\s++)?+ the \s++ (?:others?|rest|remaining) (?:\s++\w++){0,2}?
      | ,?+ \s++ (?:but|while|whereas|and) \s++ (?:the|his|her|their|that|one) (?: \s++ (?:complaints?|allegations?|parts?|second|third) )?+
          (?: \s++ (?!\b(?:was|were|officers?|force)\b) [\w'-]++ ){0,12}? )
      \s++ (?P<at> (?:was|were) \s++ not ) (?= \s*+ [.;,] )
"""

APPEAL: Final = pattern(r"^\s++(?:\w++(?:'s?)?\s++){0,4}?appeals?\b")
APPEAL_WAS: Final = pattern(r"\bappeals?\s++(?:(?:was|were|is|also|partially|partly|not|then)\s++)*+$")
# "was not upheld", "insufficient evidence to uphold", "unable to uphold"
NOT: Final = pattern(
    r"(?:\bnot|n't)\s++(?:(?:therefore|also|be|been|find|to)\s++)*+$"
    r"|\b(?:none|neither|no\s++(?:parts?|aspects?|elements?|complaints?))\b[^.;,]{0,60}\b(?:was|were|been)\s++$"
    r"|\b(?:insufficient|no|not\s++enough|lack\s++of|too\s++little|unable|not\s++able)(?:\s++\w++)?\s++to\s++$"
)
NO_PART: Final = pattern(r"\bno\s++(?:part|aspect|element)\s++of\b")
# "We upheld neither complaint"
NEITHER: Final = pattern(r"^\s++(?:neither|none|no\s++(?:part|aspect|element))\b")
# "We upheld all three parts of the complaint"
ALL: Final = pattern(r"^\s++all\s++(?:of\s++)?+(?:the\s++|her\s++|his\s++|their\s++)?+(?:\w++\s++)?+(?:parts|aspects|elements)\b|^\s++all\s++(?:\w++\s++)?+of\s++(?:the|her|his|their|these|those)\b")
# "Of the nine complaints, we" upheld "four"
OF_ALL: Final = pattern(r"\bof\s++(?:the|his|her|their)\s++(?:\w++\s++)?+(?:complaints|allegations|parts|elements),\s++(?:we|the\s++iopc|the\s++ipcc)\s++$")
A_NUMBER: Final = pattern(r"^\s++(?:only\s++)?+(?:one|two|three|four|five|six|seven|some|several)\b")
ASKED: Final = pattern(r"\b(?:whether|if|should|could|would)\s++(?:\w++\s++){0,2}?$")
BY_US: Final = pattern(r"\b(?:we|iopc|ipcc|investigator|maker)\b|\bthere\s++was\s++(?:[\w']++\s++){1,4}?to\s++$")
PASSIVE: Final = pattern(
    r"\b(?:was|were|be|been|being)\s++(?:(?:also|not|therefore|partially|partly|all|then)\s++)*+$"
)
PARTLY: Final = pattern(r"\b(?:partially|partly|in\s++part)\b")
SOME: Final = pattern(
    r"\b(?:one|two|three|four|five|six|seven|some|part|parts|several|elements?|aspects?|most)\s++of\b"
    r"|\b(?:first|second|third|fourth|last)\s++of\s++(?:the|his|her|their|these|those|its|\w++'s)\b"
    r"|\bbut\s++not\s++(?:the|any|all)\b"
    r"|\bother\s++complaints\b|\bto\s++that\s++extent\b|\bnot\s++otherwise\b|\bas\s++regards\b|\bso\s++far\s++as\b"
)


def _upheld(match: Match, page: Page) -> ComplaintMention | None:
    left, right = match["left"], match["right"]
    if APPEAL.match(right) or APPEAL_WAS.search(left) or not (BY_US.search(left) or PASSIVE.search(left)):
        return None
    if ASKED.search(left):
        return None
    near = left[-14:]
    some = (SOME.search(right[:60]) and not ALL.match(right)) or (PASSIVE.search(left) and SOME.search(left[-70:]) and not NO_PART.search(left[-70:]))
    some = some or (OF_ALL.search(left) is not None and A_NUMBER.match(right) is not None)
    return ComplaintMention(
        upheld=not (NOT.search(left) or NEITHER.match(right)), part=bool(PARTLY.search(near) or PARTLY.search(right[:60]) or some)
    )


def _others(match: Match, page: Page) -> ComplaintMention:
    return ComplaintMention(upheld=False, part=True)


def _service(match: Match, page: Page) -> ComplaintMention:
    return ComplaintMention(upheld=match["not"] is not None)


RULES: Final = (
    Rule(
        name="complaints.upheld",
        kind=Kind.COMPLAINT,
        triggers=("upheld", "uphold"),
        pattern=UPHELD,
        read=_upheld,
        anchored=True,
        quick=False,
    ),
    Rule(
        name="complaints.others",
        kind=Kind.COMPLAINT,
        triggers=("were not", "was not"),
        pattern=OTHERS,
        read=_others,
        unit=Unit.BLOCK,
    ),
    Rule(name="complaints.service", kind=Kind.COMPLAINT, triggers=("acceptable",), pattern=SERVICE, read=_service),
)
"""Rules of this kind."""
