"""The case's force on each of its people."""

from __future__ import annotations

from misconduct_parse.assemble.assembly import Assembly


def enlist(work: Assembly) -> None:
    """Give every subject who has no force yet the case's, with the same evidence; none where there are several."""
    if work.force is None:
        return
    for subject in work.case.get("subjects") or ():
        if subject.get("force") is not None:
            continue
        if work.force.at:
            subject.put("force", work.force.value, *work.force.at)
        else:
            subject.given("force", work.force.value)
