"""What part a force has in a story: the words around its name tell."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import regex

from misconduct_parse.assemble.head.other_employer import MOVES_ON, OTHER_TIME, TIMES, employs_other
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.people import Force
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Page


class Part(StrEnum):
    """What a force has to do with the people a page is about."""

    EMPLOYS = "employs"
    """ "a Kent Police officer", "dismissed by Essex Police"."""
    SPEAKS = "speaks"
    """ "Wiltshire Police Chief Constable Linus Avebury said": a force mostly speaks of its own."""
    NAMED = "named"
    """No words tell."""
    OWNS = "owns"
    """The page stands on its site, or bears its name in metadata or letterhead."""
    PLACE = "place"
    """ "at Essex Police College": a place, where any force may hold its hearings."""
    ANOTHER = "another"
    """ "DCC Hambledon of Dorset Police" in the chair, "arrested by Norfolk Constabulary"."""


POINTS: Final = {
    Part.EMPLOYS: 4.0, Part.SPEAKS: 2.0, Part.NAMED: 1.0, Part.OWNS: 3.0, Part.PLACE: 0.0, Part.ANOTHER: -2.0,
}  # fmt: skip
"""What each part counts. Set together: the owner outweighs a name in passing, "a Kent Police officer" the owner."""

NEAR: Final = 70
"""Characters before and behind a name that tell its part."""

ONE: Final = rf"""
    (?: officer | {SHORT_RANK} | pcso | constable | sergeant | detective | inspector | superintendent
      | chief\s++inspector | member\s++of\s++staff | call\s++(?:handler|taker) | employee | volunteer | cop | worker
      | dispatcher ) \b
"""

MANY: Final = rf"""
    (?: (?:officer|{SHORT_RANK}|pcso|constable|sergeant|detective|inspector|employee)s | staff ) \b"""

OF_WHAT_SORT: Final = r"""(?: (?: former | serving | special | response | neighbourhood | student | probationary | roads
    | police | family | retired | traffic | firearms | temporary | detective | control | room | contact | civilian )
    \s++ )"""

EMPLOYS_BEFORE: Final = quick_pattern(
    rf"""
    (?: (?:dismissed|sacked|fired|resigned|retired|suspended) \s++ (?:\w++\s++){{0,4}}? (?:by|from)
      | join(?:ed|ing) | left | leaving | leave
      | (?: served | serving | serves | worked | working | works | employed | career | time | service
          | volunteer(?:ed|s)?+ ) \s++ (?:\w++\s++){{0,2}}? (?:with|in|at|for|by|from|of)
      | (?: officer | constable | sergeant | detective | inspector | staff | handler | pcso ) \s++
        (?: (?!(?:was|were|is|has|had|who)\b) \w++ \s++ ){{0,2}}? (?:with|in|at|for|from|of)
      | \b (?:{SHORT_RANK}|pcso|constable|sergeant) \s++ (?:\d++\s++)?+ [\w'-]++ (?:\s++[\w'-]++){{0,2}}?
        (?:,\s++\d\d)?+ ,?+ \s++ of
      | (?:members?|employee)\s++of | former | serving | retired | ex | to\s++the\s++attention\s++of
    ) (?: \s++the )?+ [\s-]++ $
    """,
    regex.VERBOSE,
)

EMPLOYS_BEHIND: Final = quick_pattern(
    rf"(?:'s?)?+ \s++ {OF_WHAT_SORT}{{0,3}} {ONE} (?! \s++(?:from|said|who\s++(?:attended|investigated|arrested)) )",
    regex.VERBOSE,
)

# "two Kent Police officers": without a number it is mostly others who attended, searched, found
MANY_BEHIND: Final = quick_pattern(rf"(?:'s?)?+ \s++ {OF_WHAT_SORT}{{0,3}} {MANY}", regex.VERBOSE)
NUMBER_BEFORE: Final = pattern(
    r"\b (?: two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|former|serving|ex|both|several ) [\s-]++ $",
    regex.VERBOSE,
)

# "Two officers of Kent Police faced a hearing"; not "Two officers from Kent Police attended"
MANY_OF_BEFORE: Final = pattern(
    r"""\b (?: two|three|four|five|six|seven|eight|nine|ten|both ) \s++
        (?:(?:former|serving|police|special|detective) \s++)*+
        (?: officers|constables|sergeants|inspectors|detectives|pcs )
        \s++ (?:of|from|with|at) \s++ (?:the\s++)?+ $""",
    regex.VERBOSE,
)
MANY_FACE: Final = quick_pattern(
    r"\s++(?:(?:have|were|are|will|would)\s++(?:been\s++|also\s++|today\s++|all\s++|both\s++)*+"
    r"(?:dismissed|sacked|given|found|to\s++face|facing|cleared|convicted|jailed|accused|issued|handed|be\s++dismissed)|fac(?:e|ed)"
    r"|appeared\s++before|received|breached|committed|lost\s++their"
    r"|who\s++(?:lied|failed|sent|shared|used|had|were))\b"
)

SPEAKS_BEHIND: Final = quick_pattern(
    r"""
    (?:'s?)?+ ,?+ \s++ (?:(?:temporary|acting|deputy|assistant|own) \s++){0,2}
    (?: chief\s++(?:constable|superintendent|officer) | commissioner | professional\s++standards
      | (?:anti|counter)[\s-]corruption | people\s++standards | head\s++of | headquarters | police\s++federation
      | misconduct | said | has\s++(?:confirmed|said|today) | spokes | will | is\s++committed | expects | takes
      | can\s++confirm | referred | reported )
    """,
    regex.VERBOSE,
)

CHIEF: Final = r"""
    (?: chief\s++(?:constable|superintendent) | assistant\s++commissioner | commander | \b(?:dcc|acc|cc|hmi) )
    \s++ [\w'.-]++ (?: \s++ [\w'.-]++ )?+ ,?+
