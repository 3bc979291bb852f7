"""What else the clause of a date may tell of than the conduct: "left the force on", "In August, she admitted"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.hearing.stranger_nouns import SOMEBODY
from misconduct_parse.pattern import pattern, quick_pattern

# What became of the case or of the officer, later than the conduct or before it
LATER: Final = quick_pattern(
    r"""\b (?: admitted | admits | confess(?:ed|es) | plead(?:ed|s) | pled | changed \s++ (?:his|her|their) \s++ plea
      | resign\w*+ | retir(?:ed|es|ement) | joined | quit
      | left \s++ (?:the\s++|his\s++|her\s++|their\s++)?+ (?:\w++\s++)?
          (?:force|police|service|constabulary|job|post|organisation|employment|met)\b
      | handed \s++ in \s++ (?:his|her|their) \s++ (?:notice|resignation|warrant)
      | (?:was|were|been|being|and|is) \s++ (?:\w+ly\s++|later\s++|then\s++|first\s++)?+
          (?: arrested | interviewed | suspended | charged | reported | sentenced | convicted | jailed | cautioned
            | referred | dismissed | sacked | restricted | summonsed | bailed | acquitted | cleared | fined
            | disqualified | withdrawn | notified | informed | served\s++with | published | appointed | promoted
            | investigated | concluded | completed | made\s++aware | passed\s++to )
      | charged \s++ with | (?:given|received|handed|issued) [^.;,]{0,30} \b
          (?: words\s++of\s++advice | warning | sentence | prison | fine | caution | order )
      | (?:sentence|judgment|judgement|verdict) (?:\s++\w++){0,2}?
          \s++ (?:of|was|were|passed|given|handed)
      | passed \s++ an? \s++ (?:\w++\s++)?? sentence
      | sent \s++ (?:[^\W\d_]++\s++){1,3}? to \s++ prison | jailed | imprisoned
      | accept(?:ed|ing) \s++ an? \s++ (?:\w++\s++)?? caution | found \s++ (?:[^\W\d_]++\s++){0,3}? guilty | convict\w++
      | (?:came|come|coming|comes|brought) \s++ to \s++ (?:light|(?:the\s++|our\s++)?+(?:attention|notice))
      | appear(?:ed|s|ing) \s++ (?:before|at|in\s++court|by\s++video) | due \s++ before
      | reported \s++ (?: him | her | it | them | this | the | to\s++(?:the|their|his|her|police|professional) | by )
      | (?:report|reports|complaint|complaints|allegations?|disclosures?|referral|statements?) \s++
          (?:was|were|is|had\s++been) \s++ (?:\w+ly\s++)?+ (?:made|received|lodged|recorded|referred|raised|submitted)
      | (?: reports? | complaints? ) (?: ,[^.;,]{2,60},)? \s++ (?:was|were) \s++ made
      | complained \s++ to | made \s++ (?:an?\s++)?+ (?:mandatory\s++|voluntary\s++|formal\s++)?+ (?:referral|complaint)
      | referral | referred | investigated \s++ by
      | investigation \s++ (?:was|were|began|ended|concluded|started|finished) | sample
      | change \s++ in \s++ the \s++ law
      | (?:iopc|ipcc|cps|department|authority|prosecutors?|panel|tribunal|force) \s++
          (?:then\s++|later\s++|has\s++|had\s++)?+
          (?:decided|concluded|determined|found|ruled|upheld|authorised|announced|informed|completed|began)
      | hearing | w/c | week \s++ commencing | appeal | adjourned | dismissed | sacked | inquest
      | interview(?:ed)? \s++ under \s++ caution | told \s++ (?:investigators|detectives|the\s++(?:panel|hearing|court))
      | was \s++ born | promoted \s++ to | will \s++ (?:be|remain|stay|take)
      | became \s++ an? \s++ (?:\w++\s++){0,2}? (?:officer|constable|sergeant) ) \b""",
    regex.VERBOSE,
)
# "faced a hearing following an incident in Harwich on": the date is that of what the hearing was about
TIED: Final = pattern(
    r"\b(?:following|about|after|over|into|concerning|regarding|from|to|for|with|of)\s++"
    r"(?:an?|the|his|her|their|two|three|several)\s++(?:[\w-]++\s++){0,3}?"
    r"(?:incidents?|arrests?|collision|crash|altercation|disturbance|assault|stop|chase|pursuit|search|events?|conduct"
    r"|party|night\s++out|offences?|relationship|messages?|posts?|comments?)\b"
)
# "was arrested in June for an offence committed on"
DONE: Final = pattern(
    r"\b(?:committed|(?:incidents?|offences?|events?|assault|behaviour|conduct|that|which)\s++(?:had\s++)?+"
    r"(?:took\s++place|taken\s++place|happened|occurred))\b[^.;,]{0,40}$"
)
SUSPECT: Final = pattern(rf"\b(?:{SOMEBODY})\b")
# Where the clause around a date begins and ends: "to the hearing that on 3 May he"
BORDER: Final = quick_pattern(
    r"[;:()\n]|,\s|\b(?:that|but|when|while|whilst|although|because|if|which|whether|after|(?<!appeared\s)(?<!due\s)before|until|since)\b"
    r"|\s[-–—]\s"
)
NEXT: Final = quick_pattern(
    r"[;:()\n]|,\s|\b(?:and|that|but|when|while|whilst|although|because|which|who|after|(?<!appeared\s)(?<!due\s)before|until|following)\b"
    r"|\s[-–—]\s"
)
AND: Final = pattern(r"\b(?:and|or)\b(?=\s)")
VERB: Final = quick_pattern(
    r"\b(?:was|were|is|are|had|has|have|did|took|told|made|sent|left|came|drove|struck|found|gave|began|went|held|hit"
    r"|said|saw|kept|put|wrote|met|lied|stole|spoke|used|shot|bit|spent|bought|paid|lost|sold|got|ran|let|[^\W\d_]{2,}ed"
    r"|[^\W\d_]{3,}ing)\b"
)
OF_HEARING: Final = ("hearing", "investigat", "inquest", "was dismissed", "was sacked", "dismissed", "sacked")
AROUND: Final = 160
"""Characters of a clause on either side of a date that are looked at."""


def of_something_later(lower: str, unit: tuple[int, int], date: tuple[int, int]) -> bool:
    """Whether the clause of a date tells of an admission, a charge, a resignation, a report, and not of the conduct.

    Args:
        lower: The page.
        unit: The sentence.
        date: Where the date stands in it.
    """
    start, end = max(unit[0], date[0] - AROUND), min(unit[1], date[1] + AROUND)
    begin, last = _begin(lower, start, date[0]), _last(lower, date[1], end)
    if VERB.search(lower, begin, date[0]) is None and VERB.search(lower, date[1], last) is None:
        if _fronted(lower, start, begin):
            last = _main_clause(lower, last, end)
        else:
            begin = _clause_before(lower, start, begin)
    if lower.endswith("since ", start, date[0]):
        return True
    found = LATER.search(lower, begin, last)
    if found is None or DONE.search(lower, max(found.end(), date[0] - 60), date[0]) is not None:
        return False
    if "arrested" in found[0] and SUSPECT.search(lower, begin, found.start()) is not None:
        return False  # what officers did to a suspect began with the arrest
    if not found[0].startswith(OF_HEARING):
        return True
    return found.end() > date[0] or TIED.search(lower, found.end(), date[0]) is None


def _begin(lower: str, start: int, at: int) -> int:
    """Where the clause before a date begins: behind the last border, or behind an "and" with a verb on either side."""
    begin = max((found.end() for found in BORDER.finditer(lower, start, at)), default=start)
    for found in AND.finditer(lower, begin, at):
        if VERB.search(lower, found.end(), at) is not None and VERB.search(lower, begin, found.start()) is not None:
            begin = found.end()
    return begin


def _last(lower: str, at: int, end: int) -> int:
    found = NEXT.search(lower, at, end)
    return found.start() if found is not None else end


def _fronted(lower: str, start: int, begin: int) -> bool:
    """Whether a date opens a clause: "On 3 May, she", "that, in May, she", "and in August he"."""
    before = lower[start:begin].rstrip(" ,")
    return not before or before.endswith((":", ";", ".", "\n", " that", " and", " but", "("))


def _main_clause(lower: str, at: int, end: int) -> int:
    """Where the clause ends that a date opens: the first with a verb."""
    while at < end:
        found = NEXT.search(lower, at + 1, end)
        close = found.start() if found is not None else end
        if VERB.search(lower, at, close) is not None:
            return close
        at = close
    return end


def _clause_before(lower: str, start: int, begin: int) -> int:
    """Where the clause begins that a date ends: the last with a verb."""
    borders = [start, *(found.end() for found in BORDER.finditer(lower, start, begin))]
    for border in reversed(borders):
        if VERB.search(lower, border, begin) is not None:
            return border
    return start
