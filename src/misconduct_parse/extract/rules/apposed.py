"""People with what they are behind their name: "Ada Quill, 34, was a PC in Leeds", "Orrin Vale, a sergeant at Hove"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.names import NAME_BEHIND, last_of
from misconduct_parse.extract.naming import HEADS, Head, Naming
from misconduct_parse.extract.prefix import prefix_of
from misconduct_parse.extract.rule import Continued, Found, Match, Opening
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

NO_NAME: Final = r"(?= [.,;)]?+ (?: $ | \s (?! \s*+ (?: \p{Lu}\p{L} | \d ) ) ) )"

# ", a PC at Leeds", ", 34, a former Kent sergeant", "was then a PC", "(34), an inspector"
APPOSED: Final = pattern(
    rf"""(?<= (?P<name>{NAME_BEHIND}) )
    (?: ,\s (?:aged\s)?[1-7]\d | \s \((?:aged\s)?[1-7]\d\) )?+ ,?+ \s
    (?: (?:who\s)?(?:was|is|had\s++been|has\s++been) \s (?:then\s|still\s|formerly\s)?+ )?+
    (?: (?:at\s(?:that|the)\stime|until\s\w++(?:\s\w++)?|formerly|previously|now),?+ \s )?+
    (?: (?:an?|the|then) \s ) (?: (?!on\b|at\b|in\b|of\b) [\w'-]++ \s ){{0,4}}+ $""",
    regex.VERBOSE,
)
APPOSING: Final = (
    " a", " an", " former", " serving", " retired", " response", " police", " neighbourhood", " traffic", " custody",
    " probationary", " uniformed", " Police", " Constabulary", " the",
)  # fmt: skip
"""What stands right before a rank in apposition: what only stands before other words costs no search."""
ARTICLES: Final = frozenset({"a", "an", "the", "then"})
"""One of these opens an apposition, at most four words before the rank."""
OFFICERS: Final = {words: Head(None, SubjectKind.OFFICER) for words in ("police officer", "serving officer")}
STAFF: Final = {
    words: Head(None, SubjectKind.POLICE_STAFF)
    for words, kind in wordings("roles").items()
    if kind == SubjectKind.POLICE_STAFF and words not in ("analyst", "researcher", "staff member", "member of staff")
}


def _apposed(opening: Opening, match: Match, page: Page) -> Found | None:
    """Somebody with what they are behind their name: "Ada Quill, 34, was a PC in Leeds"."""
    start = max(page.body, opening.start - 130)
    before = page.folded[start : opening.start]
    if not before.rstrip().endswith(APPOSING) or ARTICLES.isdisjoint(before.split()[-5:]):
        return None
    behind = APPOSED.search(before)
    name = last_of(page.folded, (start + behind.start("name"), start + behind.end("name"))) if behind else None
    if name is None or behind is None:
        return None
    prefix = prefix_of(opening, page)
    head: Head = opening.value
    naming = Naming(
        name=name,
        rank=head.rank,
        kind=head.kind,
        detective=head.detective,
        former=prefix.former if prefix else None,
        head=(opening.start, opening.end),
    )
    return Found(*name, naming)


RULES: Final = (
    Continued(
        name="apposed.ranked",
        kind=Kind.NAMED,
        values={f"{words}{end}": head for words, head in (HEADS | OFFICERS | STAFF).items() for end in " ,."},
        pattern=NO_NAME,
        read=_apposed,
    ),
)
"""Rules of this kind."""
