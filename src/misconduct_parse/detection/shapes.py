"""Shapes that a signal's sentence must hold, or must not: who is spoken of, and whether it happened."""

from __future__ import annotations

from typing import Final

from misconduct_parse.detection import lead
from misconduct_parse.detection.chief_officers import CHIEF
from misconduct_parse.detection.counts import COUNTS
from misconduct_parse.detection.ranks import (
    ABBREVIATED,
    NAME,
    NUMBERED,
    OFFICER_AT,
    OTHER_OFFICER,
    PARTICULAR,
    PUBLIC,
    RANK,
    RANK_AT,
    SERVING,
)

CASED: Final[dict[str, str]] = {
    "serving:abbreviated": rf"\b (?:[Ee]x-|T/|A/)?+ (?: {ABBREVIATED} s?+ | ACC | DCC | DAC ) \b",
    # One of them told apart: "PC 1234 Ada Quill", "Officer B", "a former sergeant who".
    "subject": rf"{RANK} {NAME} | {NUMBERED} | {PARTICULAR} | {CHIEF}",
    # The convicted person serves with the police: "PC Quill was jailed", "the former officer pleaded guilty".
    "offender": rf"""
        ^ (?! .*? \b(?:said|added)\b ) (?! (?: \s*+ [\w:.]{{2,20}}: \s++ )?+ ['"]?+ {PUBLIC} )
        .*? (?: {RANK} {NAME}
          | (?i:\b(?:former|serving|police|an?|the)\s++(?:[\w-]++\s++){{0,2}}{OTHER_OFFICER}officer\b (?!\s++and)) )
        .{{0,160}}?
        (?i:\b(?:jailed|sentenced|convicted|plead(?:ed|s)\s++guilty|found\s++guilty|charged|corrupt|misconduct
          |sent\s++to\s++(?:prison|jail)|imprisoned|prison\s++sentence)\b)
    """,
    # A chair's own words, not a quotation in a news item.
    "not-quoted": r"""^ [^"]*+ $""",
} | lead.CASED
"""Shapes of a sentence, by name; matched with its capitals. Of a shape in parts ("name:part") one part is enough."""

