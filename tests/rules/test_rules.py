"""Every fixture of this folder, one test each."""

from __future__ import annotations

import pytest

from tests.rules.check import complaints, document
from tests.rules.fixtures import Fixture, all_fixtures


@pytest.mark.parametrize("fixture", [pytest.param(f, id=f.id) for f in all_fixtures()])
def test_fixture(fixture: Fixture) -> None:
    found = complaints(fixture)
    if found:
        shown = "\n".join(f"    | {line}" for line in document(fixture).splitlines())
        place = f"{fixture.path.name}:{fixture.line}"
        pytest.fail(f"{place}: {fixture.title}\n{shown}\n" + "\n".join(found), pytrace=False)
