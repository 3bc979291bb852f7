"""What followed for a person: dismissals, warnings, advice, departures.

A rule reads the words wherever they stand; whether they happened, and to whom, is settled later.
"""

from __future__ import annotations

from typing import Final

import regex
from attrs import frozen

from misconduct_parse.extract.durations import iso, length
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.rule import Continued, Found, Match, Opening, Rule
from misconduct_parse.extract.rules.no_dismissal import (
    COULD,
    DISMISSED_THING,
    DISMISSES_THING,
    DOUBTED,
    FIRED,
    HAD_GONE,
    HAD_IT_BEEN,
    HAVE,
    IN_A_CASE,
    IN_DOUBT,
    LEFT_BEFORE,
    THINGS,
    WAS,
    WEIGHED,
    WHETHER,
    WISHED,
    WOULD_ASIDE,
)
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.pattern import REACH, pattern
from misconduct_parse.read.page import Page


@frozen(kw_only=True)
class OutcomeMention:
    """Words that name a consequence."""

    kind: OutcomeKind
    """Which."""
    duration: str | None = None
    """ISO 8601 duration, where the same words say it."""


# "for 18 months", "lasting five years", "valid for two years", "which will last for three years"
LASTING: Final = rf"""
    (?: ,?+ \s++
        (?: (?: (?:which|that) \s++ (?:will|is\s++to|would) \s++ | (?:will|is\s++to) \s++ | to \s++ )?+
            (?:last|run|remain|stay)(?:ing|s)?+ (?: \s++ (?: live | active | valid
              | (?:in|on) \s++ (?:his\s++|her\s++|their\s++|the\s++)?+ (?:place|force|file|record) ) )?+ (?:\s++for)?+
          | (?:which\s++is\s++)?+ valid \s++ for
          | for (?:\s++a\s++period\s++of)? | of | extended \s++ (?:to|by) | - )
        \s++ (?:the\s++next\s++|a\s++period\s++of\s++|a\s++further\s++)?+ {length("after_")} )?+
"""
# "final written warning (3 years)", "written warning for 18 months"
NAMED: Final = rf"""
    (?!\w) (?: \s*+ [,(]?+ \s*+ (?=\d|(?:one|two|three|four|five)\b) {length("beside_")} | {LASTING} )
"""
# "12-month written warning"
LENGTH_BEFORE: Final = pattern(rf"\b (?P<before> {length('before_')} ) [-\s]++ $", regex.VERBOSE)
UNITS: Final = ("month", "months", "year", "years", "week", "weeks", "day", "days")

HOW: Final = r"""(?:without\s++(?:any\s++|prior\s++)?+notice|with\s++immediate\s++effect|instantly|immediately
    |forthwith|on\s++the\s++spot|there\s++and\s++then)"""

# Up to some words between the verb and its manner: "dismissed by the chief constable with immediate effect".
GAP: Final = r"(?: (?! \b(?:and|but|while|who|which|after|dismissed|sacked|warning)\b ) [^.;:] ){0,80}?"

