"""``python -m tests.unit.serialise.keep_schema`` writes the schema of today's model to where versions are kept."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final

from misconduct_parse import json_schema
from misconduct_parse.serialise.versions import shape_of
from misconduct_parse.version import SCHEMA_VERSION
from tests.documents import ROOT

FOLDER: Final = ROOT / "src" / "misconduct_parse" / "data" / "schemas"

PUBLISHED: Final[dict[str, str]] = {}
"""Versions that went out in a release, with the SHA-256 of their file: from then on it never changes."""


def page_of(version: str) -> Path:
    """The file of a version."""
    return FOLDER / f"{version}.json"


def today() -> str:
    """The schema of today's model, as its file holds it."""
    return json.dumps(shape_of(json_schema()), indent=1) + "\n"


if __name__ == "__main__":
    if SCHEMA_VERSION in PUBLISHED:
        sys.exit(f"version {SCHEMA_VERSION} is published: raise SCHEMA_VERSION in version.py first")
    page_of(SCHEMA_VERSION).write_text(today(), encoding="utf-8")
