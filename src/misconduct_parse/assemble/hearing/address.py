"""The month that a page's address tells where the page gives no date: ".../news/2023/january/officer-dismissed"."""

from __future__ import annotations

import datetime as dt
from typing import Final

from dateutil.relativedelta import relativedelta

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.extract.fragments import MONTHS
from misconduct_parse.pattern import pattern

IN_ADDRESS: Final = pattern(
    r"/(?P<year>20[0-3]\d)[/-](?P<month>0?[1-9]|1[0-2]|(?:\d{1,2}-)?+[a-z]{3,9}(?:-[a-z]{3,9})?)(?=/)"
    r"|/(?P<month>[a-z]{3,9})-(?P<year>20[0-3]\d)(?=/)"
)


YEAR_ONLY: Final = pattern(r"/(20[0-3]\d)(?=/)")


def year_of_address(work: Assembly) -> int | None:
    """The one year that stands alone between two slashes: ".../misconduct-hearings/2021/notice-pc-quill"."""
    url = work.case.get("url") or work.url
    years = set(YEAR_ONLY.findall(url)) if isinstance(url, str) else set()
    return int(years.pop()) if len(years) == 1 else None


def month_of_address(work: Assembly) -> dt.date | None:
    """The last day of that month; None where the address tells no month."""
    url = work.case.get("url") or work.url
    found = IN_ADDRESS.search(url.lower()) if isinstance(url, str) else None
    month = _month(found["month"]) if found else None
    if found is None or month is None:
        return None
    return dt.date(int(found["year"]), month, 1) + relativedelta(day=31)


def _month(words: str) -> int | None:
    """Also the second of two names: Welsh forces write "ebrill-april"."""
    if words.isdigit():
        return int(words)
    return next((MONTHS[part] for part in reversed(words.split("-")) if part in MONTHS), None)
