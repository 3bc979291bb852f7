"""Words for members of the public before a court, and for what a sentence about them goes on with."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.literals import Literals
from misconduct_parse.pattern import pattern, quick_pattern

MEN: Final = r"man|boy|men|boys|brother|husband|father|son|boyfriend|lad|uncle|nephew|ex-husband|ex-boyfriend"
WOMEN: Final = r"woman|girl|women|girls|sister|wife|mother|daughter|girlfriend|aunt|niece|ex-wife|ex-girlfriend"
OFFENDERS: Final = (
    r"suspects?|burglars?|shoplifters?|robbers?|dealers?|offenders?|attackers?|killers?|abusers?|assailants?|rapists?"
    r"|fraudsters?|thief|thieves|gang|stalkers?|murderers?|arsonists?|defendants?|accomplices?|prisoners?|detainees?"
    r"|criminals?|intruders?|hooligans?|(?:detained|arrested)\s++(?:man|woman|person|people)"
)
ANYBODY: Final = (
    r"teenagers?|youths?|drivers?|passengers?|partner|ex-partner|friends?|neighbours?|motorists?|cyclists?"
    r"|motorcyclists?|pedestrians?|protesters?|students?|tenants?|rider|civilian|complainant|victim|caller|resident"
    r"|owners?|landlords?|landlady|inmates?|teachers?|accused|members?\s++of\s++the\s++public|shopkeepers?|customers?"
    r"|bystanders?|onlookers?|pupils?|patients?|lodgers?|farmer|publican|footballer|politician|builder|hoaxer|blackmailer"
    r"|squatters?|trespassers?|smugglers?|vandals?|poachers?|pickpockets?|conspirators?|ringleader|accuser|revellers?|fans?"
    r"|supporters?|cousins?|lover|fianc[eé]e?|relatives?|in-laws?"
)
KIN: Final = (
    rf"{MEN}|{WOMEN}|partner|ex-partner|ex|friend|lover|fianc[eé]e?|cousin"
    r"|attacker|abuser|killer|accomplice|informant"
)
SOMEBODY: Final = rf"{OFFENDERS}|{MEN}|{WOMEN}|{ANYBODY}"
STEMS: Final = Literals(
    "man", "men", "boy", "lad", "girl", "teen", "youth", "driver", "passenger", "prisoner", "detainee", "suspect",
    "burglar", "lifter", "robber", "dealer", "offender", "attacker", "killer", "abuser", "assailant", "rapist",
    "fraudster", "thie", "gang", "brother", "sister", "husband", "wife", "partner", "father", "mother", "son",
    "daughter", "friend", "neighbour", "accomplice", "stalker", "murderer", "arsonist", "defendant", "criminal",
    "intruder", "hooligan", "motorist", "cycl", "pedestrian", "protester", "student", "tenant", "rider", "civilian",
    "-year-old", "'s ex", "cousin", "lover", "fianc", "uncle", "nephew", "aunt", "niece",
    "complainant", "victim", "caller", "resident", "person", "owner", "landl", "inmate", "teacher",
    "accused",
    "of the public", "shopkeeper", "customer", "bystander", "onlooker", "pupil", "patient", "lodger", "farmer",
    "publican", "footballer", "politician", "builder", "hoaxer", "blackmailer", "squatter", "trespasser", "smuggler",
    "vandal", "poacher", "pickpocket", "conspirator", "ringleader", "accuser", "reveller", "fan", "supporter",
    "relative", "in-law", "informant",
)  # fmt: skip
"""Literals of which one stands in each of these."""

# What may stand before the subject of a sentence: "In May 2020, ", "Meanwhile ", "Following a trial at Hull, "
LEADING: Final = r"""
    (?: (?:but|and|however|meanwhile|later|afterwards|separately|nevertheless|then|eventually) ,?+ \s++
      | (?:in|on|by) \s++ (?:\d{1,2}\s++)?+ (?:january|february|march|april|may|june|july|august|september|october
          |november|december) (?:\s++\d{4})?+ ,?+ \s++
      | (?:in|on|at|after|following|before|during|since|earlier|last|by|days|weeks|months|within|when|having)
          \b [^,.;]{0,70}+ , \s++ ){0,3}+
