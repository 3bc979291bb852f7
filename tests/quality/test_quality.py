"""The gate: no field may be read worse than its floor."""

from __future__ import annotations

import pytest

from tests.quality import page
from tests.quality.floors import Floors
from tests.quality.gate import results
from tests.quality.sets import BESIDE, OWN


@pytest.fixture(scope="module")
def floors() -> Floors:
    return Floors.load()


def test_no_figure_lies_below_its_floor(floors: Floors) -> None:
    assert floors.fallen(results().scores()) == []


def test_the_floors_belong_to_these_labels(floors: Floors) -> None:
    assert floors.changed(results().digests) == [], (
        "labels changed: look at them, then python -m tests.quality --update"
    )


def test_every_measured_field_has_a_floor(floors: Floors) -> None:
    own = {each.name for each in OWN}
    scores = {name: fields for name, fields in results().scores().items() if name in own}
    missing = [
        f"{name}.{field}"
        for name, fields in scores.items()
        for field in fields
        if field not in floors.floors.get(name, {})
    ]
    assert missing == []


def test_the_page_of_the_documentation_is_the_gate_s(floors: Floors) -> None:
    assert page.FILE.read_text(encoding="utf-8") == page.page(floors), "python -m tests.quality --update writes it"


def test_every_weak_field_is_explained(floors: Floors) -> None:
    weak = {
        name
        for fields in floors.floors.values()
        for name, figures in fields.items()
        if figures["f1"] < page.WEAK and name not in page.WHY
    }
    assert weak == set()


def test_every_set_is_on_the_page() -> None:
    assert set(page.SETS) == {each.name for each in (*OWN, *BESIDE)}
