"""Findings that only call something misconduct: inside an allegation they are a part of it."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention

ASSESSED: Final = "told-levels.assessed"
ASSERTING: Final = frozenset(
    {
        "findings.amounted", "findings.constituted", "findings.was-level", "findings.and-is", "findings.put-at",
        "findings.made-level", "findings.breach-and", "findings.finding-of", "findings.guilty", "findings.committed",
        "findings.at-level-of", "proofs.breached", "proofs.broken", "told-levels.breached-and", ASSESSED,
        "told-levels.example", "told-levels.breach-also",
    }
)  # fmt: skip

CLEARING: Final = frozenset({"proofs.cleared", "proofs.acquitted", "proofs.dismissed-it"})
"""Findings against what is named behind them: "cleared of", "dismissed the allegation of"."""


BY_PANEL_ALONE: Final = (ASSESSED, "told-levels.example")
"""What a force or counsel says as well: "It was assessed as misconduct", "there could hardly be a clearer case of"."""


def decided_next_to(story: Story, finding: Mention[Any]) -> bool:
    """Whether the sentence before, of the same paragraph, tells a decision: "There were found to be breaches"."""
    sentences, number = story.page.sentences, finding.sentence - 1
    if number < 0 or sentences[number].block != sentences[finding.sentence].block:
        return False
    return bool(story.work.mentions.in_sentence(Kind.DECISION, number))
