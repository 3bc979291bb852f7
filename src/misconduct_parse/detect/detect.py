"""Weigh the signals of every format on a page."""

from __future__ import annotations

from misconduct_parse.model.detection import Detection
from misconduct_parse.model.terms import Format
from misconduct_parse.read.page import Page


def weigh(page: Page, *, url: str | None) -> Detection:
    """Weigh a page's signals."""
    kind = Format.IOPC_SUMMARY if "iopc" in page.lower else Format.FORCE_NEWS
    return Detection(format=kind, confidence=0.5)
