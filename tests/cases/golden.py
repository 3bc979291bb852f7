"""Golden documents: a page as it is published, and beside it the JSON that it must become."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import misconduct_parse as mp
from misconduct_parse.model.terms import Format

FOLDER: Final = Path(__file__).parent
CARRIERS: Final = (".txt", ".md", ".html")

UNSTABLE: Final = ("parser_version", "schema_version")
"""Keys that change with releases; a golden file leaves them out, at the top and in the provenance."""


def documents_of(folder: Path) -> list[Path]:
    """The documents of a folder, in the order of their names."""
    return sorted(path for path in folder.glob("*") if path.suffix in CARRIERS)


def all_documents() -> list[Path]:
    """The golden documents of every format."""
    return [path for kind in Format for path in documents_of(FOLDER / kind.value)]


def said(path: Path) -> dict[str, Any]:
    """What a document says, as its golden file holds it: the text itself is left out, evidence shows its words."""
    case = mp.parse_file(path)
    data: dict[str, Any] = json.loads(mp.to_json(case))
    text = data.pop("document")["text"]
    for key in UNSTABLE:
        data.pop(key, None)
        del data["provenance"][key]
    for subject in data["subjects"]:
        del subject["evidence"]  # the same rows as the case's, with shorter paths
    data["evidence"] = [
        [row["field"], row["span"]["start"], " ".join(text[row["span"]["start"] : row["span"]["end"]].split())]
        for row in sorted(data["evidence"], key=lambda row: (row["span"]["start"], row["span"]["end"], row["field"]))
    ]
    return data


def written(data: dict[str, Any]) -> str:
    """A golden file's contents: a row of evidence to a line."""
    evidence = ",\n".join(f"    {json.dumps(row, ensure_ascii=False)}" for row in data["evidence"])
    rest = json.dumps({**data, "evidence": []}, indent=2, ensure_ascii=False)
    return rest.replace('"evidence": []', f'"evidence": [\n{evidence}\n  ]') + "\n"
