"""What ``import misconduct_parse`` gives, whatever has been loaded before."""

from __future__ import annotations

import subprocess
import sys
from types import ModuleType

import pytest

import misconduct_parse as mp


def test_every_public_name_can_be_had() -> None:
    missing = [name for name in mp.__all__ if getattr(mp, name, None) is None]
    assert missing == []
    assert set(mp._HOMES) | {"forces", "__version__"} == set(mp.__all__)


@pytest.mark.parametrize("first", ["mp.parse", "mp.parse_file", "mp.detect", "mp.to_dict"])
def test_names_are_the_same_in_whatever_order_they_are_used(first: str) -> None:
    code = f"import misconduct_parse as mp; {first}; assert callable(mp.detect), mp.detect; assert callable(mp.parse)"
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)  # noqa: S603  our own code


@pytest.mark.parametrize("module", ["pipeline", "detect.detect", "formats", "serialise"])
def test_a_folder_does_not_hide_a_function(module: str) -> None:
    code = f"import misconduct_parse.{module}, misconduct_parse as mp; assert callable(mp.detect), mp.detect"
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)  # noqa: S603  our own code


def test_only_forces_is_a_module() -> None:
    assert [name for name in mp.__all__ if isinstance(getattr(mp, name), ModuleType)] == ["forces"]


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="parse_everything"):
        mp.parse_everything  # noqa: B018
