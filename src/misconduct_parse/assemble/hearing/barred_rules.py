"""What becomes of whoever is dismissed, as notes tell it: "Officers dismissed are placed on the barred list"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern

# "Public notice: officers dismissed for gross misconduct are placed on", "Any officer who is dismissed will be added",
# "A dismissed officer's name is entered on"; not "The officer was dismissed and will be", "Two officers dismissed"
RULE: Final = quick_pattern(
    r"""\W*+ (?:[\w ]{3,30}:\s++)?+ (?: (?:please\s++|it\s++should\s++be\s++)?+ noted? \s++ (?:that\s++)?+ )?+
        (?: (?:the\s++|all\s++)?+ (?:names?|details|records?) \s++ of \s++ )?+
        (?: (?:all|any|every|each|an?|police|former|serving) \s++ )*+ (?: (?:dismissed|sacked) \s++ )?+
        (?: officers? | constables? | those | anyone | anybody | everyone | people | persons? | individuals?
          | (?:members?\s++of\s++)?+ staff | special\s++constables? ) (?:'s?\s++(?:names?|details))?+
        (?: \s++ (?: who | whose | that | dismissed | sacked | removed | found ) \b [^.;]{0,110}? )?
        \s++ (?: is | are | (?:will|must|shall|can|may|should) \s++ be ) \s++
        (?: (?:then|also|automatically|always|normally|usually|subsequently) \s++ )*+
        (?: placed | added | entered | included | put | recorded | listed | reported | barred | published ) \b
        [^.;]{0,60}? \b (?: barred | barring | list | college | register ) \b""",
    regex.VERBOSE,
)


def of_barred_rule(story: Story, mention: Mention[Any]) -> bool:
    """Whether a mention stands in a sentence of nobody that says whom the barred list holds."""
    if mention.sentence < 0:
        return False
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    if lower.find("list", start, end) < 0 and lower.find("barred", start, end) < 0:
        return False
    return RULE.match(lower, start, end) is not None and not story.cast.in_sentence(mention.sentence)
