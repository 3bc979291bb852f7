"""The characters that some work looks through, which a count of its steps does not see: one ``in`` is one step."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, SupportsIndex

import attrs
import pytest

from misconduct_parse import pipeline
from misconduct_parse.diagnostics import Log
from misconduct_parse.extract.cues import Cue
from misconduct_parse.pattern import Uncompiled
from misconduct_parse.read.page import Page
from misconduct_parse.read.read import read


class Searched(str):
    """A page's text that counts how many of its characters are looked through, cut out or searched by a pattern."""

    count_of: list[int]

    __slots__ = ("__dict__",)

    def _look(self, start: Any, end: Any) -> None:
        first, last, _ = slice(start, end).indices(len(self))
        self.count_of[0] += max(0, last - first)

    def __contains__(self, words: Any) -> bool:
        self._look(None, None)
        return super().__contains__(words)

    def __getitem__(self, key: SupportsIndex | slice) -> str:
        if isinstance(key, slice):
            self._look(key.start, key.stop)
        return super().__getitem__(key)

    def find(self, sub: str, start: Any = None, end: Any = None, /) -> int:
        found = super().find(sub, start, end)
        self._look(start, found if found >= 0 else end)
        return found

    def rfind(self, sub: str, start: Any = None, end: Any = None, /) -> int:
        found = super().rfind(sub, start, end)
        self._look(found if found >= 0 else start, end)
        return found

    def index(self, sub: str, start: Any = None, end: Any = None, /) -> int:
        found = super().index(sub, start, end)
        self._look(start, found)
        return found

    def count(self, sub: str, start: Any = None, end: Any = None, /) -> int:
        self._look(start, end)
        return super().count(sub, start, end)


class _Methods:
    """The methods that a pattern had before they were counted."""

    def __init__(self, methods: dict[str, Any]) -> None:
        vars(self).update(methods)


class CountedPattern:
    """A compiled pattern that counts what it searches of a page's text; where it is matched at a place, see
    ``laws/test_linear_many.py``."""

    def __init__(self, pattern: Any) -> None:
        self._pattern = pattern

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pattern, name)

    def search(self, text: str, pos: int = 0, endpos: int | None = None, *rest: Any) -> Any:
        """As of the pattern."""
        end = len(text) if endpos is None else endpos
        found = self._pattern.search(text, pos, end, *rest)
        _look(text, pos, found.end() if found else end)
        return found

    def finditer(self, text: str, pos: int = 0, endpos: int | None = None, *rest: Any) -> Iterator[Any]:
        """As of the pattern: what is looked through is counted as far as somebody asks for it."""
        end, last = len(text) if endpos is None else endpos, pos
        for found in self._pattern.finditer(text, pos, end, *rest):
            _look(text, last, found.end())
            last = found.end()
            yield found
        _look(text, last, end)

    def findall(self, text: str, pos: int = 0, endpos: int | None = None, *rest: Any) -> Any:
        """As of the pattern."""
        end = len(text) if endpos is None else endpos
        _look(text, pos, end)
        return self._pattern.findall(text, pos, end, *rest)


def _look(text: str, start: int, end: int) -> None:
    if isinstance(text, Searched):
        text._look(start, end)


@contextmanager
def counted_patterns() -> Iterator[None]:
    """The patterns and cues of the package count while this lasts: those that some parse has used already."""
    with pytest.MonkeyPatch.context() as patch:
        for thing in gc.get_objects():
            if isinstance(thing, Uncompiled) and "search" in vars(thing):
                counted = CountedPattern(_Methods(vars(thing).copy()))
                for method in ("search", "finditer", "findall"):
                    patch.setitem(vars(thing), method, getattr(counted, method))
            elif isinstance(thing, Cue):
                for name in {"_words", "_reaching", "_reached"} & set(vars(thing)):
                    patch.setitem(vars(thing), name, CountedPattern(vars(thing)[name]))
        yield


def searched_of(parse: Callable[[], object]) -> int:
    """The characters that a parse looks through in the texts of its page, each as often as it is looked through."""
    count = [0]

    def counting(source: str | bytes, log: Log) -> Page:
        page = read(source, log)
        text, folded, lower = Searched(page.text), Searched(page.folded), Searched(page.lower)
        text.count_of = folded.count_of = lower.count_of = count
        return attrs.evolve(page, text=text, folded=folded, lower=lower)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "read", counting)
        parse()
    return count[0]
