"""Front matter that is no valid YAML, line by line: indentation gives the nesting, nothing is lost.

What exporters write without quoting: ``title: Outcome: three officers``, ``title: "Sacked", says panel``, tabs.
"""

from __future__ import annotations

from typing import Final

import regex
from attrs import define

from misconduct_parse.diagnostics import Log
from misconduct_parse.model.spans import Span
from misconduct_parse.pattern import pattern
from misconduct_parse.read.field_value import DEEPEST, KEY, field
from misconduct_parse.read.page import Field

TAB_WIDTH: Final = 4

LINE = pattern(r"[^\r\n]++")

ENTRY = pattern(
    rf"""(?P<indent>[^\S\r\n]*+) (?P<dash>-(?:[^\S\r\n]++|$))?+
        (?: (?P<key>{KEY}) [^\S\r\n]*+ : (?=\s|$) )?+ [^\S\r\n]*+ (?P<rest>.*+)""",
    regex.VERBOSE,
)

# "|", ">-", "|2+": the value is the indented block below
BLOCK_SCALAR = pattern(r"[|>][+\-\d]{0,2}\s*+$")

# A quoted value as YAML has it, and what its escapes are: "so-called \"jokes\"", 'the officer''s'
QUOTED = (
    (pattern(r'"(?P<words>(?:[^"\\]|\\.)*+)"', regex.DOTALL), pattern(r"\\(.)", regex.DOTALL)),
    (pattern(r"'(?P<words>(?:[^']|'')*+)'"), pattern(r"'(')")),
)


@define
class Parent:
    """A key or list item whose children are being read."""

    indent: int
    """How far it is indented, in columns."""

    path: str
    """Its flat key."""

    items: int = 0
    """How many items it has so far."""


@define
class Open:
    """A value that the next lines may go on with."""

    key: str
    """Its flat key."""

    indent: int
    """How far its key is indented, in columns."""

    start: int
    """Offset of its first character."""

    end: int
    """Offset behind its last character so far."""


def line_fields(text: str, start: int, end: int, log: Log) -> list[Field]:
    """The fields of ``text[start:end]``.

    Args:
        text: The document.
        start: Where the front matter begins, behind its fence.
        end: Where its closing fence stands.
        log: Where diagnostics go.
    """
    reader = _Lines(text, log)
    for line in LINE.finditer(text, start, end):
        reader.take(line.start(), line.end())
    return reader.finish()


class _Lines:
    """The lines of one front matter, taken in order."""

    def __init__(self, text: str, log: Log) -> None:
        self._text = text
        self._log = log
        self._parents: list[Parent] = []
        self._open: Open | None = None
        self._fields: list[Field] = []
        self._is_too_deep = False

    def take(self, start: int, end: int) -> None:
        """Take the next line that is not empty."""
        entry = ENTRY.fullmatch(self._text, start, end)
        if entry is None or not self._text[start:end].strip():
            return
        indent = len(entry["indent"].expandtabs(TAB_WIDTH))
        key, dash = entry["key"], entry["dash"]
        if entry["rest"].startswith("#") and key is None and not indent:
            self._close()
        elif (key is None and dash is None) or self._goes_on(key, indent):
            self._continue(entry, indent)
        else:
            self._enter(entry, indent)

    def finish(self) -> list[Field]:
        """Take the end."""
        self._close()
        return self._fields

    def _enter(self, entry: regex.Match[str], indent: int) -> None:
        """A line that is an entry of its own."""
        key, dash = entry["key"], entry["dash"]
        self._close()
        while self._parents and self._parents[-1].indent >= indent + (dash is not None):
            self._parents.pop()
        path = self._item(indent) if dash is not None else self._prefix()
        if key is not None:
            indent += len(dash or "")
            word = key.strip("\"'")
            path = f"{path}:{word}" if path else word
        self._value(path, indent, entry)

    def _goes_on(self, key: str | None, indent: int) -> bool:
        """Whether a line is the rest of the value above, although it looks like an entry."""
        is_key = key is not None and key.islower() and " " not in key
        return self._open is not None and indent > self._open.indent and not is_key

    def _continue(self, entry: regex.Match[str], indent: int) -> None:
        start, end = entry.span("rest")
        if self._open is not None:
            self._open.end = end
        elif self._parents and indent > self._parents[-1].indent:
            self._open = Open(self._parents[-1].path, self._parents[-1].indent, start, end)

    def _prefix(self) -> str:
        return self._parents[-1].path if self._parents else ""

    def _item(self, indent: int) -> str:
        """Path of the next item of the list at hand."""
        if not self._parents:
            self._parents.append(Parent(indent=-1, path=""))
        parent = self._parents[-1]
        parent.items += 1
        path = f"{parent.path}:{parent.items - 1}" if parent.path else str(parent.items - 1)
        self._parents.append(Parent(indent=indent + 1, path=path))
        return path

    def _value(self, path: str, indent: int, entry: regex.Match[str]) -> None:
        start, end = entry.span("rest")
        if len(self._parents) >= DEEPEST:
            self._refuse(entry)
        elif start == end:
            if entry["key"] is not None:
                self._parents.append(Parent(indent=indent, path=path))
        elif BLOCK_SCALAR.match(entry["rest"]):
            self._open = Open(path, indent, end, end)
        else:
            self._open = Open(path, indent, start, end)

    def _refuse(self, entry: regex.Match[str]) -> None:
        """Say once that lines are left out, and where the first stands."""
        if not self._is_too_deep:
            reason = f"nesting of more than {DEEPEST} levels"
            self._log.add("front-matter-refused", Span(start=entry.start(), end=entry.end()), reason=reason)
        self._is_too_deep = True

    def _close(self) -> None:
        if self._open is None:
            return
        text, start, end = self._text, self._open.start, self._open.end
        end = start + len(text[start:end].rstrip())
        value = _on_one_line(text[start:end])
        for quoted, escaped in QUOTED:
            if inside := quoted.fullmatch(text, start, end):
                start, end = inside.span("words")
                value = escaped.sub(r"\1", _on_one_line(text[start:end]))
                break
        entry = field(self._open.key, value, text, start, end)
        if entry is not None:
            self._fields.append(entry)
        self._open = None


def _on_one_line(text: str) -> str:
    return " ".join(line.strip() for line in text.replace("\r", "\n").split("\n") if line.strip())
