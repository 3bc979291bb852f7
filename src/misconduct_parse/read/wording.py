"""The wording that readers go by, from data/*.toml."""

from __future__ import annotations

import tomllib
from importlib.resources import files


def words_by_id(name: str) -> dict[str, frozenset[str]]:
    """The wording of each entry of ``data/<name>.toml``, by the entry's id."""
    data = tomllib.loads((files("misconduct_parse") / "data" / f"{name}.toml").read_text(encoding="utf-8"))
    return {entry["id"]: frozenset(entry["wording"]) for entry in data["entry"]}
