"""Every example in a docstring runs."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module

import pytest

import misconduct_parse

MODULES = [
    name
    for _, name, _ in pkgutil.walk_packages(misconduct_parse.__path__, "misconduct_parse.")
    if not name.endswith("__main__")
]


@pytest.mark.parametrize("name", ["misconduct_parse", *MODULES])
def test_examples_in_docstrings(name: str) -> None:
    result = doctest.testmod(import_module(name))
    assert result.failed == 0, f"{result.failed} of {result.attempted} examples of {name} failed"
