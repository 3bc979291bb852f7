"""What a corpus costs, piece by piece: ``python -m tests.bench.scale``. The figures of ``docs/concepts/scale.md``.

Time is that of one core's computing, the best of some runs, so that it says little less on a machine with other work.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec
from itertools import cycle, islice, pairwise
from pathlib import Path
from typing import Final

import misconduct_parse as mp
from misconduct_parse.export import Output
from tests.bench.alone import is_html, peak
from tests.bench.readers import parsed
from tests.bench.tables import table
from tests.documents import own
from tests.unit.warc.archives import response, zipped

BOUNDS: Final = (0, 1_000, 2_000, 3_000, 5_000, 10_000, 2_000_000)
COUNTS: Final = (250, 2_000, 8_000)
PAGES: Final = 2_000
"""Pages of the archive."""

SENTENCE: Final = "The neighbourhood team meets residents at the library on the first Tuesday of each month. "


def main() -> None:
    """Print all tables, or measure one run over many documents where the arguments say so."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.scale", description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--count", type=int, help=argparse.SUPPRESS)
    count = parser.parse_args().count
    if count:
        print(*_run(count))
        return
    print(table("One document", ("characters", "documents", "ms", "ms per 1,000 characters"), by_length()))
    print(table("A run in one process", ("documents", "ms each", "most MB"), by_count()))
    print(table("A process begins", ("until", "ms"), beginning()))
    print(table("A page of a crawl", ("what", "ms"), crawl()))
    print(table("What is written", ("file", "bytes a case"), written()))


def computed(call: Callable[[], object], repeat: int = 5) -> float:
    """Milliseconds of computing of a call, the least of some."""
    taken = []
    for _ in range(repeat):
        began = time.process_time_ns()
        call()
        taken.append(time.process_time_ns() - began)
    return min(taken) / 1e6


def by_length() -> Iterator[tuple[str, ...]]:
    """Cost of the project's own documents by their length."""
    texts = [text.source for text in own()]
    for text in texts:  # rules are compiled at their first use
        parsed(text)
    for first, end in pairwise(BOUNDS):
        group = [text for text in texts if first <= len(text) < end]
        if group:
            spent = sum(computed(partial(parsed, text)) for text in group)
            name = f"{first:,} to {end:,}" if end < BOUNDS[-1] else f"from {first:,}"
            each = spent / len(group)
            yield name, str(len(group)), f"{each:.1f}", f"{spent / sum(map(len, group)) * 1000:.1f}"


def by_count() -> Iterator[tuple[str, ...]]:
    """Cost and memory of runs over more and more documents, each in a process of its own."""
    for count in COUNTS:
        command = [sys.executable, "-m", "tests.bench.scale", "--count", str(count)]
        each, most = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        yield f"{count:,}", each, most


def _run(count: int) -> tuple[str, str]:
    texts = [text.source for text in own()]
    for text in texts:
        parsed(text)
    began = time.process_time()
    for result in mp.parse_many(islice(cycle(texts), count)):
        del result
    return f"{(time.process_time() - began) / count * 1000:.2f}", f"{peak():.0f}"


def beginning() -> Iterator[tuple[str, ...]]:
    """What a process does before its second document."""
    bare = _started("pass")
    yield "import misconduct_parse", f"{_started('import misconduct_parse') - bare:.0f}"
    for text in islice(own(), 0, 8, 3):
        code = f"import misconduct_parse as mp; mp.parse({text.source!r})"
        yield f"its first document, {text.name}", f"{_started(code) - bare:.0f}"


def _started(code: str) -> float:
    def run() -> None:
        subprocess.run([sys.executable, "-c", code], check=True)

    began = time.perf_counter()
    run()
    taken = [time.perf_counter() - began]
    for _ in range(4):
        began = time.perf_counter()
        run()
        taken.append(time.perf_counter() - began)
    return min(taken) * 1000


def crawl() -> Iterator[tuple[str, ...]]:
    """Pages of a crawl: taken out of an archive, refused, read."""
    small, large = foreign(10_000), foreign(50_000)
    if find_spec("warcio"):
        yield "50 kB out of an archive", f"{computed(partial(_archived, large), 1) / PAGES:.2f}"
    for page in (small, large):
        yield f"{len(page) // 1000} kB of something else, refused", f"{computed(partial(parsed, page)):.1f}"
    pages = [text.source for text in own() if is_html(text)]
    spent = [computed(partial(parsed, page)) for page in pages]
    kilobytes = sum(map(len, pages)) / len(pages) / 1000
    yield f"{kilobytes:.0f} kB of HTML that is ours, {len(pages)} pages", f"{sum(spent) / len(spent):.1f}"
    wrapped = [_furnished(page, 50_000) for page in pages]
    spent = [computed(partial(parsed, page)) for page in wrapped]
    yield "the same within 50 kB of HTML", f"{sum(spent) / len(spent):.1f}"


def foreign(size: int) -> str:
    """A page of a force's site that is none of ours."""
    links = "".join(f'<li><a href="/area/{number}">Area {number}</a></li>' for number in range(size // 200))
    head = f"<html><head><title>Your area</title></head><body><nav><ul>{links}</ul></nav><main>"
    text = f"<p>{SENTENCE * 4}</p>"
    return head + text * max(1, (size - len(head)) // len(text)) + "</main></body></html>"


def _furnished(page: str, size: int) -> str:
    """A page with what pages carry beside their words: a third of it menus, the rest scripts and styles."""
    left = max(0, size - len(page))
    link = '<li class="menu__item"><a class="menu__link" href="/area/your-area/neighbourhood/">Your area</a></li>'
    menu = f"<nav><ul>{link * (left // 3 // len(link))}</ul></nav>"
    script = f"<script>{'window.queue.push({event: 1});' * (left * 2 // 3 // 30)}</script>"
    head, body, rest = page.partition("<body")
    opening, end, inside = rest.partition(">")
    return f"{head}{script}{body}{opening}{end}{menu}{inside}"


def _archived(page: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "crawl.warc.gz")
        path.write_bytes(zipped([response(page.encode())]) * PAGES)
        for _ in mp.read_warc(path):
            pass


def written() -> Iterator[tuple[str, ...]]:
    """Bytes that each of the project's own documents adds to a file."""
    cases = [case for text in own() if (case := parsed(text.source))]
    for name, kind in (("cases.jsonl", None), ("subjects.csv", "subjects"), ("evidence.csv", "evidence")):
        yield f"{name}{', whole cases' if kind is None else ''}", _size(name, kind, cases)
    if find_spec("pyarrow"):
        for kind in ("cases", "subjects", "evidence"):
            yield f"{kind}.parquet", _size(f"{kind}.parquet", kind, cases)
    yield "cases.sqlite, all tables", _size("cases.sqlite", None, cases)


def _size(name: str, kind: str | None, cases: list[mp.Case]) -> str:
    return f"{(_bytes(name, kind, cases) - _bytes(name, kind, [])) / len(cases):,.0f}"


def _bytes(name: str, kind: str | None, cases: list[mp.Case]) -> int:
    with tempfile.TemporaryDirectory() as folder:
        with Output(Path(folder, name), table=kind) as output:
            for case in cases:
                output.add(case.url or "", case)
        return Path(folder, name).stat().st_size


if __name__ == "__main__":
    main()
