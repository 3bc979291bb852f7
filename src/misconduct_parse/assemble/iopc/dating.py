"""Dates that belong to a step: behind its verb, at the head of its sentence, or "earlier that month"."""

from __future__ import annotations

import datetime as dt
from typing import Final

from attrs import evolve, frozen

from misconduct_parse.assemble.calendar import Calendar
from misconduct_parse.assemble.moments import completed, days_of
from misconduct_parse.extract.clauses import FINISHED, THAT_MONTH, TO_DATE
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.extract.written_date import Moment, WrittenDate
from misconduct_parse.model.dates import Date
from misconduct_parse.read.page import Page

RECENT: Final = 6
"""How many sentences back "that day" may point."""




@frozen
class Dated:
    """A date with the words that say it."""

    date: Date
    at: tuple[Mention[object], ...]


class Dating:
    """The dates of a page, by sentence.

    Args:
        page: The page.
        mentions: What was found in it.
        calendar: Settles its dates.
    """

    def __init__(self, page: Page, mentions: Mentions, calendar: Calendar) -> None:
        self._page = page
        self._calendar = calendar
        self._by_sentence: dict[int, list[Mention[WrittenDate]]] = {}
        for mention in mentions.of(Kind.DATE):
            self._by_sentence.setdefault(mention.sentence, []).append(mention)

    def at(self, words: Mention[object]) -> Dated | None:
        """The date that begins where words end: "completed our investigation in" August 2016."""
        for mention in self._by_sentence.get(words.sentence, ()):
            if -1 <= mention.start - words.end <= 2:
                return self._settled(mention, words)
        return None

    def finish(self, words: Mention[object]) -> Dated | None:
        """The last date of "began on" 3 May "and finished on" 9 June."""
        for mention in self._by_sentence.get(words.sentence, ()):
            if (
                -1 <= mention.start - words.end <= 2
                and mention.value.last
                and FINISHED.search(self._page.lower, mention.start, mention.end)
            ):
                return self._settled(mention, words, last=True)
        return None

    def behind(self, words: Mention[object]) -> Dated | None:
        """The date that words lead to: "referred this to us as a conduct matter in" July 2018."""
        for mention in self._by_sentence.get(words.sentence, ()):
            if mention.start >= words.end and TO_DATE.fullmatch(self._page.lower, words.end, mention.start):
                return self._settled(mention, words)
        return None

    def leading(self, words: Mention[object], *, closely: bool) -> Dated | None:
        """The date that opens the sentence; ``closely`` where nothing but a comma may stand between."""
        start = self._page.sentences[words.sentence].start
        for mention in self._by_sentence.get(words.sentence, ()):
            if mention.start - start <= 4 and mention.end <= words.start:
                if closely and self._page.lower[mention.end : words.start].strip(" ,\n"):
                    return None
                return self._settled(mention, words)
        return None

    def that_month(self, words: Mention[object]) -> Dated | None:
        """As in "in May 2021, following a referral earlier that month"."""
        match = THAT_MONTH.match(self._page.lower, words.end, self._page.sentences[words.sentence].end)
        before = self._last_before(words) if match else None
        if match is None or before is None or self._between(words, match.start("at")):
            return None  # "referred in July 2017, and we began the same month": the referral has its own
        settled = self._settled(before, words)
        pointer: Mention[object] = words.part(match.start("at"), match.end("at"))
        if settled is None:
            return None
        return _next(settled, match["next"], pointer) if match["next"] else _widened(settled, match["unit"], pointer)

    def beside(self, words: Mention[object], *, apart: bool = False) -> Dated | None:
        """The date that ends where words begin; ``apart`` where a comma must part them: "on 3 May 2021, referred"."""
        for mention in self._by_sentence.get(words.sentence, ()):
            gap = self._page.lower[mention.end : words.start]
            if mention.end <= words.start and not gap.strip(" ,\n") and (not apart or "," in gap):
                return self._settled(mention, words)
        return None

    def _between(self, words: Mention[object], at: int) -> bool:
        """Whether a date stands between some words and an offset."""
        return any(words.end <= m.start < at for m in self._by_sentence.get(words.sentence, ()))

    def _last_before(self, words: Mention[object]) -> Mention[WrittenDate] | None:
        """The last date of the sentence up to some words, or of the few sentences before."""
        here = [m for m in self._by_sentence.get(words.sentence, ()) if m.end <= words.end]
        for back in range(1, RECENT):
            here = here or self._by_sentence.get(words.sentence - back, [])
        return here[-1] if here else None

    def _settled(self, mention: Mention[WrittenDate], words: Mention[object], *, last: bool = False) -> Dated | None:
        """The date; of "began on 3 May and finished on 9 June" the first, or the last."""
        ends = mention.value.last
        if ends is not None and FINISHED.search(self._page.lower, mention.start, mention.end):
            point = WrittenDate(first=ends if last else completed(mention.value.first, ends))
            mention = mention.part(mention.start, mention.end, point)
        dates = self._calendar.settle(mention)
        return Dated(dates[0], (words, mention)) if dates else None


def _widened(dated: Dated, unit: str, pointer: Mention[object]) -> Dated | None:
    """The month or year of a date, as far as it tells one."""
    parts = dated.date.edtf.split("-")
    wanted = {"year": 1, "month": 2, "day": 3}[unit]
    if "/" in dated.date.edtf or len(parts) < wanted or dated.date.earliest is None or dated.date.latest is None:
        return None
    if wanted == len(parts):
        return Dated(evolve(dated.date, inferred=True), (*dated.at, pointer))
    bounds = days_of(int(parts[0]), Moment(month=int(parts[1]) if wanted > 1 else None))
    if bounds is None:
        return None
    date = evolve(dated.date, edtf="-".join(parts[:wanted]), earliest=bounds[0], latest=bounds[1], inferred=True)
    return Dated(date, (*dated.at, pointer))


def _next(dated: Dated, unit: str, pointer: Mention[object]) -> Dated | None:
    """The day after a day, the month after a month or after that of a day."""
    day = dated.date.latest
    if day is None or dated.date.earliest is None:
        return None
    if unit == "month":
        return _next_month(dated, pointer) if (day.year, day.month) == dated.date.earliest.timetuple()[:2] else None
    if day != dated.date.earliest:
        return None
    day += dt.timedelta(days=1)
    date = evolve(dated.date, edtf=day.isoformat(), earliest=day, latest=day, inferred=True)
    return Dated(date, (*dated.at, pointer))


def _next_month(dated: Dated, pointer: Mention[object]) -> Dated | None:
    """The whole month behind that of a date."""
    assert dated.date.latest is not None  # noqa: S101  asked before
    year, months = divmod(dated.date.latest.year * 12 + dated.date.latest.month, 12)
    bounds = days_of(year, Moment(month=months + 1))
    if bounds is None:
        return None
    date = evolve(dated.date, edtf=f"{year}-{months + 1:02}", earliest=bounds[0], latest=bounds[1], inferred=True)
    return Dated(date, (*dated.at, pointer))
