"""People with what they are behind their name: "Ada Quill, 34, was a PC in Leeds", "Orrin Vale, a sergeant at Hove"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.names import NAME_BEHIND, last_of
from misconduct_parse.extract.naming import CHIEF_OFFICERS, HEADS, Head, Naming
from misconduct_parse.extract.prefix import prefix_of
from misconduct_parse.extract.rule import Continued, Found, Match, Opening
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

NO_NAME: Final = r"(?= [.,;)]?+ (?: $ | \s (?! \s*+ (?: \p{Lu}\p{L} | \d ) ) ) )"

# ", a PC at Leeds", ", 34, a former Kent sergeant", "was then a PC", "(34), an inspector"
APPOSED: Final = pattern(
    rf"""(?= [,\s] ) (?<= (?P<name>{NAME_BEHIND}) )  # few places end a word: only there a name is looked for
    (?: ,\s (?:aged\s)?[1-7]\d | \s \((?:aged\s)?[1-7]\d\) )?+ ,?+ \s
    (?: (?:who\s)?(?:was|is|(?P<used>used\s++to\s++be)|had\s++been|has\s++been) \s (?:then\s|still\s|formerly\s)?+ )?+
    (?: (?:at\s(?:that|the)\stime|until\s\w++(?:\s\w++)?|formerly|previously|now),?+ \s )?+
    (?: (?:an?|the|then|(?P<one>one\s++of\s++(?:our|its|their|the\s++\w++'s))) \s )
    (?: (?!on\b|at\b|in\b|of\b) [\w'-]++ \s ){{0,4}}+ $""",
    regex.VERBOSE,
)
APPOSING: Final = (
    " a", " an", " former", " serving", " retired", " response", " police", " neighbourhood", " traffic", " custody",
    " probationary", " uniformed", " Police", " Constabulary", " the", " our", " its", " their",
)  # fmt: skip
"""What stands right before a rank in apposition: what only stands before other words costs no search."""
ARTICLES: Final = frozenset({"a", "an", "the", "then", "our", "its", "their"})
"""One of these opens an apposition, at most four words before the rank."""
OFFICERS: Final = {words: Head(None, SubjectKind.OFFICER) for words in ("police officer", "serving officer")}
STAFF: Final = {
    words: Head(None, SubjectKind.POLICE_STAFF)
    for words, kind in wordings("roles").items()
    if kind == SubjectKind.POLICE_STAFF and words not in ("analyst", "researcher", "staff member", "member of staff")
}


KNOWN: Final = HEADS | OFFICERS | STAFF


def _apposed(opening: Opening, match: Match, page: Page) -> Found | None:
    """Somebody with what they are behind their name: "Ada Quill, 34, was a PC in Leeds"."""
    start = max(page.body, opening.start - 130)
    before = page.folded[start : opening.start]
    if not before.rstrip().endswith(APPOSING) or ARTICLES.isdisjoint(before.split()[-5:]):
        return None
    behind = APPOSED.search(before)
    plural = page.lower[opening.start : opening.end] not in KNOWN
    if behind is None or plural is not bool(behind["one"]):  # "Ada Quill, one of our constables", never "a constables"
        return None
    name = last_of(page.folded, (start + behind.start("name"), start + behind.end("name")))
    if name is None:
        return None
    used = behind.span("used") if behind["used"] else None
    prefix = prefix_of(opening, page)
    head: Head = opening.value
    naming = Naming(
        name=name,
        rank=head.rank,
        kind=head.kind,
        detective=head.detective,
        former=(start + used[0], start + used[1]) if used else prefix.former if prefix else None,
        head=(opening.start, opening.end),
    )
    return Found(*name, naming)


# "Ada Quill QPM", and in the line below "Chief Constable": who signed
SIGNED: Final = pattern(
    rf"(?<= (?P<name>{NAME_BEHIND}) ) (?: ,? [ ] (?:QPM|KPM|MBE|OBE|CBE|CVO|BSc|BA|MA|LLB|MSt|MSc) ){{0,3}} ,? \s* \n \s* $",
    regex.VERBOSE,
)
LINE_END: Final = r"(?= [ ,.]*+ (?: \n | $ ) )"


def _signed(opening: Opening, match: Match, page: Page) -> Found | None:
    """Somebody with their rank in the line below, as at the end of a letter."""
    start = max(page.body, opening.start - 80)
    before = page.folded[start : opening.start]
    if not before.rstrip(" ").endswith("\n"):
        return None
    signed = SIGNED.search(before)
    name = last_of(page.folded, (start + signed.start("name"), start + signed.end("name"))) if signed else None
    if name is None:
        return None
    head: Head = opening.value
    return Found(*name, Naming(name=name, rank=head.rank, kind=head.kind, head=(opening.start, opening.end)))


RULES: Final = (
    Continued(
        name="apposed.signed",
        kind=Kind.NAMED,
        values={words: head for words, head in HEADS.items() if head.rank in CHIEF_OFFICERS},
        pattern=LINE_END,
        read=_signed,
    ),
    Continued(
        name="apposed.ranked",
        kind=Kind.NAMED,
        values={
            f"{words}{end}": head
            for words, head in KNOWN.items()
            for end in (" ", ",", ".", "s ", "s,", "s.")
        },
        pattern=NO_NAME,
        read=_apposed,
    ),
)
"""Rules of this kind."""
