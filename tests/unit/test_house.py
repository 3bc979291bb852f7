"""The house keeps its own rules: sizes, names, and facts that are stated in one place and needed in another."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from pkgutil import iter_modules
from typing import Final

import pytest
import regex

import misconduct_parse as mp
from misconduct_parse.cli.rows import KINDS
from misconduct_parse.detection.detect import ENOUGH
from misconduct_parse.detection.needs import NEEDS
from misconduct_parse.detection.signal import votes
from misconduct_parse.diagnostics import CODES
from misconduct_parse.extract import rules as rules_package
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import AnyRule, Rule
from misconduct_parse.extract.scope import Reach, Status
from misconduct_parse.formats import FORMATS
from tests.cases.golden import FOLDER as CASES
from tests.cases.golden import documents_of
from tests.rules.check import families, rules_of
from tests.rules.fixtures import all_fixtures

ROOT: Final = Path(__file__).parents[2]
PACKAGE: Final = ROOT / "src" / "misconduct_parse"
CODE: Final = sorted([*PACKAGE.rglob("*.py"), *(ROOT / "tests").rglob("*.py")])
DATA: Final = sorted((PACKAGE / "data").glob("*.toml"))
FAMILIES: Final = families()

FILE_WALL: Final = 250
FUNCTION_WALL: Final = 50
VAGUE: Final = {"utils", "util", "helpers", "helper", "common", "misc", "tools"}

ENUM_OF_DATA: Final[dict[str, type[StrEnum]]] = {
    "outcomes": mp.OutcomeKind,
    "proceedings": mp.ProceedingKind,
    "ranks": mp.Rank,
    "roles": mp.SubjectKind,
    "scope": Status,
    "standards": mp.Standard,
}
"""Tables whose ids are members of an enumeration. The ids of the other tables are their own."""

RULE_NAME: Final = regex.compile(r"[a-z][a-z\d_-]*+\.[a-z\d][a-z\d-]*+")


ALL_RULES: Final = [rule for family in FAMILIES for rule in rules_of(family)]
USED_RULES: Final = {rule.name: rule for source in FORMATS for rule in source.rules}


def entries(path: Path) -> list[dict[str, object]]:
    """The entries of a data file."""
    found: list[dict[str, object]] = tomllib.loads(path.read_text(encoding="utf-8"))["entry"]
    return found


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Every function of a file with its length in lines, its docstring left out."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            told = ast.get_docstring(node, clean=False)
            yield node.name, (node.end_lineno or 0) - node.lineno + 1 - (told.count("\n") + 1 if told else 0)


def test_no_file_is_past_the_wall() -> None:
    sizes = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in CODE}
    assert {name: size for name, size in sizes.items() if size > FILE_WALL} == {}


def test_no_function_is_past_the_wall() -> None:
    long = {
        f"{path.relative_to(ROOT)}: {name}": size
        for path in CODE
        for name, size in functions(path)
        if size > FUNCTION_WALL
    }
    assert long == {}


def test_every_module_says_what_it_is_in_its_name() -> None:
    assert [str(path) for path in CODE if path.stem in VAGUE] == []


def test_every_module_begins_with_what_it_is_for() -> None:
    silent = [path for path in CODE if path.read_text().strip() and not ast.get_docstring(ast.parse(path.read_text()))]
    assert silent == []


def test_no_quantifier_is_lost_in_an_f_string() -> None:
    """``{2,80}`` that was not doubled in an f-string is a tuple: the pattern then asks for "(2, 80)"."""
    lost = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FormattedValue) and isinstance(node.value, ast.Tuple | ast.Constant)
    ]
    assert lost == []


def test_no_possessive_word_swallows_its_own_ending() -> None:
    r"""``\w++ly`` matches nothing: the word has taken its "ly" and gives nothing back."""
    swallowing = re.compile(r"\\w\+\+[A-Za-z]")
    dead = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in PACKAGE.rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if swallowing.search(line)
    ]
    assert dead == []


@pytest.mark.parametrize("kind", mp.Format)
def test_every_format_has_its_source(kind: mp.Format) -> None:
    sources = [source for source in FORMATS if source.format is kind]
    assert len(sources) == 1
    assert sources[0].rules, "no rules"
    assert sources[0].steps, "no steps"


TOLD_OF_FORMATS: Final = {
    "KINDS in cli/rows.py": KINDS,
    "NEEDS in detection/needs.py": NEEDS,
}


@pytest.mark.parametrize("table", TOLD_OF_FORMATS)
def test_every_format_has_its_entry(table: str) -> None:
    assert set(mp.Format) - set(TOLD_OF_FORMATS[table]) == set(), f"add what is missing to {table}"


@pytest.mark.parametrize("kind", mp.Format)
def test_every_format_has_signals_enough_to_be_named(kind: mp.Format) -> None:
    points = sum(vote.points[kind] for vote in votes() if vote.points[kind] > 0)
    assert points >= ENOUGH, "add signals to data/signals.toml that vote for it"


@pytest.mark.parametrize("kind", mp.Format)
def test_every_format_has_three_golden_documents(kind: mp.Format) -> None:
    assert len(documents_of(CASES / kind.value)) >= 3


def test_every_diagnostic_is_used() -> None:
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in PACKAGE.rglob("*.py") if path.name != "diagnostics.py"
    )
    assert [name for name in CODES if f'"{name}"' not in code] == []


@pytest.mark.parametrize("name", ENUM_OF_DATA)
def test_ids_of_data_are_members(name: str) -> None:
    members = {member.value for member in ENUM_OF_DATA[name]}
    path = PACKAGE / "data" / f"{name}.toml"
    assert [entry["id"] for entry in entries(path) if entry["id"] not in members] == []


def test_scope_names_a_direction() -> None:
    reaches = {str(entry["reach"]) for entry in entries(PACKAGE / "data" / "scope.toml")}
    assert reaches <= {reach.value for reach in Reach}


@pytest.mark.parametrize("path", DATA, ids=lambda path: path.stem)
def test_data_is_clean(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("#"), "its head must say what it is and what its keys mean"
    for entry in entries(path):
        assert str(entry["id"]).strip(), f"an entry of {path.name} has no id"
        for key in ("wording", "loose", "alone"):
            words = entry.get(key, [])
            assert isinstance(words, list)
            assert [w for w in words if not w.strip() or "  " in w] == [], f"{entry['id']}.{key}"
            assert [w for w, count in Counter(words).items() if count > 1] == [], f"{entry['id']}.{key}: twice"


def test_rule_names_are_unique_and_tell_their_family() -> None:
    names = [rule.name for rule in ALL_RULES]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    assert [name for name in names if not RULE_NAME.fullmatch(name)] == []


def test_every_rule_belongs_to_a_family() -> None:
    gathered = {rule.name for module in iter_modules(rules_package.__path__) for rule in rules_of(module.name)}
    assert sorted(gathered - {rule.name for rule in ALL_RULES}) == []


def test_every_rule_makes_a_known_kind_of_mention() -> None:
    assert [rule.name for rule in ALL_RULES if rule.kind not in set(Kind)] == []


def test_every_rule_is_used_by_a_format() -> None:
    assert sorted({rule.name for rule in ALL_RULES} - USED_RULES.keys()) == []


@pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in ALL_RULES])
def test_triggers_are_lower_case_literals(rule: AnyRule) -> None:
    assert rule.triggers, "a rule without triggers never runs"
    assert [t for t in rule.triggers if t != t.lower() or not t.strip() or "  " in t] == []


@pytest.mark.parametrize("rule", [pytest.param(r, id=r.name) for r in ALL_RULES if isinstance(r, Rule)])
def test_patterns_compile_and_say_lower_case_unless_cased(rule: Rule) -> None:
    assert rule.compiled.pattern
    words = regex.sub(
        r"\\[A-Z]|\(\?P?[<A-Z][^>)]*|\\[pP]\{[^}]*\}|\#.*$|\(\?P?&\w+", "", rule.pattern, flags=regex.MULTILINE
    )
    assert rule.cased or not regex.search(r"[A-Z]", words), "a capital never matches the text in lower case"


def test_every_fixture_has_a_name_of_its_own() -> None:
    names = [fixture.id for fixture in all_fixtures()]
    assert [name for name, count in Counter(names).items() if count > 1] == []
