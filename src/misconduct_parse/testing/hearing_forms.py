"""One hearing written down in every form in which forces publish it."""

from __future__ import annotations

import html
from collections.abc import Callable
from typing import Final, NamedTuple

from attrs import frozen

from misconduct_parse.model.case import Case
from misconduct_parse.testing.hearing import Heard, Hearing, Worded
from misconduct_parse.testing.page import site_page

HEADS: Final = ("Name of officer", "Date of hearing", "Standards breached", "Finding", "Outcome")


class Said(NamedTuple):
    """What a document says of one person; of everything the id."""

    who: str
    rank: str
    finding: str
    outcomes: tuple[str, ...]
    standards: tuple[str, ...]
    days: tuple[str, ...]


@frozen(kw_only=True)
class Form:
    """A way of publishing a hearing: its name, and the function that writes it."""

    name: str
    write: Callable[[Hearing], str]


def said_by(hearing: Hearing) -> list[Said]:
    """What each document about a hearing must say, person by person."""
    return sorted(
        Said(
            who=each.officer.name or f"{each.officer.rank} {each.officer.called}",
            rank=each.officer.rank_id,
            finding=each.level[1],
            outcomes=(each.sanction[1],),
            standards=tuple(sorted(standard for _, standard in each.standards)),
            days=(hearing.days.edtf,),
        )
        for each in hearing.people
    )


def said_in(cases: tuple[Case, ...]) -> list[Said]:
    """What the cases of a document say, in the same words as ``said_by``."""
    return sorted(
        Said(
            who=subject.name or subject.cipher or "",
            rank=str(subject.rank),
            finding=str(proceeding.finding),
            outcomes=tuple(str(outcome.kind) for outcome in subject.outcomes),
            standards=tuple(sorted(map(str, proceeding.standards_breached))),
            days=tuple(date.edtf for date in proceeding.dates),
        )
        for case in cases
        for subject in case.subjects
        for proceeding in subject.proceedings
    )


def news(hearing: Hearing) -> str:
    """As a press release, with front matter."""
    head = f'---\ntitle: "Outcome of misconduct hearing"\npublish:\n  date: 10:30 {hearing.days.last:%d/%m/%Y}\n---\n'
    return "\n\n".join([head.rstrip(), *_told(hearing)]) + "\n"


def news_html(hearing: Hearing) -> str:
    """The same press release as a page of a force's site."""
    published = f'<meta property="article:published_time" content="{hearing.days.last}T10:30:00">'
    body = "\n".join(f"<p>{html.escape(paragraph)}</p>" for paragraph in _told(hearing))
    return site_page("Outcome of misconduct hearing", published, body)


def labels(hearing: Hearing) -> str:
    """As labels with their values, person by person, in plain text."""
    rows = [f"{label}: {value}" for person in hearing.people for label, value in _cells(hearing, person)]
    return "\n\n".join([hearing.force[0], "Misconduct hearing outcome", *rows]) + "\n"


def labels_apart(hearing: Hearing) -> str:
    """As labels with their values on the next line."""
    rows = [f"{label}\n{value}" for person in hearing.people for label, value in _cells(hearing, person)]
    return "\n\n".join([hearing.force[0], "Misconduct hearing outcome", *rows]) + "\n"


def labels_html(hearing: Hearing) -> str:
    """As labels with their values on a page of a force's site."""
    rows = [
        f"<p><strong>{label}:</strong> {html.escape(value)}</p>"
        for person in hearing.people
        for label, value in _cells(hearing, person)
    ]
    return site_page("Misconduct hearing outcome", "", "\n".join([f"<p>{hearing.force[0]}</p>", *rows]))


def table(hearing: Hearing) -> str:
    """As a table in plain text, its cells between bars."""
    rows = [[value for _, value in _cells(hearing, person)] for person in hearing.people]
    lines = [f"| {' | '.join(row)} |" for row in (HEADS, ["---"] * len(HEADS), *rows)]
    return "\n\n".join([hearing.force[0], "Misconduct hearing outcomes", "\n".join(lines)]) + "\n"


def table_html(hearing: Hearing) -> str:
    """As a table on a page of a force's site, a row for each person."""
    head = "".join(f"<th>{label}</th>" for label in HEADS)
    rows = [
        "<tr>" + "".join(f"<td>{html.escape(value)}</td>" for _, value in _cells(hearing, person)) + "</tr>"
        for person in hearing.people
    ]
    body = f"<p>{hearing.force[0]}</p>\n<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    return site_page("Misconduct hearing outcomes", "", body)


FORMS: Final = tuple(
    Form(name=write.__name__, write=write)
    for write in (news, news_html, labels, labels_apart, labels_html, table, table_html)
)
"""All forms."""


def _told(hearing: Hearing) -> list[str]:
    people = [f"{person.officer.rank} {person.officer.called}" for person in hearing.people]
    opening = f"A misconduct hearing was held by {hearing.force[0]} on {hearing.when} about {_listed(people)}."
    return [opening, *map(_found, hearing.people)]


def _found(person: Heard) -> str:
    later = person.officer.later
    return (
        f"The panel found that {later} breached the standards of professional behaviour in respect of "
        f"{_listed([standard for standard, _ in person.standards])}. This amounted to {person.level[0]} and {later} "
        f"{person.verb} {person.sanction[0]}."
    )


def _cells(hearing: Hearing, person: Heard) -> list[tuple[str, str]]:
    values = (
        f"{person.officer.rank} {person.officer.called}",
        hearing.when,
        "; ".join(_capital(standard) for standard in person.standards),
        f"{_capital(person.level)} proven",
        _capital(person.sanction),
    )
    return list(zip(HEADS, values, strict=True))


def _capital(worded: Worded) -> str:
    return worded[0].capitalize()


def _listed(items: list[str]) -> str:
    return f"{', '.join(items[:-1])} and {items[-1]}" if items[1:] else items[0]
