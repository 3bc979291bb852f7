"""Typed uses of the public API, for ``mypy --strict``: what users' checkers see is what is promised."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any, assert_type

import misconduct_parse as mp


def functions(path: Path) -> None:
    """What goes in and what comes out."""
    assert_type(mp.parse("text"), mp.Case)
    assert_type(mp.parse(b"bytes", format="force_news", url=None, published=dt.date(2020, 1, 1), strict=True), mp.Case)
    assert_type(mp.parse("text", format=mp.Format.IOPC_SUMMARY), mp.Case)
    assert_type(mp.parse_file(path), mp.Case)
    assert_type(mp.parse_file("page.html"), mp.Case)
    assert_type(mp.detect("text"), mp.Detection)
    assert_type(mp.to_dict(mp.parse("text")), dict[str, Any])
    assert_type(mp.to_json(mp.parse("text"), indent=2), str)
    assert_type(mp.from_dict({}), mp.Case)
    assert_type(mp.from_json("{}"), mp.Case)
    assert_type(mp.json_schema(), dict[str, Any])
    assert_type(mp.forces.get("Essex Police"), mp.Force | None)
    assert_type(mp.forces.all(), tuple[mp.Force, ...])
    limit: int = mp.MAX_CHARS
    print(limit)
    assert_type(mp.__version__, str)


def case(case: mp.Case) -> None:
    """A case, field by field."""
    assert_type(case.format, mp.Format)
    assert_type(case.published, dt.date | None)
    assert_type(case.published_at, dt.datetime | None)
    assert_type(case.force, mp.Force | None)
    assert_type(case.forces, tuple[mp.Force, ...])
    assert_type(case.subjects, tuple[mp.Subject, ...])
    assert_type(case.investigation, mp.Investigation | None)
    assert_type(case.quotes, tuple[mp.Quote, ...])
    assert_type(case.restrictions, tuple[mp.Restriction, ...])
    assert_type(case.diagnostics, tuple[mp.Diagnostic, ...])
    assert_type(case.evidence, tuple[mp.Evidence, ...])
    assert_type(case.events, tuple[mp.Event, ...])
    assert_type(case.outcome, mp.Outcome | None)
    assert_type(case.why("subjects[0].age"), tuple[mp.Span, ...])
    assert_type(case.iter_evidence(), Iterator[mp.Evidence])
    assert_type(case.document.metadata, mp.FrozenMap[str])
    assert_type(case.document.text[case.evidence[0].span.slice], str)


def subject(subject: mp.Subject) -> None:
    """A subject, field by field."""
    assert_type(subject.count, int | None)
    assert_type(subject.kind, mp.SubjectKind)
    assert_type(subject.name, str | None)
    assert_type(subject.rank, mp.Rank | None)
    assert_type(subject.former, bool | None)
    assert_type(subject.allegations, tuple[mp.Allegation, ...])
    assert_type(subject.allegations[0].standards, tuple[mp.Standard, ...])
    assert_type(subject.allegations[0].status, mp.ClaimStatus)
    assert_type(subject.case_to_answer, mp.CaseToAnswer | None)
    assert_type(subject.proceedings[0].dates, tuple[mp.Date, ...])
    assert_type(subject.proceedings[0].chair, mp.Person | None)
    assert_type(subject.proceedings[0].finding, mp.Finding | None)
    assert_type(subject.outcomes[0].kind, mp.OutcomeKind)
    assert_type(subject.outcomes[0].duration, str | None)
    assert_type(subject.criminal[0].offences, tuple[mp.Offence, ...])
    assert_type(subject.criminal[0].verdict, mp.Verdict | None)
    assert_type(subject.criminal[0].dates, mp.FrozenMap[mp.Date])
    assert_type(subject.criminal[0].sentence, mp.Sentence | None)


def enumerations_are_strings(outcome: mp.Outcome, found: dict[str, int]) -> int:
    """Members serve where strings are wanted."""
    return found[outcome.kind] + len(outcome.kind.upper())


def errors(source: bytes) -> mp.Detection | None:
    """What can be caught, and what it carries."""
    try:
        mp.parse(source, strict=True)
    except mp.UnknownFormatError as error:
        return assert_type(error.detection, mp.Detection)
    except mp.MetadataError as error:
        assert_type(error.diagnostic, mp.Diagnostic)
    except (mp.DecodeError, mp.InputTooLargeError, mp.SchemaError) as error:
        caught: ValueError = error
        print(caught)
    except mp.MisconductParseError:
        return None
    return None


def nothing_can_be_set(case: mp.Case) -> None:
    """Fields are read-only to the checker, too."""
    case.title = "another"  # type: ignore[misc]
    case.document.metadata["title"] = "another"  # type: ignore[index]
