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
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.pattern import pattern, quick_pattern
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
LENGTH_BEFORE: Final = pattern(rf"(?<=(?P<before> \b {length('before_')} [-\s]++ ))", regex.VERBOSE)
UNITS: Final = ("month", "months", "year", "years", "week", "weeks", "day", "days")

HOW: Final = r"""(?:without\s++(?:any\s++|prior\s++)?+notice|with\s++immediate\s++effect|instantly|immediately
    |forthwith|on\s++the\s++spot|there\s++and\s++then)"""

# Up to some words between the verb and its manner: "dismissed by the chief constable with immediate effect".
GAP: Final = r"(?: (?! \b(?:and|but|while|who|which|after|dismissed|sacked|warning)\b ) [^.;:] ){0,80}?"

# "would otherwise have been", "would both have been"
ALSO: Final = r"(?:otherwise|still|also|certainly|undoubtedly|inevitably|both|each|all|then|now)"
# "would probably have been": nobody decided that
DOUBTED: Final = r"(?:(?:almost|very|quite|most|more\s++than)\s++)?+(?:certainly|likely|probably|perhaps|possibly|normally|usually|ordinarily|well|surely)"
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
           (?: \s++ (?:was|is|imposed|of|given) )*+ \s*+ [:-]?+ \s*+
           (?P<at>dismissal (?: ,?+ \s++ (?P<how>{HOW}) )?+ ) (?! \s++ (?:is|could|may|can|might|or)\b ) ) \b
"""
LEFT: Final = r"""
    \b (?: (?P<resigned> resigned | resigning | tendered \s++ (?:his|her|their) \s++ resignation
                        | handed \s++ in \s++ (?:his|her|their) \s++ (?:notice|resignation)
                          | terminated \s++ (?:his|her|their) \s++ (?:own\s++)?+ employment )
         | (?P<retired> retiring
                      | (?<! \b(?:an?|another|this|that|his|her|their|newly|recently)\s ) retired (?! \s++ (?:police|officers?|colleagues?|friends?|detective|inspector|sergeant|constable|superintendent
                                           |chief|judge|magistrate
                                           |to\s++(?:consider|decide|deliberate|reach)\b) ) ) ) \b
