"""Dates as written: days, months, seasons, years, ranges, and days told from the day of publication."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from misconduct_parse.extract.fragments import DAY, MONTH, MONTHS, ORDINAL, SEASONS, WEEKDAY, WEEKDAYS, YEAR, names
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.read.page import Page


@frozen(kw_only=True)
class Moment:
    """The parts of a date that were written; None for each that was not."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: int | None = None
    portion: str | None = None
    """``early``, ``mid`` or ``late`` in its year or month."""


@frozen(kw_only=True)
class WrittenDate:
    """A point, or a first and a last moment."""

    first: Moment
    last: Moment | None = None
    """The end of a range; None for a point."""
    apart: bool = False
    """Whether ``first`` and ``last`` are two points ("on 4 and 19 May"), not the ends of a range."""
    relative: str | None = None
    """``today``, ``yesterday``, ``last month``: the words that point from the day of publication."""


def _moment(prefix: str) -> str:
    """A day, a month or a year, in the order of the day first or of the month first."""
    p = prefix
    return rf"""
    (?: (?P<{p}weekday>{WEEKDAY}),?+\s++ (?:the\s++)?+ )?+
    (?> (?P<{p}day>{DAY}) {ORDINAL} \s*+ (?:of\s++)?+ (?P<{p}month>{MONTH}) (?: ,?+\s*+ (?P<{p}year>{YEAR}) )?+
      | (?P<{p}month2>{MONTH}) \s++ (?P<{p}day2>{DAY}) {ORDINAL} (?: ,?+\s++ (?P<{p}year2>{YEAR}) )?+
      | (?P<{p}month3>{MONTH}) ,?+ \s++ (?:of\s++)?+ (?P<{p}year3>{YEAR})
    )
    """


SEPARATOR: Final = (
    r"(?: \s*+-\s*+ | ,?+\s++(?:to|until|till|through|and\s++(?:ending|concluded|finished)\s++on)\s++ | \s++and\s++ )"
)
DAYS: Final = rf"(?P<a_day>{DAY}) {ORDINAL}"

DAY_TO_DATE: Final = rf"""
    \b (?: (?P<a_weekday>{WEEKDAY}),?+\s++ (?:the\s++)?+ )?+ {DAYS}
    (?P<more> (?: (?:,\s*+|/) {DAY} {ORDINAL} ){{0,8}}+ )
    (?P<sep> \s*+[-/]\s*+ | \s++(?:to|until|and|&)\s++ ) {_moment("b_")}
"""
DATE_TO_DATE: Final = rf"""
    \b {_moment("a_")} (?P<sep> {SEPARATOR} (?:yesterday\s++|today\s++)?+ \(?+ ) {_moment("b_")}
"""
MONTH_TO_DATE: Final = rf"""
    \b (?P<a_month>{MONTH}) (?P<sep> \s*+-\s*+ | \s++(?:to|until|and)\s++ )
    (?P<b_month>{MONTH}) ,?+ \s++ (?P<b_year>{YEAR})
"""
YEAR_TO_YEAR: Final = rf"""
    \b (?: (?:between|from) \s++ )?+ (?P<a_year>{YEAR}) (?P<sep> \s*+-\s*+ | \s++(?:to|until|and)\s++ ) (?P<b_year>{YEAR})
"""
POINT: Final = rf"\b {_moment('a_')}"
NUMERIC: Final = r"(?<![\d/]) (?P<a_day>\d{1,2}) ([/.]) (?P<a_month>\d{1,2}) \2 (?P<a_year>(?:19|20)?\d{2}) (?![\d/])"
SEASON: Final = rf"""
    \b (?P<season>{names(SEASONS)}) \s++ (?:of\s++)?+ (?P<a_year>{YEAR}) (?: /(?P<b_year>(?:20)?\d{{2}})(?!\d) )?+
"""
PORTION: Final = rf"""
    \b (?P<portion>early|mid|late) [-\s]++ (?:in\s++)?+ (?: (?P<a_month>{MONTH}) ,?+\s++ )?+ (?P<a_year>{YEAR})
"""
BARE_YEAR: Final = rf"\b (?:in|during|since|of|throughout|until|by|from) \s++ (?P<at>(?P<a_year>{YEAR})) (?! [/-]?\d)"
BARE_MONTH: Final = rf"\b (?:in|last|this|during|since) \s++ (?P<at>(?P<a_month>{MONTH})) (?! \s*+\d)"
BARE_WEEKDAY: Final = rf"\b (?:on|last|this|from) \s++ (?P<at>(?P<a_weekday>{WEEKDAY})) (?! ,?+\s++\d)"
RELATIVE: Final = r"\b (?P<words>today|yesterday|this\ (?:morning|afternoon|week|month|year)|last\ (?:week|month|year)|earlier\ this\ (?:week|month|year))\b"


