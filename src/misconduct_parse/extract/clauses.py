"""How words hang together: where clauses part, what joins people to what is said of them, and dates to what they date.

Shapes alone: no wording of the field stands here. The words that decide anything are in ``data/cues.toml``.
"""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.pattern import pattern, quick_pattern

OPENING: Final = r"""
    but | whereas | while | whilst | although | though | however | and \s++ (?: that | they | he | she | we | it )
"""

# ", and that the", "; the other", "but the force", ", while": what stands behind has its own subject
BREAK: Final = pattern(
    rf"""
    [;:]
    | , \s++ (?: (?:{OPENING}) \b
        | (?: and | with ) \s++
          (?= (?: the | one | two | another | a | an | both | all | that | three | four | no | misconduct | gross
            | insufficient ) \b ) )
    | \b (?:{OPENING}) \b
    """,
    regex.VERBOSE,
)

# "one officer and two detention officers", "the PCSO, and two officers"
AND: Final = quick_pattern(
    r"""
    (?: \s*+ \( [^)]{0,80} \) )?+ \s*+ ,?+ \s*+ (?: and | or | as\s++well\s++as | nor | , )?+
    (?: \s++ (?: also | both | either | that | for | of | by | against | for\s++the\s++actions\s++of ) )*+ \s*+
    """,
    regex.VERBOSE,
)

# "either the officer who fired the Taser or" the special constable
WHO_AND: Final = quick_pattern(
    r",?+\s++(?:who|responsible|on|in|of|with)\s++[^.;,]{2,80}?,?+\s++(?:or|and|nor)\s++(?:for\s++)?+"
)
# "The second officer, who knelt on his legs, and" the third
WHO_COMMA_AND: Final = quick_pattern(r",\s++who\s++[^.;,]{2,80}+,\s++(?:and|or|nor)\s++")

# "the officer who struck" the constable: the object of a relative clause
WHOM_THEY: Final = quick_pattern(
    r"\s++who\s++(?:(?:had|was|were|then|later|first|also)\s++)*+(?!the\b|an?\b|both\b|his\b|her\b)[\w'-]++\s++(?:[\w'-]++\s++){0,3}?"
)

# "a charge of assault against the officer, who was" acquitted
WHO_WAS: Final = quick_pattern(r",?+\s++who\s++(?:(?:was|were|had|has|been|later|then|also|subsequently)\s++)*+")

HAD_CASE: Final = quick_pattern(
    r"\s++(?:therefore\s++|also\s++|may\s++)?+(?:had|has|have)\s++an?\s++case\s++to\s++answer\b"
)

APPOSED: Final = pattern(r"\s*+,\s*+")

ENDED: Final = pattern(r"\s*+(?:[,.;]|who\b|-)")

# Between a predicate and the people behind it: "for", "in respect of", "against"
LINK: Final = pattern(
    r"""
    [\s,]*+ (?: \( [^)]{0,60} \) \s*+ )?+ (?: \w+ \s+ ){0,3}?
    (?: for | in \s++ (?:respect|regards?|relation) \s++ (?:of|to) (?: \s++ the \s++ (?:actions|conduct) \s++ of )?
      | with \s++ regards? \s++ to | on \s++ behalf \s++ of | in \s++ the \s++ case \s++ of
      | on \s++ the \s++ part \s++ of | against | about | regarding | concerning | with | to | by | of ) \s++
    (?: (?: both | all | either | that
      | (?:the\s++)?+ (?:first|second|third|fourth|fifth) ,?+ (?: \s++ (?:second|third|fourth|fifth) ,?+ )?+
        \s++ (?:and|or|nor) )
      \s++ )?+ (?: the \s++ (?:actions|conduct|performance) \s++ of \s++ )?
    """,
    regex.VERBOSE,
)

# "..., but not against the constable": behind what befell the one of whom it was found
NOT_THEM: Final = quick_pattern(
    r"(?:\s++without\s++notice)?+,?\s++(?:but|and|though)\s++not\s++(?:(?:against|for|by|in\s++respect\s++of)\s++)?+"
)
IMPOSED: Final = quick_pattern(r"\b(?:imposed|imposing|served)\s++(?:[\w-]++\s++){0,3}$")

LISTED_PEOPLE: Final = pattern(
    r"""
    [^.]{3,300}? (?: [;,] \s++ and | ,?+ \s (?:or|nor) | \s and (?= \s++ (?:in|on|against) \b ) ) \s++
    (?: for | in \s++ (?:respect|relation) \s++ (?:of|to) | on \s++ (?:behalf|the\s++part) \s++ of | against | of ) \s++
    (?: the \s++ )?
    """,
    regex.VERBOSE,
)

