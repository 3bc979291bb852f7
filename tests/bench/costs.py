"""Where the time goes: by stage of the pipeline, by rule, and by function."""

from __future__ import annotations

import cProfile
import io
import pstats
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter_ns
from typing import Any

from attrs import define

import misconduct_parse as mp
from misconduct_parse import pipeline
from misconduct_parse.extract.rule import Continued, Rule
from misconduct_parse.formats import FORMATS
from tests.documents import Text


@define
class Cost:
    """What one rule or stage has cost so far."""

    nanoseconds: int = 0
    calls: int = 0
    matches: int = 0
    taken: int = 0


class Costs(dict[str, Cost]):
    """Costs by name."""

    def __missing__(self, name: str) -> Cost:
        return self.setdefault(name, Cost())

    def timed(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """The same function, its time noted."""

        def run(*args: Any, **kwargs: Any) -> Any:
            started = perf_counter_ns()
            try:
                return call(*args, **kwargs)
            finally:
                cost = self[name]
                cost.nanoseconds += perf_counter_ns() - started
                cost.calls += 1

        return run


class TimedPattern:
    """A compiled pattern whose searches are timed."""

    def __init__(self, pattern: Any, cost: Cost) -> None:
        self._pattern, self._cost = pattern, cost

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pattern, name)

    def match(self, *args: Any, **kwargs: Any) -> Any:
        """As of the pattern."""
        self._cost.calls += 1
        started = perf_counter_ns()
        match = self._pattern.match(*args, **kwargs)
        self._cost.nanoseconds += perf_counter_ns() - started
        self._cost.matches += match is not None
        return match

    def finditer(self, *args: Any, **kwargs: Any) -> Iterator[Any]:
        """As of the pattern."""
        self._cost.calls += 1
        matches = self._pattern.finditer(*args, **kwargs)
        while True:
            started = perf_counter_ns()
            match = next(matches, None)
            self._cost.nanoseconds += perf_counter_ns() - started
            if match is None:
                return
            self._cost.matches += 1
            yield match


def rules_in_use() -> dict[str, Rule | Continued]:
    """The rules of every format, by name."""
    return {rule.name: rule for source in FORMATS for rule in source.rules if isinstance(rule, Rule | Continued)}


@contextmanager
def rules_timed() -> Iterator[Costs]:
    """Each rule's searches and readings timed while this lasts."""
    costs, rules = Costs(), rules_in_use()
    kept = {name: (rule.compiled, rule.read) for name, rule in rules.items()}
    for name, rule in rules.items():
        rule.__dict__["compiled"] = TimedPattern(rule.compiled, costs[name])
        rule.read = _reading(rule.read, costs[name])
    try:
        yield costs
    finally:
        for name, rule in rules.items():
            rule.__dict__["compiled"], rule.read = kept[name]


def _reading(read: Callable[..., Any], cost: Cost) -> Callable[..., Any]:
    def run(*args: Any) -> Any:
        started = perf_counter_ns()
        value = read(*args)
        cost.nanoseconds += perf_counter_ns() - started
        cost.taken += value is not None
        return value

    return run


@contextmanager
def stages_timed() -> Iterator[Costs]:
    """Reading, detecting, extracting and every assembling step timed while this lasts."""
    costs = Costs()
    kept = {name: getattr(pipeline, name) for name in ("read", "weigh", "_finish")}
    steps = [source.steps for source in FORMATS]
    for name, function in kept.items():
        setattr(pipeline, name, costs.timed(f"{name.strip('_')}()", function))
    for source in FORMATS:
        source.__dict__["extractor"] = costs.timed("extractor()", source.extractor)
        source.steps = tuple(costs.timed(f"{s.__module__.rpartition('.')[2]}.{s.__name__}()", s) for s in source.steps)
    try:
        yield costs
    finally:
        for name, function in kept.items():
            setattr(pipeline, name, function)
        for source, own in zip(FORMATS, steps, strict=True):
            source.steps = own
            del source.__dict__["extractor"]


def parse_all(texts: Iterable[Text]) -> None:
    """Parse each text; what is refused is refused."""
    for text in texts:
        try:
            mp.parse(text.source)
        except mp.MisconductParseError:
            continue


def top_functions(texts: list[Text], count: int) -> str:
    """The functions with the most time of their own, as cProfile sees them."""
    profile = cProfile.Profile()
    profile.runcall(parse_all, texts)
    out = io.StringIO()
    pstats.Stats(profile, stream=out).strip_dirs().sort_stats("tottime").print_stats(count)
    return out.getvalue()
