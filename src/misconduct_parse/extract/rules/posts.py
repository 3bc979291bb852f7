"""What somebody does in the force and where: "a response officer from Burton", "attached to Central Command"."""

from __future__ import annotations

from typing import Final, NamedTuple

from misconduct_parse.extract.fragments import MONTHS, WEEKDAYS, names
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.naming import HEADS
from misconduct_parse.extract.rule import Continued, Found, Match, Opening, Rule
from misconduct_parse.extract.vocabulary import alternation, wordings
from misconduct_parse.read.page import Page

Stretch = tuple[int, int]


class Post(NamedTuple):
    """Where each part stands; None where the words lack it."""

    role: Stretch | None = None
    """The function: ``response officer``."""
    base: Stretch | None = None
    """The station, town or unit."""


# "Birmingham New Street", "Radford Road", "Barrow-in-Furness", "the Isle of Wight"
WORD: Final = r"(?: \p{Lu}(?:[\p{L}'&-]|\.(?=\w))*+ | \d{1,2}/\d )"
DUTY: Final = r"(?: Response | CID | Patrols? | Intervention | Custody | Integrated | Neighbourhood | Proactive ) \b"
NO_PLACE: Final = rf"(?: {names(MONTHS)} | {names(WEEKDAYS)} | police | court | force | the\s++crown | uniform | charge ) \b"
PLACE: Final = rf"""
    (?: (?:the\s++)?+ (?! {DUTY} | (?i:{NO_PLACE}) ) {WORD}
        (?: \s++ (?! {DUTY} ) (?: (?:of|and|upon|on|under|in|le) \s++ (?=\p{{Lu}}) )?+ {WORD} ){{0,5}}+
        (?: \s++ (?i:police\s++station) (?: \s++ in \s++ {WORD} )?+ )?+ )
"""
UNIT: Final = r"""(?: (?:department|unit|team|squad|command|directorate|branch|section|division|bureau|desk|office
          |station|headquarters|hub|centre|group|room) \b )"""

# "a safer neighbourhood team", "the burglary team", "the Joint Operations Roads Policing Unit"
TEAM: Final = rf"(?: (?:[\p{{L}}&/\d'-]++ \s++){{1,6}}? (?i:{UNIT}) )"
AT: Final = r"(?: (?:based\s++)?+ (?:at|in|from|for|on|covering) \s++ )"
WHERE: Final = r"(?: at | in | from | out \s++ of | to | with )"

TOO_PLAIN: Final = (
    "officer", "police officer", "senior officer", "detective", "supervisor", "driver", "contractor", "researcher",
    "analyst",
)  # fmt: skip
"""Words that say no role, or that are common outside the police."""
ROLE_NOUN: Final = alternation(words for words in wordings("roles") if words not in TOO_PLAIN)
ROLE: Final = rf"""
    (?: (?:[\p{{L}}&/-]++ \s++){{0,3}}?
        (?i: {ROLE_NOUN} | commander | manager | co-ordinator | handler | trainer | instructor | tutor
           | coroner's\s++officer | liaison\s++officer | schools\s++officer | crime\s++officer | patrol\s++officer
           | beat\s++officer | policing\s++officer | team\s++leader | officer ) (?![\p{{L}}-]) )
"""

