"""What the public may not be told or see, and whether the hearing was open to it."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Reader, Rule
from misconduct_parse.model.case import RestrictionKind
from misconduct_parse.read.page import Page

ANONYMITY: Final = r"""
    \b (?: granted \s++ anonymity | anonymity \s++ (?:was|were|has\s++been|have\s++been|order) (?:\s++granted)?+
          | anonymity \s++ for
         | (?:cannot|can't|can\s++not|may\s++not|must\s++not|not\s++to|not) \s++ be \s++ (?:named|identified)
         | (?:can|may|should|will|must) \s++ only \s++ be \s++ (?:referred\s++to|identified|known|named)
         | (?:order|direction|restriction)s? \s++ (?:\w++\s++){0,3}? (?:restricting|prohibiting|preventing|on) \s++
           (?:the\s++)?+ (?:publication|naming|identification)
         | (?:name|names|identity|identities) \s++ (?:of\s++(?:\w++\s++){1,4})??
           (?:should|must|will|is|are|was|were|has|have) \s++ (?:be\s++|to\s++be\s++|been\s++|being\s++)?+
           (?:not\s++be\s++(?:published|disclosed|released) | withheld | protected )
         | referred \s++ to \s++ as \s++ [\w\s]{3,40}? \s++ (?:for\s++legal\s++reasons|until|after\s++the\s++panel)
           | for \s++ legal \s++ reasons ) \b
"""
REPORTING: Final = r"\b reporting \s++ restrictions? \b (?! \s++ (?:was|were|have\s++been|has\s++been) \s++ lifted )"
PRIVATE: Final = r"""
    \b (?: (?:held|heard|sat|sitting|hearing|conducted|proceedings|take\s++place|took\s++place) \s++
      (?:[\w,-]++\s++){0,4}? in \s++ private | behind \s++ closed \s++ doors
      | private \s++ (?:misconduct\s++)?+ hearing | exclude \s++ the \s++ public ) \b
"""
PUBLIC: Final = r"""
    \b (?: (?:held|heard|sat|conducted|take\s++place|took\s++place
      |announcement\s++of\s++the\s++result\s++will\s++be) \s++ (?:[\w,-]++\s++){0,3}? in \s++ public
      | open \s++ to \s++ (?:the\s++public|members\s++of\s++the\s++public)
      | public \s++ (?:gross\s++)?+ misconduct \s++ hearing | \(public\) ) \b
"""


def _of(kind: RestrictionKind) -> Reader:
    def read(match: Match, page: Page) -> RestrictionKind:
        return kind

    return read


def _public(match: Match, page: Page) -> bool:
    return True


def _private(match: Match, page: Page) -> bool:
    return False


UNNAMED: Final = (
    "anonym", "be named", "be identified", "only be ", "publication", "naming", "withheld", "not be published",
    "legal reasons", "referred to as", "be protected",
)  # fmt: skip

RULES: Final = (
    Rule(
        name="restrictions.anonymity",
        kind=Kind.RESTRICTION,
        triggers=UNNAMED,
        pattern=ANONYMITY,
        read=_of(RestrictionKind.ANONYMITY),
        quick=True,
    ),
    Rule(
        name="restrictions.reporting",
        kind=Kind.RESTRICTION,
        triggers=("reporting restriction",),
        pattern=REPORTING,
        read=_of(RestrictionKind.REPORTING_RESTRICTION),
        anchored=True,
    ),
    Rule(
        name="restrictions.private",
        kind=Kind.OPENNESS,
        triggers=("in private", "closed doors", "private ", "exclude the public"),
        pattern=PRIVATE,
        read=_private,
    ),
    Rule(
        name="restrictions.public",
        kind=Kind.OPENNESS,
        triggers=("in public", "open to", "public ", "(public)"),
        pattern=PUBLIC,
        read=_public,
    ),
)
"""Rules of this kind."""
