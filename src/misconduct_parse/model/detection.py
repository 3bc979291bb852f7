"""What kind of document a page is, and why."""

from __future__ import annotations

from attrs import field, frozen
from attrs.validators import instance_of

from misconduct_parse.model.spans import Span
from misconduct_parse.model.terms import Format


@frozen(kw_only=True)
class Signal:
    """One thing about a page that speaks for or against a format."""

    name: str
    """Stable name, such as ``iopc_summary.reference-label``."""

    weight: float
    """How much it counts: positive for, negative against its format."""

    span: Span | None = None
    """Where it stands; None for what the page lacks."""


@frozen(kw_only=True)
class Detection:
    """The format of a page, with the signals that decided."""

    format: Format | None
    """The format; None where the page is none of ours."""

    confidence: float
    """How sure the answer is, from 0 to 1: it rises with the margin by which the format leads, or falls short. 1 for a
    page that nothing speaks for, 0 for an empty one, of which there is nothing to be sure. It is no probability."""

    signals: tuple[Signal, ...] = field(default=(), validator=instance_of(tuple))
    """The signals that were weighed, the heaviest first."""
