"""The day that opens a sentence on what was decided: "At Hove yesterday, 3 May, Chief Constable Quill found that"."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from misconduct_parse.assemble.hearing.figure import CONDUCTING
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.written_date import WrittenDate
from misconduct_parse.pattern import REACH, quick_pattern

# "At Essex Police headquarters in Chelmsford", before the day; a court is another forum
FRONT: Final = quick_pattern(
    r"(?:(?![^.;]*?\b(?:court|trial|inquest|tribunal|magistrates|interview|arrest)\b)(?:at|in)\s[^.;]{2,90}?[\s,]\s*+)?(?:on\s++)?+"
)
DECIDED: Final = quick_pattern(
    r",?+\s++(?:(?:also|then)\s++)?+(?:found|ruled|decided|determined|concluded|held)\s++"
    r"(?:that|both|all|gross|misconduct|breaches|an?\s++breach|there\s++(?:was|were|had))\b"
    r"(?![^.;]{0,160}?\bcase\s++to\s++answer\b)[^.;]{0,200}?\b(?:breach|misconduct|dismiss)"
)
OPENINGS: Final = ("at ", "in ", "on ", "yesterday", "today", "this ", "mon", "tue", "wed", "thu", "fri")


def decider_days(story: Story) -> list[Mention[WrittenDate]]:
    """The days right before whoever chaired, in a sentence that opens with them and says what they found."""
    page = story.page
    for ref in story.cast.refs:
        if ref.sentence < 0 or not ref.figure.roles & CONDUCTING:
            continue
        start = page.sentences[ref.sentence].start
        if not page.lower.startswith(OPENINGS, start) or not DECIDED.match(page.lower, ref.end, ref.end + REACH):
            continue
        days = [m for m in story.of(Kind.DATE) if m.sentence == ref.sentence and m.end <= ref.start]
        if days and _alone(page.lower[days[-1].end : ref.start]) and FRONT.fullmatch(page.lower, start, days[0].start):
            return days if all(_alone(page.lower[a.end : b.start]) for a, b in pairwise(days)) else []
    return []


def _alone(between: str) -> bool:
    return between.strip(" ,()\n") in ("", "the", "our")


# "At the end of the evidence for the appropriate authority, on Wednesday 16 November": a day on which it sat
CLOSED: Final = quick_pattern(
    r"\bat\s++the\s++(?:end|close|conclusion)\s++of\s++(?![^.;]*?\b(?:prosecution|crown|trial|court|inquest)\b)"
    r"(?:[\w'-]++\s++){0,3}?(?:evidence|case|submissions|hearing)\b(?:\s++(?:for|of|against)\s[^.;,]{3,60}?)?,?\s++(?:on\s++)?+$"
)


def closes_evidence(lower: str, sentence: int, at: int) -> bool:
    """Whether a day is told as that on which the evidence of a hearing came to its end.

    Args:
        lower: The page in lower case.
        sentence: Where the sentence begins.
        at: Where the day begins.
    """
    before = lower[max(0, sentence, at - 130) : at]
    if not any_in(("end of", "close of", "conclusion of"), before) or CLOSED.search(before) is None:
        return False
    return not any_in(OF_A_TRIAL, lower[at : at + 120])


OF_A_TRIAL: Final = ("judge", "jury", "jurors", "magistrate", "prosecut", "coroner", "court")
