"""Lookbehinds of several widths, written as several of one width each: Python's own ``re`` knows no others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

Way = tuple[str, int]
"""One way of saying what a lookbehind looks for, with its width in characters."""

MOST: Final = 4000
"""Ways beyond which a lookbehind is not taken apart: it would be slower than ``regex`` is."""

WIDTHLESS: Final = frozenset({"^", "$", r"\b", r"\B"})


class Lookbehind:
    """One lookbehind, taken apart.

    Attributes:
        text: A lookbehind for each width.
        end: Where the units behind it begin.
    """

    def __init__(self, units: Sequence[str], at: int) -> None:
        self._units = units
        self._at = at
        self._has_group = False
        self.text = self._whole()
        self.end = self._at

    def _whole(self) -> str:
        """What begins here; of one width it stays as it is written, with its groups."""
        first, sign = self._at, self._units[self._at][-1]
        self._at += 1
        try:
            ways = self._choice()
        except ValueError as error:
            raise ValueError(f"{error} in a lookbehind: {''.join(self._units[first : first + 40])}") from None
        written = "".join(self._units[first : self._at])
        if len({width for _, width in ways}) == 1:
            return written
        if self._has_group:
            raise ValueError(f"a group in a lookbehind of several widths: {written}")
        return _by_width(ways, sign)

    def _choice(self) -> list[Way]:
        """Every way of saying what stands up to the closing bracket, which is passed."""
        ways: list[Way] = []
        sequence: list[Way] = [("", 0)]
        while (unit := self._units[self._at]) != ")":
            if unit == "|":
                self._at += 1
                ways, sequence = ways + sequence, [("", 0)]
            else:
                sequence = _joined(sequence, self._repeated(self._atom()))
        self._at += 1
        return ways + sequence

    def _atom(self) -> list[Way]:
        unit = self._units[self._at]
        if unit in ("(?<=", "(?<!"):
            return [(self._whole(), 0)]
        self._at += 1
        if unit in ("(?:", "(?>"):
            return self._choice()
        if unit in ("(?=", "(?!"):
            return [(f"{unit}{'|'.join(way for way, _ in self._choice())})", 0)]
        if unit.startswith("(?P<"):
            self._has_group = True
            return self._choice()
        if unit[0] == "(":
            raise ValueError(f"{unit} stands")
        return [(unit, 0 if unit in WIDTHLESS else 1)]

    def _repeated(self, atom: list[Way]) -> list[Way]:
        """What a quantifier makes of an atom."""
        quantifier = self._units[self._at]
        if quantifier[0] in "*+":
            raise ValueError("no greatest width")
        if quantifier[0] == "?":
            least, most = 0, 1
        elif quantifier[0] == "{" and len(quantifier) > 1:
            counts = quantifier.rstrip("?+").strip("{}").split(",")
            least, most = int(counts[0] or 0), int(counts[-1])
        else:
            return atom
        self._at += 1
        ways: list[Way] = []
        for times in range(least, most + 1):
            repeated: list[Way] = [("", 0)]
            for _ in range(times):
                repeated = _joined(repeated, atom)
            ways += repeated
        return ways


def _joined(before: list[Way], behind: list[Way]) -> list[Way]:
    ways = [(first + second, width + more) for first, width in before for second, more in behind]
    if len(ways) > MOST:
        raise ValueError("too many ways")
    return ways


def _by_width(ways: Iterable[Way], sign: str) -> str:
    """A lookbehind for each width: of those that must not stand one after the other, of others a choice."""
    widths: dict[int, dict[str, None]] = {}
    for way, width in ways:
        widths.setdefault(width, {})[way] = None
    parts = [f"(?<{sign}{'|'.join(same)})" for _, same in sorted(widths.items())]
    return "".join(parts) if sign == "!" else f"(?:{'|'.join(parts)})"
