"""Whether a force is told of as one that employed somebody else, or whoever a page is about at another time."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Page

# "She now works for Kent Police", "who previously served with", "has since joined": somebody at another time
OTHER_TIME: Final = pattern(
    r"""\b (?: (?: now | since | later | subsequently | afterwards | then | currently | previously | earlier | once
          | originally | initially ) \s++ (?:again\s++|re-?)?+
        (?: works? | worked | working | serves? | served | serving | employed | join(?:s|ed)? | moved | transferred
          | found \s++ (?:work|a\s++job|employment) | taken \s++ (?:a|up)\b | got \s++ a \s++ job | hired
          | an? \s++ \w++ )
      | (?: went | gone ) \s++ on \s++ to \s++ (?:work|serve|join) | used \s++ to \s++ (?:work|serve)
      | (?: will | to | would ) \s++ (?: soon \s++ )?+ (?: be \s++ employed | (?:start|begin) \s++ (?:work|a\s++job) )
      | (?:transfer(?:red|ring)|moved|came|seconded|on\s++secondment) \s++ (?:from|to)
      | (?:new|next|current|previous|earlier) \s++ (?:job|post|role|employer|career) )
      (?: \s++ [\w'-]++ ){0,6}? (?: \s++ the )?+ \s++ $""",
    regex.VERBOSE,
)
TIMES: Final = (
    "now ", "since ", "later ", "subsequently ", "afterwards ", "then ", "currently ", "previously ", "earlier ",
    "once ", "originally ", "initially ", "on to ", "used to ", "transfer", "moved ", "came ", "second", "new ",
    "next ", "current ", "previous ", "will ", "to be ", "would ", "to start ", "to begin ",
)  # fmt: skip

# "joined Kent Police in 2010 and transferred to Essex", "was dismissed by Kent Police in 2015 before she joined Essex"
MOVES_ON: Final = quick_pattern(
    r"""\s++ (?: in \s++ (?:(?!(?:and|but|before)\b)\w++\s++){1,2} )?+ (?:(?:and|but|before)\s++)++
        (?:(?:he|she|they)\s++)?+ (?:later\s++|then\s++|had\s++|since\s++)*+
        (?: (?: transferred | transferring | moved | moving | came ) \s++ to | join(?:ed|ing) ) \b
        (?! \s++ (?:the|an?|his|her|their)\b )""",
    regex.VERBOSE,
)

OTHERS: Final = r"""(?: boyfriend | girlfriend | husband | wife | partner | ex-\w++ | brother | sister | father | mother
    | son | daughter | cousin | uncle | aunt | nephew | niece | friend | flatmate | neighbour | colleague | complainant
    | victim | witness | man | woman | driver | suspect | passenger | ex ) (?:-in-law)?+"""
# "Her boyfriend had been sacked by Kent Police", "Her partner, PC Yew of Kent Police, was"; not "said she was"
OF_OTHERS: Final = quick_pattern(
    rf"""(?: (?: ^ | \b(?:and|but|that|when|where|because|while) \s++ ) (?:[^.;,]{{1,30}}, \s++)?
          (?:his|her|their|the|an?|another|whose) \s++ (?:(?:former|ex-|then|new|own|older|younger)\s++)*+ {OTHERS}
        | \bwhose \s++ {OTHERS} ) \b
      (?: (?! \b(?:he|she|they|and|but) \b ) [^.;] ){{0,110}}+ $""",
    regex.VERBOSE,
)
# "had worked alongside a Kent Police sergeant", "posed as a Kent Police officer"
BESIDE_ONE: Final = pattern(
    r"""\b (?: alongside | beside | (?:posed|posing|poses|dressed|masquerading) \s++ as
          | (?:pretend\w*+|claim\w*+) \s++ to \s++ be | impersonat(?:ed|ing)
          | (?: relationship | affair | friendship | friends | lived | living | married | engaged )
            \s++ (?:with|to) )
      \s++ (?:an?|another|the) \s++ (?: (?:serving|former|retired|female|male) \s++ )?+ $""",
    regex.VERBOSE,
)
ONES: Final = ("a", "an", "another", "the", "serving", "former", "retired", "female", "male")
# "A sergeant dismissed by Kent Police gave evidence"; whose case it is may give evidence as well
SOME_ONE: Final = quick_pattern(
    r"\b(?:an?|another)\s++(?:[\w-]++\s++){0,2}?"
    r"(?:officer|constable|sergeant|inspector|detective|superintendent)\b[^.;,]{0,40}$"
)
GAVE_EVIDENCE: Final = pattern(
    r"(?:,\s++)?+\s*+(?:also\s++|then\s++)?+(?:gave\s++evidence|(?:was|were)\s++(?:called|a\s++witness)|appeared\s++as\s++a\s++witness)\b"
)


def employs_other(page: Page, mention: Mention[Any]) -> bool:
    """Whether the sentence ties a force to a relative, a stranger or a witness, and not to the officer of the case."""
    start = page.sentences[mention.sentence].start if mention.sentence >= 0 else max(page.body, mention.start - 60)
    last = page.lower[max(start, mention.start - 12) : mention.start].split()
    if last and last[-1] in ONES and BESIDE_ONE.search(page.lower, max(start, mention.start - 60), mention.start):
        return True
    before = page.lower[start : mention.start]
    if GAVE_EVIDENCE.match(page.lower, mention.end) and SOME_ONE.search(before):
        return True
    return any_in(WORDS_FOR_OTHERS, before) and OF_OTHERS.search(before) is not None


WORDS_FOR_OTHERS: Final = (
    "friend", "husband", "wife", "partner", "ex-", "brother", "sister", "ther", "son", "daughter", "cousin", "uncle",
    "aunt", "nephew", "niece", "flatmate", "neighbour", "colleague", "complainant", "victim", "witness", "man",
    "driver", "suspect", "passenger", " ex ",
)  # fmt: skip