# "would otherwise have been", "would both have been"
ALSO: Final = r"(?:otherwise|still|also|certainly|undoubtedly|inevitably|both|each|all|then|now)"
# "would probably have been": nobody decided that
WOULD: Final = rf"""
    (?:would|should) (?:\s++(?:{DOUBTED}|{ALSO})){{0,2}} (?:'ve|\s++have|\s++not\s++have)?+ \s++ (?:(?:{DOUBTED}|{ALSO})\s++)? be(?:en)?+ \s++
    (?:(?:formally|summarily|automatically)\s++)?+
"""
DISMISSED: Final = rf"""
    (?<= (?P<before> \b (?P<would> {WOULD} | retrospectively \s++ )? (?P<early> (?:instantly|immediately|summarily) \s++ )? ) )
    (?P<verb>dismissed|sacked|fired) \b
"""
AT_ONCE: Final = pattern(rf"{GAP} ,?+ \s++ {HOW} \b", regex.VERBOSE)
AT_ONCE_HAS: Final = ("notice", "immediate", "instantly", "forthwith", "on the spot", "there and then")
"""Literals of which one must stand behind the verb; of so many characters the gap and the manner have no more."""
FARTHEST_AT_ONCE: Final = 120
# A bare "dismissal" counts only behind a label or "sanction of": pages speak of dismissal in many other ways.
DISMISSAL: Final = rf"""
    \b (?: (?P<early>instant|summary|immediate) \s++ dismissal
         | dismissal ,?+ \s++ (?P<how>{HOW})
         | (?: outcomes? | sanctions? | decision | result | penalty | disciplinary\s++action | determination )
           (?: \s++ (?:was|is|imposed|of|given|one|his|her|their|that|by\s++the\s++panel|in\s++(?:this|his|her)\s++case) )*+
           \s*+ [:-]?+ \s*+
           (?P<at>dismissal (?: ,?+ \s++ (?P<how>{HOW}) )?+ ) (?! \s++ (?:is|could|may|can|might|or)\b ) ) \b
"""
LEFT: Final = r"""
    \b (?! resigned \s++ from \s++ (?:his|her|their) \s++ (?: (?:second|other|part-time|weekend|voluntary) \s
          | (?:role|position|post|job) \s++ as \s++ (?:an?\s++|the\s++)?+ (?! (?:[\w-]++\s++){0,2}? (?:officer|constable|sergeant|inspector|detective|special|pcso) \b ) )
        | handed \s++ in \s [^.;]{5,60}? \bbut \s++ (?:will|is\s++to) \s++ (?:remain|stay|serve) )
    (?: (?P<resigned> resigned | resigning | tendered \s++ (?:his|her|their) \s++ resignation
                        | handed \s++ in \s++ (?:his|her|their) \s++ (?:notice|resignation)
                          | terminated \s++ (?:his|her|their) \s++ (?:own\s++)?+ employment )
         | (?P<retired> retiring
                      | (?<! \b(?:an?|another|this|that|his|her|their|newly|recently)\s ) retired (?! \s++ (?:police|officers?|colleagues?|friends?|detective|inspector|sergeant|constable|superintendent
                                           |chief|judge|magistrate
                                           |to\s++(?:consider|decide|deliberate|reach)\b) ) ) ) \b
"""

def _named(opening: Opening, match: Match, page: Page) -> Found:
    start, before = opening.start, None
    if page.lower[max(0, start - 12) : start].rstrip("- \n").endswith(UNITS):
        before = LENGTH_BEFORE.search(page.lower, max(0, start - 45), start)
    duration = _length(before, "before_") or _length(match, "after_") or _length(match, "beside_")
    first = before.start("before") if before else start
    return Found(first, match.end(), OutcomeMention(kind=opening.value, duration=duration))


def _length(match: Match | None, prefix: str) -> str | None:
    return iso(*match.group(*(prefix + part for part in ("n", "unit", "n2", "unit2")))) if match else None


def _dismissed(match: Match, page: Page) -> Found | None:
    start, end = match.start("before"), match.end()
    before = page.lower[max(0, start - 120) : start]
    if _of_no_officer(match, page, before):
        return None
    how = _at_once(match, page)
    if "would" in before and (parted := WOULD_ASIDE.search(before)):
        return _parted(parted, before, start, how)
    if match["would"]:
        meant = _would(match, before)
    elif before.rstrip().endswith(("be", "been")) and COULD.search(before):
        meant = None
    elif before.endswith(" have ") and (active := HAVE.search(before)):
        decided = active["would"] and not (HAD_IT_BEEN.search(before) or WHETHER.search(before))
        meant = OutcomeMention(kind=OutcomeKind.WOULD_HAVE_BEEN_DISMISSED) if decided else None
        start -= len(active[0]) if decided and HAD_GONE.match(page.lower, end, match.endpos) else 0
    else:
        at_once = how > end or match["early"]
        meant = OutcomeMention(kind=OutcomeKind.DISMISSED_WITHOUT_NOTICE if at_once else OutcomeKind.DISMISSED)
    return Found(start, how, meant) if meant else None


