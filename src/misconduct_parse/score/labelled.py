"""Labelled documents out of JSON Lines: pages of forces, and summaries of the IOPC."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from misconduct_parse.errors import SourceError
from misconduct_parse.score.fields import Field
from misconduct_parse.score.label_words import GOLD, KIND, SUMMARY, check
from misconduct_parse.score.measure import Labelled
from misconduct_parse.score.page_fields import KINDS, NEWS
from misconduct_parse.score.summary_fields import DOCUMENT, PEOPLE

FORMAT: Final = Field("format", lambda label: _format_of(label["kind"]), lambda case: [case.format])
"""What a page is; of a page that is none of ours the refusal is measured."""


def read_labelled(path: str | os.PathLike[str]) -> Iterator[Labelled]:
    """The labelled documents of a file of JSON Lines.

    A line with ``gold`` is a page of a force, one with ``subjects`` a summary of the IOPC. Pages that hold several
    cases (``multi_case``) are left out: their labels are those of one case, and ``parse_all`` gives all.

    Raises:
        OSError: if the file cannot be read.
        SourceError: if a line is no labelled document, has a key or a word that no label has, or the id of another; it
            names the line.
    """
    known: set[str] = set()
    for number, label in _lines(Path(path)):
        document = _document(label, f"{path}, line {number}")
        if document.id in known:
            raise SourceError(
                f"{path}, line {number}: there is a document {document.id!r} already; give each its own id"
            )
        known.add(document.id)
        if not label.get("multi_case"):
            yield document


def _lines(path: Path) -> Iterator[tuple[int, Any]]:
    with path.open(encoding="utf-8-sig") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                try:
                    yield number, json.loads(line)
                except json.JSONDecodeError as error:
                    raise SourceError(
                        f"{path}, line {number}: no JSON ({error}); write one object to a line"
                    ) from error


def _document(label: Any, place: str) -> Labelled:
    if not isinstance(label, dict) or not isinstance(label.get("text"), str):
        raise SourceError(f"{place}: no labelled document; it must be an object with the key 'text'")
    name = str(label.get("id", place))
    if isinstance(label.get("gold"), dict) and isinstance(label.get("kind"), str):
        check(label["kind"], KIND, place, "kind")
        check(label["gold"], GOLD, place, "gold")
        return Labelled(name, label["text"], label, (FORMAT, *NEWS) if label["kind"] in KINDS else (FORMAT,))
    if isinstance(label.get("subjects"), list):
        check(label, SUMMARY, place)
        return Labelled(name, label["text"], label, (*DOCUMENT, *PEOPLE))
    raise SourceError(f"{place}: no label; a page needs 'kind' and 'gold', a summary 'subjects'")


def _format_of(kind: str) -> list[object]:
    return [KINDS[kind]] if kind in KINDS else []
