"""The calendar: dates as fine as the text and no finer, years only from what the page says."""

from __future__ import annotations

import datetime as dt

import pytest

from misconduct_parse.assemble.calendar import Calendar
from misconduct_parse.diagnostics import Log
from misconduct_parse.extract.extract import Extractor
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rules import dates
from misconduct_parse.model.dates import Date
from tests.unit.test_extract import page_of

FRIDAY = dt.date(2019, 3, 15)
EXTRACTOR = Extractor(dates.RULES)


def settled(
    text: str, published: dt.date | None = None, *, ahead: bool = False, near: bool = True
) -> tuple[list[Date], list[str]]:
    """All dates of a text, and the codes of what was noted."""
    page, log = page_of(text), Log()
    written = EXTRACTOR(page).of(Kind.DATE)
    calendar = Calendar(page, written, published, log, ahead=ahead, near=near)
    found = [date for mention in written for date in calendar.settle(mention)]
    return found, [entry.code for entry in log.freeze()]


def edtf(text: str, published: dt.date | None = None, *, ahead: bool = False, near: bool = True) -> list[str]:
    return [date.edtf for date in settled(text, published, ahead=ahead, near=near)[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 26 November 2019", ["2019-11-26"]),
        ("on Tuesday, 26th November, 2019", ["2019-11-26"]),
        ("on the 26th of November 2019", ["2019-11-26"]),
        ("on November 26, 2019", ["2019-11-26"]),
        ("on 26/11/2019", ["2019-11-26"]),
        ("on 26 Nov. 2019", ["2019-11-26"]),
        ("in November 2019", ["2019-11"]),
        ("in 2019", ["2019"]),
        ("in the summer of 2018", ["2018-22"]),
        ("between 8 and 11 April 2019", ["2019-04-08/2019-04-11"]),
        ("8 - 11 April 2019", ["2019-04-08/2019-04-11"]),
        ("8–11 April 2019", ["2019-04-08/2019-04-11"]),
        ("from 30 March to 2 April 2019", ["2019-03-30/2019-04-02"]),
        ("between March and July 2018", ["2018-03/2018-07"]),
        ("from December to March 2019", ["2018-12/2019-03"]),
        ("on 4 and 19 May 2021", ["2021-05-04", "2021-05-19"]),
        ("on 4 and 5 May 2021", ["2021-05-04/2021-05-05"]),
        ("on 13, 14 and 15 June 2022", ["2022-06-13/2022-06-15"]),
    ],
)
def test_written_dates(text: str, expected: list[str]) -> None:
    found, notes = settled(f"The hearing was held {text}.")
    assert [date.edtf for date in found] == expected
    assert not any(date.inferred for date in found)
    assert notes == []


def test_bounds_are_the_days_that_a_date_can_mean() -> None:
    (month,), _ = settled("It began in February 2020.")
    assert (month.earliest, month.latest) == (dt.date(2020, 2, 1), dt.date(2020, 2, 29))
    (winter,), _ = settled("It was heard in winter 2018.")
    assert (winter.earliest, winter.latest) == (dt.date(2018, 12, 1), dt.date(2019, 2, 28))


class TestYears:
    def test_from_the_publication(self) -> None:
        found, notes = settled("He was dismissed on 12 March.", FRIDAY)
        assert [(date.edtf, date.inferred) for date in found] == [("2019-03-12", True)]
        assert notes == ["year-inferred"]

    def test_the_last_such_day_before_it(self) -> None:
        assert edtf("He was dismissed on 12 December.", FRIDAY) == ["2018-12-12"]

    def test_the_next_such_day_after_a_notice(self) -> None:
        assert edtf("A hearing will be held on 12 February.", FRIDAY, ahead=True) == ["2020-02-12"]

    def test_the_weekday_settles_it(self) -> None:
        assert edtf("He was sentenced on Monday 12 March.", FRIDAY) == ["2018-03-12"]

    def test_from_the_same_month_elsewhere(self) -> None:
        text = "He was jailed in October 2023. He was sentenced on 4 October."
        assert edtf(text, near=False) == ["2023-10", "2023-10-04"]

    def test_from_the_date_beside_it(self) -> None:
        assert edtf("He was charged on 3 May 2021 and sentenced on 9 June.", near=False) == ["2021-05-03", "2021-06-09"]
        text = "He was charged on 3 November 2021 and sentenced on 9 June."
        assert edtf(text, near=False) == ["2021-11-03", "2022-06-09"]

    def test_nowhere(self) -> None:
        found, notes = settled("He was dismissed on 12 June.")
        assert [(date.edtf, date.earliest, date.latest) for date in found] == [("XXXX-06-12", None, None)]
        assert notes == ["year-unknown"]

    def test_a_far_publication_settles_nothing(self) -> None:
        assert edtf("He was dismissed on 12 June.", FRIDAY, near=False) == ["XXXX-06-12"]


class TestRelative:
    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            ("today", "2019-03-15"),
            ("yesterday", "2019-03-14"),
            ("on Monday", "2019-03-11"),
            ("on Friday", "2019-03-15"),
            ("last month", "2019-02"),
        ],
    )
    def test_from_the_publication(self, words: str, expected: str) -> None:
        found, notes = settled(f"He was dismissed {words}.", FRIDAY)
        assert [(date.edtf, date.inferred) for date in found] == [(expected, True)]
        assert notes == ["date-inferred"]

    def test_without_publication_there_is_no_date(self) -> None:
        assert edtf("He was dismissed today.") == []

    def test_a_day_in_brackets_is_written(self) -> None:
        assert edtf("He was dismissed today (Friday 15 March).", FRIDAY) == ["2019-03-15", "2019-03-15"]


class TestDoubts:
    def test_a_wrong_weekday_is_kept_and_noted(self) -> None:
        found, notes = settled("It sat on Monday 26 November 2019.")
        assert [date.edtf for date in found] == ["2019-11-26"]
        assert notes == ["weekday-wrong"]

    @pytest.mark.parametrize("words", ["31 February 2019", "29 February 2019", "31/04/2019"])
    def test_a_day_that_is_none_is_left_out(self, words: str) -> None:
        found, notes = settled(f"It sat on {words}.")
        assert found == []
        assert notes == ["date-impossible"]

    def test_a_range_that_runs_backwards_is_left_out(self) -> None:
        found, notes = settled("It sat from 9 June 2021 to 3 May 2020.")
        assert found == []
        assert notes == ["date-impossible"]

    @pytest.mark.parametrize(
        "text",
        ["He may march on.", "PC 2019 was there.", "on 26.11", "24/7 response"],
    )
    def test_what_is_no_date(self, text: str) -> None:
        assert edtf(text) == []

    @pytest.mark.parametrize("published", [dt.date.min, dt.date.max])
    @pytest.mark.parametrize("text", ["today", "yesterday", "on Monday", "last month", "on 4 June", "in winter 2018"])
    def test_the_ends_of_the_calendar(self, published: dt.date, text: str) -> None:
        for date in settled(f"It was {text}.", published)[0]:
            assert date.edtf
