"""The words around a name that make somebody a member of the panel, or counsel, and not who chairs it."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import pattern

PANEL_BEFORE: Final = pattern(
    r"""\b (?: panel \s++ members? (?:\s++(?:was|were|are))?+ | assessor | advised \s++ by (?:[^.;]{0,40})?
          | (?:re)?presented \s++ by
          | (?<!\b(?:through|by|with|via)\s(?:his|her|their)\s|\b(?:from|both)\s) counsel (?:\s++for\s++the\s++\w++)?+
          | legal(?:ly)?+ \s++ (?:qualified\s++)?+ (?:advis[eo]r|person|assistant)(?:\s++to\s++the\s++panel)?+
          | appropriate \s++ authority | sitting \s++ with | (?:signed|issued|approved|for\s++and) \s++ on \s++ behalf
          \s++ of | delegated \s++ by
            | signed (?:\s++by)?+ | author | approved \s++ by | issued \s++ by | federation \s++ representative
            | police \s++ friend ) \s*+ [:,]?+ \s*+ $""",
    regex.VERBOSE,
)

PANEL_AFTER: Final = pattern(
    r"\s*+,?+\s*+(?:who\s[^,.;]{0,40}?\b)?(?:an?\s++)?+(?:independent\s++)?+panel\s++member\b"
    r"|(?:\s*+,[^,.;]{1,60},)?+\s++(?:also\s++)?+sat\s++(?:with|beside|alongside|on)\b"
)

BESIDE_CHAIR: Final = (
    "member", "assess", "advised", "represented", "presented", "legal", "authority", "sitting", "behalf",
    "delegated", "signed", "author", "approved", "issued", "federation", "friend",
)  # fmt: skip
ENDS_BESIDE: Final = (
    "member", "members", "was", "were", "are", "assessor", "by", "advisor", "adviser", "person", "assistant", "panel",
    "authority", "with", "of", "signed", "author", "representative", "friend",
)  # fmt: skip
"""Literals without which the patterns above cannot match."""


def sits_beside(before: str) -> bool:
    """Whether the words before a name are those of a member, an adviser or counsel."""
    if before.rstrip().rstrip(":,").rstrip().endswith(ENDS_BESIDE):
        may = any_in(BESIDE_CHAIR, before)
    else:
        may = "advised" in before  # behind which any words may stand, as behind "counsel for the"
    return (may or "counsel" in before) and PANEL_BEFORE.search(before) is not None


# "According to the appropriate authority, PC Quill lied"; not "represented by counsel, PC Vale."
SPOKEN_FOR: Final = pattern(
    r"\b(?:counsel|authority|advis[eo]r|person|assistant|assessor|representative|friend)(?:\s++for\s++the\s++\w++)?+,\s++$"
)
GOES_ON: Final = pattern(r"\s++(?!(?:and|or|of|from|for|with|kc|qc|who|on|as|in|at|sitting|sat)\b)\w")


def opens_clause(before: str, after: str) -> bool:
    """Whether an officer behind a comma does something of their own: they are not who the words before name."""
    return before.endswith(", ") and SPOKEN_FOR.search(before) is not None and GOES_ON.match(after) is not None


def sat(after: str) -> bool:
    """Whether the words behind a name say that they sat with others."""
    return ("panel member" in after or " sat " in after) and PANEL_AFTER.match(after) is not None
