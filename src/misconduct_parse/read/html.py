"""An HTML page as one text: its metadata in the shape of front matter, then its main text."""

from __future__ import annotations

from collections.abc import Iterable

import regex

from misconduct_parse.diagnostics import Log
from misconduct_parse.model.spans import span_of
from misconduct_parse.pattern import pattern
from misconduct_parse.read.html_main import find_main
from misconduct_parse.read.html_metadata import Entry, metadata_of
from misconduct_parse.read.html_text import main_text
from misconduct_parse.read.html_tree import parse_tree
from misconduct_parse.read.page import Field
from misconduct_parse.read.reading import Reading

LINE_ENDS = pattern(r"[\s--\u00a0\u202f\u2007]++", regex.VERSION1)

FENCE = "---\n"


def read_html(text: str, log: Log) -> Reading:
    """Read a page.

    Args:
        text: The page as it came.
        log: Where diagnostics go.
    """
    main = find_main(parse_tree(text))
    metadata = metadata_of(main, log)
    front, fields = _front_matter(metadata.entries)
    return Reading(front + main_text(main, metadata.used), fields, len(front), "text/html")


def _front_matter(entries: Iterable[Entry]) -> tuple[str, tuple[Field, ...]]:
    """The entries as lines ``key: value`` between fences, and the fields with their spans."""
    lines: list[str] = []
    fields: list[Field] = []
    at = len(FENCE)
    for key, words in entries:
        # What can be printed has no white space but plain spaces, and mostly one at a time.
        value = (words if words.isprintable() and "  " not in words else LINE_ENDS.sub(" ", words)).strip()
        if not value:
            continue
        line = f"{key}: {value}\n"
        start = at + len(key) + 2
        fields.append(Field(key=key, value=value, span=span_of(start, start + len(value))))
        lines.append(line)
        at += len(line)
    front = f"{FENCE}{''.join(lines)}{FENCE}\n" if lines else ""
    return front, tuple(fields)
