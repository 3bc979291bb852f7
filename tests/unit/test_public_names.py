"""What ``import misconduct_parse`` gives, whatever has been loaded before, and that each of it says what it is."""

from __future__ import annotations

import ast
import inspect
import pkgutil
import pydoc
import subprocess
import sys
from enum import StrEnum
from importlib import resources
from pathlib import Path
from types import ModuleType

import attrs
import pytest

import misconduct_parse as mp
from misconduct_parse.model.docstrings import class_doc, field_docs

SOURCE = Path(inspect.getsourcefile(mp) or "")
CLASSES = [value for name in mp.__all__ if inspect.isclass(value := getattr(mp, name))]
HEAVY = ["yaml", "selectolax", "rich", "click", "regex", "ahocorasick", "attrs", "dateutil", "zoneinfo"]


def test_every_public_name_can_be_had() -> None:
    missing = [name for name in mp.__all__ if getattr(mp, name, None) is None]
    assert missing == []
    assert set(mp._HOMES) | {"forces", "__version__"} == set(mp.__all__)


def test_type_checkers_see_the_names_where_they_are_loaded_from() -> None:
    blocks = [node for node in ast.parse(SOURCE.read_text("utf-8")).body if isinstance(node, ast.If)]
    imports = [line for line in blocks[0].body if isinstance(line, ast.ImportFrom)]
    seen = {name.name: (line.module or "").removeprefix("misconduct_parse.") for line in imports for name in line.names}
    assert seen == {**mp._HOMES, "forces": "misconduct_parse"}


def test_the_names_are_listed_once_and_in_order() -> None:
    assert mp.__all__ == sorted(set(mp.__all__), key=lambda name: (not name.isupper(), name[0].islower(), name))
    assert dir(mp) == sorted(mp.__all__)


@pytest.mark.parametrize("first", ["mp.parse", "mp.parse_file", "mp.detect", "mp.to_dict"])
def test_names_are_the_same_in_whatever_order_they_are_used(first: str) -> None:
    code = f"import misconduct_parse as mp; {first}; assert callable(mp.detect), mp.detect; assert callable(mp.parse)"
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


@pytest.mark.parametrize("module", ["pipeline", "detection.detect", "formats", "serialise", "cli.parse", "cli.detect"])
def test_a_folder_does_not_hide_a_function(module: str) -> None:
    code = f"import misconduct_parse.{module}, misconduct_parse as mp; assert callable(mp.detect), mp.detect"
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)


def test_no_folder_or_module_has_the_name_of_anything_else_public() -> None:
    """``import misconduct_parse.x as y`` gives what the package has by that name."""
    modules = {found.name for found in pkgutil.iter_modules(mp.__path__)}
    assert modules & set(mp.__all__) == {"forces"}


def test_only_forces_is_a_module() -> None:
    assert [name for name in mp.__all__ if isinstance(getattr(mp, name), ModuleType)] == ["forces"]


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="parse_everything"):
        mp.parse_everything  # noqa: B018


def test_importing_loads_nothing_heavy() -> None:
    code = f"import sys, misconduct_parse; print([name for name in {HEAVY} if name in sys.modules])"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert out == "[]\n"


def test_every_public_object_says_what_it_is() -> None:
    values = [(name, getattr(mp, name)) for name in mp.__all__]
    silent = [name for name, value in values if callable(value) and not (value.__doc__ or "").strip()]
    assert silent == []


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_field_and_member_says_what_it_is(cls: type) -> None:
    names = [entry.name for entry in attrs.fields(cls)] if attrs.has(cls) else []
    names += [member.name for member in cls] if issubclass(cls, StrEnum) else []
    words = field_docs(cls)
    assert [name for name in names if name not in words] == []


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_help_says_what_every_field_and_member_is(cls: type) -> None:
    page = pydoc.render_doc(cls, renderer=pydoc.plaintext)  # type: ignore[attr-defined]
    assert [name for name, words in field_docs(cls).items() if f" |      {name}: {words}\n" not in page] == []
    own = inspect.getdoc(cls) or ""
    assert class_doc(cls) == " ".join(own.partition("\n\n")[0].split())
    assert max(own.count("\nAttributes:\n"), own.count("\nMembers:\n")) <= 1


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_method_and_property_says_what_it_does(cls: type) -> None:
    own = [(name, value) for name, value in vars(cls).items() if not name.startswith("_")]
    methods = [(name, value) for name, value in own if callable(value) or isinstance(value, property)]
    assert [name for name, value in methods if not value.__doc__] == []


def test_the_types_are_marked_as_shipped() -> None:
    assert resources.files(mp).joinpath("py.typed").is_file()