"""

# "gave a false name to an officer of Kent Police", "was stopped by a constable from": whom the subject met
MET: Final = r"""
    (?: (?: arrested | stopped | detained | cautioned | spoken\s++to | interviewed | breathalysed | challenged | seen
          | followed | pulled\s++over | removed ) \s++ by
      | (?: name | details | account | address | warrant\s++card | story | explanation | identification ) \s++ to
      | (?: lied | lying | rude | abusive | aggressive | violent | offensive | hostile | swore | swearing | shouted
          | spat ) \s++ (?: to | at | towards )
      | resist(?:ed|ing) | obstruct(?:ed|ing) | assault(?:ed|ing) | push(?:ed|ing) ) \s++
"""

CHIEF_BEFORE: Final = pattern(rf"{CHIEF} \s++ (?:of|from|at) (?: \s++the )?+ \s++ $", regex.VERBOSE)
ANOTHER_BEFORE: Final = quick_pattern(
    rf"""
    (?: {CHIEF} \s++ (?:of|from|at)
      | (?: charged | arrested | investigated | prosecuted | seized | searched | stopped | interviewed | detained
          | caught | found | reviewed | led | conducted | carried\s++out | chaired | heard | contacted | called
          | treated | identified | cautioned | bailed ) \s++ (?:\w++\s++){{0,3}}? by
      | (?: officers | colleagues | detectives | investigators | staff | team | help | support | assistance | inquiry
          | investigation ) \s++ (?:from|by|at|of)
      | (?: reported | passed | sent | applied | to\s++join | referred | complaint ) \s++
        (?:\w++\s++){{0,3}}? to
      | {MET} (?:an?|the|another|one) \s++ (?:[\w-]++\s++){{0,2}}? {ONE} \s++ (?:of|from|with|at)
      | {MET} (?:{SHORT_RANK}|sergeant|inspector) \s++ [\w'-]++ (?:\s++[\w'-]++)?+ ,?+ \s++ (?:of|from|with|at)
      | on\s++behalf\s++of | alongside | neighbouring | together\s++with | in\s++conjunction\s++with
    ) (?: \s++the )?+ \s++ $
    """,
    regex.VERBOSE,
)

# "Kent Police issued a third man with a fixed penalty notice": what a force did to somebody outside the police
SERVED_SOMEBODY: Final = r"""
    (?: issued | fined | gave | handed | cautioned | bailed | dealt\s++with | reported | released | interviewed
      | spoke\s++to ) \s++
    (?:(?:an?|the|one|two|three|another)\s++)++ (?:(?!former\b|serving\b|police\b)[\w-]++\s++){0,2}?
    (?: man | men | woman | women | driver | suspect | teenager | boy | girl | youth | motorist | passenger | couple
      | customer | fan | guest ) s?+ \b
