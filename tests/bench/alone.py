"""One reader alone in a process: its memory and time over longer texts and over more documents.

``python -m tests.bench.alone NAME`` prints JSON; ``tests.bench.peers`` starts it, as a peak is a process's own.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from itertools import cycle, islice
from pathlib import Path
from typing import Any, Final

from tests.bench.clock import best_of
from tests.bench.readers import Read, Reader, named
from tests.documents import Text, own

STATUS: Final = Path("/proc/self/status")

LENGTHS: Final = (4_000, 16_000, 128_000)
"""Characters of the documents that are measured one by one."""
COUNTS: Final = (50, 400)
"""Numbers of documents, the same ones again and again, after which memory is looked at."""


def measured(reader: Reader) -> dict[str, Any]:
    """Memory in MB, and time per character in ms by length, of one reader in a process of its own."""
    run = subprocess.run([sys.executable, "-m", "tests.bench.alone", reader.name], capture_output=True, check=True)
    figures: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return figures


def main(name: str) -> None:
    """Measure the reader of that name and print the figures."""
    reader = named(name)
    texts = [text.source for text in own() if is_html(text) == reader.html]
    before = peak()
    read = reader.load(texts)
    read(texts[0])
    loaded = peak() - before
    by_count = [_peak_after(read, texts, more) - before for more in (COUNTS[0], COUNTS[1] - COUNTS[0])]
    by_length = []
    for length in LENGTHS:
        source = long_text(texts, length, html=reader.html)
        took = best_of(lambda source=source: read(source), 3)  # type: ignore[misc]
        by_length.append((took / len(source), peak() - before))
    print(json.dumps({"loaded": loaded, "by_count": by_count, "by_length": by_length}))


def _peak_after(read: Read, texts: list[str], count: int) -> float:
    for source in islice(cycle(texts), count):
        read(source)
    return peak()


def peak() -> float:
    """The most memory that this process ever held, in MB."""
    # On Linux ru_maxrss begins with what the process that started this one held, VmHWM with this one's own.
    if STATUS.exists():
        lines = STATUS.read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def is_html(text: Text) -> bool:
    """Whether a document is an HTML page."""
    return "<html" in text.source[:2000].lower()


def long_text(texts: list[str], length: int, *, html: bool) -> str:
    """Documents one after another, as one of that length; of HTML pages their paragraphs, in one page."""
    if not html:
        return "\n\n".join(islice(cycle(texts), length // 500))[:length]
    head, _, body = texts[0].partition("<p>")
    paragraphs, _, foot = body.rpartition("</p>")
    inside = f"<p>{paragraphs}</p>\n"
    return head + inside * max(1, (length - len(head)) // len(inside)) + foot


if __name__ == "__main__":
    main(sys.argv[1])
