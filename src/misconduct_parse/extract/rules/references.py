"""References of the IOPC and IPCC, in canonical form: ``2020/146999``.

They are written ``2020/146999``, ``2017-091299``, ``2017090856`` and, with a slip, ``22017/082348``. A financial year
(``2013/14``) and a force's own number are none.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule, Unit
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Page

NUMBER: Final = r"(?:2(?=20\d\d))?+20\d\d (?: \s?[/-]\s? \d{4,6} | \d{6} ) (?![\d/])"
PARTS: Final = quick_pattern(r"2?(20\d\d)\s?[/-]?\s?(\d{4,6})(?!\d)")

# "IOPC reference", "IPCC case ref:", with the number behind it or in a line of its own
LABELLED: Final = rf"""
    (?<= \b (?: iopc | ipcc | our | case | investigation ) \s (?: (?:case|investigation|file) \s )? )
    ref(?:erence)?+ (?: \s++ (?:number|no\.?) )?+
    \s*+ [:.]?+ \s*+ (?P<at> {NUMBER} (?: \s*+ (?:and|,|&) \s*+ {NUMBER} ){{0,3}} )
"""
BARE: Final = r"(?<![\w/-]) (?:2(?=20\d\d))?+20\d\d / \d{5,6} (?![\w/])"


def _canonical(match: Match, page: Page) -> str | None:
    at = match.groupdict().get("at") or match[0]
    parts = PARTS.match(at)
    return f"{parts[1]}/{int(parts[2]):06d}" if parts else None


RULES: Final = (
    Rule(
        name="references.labelled",
        kind=Kind.REFERENCE,
        triggers=("reference", "ref:", "ref "),
        pattern=LABELLED,
        read=_canonical,
        unit=Unit.BODY,
        anchored=True,
    ),
    Rule(name="references.bare", kind=Kind.REFERENCE, triggers=("/0", "/1", "/2"), pattern=BARE, read=_canonical),
)
"""Rules of this kind."""
