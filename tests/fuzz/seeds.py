"""What the fuzzer begins with: the project's own documents, in several encodings, and the words that mean something."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from misconduct_parse.formats import FORMATS
from misconduct_parse.testing.mangling import HURTING
from tests.documents import own

FOLDER: Final = Path(__file__).parent
KEPT: Final = FOLDER / "kept"
"""Inputs that reached code which no document reaches; small, and found by earlier runs."""
CRASHES: Final = FOLDER / "crashes"
"""Inputs that once broke the parser."""

LONGEST: Final = 6000
"""Bytes of the longest seed: the fuzzer changes little of what is long."""


def seeds() -> Iterator[bytes]:
    """The seeds, every third of them in another encoding than UTF-8."""
    for number, text in enumerate(own()):
        encoding = ("utf-8", "utf-8", "utf-16", "utf-8", "cp1252", "utf-8-sig")[number % 6]
        data = text.source.encode(encoding, "replace")
        if len(data) <= LONGEST:
            yield data


def write_seeds(folder: Path) -> int:
    """Write the seeds, the kept inputs and the crashes of old into a folder; gives their number."""
    folder.mkdir(parents=True, exist_ok=True)
    inputs = [*seeds(), *(path.read_bytes() for path in recorded())]
    for data in inputs:
        (folder / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    return len(inputs)


def recorded() -> list[Path]:
    """The files of kept inputs and of crashes."""
    files = [path for folder in (KEPT, CRASHES) for path in folder.iterdir()]
    return sorted(path for path in files if not path.name.startswith("."))


def write_dictionary(path: Path) -> int:
    """Write the literals of all rules and the pieces that hurt, as libFuzzer reads them; gives their number."""
    words = {piece.encode("utf-8", "surrogatepass") for piece in HURTING}
    for rule in (rule for source in FORMATS for rule in source.rules):
        words.update(literal.encode() for literal in rule.triggers)
    entries = [f'"{_escaped(word)}"' for word in sorted(words) if len(word) <= 60]
    path.write_text("\n".join(entries) + "\n", encoding="ascii")
    return len(entries)


def _escaped(word: bytes) -> str:
    return "".join(chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\x{byte:02x}" for byte in word)