def _read_moment(match: Match, prefix: str) -> Moment | None:
    groups = match.groupdict()

    def pick(name: str) -> str | None:
        return next((groups[key] for key in (f"{prefix}{name}{n}" for n in ("", "2", "3")) if groups.get(key)), None)

    day, month, year, weekday = pick("day"), pick("month"), pick("year"), pick("weekday")
    if not (day or month or year or weekday):
        return None
    return Moment(
        year=int(year) if year else None,
        month=(int(month) if month.isdigit() else MONTHS[month.rstrip(".")]) if month else None,
        day=int(day) if day else None,
        weekday=WEEKDAYS[weekday.rstrip(".")] if weekday else None,
    )


def _point(match: Match, page: Page) -> WrittenDate | None:
    moment = _read_moment(match, "a_")
    return WrittenDate(first=moment) if moment else None


def _range(match: Match, page: Page) -> WrittenDate | None:
    first, last = _read_moment(match, "a_"), _read_moment(match, "b_")
    if first is None or last is None:
        return None
    before = page.lower[max(0, match.start() - 12) : match.start()].split()
    listed = match.groupdict().get("more")  # "13, 14 and 15 June" are days in a row
    apart = match["sep"].strip() in ("and", "&") and not listed and not (before and before[-1] in ("between", "from"))
    return WrittenDate(first=first, last=last, apart=apart)


def _numeric(match: Match, page: Page) -> WrittenDate | None:
    year = int(match["a_year"])
    if year < 100:
        year += 2000
    month = int(match["a_month"])
    if month > 12 and len(match["a_year"]) < 4:
        return None  # "26/27/28 November" lists days
    return WrittenDate(first=Moment(year=year, month=month, day=int(match["a_day"])))


def _season(match: Match, page: Page) -> WrittenDate | None:
    year, code = int(match["a_year"]), SEASONS[match["season"]]
    if match["b_year"] and code == SEASONS["winter"]:
        return WrittenDate(first=Moment(year=year, month=12), last=Moment(year=year + 1, month=2))
    return WrittenDate(first=Moment(year=year, season=code))


def _portion(match: Match, page: Page) -> WrittenDate | None:
    month = MONTHS[match["a_month"].rstrip(".")] if match["a_month"] else None
    return WrittenDate(first=Moment(year=int(match["a_year"]), month=month, portion=match["portion"]))


def _relative(match: Match, page: Page) -> WrittenDate | None:
    return WrittenDate(first=Moment(), relative=match["words"])


NAMES_OF_MONTHS: Final = tuple(MONTHS)
IN_YEARS: Final = (" 19", " 20", "-20", "/20")

RULES: Final = (
    Rule(name="dates.day-to-date", kind=Kind.DATE, triggers=NAMES_OF_MONTHS, pattern=DAY_TO_DATE, read=_range),
    Rule(name="dates.date-to-date", kind=Kind.DATE, triggers=NAMES_OF_MONTHS, pattern=DATE_TO_DATE, read=_range),
    Rule(name="dates.month-to-date", kind=Kind.DATE, triggers=NAMES_OF_MONTHS, pattern=MONTH_TO_DATE, read=_range),
    Rule(name="dates.year-to-year", kind=Kind.DATE, triggers=IN_YEARS, pattern=YEAR_TO_YEAR, read=_range),
    Rule(name="dates.point", kind=Kind.DATE, triggers=NAMES_OF_MONTHS, pattern=POINT, read=_point),
    Rule(name="dates.numeric", kind=Kind.DATE, triggers=("/", "."), pattern=NUMERIC, read=_numeric),
    Rule(name="dates.season", kind=Kind.DATE, triggers=tuple(SEASONS), pattern=SEASON, read=_season),
    Rule(name="dates.portion", kind=Kind.DATE, triggers=("early", "mid", "late"), pattern=PORTION, read=_portion),
    Rule(name="dates.year", kind=Kind.DATE, triggers=IN_YEARS, pattern=BARE_YEAR, read=_point),
    Rule(name="dates.month", kind=Kind.DATE, triggers=NAMES_OF_MONTHS, pattern=BARE_MONTH, read=_point),
    Rule(
        name="dates.weekday",
        kind=Kind.DATE,
        triggers=tuple(name for name in WEEKDAYS if name.endswith("day")),
        pattern=BARE_WEEKDAY,
        read=_point,
    ),
    Rule(
        name="dates.relative",
        kind=Kind.DATE,
        triggers=("today", "yesterday", "this ", "last ", "earlier"),
        pattern=RELATIVE,
        read=_relative,
    ),
)
"""Rules of this kind."""
