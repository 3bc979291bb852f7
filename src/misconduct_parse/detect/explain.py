"""Say why a page was refused."""

from __future__ import annotations

from misconduct_parse.model.detection import Detection
from misconduct_parse.read.page import Page


def refusal(detection: Detection, page: Page) -> str:
    """What was missing, and what to do."""
    return "the page is none of the four formats; pass format= if you know better"