def _parted(would: Match, before: str, start: int, end: int) -> Found | None:
    """As in "would, had he not resigned, have been dismissed"; nothing where the clause is no departure."""
    if HAD_IT_BEEN.search(before) or WHETHER.search(before) or not LEFT_BEFORE.search(would["aside"]):
        return None
    first = start - len(before) + would.start()
    return Found(first, end, OutcomeMention(kind=OutcomeKind.WOULD_HAVE_BEEN_DISMISSED))


BODIES: Final = ("panel was ", "jury was ", "hearing was ", "jurors were ")
"""What is dismissed, as no officer is, when it has done its work."""
# "Application for anonymity: Dismissed"
LABELLED_THING: Final = pattern(
    r"\b(?:applications?|submissions?|appeals?|requests?|motions?|objections?|complaints?)\b[^\n.;:|]{0,50}[:|-][ *]*+$"
)


def _of_no_officer(match: Match, page: Page, before: str) -> bool:
    """Whether a thing is dismissed or fired, or somebody only in a wish or among those told of before."""
    end = match.end()
    if match["verb"] == "fired" and not (WAS.search(before) or FIRED.match(page.lower, end, end + REACH)):
        return True  # "an officer fired the Taser"
    if before.endswith("those ") and not before.endswith("of those "):
        return True  # "Those dismissed will be added": told of before
    if before.endswith((": ", "| ", "- ", "**")) and LABELLED_THING.search(before):
        return True
    thing = any_in(THINGS, before) and DISMISSED_THING.search(before)
    if before.endswith(BODIES) or (thing and not (match["would"] and IN_A_CASE.search(before))):
        return True
    if DISMISSES_THING.match(page.lower, end, min(end + 60, len(page.lower))):
        return True
    return WISHED.search(before) is not None


def _at_once(match: Match, page: Page) -> int:
    """Where "with immediate effect" ends that stands behind the verb; where that ends if it does not."""
    end = match.end()
    behind = page.lower[end : min(end + FARTHEST_AT_ONCE, match.endpos)]
    if not any_in(AT_ONCE_HAS, behind):
        return end
    found = AT_ONCE.match(page.lower, end, match.endpos)
    return found.end() if found else end


def _would(match: Match, before: str) -> OutcomeMention | None:
    """What followed for somebody who had left: "would have been dismissed", but not behind a condition."""
    if " not " in match["would"] or match["would"].startswith("should") or IN_DOUBT.search(match["would"]):
        return None
    if HAD_IT_BEEN.search(before) or WHETHER.search(before):
        return None
    return OutcomeMention(kind=OutcomeKind.WOULD_HAVE_BEEN_DISMISSED)


def _dismissal(match: Match, page: Page) -> OutcomeMention | None:
    if WEIGHED.search(page.lower, max(0, match.start() - 30), match.start()):
        return None
    at_once = match["how"] or match["early"]
    return OutcomeMention(kind=OutcomeKind.DISMISSED_WITHOUT_NOTICE if at_once else OutcomeKind.DISMISSED)


def _left(match: Match, page: Page) -> OutcomeMention:
    return OutcomeMention(kind=OutcomeKind.RESIGNED if match["resigned"] else OutcomeKind.RETIRED)


RULES: Final = (
    Continued(
        name="outcomes.named",
        kind=Kind.OUTCOME,
        values={words: OutcomeKind(name) for words, name in wordings("outcomes").items()},
        pattern=NAMED,
        read=_named,
        cased=False,
    ),
    Rule(
        name="outcomes.dismissed",
        kind=Kind.OUTCOME,
        triggers=("dismissed", "sacked", "fired"),
        pattern=DISMISSED,
        read=_dismissed,
        anchored=True, quick=False,
    ),
    Rule(
        name="outcomes.dismissal",
        kind=Kind.OUTCOME,
        triggers=("dismissal",),
        pattern=DISMISSAL,
        read=_dismissal,
    ),
    Rule(
        name="outcomes.left",
        kind=Kind.OUTCOME,
        triggers=("resign", "retir", "handed in", "terminated"),
        pattern=LEFT,
        read=_left,
    ),
)
"""Rules of this kind."""
