"""Say why a page was refused: what was missing, what spoke for and against, what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import regex

from misconduct_parse.detection.needs import NEEDS
from misconduct_parse.model.detection import Detection, Signal
from misconduct_parse.model.terms import Format
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

SHOWN: Final = 4
"""How many signals of each side a message names."""


def refusal(detection: Detection, page: Page) -> str:
    """What was missing, what spoke for and against, and what to do.

    Args:
        detection: A detection whose format is None.
        page: The page it was made of.

    Returns:
        The message of the ``UnknownFormatError``.
    """
    if not page.text.strip():
        return "the document is empty: there is nothing to detect, and nothing that format= could help to read"
    if not any(signal.weight > 0 for signal in detection.signals):
        none = "the page is none of the four formats: nothing on it speaks for any of them."
        return f"{none} {_otherwise(next(iter(Format)))}"
    nearest = _nearest(detection.signals)
    return " ".join(
        (
            f"the page is none of the four formats; {nearest} comes nearest.",
            *([f"It lacks {NEEDS[nearest].words}."] if nearest in NEEDS else []),
            *_sides([s for s in detection.signals if s.name.startswith(f"{nearest}.")], page),
            _otherwise(nearest),
        )
    )


def _otherwise(kind: Format) -> str:
    return f"Pass format={str(kind)!r} (or another of {', '.join(Format)}) if you know better."


# A path or an address and nothing else: parsing never opens a file, so what it names is not looked for.
ADDRESS: Final = pattern(r"\s*+ [a-z][a-z\d+.-]{1,20}+ :// \S{1,2000}+ \s*+", regex.IGNORECASE | regex.VERBOSE)
PATH: Final = pattern(
    r"""\s*+ (?: [^\n]{1,300}? \. (?:txt|te?xt|md|markdown|x?html?|json|jsonl|pdf|docx?|csv|warc|warc\.gz|gz)
          | [^\s/\\]{0,100}+ (?: [/\\] [^\s/\\]{1,100}+ ){1,30}+ ) \s*+""",
    regex.IGNORECASE | regex.VERBOSE,
)


def no_page(source: str) -> str:
    """What to do where a text is no page but says where one is; empty where it does not look so.

    Example:
        >>> no_page("archive/2021/page.html")
        'this looks like a path, and text is never taken for one (give parse_file the path); '
        >>> no_page("PC Ada Quill was dismissed.")
        ''
    """
    if ADDRESS.fullmatch(source):
        return "this looks like an address, and nothing is fetched (give the page's text or HTML); "
    if PATH.fullmatch(source):
        return "this looks like a path, and text is never taken for one (give parse_file the path); "
    return ""


def _nearest(signals: Iterable[Signal]) -> Format:
    """The format with the most points, of those that something speaks for."""
    points: dict[Format, float] = {}
    for signal in sorted(signals, key=lambda signal: signal.weight < 0):
        kind = Format(signal.name.partition(".")[0])
        if signal.weight > 0 or kind in points:
            points[kind] = points.get(kind, 0.0) + signal.weight
    return max(points, key=lambda kind: points[kind])


def _sides(signals: list[Signal], page: Page) -> Iterable[str]:
    spoke_for = [signal for signal in signals if signal.weight > 0][:SHOWN]
    against = [signal for signal in signals if signal.weight < 0][:SHOWN]
    if spoke_for:
        yield f"For it: {', '.join(_shown(signal, page) for signal in spoke_for)}."
    if against:
        yield f"Against it: {', '.join(_shown(signal, page) for signal in against)}."


def _shown(signal: Signal, page: Page) -> str:
    """The signal's name and its words: ``job-advert ("Closing date" at 118)``."""
    name = signal.name.partition(".")[2]
    if signal.span is None:
        return name
    words = page.words(signal.span.start, min(signal.span.end, signal.span.start + 60))
    return f'{name} ("{words}" at {signal.span.start})'
