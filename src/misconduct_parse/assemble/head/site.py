"""The name of its site in a page's title: "Officer dismissed | Kent Police"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex

from misconduct_parse import forces
from misconduct_parse.model.terms import Format
from misconduct_parse.pattern import quick_pattern

# " | Staffordshire Police", " - Hertfordshire Constabulary"; and before the title "City of London Police - "
BEHIND: Final = quick_pattern(
    r"\s++ (?P<mark>[|»·]|-) \s++ (?P<site> (?: (?! \s[|»·-]\s | [|»·] ) . ){2,70} ) $", regex.VERBOSE
)
BEFORE: Final = quick_pattern(r"(?P<site>[^|»·]{2,60}?) \s++ (?P<mark>[|»·]|-) \s++ (?=\S)", regex.VERBOSE)

WATCHDOG: Final = quick_pattern(
    r"(?:the\s)?independent\s(?:office\sfor\spolice\sconduct|police\scomplaints\scommission) | iopc\b | ipcc\b",
    regex.IGNORECASE | regex.VERBOSE,
)


@lru_cache(maxsize=64)
def without_site(title: str, kind: Format) -> str:
    """A title without the name of its site. A page says its title up to five times, so that it is remembered.

    Example:
        >>> without_site("Officer dismissed | Staffordshire Police", Format.FORCE_NEWS)
        'Officer dismissed'
        >>> without_site("Taser discharge - Kent Police", Format.IOPC_SUMMARY)
        'Taser discharge - Kent Police'
    """
    folded = title.replace("–", "-").replace("—", "-")
    if not _has_mark(folded):
        return title
    behind = BEHIND.search(folded)
    if behind and _is_site(behind, kind):
        return without_site(title[: behind.start()], kind)
    before = BEFORE.match(folded)
    if before and _is_site(before, kind):
        return title[before.end() :]
    return title


@lru_cache(maxsize=64)
def sites_in(title: str) -> tuple[str, ...]:
    """What may be a site's name in a title, as written: its last part, then its first."""
    folded = title.replace("–", "-").replace("—", "-")
    if not _has_mark(folded):
        return ()
    matches = (BEHIND.search(folded), BEFORE.match(folded))
    return tuple(title[match.start("site") : match.end("site")] for match in matches if match)


def _has_mark(folded: str) -> bool:
    """Whether anything in a title may part it from its site: half of the titles bear no site's name."""
    if "|" in folded or "»" in folded or "·" in folded:
        return True
    at = folded.find("-", 1, -1)
    while at >= 0 and not (folded[at - 1].isspace() and folded[at + 1].isspace()):
        at = folded.find("-", at + 1, -1)
    return at >= 0


def _is_site(match: regex.Match[str], kind: Format) -> bool:
    """Whether a part of a title names a site. In a summary's title a dash stands before the force, not the site."""
    site = match["site"].strip()
    if WATCHDOG.match(site):
        return True
    if kind is Format.IOPC_SUMMARY and match["mark"] == "-":
        return False
    return match["mark"] != "-" or forces.get(site) is not None
