"""Every document of the project with line ends of either sort: the same facts, each span as much farther on."""

from __future__ import annotations

from contextlib import suppress

import pytest

import misconduct_parse as mp
from tests.documents import own

TENTHS = 10


def places(text: str) -> list[tuple[str, int]]:
    """Where each fact stands in plain text, counted without carriage returns; none of what is refused or HTML."""
    with suppress(mp.MisconductParseError):
        case = mp.parse(text)
        if case.document.media_type != "text/html":
            return [
                (row.field, row.span.start - text.count("\r", 0, row.span.start)) for row in case.iter_evidence()
            ]
    return []


@pytest.mark.parametrize("tenth", range(TENTHS))
def test_spans_move_with_the_line_ends(tenth: int) -> None:
    for document in own()[tenth::TENTHS]:
        lines = document.source.replace("\r\n", "\n")
        assert places(lines.replace("\n", "\r\n")) == places(lines), document


@pytest.mark.parametrize(
    ("text", "kind", "field"),
    [
        ("PC A resigned. We decided that PC A had a case to answer.", "iopc_summary", "subjects[0].outcomes[0].kind"),
        ("GMP\n\nPC Ada Quill was dismissed at a misconduct hearing.", "force_news", "force"),
        ("Panel chair: Ms Ida Vale, LQC\r\n\r\nPC Quill faced one charge.", "hearing_outcome", "subjects[0].name"),
    ],
)
def test_the_first_words_and_those_behind_a_blank_line_are_met(text: str, kind: str, field: str) -> None:
    assert field in [row.field for row in mp.parse(text, format=kind).iter_evidence()]
