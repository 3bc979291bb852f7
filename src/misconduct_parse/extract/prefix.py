"""What stands before a rank: "former", "acting", "T/"; and a longer rank of which it is only the end."""

from __future__ import annotations

from functools import cache
from typing import Final, NamedTuple

from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.names import Place
from misconduct_parse.extract.rule import Opening
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

LONGEST: Final = 24
"""Characters before a rank that its prefixes may take."""

ENDS: Final = ("former", "ex", "retired", "temporary", "temp", "temp.", "acting", "a/ct", "act/g", "t/", "a/")
"""How what stands before a rank with a prefix ends, space and hyphens put aside."""

# Read from right to left, so that it ends where the rank begins.
PREFIXES: Final = pattern(
    r"(?r)(?<![\w'/-])"
    r"(?:(?P<former>former|ex|retired)(?:\s*+-\s*+|\s++))?"
    r"(?:(?P<temporary>temporary|temp\.?|acting|a/ct|act/g|[at](?=/))(?:\s*+/\s*+|\s++))?"
)

# "constable" inside "chief constable" is no rank of its own
INSIDE: Final = ("chief", "detective", "police", "assistant", "deputy", "special", "temporary", "acting", "det")
PARTS_OF_WORDS: Final = "'/-"

# "former West Mercia PC Cosmo Bridstow": the name of the force stands between.
FORMER_BEFORE: Final = pattern(r"(?r)\b(former|retired|ex)[ \t\xa0-]++(?:(?!and\b)[\w&'-]++[ \t\xa0-]++){1,4}+")
FORMER: Final = ("former", "retired", "ex")


class Prefix(NamedTuple):
    """What stands before a rank."""

    start: int
    """Where the rank begins, together with it."""
    former: Place | None
    """"Former", "ex-", "retired"."""
    temporary: Place | None
    """"Acting", "temporary"."""


def prefix_of(opening: Opening, page: Page) -> Prefix | None:
    """What stands before a rank; None where it is a part of something longer."""
    first, former, temporary = opening.start, None, None
    before = page.lower[max(page.body, first - LONGEST) : first]
    if before.rstrip(" \n-").endswith(ENDS) and (match := PREFIXES.match(page.lower, page.body, first)):
        first, former, temporary = match.start(), _place(match.span("former")), _place(match.span("temporary"))
        before = page.lower[max(page.body, first - LONGEST) : first]
    if before and (before[-1].isalnum() or before[-1] in PARTS_OF_WORDS):
        return None
    if before[-1:] in (" ", "\n") and before[:-1].endswith(INSIDE) and not _of_force(before, opening, page):
        return None
    return Prefix(first, former or _former_before(page, first), temporary)


def _of_force(before: str, opening: Opening, page: Page) -> bool:
    """Whether "police" ends the name of a force: in "Kent Police PC Quill", not in "police constable"."""
    if not before[:-1].endswith("police"):
        return False
    return " ".join(page.lower[opening.start : opening.end].split()) not in _of_the_police()


@cache
def _of_the_police() -> frozenset[str]:
    """What "police" makes a longer wording of."""
    longer = (*wordings("ranks"), *wordings("roles"))
    return frozenset(words.removeprefix("police ") for words in longer if words.startswith("police "))


def _place(span: Place) -> Place | None:
    return span if span[0] >= 0 else None


def _former_before(page: Page, first: int) -> Place | None:
    before = page.lower[max(page.body, first - 50) : first]
    if not any_in(FORMER, before):
        return None
    match = FORMER_BEFORE.match(page.lower, max(page.body, first - 50), first)
    if match is None:
        return None
    return match.span(1) if of_the_police(page.folded[match.end(1) : first]) else None


def of_the_police(between: str) -> bool:
    """Whether words between "former" and a rank leave it to the rank: a "former soldier PC Quill" still serves."""
    return all(word[0].isupper() or word in OF_THE_POLICE for word in between.replace("-", " ").split())


OF_THE_POLICE: Final = frozenset(
    (
        "police", "officer", "member", "of", "the", "staff", "serving", "neighbourhood", "response", "custody",
        "traffic", "senior", "student", "probationary", "firearms", "roads", "policing", "dog", "force", "area",
        "detective", "special", "chief", "uniformed", "trainee", "based", "in", "and", "from", "at", "patrol",
    )
)  # fmt: skip
