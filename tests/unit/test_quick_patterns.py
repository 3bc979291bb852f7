"""Patterns that Python's own ``re`` reads: nothing in them is what it reads otherwise than ``regex``, or fails at."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterator
from pkgutil import walk_packages
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any, Final

import pytest
import regex

import misconduct_parse
from misconduct_parse.detection.parts import QUICK
from misconduct_parse.detection.shapes import BEGINNINGS, CASED, LOWER
from misconduct_parse.detection.titles import TITLES
from misconduct_parse.dialect import for_re
from misconduct_parse.extract.cues import Cue, _entries
from misconduct_parse.extract.rule import Continued, Rule
from misconduct_parse.formats import FORMATS
from misconduct_parse.pattern import SOUND, Uncompiled, place, quick, quick_pattern
from misconduct_parse.read.fold import fold
from tests.rules.fixtures import all_fixtures

PARSING: Final = tuple(f"misconduct_parse.{name}" for name in ("assemble", "detect", "extract", "forces", "read"))


def _modules() -> Iterator[Any]:
    for module in walk_packages(misconduct_parse.__path__, "misconduct_parse."):
        if module.name.startswith(PARSING):
            yield importlib.import_module(module.name)


def _quick() -> Iterator[tuple[str, str, int]]:
    """Name, text and flags of each."""
    for module in _modules():
        for name, value in vars(module).items():
            if isinstance(value, Uncompiled) and value._compiled is quick:
                yield f"{module.__name__}.{name}", value._text, value._flags
    rules = (rule for source in FORMATS for rule in source.rules if isinstance(rule, Rule | Continued))
    for rule in {rule for rule in rules if rule.quick}:
        yield rule.name, rule.pattern, regex.VERBOSE
    for name, shape in (CASED | LOWER | BEGINNINGS | TITLES).items():
        if name in QUICK:
            yield name, shape, regex.VERBOSE | regex.DOTALL
    for name, entry in _entries().items():
        if entry.get("quick"):
            yield name, Cue(name)._pattern, 0


LINES: Final = sorted({fold(line) for fixture in all_fixtures() for line in fixture.text.splitlines()})[::5]
ALL: Final = sorted({found[1:]: found for found in _quick()}.values())


@pytest.mark.parametrize(("text", "flags"), [found[1:] for found in ALL], ids=[found[0] for found in ALL])
def test_both_find_the_same_in_lines_of_the_fixtures(text: str, flags: int) -> None:
    ours, other = _for_re(text, flags), regex.compile(text, flags)
    for words in (written for line in LINES for written in (line, line.lower())):
        found = [(m.span(), [place(m, name) for name in other.groupindex]) for m in ours.finditer(words)]
        assert found == [(m.span(), [m.span(name) for name in other.groupindex]) for m in other.finditer(words)]


def _for_re(text: str, flags: int) -> Any:
    """A pattern of ``re``, of which the library speaks as one of ``regex``."""
    verbose = bool(flags & re.VERBOSE) or text.startswith("(?x)")
    return re.compile(for_re(text, verbose=verbose), flags)


@pytest.mark.parametrize(("text", "flags"), [found[1:] for found in ALL], ids=[found[0] for found in ALL])
def test_no_group_lies_in_what_repeats_possessively(text: str, flags: int) -> None:
    # Up to Python 3.12.4 such a match may end in a SystemError.
    assert not _groups_within(_parser.parse(_for_re(text, flags).pattern, flags), possessive=False)


@pytest.mark.parametrize(("text", "flags"), [found[1:] for found in ALL], ids=[found[0] for found in ALL])
def test_what_narrows_a_mention_has_a_name_of_its_own(text: str, flags: int) -> None:
    # A rule looks for one group "at" and one "before".
    assert not {"at_2", "before_2"} & set(_for_re(text, flags).groupindex)


def _groups_within(node: Any, *, possessive: bool) -> bool:
    for code, value in node:
        if code is _constants.SUBPATTERN and possessive and value[0] is not None:
            return True
        within = possessive or code is _constants.POSSESSIVE_REPEAT
        if any(_groups_within(below, possessive=within) for below in _below(value)):
            return True
    return False


def _below(value: Any) -> Iterator[Any]:
    """The patterns inside an operation of the parser's."""
    if isinstance(value, _parser.SubPattern):
        yield value
    elif isinstance(value, tuple | list):
        for part in value:
            yield from _below(part)


def test_an_older_python_leaves_them_to_regex(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("misconduct_parse.pattern.SOUND", False)
    assert isinstance(quick(r"a++b"), regex.Pattern)


def test_a_sound_python_reads_them_itself() -> None:
    assert SOUND is (sys.version_info >= (3, 11, 5))
    assert quick_pattern(r"a++b").fullmatch("aab")
