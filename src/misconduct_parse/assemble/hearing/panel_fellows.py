"""Colleagues who are those of the chair: "Chair Ada Quill and her two colleagues on the panel found"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.figure import Role
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.pattern import REACH, quick_pattern

ON_THE_PANEL: Final = quick_pattern(r"\s++(?:(?:who\s++sat|sitting)\s++)?+on\s++the\s++(?:panel|bench|tribunal)\b")
DECIDING: Final = frozenset({Role.CHAIR, Role.DECIDER, Role.PANEL})


def on_panel(story: Story, colleagues: Mention[Party]) -> bool:
    """Whether colleagues decide, and are nobody of whom it is decided."""
    if colleagues.value.select is not Select.OTHER:
        return False
    lower, start = story.page.lower, colleagues.start
    if ON_THE_PANEL.match(lower, colleagues.end, colleagues.end + REACH):
        return True
    beside = story.cast.within(start - 60, start)
    return bool(beside) and bool(beside[-1].figure.roles & DECIDING) and lower[beside[-1].end : start] == " and "
