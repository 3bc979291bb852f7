"""What all tests of this folder need."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _has_pyarrow(request: pytest.FixtureRequest) -> None:
    if "out.parquet" in request.node.name:
        pytest.importorskip("pyarrow")
