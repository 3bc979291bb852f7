"""How the items of an ordered list are numbered (HTML Standard, ``ol`` and its ``type``)."""

from __future__ import annotations

from typing import Final

ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip

LAST_ROMAN: Final = 3999


def numeral(kind: str, number: int) -> str:
    """A number as a list of a kind writes it.

    Args:
        kind: ``1``, ``a``, ``A``, ``i`` or ``I``; anything else counts as ``1``.
        number: Which item.

    Example:
        >>> numeral("a", 3), numeral("I", 4), numeral("1", 12)
        ('c', 'IV', '12')
    """
    if kind in ("a", "A") and 1 <= number <= 26:
        return chr(ord(kind) + number - 1)
    if kind in ("i", "I") and 1 <= number <= LAST_ROMAN:
        return _roman(number) if kind == "i" else _roman(number).upper()
    return str(number)


def _roman(number: int) -> str:
    letters = ""
    for value, sign in ROMAN:
        times, number = divmod(number, value)
        letters += sign * times
    return letters
