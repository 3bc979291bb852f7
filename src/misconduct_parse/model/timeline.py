"""The dated steps of a case, gathered from where they stand in it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from misconduct_parse.model.dates import Date

if TYPE_CHECKING:
    from misconduct_parse.model.case import Case
    from misconduct_parse.model.people import Subject

Step = tuple[Date | None, str, str]


@frozen(kw_only=True)
class Event:
    """A dated step of the case."""

    date: Date
    """When."""

    kind: str
    """What: ``published``, ``incident``, ``referral``, ``investigation_began``, ``investigation_concluded``,
    ``hearing``, ``outcome``, ``charge``, ``plea``, ``verdict``, ``sentence``, ``recommendation``."""

    description: str
    """The same for a reader, such as ``special case hearing``."""


def events_of(case: Case) -> tuple[Event, ...]:
    """All dated steps of a case, each once, earliest first."""
    steps = dict.fromkeys(step for step in _steps(case) if step[0] is not None)
    events = [Event(date=date, kind=kind, description=words) for date, kind, words in steps if date]
    return tuple(sorted(events, key=_place))


def _place(event: Event) -> tuple[dt.date, str]:
    return (event.date.earliest or dt.date.max, event.date.edtf)


def _steps(case: Case) -> Iterator[Step]:
    yield case.incident, "incident", "incident or conduct"
    if case.investigation:
        inquiry = case.investigation
        yield inquiry.referral.date if inquiry.referral else None, "referral", "referred to the IOPC"
        yield inquiry.began, "investigation_began", "investigation began"
        yield inquiry.concluded, "investigation_concluded", "investigation concluded"
        for recommendation in inquiry.recommendations:
            yield recommendation.date, "recommendation", "recommendation made"
    for subject in case.subjects:
        yield from _subject_steps(subject)
    if case.published:
        day = case.published
        yield Date(edtf=day.isoformat(), earliest=day, latest=day), "published", "published"


def _subject_steps(subject: Subject) -> Iterator[Step]:
    for proceeding in subject.proceedings:
        for date in proceeding.dates:
            yield date, "hearing", proceeding.kind.replace("_", " ")
    for outcome in subject.outcomes:
        yield outcome.date, "outcome", outcome.kind.replace("_", " ")
    for crime in subject.criminal:
        for stage, date in crime.dates.items():
            yield date, stage, stage
