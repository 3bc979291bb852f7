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

EXTRAS = {"brotli", "pandas", "polars", "pyarrow", "warcio"}
"""Packages that an extra brings; a module that needs one is left out where it is not installed."""


@pytest.mark.parametrize("name", ["misconduct_parse", *MODULES])
def test_examples_in_docstrings(name: str) -> None:
    try:
        module = import_module(name)
    except ImportError as error:
        if error.name not in EXTRAS:
            raise
        pytest.skip(f"{error.name} is not installed")
    result = doctest.testmod(module)
    assert result.failed == 0, f"{result.failed} of {result.attempted} examples of {name} failed"
