"""The data dictionary in the documentation is the one that the model gives."""

from misconduct_parse.tables.definitions import TABLES
from misconduct_parse.tables.dictionary import data_dictionary
from tests.documents import ROOT

PAGE = ROOT / "docs" / "reference" / "data-dictionary.md"


def test_the_page_is_current() -> None:
    command = f"python -m misconduct_parse.tables.dictionary > {PAGE.relative_to(ROOT)}"
    assert PAGE.read_text(encoding="utf-8") == data_dictionary(), f"`{command}` writes it anew"


def test_every_table_and_column_is_in_it() -> None:
    page = data_dictionary()
    for table in TABLES:
        section = page.split(f"\n## Table {table.name}\n")[1].split("\n## ")[0]
        assert section.count("\n| `") == len(table.columns)


def test_links_lead_to_headings() -> None:
    page = data_dictionary()
    anchors = {line[3:].lower().replace(" ", "-") for line in page.splitlines() if line.startswith("## ")}
    linked = {part.split(")")[0] for part in page.split("](#")[1:]}
    assert linked
    assert linked <= anchors
