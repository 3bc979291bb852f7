"""Takes back what was undone later: the last word on a person is the one that counts."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.reversals import Undone
from misconduct_parse.model.proceedings import OutcomeKind

WARNINGS: Final = frozenset(
    {OutcomeKind.WRITTEN_WARNING, OutcomeKind.FINAL_WRITTEN_WARNING, OutcomeKind.VERBAL_WARNING}
)


def undo(state: State, mention: Mention[Undone]) -> None:
    """Take a warning or a finding back from whom the sentence names, else from whom the text speaks of."""
    for person in state.meant(state.owner(mention)) or state.in_mind(mention.start):
        if mention.value is Undone.WARNING:
            person.outcomes = [known for known in person.outcomes if known.kind not in WARNINGS]
        elif person.forums:
            person.forums[-1].finding, person.forums[-1].found_at, person.forums[-1].proven_at = None, [], []
