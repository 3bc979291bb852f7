"""Stamps: the day and time of publication as pages print them."""

from __future__ import annotations

import datetime as dt

import pytest

from misconduct_parse.assemble.head.stamps import WHOLE, read_stamp, words_in


def _read(words: str) -> str | None:
    match = WHOLE.match(words.lower())
    stamp = read_stamp(words_in(match)) if match else None
    if stamp is None:
        return None
    return stamp.moment.isoformat() if stamp.moment else stamp.day.isoformat()


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("13:48 26/11/2019", "2019-11-26T13:48:00+00:00"),
        ("16:05 14/09/2018", "2018-09-14T16:05:00+01:00"),
        ("03/02/2017 12:30", "2017-02-03T12:30:00+00:00"),  # the day first, always
        ("15:10 02/09/2019", "2019-09-02T15:10:00+01:00"),
        ("2021-12-10T13:04:00Z", "2021-12-10T13:04:00+00:00"),
        ("2022-03-31T15:52:11+00:00", "2022-03-31T16:52:11+01:00"),  # summer time had begun
        ("2020-07-24T14:30:00+0100", "2020-07-24T14:30:00+01:00"),
        ("2023-07-01T23:30:00Z", "2023-07-02T00:30:00+01:00"),  # the next day in London
        ("2021-12-10T13:04", "2021-12-10T13:04:00+00:00"),
        ("2021-12-10T13:04:00.123Z", "2021-12-10T13:04:00+00:00"),
        ("2024-01-10T00:00:00Z", "2024-01-10"),  # midnight: no time was set
        ("Wednesday, September 20, 2023 at 3:40pm", "2023-09-20T15:40:00+01:00"),
        ("Friday, 9 September 2022, 2:30 pm", "2022-09-09T14:30:00+01:00"),
        ("Mon 04 Dec 2023 - 10:15", "2023-12-04T10:15:00+00:00"),
        ("Dec 04, 2023 10:15 GMT", "2023-12-04T10:15:00+00:00"),
        ("4 July 2023 10:15 BST", "2023-07-04T10:15:00+01:00"),
        ("Wed, 20 Sep 2023 15:40:00 GMT", "2023-09-20T16:40:00+01:00"),
        ("06:52, Monday 14 March 2022", "2022-03-14T06:52:00+00:00"),
        ("3.30pm on 4 May 2020", "2020-05-04T15:30:00+01:00"),
        ("28 June 2019, 3.30 p.m.", "2019-06-28T15:30:00+01:00"),
        ("12am 1 May 2020", "2020-05-01"),
        ("12pm 1 May 2020", "2020-05-01T12:00:00+01:00"),
        ("20 January 2021", "2021-01-20"),
        ("7th June 2024", "2024-06-07"),
        ("19th October 2018", "2018-10-19"),
        ("July 24, 2020", "2020-07-24"),
        ("10 Jan 2024", "2024-01-10"),
        ("Sept. 3, 2020", "2020-09-03"),
        ("11-Dec-2019", "2019-12-11"),
        ("2018-10-19", "2018-10-19"),
        ("04/08/2023", "2023-08-04"),
        ("03.02.2017", "2017-02-03"),
        ("03/02/17", "2017-02-03"),
    ],
)
def test_stamps(words: str, meant: str) -> None:
    assert _read(words) == meant


@pytest.mark.parametrize(
    "words",
    [
        "",
        "soon",
        "14 March",  # no year
        "March 2021",  # no day
        "31/02/2021",
        "09/13/2023",  # the day first: there is no thirteenth month
        "32 January 2020",
        "2021-13-01",
        "4 May 2020 at 25:00",
        "20191126",
        "1/2",
        "10 May 20245",
    ],
)
def test_what_is_no_stamp(words: str) -> None:
    assert _read(words) is None


def test_a_moment_is_in_the_time_of_london() -> None:
    match = WHOLE.match("2022-07-01t10:00:00-04:00")
    stamp = read_stamp(words_in(match)) if match else None
    assert stamp is not None
    assert stamp.moment is not None
    assert str(stamp.moment.tzinfo) == "Europe/London"
    assert stamp.moment == dt.datetime(2022, 7, 1, 14, 0, tzinfo=dt.UTC)
