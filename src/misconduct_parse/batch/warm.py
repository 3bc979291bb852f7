"""Patterns that are compiled already, for a process that begins: compiling takes a second, loading an instant."""

from __future__ import annotations

import regex

from misconduct_parse.extract.rule import Rule
from misconduct_parse.formats import FORMATS

Patterns = dict[str, regex.Pattern[str]]


def compiled_patterns() -> Patterns:
    """What this process has compiled so far, by the name of its rule."""
    return {rule.name: rule.compiled for rule in _rules() if "compiled" in vars(rule)}


def use_patterns(patterns: Patterns) -> None:
    """Take patterns from another process of the same program."""
    for rule in _rules():
        if rule.name in patterns:
            vars(rule)["compiled"] = patterns[rule.name]


def _rules() -> list[Rule]:
    return [rule for source in FORMATS for rule in source.rules if isinstance(rule, Rule)]
