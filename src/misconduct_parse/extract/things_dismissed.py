"""Things that are dismissed as people are: "her claim at the tribunal was dismissed", "PC Quill's appeal was"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import pattern

# "An allegation that PC Quill was dishonest has been dismissed", "The force's application was also dismissed",
# "PC Quill's appeal against conviction was dismissed at", "Her claim at the tribunal was", "A complaint was looked at
# by the force and dismissed", "Her defence that she acted under orders was", "The case she had built was"
THING_WAS: Final = pattern(
    r"""(?: \G | [.;] \s | , \s (?:and\s)? | \b(?:and|but)\s | \b(?:heard|told|said)\s(?:that\s)?+ ) \s*+
      (?: (?:an?|the|this|that|all|both|his|her|their|its|one|another|any|legal|further|preliminary
          | (?:(?:police|pc|dc|ps|ds|pcso|sgt|insp|constable|sergeant|inspector|former|mr|mrs|ms|miss)\s++)*+
            (?:[\w-]++\s++)?? [\w-]++'s?+ ) \s++ ){1,3}
      (?: (?!(?:and|in|of|with|who|for|officer|constable|sergeant|inspector)\b)[\w-]++ \s++ ){0,3}?
      (?: allegations?|applications?|appeals?|complaints?|claims?|charges?|counts?|arguments?|submissions?|motions?
        | challenges?|judicial\s++reviews?|lawsuits?|grievances?|summons(?:es)?+|defences?|requests?|explanations?
        | excuses?|accounts?|versions?|suggestions?|objections?|calls?|concerns?|fears|worries|pleas?|cases?
        | petitions? )
      (?! \s++ (?:for|in|over|about|after|of|on|during|following|because\s++of) \s++ which \b )
      (?: ,?+ \s++ (?:that|of|to|against|for|about|which|in|made|by|at|before|with|over|under|from|brought|lodged
            |heard|he|she|they|we|pc|dc|ps|ds|sgt|insp|mr|ms|mrs) \b
          (?: (?!\b(?:and|so|who|but|meant|led|(?:for|over|in|about)\s++which)\b) [^.;] ){0,140}? )?
      ,?+ \s++ (?<! \b(?:he|she|they)\s ) (?:was|were|has\s++been|have\s++been|had\s++been) \s++
      (?: (?:also|then|later|subsequently|both|all|therefore|since|repeatedly|simply|rightly|quickly) \s++ )*+
      (?: (?! \b(?:proven|proved|upheld|found|established|substantiated)\b ) [\w'-]++ \s++
          (?: (?! \b(?:and|but|he|she|they|so|which|officer)\b ) [^.;,] ){0,80}?
          ,?+ \b (?: and \s++ (?: (?:then|later|subsequently|duly|rightly|quickly) \s++ )*+ | but \s++ ) )?
      $""",
    regex.VERBOSE,
)
THINGS: Final = (
    "allegation", "application", "appeal", "complaint", "claim", "charge", "count", "argument", "submission", "motion",
    "challenge", "judicial review", "lawsuit", "grievance", "summons", "defence", "request", "explanation", "excuse",
    "account", "version", "suggestion", "objection", "call", "concern", "fears", "worries", "plea", "case", "petition",
)  # fmt: skip
FAR: Final = 220
"""So far before "dismissed" the thing may stand."""


def thing_was(lower: str, start: int, at: int) -> bool:
    """Whether what "was dismissed" at an offset is a claim, charge or appeal.

    Args:
        lower: The text in lower case.
        start: Where its sentence begins.
        at: Where the word begins.
    """
    first = max(start, at - FAR)
    return any_in(THINGS, lower[first:at]) and THING_WAS.search(lower, first, at) is not None
