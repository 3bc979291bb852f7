"""Of which of several offences somebody was convicted, in a summary: "acquitted of affray but convicted of theft"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.criminal import CrimeStep, Step
from misconduct_parse.pattern import pattern

GUILTY: Final = frozenset({Step.CONVICTED, Step.PLEADED_GUILTY})
FREED: Final = frozenset({Step.ACQUITTED, Step.PLEADED_NOT_GUILTY})
# "He was convicted in 2020, and acquitted at a retrial": of one and the same
AGAIN: Final = pattern(r"\b(?:re-?trial|appeal\w*+|re-?tried)\b")
OF: Final = pattern(r"\s++(?:(?:him|her|them)\s++)?+of\b")


def no_offence_of(line: Line, offence: Mention[Any], *, convicted: bool) -> bool:
    """Whether words are the name of two offences, or of one that had the other verdict.

    Args:
        line: The sentence.
        offence: What it names.
        convicted: Whether they are known to have been convicted, of this or another offence.
    """
    if sum(offence.start <= m.start < offence.end for m in line.of(Kind.OFFENCE)) > 1:
        return True  # "theft and fraud"
    steps = line.of(Kind.CRIME_STEP)
    if not convicted and not any(step.value.step in GUILTY for step in steps):
        return False
    before = [step for step in steps if step.end <= offence.start]
    last = before[-1] if before else None
    if last is None or last.value.step not in FREED or AGAIN.search(line.page.lower, line.start, line.end):
        return False
    return last.value.step is Step.ACQUITTED or any(step.value.step in GUILTY for step in steps)


def of_other_offence(line: Line, acquittal: Mention[CrimeStep], *, pleaded: bool) -> bool:
    """Whether an acquittal leaves a conviction as it is: "convicted of theft but acquitted of affray"."""
    if acquittal.value.step is not Step.ACQUITTED or AGAIN.search(line.page.lower, line.start, line.end):
        return False
    of = OF.match(line.page.lower, acquittal.end, line.end) is not None
    beside = any(m.value.step in GUILTY and m.end <= acquittal.start for m in line.of(Kind.CRIME_STEP))
    return of and (pleaded or beside)
