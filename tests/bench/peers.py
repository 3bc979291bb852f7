"""This parser beside what users would pick instead: same texts, same run, ratios. ``python -m tests.bench --peers``."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import metadata
from itertools import pairwise
from pathlib import Path
from typing import Final, NamedTuple

from tests.bench.alone import COUNTS, LENGTHS, is_html, measured
from tests.bench.clock import Spread, spread
from tests.bench.readers import OURS, READERS, Reader, installed, named
from tests.bench.worth import QUESTIONS, pages, score
from tests.documents import Text, corpora

MOST: Final = 150
"""Documents of each carrier: enough for a steady median, few enough for readers that take their time."""


class Sheet(NamedTuple):
    """A table and what to know about it."""

    title: str
    note: str
    head: tuple[str, ...]
    rows: list[tuple[str, ...]]


def compare(repeat: int, say: Callable[[str], None]) -> Iterator[Sheet]:
    """Measure all readers that are installed.

    Args:
        repeat: Of so many runs over a document the best counts.
        say: Is told what is left out.

    Yields:
        Speed, memory and growth, worth, and what each gives.
    """
    readers = [reader for reader in READERS if installed(reader)]
    for reader in READERS:
        if reader not in readers:
            say(f"left out, not installed: {reader.name} (python -m pip install '.[bench]')")
    yield speed(readers, repeat)
    yield memory(readers)
    yield worth(readers)
    yield given(readers)


def chosen(*, html: bool) -> list[Text]:
    """Documents of one carrier, evenly taken from all corpora that are here."""
    texts = [text for known in corpora().values() for text in known if is_html(text) == html]
    return texts[:: max(1, len(texts) // MOST)][:MOST]


def speed(readers: Sequence[Reader], repeat: int) -> Sheet:
    """Time of a document, and its ratio to this parser's on the same documents."""
    sources = {html: [text.source for text in chosen(html=html)] for html in (False, True)}
    taken: dict[str, Spread] = {}
    for reader in readers:
        texts = sources[reader.html]
        read = reader.load(texts)
        read(texts[0])  # what is made at first use is made now
        taken[reader.name] = spread([partial(read, text) for text in texts], repeat)
    rows = [_speed_row(reader, taken, sources[reader.html]) for reader in readers]
    counts = " and ".join(f"{len(texts)} {'HTML pages' if html else 'texts'}" for html, texts in sources.items())
    lengths = {html: sum(map(len, texts)) // max(1, len(texts)) for html, texts in sources.items()}
    note = (
        f"{counts}, of {lengths[False]:,} and {lengths[True]:,} characters on average; of {repeat} runs over a document"
        " the best. A ratio above 1 is slower than this parser on the same documents."
    )
    return Sheet("Time of a document", note, ("reader", "median ms", "p95 ms", "ms per 2000 chars", "ratio"), rows)


def _speed_row(reader: Reader, taken: dict[str, Spread], texts: Sequence[str]) -> tuple[str, ...]:
    own = taken["misconduct_parse on HTML" if reader.html else OURS]
    spent = taken[reader.name]
    return (
        reader.name,
        f"{spent.median:.2f}",
        f"{spent.p95:.2f}",
        f"{spent.total / sum(map(len, texts)) * 2000:.2f}",
        f"{spent.total / own.total:.2f}",
    )


def memory(readers: Sequence[Reader]) -> Sheet:
    """Memory of a process that reads and keeps nothing, and how time grows with length."""
    rows = []
    for reader in readers:
        figures = measured(reader)
        times = [time for time, _ in figures["by_length"]]
        steps = [f"{after / before:.2f}" for before, after in pairwise(times)]
        peaks = [figures["loaded"], *figures["by_count"], figures["by_length"][-1][1]]
        rows.append((reader.name, *(f"{peak:.0f}" for peak in peaks), *steps))
    head = (
        "reader",
        "loaded MB",
        *(f"after {count} documents" for count in COUNTS),
        f"after one of {LENGTHS[-1]:,} chars",
        *(f"time per char, {after:,} : {before:,}" for before, after in pairwise(LENGTHS)),
    )
    note = (
        "Peak memory beyond the interpreter, each reader in a process of its own that keeps no result. A time per"
        " character that stays at 1 grows in step with the length."
    )
    return Sheet("Memory and growth", note, head, rows)


def worth(readers: Sequence[Reader]) -> Sheet:
    """Precision, recall and F1 of those that can answer a question."""
    rows = []
    texts = [page.text for page in pages()]
    names = {reader.name for reader in readers}
    for question in QUESTIONS:
        for name in (name for name in question.answers if name in names):
            result = score(named(name).load(texts), question, question.answers[name])
            figures = (result.precision, result.recall, result.f1)
            rows.append((f"{question.what}: {name}", *(f"{figure:.2f}" for figure in figures)))
    note = (
        f"On the project's {len(texts)} labelled, invented pages of forces. Every reader is asked only for what it is"
        " made to give, and names every person, day or outcome on the page; whose case it is, it was not made to tell."
        " This parser was developed on these pages: [quality](quality.md) says how it does elsewhere."
    )
    return Sheet("What is right in it", note, ("question and reader", "precision", "recall", "F1"), rows)


def given(readers: Sequence[Reader]) -> Sheet:
    """What each reader gives and does not give."""
    rows: list[tuple[str, ...]] = [(reader.name, reader.gives, reader.lacks) for reader in readers]
    return Sheet("What each gives, and does not", "", ("reader", "gives", "does not give"), rows)


def machine() -> str:
    """The machine and the versions, in one line."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        cores = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
        processor = f"{cores[0]}, {len(cores)} cores seen"
    except (OSError, IndexError):
        processor = platform.processor() or platform.machine()
    packages = sorted({package for reader in READERS if installed(reader) for package in reader.packages})
    versions = ", ".join(f"{package} {metadata.version(package)}" for package in packages)
    return f"{processor}; {platform.system()}; Python {platform.python_version()}; {versions}"
