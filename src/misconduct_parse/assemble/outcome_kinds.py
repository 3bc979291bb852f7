"""Kinds of outcome that belong together, and the finding of each level, whatever the source that tells them."""

from __future__ import annotations

from typing import Final

from misconduct_parse.model.proceedings import Finding, OutcomeKind
from misconduct_parse.model.terms import Level

DISMISSALS: Final = frozenset({OutcomeKind.DISMISSED_WITHOUT_NOTICE, OutcomeKind.DISMISSED})
DISMISSED_OR_GONE: Final = DISMISSALS | {OutcomeKind.WOULD_HAVE_BEEN_DISMISSED}
"""Dismissed, or told that they would have been."""
FROM_OFFICE: Final = DISMISSED_OR_GONE | {OutcomeKind.REQUIRED_TO_RESIGN}
"""After which nobody is in office."""
WARNED: Final = frozenset(
    {OutcomeKind.FINAL_WRITTEN_WARNING, OutcomeKind.WRITTEN_WARNING, OutcomeKind.REDUCTION_IN_RANK}
)
"""Sanctions of a panel that leave somebody in office."""
WARNINGS: Final = frozenset(
    {OutcomeKind.FINAL_WRITTEN_WARNING, OutcomeKind.WRITTEN_WARNING, OutcomeKind.VERBAL_WARNING}
)
"""Warnings of every kind."""
LEAVING: Final = frozenset({OutcomeKind.RESIGNED, OutcomeKind.RETIRED})
OF_LEVEL: Final = {Level.GROSS_MISCONDUCT: Finding.GROSS_MISCONDUCT, Level.MISCONDUCT: Finding.MISCONDUCT}
"""The finding that each level of misconduct is."""
