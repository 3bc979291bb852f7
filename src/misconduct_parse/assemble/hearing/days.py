"""The days on which the hearing sat: by label, else the dates that the words of the hearing govern."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.dates import WrittenDate
from misconduct_parse.model.dates import Date
from misconduct_parse.pattern import pattern

Day = tuple[Date, tuple[Mention[Any], ...]]


ANCHOR: Final = pattern(r"\b(?:hearings?|panel|proceedings|misconduct\s++meeting|meeting|sat|hearing's)\b")
STARTS: Final = pattern(
    r"\b(?:began|opened|commenced|begins?|commences|starting|started|resume[sd]?|from)\b[^.;]{0,60}$"
)
ENDS: Final = pattern(r"\b(?:concluded|finished|finish|ended|closed|adjourned)\b[^.;]{0,60}$")
ITS: Final = pattern(r"(?:it|they|the\s++(?:panel|hearing|case|remaining|meeting)|this)\b")


def hearing_days(story: Story) -> list[Day]:
    """The days, settled, each with the words that say it."""
    labelled = _labelled(story)
    mentions = _without_glossed(story, labelled or _governed(story))
    story.day_places.extend(mentions)
    days: list[Day] = []
    for mention in mentions:
        calendar = story.calendar if _has_been(story, mention) else story.ahead
        days.extend((date, (mention,)) for date in calendar.settle(mention))
    return _spanned(story, _without_doubles(days))


def _without_glossed(story: Story, mentions: list[Mention[WrittenDate]]) -> list[Mention[WrittenDate]]:
    """Without the words that point from publication where a date follows: "today (Friday 14 September)"."""
    lower = story.page.lower
    starts = [m.start for m in mentions]
    return [
        m
        for m in mentions
        if m.value.relative is None
        or not any(0 <= start - m.end <= 3 and lower[m.end : start].strip(" ,(") == "" for start in starts)
    ]


# In a notice: the days on which an adjourned hearing sat already.
HAS_BEEN: Final = pattern(
    r"\b(?:began|was\s++adjourned|adjourned\s++on|sat\s++on|opened\s++on|was\s++held|took\s++place"
    r"|was\s++postponed)\b[^.;,]{0,30}$"
)


def _has_been(story: Story, mention: Mention[WrittenDate]) -> bool:
    start = story.page.sentences[mention.sentence].start
    return HAS_BEEN.search(story.page.lower, start, mention.start) is not None


def _labelled(story: Story) -> list[Mention[WrittenDate]]:
    found: list[Mention[WrittenDate]] = []
    for section in story.sections.of(Part.DATE, Part.DATE_VENUE):
        found.extend(m for m in story.inside(Kind.DATE, section.value, section.end) if m.value.relative is None)
    return found


def _governed(story: Story) -> list[Mention[WrittenDate]]:
    found = []
    for mention in story.of(Kind.DATE):
        if story.sections.part(mention.start) in SILENT or not _of_hearing(story, mention):
            continue
        found.append(mention)
    return found


SILENT: Final = frozenset({Part.ALLEGATION, Part.PUBLISHED, Part.STANDARDS, Part.COUNSEL, Part.PANEL, Part.RESPONSE})


def _of_hearing(story: Story, mention: Mention[WrittenDate]) -> bool:
    page = story.page
    sentence = page.sentences[mention.sentence]
    if not _is_day(mention.value):
        return False
    if AT_LARGE.search(page.lower, sentence.start, sentence.end):
        return False
    if not _tells_of_hearing(story, mention) or page.lower.endswith("not ", sentence.start, mention.start):
        return False
    cues = story.work.mentions.in_sentence(Kind.DAY_CUE, mention.sentence)
    before = next((cue for cue in reversed(cues) if cue.end <= mention.start), None)
    governing = before or next((cue for cue in cues if cue.start >= mention.end), None)
    return governing is not None and bool(governing.value)


# "From 1 May 2015 misconduct hearings are heard in public": since when all of them are
AT_LARGE: Final = pattern(
    r"\bhearings\s++(?:involving\s[^.;,]{1,60}?\s)?(?:are|have\s++been|will\s++be|must\s++be|can\s++be"
    r"|may\s++be)\s++(?:now\s++|also\s++|usually\s++)?+(?:held|heard|conducted|chaired|led|open)\b"
)


def _is_day(written: WrittenDate) -> bool:
    """Whether it is a day or days: "in August" and "2019" are none."""
    if written.relative is not None:
        return (
            "month" not in written.relative
            and "year" not in written.relative
            and (written.first.weekday is not None or "week" not in written.relative)
        )
    return written.first.day is not None or written.first.weekday is not None


def _tells_of_hearing(story: Story, mention: Mention[Any]) -> bool:
    """Whether the sentence is about the hearing, or goes on about it: "It is expected to finish by"."""
    page = story.page
    sentence = page.sentences[mention.sentence]
    if ANCHOR.search(page.lower, sentence.start, sentence.end):
        return True
    if ITS.match(page.lower, sentence.start) and mention.sentence > 0:
        before = page.sentences[mention.sentence - 1]
        return ANCHOR.search(page.lower, before.start, before.end) is not None
    return HELD.search(page.lower, sentence.start, sentence.end) is not None


HELD: Final = pattern(
    r"\b(?:were|was)\s++(?:held|heard)\b|^held\s++at\b|\bheld\s++at\b|\btoday\s++been\s++dismissed\b"
    r"|\bbeen\s++dismissed\b"
)


def _without_doubles(days: list[Day]) -> list[Day]:
    """Each day once: "today (26 November)", a date told twice, and a day inside an interval add nothing."""
    kept: list[Day] = []
    for date, at in days:
        if not any(_covers(other, date) for other, _ in kept):
            kept = [(other, place) for other, place in kept if not _covers(date, other)]
            kept.append((date, at))
    return kept


def _covers(outer: Date, inner: Date) -> bool:
    if outer.edtf == inner.edtf:
        return True
    if not (outer.earliest and outer.latest and inner.earliest and inner.latest):
        return False
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def _spanned(story: Story, days: list[Day]) -> list[Day]:
    """One interval of "opened on Thursday 10 March and finished yesterday (Tuesday 15 March)", in either order."""
    lower = story.page.lower
    out: list[Day] = []
    for date, at in days:
        joined = _joined(lower, out[-1], (date, at)) if out else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append((date, at))
    return out


def _joined(lower: str, one: Day, other: Day) -> Day | None:
    if not (_single(one[0]) and _single(other[0])):
        return None
    first, last = (one, other) if _starts(lower, one) and _ends(lower, other) else (other, one)
    if not (_starts(lower, first) and _ends(lower, last)):
        return None
    between = lower[first[1][0].end : last[1][0].start]
    date = _interval(first[0], last[0]) if "adjourn" not in between else None
    return (date, (*one[1], *other[1])) if date is not None else None


def _starts(lower: str, day: Day) -> bool:
    return STARTS.search(lower, max(0, day[1][0].start - 80), day[1][0].start) is not None


def _ends(lower: str, day: Day) -> bool:
    return ENDS.search(lower, max(0, day[1][0].start - 80), day[1][0].start) is not None


def _single(date: Date) -> bool:
    return date.earliest is not None and date.earliest == date.latest


def _interval(first: Date, last: Date) -> Date | None:
    if first.earliest is None or last.latest is None:
        return None
    if first.earliest > last.latest:
        return None
    return Date(
        edtf=f"{first.edtf}/{last.edtf}",
        earliest=first.earliest,
        latest=last.latest,
        inferred=first.inferred or last.inferred,
        text=f"{first.text} ... {last.text}",
    )
