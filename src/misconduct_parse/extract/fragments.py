"""Shapes that many rules share, as pieces of verbose patterns in lower case."""

from __future__ import annotations

from typing import Final

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
"""Month names and their abbreviations, with the month's number."""

WEEKDAYS: Final = {
    name: number
    for number, names in enumerate(
        (
            "monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu",
            "friday fri", "saturday sat", "sunday sun",
        )
    )
    for name in names.split()
}  # fmt: skip
"""Weekday names, Monday 0 to Sunday 6 as in ``datetime.date.weekday``."""

SEASONS: Final = {"spring": 21, "summer": 22, "autumn": 23, "winter": 24}
"""Seasons with their EDTF codes."""

NUMBERS: Final = {
    word: number
    for number, word in enumerate(
        (
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen", "twenty",
        )
    )
} | {"thirty": 30, "forty": 40, "fifty": 50}  # fmt: skip
"""Number words."""


def names(words: dict[str, int]) -> str:
    """An atomic alternation of a table's keys, longest first."""
    return "(?>" + "|".join(sorted(words, key=lambda w: (-len(w), w))) + ")"


def _abbreviated(words: dict[str, int], whole: int) -> str:
    """The same, with a full stop behind abbreviations alone: in "on 4 March." it ends the sentence."""
    full = {word: number for word, number in words.items() if len(word) > whole}
    short = {word: number for word, number in words.items() if len(word) <= whole}
    return rf"(?> {names(full)}\b | {names(short)}\b (?:\.(?=\s*+[\d,]))?+ )"


MONTH: Final = _abbreviated(MONTHS, 4)
WEEKDAY: Final = _abbreviated(WEEKDAYS, 5)
DAY: Final = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
ORDINAL: Final = r"(?:st|nd|rd|th)?+"
YEAR: Final = r"(?:19|20)\d{2}(?!\d)"
NUMBER: Final = r"(?:\d{1,3}|" + names(NUMBERS) + r"(?:[- ](?>one|two|three|four|five|six|seven|eight|nine)\b)?+)"


MAY: Final = r"(?:(?<!\d\s)(?<!\bin\s)(?<!\bof\s)may\b(?!\s++(?:19|20)\d\d))"
"""The verb, not the month: "may have", but not "in May", "3 May", "May 2019"."""


RANKS_IN_SHORT: Final = ("PC", "Pc", "DC", "Dc", "PS", "DS", "Sgt", "DI", "DCI", "Insp", "Supt")
"""Ranks in short, as they stand before a name: of data/ranks.toml those that are common, and no words in lower case. A
PCSO has no rank, and is named beside them where it makes no odds."""
CASED_RANK: Final = "|".join(RANKS_IN_SHORT)
"""The same, to go among other words of a group: in text with its capitals."""
SHORT_RANK: Final = "|".join(dict.fromkeys(rank.lower() for rank in RANKS_IN_SHORT))
"""The same in lower case."""


def number(words: str) -> int | None:
    """The value of digits or number words up to fifty-nine.

    Example:
        >>> number("18"), number("twenty-two"), number("dozens")
        (18, 22, None)
    """
    if words.isdigit():
        return int(words)
    parts = words.replace("-", " ").split()
    if not parts or any(part not in NUMBERS for part in parts):
        return None
    return sum(NUMBERS[part] for part in parts)