"""
FRONTED: Final = quick_pattern(LEADING, regex.VERBOSE)
# "The suspect", "A 27-year-old man", "The woman's former husband", "PC Quill's brother", "The suspect's trial"
SUBJECT: Final = quick_pattern(
    rf"""{LEADING} (?P<np>
      (?: (?:[\w.-]++\s++){{0,4}}? [\w-]++ (?:'s|(?<=s)') \s++ (?:[\w-]++\s++){{0,2}}? (?P<kin>{KIN})
        | (?: (?: all | both | each | one | two | three | four | five | six ) \s++
              (?:(?:two|three|four|five|six)\s++)?+ of \s++ the
            | the | an? | another | one | this | that | his | her | their | two | three | both ) \s++
          (?: (?:[\w-]++\s++){{0,3}}? (?P<noun>{SOMEBODY})
                (?: (?:'s|(?<=s)') \s++ (?P<matter>trial|case|sentence|conviction|guilty\s++plea|appeal) )?+
            | (?P<years>\d\d)-year-old ) ) )
      (?! ['-] | \s++ (?:officer|constable|sergeant|inspector|detective|{SHORT_RANK}|special|police|trainee|recruit
          |former|force|unit|team|{MEN}|{WOMEN})\b
          | (?<!owner) (?<!tenant) (?<!landlord) \s++ of \s++ (?:one|two|three|four|five|six|\d|a|the|his|her)\b )
      (?= ,?+ \s )""",
    regex.VERBOSE,
)
# "a man who served as a constable", "The 34-year-old former officer", "the man, a detective"
OFFICER_BESIDE: Final = pattern(
    r",?+\s++(?:who\s++)?+(?:(?:is|was|had|has|been|then|worked|works|served|serves|serving|as|at\s++the\s++time"
    r"|an?|the|another)\s++)*+(?:(?!by\b|and\b|with\b)[\w-]++\s++){0,3}?"
    r"(?:officers?|constables?|sergeants?|inspectors?|detectives?|pcso|special)\b"
)
# "The complainant was himself convicted", "The victim later admitted"
TRIED_THEMSELVES: Final = pattern(
    r"\s++(?:(?:was|were|has|had|been|himself|herself|later|also|since|then|subsequently|never|not)\s++)*+"
    r"(?:charged|convicted|prosecuted|jailed|cautioned|fined|pleaded|admitted|acquitted|cleared)\b"
)
# "A jury at Hull Crown Court convicted the man", "Police charged a woman", "The case against the driver"
COURT_OPENS: Final = quick_pattern(
    rf"""{LEADING} (?: (?:the|an?)\s++ )?+
      (?: (?:trial\s++|district\s++|crown\s++court\s++)?+
          (?:jury|jurors|judge|court|magistrates|bench|recorder|police|officers|detectives|cps|prosecutors|colleagues)
          \b [^.;,]{{0,60}}? \b (?:charged|convicted|jailed|sentenced|acquitted|cleared|fined|imprisoned|cautioned)
        | (?:criminal\s++)?+ (?:case|charges?|prosecution|trial|proceedings|conviction|sentence) \s++ (?:against|of) )
      \s++ (?: (?:the|an?|another|two|three|both|one\s++of\s++the) \s++ (?:[\w-]++\s++){{0,3}}?
          (?P<noun>{SOMEBODY}) \b (?! ['-] ) )?+ """,
    regex.VERBOSE,
)
COURTLY: Final = (
    "charg", "convict", "jailed", "sentence", "acquitted", "cleared", "fined", "imprisoned", "cautioned", "case",
    "prosecution", "trial", "proceedings",
)  # fmt: skip
"""Literals of which one stands in each of these."""
NAME: Final = pattern(r"\p{Lu}[\p{L}'-]++(?:\s\p{Lu}[\p{L}'-]++){0,2}")
SURNAME: Final = pattern(r"\p{Lu}[\p{L}'-]++(?=\s\p{Ll})")
FULL_NAME: Final = pattern(r"\s*+\p{Lu}[\p{L}'-]++(?:\s\p{Lu}[\p{L}'-]++){1,2}")
# A sentence that goes on about whoever the one before is about
GOES_ON: Final = pattern(
    rf"""{LEADING} (?: (?P<who>he|she|they|his|her|their) \b
      | (?:all|both|each|the\s++(?:pair|trio|gang|other|others|second|third|first)|another|one) \b
          (?:\s++(?:two|three|four|five|six))?+ (?:\s++of\s++(?:them|the\s++(?:men|women|gang)))?+ ,?+ \s++
          (?:was|were|has|had|have|pleaded|admitted|denied|received|appeared|later|then) \b
      | (?:pleaded|admitted|denied|charged|convicted|sentenced|jailed|arrested|found\s++guilty) \b )""",
    regex.VERBOSE,
)
IN_COURT: Final = pattern(
    r"\b(?:court|jury|jurors?|judge|magistrates?|recorder|trial|prosecut\w++|sentenc\w++|convict\w++|plea\w*+|cps"
    r"|barrister)\b"
)
IN_POLICE: Final = pattern(
    r"\b(?:officers?|constables?|sergeants?|inspectors?|pcs?|dcs?|pcso|panel|hearing|misconduct|dismiss\w++"
    r"|detectives?|he|she)\b"
)
# What befalls a suspect, so that "he" behind it is the suspect, and no longer the officer
CHARGED: Final = pattern(
    r"\b(?:arrested|detained|charged|convicted|pleaded|jailed|sentenced|cautioned|bailed|remanded|guilty|summonsed"
    r"|acquitted|cleared|fined|imprisoned|accused|trial|admitted|denied)\b"
)
# "whom PC Quill had arrested", "stopped by PC Quill", "the brother of PC Quill": inside what the subject is called
WITHIN_NAME: Final = pattern(
    r"(?:\s++of|,?+\s++(?:(?:whom?|that|which)\s++)?+(?:(?:was|were|had|has|been)\s++)*+(?:\w+ed|caught|held|seen|shot)"
    r"\s++by|,?+\s++(?:whom?|that)\b)?+\s++"
)
# "The suspect he had arrested, Rufus Pell, was charged"
IN_CONTACT: Final = pattern(r"\s++(?:(?:whom|that|who)\s++)?+(?:he|she|they)\s++(?:had\s++|has\s++)?+\w++")
# "was arrested by PC Quill and charged": who met the stranger takes not their place
MET: Final = pattern(
    r"\b(?:by|from|against|with|assaulting|attacking|biting|kicking|punching|injuring)\s++(?:the\s++)?+$"
)
HE: Final = pattern(r"\b(?P<who>he|she|they)\b")
SIDES: Final = {"he": "m", "his": "m", "she": "f", "her": "f"}
YOUNGEST: Final = 18
"""Years that an officer has at least."""
HARMED: Final = frozenset({"victim", "complainant", "caller", "resident"})
"""Who suffers: what a court did is not told of them."""
OFFENDER: Final = pattern(OFFENDERS)
ANYONE: Final = pattern(
    r"\b(?:he|she|they|we|you|i|him|her|his|hers|their|them|our|us|who|whose|nobody|anyone|panel|hearing|meeting"
    r"|officers?|chair|misconduct|force|police|constabulary)\b"
)
# "The prosecution offered no evidence and the man walked free": whose case that was
FREED: Final = pattern(
    rf"\b(?:the|an?|both|two|three)\s++(?:men|man|women|woman|boy|girl|pair|accused|{OFFENDERS}|{ANYBODY})\s++"
    r"(?:walked\s++free|went\s++free|(?:was|were)\s++(?:freed|released|set\s++free|acquitted|cleared))\b"
)

FREE: Final = ("free", "released", "acquitted", "cleared")
"""Words without which ``FREED`` cannot match."""


def side_of(noun: str | None) -> str | None:
    """Whether a noun means a man or a woman, where it says so.

    Example:
        >>> side_of("ex-husband"), side_of("suspect")
        ('m', None)
    """
    if noun is None:
        return None
    if noun in MEN.split("|"):
        return "m"
    return "f" if noun in WOMEN.split("|") else None
