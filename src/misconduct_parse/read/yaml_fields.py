"""Front matter that is valid YAML, by PyYAML's events.

Events are what ``compose()`` builds its nodes from, with the same marks. Taken one by one they show an anchor,
an alias or a tag before anything is built from it, and depth costs no recursion: an alias bomb stays as small as
it was written. No resolver runs, so every scalar is the string that stands there: ``13:48`` is no sexagesimal
number and ``no`` is not false.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import yaml
from attrs import define

from misconduct_parse.diagnostics import Log
from misconduct_parse.model.spans import Span
from misconduct_parse.read.field_value import DEEPEST, field
from misconduct_parse.read.page import Field

LOADER: Final = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

RUNAWAY_DEPTH: Final = 32
"""Levels at which it is no front matter any more; PyYAML's time grows with the square of the depth."""

TOO_DEEP: Final = f"nesting of more than {RUNAWAY_DEPTH} levels"

LONGEST: Final = 100_000
"""Characters up to which front matter is given to PyYAML."""


class NotYamlError(Exception):
    """The front matter is no YAML; ``offset`` is the place in the text where that shows."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


class TooDeepError(Exception):
    """The front matter is nested deeper or is longer than any that was written to be read."""


@define
class Level:
    """A mapping or list that is being read."""

    path: str
    """Flat key of the whole, with a colon behind it; empty at the top."""

    item: int = -1
    """Number of the next item of a list; -1 in a mapping."""

    key: str | None = None
    """The key whose value comes next; None in a mapping that waits for a key."""


def yaml_fields(text: str, start: int, end: int, log: Log) -> list[Field]:
    """The scalars of ``text[start:end]`` with their flat keys.

    Args:
        text: The document.
        start: Where the front matter begins, behind its fence.
        end: Where its closing fence stands.
        log: Where diagnostics go.

    Raises:
        NotYamlError: if it is no valid YAML.
        TooDeepError: if it is nested or long beyond reason.
        MetadataError: if the log is strict and something is refused.
    """
    if end - start > LONGEST:
        raise TooDeepError(f"more than {LONGEST:,} characters")
    # libyaml takes a BOM for the mark of the encoding and does not count it.
    start += len(text[start:end]) - len(text[start:end].lstrip("\ufeff"))
    walk = _Walk(text, start)
    try:
        for event in yaml.parse(text[start:end], Loader=LOADER):
            walk.take(event)
    except yaml.MarkedYAMLError as error:
        if "nesting depth" in (error.problem or ""):  # newer libyaml gives up, reading ahead of the walk
            raise TooDeepError(TOO_DEEP) from error
        mark = error.problem_mark or error.context_mark
        raise NotYamlError(error.problem or "not YAML", start + (mark.index if mark else 0)) from error
    except (yaml.reader.ReaderError, UnicodeError) as error:
        place = error.position if isinstance(error, yaml.reader.ReaderError) else 0
        raise NotYamlError("it holds a character that YAML forbids", start + place) from error
    for reason, span in walk.refused.items():
        log.add("front-matter-refused", span, reason=reason)
    return walk.fields


class _Walk:
    """The events of one front matter, taken in order."""

    def __init__(self, text: str, offset: int) -> None:
        self._text = text
        self._offset = offset
        self._levels: list[Level] = []
        self._skipped = 0
        self.fields: list[Field] = []
        self.refused: dict[str, Span] = {}  # each reason, with the first place that gave it

    def take(self, event: Any) -> None:
        """Take the next event."""
        if isinstance(event, yaml.CollectionEndEvent):
            if self._skipped:
                self._skipped -= 1
            else:
                self._levels.pop()
        elif isinstance(event, yaml.NodeEvent):
            if self._skipped:
                self._skipped += isinstance(event, yaml.CollectionStartEvent)
            else:
                self._node(event)
            if len(self._levels) + self._skipped > RUNAWAY_DEPTH:
                raise TooDeepError(TOO_DEEP)

    def _node(self, event: Any) -> None:
        level = self._levels[-1] if self._levels else None
        reason = _refused(event, len(self._levels))
        if level is not None and level.item < 0 and level.key is None:
            is_word = isinstance(event, yaml.ScalarEvent) and not reason
            level.key = event.value if is_word else ""
            if not is_word:
                self._refuse(event, reason or "a key that is no word")
            return
        path = _next_path(level)
        if reason:
            self._refuse(event, reason)
        elif level is not None and not path:
            # The value of a key that was refused.
            self._skip(event)
        elif isinstance(event, yaml.ScalarEvent):
            self.fields.extend(self._scalars(path, event))
        else:
            item = 0 if isinstance(event, yaml.SequenceStartEvent) else -1
            self._levels.append(Level(path=path + ":" if path else "", item=item))

    def _scalars(self, path: str, event: Any) -> Iterator[Field]:
        start, end = (mark.index + self._offset for mark in (event.start_mark, event.end_mark))
        if event.style in ("'", '"'):
            start, end = start + 1, end - 1
        elif event.style in ("|", ">"):
            # Behind the line of the indicator: "description: >-"
            start = _line_end(self._text, start, end)
        entry = field(path, event.value, self._text, start, end)
        if entry is not None and path:
            yield entry

    def _refuse(self, event: Any, reason: str) -> None:
        start = event.start_mark.index + self._offset
        end = max(event.end_mark.index + self._offset, start + 1)
        self.refused.setdefault(reason, Span(start=start, end=end))
        self._skip(event)

    def _skip(self, event: Any) -> None:
        self._skipped += isinstance(event, yaml.CollectionStartEvent)


def _refused(event: Any, depth: int) -> str:
    """What about a node no published page needs; empty if nothing."""
    if isinstance(event, yaml.AliasEvent):
        return "an alias (*)"
    if event.anchor is not None:
        return "an anchor (&)"
    if getattr(event, "tag", None) is not None:
        return "a tag (!)"
    if depth >= DEEPEST and isinstance(event, yaml.CollectionStartEvent):
        return f"nesting of more than {DEEPEST} levels"
    return ""


def _next_path(level: Level | None) -> str:
    """Flat key of the value that comes next; steps on to the one after."""
    if level is None:
        return ""
    if level.item >= 0:
        level.item += 1
        return f"{level.path}{level.item - 1}"
    key, level.key = level.key, None
    return f"{level.path}{key}" if key else ""


def _line_end(text: str, start: int, end: int) -> int:
    ends = [place for place in (text.find("\n", start, end), text.find("\r", start, end)) if place >= 0]
    return min(ends, default=end)
