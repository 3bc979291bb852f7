"""Values as the cells of files that know only text and numbers."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from misconduct_parse.tables.surrogates import mended

JOINT: Final = "; "
"""Between the values of a list in one cell."""

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a cell must not begin with: Excel, LibreOffice and Google Sheets would calculate it (OWASP, CSV Injection)."""


def text_of(value: Any) -> str | int | None:
    """A value as text, numbers as they are; None for None."""
    match value:
        case None:
            return None
        case bool():
            return "true" if value else "false"
        case list():
            return JOINT.join(str(text_of(item)) for item in value if item is not None) or None
        case dt.date():
            return value.isoformat()
        case str():
            return mended(value)
        case _:
            return int(value)


def harmless(value: str | int | None) -> str | int | None:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before what would begin one."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value
