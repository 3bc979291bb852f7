"""A signal as a rule: what a page says that speaks for or against a format."""

from __future__ import annotations

from attrs import frozen

from misconduct_parse.model.terms import Format


@frozen(kw_only=True)
class Vote:
    """What one signal says when it is met."""

    name: str
    """The signal's stable name."""

    weights: tuple[tuple[Format, float], ...]
    """How much it speaks for (positive) or against (negative) each format."""
