"""Literals without which a pattern cannot match: to look for them first costs a tenth of trying it."""

from __future__ import annotations


def any_in(literals: tuple[str, ...], words: str) -> bool:
    """Whether one of some literals stands in a stretch of text.

    Example:
        >>> any_in(("chair", "panel"), "the panel found"), any_in(("chair", "panel"), "the force said")
        (True, False)
    """
    for literal in literals:  # noqa: SIM110  asked some hundred times a page: a generator costs more than it looks at
        if literal in words:
            return True
    return False
