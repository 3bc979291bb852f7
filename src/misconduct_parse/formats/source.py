"""What a source is: its format, its rules and its steps, as data."""

from __future__ import annotations

from functools import cached_property

from attrs import define

from misconduct_parse.assemble.assembly import Step
from misconduct_parse.extract.extract import Extractor
from misconduct_parse.extract.rule import Phrases, Rule
from misconduct_parse.model.terms import Format


@define(kw_only=True, eq=False, slots=False)
class Source:
    """One kind of document."""

    format: Format
    """Its member of ``Format``."""

    rules: tuple[Rule | Phrases, ...]
    """What to look for in its main text."""

    steps: tuple[Step, ...]
    """How to make a case of what was found, in this order."""

    @cached_property
    def extractor(self) -> Extractor:
        """The rules, ready to run; made at first use."""
        return Extractor(self.rules)
