"""Learning recommendations with their dates and answers, where a page prints them."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import Any

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.calendar import Calendar
from misconduct_parse.assemble.draft import Draft
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.recommendations import Label
from misconduct_parse.model.investigation import Recommendation


def put_recommendations(work: Assembly, draft: Draft, calendar: Calendar) -> None:
    """Add each recommendation: its dates stand before its words, else behind them; the answer behind."""
    found = work.mentions.of(Kind.RECOMMENDATION)
    end_before = work.page.body
    for number, mention in enumerate(found):
        limit = found[number + 1].start if number + 1 < len(found) else len(work.page.text)
        recommendation = Draft(Recommendation)
        recommendation.put("text", work.page.words(mention.start, mention.end), mention)
        for label in (Label.DATE, Label.DUE):
            before = _labels(work, label, end_before, mention.start)
            _date(work, recommendation, calendar, before[-1:] or _labels(work, label, mention.end, limit)[:1])
        for answer in _labels(work, Label.ACCEPTED, mention.end, limit)[:1]:
            recommendation.put("accepted", True, answer)
        for answer in _labels(work, Label.REFUSED, mention.end, limit)[:1]:
            recommendation.put("accepted", False, answer)
        draft.add("recommendations", recommendation)
        end_before = mention.end


def _labels(work: Assembly, label: Label, start: int, end: int) -> list[Mention[Label]]:
    """The labels of one kind between two offsets."""
    return [m for m in _beginning(work, Kind.RECOMMENDATION_LABEL, start, end) if m.value is label]


def _beginning(work: Assembly, kind: str, start: int, end: int) -> tuple[Mention[Any], ...]:
    """The mentions of a kind that begin in a stretch."""
    found = work.mentions.of(kind)
    first, last = (bisect_left(found, place, key=attrgetter("start")) for place in (start, end))
    return found[first:last]


def _date(work: Assembly, draft: Draft, calendar: Calendar, labels: list[Mention[Label]]) -> None:
    for label in labels:
        for mention in _beginning(work, Kind.DATE, label.end, label.end + 30):
            for date in calendar.settle(mention)[:1]:
                draft.put(label.value.value, date, mention)
            return
