"""Dates as fine as the text and no finer."""

from __future__ import annotations

import datetime as dt

from attrs import frozen


@frozen(kw_only=True)
class Date:
    """A day, month, year, season or interval, in the precision in which it was written.

    ISO 8601-2:2019, the Extended Date/Time Format (EDTF), levels 0 to 2: ``2019-11-26``, ``2021-05``,
    ``2018-03/2018-07``, ``2018-22`` (summer 2018), ``XXXX-06-12`` (a day whose year stands nowhere).

    Raises:
        ValueError: if ``latest`` lies before ``earliest``.
    """

    edtf: str
    """The date in EDTF."""

    earliest: dt.date | None
    """First day that it can mean; None where the year is not known."""

    latest: dt.date | None
    """Last day that it can mean, inclusive; None where the year is not known."""

    inferred: bool = False
    """Whether a part (mostly the year) was not written and was worked out from the page's other dates."""

    text: str = ""
    """The words as written."""

    def __attrs_post_init__(self) -> None:
        if self.earliest and self.latest and self.latest < self.earliest:
            raise ValueError(f"{self.edtf} ends ({self.latest}) before it begins ({self.earliest})")

    def __str__(self) -> str:
        return self.edtf
