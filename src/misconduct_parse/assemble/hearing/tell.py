"""The step that makes a case of a force's page: people first, then what is said of them."""

from __future__ import annotations

import datetime as dt
from typing import Final

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.calendar import Calendar
from misconduct_parse.assemble.hearing.address import month_of_address, year_of_address
from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.checks import check
from misconduct_parse.assemble.hearing.crime import put_crime
from misconduct_parse.assemble.hearing.figure import Figure
from misconduct_parse.assemble.hearing.figures import Cast
from misconduct_parse.assemble.hearing.former import put_former
from misconduct_parse.assemble.hearing.headline import read_headline, title_span
from misconduct_parse.assemble.hearing.hearings import put_hearing
from misconduct_parse.assemble.hearing.identity import identify
from misconduct_parse.assemble.hearing.incident import put_incident
from misconduct_parse.assemble.hearing.judge import Judge
from misconduct_parse.assemble.hearing.outcomes import put_alone
from misconduct_parse.assemble.hearing.results import put_results
from misconduct_parse.assemble.hearing.roles import cast_roles
from misconduct_parse.assemble.hearing.sections import sections_of
from misconduct_parse.assemble.hearing.speech import Speech
from misconduct_parse.assemble.hearing.standards import put_standards
from misconduct_parse.assemble.hearing.statements import put_quotes, put_restrictions
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.assemble.hearing.subjects import find_anonymous, find_subjects
from misconduct_parse.assemble.hearing.traits import put_traits
from misconduct_parse.assemble.hearing.unmasked import unmask
from misconduct_parse.extract.fragments import YEAR
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.naming import Naming
from misconduct_parse.extract.scope import Scope
from misconduct_parse.model.terms import Format
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import BlockKind, Page

MOST: Final = 100
"""Of how many people one case is, several times as many as any: each of them has all that is told of the hearing."""


def tell_case(work: Assembly) -> None:
    """Make the case's subjects, proceedings, findings, outcomes, crime, quotes and restrictions."""
    story = _story(work)
    identify(story)
    binder = Binder(story)
    judge = Judge(story)
    put_hearing(story)
    _date_by_hearing(story)
    unbound = put_results(story, binder, judge)
    put_standards(story, binder, judge)
    put_alone(story, unbound)  # the standards may tell who was cleared
    put_crime(story, binder)
    put_traits(story, binder)
    put_former(story, binder)
    put_incident(story)
    put_quotes(story)
    put_restrictions(story)
    for person in story.people:
        work.case.add("subjects", person.draft)
    check(story)


def _story(work: Assembly) -> Story:
    page, mentions = work.page, work.mentions
    sections = sections_of(page, work.columns) if work.columns else sections_of(page)  # as they were cut before
    headline = read_headline(page, work.heading)
    titled: list[Mention[Naming]] = [m for m in headline if m.kind == Kind.NAMED]
    cast = Cast(page, (*titled, *mentions.of(Kind.NAMED)))
    unmask(page, cast)
    cast_roles(page, cast, sections)
    speech = Speech(page, mentions, cast)
    scope = Scope(page, mentions.of(Kind.MODIFIER))
    calendar, ahead = _calendars(work)
    story = Story(work, page, sections, cast, speech, scope, calendar, ahead, headline)
    figures = find_subjects(page, cast, sections, speech, _headed(cast, titled))
    story.people = [Person(figure) for figure in figures[:MOST]] or find_anonymous(story)
    return story


def _date_by_hearing(story: Story) -> None:
    """On a page without a date, what has happened lies before the hearing, or was told soon after it."""
    work = story.work
    if work.published is not None or month_of_address(work) is not None or story.notice:
        return
    days = [d.latest for p in story.people if p.proceeding is not None for d in p.proceeding.get("dates") or []]
    last = max((day for day in days if day is not None), default=None)
    if last is not None:
        story.calendar = Calendar(
            work.page, work.mentions.of(Kind.DATE), last, work.log, source="the day of the hearing"
        )


def _calendars(work: Assembly) -> tuple[Calendar, Calendar]:
    """One for what has happened; another for the hearing, which in a notice lies ahead and in news may do so."""
    published, source = work.published, "the publication date"
    if published is None and work.year is not None:
        published, source = dt.date(work.year, 12, 31), "the heading above"
    elif published is None:
        published, source = month_of_address(work), "the month in the page's address"
        year = _year_of_headings(work.page) if published is None else None
        if year is not None:
            published, source = dt.date(year, 12, 31), "the heading above"
    written = work.mentions.of(Kind.DATE)
    told = year_of_address(work) if published is None else None
    calendar = Calendar(work.page, written, published, work.log, told=told, source=source)
    if work.format is not Format.HEARING_NOTICE and work.published is None:
        return calendar, calendar  # "2022" over the page, or a month in its address, is not the day it was written
    return calendar, Calendar(work.page, written, published, work.log, ahead=True, told=told, source=source)


# "2022", "Outcomes 2022"
SITE: Final = quick_pattern(r"^[^|:\d]{2,60}:\s++(?=outcomes?\b|misconduct\b|hearings?\b)|\s++[|-]\s[^|\d]{2,60}+$")
YEAR_ALONE: Final = pattern(rf"(?:[\p{{L}} :-]{{0,40}}\s)?(?P<year>{YEAR})\s*+")


def _year_of_headings(page: Page) -> int | None:
    """The one year that the title and headings name, as over the only row of a table."""
    title = title_span(page)
    heads = [(b.start, b.end) for b in page.blocks if b.kind is BlockKind.HEADING] + ([title] if title else [])
    told = [page.lower[start:end] for start, end in heads if end - start < 120]
    lines = [SITE.sub("", line) for line in told if "19" in line or "20" in line]
    years = {found["year"] for line in lines if len(line) < 50 and (found := YEAR_ALONE.fullmatch(line))}
    return int(years.pop()) if len(years) == 1 else None


def _headed(cast: Cast, titled: list[Mention[Naming]]) -> list[Figure]:
    """The figures whom the title names."""
    return [figure for figure in cast.figures if any(m in titled for m in figure.namings)]
