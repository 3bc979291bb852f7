"""Cases as plain rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from misconduct_parse.arguments import shown
from misconduct_parse.model.case import Case
from misconduct_parse.tables.definitions import table_of


def to_records(cases: Iterable[Case], table: str = "cases") -> list[dict[str, Any]]:
    """Cases as tidy rows of plain Python values.

    Args:
        cases: The cases.
        table: ``cases``, ``subjects``, ``allegations``, ``proceedings``, ``outcomes``, ``criminal``, ``events``,
            ``quotes``, ``evidence`` or ``diagnostics``. The data dictionary of the documentation has every column.

    Returns:
        A dictionary for each row, every column always present: text, ``int``, ``bool``, ``datetime.date``,
        ``datetime.datetime``, lists of these, and None where the document is silent.

    Raises:
        TypeError: if ``cases`` is a single case, or holds anything but cases.
        ValueError: if there is no such table.

    Example:
        >>> import misconduct_parse as mp
        >>> case = mp.parse("PC A was dismissed by Essex Police after a misconduct hearing.")
        >>> to_records([case])[0]["format"]
        'force_news'
    """
    return list(table_of(table).records(several(cases)))


def several(cases: Iterable[Case]) -> Iterable[Case]:
    """The same cases.

    Raises:
        TypeError: if it is a single case, or while iterating, if it holds anything else.
    """
    if isinstance(cases, Case):
        raise TypeError("cases is one case; give a list of cases: [case]")
    if not isinstance(cases, Iterable):
        raise TypeError(f"cases is {shown(cases)}; give a list of cases")
    return map(_case, cases)


def _case(item: Any) -> Case:
    if isinstance(item, Case):
        return item
    raise TypeError(
        f"cases holds a {type(item).__name__}; give cases alone, of results those that have one:"
        " (result.case for result in results if result.case)"
    )