# ", a response officer from Burton,", "worked as a response officer in Thanet", "is a dog handler based at Harrogate"
AS_ROLE: Final = rf"""
    (?: (?:, | \b(?:is|was|as|been|being) ) \s++ (?:then\s++|currently\s++|formerly\s++)?+ (?:an?|the) \s++
          (?P<role>{ROLE}) (?: \s++ {AT} (?P<base>{PLACE}) )?+ )
"""
BASED: Final = rf"""
    \b (?: based | stationed | posted | attached | assigned | deployed ) \s++ {WHERE} \s++
    (?: (?P<base>{PLACE}) (?: \s++ {UNIT} )?+ | (?:the\s++|our\s++|an?\s++)?+ (?P<role>{TEAM}) (?: \s++
          (?:at|in|on) \s++ (?P<base>{PLACE}) )?+ )
"""
WORKED: Final = rf"""
    \b (?: work(?:s|ed|ing) | serv(?:es|ed|ing) | duties
          | volunteer(?:s|ed|ing)? ) (?: \s++ with \s++ the \s++ \p{{Lu}}\p{{L}}++ )?+ \s++
    (?: (?:as) \s++ (?:an?|the) \s++ (?P<role>{ROLE}) (?: \s++ (?:at|in|from|on|for|covering) \s++ (?P<base>{PLACE}) )?+
      | (?:on|in|for|with|at) \s++ (?:the\s++)?+ (?: (?P<role>{TEAM}) (?: \s++ (?:at|in|on) \s++ (?P<base>{PLACE}) )?+
          | (?P<role>[\d/]*+\s?\p{{Ll}}++(?:\s\p{{Ll}}++){{0,2}}) \s++ at \s++ (?P<base>{PLACE}) | (?P<base>{PLACE}) ) )
"""
MEMBER: Final = rf"""
    \b (?: member | part | (?i:head|officer) ) \s++ of \s++ (?:the|our|a) \s++ (?P<role>{TEAM}) (?: \s++
      (?:based\s++)?+ (?:at|in|on|for) \s++ (?P<base>{PLACE}) )?+
"""
LED: Final = rf"""
    \b (?: led | leads | supervis(?:ed|ing) | managed
      | ran ) \s++ (?P<role> (?:an?|the) \s++ {TEAM} ) \s++ (?:at|in|on|for) \s++ (?P<base>{PLACE})
"""
FORMERLY: Final = rf"""
    \b formerly \s++ (?:of|based\s++(?:at|in)|attached\s++to) \s++ (?P<base>{PLACE}(?:,?+\s++(?:in\s++)?+{PLACE})?+)
"""
# "PC Threlkeld, 38, of Workington Response", "DCI Ferris, of the Eastern Region Special Operations Unit"
OF_UNIT: Final = rf"""
    , \s++ (?:formerly\s++)?+ of \s++ (?: (?:the|our)\s++ (?P<role>{TEAM}) (?: \s++ (?:at|in) \s++
      (?P<base>{PLACE}) )?+ | (?P<base>{PLACE}) (?: \s++ (?P<role>(?i:{UNIT}|response|cid)|{DUTY}(?:\s++{WORD}){{0,2}}+) )?+
      (?=,|\s++(?:was|is|has|had|appeared|faced)\b) )
"""
CHARGE: Final = rf"""
    (?P<role>in \s++ charge \s++ of \s++ (?:[\p{{L}}-]++\s++){{0,4}}?[\p{{L}}-]++) \s++ (?:at|in|for) \s++
      (?P<base>{PLACE})
"""


# "was a PC in Lowestoft", "then a response constable at Slough", "had been a PCSO at Accrington"
RANKED: Final = rf"""
    \s++ (?:based\s++)?+ (?:at|in|on|for) \s++ (?P<base>{PLACE})
      (?! \s++ (?:Police|Constabulary|Service|Crown|Magistrates) | 's )
"""


def _ranked(opening: Opening, match: Match, page: Page) -> Found | None:
    """Where somebody of a rank served; what stands before names nobody, so an article must."""
    before = page.lower[max(page.body, opening.start - 40) : opening.start].split()
    if not any(word in ("a", "an", "then") for word in before[-3:]) or match["base"].endswith(AUTHORITIES):
        return None
    return Found(opening.start, match.end(), Post(base=match.span("base")))


AUTHORITIES: Final = ("Police", "Constabulary", "Service", "Court", "Hospital", "Force", "CID")


def _post(match: Match, page: Page) -> Post | None:
    groups = match.groupdict()
    role = match.span("role") if groups.get("role") else None
    base = match.span("base") if groups.get("base") else None
    return Post(role=role, base=base) if role or base else None


def _rule(name: str, triggers: tuple[str, ...], pattern: str, *, anchored: bool = True) -> Rule:
    return Rule(
        name=f"posts.{name}",
        kind=Kind.POST,
        triggers=triggers,
        pattern=pattern,
        read=_post,
        cased=True,
        anchored=anchored,
    )


WORKING: Final = (
    "works ", "worked ", "working ", "serves ", "served ", "serving ", "duties in", "duties at", "volunteer",
)  # fmt: skip
BEING: Final = (
    ", a ", ", an ", ", the ", "is a ", "was a ", "is an ", "was an ", "as a ", "as an ", "was the ", "is the ",
)  # fmt: skip

RULES: Final = (
    _rule("based", ("based ", "stationed ", "posted ", "attached ", "assigned ", "deployed "), BASED),
    _rule("worked", WORKING, WORKED),
    _rule("member", ("member of the", "member of our", "part of the", "head of the", "officer of the"), MEMBER),
    _rule("led", ("led ", "leads ", "supervis", "managed ", "ran "), LED),
    _rule("formerly", ("formerly ",), FORMERLY),
    _rule("of-unit", (", of ", ", formerly of "), OF_UNIT),
    _rule("charge", ("in charge of",), CHARGE),
    _rule("role", BEING, AS_ROLE),
    Continued(
        name="posts.ranked",
        kind=Kind.POST,
        values={f"{words} ": None for words in HEADS},
        pattern=RANKED,
        read=_ranked,
    ),
)  # fmt: skip
"""Rules of this kind."""