LOWER: Final[dict[str, str]] = {
    # Anybody of ours: "two officers", "DC Quill", "a call handler".
    "serving": SERVING,
    "serving:officer": rf"\b (?i: {OTHER_OFFICER} officers?+ \b )",
    "given": r"""
        \b(?:was|were|been|has|have|he|she|they)\b .{0,40}? \b(?:given|issued|handed|receive[ds]?)\b
        | \bmisconduct\s++(?:hearing|panel|meeting)\b .{0,80}? \b(?:gave|imposed|handed|issued)\b
    """,
    "was-done": r"""
        \b(?:was|were|been|be|has|had)\s++(?:all\s++|both\s++|each\s++|also\s++|today\s++|formally\s++)*+dismissed\b
    """,
    # A day of the calendar or of the week
    "dated": r"""
        \b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|\d{1,2}(?:st|nd|rd|th)?+\s++(?:january|february|march|april
          |may|june|july|august|september|october|november|december)|(?:january|february|march|april|may|june|july|august
          |september|october|november|december)\s++\d{1,2}\b|\d{1,2}/\d{1,2}/(?:20)?+\d\d)\b
    """,
    "police": r"police | constabular | officer | \bforce\b | \bmps\b | \bgmp\b",
    "said": r"\bsaid\b",
    "our": r"\b(?:we|our|us)\b",
    "hearing": r"hearing | heard\s++in\s++public | \bpanel\b | proceedings | misconduct | \bvenue\b",
    "other-event": r"""
        \bappeal | inquest | \btrial\b | \bcourt\b | sentenc | barred\s++list | \bpublished\b | training
          | confirm(?:ation)?+\s++(?:of\s++)?+the\s++appointment | police\s++and\s++crime\s++panel
    """,
    "verdict": r"""
        \b(?:was|were|been|has|had|have)\b .{0,80}?
          \b(?:dismissed|proven|proved|found|given|issued|received|breached)\b
    """,
    # "where an officer has been dismissed", "officers can be dismissed", "examples of behaviour that has resulted in"
    # (tried at every word: at most of them their first letter is enough)
    "generic": r"""
        \b (?=[acefinopstuw]) (?:
            (?:if|where|whether|when(?!\s++an?\s[^.;]{0,90}?\b(?:was|were|gave|found)\b)|once|unless)\s++
            (?:an?|any|police|the\s++(?:police\s++)?officer\s++(?:has|is)|officers)\b
            (?! \s++(?:officer|member|woman|man|colleague)s?\s++(?:called|attended|arrived|from)\b )
            .{0,80}? \b(?:dismiss|officer|misconduct|proven|breach)
          | an?\s++(?:(?:police|former)\s++)*+officer\b .{0,140}?
            \b(?: (?:can|may|must|might) (?!\s++have\b) | has\s++an?\s++(?:\w++\s++)?right )\b
          | officers\s++(?:are|being|who\s++are)\b | officer\s++who\s++is\s++(?:given|dismissed|found|issued|handed)\b
          | (?:sanctions?|outcomes?|options?|powers?)\s++(?:(?:that|which)\s++)?+(?:(?:is|are)\s++)?+
            (?:on\s++offer|open|available)\b | powers\s++of\s++(?:the|a)\b
          | (?: someone | anyone | colleague | (?:anyone|people|those|colleagues)\s++who ) \s++ (?:is|are) \s++ found\b
          | such\s++as\s++(?:an?\s++)?+(?:(?:final|written)\s++)*+(?:warnings?|dismissals?)\b
          | unless\b | for\s++example\b | proposals?\b | examples?\s++of\b | names\s++of\s++(?:any\s)?officers\s++who\b
          | up\s++to\s++and\s++including\b | any\s++officer\b | the\s++maximum\b
          | are\s++(?:for|cases|where|when|used|held|usually|normally)\b )
        | ^\W*+(?:(?:former|police|serving)\s++)*+(?:officers|constables|staff)\s++(?:who|about\s++whom)\b
    """,
    "generic:may": r"""
        \b (?:can|cannot|may|could|might|must|should)\b
        (?<!\b(?:decided|ordered|directed|ruled|concluded|determined|announced)\b.{0,66})
        \s++(?:only\s++|also\s++|then\s++)?+
        (?: be\s++(?:dismissed|given|issued|reduced|required|referred|sanctioned)
          | (?:give|dismiss|impose|decide|receive|result|include|find|lead|refer|say)\b )
    """,
    # Nothing has happened yet: "if proven, he could be dismissed", "dismissal would be justified"
    "hypothesis": r"""
        \b(?:may|might|could)\s++have\s++(?:committed|breached|behaved)\b |
        \bif\s++(?:\w++\s++){0,4}(?:proven?|proved)\b | \b(?:could|may|might)\s++(?:\w++\s++){0,2}be\b
        | \bwould\s++(?:be|have\s++been)\s++justified\b | \bwould\s++(?:be|get)\s++(?:sacked|fired)\b
        | \bfac(?:es|ing)\s++dismissal\b | \b(?:nearly|almost)\s++(?:been\s++|got\s++|was\s++)?+(?:dismiss|sack|fir)ed\b
        | \bdismissed\s++(?:\w++\s++){0,3}(?:claims?|reports?|suggestions?|concerns?|fears)\b
    """,
    "hypothesis:ought": r"""
        (?<!\b(?:decided|ruled|found|panel|chair)\b.{0,66})\b(?:ought|deserved?+)\s++to\s++be\s++(?:dismiss|sack)ed\b
    """,
    # "12 officers were dismissed", "of these, 9 would have been": numbers, not a case.
    "counted": r"""
        \b(?:more|fewer|most|all|some|many|\d{1,4})\s++(?:\w++\s++){0,2}
          (?:people|officers|staff|were|was|received|would)\b
        | \bno\s++(?:\w++\s++)?(?:officers?|staff)\s++(?:was|were|has|have)\b
        | \b(?:seven|eight|nine|ten|eleven|twelve|dozens?)\s++(?:\w++\s++)?(?:people|officers|staff)\s++(?:were|have)\b
        | \bof\s++(?:these|those|them)\b | \bnumbers?\s++of\b | \b(?:are|is)\s++being\b | \byou\b
        | \b(?:is|are|was|were|be)\s++(?:also\s++|only\s++)?+counted\b
    """,
    # "The hearing will decide whether the former officer would have been dismissed"
    "undecided": r"\bwill\s++(?:then\s++)?+(?:decide|determine|consider|be\s++asked)\b | \bif\s++so\b",
    # "A sergeant was found to have no case to answer", beside the hearing of another
    "spared-hearing": r"\bfound\s++to\s++have\s++no\s++case\b",
    # "It is alleged that in doing so he breached the standards"
    # "It is contended that it was gross misconduct", "and that it amounts to gross misconduct",
    # "The force assessed the conduct as gross misconduct"
    "is-alleged": r"""
        \b(?:is|are)\s++(?:also\s++|further\s++)?+(?:alleged|accused|contended|submitted|averred|said\s++to\s++have
          |(?:put|pleaded|advanced|charged)\s++as)\b | ^\W*+and\s++that\b
    """,
    # "It will be said on behalf of the Chief Constable that he breached the standards": in a notice
    "is-alleged:to-be-said": r"""
        \bwill\s++(?:be\s++)?+(?:say|said|argued?|submit(?:ted)?+|contend(?:ed)?+|alleged?|maintain(?:ed)?+|put)\b
        (?! \s++ in\s++mitigation ) [^.;]{0,90}? \bthat\b
    """,
    "is-alleged:assessed": r"""
        (?<! \b(?:panel|chair)\s (?:\w{2,9}\s)?+ ) \bassess(?:ed|es)\b (?! .{0,40}? \bby\s++the\s++panel\b ) .{0,90}?
        \bmisconduct\b
    """,
    # "Allegation: PC Quill was dismissed from a shop", "It is alleged that she was dismissed"
    "in-allegation": r"""
        ^\W*+ (?:(?:summary|details?)\s++of\s++)?+ (?:the\s++)?+
          (?: allegations? | alleged\s++(?:conduct|misconduct|breach\w*+) | particulars | what\s++is\s++alleged ) \s*+ :
          (?! .*? \b(?:proven|proved|found|panel|outcome|sanction)\b )
        | ^\W*+ (?:[\w\s]{1,30}:\s*+)?+ it\s++is\s++alleged\s++that\b
        | ^\W*+ (?:this|(?:the|his|her|their|such)\s++(?:alleged\s++)?+(?:conduct|behaviour|actions?)) \s++
          amounts?\s++to\s++ (?:gross\s++)?+misconduct\W*+$
    """,
    # "Her conduct was in keeping with the highest standards"
    "praise": r"\bin\s++keeping\s++with\b | \bcommend | \bbrave(?:ry|ly)?+\b | \bcourage\b | \bcredit\s++to\b",
    # "If the panel finds that these things took place it will go on"
    "if-proven": r"""
        \bif\s++(?:\w++\s++){0,4}(?:proven?|proved)\b | \bif\s++(?:the\s++)?+(?:panel|chair)\s++(?:finds?|decides?)\b
    """,
    # "If we find that there is a case to answer": how things are done, not what was done.
    "if-we": r"\b(?:if|when|where|once)\s++(?:we|i|you)\b",
    "impostor": r"impersonat | \bpos(?:ed|ing)\s++as\b | \bfake\b | \bbogus\b | pretend",
} | lead.LOWER
"""Shapes of a sentence in lower case."""

