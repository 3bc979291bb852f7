"""Criminal offences by name. Whether somebody was convicted of one is settled by what stands around it."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Phrases, Rule
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.read.page import Page


@frozen(kw_only=True)
class OffenceMention:
    """The name of an offence."""

    id: str | None
    """Its entry in ``data/offences.toml``; None where only the text names it."""


# "convicted of sending messages that were menacing", "an offence of using a vehicle without insurance": what
# no list knows is taken as written, to the next word that ends the name.
LEAD: Final = r"""
    (?: convicted \s++ of | (?<!not\s) guilty (?:\s++pleas?)?+ \s++ (?:to|of) | charged \s++ with
          | plea(?:d|ded|ding) \s++ not \s++ guilty \s++ to | admitted
      | (?:an?|one|the|two|three|four|five|six|seven|eight|nine|ten|\d++) \s++
        (?:(?!offence|count|charge)\w++\s++)?+ (?:offences?|counts?|charges?) \s++ of | conviction \s++ for )
"""
COUNT: Final = r"""
    (?: (?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d++|the|another|separate) \s++
      (?:further\s++|other\s++)?+ (?:offences?|counts?|charges?)(?:\s++of)?+ \s++ )
"""
END: Final = r"""
    (?: [,.;:()] | \s-\s | (?<!\bthat) \s++ (?:was|were) \b | \s++ (?: at | on | in | and \s++
          (?:was|is|were|will|one|two|three|has|had|an?|he|she|received|sentenced|given|acquitted|cleared|convicted
            |found|fined|jailed|not|guilty|pleaded|denied) | following | after
          | before | when | while | whilst
      | contrary | under | which | who | but | by | last | earlier | against | towards | involving | during
        | relating | between | from | for
      | has | have | will | would | dismissed | sacked | jailed | resigned ) \b | $ )
"""
UNLISTED: Final = rf"""
    \b {LEAD} \s++ {COUNT}{{0,2}}+
    (?P<at> (?! (?:gross|misconduct|breach|the\s|a\s|all|both|that|his|her|their|it\b|any|this|these|those|him
          |in\s|at\s|on\s|under\s|before\s|having|being|multiple|several|another\b|offences?|charges?|counts?|an?\s) )
      (?: (?! {END} ) [\w\s'/-] ){{6,90}}+ )
"""

# "two counts of theft and one of misconduct in public office"
NEXT_COUNT: Final = rf"""
    \b and \s++ (?:one|two|three|four|five|six|\d++) (?:\s++counts?)?+ \s++ of \s++ (?P<at> (?: (?! {END} )
      [\w\s'/-] ){{5,90}}+ )
"""


def _unlisted(match: Match, page: Page) -> OffenceMention:
    return OffenceMention(id=None)


CONVICTING: Final = (
    "convicted of", "guilty to", "guilty of", "charged with", "offence of", "offences of", "count of", "counts of",
    "charges of", "charge of", "conviction for", "guilty plea",
)  # fmt: skip

RULES: Final = (
    Phrases(
        name="offences.wording",
        kind=Kind.OFFENCE,
        values={words: OffenceMention(id=name) for words, name in wordings("offences").items()},
    ),
    Rule(
        name="offences.unlisted",
        kind=Kind.OFFENCE_NAME,
        triggers=CONVICTING,
        pattern=UNLISTED,
        read=_unlisted,
        quick=True,
    ),
    Rule(
        name="offences.next-count",
        kind=Kind.OFFENCE_NAME,
        triggers=("and one", "and two", "and three", "and four", "and five", "and six"),
        pattern=NEXT_COUNT,
        read=_unlisted,
    ),
)
"""Rules of this kind."""
