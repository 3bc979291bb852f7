"""The words before and behind a name that make somebody the chair, or a chief officer who decided."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.pattern import pattern, quick_pattern

OFFICE: Final = r"""(?: (?:an?|the|our|its)\s++ )?+ (?: (?:independent|experienced|new|local|then|former) [,]?+ \s++ )*+
    (?: (?: legally[\s-]++qualified\s++(?:chair(?:man|woman|person)?+|person) (?:\s*+\(?+lq[cp]\)?+)?+ | lqc | chair
          | (?:(?:deputy|assistant|temporary|acting)\s++)*+ chief\s++constable
          | (?:(?:deputy|assistant)\s++)?+ chief \s++ (?:(?:operating|finance|people)\s++)?+ officer
          | barrister | lawyer | solicitor | judge | kc | qc | panel\s++chair | senior\s++officer
        | (?:assistant\s++|deputy\s++)?+(?:director|head)\s++(?:of|for)\s++(?:\w++\s++(?:and\s++|&\s++)?+){1,3}? )
          (?: \b | (?<=\)) ) [,:]?+ \s*+ )*+"""

# What stands right before the naming: "chaired by legally qualified chair Ms Quill", "The Chair of the panel was"
CHAIR_BEFORE: Final = quick_pattern(
    rf"""\b (?: (?: chaired | led | headed | presided \s++ over | conducted | overseen | heard | determined
          | considered | run | under \s++ the \s++ chairmanship )
          (?:\s++(?:remotely|jointly|virtually|online|in\s++private
            |(?:over|by|via)\s++(?:an?\s++)?+(?:video(?:\s++link)?+|teams)))?+
          \s++ (?:by|of) \s++
          (?: (?:[a-z]++ \s++ (?:and\s++|&\s++)?+){{1,3}}? (?:police|constabulary) (?:'s)?+ \s++ )? {OFFICE}
           | (?:chairing|presiding \s++ over) \s [^.;,]{{3,60}} , \s++ {OFFICE}
           | (?:panel|hearing) \b [^.;]{{0,60}} \b under \s++ {OFFICE}
           | (?:case|hearing|matter|allegations?|it) (?: \s++ (?:for|into|against) \s [^.;,]{{1,40}}? )? \s++
             (?:was|were|is|will\s++be) \s++ (?:heard|considered|determined|convened|conducted|held)
             (?: \s++ (?:at|in|on|over|without|today|yesterday) \b [^.;]{{1,50}}? ){{1,3}} \s++
             (?<! \b(?:complaint|report|statement|account|allegation|request|made|brought|given|written
               |followed) \s{{1,8}} )
             by \s++ {OFFICE}
           | in \s++ front \s++ of \s++ {OFFICE}
           | (?:decision|determination|ruling)
             (?: \s++ to \s++ (?:dismiss|sack|give|impose|issue) \b [^.;,]{{1,40}}? )? \s++
             (?:was|has\s++been|is) \s++ (?:taken|made|reached|given|delivered)
             (?: ,?+ \s++ (?:at|in|on|over|after|today|yesterday|this) \b [^.;]{{0,60}}? ){{0,3}}
             ,?+ \s++ by \s++ {OFFICE}
           | who \s++ (?:heard|conducted|chaired|led) \s++ (?:the|this) \s++ (?:case|hearing|meeting) , \s++ {OFFICE}
             (?: (?: (?! (?:found|determined|decided|ruled|concluded|said|told|heard|dismissed)\b )
               [\w']++ \s++ ){{1,6}}? )?+
           | (?: legally[\s-]++qualified \s++ chair(?:man|woman|person)?+
             | (?<! (?:federation|association|committee|council|branch) \s ) chair(?:man|woman|person)?+ | lqc
             | presiding \s++ officer
             | person \s++ (?:conducting|chairing) \s++ (?: it | (?:the|this) \s++ (?:hearing|meeting) ) )
             (?: \s++ (?:of|for|to) \s++ (?:the|these|this) \s++ [\w\s]{{3,40}} )?+
             (?:\s*+\(lq[cp]\))?+
             \s*+ (?: (?:was|is|will\s++be|has\s++been|were) \s++ | [:,-] \s*+ )?+ {OFFICE} ) $""",
    regex.VERBOSE,
)
# "before Chief Constable Quill", "I am Chief Constable Quill": for chief officers alone
MET_BEFORE: Final = pattern(
    r"\b(?:hearing|meeting|panel|appeared|held|attended)\b[^.;]{0,80}\bbefore\s++(?:an?\s++|the\s++)?+$"
)
CONDUCTED_BEFORE: Final = pattern(
    r"(?: \b (?: before | (?:was|were) \s++ (?:decided|determined) \s++ by | i \s am | my \s name \s is"
    r"| (?:determination|decision) \s++ of )"
    r"| (?:dismissed|sacked) \s++ (?:\w++\s++){0,4}? by ) \s++ (?:the\s++|our\s++)?+ $",
    regex.VERBOSE,
)

# How the words end of which CONDUCTED_BEFORE is one
ENDS_CONDUCTED: Final = ("before", "am", "of", "by", "the", "our", "my name is")

CHAIR_AFTER: Final = quick_pattern(
    r"""\s*+ (?: ,?+ \s*+ \(?+ (?:who\s++(?:is|was)\s++)?+ (?:an?|the|our|its)?+ \s*+ (?:independent\s++)?+ (?:
          legally[\s-]++qualified (?:\s++chair(?:man|woman|person)?+)?+ (?!\s++(?:person|advis)) | lqc \b
          | chair(?:man|woman|person)?+ \b (?!\s++of\s++(?:(?:the|this|an?|its)\s++)?+
              (?! (?: (?!(?:advisory|scrutiny|audit|crime)\b) [\w'-]++ \s++ ){0,4}?
                (?:panel|hearing|meeting|proceedings)\b )
            |\s++(?:found|noted|concluded|decided|determined|ruled|heard|considered|accepted)\b) | panel\s++chair
          | an?\s++independent\s++lawyer
          | (?:sitting|acting) \s++ as \s++ (?:an?\s++|the\s++|its\s++)?+ (?:independent\s++)?+
            (?:legally[\s-]++qualified\s++)?+ chair )
          | \s*+ - \s++ (?:(?:independent|legally[\s-]++qualified|panel)\s++)*+ chair(?:man|woman|person)?+
            (?= \s*+ (?: [(\n,;] | $ ) )
          | (?: , [^.;()]{3,70}? )? ,?+ \s++ and \s++ i \s++ (?:have\s++)?+ (?:conducted|chaired|presided|heard) \b
          | and \s++ i \s++ am \s++ (?:the\s++|an?\s++|your\s++)?+ (?:[\w-]++\s++){0,2}?
            (?:chief\s++constable|constable\s++of|commissioner|chair\b|lqc)
          | (?: , (?!\s*+who\b) [^,.;()]{1,60} , | [kq]c\b
            | of \s++ (?:\w++\s++){1,4}? (?:police|constabulary) \b )?+ \s*+ ,?+ \s*+ (?: (?:who\s++)?+
            (?:chair(?:ed|s)|presided|conducted) \b (?!\s++by\b
              | \s++an?\s++(?!(?:[\w-]++\s++){0,3}?(?:panel|hearing|meeting)\b))
            | (?:will|to) \s++ (?:preside|chair|conduct|lead|hear) \b
            | (?:(?:was|is|were|will\s++be)\s++)?+ (?:in|took|takes|will\s++take) \s++ the \s++ chair
            | (?:has|had) \s++ been \s++ appointed (?:\s++as)?+ (?:\s++the)?+
            (?:\s++legally\s++qualified)?+ \s++ chair | will \s++ be \s++ the \s++ chair
            | (?:sat\s++|acting\s++|serving\s++)?+ as \s++ (?:its|their|the) \s++ (?:independent\s++)?+
              (?:legally[\s-]++qualified\s++)?+ (?:panel\s++)?+ chair(?:man|woman|person)?+ \b
              (?! \s++ of \s++ (?:the\s++)?+ (?!panel|hearing) )
            | (?:was|is) \s++ in \s++ charge \s++ of \s++ (?:it \b | the \s++ (?:\w++\s++)? (?:hearing|meeting|panel))
            | occupied \s++ the \s++ chair | had \s++ the \s++ conduct \s++ of \b
            | chairing (?= \s*+ (?:[.,;)]|$) )
            | as \s++ (?:an?\s++)?+ (?:independent\s++)?+ (?:legally[\s-]++qualified\s++)?+ (?:panel\s++)?+
              chair(?:man|woman|person)?+ \b (?! \s++ of \s )
            | (?:sat|sitting|acting) \s++ as \s++ (?:an?\s++|the\s++)?+ (?:independent\s++)?+
              (?:legally[\s-]++qualified\s++)?+ chair
            | (?:who\s++)?+ (?:is|was) \s++ (?:chairing|presiding|conducting|leading)
            | (?:remains|remained|is|was|acts\s++as|acted\s++as) \s++ (?:an?\s++|the\s++)?+ (?:independent\s++)?+
              (?:legally[\s-]++qualified\s++)?+ chair\b ) ) """,
    regex.VERBOSE,
)
# "dismissed with eight weeks' pay by Head of Criminal Justice Mrs Vale": who decides on staff
HEAD_DISMISSED: Final = pattern(
    r"\b(?:dismissed|sacked)\b[^.;]{0,60}\bby\s++(?:the\s++|our\s++|its\s++)?+(?:force's\s++)?+(?:(?:assistant|deputy)\s++)?+"
    r"(?:head|director)\s++(?:of|for)\s++[a-z][a-z &]{2,40},?+\s++$"
)
# "Chief Constable Quill said that he had sympathy. He found that she had breached"
THEN_DECIDED: Final = quick_pattern(
    r"(?:he|she)\s++(?:(?:also|then|therefore|nevertheless)\s++)?+(?:found|ruled|determined|concluded|decided)\s++"
    r"(?:that\b|gross\b|misconduct\b|an?\s++breach|(?:the|both|all)\s++(?:allegations?|breach))"
    r"|(?:he|she)\s++was\s++(?:also\s++)?+(?:satisfied|sure|persuaded|in\s++no\s++doubt)\s++that\b"
    r"[^.;]{0,120}?\b(?:breach|gross\s++misconduct|dismissed\b)"
)
# "At this morning's hearing, at Sandmere, Chief Constable Quill said that": where they spoke, before who did
AT_HEARING: Final = quick_pattern(
    r"(?:(?:yesterday|today|on\s++\w++)\s++)?+at\s++[^.;,]{2,70}?\b(?:hearing|meeting)\b(?:[^.;,]{0,50},){1,2}\s++$"
)
# "Chief Constable Quill, who considered the case, said": that alone says who decided
HAD_THE_CASE: Final = r"""
    (?: (?: heard | considered | determined | decided | dealt\s++with | conducted ) \s++
        (?: it \b | (?:the|this|his|her|their) \s++ (?:[\w']++\s++){0,2}?
            (?:case|matter|allegations?|evidence|hearing|proceedings) \b )
      | presided \b | sat \s++ alone \b )
"""
# "The Chief Constable of Kent Police, Ms Vale, heard the case": a name in the apposition of the office that decides
OFFICE_BEFORE: Final = quick_pattern(
    r"(?<!\bcrime\s)(?<!\bformer\s)(?<!\bretired\s)\b(?:chief\s++constable|commissioner)"
    r"(?:\s++of\s++[^\W\d_][\w'& -]{2,50}|,\s++who\s++is)?,\s++$"
)
OFFICE_DECIDED: Final = quick_pattern(
    rf"""\s*+ ,? \s*+ (?:who\s++)?+ (?:(?:also|then|has|had|herself|himself)\s++)*+ (?: {HAD_THE_CASE}
      | (?:held|conducted|chaired|led|took) \s++ (?:the|this|an?|his|her|their) \s++ (?:[\w'-]++\s++){{0,3}}?
        (?:misconduct|accelerated|disciplinary|special\s++case) \s++ (?:[\w'-]++\s++){{0,2}}? (?:hearing|meeting) \b
      | (?:found|ruled|determined|concluded|decided) \s++ (?:that|gross|misconduct|both|all|an?\s++breach) \b )""",
    regex.VERBOSE,
)
# "Head of Justice Services, Mr Vale, decided that": who decides on staff
# "Determination of the Chief Constable, Mrs Vale", above what was determined
DECISION_OF: Final = quick_pattern(
    r"\b(?:determination|decision|ruling|findings)\s++(?:of|by)\s++(?:the|our)\s++(?:(?:deputy|assistant|temporary|acting)\s++)*+"
    r"(?:chief\s++constable|commissioner),\s++$"
)
# "Mrs Vale, the Chief Constable, found that"
OFFICE_BEHIND: Final = quick_pattern(
    r"\s*+,\s++(?:the|our)\s++(?:(?:deputy|assistant|temporary|acting)\s++)*+(?:chief\s++constable|commissioner)"
    r"(?:\s++of\s++[^\W\d_][\w'& -]{2,50})?(?=,)"
)
HEAD_BEFORE: Final = quick_pattern(r"\b(?:head|director)\s++(?:of|for)\s++[a-z][a-z &]{2,40},\s++$")
HEAD_DECIDED: Final = pattern(
    r",?+\s++(?:who\s++)?+(?:decided|determined|ruled|concluded|found)\s++that\b(?![^.;]{0,90}\bcase\s++to\s++answer)"
)
# "The Chief Constable, Ada Vale, found that": a name in the apposition of its own rank
APPOSED_DECIDED: Final = quick_pattern(
    r",\s++(?:(?:also|then|therefore)\s++)?+(?:found|ruled|determined|concluded|decided|held)\s++"
    r"(?:that|gross|misconduct|breaches|an?\s++breach|both|all)\b"
)
# "Chief Constable Vale said the conviction could not stand. It was a breach of confidentiality and gross misconduct"
SAID_INDIRECTLY: Final = quick_pattern(r"(?:,[^,.;]{1,60},)?+\s++(?:said|told)\b[^\"]{10,240}$")
IT_WAS_BREACH: Final = quick_pattern(
    r"(?:it|this|that|they|these|what\s++(?:he|she)\s++did)\s++(?:was|were|constituted|amounted\s++to)\s++(?:(?:an?|clear|serious|clearly)\s++)*+breach\b"
    r"[^.;\"]{3,160}?\bgross\s++misconduct\b"
)
DECIDES_AFTER: Final = quick_pattern(
    rf"\s*+ , \s++ who \s++ (?:also\s++|has\s++|had\s++|then\s++)*+ {HAD_THE_CASE} |"
    r"\s*+ (?:,[^,.;()]{1,100},)?+ \s*+ (?:,\s++who\s++)?+ (?:also\s++|has\s++|had\s++|then\s++)*+ (?: found | ruled "
    r"| determined | concluded | decided | directed | heard"
    r"| considered \s++ (?:the|this|his|her|their) \s++ (?:\w++\s++){0,2}? (?:case|matter|allegations?|evidence)"
    r"| sat \s++ alone | dealt \s++ with \s++ (?:it|the|this|his|her|their) | presided"
    r"| (?:led|took|ran|oversaw|conducted|chaired) \s++ (?:an?|the|this|his|her|their|our|that) \s++ (?:\w++\s++){0,4}?"
    r"(?:hearing|meeting|proceedings|panel)"
    r"| dismissed | sacked | fired | imposed | held | was \s++ told"
    r"| said \s++ that \b [^.\"]{1,110}? \b (?: gross\s++misconduct | would\s++be\s++dismissed ) ) \b",
    regex.VERBOSE,
)
