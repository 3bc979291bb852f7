"""What a source is: its format, its rules and its steps, as data."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, cached_property

from attrs import define

from misconduct_parse.assemble.assembly import Step
from misconduct_parse.assemble.hearing.several import Stretch
from misconduct_parse.extract.extract import Extractor
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.extract.rule import AnyRule
from misconduct_parse.model.terms import Format
from misconduct_parse.read.page import Page

Split = Callable[[Page, Mentions], tuple[Stretch, ...]]


def no_split(page: Page, mentions: Mentions) -> tuple[Stretch, ...]:  # noqa: ARG001  the shape of a Split
    """A page of this kind always tells one case."""
    return ()


@define(kw_only=True, eq=False, slots=False)
class Source:
    """One kind of document."""

    format: Format
    """Its member of ``Format``."""

    rules: tuple[AnyRule, ...]
    """What to look for in its main text."""

    head: tuple[Step, ...]
    """How to read what a page says once, however many cases it holds: title, address, date, force."""

    steps: tuple[Step, ...]
    """How to make a case of what was found, in this order."""

    split: Split = no_split
    """Finds the separate cases of a page that holds several."""

    @cached_property
    def extractor(self) -> Extractor:
        """The rules, ready to run; made at first use."""
        return _extractor(self.rules)


@cache
def _extractor(rules: tuple[AnyRule, ...]) -> Extractor:
    """One for all formats that have the same rules: thousands of literals take their time."""
    return Extractor(rules)