"""
ANOTHER_BEHIND: Final = quick_pattern(
    rf"""
    (?:'s?)?+ \s++
    (?: {SERVED_SOMEBODY} | (?:officers?|detectives?|investigators?|staff) \s++
        (?:from|attended|were|arrested|investigated|stopped|seized|later|then|went)
      | went\s++on\s++to | investigated | charged | arrested | carried\s++out | led\s++the | conducted | seized
      | stopped | detained | area | where | control\s++room\s++received )
    """,
    regex.VERBOSE,
)
PLACE_BEHIND: Final = quick_pattern(r"(?:'s?)?+\s++(?:\w++\s++)?(?:college|training|station)\b")
BEHIND: Final = ((ANOTHER_BEHIND, Part.ANOTHER), (PLACE_BEHIND, Part.PLACE), (SPEAKS_BEHIND, Part.SPEAKS))


# "Chief Constable Quill of Kent Police was dismissed": no chair's force, where the chief officer faced the hearing
FACED_BEHIND: Final = pattern(
    r"""\)?+ (?: ,[^,.;]{1,60}, )? ,?+ \s++
      (?: (?:who|also|has|have|had|was|were|is|will|would|be|been|both|later|today|to|due|formally) \s++ ){0,6}+
      (?: (?<=(?:was|were|been|be|formally|today|later)\s) (?: dismissed | sacked | fired
          | found \s++ (?:to|guilty) | (?:given|issued\s++with|handed) \s++ (?:an?\s++)?+ (?:[\w-]++\s++){0,2}?
            (?:warning|words\s++of) | cleared | accused | reduced \s++ in | suspended | demoted )
      | face[ds]? | facing | appear(?:s|ed)?+ \s++ (?:before|at) \s++ (?:an?|the) | breached | committed ) \b""",
    regex.VERBOSE,
)
# "A misconduct hearing dismissed Chief Constable Quill of Kent Police"
FACED_BEFORE: Final = pattern(
    r"\b(?:dismissed|sacked)\s++(?:former\s++|temporary\s++|assistant\s++|deputy\s++){0,2}+"
    r"(?:chief\s++(?:constable|superintendent)|commander|(?:assistant\s++)?commissioner)\b[^.;,]{1,40},?+"
    r"\s++(?:of|from)\s++$"
)
# "Inspector Cotes of Warwickshire Police, who carried out the investigation"
WHO_INVESTIGATED: Final = quick_pattern(
    r",?+\s++(?:who|which)\s++(?:carried\s++out|led|conducted|ran|undertook|investigated|was\s++(?:asked|brought))\b"
)
# "Deputy Chief Constable Avebury, from Wiltshire Police, said": who speaks of a case mostly speaks of their own
SAID_BEHIND: Final = quick_pattern(r",?+\s++(?:said|added|commented)\b")

# With what the patterns that look back end, but for "the" and the space before the name: most names have neither
# before them, and are told by a glance.
ENDS_OF_EMPLOYS: Final = (
    "by", "from", "joining", "joined", "left", "leaving", "leave", "with", "in", "at", "for", "of", "former",
    "serving", "retired", "ex",
)  # fmt: skip
ENDS_OF_ANOTHER: Final = ("of", "from", "at", "by", "to", "alongside", "neighbouring", "with")


def part_of(page: Page, mention: Mention[Force]) -> Part:
    """What part the words around its name give to a force."""
    before = page.lower[max(page.body, mention.start - NEAR) : mention.start]
    behind = page.lower[mention.end : mention.end + NEAR]
    last = before.rstrip("- \n").removesuffix("the").rstrip()
    if _of_many(before, behind):
        return Part.EMPLOYS
    if last.endswith(ENDS_OF_ANOTHER) and ANOTHER_BEFORE.search(before):
        return _of_chief(before, behind)
    if WHO_INVESTIGATED.match(behind):
        return Part.ANOTHER
    if EMPLOYS_BEHIND.match(behind) or (last.endswith(ENDS_OF_EMPLOYS) and EMPLOYS_BEFORE.search(before)):
        return Part.NAMED if _at_another_time(before, behind) or employs_other(page, mention) else Part.EMPLOYS
    return next((part for shape, part in BEHIND if shape.match(behind)), Part.NAMED)


def _of_chief(before: str, behind: str) -> Part:
    """What the force of a chief officer or of those who investigate is to the case."""
    if SAID_BEHIND.match(behind):
        return Part.SPEAKS
    if CHIEF_BEFORE.search(before) and (FACED_BEHIND.match(behind) or FACED_BEFORE.search(before)):
        return Part.EMPLOYS
    return Part.ANOTHER


def _at_another_time(before: str, behind: str) -> bool:
    """Whether it employed somebody before the case or after it; "the then Kent Police officer" it did meanwhile."""
    if MOVES_ON.match(behind):
        return True
    return any_in(TIMES, before) and OTHER_TIME.search(before) is not None and not EMPLOYS_BEHIND.match(behind)


def _of_many(before: str, behind: str) -> bool:
    """Whether several of its officers are whom the page is about."""
    if MANY_BEHIND.match(behind) and NUMBER_BEFORE.search(before):
        return True
    return MANY_FACE.match(behind) is not None and MANY_OF_BEFORE.search(before) is not None
