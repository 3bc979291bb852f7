"""Markdown with front matter: where the fences stand, and which reader takes what is between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import regex

from misconduct_parse.diagnostics import Log
from misconduct_parse.model.spans import Span
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.field_value import KEY
from misconduct_parse.read.line_fields import line_fields
from misconduct_parse.read.page import Field
from misconduct_parse.read.plain_fields import plain_fields
from misconduct_parse.read.reading import Reading
from misconduct_parse.read.yaml_fields import LONGEST, NotYamlError, TooDeepError, yaml_fields

OPENING = pattern(r"[\s\ufeff]*+(?:(?P<ticks>```[ \t]*+ya?ml)|---)[^\S\r\n]*+(?:\r\n|[\r\n]|$)", regex.IGNORECASE)

LINE = pattern(r"([^\r\n]*+)(?:\r\n|[\r\n])?+")

TICKS = pattern(r"```\s*+$")
RULE = pattern(r"(?:---|\.\.\.)\s*+$")

# "title: x", "og:", "  - tag", "- name: x", '"quoted key": x', "Date published: x"
ENTRY = pattern(rf"\s*+ (?: -(?=\s|$) | \# | {KEY} \s*+ : (?=\s|$) )", regex.VERBOSE)


# Keys at the start of their lines, and indented lines below them: as the front matter of nearly all pages is
ENTRIES = quick_pattern(
    r"""
    (?: [A-Za-z][A-Za-z0-9_\-]*+ (?: :[A-Za-z][A-Za-z0-9_\-]*+ )*+ : (?=[ \r\n]) [^\r\n]*+ \r?+\n
        (?: [ ]++ [^ \t\n\r\f\v] [^\r\n]*+ \r?+\n )*+ )++
    """,
    regex.VERBOSE,
)


class Fences(NamedTuple):
    """Where the front matter's inside begins and ends, and where the main text begins."""

    start: int
    """Offset behind the opening fence."""

    end: int
    """Offset of the closing fence, or of the first line that is no key."""

    body: int
    """Offset at which the main text begins."""

    closed: bool
    """Whether there is a closing fence."""


def read_front_matter(text: str, log: Log) -> Reading | None:
    """Read a text that opens with a fence.

    Args:
        text: The document.
        log: Where diagnostics go.

    Returns:
        Its text, unchanged, with the fields of the front matter; None if what follows the fence is no
        front matter (a horizontal rule above prose).
    """
    fences = find_fences(text)
    if fences is None:
        return None
    if not fences.closed:
        log.add("front-matter-unclosed", _span(text, fences))
    return Reading(text, tuple(_fields(text, fences, log)), fences.body, "text/markdown")


def find_fences(text: str) -> Fences | None:
    """Find the front matter that a text opens with."""
    opening = OPENING.match(text)
    if opening is None:
        return None
    closing = TICKS if opening["ticks"] else RULE
    start = opening.end()
    entries = ENTRIES.match(text, start)
    if entries and (last := LINE.match(text, entries.end())) and closing.match(last[1]):
        return Fences(start, entries.end(), last.end(), closed=True)
    first_foreign = 0
    after_blank, seen = False, False
    for at, line, after in _lines(text, start):
        if closing.match(line):
            return Fences(start, at, after, closed=True)
        if not line.strip("\ufeff \t"):
            after_blank = True
            first_foreign = first_foreign or (at if seen else 0)
            continue
        if not (ENTRY.match(line) or (seen and line[0] in " \t")):
            # Prose behind a blank line: the main text has begun. Right behind an entry it may be the rest of
            # a value that somebody wrapped.
            if not seen or after_blank:
                first_foreign = first_foreign or at
                break
            first_foreign = first_foreign or at
        seen, after_blank = True, False
    if not seen:
        return None
    end = first_foreign or len(text)
    return Fences(start, end, end, closed=False)


def _lines(text: str, at: int) -> Iterator[tuple[int, str, int]]:
    """Each line from ``at`` on: its offset, its words, the offset of the next."""
    for match in LINE.finditer(text, at):
        if match.end() > match.start():
            yield match.start(), match[1], match.end()


def _fields(text: str, fences: Fences, log: Log) -> list[Field]:
    if fences.end - fences.start <= LONGEST:
        plain = plain_fields(text, fences.start, fences.end)
        if plain is not None:
            return plain
    try:
        return yaml_fields(text, fences.start, fences.end, log)
    except NotYamlError as error:
        line = text.count("\n", 0, error.offset) + 1
        log.add("front-matter-invalid", _span(text, fences), reason=f"line {line}: {error}")
    except TooDeepError as error:
        log.add("front-matter-refused", _span(text, fences), reason=str(error))
    return line_fields(text, fences.start, fences.end, log)


def _span(text: str, fences: Fences) -> Span:
    """The words between the fences; the whole of them, as the fault may lie lines before where it shows."""
    inside = text[fences.start : fences.end]
    start = fences.start + len(inside) - len(inside.lstrip())
    return Span(start=start, end=start + max(1, len(inside.strip())))
