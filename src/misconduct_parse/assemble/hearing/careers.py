"""Words that say that somebody serves still, or has left the police."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.pattern import pattern, quick_pattern

SERVING: Final = quick_pattern(
    rf"""\b (?= su | is | are | rem | ret | res | cur | con | on | an\b | has | hav | had | kept | keep | who | will
            | ser | sti | see | wel | bot )  # few words begin so: the rest cost no more than this
        (?: suspended \s++ from \s++ duty
          | (?:both\s++)?+ having \s++ been \s++ suspended \s++ (?:from|on) \s++ (?:duty|full\s++pay)
          | (?:is|are|remains?) \s++ (?:currently\s++)?+ suspended
          | (?<=,\s)currently \s++ suspended | (?<=\()currently \s++ suspended
          | ha(?:s|ve) \s++ been \s++ suspended \s++ since \b | (?<=[:|]\s) suspended
          | (?:has\s++)?+ resum(?:ed|es) \s++ (?:his|her|their) \s++ (?:(?:normal|usual|full|old)\s++)?+
            (?:roles?|posts?|duties)
          | (?:remains?|is|are) \s++ (?:currently\s++)?+ (?:on|a\s++serving) \s++
          (?:restricted\s++|full\s++|normal\s++)?+ (?:duty|duties|officer)
          | (?:currently\s++)?+ on \s++ restricted \s++ duties
          | return(?:s|ed|ing)?+ \s++ to \s++ (?:full\s++|his\s++|her\s++|their\s++|normal\s++)*+ dut(?:y|ies)
            | an? \s++ officer \s++ of \s++ this \s++ force
            | (?:has|have|had) \s++ (?:since\s++|now\s++)?+ (?:been\s++)?+ (?:gone\s++back|returned) \s++ to \s++
              (?: work | (?:his|her|their) \s++ (?:normal\s++|usual\s++|old\s++)?+
                (?:roles?|posts?|teams?|jobs?|duties) )
              (?! \s++ (?:for|in|as)\b )
            | (?:has|have) \s++ (?:remained|stayed) \s++ (?:on\s++duty|in\s++post|at\s++work)
            | (?:will|is\s++to) \s++ (?:now\s++|shortly\s++|soon\s++)?+
              (?:return|go\s++back|be\s++back) \s++ (?:to|in|on|at) \s++
              (?:the|his|her|their) \s++ (?:[\w-]++\s++){{0,2}}? (?:team|unit|role|post|duties|department|station)
            | (?:has\s++)?+ (?:kept|keeps?) \s++ (?:his|her|their) \s++ (?:job|post)s?+ | who \s++ now \s++ works
            | (?:will|is|are) \s++ (?:shortly\s++|now\s++|soon\s++)?+ (?:be\s++)?+ returning \s++ to \s++
              (?:his|her|their) \s++ (?:normal\s++|usual\s++)?+ (?:roles?|posts?|teams?|jobs?|duties)
            | who \s++ serves \s++ (?:at|in|on|with)
            | serving \s++ (?:(?:police|detective|chief|[\w-]++\s++(?:police|constabulary))\s++)*+
              (?:officer|constable|sergeant|inspector|superintendent|detective|{SHORT_RANK}|pcso|special\s++constable
                |member\s++of\s++(?:police\s++)?+staff) (?!s) (?![ ](?:at|when)\b)
            | (?:remains?|(?<!\b(?:were|was|be|if)\s\w{{2,7}}\s)(?<!\b(?:were|if)\s\w{{2,4}}\s\w{{2,14}}\s)still) \s++
              (?:in\s++post|serving|serves?\b|works\s++for|a\s++member\s++of\s++the\s++force)
            | remains? \s++ an? \s++ (?:\w++\s++)?? (?:officer|constable|sergeant|inspector|superintendent)
            | (?:see|seeing|have|having|welcom(?:e|ing)) \s++ (?:him|her) \s++ back (?! \s++ (?:in|at)\b )
            | are \s++ (?:(?:both|all|still)\s++)*+ serving \s++ (?:police\s++)?+ (?:officers|constables|sergeants)
            | (?:has\s++continued|continues?) \s++ to \s++ serve | restrictions \s++ [^.;]{{0,80}}? lifted ) \b""",
    regex.VERBOSE,
)
LEFT_FORCE: Final = pattern(
    r"""\b (?: (?:left|quit|leaving|quitting) \s++ (?:the\s++(?:force|service|police|constabulary|organisation|job|met)
            |policing|his\s++(?:job|post)|her\s++(?:job|post)|their\s++(?:job|post)|the\s++special\s++constabulary)
          | no \s++ longer \s++ (?:serv(?:ing|es)|employed|an?\s++(?:serving\s++|police\s++)*+officer|with\s++the
            |works?\s++for|a\s++member\s++of)
          | used \s++ to \s++ work \s++ for | resignation \s++ (?:took|takes) \s++ effect | stepped \s++ down
          | ceased \s++ to \s++ be \s++ (?:a\s++(?:police\s++officer|member|constable)|employed)
          | had \s++ (?:[\w'-]++\s++){0,4}? not \s++ (?:already\s++|first\s++|previously\s++)*+
            (?:resigned|retired|left|quit)
            (?! \s++ (?:the|his|her|their|a|any|it) \b
              (?! \s++ (?:force|police|constabulary|service|job|post)\b ) ) ) \b""",
    regex.VERBOSE,
)

PLURAL: Final = ("are ", "remain ", "have ", "continue ", "both ")
"""How ``SERVING`` begins where it is said of several."""
