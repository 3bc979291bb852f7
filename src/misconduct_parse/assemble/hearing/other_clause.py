"""Whether a word that denies, supposes or proposes stands in another clause than the outcome that it seems to reach."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.not_of_claim import set_off
from misconduct_parse.assemble.hearing.relative_closed import relative_closed
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.extract.scope import Modifier, Status
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.pattern import pattern, quick_pattern

# "PC Quill, who has no previous findings against her, was given"
WHO: Final = pattern(r",\s++(?:who|which)\b[^.;:,]{0,60}$")
ASIDE: Final = pattern(r"[^.;:,]{0,80},\s++(?:was|were|has|have|is|received|will)\b")
# "quashed the dismissal and imposed a warning", "quashed that decision and a fresh hearing dismissed her"
AND_IMPOSED: Final = pattern(
    r"[^.;:]{0,80}?\band\s++(?:[^.;:]{0,60}?\s)?(?:imposed|substituted|gave|issued|replaced|ordered|dismissed|sacked|put)\b"
)


IN_CLAUSE: Final = frozenset(
    {Status.NEGATED, Status.ALLEGED, Status.HYPOTHETICAL, Status.PROPOSED, Status.HISTORICAL}
)
"""What a clause may say that tells who somebody is: "who lied so that he could go has been dismissed"."""
# "which her force had sought, and concluded that a warning was enough": the decision is a clause of its own
AND_DECIDED: Final = pattern(
    r"\b(?:and|but)\s++(?:then\s++|instead\s++|so\s++)?+(?:concluded|decided|determined|ruled|settled|gave|imposed|issued|handed)\b(?![^.;]{0,80}\b(?:not|no)\b)"
)


# "The panel did not consider dismissal, and PC Quill was given", "will not return after she was dismissed"
AND_WAS: Final = pattern(
    rf",\s++(?:and|so)\s++(?:{SHORT_RANK}|the|former|sergeant|inspector|constable|detective|mr|ms|mrs)\s++(?:[\w'-]++\s++){{0,3}}?"
    r"(?:was|has\s++been|received|were|have\s++been)\b"
    r"|\bafter\s++(?:he|she|they)\s++(?:was|were)\s"
)


# "said that dismissal would be too much and that a warning was sufficient": the one clause, then the other
AND_THAT: Final = quick_pattern(r"\band\s++that\b")
# "It was misconduct, not gross misconduct, and the written warning he received will last"
NOT_GROSS: Final = pattern(r"\s++gross\s++misconduct,?+\s++(?:and|so|but|for\s++which)\b")


def in_other_clause(story: Story, mention: Mention[OutcomeMention], modifier: Mention[Modifier]) -> bool:
    """Whether a "not" or "claimed" is said of something else: "No breach was found and no action will be taken"."""
    lower, status = story.page.lower, modifier.value.status
    if mention.value.kind is OutcomeKind.NO_ACTION:
        return status is Status.NEGATED and " and " in lower[modifier.end : mention.start]
    start = story.page.sentences[mention.sentence].start
    if status is Status.REVERSED:
        return AND_IMPOSED.match(lower, modifier.end, mention.end) is not None
    if _decided_anew(lower, start, modifier, mention):
        return True
    if status is Status.NEGATED and set_off(lower, start, modifier, mention):
        return True
    first = max(start, modifier.start - 80)
    if ASIDE.match(lower, modifier.end, mention.start) and WHO.search(lower, first, modifier.start):
        return True
    return status in IN_CLAUSE and relative_closed(lower, start, modifier, mention)


def _decided_anew(lower: str, start: int, modifier: Mention[Modifier], mention: Mention[Any]) -> bool:
    """Whether a new clause begins behind the word, in which something else is decided or told."""
    first, last, status = modifier.end, mention.start, modifier.value.status
    if status is Status.HYPOTHETICAL:
        return AND_THAT.search(lower, first, last) is not None and " that " in lower[start : modifier.start]
    if status is Status.PROPOSED:
        return AND_DECIDED.search(lower, first, last) is not None
    if status is Status.NEGATED:
        return AND_WAS.search(lower, first, last) is not None or NOT_GROSS.match(lower, first, last) is not None
    return False
