"""What somebody writes in an hour: twenty lines of regex."""

from __future__ import annotations

import re
from typing import Final

MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
RANKS: Final = "PC|PS|DC|DS|DI|Sgt|(?:Detective )?(?:Constable|Sergeant|(?:Chief )?Inspector|Superintendent)"
PATTERNS: Final = {
    "person": re.compile(rf"\b(?:Former |ex-)?(?:Police )?(?:{RANKS})\s(?:\d+\s)?((?:[A-Z][\w'’-]+\s?){{2,3}})"),
    "age": re.compile(r"(?:, |aged )(\d{2})(?:,| years)"),
    "date": re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?\s({MONTHS}),?\s(\d{{4}})"),
    "force": re.compile(r"\b((?:[A-Z][a-z]+\s(?:and\s)?)+(?:Police|Constabulary))"),
    "finding": re.compile(r"\b(gross misconduct|misconduct|not proven)\b", re.IGNORECASE),
    "case_to_answer": re.compile(r"\b((?:no )?case to answer)\b", re.IGNORECASE),
    "outcome": re.compile(
        r"\b(would have been dismissed|dismissed|final written warning|written warning"
        r"|management advice|words of advice|reflective practice|resigned|retired)\b",
        re.IGNORECASE,
    ),
}


def read(source: str) -> dict[str, list[str | tuple[str, ...]]]:
    """All matches of all patterns."""
    return {name: pattern.findall(source) for name, pattern in PATTERNS.items()}
