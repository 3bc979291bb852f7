"""Where the hearing sat: by label, else told of in prose."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.unwrapped import BLANK_LINE

AT_PLACE: Final = pattern(
    r"\d[^.;\n]*?\bat\s++(?:the\s++|The\s++)?+(?P<place>\p{Lu}[^;\r\n]{3,120}?)(?=\.?$|\.\s|;|[\r\n])"
)
FROM_TIME: Final = pattern(
    r"(?:\d{1,2}[:.]\d\d|\d{1,4}(?=\s?(?:hours|hrs|am|pm|noon))|\bnoon|\bmidday)\s?(?:hours|hrs|am|pm|noon)?,\s*+"
)


def venue_of(story: Story) -> Mention[Any] | None:
    """The place: under its label, else the first in prose of which the words of the hearing tell."""
    for section in story.sections.of(Part.VENUE):
        start, end = story.stretch(section)
        end = min(end, _line_end(story, start, end))
        start += 4 if story.page.text.startswith(("the ", "THE "), start) else 0  # "HEARD AT THE MOOT HALL"
        if PROSE.search(story.page.folded, start, end):
            return next(iter(story.inside(Kind.VENUE, start, end)), None)
        if start < end and end - start < 160:
            return Mention(kind=Kind.VENUE, value=None, start=start, end=end, rule="venues.label")
    for section in story.sections.of(Part.DATE_VENUE):
        start, end = _within_cell(story, *story.stretch(section))
        at = AT_PLACE.search(story.page.folded, start, end)
        if at is not None:
            return Mention(
                kind=Kind.VENUE, value=None, start=at.start("place"), end=at.end("place"), rule="venues.label"
            )
        behind = _behind_days(story, start, end)
        place = (behind, _line_end(story, behind, end)) if behind is not None else _before_days(story, start, end)
        if place is not None:
            return Mention(kind=Kind.VENUE, value=None, start=place[0], end=place[1], rule="venues.label")
    told = [mention for mention in story.of(Kind.VENUE) if _of_hearing(story, mention)]
    return next((mention for mention in told if not _is_town(story, mention)), told[0] if told else None)


def _is_town(story: Story, mention: Mention[Any]) -> bool:
    """Whether no more is told than a town: "finished in Devizes", before "sat for four days at the Corn Exchange"."""
    words = story.page.folded[mention.start : mention.end]
    return story.page.lower.endswith(" in ", 0, mention.start) and " " not in words


# "By video conference. Witnesses will come to", "the panel will sit at": sentences, of which a part may be the place
PROSE: Final = quick_pattern(r"\p{Ll}{2}\.\s\p{Lu}|\b(?:will|is|are|was|were|has|have)\b")


def _within_cell(story: Story, start: int, end: int) -> tuple[int, int]:
    """Without the rows below: "| Convened | 24 May 2022, Springfield |", and who convened it."""
    text = story.page.text
    while start < end and text[start] in "| ":
        start += 1
    bar = text.find("|", start, end)
    end = bar if bar >= 0 else end
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end


def _behind_days(story: Story, start: int, end: int) -> int | None:
    """Where the place begins in "24 May 2022, 10.00am, Springfield, Chelmsford"."""
    ends = [match.end() for match in FROM_TIME.finditer(story.page.lower, start, end)]
    ends += [mention.end for mention in story.inside(Kind.DATE, start, end)]
    at = max(ends, default=end)
    while at < end and story.page.text[at] in " ,;-–\r\n":
        at += 1
    return at if at < end and story.page.text[at].isupper() else None


# "The Moot Hall, Sandmere, Tuesday 3 May 2022 at 10am"
BEFORE_DAY: Final = pattern(r"(?:[Tt]he\s++)?+(?P<place>\p{Lu}[^:;|\r\n]{3,120}?)(?:\s*+[,-])?+(?:\s++on)?+\s*+$")


def _before_days(story: Story, start: int, end: int) -> tuple[int, int] | None:
    """The place that opens a line with the days behind it."""
    first = next(iter(story.inside(Kind.DATE, start, end)), None)
    found = BEFORE_DAY.match(story.page.folded, start, first.start) if first is not None else None
    return found.span("place") if found is not None else None


def _of_hearing(story: Story, mention: Mention[Any]) -> bool:
    """Whether a place is one where the hearing sat, not where something happened or a court sits."""
    page, sentence = story.page, story.page.sentences[mention.sentence]
    if NO_VENUE.search(page.lower, mention.start, mention.end) or COURT.search(page.folded, mention.start, mention.end):
        return False
    if HAPPENED.search(page.lower, sentence.start, mention.start):
        return False
    if story.hearing_spoken_of(mention.sentence) or page.lower.startswith(("heard ", "held "), sentence.start):
        return True
    return WERE_HEARD.search(page.lower, sentence.start, mention.start) is not None


NO_VENUE: Final = quick_pattern(
    r"(?:crown|magistrates'?|county|high|supreme|youth|appeal|law|coroner's|the)\s++courts?\b|\bcourts?\s++of\b|^court\b"
    r"|\b(?:hearings?|panel|meeting|tribunal|\d+\s++(?:am|pm))\b"
)
# "Alverton Court" is a house, "at court" is none
COURT: Final = pattern(r"(?<![\p{L}'] )\b(?:[Cc]ourt)\b|\bcourt\b")
HAPPENED: Final = quick_pattern(
    r"\b(?:incidents?|events?|offences?|assault|collision|conduct|attack|crash|party)\s++(?:all\s++)?+"
    r"(?:took\s++place|began|opened|was\s++held)\s"
)
WERE_HEARD: Final = pattern(
    r"\b(?:allegations?|cases?|matters?|charges?)\b[^.;]{0,40}\b(?:was|were|been|is|are|be)\s++heard\b"
    r"|\bheard\s++(?:(?!(?:that|of|about|how|in)\b)[\w'-]++\s++){1,4}?case\s"
)


def _line_end(story: Story, start: int, end: int) -> int:
    """An address may be wrapped, but a blank line, a bracket or a label ends it."""
    blank = BLANK_LINE.search(story.page.folded, start, end)
    end = blank.start() if blank is not None else end
    ends = LINE_BEHIND.search(story.page.folded, start, end)
    return ends.start() if ends is not None else end


LINE_BEHIND: Final = quick_pattern(
    r" \((?=[^()\n]{0,40}\b(?:by|via|video|online|remotely))|\r?\n(?:\(|[ ]*+[A-Za-z]{2,14}:\s)"
)