NOR: Final = pattern(
    r"[^.;]{0,90}?,?+ \s*+ \b (?: nor \s++ (?:did\s++|had\s++)?+ | as \s++ (?:was|were|did|had) \s++ )"
    r" | ,?+ \s++ (?: alongside | (?:together|along) \s++ with ) \s++",  # "was asked to undertake it alongside PC B"
    regex.VERBOSE,
)

# What may stand between people and what is said of them
PREDICATE: Final = quick_pattern(
    r"""
    '? \s*+ (?: \( [^)]{0,90} \) \s*+ )?+ ,?+ \s*+
    (?: (?: also | each | both | all | then | subsequently | later | therefore | still
          | had | has | have | having | may | might | could | would | will | should | was | were | is | are | did | does
          | do | be | being | been | received | attended | resigned | retired | left | appeared | faced
          | who | whose | that | which | responsible | involved | conduct | actions? | performance
          | 's | s | to | as | at | in | from | under | with | on | of | for ) \b
      | $ )
    """,
    regex.VERBOSE,
)

# "a case to answer for misconduct or gross misconduct" is one opinion with two levels
TOGETHER: Final = pattern(r"\s*+(?:,|and/or|or|nor|and)\s*+(?:\ba\b|\bfor\b)?\s*+$")

ALSO: Final = pattern(r"\b(?:and|or|nor)\b|[,;]")

DID_NOT: Final = pattern(
    r"(?:,\s++who\b[^,.;]{1,90},)?+\s++(?P<at>(?:did|had|have|does)\s*+(?:not|n't)|had\s++none)\s*+(?:have\s++one\s*+)?+[.,;]"
)

DID_TOO: Final = pattern(
    r"(?:,\s++who\b[^,.;]{1,90},)?+\s++(?P<at>(?:(?:did|had\s++one)\s++)?+(?:too|as\s++well|likewise|similarly))\s*+[.,;]"
)

# "had a case to answer, but not for the inspector", "on the part of the officer, but not of his supervisors"
NOT_OTHERS: Final = quick_pattern(
    r"""(?P<at> \b (?:but|and|though|although) \s++ not ) \s++ (?: (?:for|of|against|regarding|about|as\s++to
      | in \s++ (?:respect\s++of|relation\s++to|the\s++case\s++of) | on \s++ the \s++ part \s++ of ) \s++ )?+
      (?: (?:either|any) \s++ of \s++ )?+ $""",
    regex.VERBOSE,
)

# "held a misconduct meeting for the two officers, at which no case was found"
AT_WHICH: Final = pattern(
    r"[^.;]{0,80}?\b(?:at\s++which|where|which\s++(?:found|concluded|decided|determined|resulted))\b"
)

# "At a hearing chaired by the chief constable on 3 May 2022" found
CHIEF_SITS: Final = quick_pattern(r"\bchief constable (?:(?:on|in) (?:[a-z0-9]++ ){1,3})?$")

ACCUSED_BEHIND: Final = pattern(r"\s*+|[^.;]{0,100}?\bagainst\s++(?:any\s++of\s++)?|\s++(?:either|both|any\s++of)\s++")

FORUM_DATE: Final = pattern(
    r"""
    (?: [^.;,]{0,50}? | , \s (?:which\s)? [^.;,]{0,30}? ) (?: \s | ^ )
      (?:on|in|between|held|during|of|from|early|late) \s $ | \s $
""",
    regex.VERBOSE,
)

# "the officer who fired the Taser", "the custody sergeant responsible for his care"
TRAITS: Final = pattern(
    r",?\s++(?:who(?:m|se)?|that|responsible\s+for|involved\s+in|on\s+duty|in(?=\s++the\s++(?:passenger|front|rear|back|driving|driver's)\b)|for(?=\s++(?:not\s++)?+\w++(?<=ing)\b))\s++"
    r"(?P<words>[^,.;]{0,90})"
)

# Behind "who fired the Taser": what is said of them, or another beside them
PREDICATED: Final = pattern(
    r"\s(?:(?:or|and|nor)\s++(?:the|an?|for|one|two|another)|should|would|could|had|has|received|attended|resigned|retired"
    r"|(?:was|were)\s++(?:given|dismissed|found|dealt|considered|judged|deemed|thought|held|felt|regarded)|did\s++not\s++have)\b"
)

WHO_HAD_LEFT: Final = quick_pattern(
    r"\s++who\s++(?:had|has)\s++(?:(?:already|since|by\s++then|by\s++now)\s++)?+(?:left|resigned|retired)\b"
)

WITH_CASE: Final = pattern(
    r",?\s++(?:who\s++had|with)\s++a\s++case\s++to\s++answer\s++for\s++(?P<level>(?:gross\s++)?+misconduct)\b"
)

