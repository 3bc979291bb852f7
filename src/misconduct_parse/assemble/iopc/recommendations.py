"""Learning recommendations with their dates and answers, where a page prints them."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.calendar import Calendar
from misconduct_parse.assemble.draft import Draft
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.investigation import Recommendation
from misconduct_parse.pattern import pattern

LABELS: Final = (
    ("date", pattern(r"date\s++of\s++recommendations?\b")),
    ("due", pattern(r"date\s++response\s++(?:is\s++)?+due\b")),
)
ACCEPTED: Final = pattern(
    r"do\s++you\s++accept\s++the\s++recommendations?\s*+\??\s*+:?\s*+(?P<answer>yes\b|no\b|accepted\b"
    r"|not\s++accepted\b)"
)


def put_recommendations(work: Assembly, draft: Draft, calendar: Calendar) -> None:
    """Add each recommendation: its dates stand before its words, the answer behind them."""
    found = work.mentions.of(Kind.RECOMMENDATION)
    end_before = work.page.body
    for number, mention in enumerate(found):
        limit = found[number + 1].start if number + 1 < len(found) else len(work.page.text)
        recommendation = Draft(Recommendation)
        recommendation.put("text", work.page.words(mention.start, mention.end), mention)
        for field, label in LABELS:
            _date(work, recommendation, calendar, field, label, end_before, mention.start)
            if recommendation.get(field) is None:
                _date(work, recommendation, calendar, field, label, mention.end, limit)
        _answer(work, recommendation, mention, limit)
        draft.add("recommendations", recommendation)
        end_before = mention.end


def _date(
    work: Assembly, draft: Draft, calendar: Calendar, field: str, label: regex.Pattern[str], start: int, end: int
) -> None:
    matches = list(label.finditer(work.page.lower, start, end))
    for match in matches[-1:] if start < end else ():
        for mention in work.mentions.of(Kind.DATE):
            if 0 <= mention.start - match.end() < 30:
                for date in calendar.settle(mention):
                    draft.put(field, date, mention)
                return


def _answer(work: Assembly, draft: Draft, mention: Mention[object], end: int) -> None:
    match = ACCEPTED.search(work.page.lower, mention.end, end)
    if match:
        place: Mention[object] = mention.part(match.start(), match.end())
        draft.put("accepted", match["answer"] in ("yes", "accepted"), place)
