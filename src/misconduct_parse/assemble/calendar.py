"""Written dates to ``Date``: never finer than the text, years worked out only from what the page itself says."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterable
from typing import Final, NamedTuple

from dateutil.relativedelta import relativedelta

from misconduct_parse.assemble.moments import completed, days_of, edtf, runs_of, without_year
from misconduct_parse.assemble.nearby import days_near
from misconduct_parse.diagnostics import Log
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.written_date import Moment, WrittenDate
from misconduct_parse.model.dates import Date
from misconduct_parse.read.page import Page

WEEKDAY_NAMES: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

JUST_PAST: Final = 31
"""So many days before a report its own year is surer than one of the same month in the text."""


class Year(NamedTuple):
    """A year with where it was taken from; ``source`` is empty where it was written."""

    value: int
    source: str = ""


class Calendar:
    """Settles the dates of one page.

    Args:
        page: The page.
        written: All dates of its main text, in order.
        published: Day of publication, if known.
        ahead: Whether dates without a year lie after publication (a notice of a hearing to come).
        near: Whether the page was published close to what it tells (news), so that its date settles a year;
            an IOPC summary appears years later.
        told: A year that the address tells, for days with a weekday that fits it.
        source: Where ``published`` was taken from, for the diagnostics.
        log: Where inferences and contradictions are noted.
    """

    def __init__(  # noqa: PLR0913  what a year may be worked out from
        self,
        page: Page,
        written: Iterable[Mention[WrittenDate]],
        published: dt.date | None,
        log: Log,
        *,
        ahead: bool = False,
        near: bool = True,
        told: int | None = None,
        source: str = "the publication date",
    ) -> None:
        self._page = page
        self._written = tuple(written)
        self._starts = [mention.start for mention in self._written]
        self._in_month = _days_by_month(self._written)
        self._published = published
        self._ahead = ahead
        self._near = near
        self._years = {year for days in self._in_month.values() for years in days.values() for year in years}
        if told is not None:
            self._years.add(told)
        self._source = source
        self._log = log

    def settle(self, mention: Mention[WrittenDate]) -> tuple[Date, ...]:
        """The date or dates that a mention says; none where it says no day of the calendar."""
        written = mention.value
        if written.relative is not None or (written.first.weekday is not None and not written.first.day):
            return self._relative(mention)
        if written.last is None:
            date = self._point(written.first, mention)
            return (date,) if date else ()
        if written.apart:
            return self._apart(mention, written.first, written.last)
        if written.days:
            return tuple(date for run in runs_of(written.days) if (date := self._run(mention, written.last, run)))
        date = self._interval(mention, written.first, written.last)
        return (date,) if date else ()

    def _apart(self, mention: Mention[WrittenDate], first: Moment, last: Moment) -> tuple[Date, ...]:
        """Two points; two days in a row are one interval, as a hearing of two days is."""
        first = completed(first, last)
        dates = tuple(date for date in (self._point(first, mention), self._point(last, mention)) if date)
        if len(dates) == 2 and dates[0].earliest and dates[1].earliest == dates[0].earliest + relativedelta(days=1):
            date = self._interval(mention, first, last)
            return (date,) if date else ()
        return dates

    def _run(self, mention: Mention[WrittenDate], month: Moment, run: tuple[int, int]) -> Date | None:
        """Days in a row of a list: one day, or an interval."""
        first, last = (Moment(year=month.year, month=month.month, day=day, back=month.back) for day in run)
        return self._point(last, mention) if run[0] == run[1] else self._interval(mention, first, last)

    def _interval(self, mention: Mention[WrittenDate], first: Moment, last: Moment) -> Date | None:
        end = self._point(last, mention)
        start = self._point(completed(first, last, end), mention)
        if start is None or end is None:
            return None
        if start.earliest and end.latest and start.earliest > end.latest:
            self._log.add("date-impossible", mention.span, text=self._text(mention))
            return None
        return Date(
            edtf=f"{start.edtf}/{end.edtf}",
            earliest=start.earliest,
            latest=end.latest,
            inferred=start.inferred or end.inferred,
            text=self._text(mention),
        )

    def _point(self, moment: Moment, mention: Mention[WrittenDate]) -> Date | None:
        text = self._text(mention)
        year = self._year(moment, mention)
        if year is None:
            self._log.add("year-unknown", mention.span, text=text)
            return Date(edtf=without_year(moment), earliest=None, latest=None, text=text)
        bounds = days_of(year.value, moment)
        if bounds is None:
            self._log.add("date-impossible", mention.span, text=text)
            return None
        earliest, latest = bounds
        if year.source:
            self._log.add("year-inferred", mention.span, text=text, year=year.value, source=year.source)
        elif moment.weekday is not None and earliest == latest and earliest.weekday() != moment.weekday:
            self._log.add("weekday-wrong", mention.span, text=text, weekday=WEEKDAY_NAMES[moment.weekday])
        return Date(
            edtf=edtf(year.value, moment),
            earliest=earliest,
            latest=latest,
            inferred=bool(year.source),
            text=text,
        )

    def _year(self, moment: Moment, mention: Mention[WrittenDate]) -> Year | None:
        """The year as written, else from the same month elsewhere, a neighbour, or the publication date."""
        if moment.year is not None:
            return Year(moment.year)
        if moment.back is not None and self._published is not None:
            return Year(self._published.year - moment.back, self._source)
        return (
            self._year_just_past(moment)
            or self._year_of_same_month(moment)
            or (self._year_of_publication(moment) if self._near else None)
            or self._year_of_weekday(moment)
            or self._year_beside(moment, mention)
        )

    def _year_just_past(self, moment: Moment) -> Year | None:
        """Of a day with its weekday shortly before a report, though its month stands elsewhere with another year."""
        year = self._year_of_publication(moment) if self._near and moment.weekday is not None and moment.day else None
        bounds = days_of(year.value, moment) if year is not None else None
        if bounds is None or self._published is None or self._ahead:
            return None
        return year if (self._published - bounds[1]).days <= JUST_PAST else None

    def _year_of_same_month(self, moment: Moment) -> Year | None:
        """As in "sentenced on 4 October" on a page that says "jailed in October 2023"."""
        days = self._in_month.get(moment.month or 0, {})
        years = {year for day in {None, moment.day} for year in days.get(day, ())}
        fitting = {year for year in years if self._fits(year, moment) and not self._to_come(year)}
        return Year(fitting.pop(), "the same month elsewhere in the text") if len(fitting) == 1 else None

    def _to_come(self, year: int) -> bool:
        """Whether a day would lie in a year to come: "on 28 June" beside a warning that lasts "until June 2023"."""
        if self._published is None or self._ahead or not self._near:
            return False
        return year > self._published.year

    def _year_of_weekday(self, moment: Moment) -> Year | None:
        """The one year written on the page in which the day has its weekday: "Thursday, July 8"."""
        if moment.weekday is None or moment.day is None or self._published is not None:
            return None
        fitting = {year for year in self._years if self._fits(year, moment)}
        return Year(fitting.pop(), "its weekday") if len(fitting) == 1 else None

    def _year_beside(self, moment: Moment, mention: Mention[WrittenDate]) -> Year | None:
        """From the next dates of the sentence, then from the date before: a text tells things in their order."""
        here = bisect_left(self._starts, mention.start)
        around = self._written[max(0, here - 2) : here + 3]
        others = [w for w in around if w.sentence == mention.sentence and w.start != mention.start]
        for other in [*others, *self._written[max(0, here - 1) : here]]:
            year = self._year_in_order(moment, other, after=other.start < mention.start)
            if year is not None:
                return Year(year, "the date beside it")
        return None

    def _year_in_order(self, moment: Moment, other: Mention[WrittenDate], *, after: bool) -> int | None:
        """The year that puts a moment behind (or before) another date, and nearest to it."""
        anchor = other.value.last or other.value.first
        known = Year(anchor.year) if anchor.year else self._year_of_same_month(anchor)
        bounds = days_of(known.value, anchor) if known else None
        if known is None or bounds is None or moment.month is None:
            return None
        years = (known.value, known.value + 1) if after else (known.value, known.value - 1)
        for year in years:
            own = days_of(year, moment)
            if own and _fits(own, moment) and (own[1] >= bounds[0] if after else own[0] <= bounds[1]):
                return year
        return None

    def _year_of_publication(self, moment: Moment) -> Year | None:
        if self._published is None or moment.month is None:
            return None
        years = range(self._published.year - 1, self._published.year + 2)
        days = [(year, bounds) for year in years if (bounds := days_of(year, moment)) and _fits(bounds, moment)]
        if self._ahead:
            later = [year for year, (_, latest) in days if latest >= self._published]
            return Year(min(later), self._source) if later else None
        earlier = [year for year, (earliest, _) in days if earliest <= self._published]
        return Year(max(earlier), self._source) if earlier else None

    def _fits(self, year: int, moment: Moment) -> bool:
        bounds = days_of(year, moment)
        return bounds is not None and _fits(bounds, moment)

    def _relative(self, mention: Mention[WrittenDate]) -> tuple[Date, ...]:
        """As in "today", "on Friday": from the day of publication, backwards."""
        days = days_near(self._published, mention.value, ahead=self._ahead) if self._published else None
        if days is None:
            return ()
        text = self._text(mention)
        self._log.add("date-inferred", mention.span, text=text, date=days.edtf)
        return (Date(edtf=days.edtf, earliest=days.first, latest=days.last, inferred=True, text=text),)

    def _text(self, mention: Mention[WrittenDate]) -> str:
        return self._page.words(mention.start, mention.end)


def _fits(bounds: tuple[dt.date, dt.date], moment: Moment) -> bool:
    """Whether a day has the weekday that is written beside it."""
    return moment.weekday is None or moment.day is None or bounds[0].weekday() == moment.weekday


def _days_by_month(written: Iterable[Mention[WrittenDate]]) -> dict[int, dict[int | None, set[int]]]:
    """The written years of each month and day; gathered once, so that many dates cost no more than their number."""
    days: dict[int, dict[int | None, set[int]]] = {}
    for mention in written:
        for part in (mention.value.first, mention.value.last):
            if part and part.year and part.month:
                days.setdefault(part.month, {}).setdefault(part.day, set()).add(part.year)
    return days
