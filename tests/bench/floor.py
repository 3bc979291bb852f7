"""The floor: what one pass of a plain alternation of two hundred phrases costs on the same texts."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files
from typing import Final

PHRASES: Final = 200


def phrases() -> list[str]:
    """Two hundred wordings of the package's own tables, evenly taken from all of them."""
    words: set[str] = set()
    tables = [path for path in (files("misconduct_parse") / "data").iterdir() if path.name.endswith(".toml")]
    for path in sorted(tables, key=lambda path: path.name):
        for entry in tomllib.loads(path.read_text(encoding="utf-8")).get("entry", ()):
            words.update(w.lower() for key in ("wording", "names") for w in entry.get(key, ()))
    known = sorted(words)
    return known[:: max(1, len(known) // PHRASES)][:PHRASES]


def one_pass() -> re.Pattern[str]:
    """The alternation, the longest phrase first, between word borders."""
    longest_first = sorted(phrases(), key=lambda words: (-len(words), words))
    return re.compile(r"\b(?:" + "|".join(map(re.escape, longest_first)) + r")\b")


def run(pattern: re.Pattern[str], source: str) -> int:
    """One pass over a text in lower case; gives the number of hits."""
    return sum(1 for _ in pattern.finditer(source.lower()))
