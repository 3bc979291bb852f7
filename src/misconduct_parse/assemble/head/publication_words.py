"""The words with which a page says when it was put up, and for how long it stays: "Published for 28 days from"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.head.stamps import STAMP
from misconduct_parse.extract.fragments import DAY, MONTHS, NUMBER, YEAR
from misconduct_parse.pattern import quick_pattern

# What a page calls itself where it says when it was put up: "Notice published", "This outcome was published on".
ITSELF: Final = r"""
    (?: (?:this|the)\s++ )?+
    (?: (?:outcome|hearing|decision|public|legal)\s++notice
      | notice | outcome | result | statement | report | decision | determination | notification | details | summary
      | article | story | item | entry | page | (?:news|press|media)\s++(?:release|statement|story) | release
      | document | file | bulletin )
    (?: \s++ of \s++ (?:the\s++)?+ (?:hearing|outcome) )?+
"""
WHERE: Final = r"""
    (?: online (?= \s++ (?:on\s++)?+ [\dmtwfs] )
      | (?:on|to|at) \s++ (?:the|our|this) \s++ (?:[\w']++\s++){0,3}? (?:web\s?)?(?:site|page|website) )
"""

# "Submitted by web-editor on Mon, 08/03/2021 - 09:15": how a content system signs a page, by an account or an office
SUBMITTED: Final = r"""
    (?: submitted | created | authored | added ) \s++ by \s++
    (?: (?:[\w-]++\s++){0,3}? (?:office|team|desk|unit|department|communications|comms|editor|admin|webmaster)
      | [\w.@-]++ ) \s++ (?= on \s++ \w )
"""

LABEL: Final = rf"""
    (?: (?: date \s++ | first \s++ | {ITSELF} (?:\s++date)?+ \s++ (?:(?:was|were|is|first)\s++)?+ )?+
          (?: published | posted | issued | released )
          (?: \s++ by \s++ [^\n:;.]{{2,80}}? (?: , (?= \s++ \d ) | (?= : \s++ [\dmtwfs] ) ) )?+
          (?: \s++ from (?= \s++ \d ) )?+
        | {ITSELF} (?=\s*+[:,-])
        | date \s++ (?: on \s++ which \s++ )?+ {ITSELF} \s++ (?: (?:was|were|is) \s++ )?+
          (?: placed | put | added | uploaded | published | posted | first\s++published ) (?: \s++ up )?+
        | publication\s++date | date\s++of\s++(?:publication|issue|release|this\s++(?:notice|page|publication))
        | (?:release|issue)\s++date | date\s++issued
        | (?: {ITSELF} \s++ (?:was\s++|were\s++)?+ )?+ (?: placed | put | added | uploaded )
          (?= \s++ (?:up\s++)?+ (?:on|to|at) | \s*+ : | \s++ \d )
        | (?:(?:strictly|strict)\s++)?+ embargo(?:ed)?+ (?: \s++ (?:until|till|to) )?+
        | (?: (?:not\s++)?+ for \s++ (?: (?:immediate|general|media) \s++ )?+ (?:release|publication|use|broadcast)
            | immediate\s++release )
          (?: \s++ (?:before|until|from|immediately) )?+ (?= \s*+ (?:[:,(-] \s*+)?+ [\dmtwfs])
        | (?:(?:this|the)\s++)?+ page \s++ (?:was\s++)?+ (?:created|made)
        | online\s++since
        | {SUBMITTED} )
"""
# "Cyhoeddwyd / Published: 29 Tachwedd / November 2024", in either order
IN_WELSH: Final = r"(?: cyhoeddwyd (?:\s++ar\b)?+ | dyddiad\s++cyhoeddi )"
EITHER: Final = rf"(?: {IN_WELSH} (?: \s*+ / \s*+ {LABEL} )?+ | {LABEL} (?: \s*+ / \s*+ {IN_WELSH} )?+ )"

# "Published 10 Jan 2024", also glued: "... - Kent Police, May 2021Published 10 Jan 2024Investigation"
LABELLED: Final = quick_pattern(
    rf"""
    {EITHER}
    (?: \s++ {WHERE} )?+ (?: \s++ (?:on|date|at|by\s++[\w ]{{2,30}}?\s++on) )?+
    \s*+ [:\-|,(]?+ \s*+ (?:on\s++)?+ (?P<stamp> {STAMP} )
    """,
    regex.VERBOSE,
)

# The same as most pages write it, with no time behind it
PLAIN: Final = quick_pattern(
    rf"""
    published [ ] (?:on[ ])? (?P<stamp> (?P<day>{DAY}) [ ] (?P<month>{'|'.join(MONTHS)})\b [ ] (?P<year>{YEAR}) )
    (?! ,?+ \s*+ (?: (?:-|at|on|@|\||t) \s*+ )?+ \d )
    """,
    regex.VERBOSE,
)

LABEL_WORDS: Final = frozenset(
    {
        "publ", "post", "issu", "rele", "date", "page", "firs", "noti", "outc", "stat", "repo", "deci", "dete", "plac",
        "adde", "uplo", "news", "pres", "medi", "this", "the ", "onli", "put ", "arti", "stor", "deta", "summ", "resu",
        "entr", "emba", "stri", "not ", "for ", "docu", "file", "bull", "hear", "lega", "imme", "cyho", "dydd", "item",
        "subm", "crea", "auth",
    }
)  # fmt: skip
"""How what ``LABELLED`` matches begins."""

# "This notice will remain on display for a period of not less than 28 days beginning with 27 September 2018"
LASTING: Final = quick_pattern(
    rf"""
    (?: (?: {ITSELF} | it | this ) \s++
          (?: (?:is|was|has\s++been|will|may|must|can|to|be|remains?|stays?|appears?|first) \s++ ){{0,4}}
        | to\s++be\s++ )?+
    (?: (?: published | displayed | shown | posted | available | inspected | read | seen | up | kept )
        (?: \s++ online | \s++ {WHERE} )?+
      | on \s++ (?:public\s++)?+ display | online | {WHERE} ) \s++
    for \s++ (?: (?:a|the|an) \s++ (?:minimum\s++|maximum\s++)?+ (?:period\s++)?+ (?:of\s++)?+ )?+
    (?: (?: (?:not|no)\s++(?:less|more|fewer)\s++than | at\s++least | up\s++to ) \s++ )?+
    {NUMBER} \s++ (?: (?:calendar|clear|working) \s++ )?+ (?:days|weeks|months) ,?+ \s++
    (?: from | (?:beginning|starting|commencing|running) (?: \s++ (?:on|with|from) )?+ | with\s++effect\s++from )
    \s++ (?P<stamp> {STAMP} )
    """,
    regex.VERBOSE,
)
