"""What must hold of any bytes: a case that hangs together, or an error of the contract that says something."""

from __future__ import annotations

from typing import Final

import misconduct_parse as mp
from tests.laws.walk import parsed

FORMATS: Final = tuple(mp.Format)


def check(data: bytes) -> None:
    """Parse bytes and look at what came out.

    What is refused as none of the formats is parsed again as one of them, so that the rules see it all the same;
    which one is told by the length, so that a file says all there is to say about a run.

    Args:
        data: Any bytes.

    Raises:
        AssertionError: if a case does not hang together.
        Exception: whatever the parser should not have raised.
    """
    case = parsed(data) or parsed(data, format=FORMATS[len(data) % len(FORMATS)])
    if case is not None:
        look(case)


def look(case: mp.Case) -> None:
    """Refuse a case whose spans lie outside its text or which does not survive JSON."""
    length = len(case.document.text)
    for evidence in case.evidence:
        assert 0 <= evidence.span.start < evidence.span.end <= length, evidence
        assert case.why(evidence.field), evidence
    for diagnostic in case.diagnostics:
        assert diagnostic.span is None or diagnostic.span.end <= length, diagnostic
    assert mp.from_json(mp.to_json(case)) == case
    assert mp.to_records([case])
