"""The labels and headings that pages put facts under, and what each announces; data/labels.toml lists them."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from typing import Final

import regex

from misconduct_parse.extract.fragments import CASED_RANK, DAY, MONTH, ORDINAL, WEEKDAY
from misconduct_parse.extract.vocabulary import table
from misconduct_parse.pattern import pattern, quick_pattern


class Part(StrEnum):
    """What stands under a label."""

    PROSE = "prose"
    OFFICER = "officer"
    DATE = "date"
    DATE_VENUE = "date_venue"
    TIME = "time"
    VENUE = "venue"
    CHAIR = "chair"
    PANEL = "panel"
    COUNSEL = "counsel"
    STANDARDS = "standards"
    STANDARDS_ALLEGED = "standards_alleged"
    STANDARDS_BREACHED = "standards_breached"
    ALLEGATION = "allegation"
    RESPONSE = "response"
    FINDING = "finding"
    OUTCOME = "outcome"
    TYPE = "type"
    NUMBER = "number"
    UNIT = "unit"
    RANK = "rank"
    AGE = "age"
    FORCE = "force"
    PUBLISHED = "published"
    CASE = "case"
    ASIDE = "aside"
    """How to attend, what panels can do in general, other news: nothing of this case."""


LEADING: Final = quick_pattern(
    r"(?:[#*•\-\s]|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s|[a-z]\.\s)*+ (?:(?:the|a|an|your)\s++)?+", regex.VERBOSE
)
TRAILING: Final = pattern(r"[\s:?.!|*_\-]++$")

# "Hearing", and in the line below "Tuesday 21 June 2023, Springfield, Chelmsford"
OVER_DAY: Final = quick_pattern(
    rf"""\W*+ (?: (?:the|misconduct|public|accelerated) \s++ )*+ (?:hearing|meeting) (?:\s++details)?+ [^\w\n]*+ \n \W*+
    (?:{WEEKDAY},?+\s++)?+ {DAY} {ORDINAL} \s*+ (?: {MONTH} | (?:and|to)\b | [,&-] ) [^\n]{{0,140}} (?<!\.) (?=\n|$)""",
    regex.VERBOSE,
)

# "PC Quill, 36, was based at Harlow", below "Notes to editors"
NOTED: Final = quick_pattern(
    rf"\W*+(?:[Ff]ormer\s++)?+(?:{CASED_RANK}|Sergeant|Inspector|(?:Police\s++|Special\s++|Detective\s++)?+Constable)"
    r"\s++(?:\d++\s++)?+(?:\p{Lu}[\p{L}'-]++\s++)?+(?P<name>\p{Lu}[\p{L}'-]++),\s++(?:aged\s++)?+\d\d,"
)

# "Findings - PC G": a heading that names whose findings they are.
DASHED: Final = pattern(r"\s-\s")


@cache
def _wordings() -> dict[str, Part]:
    return {words: Part(entry["id"]) for entry in reversed(table("labels")) for words in entry["wording"]}


@cache
def _holding() -> tuple[tuple[str, Part], ...]:
    return tuple((words, Part(entry["id"])) for entry in table("labels") for words in entry.get("holding", ()))


@cache
def _opening() -> tuple[tuple[str, Part], ...]:
    return tuple((words, Part(entry["id"])) for entry in table("labels") for words in entry.get("opening", ()))


@cache
def labels_by_first_word() -> dict[str, tuple[tuple[str, Part], ...]]:
    """Labels by their first word, the longest first: for labels that lost their colon."""
    known: dict[str, list[tuple[str, Part]]] = {}
    for words, part in sorted(_wordings().items(), key=lambda label: len(label[0]), reverse=True):
        known.setdefault(words.split()[0], []).append((words, part))
    return {first: tuple(labels) for first, labels in known.items()}


@lru_cache(maxsize=4096)
def part_of_label(label: str, *, whole: bool = False) -> Part | None:
    """What a label or heading announces; None where it is no label that is known.

    Args:
        label: Its words.
        whole: Whether only labels that the list has word for word count.

    Example:
        >>> part_of_label("the date of the hearing"), part_of_label("Findings - PC G"), part_of_label("Hello")
        (<Part.DATE: 'date'>, <Part.FINDING: 'finding'>, None)
    """
    words = TRAILING.sub("", " ".join(label.lower().split()))
    lead = LEADING.match(words)
    words = words[lead.end() :] if lead else words
    known = _wordings().get(words) or _wordings().get(DASHED.split(words, maxsplit=1)[0])
    if known is None:
        known = _wordings().get(OF_HEARING.sub("", words)) or _without_article(words)
    if known is None and " / " in words:  # "Where / Lle", in two languages
        known = next((part for half in words.split(" / ") if (part := _wordings().get(half))), None)
    if known is not None or whole or not 2 <= words.count(" ") + 1 <= 9:
        return known
    if " in breach of " in words:  # "Tutor constable in breach of standards", a title
        return None
    if ("alleged" in words or "said" in words or "accused" in words) and SAID_OF.fullmatch(words):
        return Part.ALLEGATION
    held = next((part for held, part in _holding() if held in words), None)
    if held in OF_PEOPLE and SPEAKS.search(words):
        return None
    if held is Part.STANDARDS and FOUND.search(words):
        return Part.STANDARDS_BREACHED
    return held or next((part for opening, part in _opening() if words.startswith(opening)), None)


# "Counsel told the panel", before what they said of the officer
OF_PEOPLE: Final = frozenset({Part.CHAIR, Part.PANEL, Part.COUNSEL})
SPEAKS: Final = pattern(
    r"\b(?:said|told|added|stated|submitted|argued|asked|explained|concluded|replied|continued|noted|wrote|put|suggested"
    r"|accepted|conceded|found|ruled|remarked|commented|observed|opened|closed|claimed|insisted|maintained|urged)\b"
)


def _without_article(words: str) -> Part | None:
    """When, where or before whom: "Date and place of hearing"; "Outcome of misconduct hearing" is a title."""
    part = _wordings().get(OF_A_HEARING.sub("", words))
    return part if part in WHEN_AND_WHERE else None


WHEN_AND_WHERE: Final = frozenset({Part.DATE, Part.DATE_VENUE, Part.TIME, Part.VENUE, Part.CHAIR})
OF_A_HEARING: Final = pattern(
    r"\s++(?:of|for)\s++(?:(?:gross|accelerated|misconduct|disciplinary)\s++)*+(?:hearing|meeting)$"
)

# "Date and place of the misconduct hearing"
OF_HEARING: Final = pattern(
    r"\s++(?:of|for)\s++(?:the|this|a)\s++(?:(?:gross|accelerated|police|public|misconduct|disciplinary|special|case)\s++)*+"
    r"(?:hearing|meeting|proceedings)$"
)
# "Breaches of the Standards of Professional Behaviour found"
FOUND: Final = pattern(r"\b(?:found|proven|breached)\b")
# "What PC Quill is alleged to have done", "What former Sergeant Quill is accused of"
SAID_OF: Final = pattern(
    r"what\s++(?:[\w.'-]++\s++){1,5}?(?:is|are|was|were)\s++"
    r"(?:(?:alleged|said)\s++to\s++have\s++done(?:\s++wrong)?+|accused\s++of(?:\s++doing)?+)"
)
