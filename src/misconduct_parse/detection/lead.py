"""Shapes of the first sentences: whether a page begins with somebody of ours, or tells of them beside its subject."""

from __future__ import annotations

from typing import Final

from misconduct_parse.detection.chief_officers import CHIEF

OFFICER: Final = r"""
    (?: (?:[Ee]x-|T/|A/)?+ (?: P[Cc] | D[Cc] | DS | PS | DI | DCI | [Ss]gt | [Ii]nsp | [Ss]upt | PCSO )
      | (?<![Cc]hief\s)[Cc]onstable | [Ss]ergeant | [Ii]nspector | [Ss]uperintendent )
"""
NAMED: Final = r"\s (?:\(?[A-Z]{0,2}\d{1,6}\)?\s)?+ [A-Z] (?:[^\W\d_]|['-])++"

CASED: Final[dict[str, str]] = {
    "one-of-ours:chief": CHIEF,
    # "PC Quill was dismissed", "Kent Police dismissed Sgt Vale": the sentence is about an officer
    "officer-first": rf"""
        (?: ^ \W*+ (?:(?:On|At|In|Yesterday|Today) \b [^,.;]{{0,40}}, \s)?+ (?:[\w-]++\s){{0,3}}?
          | \b(?:Police|Constabulary|force|panel|hearing)\s (?:has\s)?+ (?:dismissed|sacked|found\sthat|ruled\sthat)\s )
        (?<!Colour\s)(?<!Staff\s)(?<!Lance\s)(?<!Army\s) \b {OFFICER} {NAMED}
        (?! [^.;]{{0,60}} \b(?:said|(?<!was\s)told|gave\sevidence|Army|Regiment|Rifles|RAF|Navy)\b )
    """,
    # "Ms Ada Quill, a call handler", "the member of staff, Mr Vale,"
    "titled-staff": r"""
        \b (?=[Mshtowec]) (?: (?:Mr|Mrs|Ms|Miss|Mx)\.?+ \s [A-Z][\w'-]++ (?:\s[A-Z][\w'-]++){0,2} (?:,\s\d\d)?+ ,?+ \s
            (?:an?|who|the|was\san?|had\sbeen\san?)\s (?:[\w-]++\s){0,3}?
            (?:police|member|call|detention|control|community)\b
        | (?<=[Pp]olice\s)(?:worker|employee|clerk) \s (?:who|has|was|is|dismissed|sacked|jailed|given)
        | (?:staff|handler|taker|officer|operator) ,?+ \s (?:Mr|Mrs|Ms|Miss|Mx)\.?+ \s [A-Z] )
    """,
}
"""Shapes of a sentence, by name; matched with its capitals."""

