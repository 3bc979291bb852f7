"""A "not" that says nothing of the claim behind it: "had not told the truth and had breached".

It is set off by commas, has a verb of its own, or belongs to what was decided before.
"""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.affirmed import panel_next
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Modifier
from misconduct_parse.pattern import pattern, quick_pattern

# "PC Quill, who had not been disciplined before, was found to have", "A, though she had not intended to, and B"
OPENED: Final = pattern(
    r",\s++(?:(?:who|which|whose|while|whilst|though|although|since|because|as|having|with|despite|albeit)\b[^,.;:]{0,80})?$"
)
CLOSED: Final = quick_pattern(
    r"[^,.;:]{0,90}+,\s++(?:was|were|has|have|had|is|are|did|does|and|breached|amounted|constituted|received|admitted)\b"
)

SIMPLE: Final = frozenset(
    {
        "no", "not", "neither", "nor", "never", "without", "cannot", "did not", "didn't", "does not", "was not",
        "wasn't", "were not", "weren't", "had not", "hadn't", "has not", "have not", "could not", "would not",
    }
)  # fmt: skip
"""Words that deny the verb behind them, whatever it is: not "no evidence", "unable to find"."""
# What "not" is said of where it denies that something was so, or was found, thought, shown
OF_CLAIM: Final = pattern(
    r"\b(?:found|find|finding|findings|satisf\w++|persua\w++|accept\w*+|prove\w*+|believ\w++|think|thought|sa(?:y|id)|show\w*+|suggest\w*+|reason\s++to"
    r"|evidence|doubt\w*+|grounds?\s++(?:to|for)|alleg\w++|accus\w++|charg\w++|breach\w*+|standards?|misconduct|convinced|sure|conclu\w++"
    r"|guilty|upheld|consider\w*+|admit\w*+|agree\w*+|established|substantiated|made\s++out|case|deni\w++|amount\w*+|engaged)\b"
)
THUS: Final = r"(?:(?:so|thereby|thus|therefore|hence|accordingly|consequently|also|clearly)\s++)*+"
# "was not entitled to do so and breached", "and so breached", "and had breached"
AND_BREACHED: Final = pattern(
    rf"(?P<gap>[^.;]*?),?+\s++and\s++(?P<own>(?:he|she|they|it|this|that)\s++)?+(?P<thus>{THUS})(?P<aux>(?:had|has|was|were)\s++)?+"
    r"(?:breached|broke|contravened|in\s++breach|a\s++breach|amounted\s++to\s++an?\s++breach|fell\s|failed\s++to)"
)
# "did not report it, in breach of", "had not been honest, breaching"
IN_BREACH: Final = pattern(
    rf"(?P<gap>[^.;]*?),\s++(?:and\s++)?+{THUS}(?:breaching|in\s++breach\s++of|contrary\s++to|in\s++contravention\s++of|which\s++(?:was|were|is)\s"
    r"|which\s++breached|an?\s++(?:clear\s++)?+breach\s++of)"
)
# "was not trivial and amounted to", "had no reason to search him and this amounted to"
AND_AMOUNTED: Final = pattern(
    rf"(?P<gap>[^.;]*?),?+\s++(?:and|which)\s++(?P<own>(?:it|this|that|these|they|which)\s++)?+(?P<thus>{THUS})$"
)
FINITE: Final = (
    "amounted", "constituted", "equated", "represented", "was ", "were ", "amounts", "constitutes", "this ", "it ",
    "that ", "they ", "these ", "which ",
)  # fmt: skip
# "no breach of A, a breach of B and no breach of C"
A_BREACH: Final = quick_pattern(
    r"\s++breach(?:es)?\s[^.;]{0,160}?(?:,|\band|\bbut)\s++(?:and\s++|but\s++)?+(?:an?|one|another)\s++(?:clear\s++|serious\s++)?+"
    r"breach\s++of\s++(?:the\s++)?+(?:standards?\s++of\s++)?+$"
)


def of_clause_before(lower: str, start: int, claim: Mention[Any], denied: Mention[Modifier]) -> bool:
    """Whether a "not" ends with its own clause: "that there was no need and that the standard was breached"."""
    between = lower[denied.end : claim.start]
    whole_clause = claim.rule == "allegations.excessive-force" and between.endswith((" and ", " and the "))
    if whole_clause and " that " not in between:
        return True  # "was not lawful and the force used was excessive"
    if panel_next(lower, denied.end, claim.start):
        return True
    if " and that " in between and " that " in lower[start : denied.start]:
        return True
    return denied.end < claim.start and _apart(lower, start, claim, denied)


def _apart(lower: str, start: int, claim: Mention[Any], denied: Mention[Modifier]) -> bool:
    if set_off(lower, start, denied, claim):
        return True
    word = lower[denied.start : denied.end]
    if word not in SIMPLE:
        return False
    if word == "no" and A_BREACH.match(lower, denied.end, claim.start):
        return True
    if claim.kind == Kind.FINDING:
        said = AND_AMOUNTED.match(lower, denied.end, claim.start) if lower.startswith(FINITE, claim.start) else None
        return said is not None and not OF_CLAIM.search(said["gap"])
    behind = IN_BREACH.match(lower, denied.end, claim.end)
    if behind is not None and not OF_CLAIM.search(behind["gap"]):
        return True
    said = AND_BREACHED.match(lower, denied.end, claim.end)
    return said is not None and not OF_CLAIM.search(said["gap"]) and _own_verb(lower, denied, said)


def set_off(lower: str, start: int, word: Mention[Any], claim: Mention[Any]) -> bool:
    """Whether a word stands in an aside that a comma and the verb of the sentence close before a claim."""
    if not CLOSED.match(lower, word.end, claim.start):
        return False
    return OPENED.search(lower, max(start, word.start - 100), word.start) is not None


def _own_verb(lower: str, denied: Mention[Modifier], said: regex.Match[str]) -> bool:
    """Whether what follows "and" has a verb of its own; "had not lied and breached" may have the one before."""
    if said["own"] or said["thus"] or said["aux"]:
        return True
    return not lower[denied.start - 5 : denied.end].endswith(("had not", "has not", "have not", "hadn't", "never"))