# "Chair:", "Date of hearing-", a label alone in its line, or one parted from its value by a gap
# but not "Officer demoted", which is a headline
LABEL: Final = r"""
    (?i: (?>[\w()'/-]++)
      (?! [ ] (?:out|dismissed|sacked|fired|demoted|cleared|jailed|loses|lost|given|faces|warned|resign|guilty|accused
        |suspended|barred|convicted|sentenced|would|avoids|keeps|quits?|handed|found|reduced|added|admits|who|to
        |leaves|left|escapes|returns)\b )
      (?: (?: [ ][\w()'/,&-]++){0,7}? [ ]*+ (?: : | -[ \n] | \| )
        | (?: [ ][\w()'/,&-]++){0,3}? (?: [ ]{2} | [ ]*+ (?: \n | $ ) ) ) )
"""

# "Outcomes" above the heads of a table and "- | - | -"
NO_EMPTY_TABLE: Final = r"""
    (?! [\w ]{1,30} :?+ \s*+ (?<=\n) [^\n|]*+ \| [^\n]*+ \n [ ]*+ \|?+ [ ]*+ (?:-|none|n/a) [ ]*+ \| )
"""

BEGINNINGS: Final[dict[str, str]] = {
    # "Published 10 Jan 2024", then "Investigation" in the next line, or glued to it
    "published-investigation": r"""
        (?i: published:?+ \s*+ \d{1,2} \s++ [a-z]{3} \s++ \d{4} \s*+ (?:investigation|news)\b )
    """,
    "published-short-date": r"(?i: published:?+ \s*+ \d{1,2} \s++ [a-z]{3} \s++ \d{4} )",
    "rank-and-name": RANK_AT,
    "rank-and-name:officer": OFFICER_AT,
    "rank-and-name:chief": CHIEF,
    # Below the heads of a table stands more than "- | - | -"
    "no-empty-row": r"""
        (?! [^\n]*+ \n (?: [|:\s-]*+ -- [|:\s-]*+ \n )?+ [ ]*+ \|?+ [ ]*+ (?:-|none|n/a) [ ]*+ (?: \| | \n | $ ) )
    """,
    "label": LABEL,
    # "Level:", not "Level alleged:" nor "Sanction sought"
    "label-of-what-came": rf"""
        {NO_EMPTY_TABLE}
        (?! (?: [\w'/-]++ [ ] ){{1,4}} (?:alleged|sought|proposed|possible|available) \b ) {LABEL}
    """,
    # "Name: Mrs Ada Quill", and the name in a line of its own
    "titled-label": r"""
        (?> \w++ (?: [ ]\w++ ){0,5} ) [ ]*+ [:|-]?+ [ ]*+ (?:\n[ ]*+)?+
        (?: (?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?+ | \p{Lu}\p{Ll}[\p{L}'-]*+ ) \s \p{Lu}\p{Ll}[\p{L}'-]*+
        (?! \s++ (?:said|added) )
    """,
    # "Assistant Chief Constable Ada Quill" and no more in its line, before what she says
    "senior-and-line-end": r"""
        \s++ (?:the\s++)?+ (?i: (?:deputy|assistant|temporary|acting|chief|detective|t/|a/)\s*+ ){0,3}
        (?i: constable | superintendent | commander | commissioner | inspector | acc | dcc
          | head\s++of\s++[\w ]{3,40},? )
        (?: \s [\w'-]++ ){1,4}+ (?:,\s[\w ]{3,40})?+ [ ]*+ :?+ [ ]*+ (?: \n | $ )
    """,
    "heading-word": rf"{NO_EMPTY_TABLE} (?i:outcomes?+) [ ]*+ (?: $ | \n | (?:19|20)\d{{2}}\b | : | -\s )",
} | COUNTS
"""Shapes that begin where a wording begins, or where it ends."""