LOWER: Final[dict[str, str]] = {
    # "a constable", "two officers", "ex-sergeant Quill"; not officers in general
    "one-of-ours": r"""
        \b (?=[cdiopsv])
            (?: (?<!chief\s)constable | sergeant | inspector(?!s|ate) | superintendent | commander | detective | pcsos?+
              | pcs?+ (?:'s)?+ | dc | ds | ps | di | dci | sgt | insp | supt | det | call\s++(?:handler|taker)
              | detention\s++officer | police\s++(?:staff|community|employee|worker|clerk)
              | (?<!prison\s)(?<!enforcement\s)(?<!fire\s)(?<!each\s)(?<!any\s)(?<!every\s)officer
              | (?<=member\sof\s)staff | staff\s++member | volunteer ) \b
        | \b (?=[tfsebo\d]) (?: two | three | four | both | \d ) \s++
            (?:[\w-]++\s++){0,4}? (?: officers | constables | sergeants | detectives ) \b
    """,
    # Who sits on panels: "Inspector Quill, who has chaired misconduct meetings since 2019"
    "sits-on-panels": r"""
        \b(?:has|have|had)\s++(?:\w++\s++)?(?:chaired|sat\s++on|conducted)\b | \bappointed\b
    """,
    # "was assaulted outside a misconduct hearing"
    "outside-it": r"\b(?:outside|opposite|protest\w*|demonstrat\w*)\b.{0,40}\b(?:hearing|panel)\b",
    # "Sergeant Quill said", "DCI Vale told members that": who speaks of nobody in particular
    "speaks": r"""
        \b (?=[csipdo]) (?:constable|sergeant|inspector|superintendent|commander|pc|sgt|ds|di|dci|insp|supt|officer)
        \s++ (?:[\w'-]++,?\s++){1,12}?
        (?: said | says | tells\s++you | told\s++(?:members|the\s++(?:panel|committee|meeting)\s++that) ) \b
        (?! .{0,160}? \b (?:constable|sergeant|inspector|superintendent|officer|pc|dc|ps|ds) \b )
    """,
    # "A complaint by a preacher has been dismissed"
    "complaint-dismissed": r"""
        \b(?:complaint|claim|lawsuit|petition|appeal|application)s?+ \s++
        (?: (?!\b(?:he|she|pc|dc|ps|sgt|officer|constable|sergeant|inspector)\b) [^,.;] ){0,80}?
        (?: (?:was|were|has|have|is) \s++ (?:been\s++)?+ )?+ dismissed
    """,
    # "It follows the case of a former constable", "In one case an officer was dismissed": beside the subject
    "of-another-case": r"""
        \b (?=[fasi]) (?: (?:follow(?:s|ed|ing)|after|since|such\s++as|in|including) \s++ the\s++cases?\s++of
          | in\s++(?:one|another)\s++(?:such\s++)?+(?:case|instance) ) \b
    """,
    # "A third officer has received a written warning at a misconduct meeting", on the page of two
    "of-another-case:third": r"""
        ^\W*+(?:a\s++(?:third|fourth|fifth)\s++(?:officer|constable|sergeant|colleague)|another\s++member\s++of)\b
    """,
    # "dismissed at a separate hearing", "by a panel which sat in February": beside the hearing that is to come
    "of-another-case:apart": r"""
        \b (?:an?\s++(?:separate|earlier|previous|different)|another) \s++ (?:[\w-]++\s++){0,2}?
            (?:hearing|meeting|panel)\b (?!\s++(?:today|yesterday|this))
        | \ban?\s++panel\s++(?:which|that)\s++(?:sat|met)\s++(?:last|earlier|in\s++[a-z]++)\b
    """,
    # "She gave evidence to a misconduct hearing against an officer senior to her, who was dismissed"
    "of-another-case:witness": r"""
        \b (?: (?:gave|giving|gives|given)\s++evidence | testified | spoke\s++(?:up|out) | blew\s++the\s++whistle )\b
        [^.;]{0,60}? \b (?:against|about|concerning|into|on)\s++
        (?: an(?:other)?+\s++ | (?:his|her|their)\s++(?:own\s++)?+ | a\s++(?:fellow|senior|more\s++senior|serving)\s++
          | (?:two|three)\s++(?:other\s++)?+ )
        (?:\w++\s++){0,2}? (?:officers?|colleagues?|sergeant|inspector|supervisor|constables?|bosse?s?|manager) \b
    """,
    # "He will go before an accelerated misconduct hearing on a date to be fixed"
    "forum-to-come": r"\b(?:misconduct|disciplinary)\s++(?:hearing|meeting|panel|proceedings)\b",
    # "We held six misconduct hearings", "Panels have dismissed 34", "In the year to 30 September, four officers",
    # "Over the last 12 months there have been nine misconduct hearings"
    "totals": r"""
        \b(?:we|force|constabulary|department)\s++(?:have\s++|has\s++)?+(?:held|heard|ran|run|had|conducted)\s++
          (?:\d++|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b) \s++ (?:[\w-]++\s++){0,3}
          (?:hearings|meetings)\b
        | \b(?:over|in|during)\s++the\s++(?:last|past)\s++(?:year|(?:twelve|12|six|\d)\s++months)\b .{0,60}?
          \b (?:\d++|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \s++
          (?:(?:gross|misconduct|public|accelerated)\s++){0,3} (?:hearings|meetings)\b
        | \bwe\s++(?:have\s++)?+dismissed\s++(?:\d++|(?:seven|eight|nine|ten|eleven|twelve)\b)
        | \bpanels\s++have\s++(?:[\w-]++\s++)?dismissed\s++\d
        | \bin\s++the\s++(?:year|twelve\s++months|12\s++months|quarter)\s++to\s++[^,]{3,30},\s++
          (?:[\w-]++\s++){1,3}officers\b
    """,
}
"""Shapes of a sentence in lower case."""
