"""What the pages take from the code, and that they say it to whoever reads them unbuilt."""

from __future__ import annotations

import re

import attrs
import pytest

import misconduct_parse as mp
from misconduct_parse import model
from misconduct_parse.cli import COMMANDS
from misconduct_parse.diagnostics import CODES
from tests.unit.docs.generated import PARTS, diagnostics
from tests.unit.docs.pages import PAGES, ROOT, named

PAGE = {named(page): page.read_text("utf-8") for page in PAGES}


def test_every_diagnostic_is_documented_with_its_severity_and_message() -> None:
    rows = [line.split(" | ") for line in diagnostics().splitlines()[2:]]
    assert {row[0].strip("| `"): row[1] for row in rows} == {code: str(entry[0]) for code, entry in CODES.items()}
    assert diagnostics() in PAGE["docs/reference/diagnostics.md"]
    assert re.findall(r"![rs]\b|&#", diagnostics()) == []


def test_every_command_is_documented() -> None:
    page = PAGE["docs/reference/command-line.md"]
    assert [name for name in COMMANDS if f"Usage: misconduct-parse {name} " not in page] == []


@pytest.mark.parametrize("name", PARTS)
def test_every_part_stands_on_one_page(name: str) -> None:
    assert sum(f"<!-- {name} -->\n" in text for text in PAGE.values()) == 1


def test_every_public_name_has_its_place_in_the_reference() -> None:
    objects = set(re.findall(r"^::: misconduct_parse\.(\S+)$", "\n".join(PAGE.values()), re.MULTILINE))
    missing = []
    for name in mp.__all__:
        home = getattr(getattr(mp, name), "__module__", "").removeprefix("misconduct_parse.")
        if home and f"{home}.{name}" not in objects and home not in objects:
            missing.append(f"{home}.{name}")
    assert missing == []


def test_every_function_of_the_reference_can_be_imported_as_its_page_says() -> None:
    text = PAGE["docs/reference/functions.md"]
    apart = re.findall(r"`misconduct_parse\.arrow` \((.*?)\)", text, re.DOTALL)[0]
    names = [path.rpartition(".") for path in re.findall(r"^::: misconduct_parse\.(\S+)$", text, re.MULTILINE)]
    strange = [name for home, _, name in names if name not in mp.__all__ and f"`{name}`" not in apart]
    assert strange == []
    assert {name for home, _, name in names if home.startswith("arrow")} == set(re.findall(r"`(\w+)`", apart))


def test_what_stands_where_nobody_said_anything_is_what_the_pages_name() -> None:
    classes = [value for name in mp.__all__ if attrs.has(value := getattr(mp, name)) and value.__module__ in READ]
    defaults = {
        f"{cls.__name__}.{field.name}": field.default
        for cls in classes
        for field in attrs.fields(cls)
        if field.default not in (None, (), attrs.NOTHING) and not isinstance(field.default, attrs.Factory)  # type: ignore[arg-type]
    }
    assert defaults == {
        "Subject.kind": mp.SubjectKind.UNKNOWN,
        "Subject.detective": False,
        "Subject.temporary": False,
        "Allegation.status": mp.ClaimStatus.ALLEGED,
        "Force.kind": "territorial",
    }
    for page in ("docs/index.md", "docs/reference/data-dictionary.md"):
        assert [word for word in ("`alleged`", "`unknown`", "`detective`") if word not in PAGE[page]] == []


READ = {f"{model.__name__}.{name}" for name in ("case", "people", "proceedings", "criminal", "investigation")}
"""Modules whose values are read from documents."""


def test_links_of_the_readme_lead_to_pages_that_can_be_read_unbuilt() -> None:
    linked = re.findall(r"\]\((docs/[^)#]+\.md)\)", (ROOT / "README.md").read_text("utf-8"))
    empty = [page for page in linked if re.search(r"^::: ", PAGE[page], re.MULTILINE) and page not in WITH_CLASSES]
    assert linked
    assert empty == []


WITH_CLASSES = {"docs/reference/diagnostics.md", "docs/reference/labels.md"}
"""Pages that say all that is theirs to say, and end with the classes."""