# "performance of both officers had been unsatisfactory", "performance fell below the standard expected"
FELL_SHORT: Final = pattern(
    r"performance\b[^.;]{0,110}?\b(?:unsatisfactory|satisfactory|(?:at|below)\s++the\b[^.;,]{0,30}?\b"
    r"(?:standards?|level|expectations)(?:\s++(?:expected|required))?+)"
)

DID_NOT_FALL: Final = pattern(r"\b(?:not|n't)\s++(?:\w++\s++){0,3}?(?:unsatisfactory|below)\b")

# "poor performance and not misconduct", "rather than misconduct": no case
NOT_LEVEL: Final = quick_pattern(r"\b(?:and\s++not|rather\s++than|was\s++not|were\s++not|not)\s++misconduct$")

# "It was not misconduct", as a whole sentence
IT_WAS: Final = quick_pattern(r"(?:it|this|that)\s++(?:was|is)\s++")

# "earlier that month", "the same month": the month of the date before
THAT_MONTH: Final = quick_pattern(
    r"[^.;]{0,70}?\b(?P<at>(?:earlier\s++|later\s++)?+(?:that|the\s++same)\s++(?P<unit>month|year|day)"
    r"|the\s++(?:next|following)\s++(?P<next>day|month))\b"
)

# "brought the constable before an" accelerated hearing
BROUGHT: Final = quick_pattern(
    r"\b(?:brought|put|placed|sent|called)\s++(?:[\w'-]++\s++){1,4}?before\s++(?:(?:an?|the|its)\s++)?+(?:[\w-]++\s++)?$"
)

FINISHED: Final = pattern(r"\band\s++(?:was\s++)?+(?:finished|concluded|ending|ended|completed)\b")

# What may stand between a referral and its date: "as a conduct matter in", "on"
TO_DATE: Final = pattern(
    r"""
    (?:
      (?! \b (?: which | who | where | when | occurred | happened | after | following | because | regarding | about
        | incident | involving | and | concerning | dated? | death\s++on ) \b ) [^.;]
    ){0,90}? \b (?: in | on | during | of ) \s++ $
    """,
    regex.VERBOSE,
)

# The noun phrase that opens a clause, behind "On 3 May," or "Following the trial,": "one of its stewards"
SUBJECT: Final = pattern(
    r"""
    \s*+ (?: (?:on|in|at|after|following|during|since|by|as|later|subsequently|however|also|and|but) \b
      [^,;.]{0,70}? ,? \s++ )??
    (?: the | an? | his | her | their | its | one \s++ of \s++ (?:the|its|his|her|their) ) \s++
    (?P<noun> (?: (?! \b(?:was|were|had|has|have|of|to|for|from|in|with|against|who|that|which|agreed|accepted
          |decided)\b )
        [\w'-]++ \s++ ){0,3}?
      (?! \b(?:was|were|had|has|have|who|that|which|agreed|accepted|decided)\b ) [\w'-]++ )
    (?: (?: \s++ (?:of|to|for|from|in|with|against) \s++ [^,;.]{1,60}? )?? ,?+
        \s++ (?: (?:later|then|also|subsequently|each|both|since|nevertheless|therefore|still|instead) \s++ )*+
        (?P<verb> was | were | had | has | have | is | are | who | received | attended | held | got | pleaded
          | admitted | faced | appeared | gave ) \b
      | \s*+ $ )
    """,
    regex.VERBOSE,
)

# "a councillor, who then" resigned, "the steward, who was later" dismissed: of whom a relative clause is
RELATIVE: Final = pattern(
    r"\b(?:an?|the|his|her|their)\s++(?P<noun>(?:[\w'-]++\s++){0,2}?[\w'-]++),?+\s++who\s++"
    r"(?:(?:was|were|had|has|been|then|later|also|subsequently|just|recently|already|since|received|given|accepted|an?)"
    r"\s++){0,5}+$"
)

# "convicted of assaulting" the officer; "including", "following" and "regarding" are no deeds
DOING: Final = pattern(
    r"\b(?:of|for|by|from|with|guilty\s++to|admitted|admitting|denied|denying)\s++(?:\w+ly\s++)?+(?!includ|follow|regard|concern|dur|bring|hav|be)\w{3,}+(?<=ing)\s++$"
)

# "a case to answer for lying about" the sergeant: to whom somebody did it
DONE_TO: Final = quick_pattern(
    r"\b(?:for|of|by|from)\s++(?:not\s++)?+(?:\w+ly\s++)?+(?!wrongdo|includ|follow|regard|concern|relat|involv|dur|bring)\w{3,}+(?<=ing)\b"
)