"""

# "the complaint was dismissed", "charges against him had been dismissed", "the appeal of PC A was dismissed": a case,
# not a person. Only a thing that opens its clause is dismissed over more words than that: "after a complaint from
# a neighbour the officer was dismissed" dismisses the officer.
THING: Final = r"""(?: rumours?|grievances?|summons|bids?|breach(?:es)?|complaints?|appeals?|cases?|claims?|allegations?|charges?|concerns?|applications?|proceedings
    |matters?|accounts?|reports?|counts?|that|idea )"""
THINGS: Final = (
    "complaint", "appeal", "case", "claim", "allegation", "rumour", "grievance", "summons", " bid", "breach", " it ", "it was", "charge", "concern", "application", "proceeding", "matter",
    "account", "report", "count", "that", "idea",
)  # fmt: skip
PASSIVE: Final = r"(?: (?:was|were|is|are|had|have|has|been|to|be|being|all|both|each|then|thus|also|later|therefore|\w++(?<=ly)) \s++ )*+ $"
DISMISSED_THING = quick_pattern(
    rf"""(?: (?: \b it | \b (?:breach|allegation|charge|claim)(?:es|s)? \b [^.]{{0,80}} ; \s++ (?:both|all|each|these) ) \s++ (?=was|were|has|have|had) {PASSIVE}
      | \b {THING} \s++ (?: against \s++ \w++ \s++ (?:\w++\s++)?+ )?+ {PASSIVE}
      | (?: ^ | [.;:,"\n]\s*+ | \b(?:and|but|when)\s++ )
        (?: (?:the|an?|his|her|their|this|all|both|no|any|each|every|one|two|three|later|further) \s++ ){{0,2}}+
        (?:(?!(?:officer|constable|sergeant|pc|after|following|when|despite|since|because|over|in|on|at|for|with|from|by|amid|and)\b)\w++\s++){{0,2}}? {THING} (?: (?:\s++against\s[^.;:,]{{1,40}})?+ , \s [^.;:,]{{1,80}} , \s++ {PASSIVE} | \s++ (?:against|about|of|by|from|to|over|brought|made|that|concerning|relating) \s++
        (?: (?! \b(?:was|were|and|but|who|which|he|she|they)\b ) [\w'-]++ \s++ ){{1,8}}? {PASSIVE} ) )""",
    regex.VERBOSE,
)
# "dismissed his complaint"
DISMISSES_THING = quick_pattern(
    r"""\s++ (?: (?:the|a|an|his|her|their|this|that|these|those|any|all|some|both|each|every|two|three) \s++
          (?:\w++\s++){0,3}? | (?: (?!(?:for|over|after|following|due|on|in|from|amid)\b) \w++ \s++ )?+ )
        (?: complaints?|appeals?|cases?|claims?|allegations?|charges?|concerns?|applications?|suggestions?|idea
          | arguments?|accounts?|evidence|submissions?|explanations?|versions?|assertions?|contentions?|defence|denials?
          | excuses?|objections?|requests?|criticisms?|breach(?:es)?|counts?|matters?|proceedings|calls?|reports?|fears|worries ) \b""",
    regex.VERBOSE,
)
# "he was fired", but not "the officer fired", "two shots were fired"
WAS = pattern(
    r"""(?<! \b(?:shots?|rounds?|guns?|weapons?|firearms?|tasers?|batons?|cartridges?|bullets?|barbs
           |it|which|that|this) \s )
        \b (?:was|were|been|being|be|got) \s++ (?:\w+ly\s++)?+ $""",
    regex.VERBOSE,
)
# "Had the panel found it proven, he would have been dismissed": it did not, and he was not. What he had left before
# is told otherwise: "had he still been serving".
HAD_IT_BEEN = pattern(
    r"""\b (?:had|if) \s++ (?:the\s++|that\s++|those\s++|these\s++|all\s++)?+
        (?: panel | chair | hearing | allegations? | case | conduct | (?:gross\s++)?+misconduct | it (?! \s++ not ) ) \b
        [^.;]{1,70} , \s++ [^.;,]{0,50} $""",
    regex.VERBOSE,
)
# "They had wanted her sacked"
WISHED = pattern(
    r"""\b (?: want(?:s|ed|ing)?+ | wish(?:es|ed|ing)?+ | demand(?:s|ed|ing)?+ | hop(?:es|ed|ing) | like[ds]? ) \s++ (?:to\s++see\s++|for\s++|that\s++)?+
        (?: him | her | them | (?:the\s++|both\s++|an?\s++)?+ [\w'-]++ (?:\s++[\w'-]++){0,2}? ) \s++ (?:to\s++be\s++|be\s++)?+ $""",
    regex.VERBOSE,
)
IN_DOUBT = pattern(rf"\b(?!(?<!almost\s)certainly\b){DOUBTED}\b")
# "will decide whether the former officer would have been dismissed"
WHETHER = pattern(r"\b(?:whether|(?:say|decide|rule|determine|consider)\b[^.;]{0,30}\sif)\b[^.;]{0,80}$")
# "considered dismissal without notice, and gave its reasons for not adopting it"
WEIGHED = pattern(
    r"""\b (?: consider(?:ed|ing|s)?+ | reject(?:ed|ing)?+ | ruled \s++ out | short \s++ of | threshold \s++ for
             | instead \s++ of | rather \s++ than | without | not | avoid(?:ed)?+ | escaped )
           \s++ (?:an?\s++|the\s++)?+ $""",
    regex.VERBOSE,
)
COULD = pattern(r"\b (?:could|may|might|can|(?<!\b(?:is|are)\s)to|not|never|should) \s++ (?:(?:well|still|also|otherwise|easily|yet|even)\s++)?+ (?:have\s++)?+ (?:be|been) \s++ $", regex.VERBOSE)


def _named(opening: Opening, match: Match, page: Page) -> Found:
    start, before = opening.start, None
    if page.lower[max(0, start - 12) : start].rstrip("- \n").endswith(UNITS):
        before = LENGTH_BEFORE.match(page.lower, start)
    duration = _length(before, "before_") or _length(match, "after_") or _length(match, "beside_")
    first = before.start("before") if before else start
    return Found(first, match.end(), OutcomeMention(kind=opening.value, duration=duration))


def _length(match: Match | None, prefix: str) -> str | None:
    return iso(*match.group(*(prefix + part for part in ("n", "unit", "n2", "unit2")))) if match else None


def _dismissed(match: Match, page: Page) -> Found | None:
    start, end = match.start("before"), match.end()
    before = page.lower[max(0, start - 120) : start]
    if match["verb"] == "fired" and not WAS.search(before):
        return None  # "an officer fired the Taser"
    if any_in(THINGS, before) and DISMISSED_THING.search(before):
        return None
    if DISMISSES_THING.match(page.lower, end, min(end + 60, len(page.lower))):
        return None
    if WISHED.search(before):
        return None
    how = _at_once(match, page)
    if match["would"]:
        meant = _would(match, before)
    elif before.rstrip().endswith(("be", "been")) and COULD.search(before):
        meant = None
    else:
        at_once = how > end or match["early"]
        meant = OutcomeMention(kind=OutcomeKind.DISMISSED_WITHOUT_NOTICE if at_once else OutcomeKind.DISMISSED)
    return Found(start, how, meant) if meant else None


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
