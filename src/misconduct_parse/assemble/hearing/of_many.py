"""What a page tells of officers in general, or of so many in a year: findings and sanctions of nobody's own case."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern

MANY: Final = r"(?:officers|constables|sergeants|staff|people|employees|anyone|anybody|those)"
# "Officers found to have committed gross misconduct can be dismissed", "An officer who is found to have lied will be",
# "As former officers can only be subject to an outcome where gross misconduct is found"
IN_GENERAL: Final = quick_pattern(
    rf"""["']? (?:(?:as|where|when|if|any|all|most|former|serving|police|other|and|but)\s++)*+
      (?: {MANY} | (?:an?|any|every|no)\s++(?:police\s++|serving\s++|former\s++)?+officer ) \s++
      (?: (?:who\s++)?+ (?:are|is|have\s++been|has\s++been)\s++ )?+
      (?: found | dismissed | given | convicted | guilty | in\s++breach | can | may | will | must | cannot | should ) \b
      (?! \s++ (?:yesterday|today|this\s++week) )
      [^.;]{{0,200}}? \b (?: can | may | could | must | will | should | cannot | are | is | face | faces | risk ) \b""",
    regex.VERBOSE,
)
# "In the last year four officers have been found to have", "Last year, six were dismissed"
IN_A_YEAR: Final = quick_pattern(
    r"""["']? (?: (?:in|over|during|since|throughout) \s++ (?:the\s++)?+
            (?:last|past|previous|same|year|12|twelve|financial|\d{4}) \b [^.;,]{0,40}?
          | (?:last|this) \s++ year ) ,?+ \s++
      (?: a\s++total\s++of\s++ )?+
      (?: \d{1,3} | two|three|four|five|six|seven|eight|nine|ten|several|many ) \s++
      (?: (?:\w++\s++){0,3}? (?:officers|constables|staff|people|were|have) ) \b""",
    regex.VERBOSE,
)
# "Of the officers dismissed, six were found to have breached"
OF_THOSE: Final = quick_pattern(
    r"""["']? of \s++ (?:the|those|all) \s++ (?:\w++\s++)?? (?:officers|constables|staff|people|cases|hearings) \b
      [^.;]{0,60}? ,?+ \s++ (?: \d{1,3} | one|two|three|four|five|six|seven|eight|nine|ten|most|half|all ) \s++
      (?:were|was|have|had|has) \b""",
    regex.VERBOSE,
)
OPENINGS: Final = (
    "as ", "where ", "when ", "if ", "any ", "all ", "most ", "former ", "serving ", "police ", "other ", "and ",
    "but ", "officers ", "constables ", "sergeants ", "staff ", "people ", "employees ", "anyone ", "anybody ",
    "those ", "an ", "a ", "every ", "no ", "in ", "over ", "during ", "since ", "throughout ", "last ", "this year",
    "of ",
)  # fmt: skip


def of_many(story: Story, mention: Mention[Any]) -> bool:
    """Whether the sentence of a mention speaks of officers in general, or of so many in a year."""
    if mention.sentence < 0:
        return False
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    start += lower[start : start + 1] in "\"'"
    if not lower.startswith(OPENINGS, start):
        return False
    if story.cast.within(start, mention.start):
        return False
    general = IN_GENERAL.match(lower, start, end)
    if general is not None:
        return True
    if OF_THOSE.match(lower, start, end) is not None:
        return True
    counted = IN_A_YEAR.match(lower, start, end)
    return counted is not None and counted.end() <= mention.end + 1
