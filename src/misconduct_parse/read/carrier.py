"""Which carrier a text is, told by its content alone, and that carrier's reader."""

from __future__ import annotations

from importlib import import_module

import regex

from misconduct_parse.diagnostics import Log
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.reading import Reading

# "```yaml" or "---" on the first line that is not blank; a BOM that came with a str is no reason to miss it.
FENCE = quick_pattern(r"[\s\ufeff]*+(?:```[ \t]*+ya?ml|---)[^\S\r\n]*+(?:[\r\n]|$)", regex.IGNORECASE)

# <!DOCTYPE html>, <html>, <head>, <body>, <meta>, perhaps behind an XML declaration or a comment
HTML_OPENING = quick_pattern(
    r"""[\s\ufeff]*+ (?: (?: <\?xml[^>]{0,300}+> | <!--(?s:.){0,5000}?--> ) \s*+ ){0,5}+
        < (?: !doctype\s++html | html | head | body | meta | title | base | link )\b""",
    regex.VERBOSE | regex.IGNORECASE,
)

BLOCK_TAG = pattern(
    r"</?(?:p|div|li|[uod]l|d[td]|h[1-6]|br|table|t[rdh]|section|article|main|header|footer|nav|body|html)\b[^<>]*+>",
    regex.IGNORECASE,
)

FEWEST_BLOCK_TAGS = 5
FEWEST_BLOCK_TAGS_OF_A_FRAGMENT = 2


def read_carrier(text: str, log: Log) -> Reading:
    """A text of any carrier.

    Args:
        text: The document as it came, decoded.
        log: Where diagnostics go.
    """
    # A carrier's module is loaded when its first document comes: PyYAML and selectolax take longer to
    # import than all the rest, and plain text needs neither.
    if FENCE.match(text):
        reader = import_module("misconduct_parse.read.front_matter")
        reading: Reading | None = reader.read_front_matter(text, log)
        if reading is not None:
            return reading
    elif is_html(text):
        html_reading: Reading = import_module("misconduct_parse.read.html").read_html(text, log)
        return html_reading
    return Reading(text=text, fields=(), body=0, media_type="text/plain")


def is_html(text: str) -> bool:
    """Whether a text is HTML: it opens as a page does, or is a fragment made of block tags."""
    if "<" not in text:
        return False
    if HTML_OPENING.match(text):
        return True
    tags = sum(1 for _ in BLOCK_TAG.finditer(text))
    # Prose may quote a tag or two; a saved fragment has one at each paragraph.
    fewest = FEWEST_BLOCK_TAGS_OF_A_FRAGMENT if text.lstrip("\ufeff \t\r\n").startswith("<") else FEWEST_BLOCK_TAGS
    return tags >= max(fewest, len(text) // 2000)
