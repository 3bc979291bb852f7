"""Words beside a claim that say how far it got, whatever it is."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.standing import Standing
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.findings import FindingMention
from misconduct_parse.pattern import REACH, pattern, quick_pattern

# "He submits that there was no separate breach of": what counsel denies is not decided
SUBMITS: Final = pattern(
    r"(?<!\b(?:panel|chair|hearing|i|we)\s)\b(?:submit(?:s|ted)|argue[sd]?|contend(?:s|ed)|maintain(?:s|ed)|suggest(?:s|ed)|insist(?:s|ed))\s++that\b[^.;]{0,60}$"
)
# "short of misconduct", "short of gross misconduct and of misconduct"
SHORT_OF: Final = pattern(
    r"\b(?<!\bnothing\s)short\s++of\s++(?:(?:gross\s++)?+misconduct,?+\s++(?:and|or|let\s++alone)\s++(?:indeed\s++)?+(?:of\s++)?+)?+(?:an?\s++)?+$"
)
NONE_OF: Final = pattern(r"none|not\s++one\b|neither|nor\b|no\b|(?:(?:did|could|does|do)\s++)?+not\s++find\b")
BEHIND: Final = r"(?:(?!\n[^\S\n]*+(?:\n|[*•-]))[^.;])"
"""Words behind a claim in its own line or paragraph."""
# "A breach of Orders and Instructions was also alleged"
WAS_ALLEGED: Final = pattern(
    rf"{BEHIND}{{0,40}}? \b (?:was|were|is) \s++ (?:ever\s++|also\s++|further\s++|originally\s++)?+ alleged \b",
    regex.VERBOSE,
)
FOUND_IT: Final = pattern(
    r"\b(?:found|find|ruled|held|judged)\s++(?:it|this|that|them|both|the\s++(?:allegations?|breach))\s++(?:to\s++be\s++)?+$"
)

# "Level: gross misconduct (alleged)"
ALLEGED_BEHIND: Final = pattern(r"\s*+[(-]\s*+alleged\b")
# "Gross misconduct was not found", under the heading of the findings
# "Proven gross misconduct will always be dealt with", said of all
WAS_NOT: Final = pattern(
    r"\s++(?:(?:was|were|is|are)\s++(?:not|never|rejected|withdrawn|unfounded|baseless|groundless|false|untrue|unprove[nd]|dropped|abandoned|dismissed)"
    r"|(?:had|has)\s++not|(?:will|must|should|can)\b(?!\s++have\b))\b"
)
# "found that gross misconduct was not proven"; not "found to be misconduct was not gross misconduct". In fields
# "Gross misconduct found: No", "Misconduct / Gross misconduct: Not proven"; not "Gross misconduct - no further action"
NOT_SO: Final = pattern(
    r"(?:\s?/\s?(?:gross\s++)?+misconduct)?+(?:\s++(?:found|proven|proved|established|finding))?+\s*+[:?|-]\s*+"
    r"(?:no|none|nil|n/a|not\s++(?:found|prove[nd]|established|made\s++out|substantiated|upheld)|unprove[nd])"
    r"(?=[ \t]*+(?:[.,;|(\n]|$))"
    r"|\s++(?:(?:was|were|is|are|had|has|have)\s++)?+(?:not\s++(?:been\s++)?+(?:prove[nd]|made\s++out|established"
    r"|found|substantiated|shown|upheld|committed)|unprove[nd]|unsubstantiated)\b"
)
# "concluded that the standard of use of force was not engaged": something is denied, whatever it is
NOT_BEHIND: Final = pattern(
    r"(?:\s++that\s++was\s++alleged)?+\s++(?:was|were|is|are|had|has|did|does|could|would)(?:\s++not\b|n't\b)"
)


# "Panel rejects gross misconduct"
REJECTED: Final = pattern(
    r"\b(?:reject(?:s|ed|ing)|rul(?:es|ed|ing)\s++out)\s++(?:an?\s++|any\s++)?+(?:finding\s++of\s++)?+$"
)


OPENS_NOT: Final = (
    "was", "were", "is", "are", "had", "has", "have", "will", "must", "should", "can", "not", "unprove",
    "unsubstantiated", ":", "?", "|", "-", "/", "found:", "found?", "found |", "found -", "proven:", "proved:",
)  # fmt: skip
OPENS_DENIED: Final = ("that", "was", "were", "is", "are", "had", "has", "did", "does", "could", "would")
REJECTING: Final = ("reject", "rul")
"""Words without which ``WAS_NOT`` and ``NOT_SO``, ``NOT_BEHIND`` and ``REJECTED`` cannot match."""


def no_level(lower: str, start: int, end: int) -> bool:
    """Whether the words beside a level say that it was not reached, only alleged, or not found."""
    before, behind = lower[max(0, start - 50) : start], lower[end : end + REACH]
    if "short" in before and SHORT_OF.search(lower, max(0, start - 50), start):
        return True
    if behind.lstrip().startswith(OPENS_NOT) and (
        WAS_NOT.match(lower, end, end + REACH) or NOT_SO.match(lower, end, end + REACH)
    ):
        return True
    if any_in(REJECTING, before) and REJECTED.search(lower, max(0, start - 30), start):
        return True
    return "alleged" in behind and any(said.match(lower, end, end + REACH) for said in (ALLEGED_BEHIND, WAS_ALLEGED))


# "The second was that she breached the standard of", "Allegation 2 was that"
CONTENT: Final = quick_pattern(
    r"(?:(?:the|this|that|one|a)\s++)?+(?:first|second|third|fourth|fifth|other|remaining|final|last|former|latter|further"
    r"|allegations?|charges?|accusations?|case|\d|one|two|three|four|five|of\s++(?:these|them)|against\s++(?:him|her|\w++\s++[\w'-]++)"
    r"|\s)++\s*+(?:was|is|were|being)\s++that\b"
)


def opens_content(lower: str, start: int) -> bool:
    """Whether a sentence begins with the words that give the content of an allegation."""
    return lower.find(" that ", start, start + 80) > 0 and CONTENT.match(lower, start) is not None


# "A further allegation, that he breached the standard of honesty when he lied, was not pursued", "falls with the first"
NOT_PURSUED: Final = pattern(
    rf"{BEHIND}{{0,200}}?,\s++(?:was|were|has\s++been|have\s++been)\s++(?:later\s++|also\s++)?+(?:not\s++(?:pursued|proceeded\s++with)"
    r"|withdrawn|dropped|discontinued|abandoned)\b"
    rf"|{BEHIND}{{0,200}}?\b(?:falls?|fell)\s++(?:with|away|too|likewise|for\s++the\s++same\s++reasons?)\b"
)
PURSUED: Final = ("pursued", "proceeded", "withdrawn", "dropped", "discontinued", "abandoned", "falls", "fell")


NOUN: Final = pattern(r"(?:an\s++|the\s++)?+(?:allegations?|accusations?)\b")


def calls_allegation(lower: str, start: int) -> bool:
    """Whether words only call what was decided an allegation: "The honesty allegation was not proven"."""
    return NOUN.match(lower, start, start + REACH) is not None


def was_alleged(lower: str, end: int) -> regex.Match[str] | None:
    """The words right behind a claim that say that it was only alleged."""
    return WAS_ALLEGED.match(lower, end, end + REACH) if "alleged" in lower[end : end + REACH] else None


def told_beside(lower: str, start: int, end: int) -> tuple[Standing | None, int]:
    """What the words around a claim say of it, with where they end: the content of an allegation, alleged, given up."""
    if opens_content(lower, start):
        return Standing.ALLEGED, start
    alleged = was_alleged(lower, end)
    if alleged is not None:
        return Standing.ALLEGED, alleged.end()
    dropped = NOT_PURSUED.match(lower, end, end + REACH) if any_in(PURSUED, lower[end : end + REACH]) else None
    return (Standing.NOT_FOUND, dropped.end()) if dropped is not None else (None, start)


def denied_at(lower: str, end: int) -> bool:
    """Whether the words right behind a claim deny it, whatever it is."""
    denied = lower[end : end + REACH].lstrip().startswith(OPENS_DENIED)
    return denied and NOT_BEHIND.match(lower, end, end + REACH) is not None


# "and cleared her of breaching the standard of" says nothing of what stands before; "of the breach" does
CLEARED_NEXT: Final = pattern(
    r"\s++(?:(?!of\b)[\w'-]++\s++){0,4}?of\s++(?:also\s++)?+(?:having\s++|the\s++|an?\s++|any\s++)?+"
    r"(?:breach(?:ing|ed)|breaking|broken|(?:breach(?:es)?|standards?)\s++(?:of|for|in)\b)"
    r"|\s++(?:(?:him|her|them)\s++)?+in\s++(?:relation\s++to|respect\s++of)\s++(?!(?:it|this|that|them|these|those|both|all)\b)"
)


def clears_next(lower: str, finding: Mention[FindingMention]) -> bool:
    """Whether somebody is cleared of what is named behind: it is not what stands before that they are cleared of."""
    cleared = lower.startswith("cleared", finding.start)
    return cleared and CLEARED_NEXT.match(lower, finding.end, finding.end + REACH) is not None


def denied_behind(lower: str, finding: Mention[FindingMention]) -> Mention[FindingMention] | None:
    """A finding with the words behind it that deny it: "found that gross misconduct was not proven"."""
    may = finding.value.proven and lower[finding.end : finding.end + REACH].lstrip().startswith(OPENS_NOT)
    behind = NOT_SO.match(lower, finding.end, finding.end + REACH) if may else None
    return finding.part(finding.start, behind.end(), finding.value) if behind is not None else None


# "Allegation 2 is in breach of", "the allegations found proved": the word is a name there, and alleges nothing.
NAME_ONLY: Final = quick_pattern(r"\s++(?:\d|one\b|two\b|three\b|[a-h]\b|\([a-z\d]\))")


def names_only(lower: str, alleged: Mention[Any]) -> bool:
    """Whether the word is a name and alleges nothing: "Allegation 2 is", "The proven allegations were"."""
    proven = lower.endswith(("proven ", "proved ", "upheld "), 0, alleged.start) and not lower.endswith(
        ("not proven ", "not proved ", "not upheld ", "unproven "), 0, alleged.start
    )
    return proven or NAME_ONLY.match(lower, alleged.end) is not None
