"""Days of a hearing that only a statement tells: "This afternoon a panel decided", "today I dismissed PC Quill"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.governing import of_hearing
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.written_date import WrittenDate
from misconduct_parse.pattern import pattern

# "This afternoon, Tuesday 19 October, I dismissed PC Quill", in the statement of whoever decided
I_DISMISSED: Final = pattern(r"\bi\s++(?:have\s++|had\s++)?+(?:today\s++)?+dismissed\b")
# "This afternoon a panel decided that PC Quill did not", in the statement of the force
PANEL_DECIDED: Final = pattern(
    r"\b(?:today|this\s++(?:morning|afternoon)|yesterday),?+\s++(?:an?|the)\s++(?:independent\s++|misconduct\s++)*+panel\s++"
    r"(?:has\s++)?+(?:decided|found|ruled|concluded|determined|dismissed)\b"
    r"|\bpanel\s++(?:has\s++|have\s++)?+(?:today|this\s++(?:morning|afternoon)|yesterday)\s++"
    r"(?:decided|found|ruled|concluded|determined|dismissed)\b"
)


def spoken_days(story: Story) -> list[Mention[WrittenDate]]:
    """Where nothing else tells the days: those that a statement tells of the hearing, or that of the decision."""
    spoken = [m for m in story.of(Kind.DATE, spoken=True) if story.speech.spoken(m.start)]
    # "Today she is no officer any more, and the panel was right" tells no day of the panel
    told = [m for m in spoken if (m.value.relative is None or _decides(story, m)) and of_hearing(story, m)]
    return told or [m for m in story.of(Kind.DATE, spoken=True) if _decides(story, m)]


def _decides(story: Story, mention: Mention[WrittenDate]) -> bool:
    """Whether a day is that on which somebody was dismissed, or a panel decided."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    if mention.value.relative is not None:
        return PANEL_DECIDED.search(lower, start, end) is not None
    return mention.value.first.day is not None and I_DISMISSED.search(lower, start, end) is not None
