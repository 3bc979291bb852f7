"""Cues that say since or until when a hearing sat: "had been sitting since 7 May", "adjourned until 9 July"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern


def is_span(story: Story, cue: Mention[bool]) -> bool:
    """Whether "until" or "since" tells a day: "from Monday until yesterday (Thursday 4 July)", "adjourned until"."""
    lower = story.page.lower
    word = lower[cue.start : cue.end]
    if word == "since":
        return SAT_SINCE.search(lower, max(0, cue.start - 120), cue.start) is not None
    return word == "until" and (behind_day(story, cue.start) or lower.endswith(ADJOURNED, 0, cue.start))


ADJOURNED: Final = ("adjourned ", "adjourned again ")
# "The panel had been sitting since 7 May", "have been in front of a misconduct panel at Hove since Tuesday 7 May"
SAT_SINCE: Final = pattern(
    r"\b(?:hearing|panel|proceedings|meeting)(?:,?\s++(?:which|that)|,\s++(?:chaired|led|headed|presided)\s[^.;]{2,60},)?+\s++(?:has|had|have)\s++(?:now\s++|also\s++)?+"
    r"(?:been\s++)?+(?:going\s++on|sitting|sat|running|run|under\s++way|ongoing|taking\s++place|meeting|in\s++progress)"
    r"(?:\s++(?:at|in)\s[^.;,]{2,40}?)?\s++$"
    r"|\b(?:been|appearing|appeared)\s++(?:before|in\s++front\s++of|at)\s++an?\s++(?:[\w-]++\s++){0,3}?(?:panel|hearing)\b"
    r"[^.;,]{0,60}$"
)


def behind_day(story: Story, offset: int) -> bool:
    """Whether a day ends right before an offset."""
    near = story.work.mentions.within(Kind.DATE, offset - 40, offset)
    return bool(near) and offset - near[-1].end <= 3
