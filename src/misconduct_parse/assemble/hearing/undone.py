"""What a later decision took back: "the tribunal quashed the dismissal", "she has been reinstated after an appeal"."""

from __future__ import annotations

from bisect import bisect_left
from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.outcome_kinds import WARNED
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Modifier, Status
from misconduct_parse.pattern import pattern

OPEN: Final = (Status.NEGATED, Status.HYPOTHETICAL, Status.PROPOSED, Status.ALLEGED)
WHOLE: Final = r"decisions?|rulings?|determinations?"
SANCTION: Final = pattern(rf"\b(?:{WHOLE}|dismissals?|sanctions?|outcomes?|penalty|warnings?|sacking)\b")
FINDING: Final = pattern(rf"\b(?:{WHOLE}|findings?|breach(?:es)?)\b")
BACK: Final = ("reinstated", "job back")
WISHED: Final = pattern(
    r"\b(?:to\s++(?:have|be|get|see)|asked|asking|sought|seek|seeks|seeking|wants?|hoped?|hopes|if|whether|can|could"
    r"|(?<!\b(?:in|on|of|since|until|by|last|\d|\dth)\s)may|refused|declined)\b[^.;,]{0,50}$"
)
AROUND: Final = 60
"""How far from the verb the words stand that say what was taken back."""
NEXT: Final = 16
"""So many reversals behind a mention are looked at: no page tells more of one decision."""
LEAD: Final = 2
"""In so many sentences at the head of a page a reversal is told before what it reversed."""
# "after the High Court quashed the decision to dismiss him"
TO_DISMISS: Final = pattern(
    r"\s++(?:the|that|his|her|their)\s++(?:original\s++)?+(?:(?:decision|ruling)\s++to\s++dismiss|dismissal|sacking)\b"
)
OF_DISMISSAL: Final = pattern(r"\b(?:dismissals?|sacking)\b[^.;]{0,20}$")

# "The first panel, whose decision was quashed, had": what was taken back is an earlier hearing's
OF_FIRST: Final = pattern(
    r"\b(?:a|the)\s++(?:first|previous|earlier)\s++(?:\w++\s++)?(?:panel|hearing|meeting|tribunal)\b"
)
# "quashed the dismissal of another officer"
OF_ANOTHER: Final = pattern(
    r"\s++(?:the|an?|his|her|their)\s++(?:\w++\s++)?(?:dismissals?|decision|sanction|warning|findings?|outcome)\s++"
    r"(?:of|against|for|given\s++to|in\s++the\s++case\s++of)\s++(?:another|an?\s++(?:different|second|fellow|former)"
    r"|(?:his|her|their)\s++(?:\w++\s++)?(?:colleague|sergeant|crewmate))\b"
)
# "allowed the appeal in part: it upheld the finding"
FINDING_STOOD: Final = pattern(
    r"\b(?:upheld|confirmed|kept|left)\s++(?:the|its|that)\s++findings?\b"
    r"|\bfindings?\b[^.;]{0,40}?(?<!\b(?:cannot|not|longer))\s(?:stands?|stood|upheld)\b"
    r"|\bagainst\s++(?:the\s++)?+(?:sanction|severity|outcome|dismissal)\b"
)

# "That decision was quashed by a tribunal"
UNDONE: Final = pattern(
    r"\W*+(?:that|this|the|his|her)\s++(?:decision|finding|dismissal|outcome|sanction|ruling"
    r"|original\s++\w++)\s++(?:was|were|has\s++been|had\s++been)\s++(?:later\s++|subsequently\s++"
    r"|then\s++)?+(?:quashed|overturned|set\s++aside|reversed|revoked|rescinded)\b"
)
UNDOES: Final = pattern(
    r"(?:[\w',-]++\s++){0,14}?(?:quashed|overturned|set\s++aside|reversed|revoked)\s++(?:that|this|the|his|her)\s++"
    r"(?:decision|finding|outcome|sanction|ruling|warning|dismissal)\b"
)
# Literals without which neither can match
# An appeal in a criminal case takes back no sanction
AT_COURT: Final = pattern(r"\b(?:crown|criminal|sentences?|judge|jailed)\b")
FINDINGS: Final = pattern(r"\bfindings\b")
UNDOING: Final = ("quashed", "overturned", "set", "reversed", "revoked", "rescinded")


def sanction_undone(story: Story, mention: Mention[Any], *, dismissal: bool) -> bool:
    """Whether a sanction was taken back, further down or at the head of the page."""
    if not story.scope.reversals:
        return False
    for reversal in _behind(story, mention):
        if reversal.sentence > mention.sentence and (_new(story, mention) or _of_earlier(story, reversal, mention)):
            continue
        if _says(story, reversal, SANCTION) or (dismissal and _back(story, reversal)):
            return True
    return dismissal and any(
        reversal.start < mention.end and reversal.sentence < min(LEAD, mention.sentence) and _at_head(story, reversal)
        for reversal in _reversals(story)[:NEXT]
    )


def undone_next(story: Story, mention: Mention[Any], *, dismissal: bool) -> bool:
    """Whether the next sentence says that an outcome was taken back."""
    lower, sentences = story.page.lower, story.page.sentences
    if mention.sentence + 1 >= len(sentences):
        return False
    start, end, _ = sentences[mention.sentence + 1]
    if not any_in(UNDOING, lower[start:end]):
        return False
    if UNDONE.match(lower, start, end):
        return True
    return not dismissal and UNDOES.match(lower, start, end) is not None


# "An officer who was dismissed in 2021 has been given a warning at a second hearing": told first, it came last
NEW: Final = pattern(
    r"(?<!\bwho\s)\b(?:has|have)\s++(?:now\s++|instead\s++)?+been\s++(?:(?:given|issued\s++with|handed)\s++(?:an?\s++)?+)?$"
)


def _new(story: Story, mention: Mention[Any]) -> bool:
    """Whether a sanction is the news that the page opens with, which what follows only explains."""
    if mention.sentence >= LEAD:
        return False
    start = story.page.sentences[mention.sentence].start
    return NEW.search(story.page.lower, start, mention.start) is not None


def _of_earlier(story: Story, reversal: Mention[Modifier], mention: Mention[Any]) -> bool:
    """Whether a reversal tells of a hearing before the one whose result the page opens with.

    It says so, or names another sanction that was taken back: "has been dismissed. A panel gave her a warning in 2021,
    but the court quashed that". Where a sanction is told behind the reversal, that is the news, and not what opens.
    """
    if mention.sentence >= LEAD:
        return False
    outcomes = story.work.mentions.of(Kind.OUTCOME)
    at = bisect_left(outcomes, reversal.start, key=lambda m: m.start)
    around = outcomes[max(0, at - NEXT) : at + NEXT]
    told = [m for m in around if m.sentence >= reversal.sentence and not story.scope.has(m, *OPEN)]
    if any(m.sentence > reversal.sentence for m in told):
        return False
    start = story.page.sentences[reversal.sentence].start
    if OF_FIRST.search(story.page.lower, start, reversal.start):
        return True
    if mention.kind != Kind.OUTCOME or any(m.start > reversal.end for m in told):
        return False
    return any(m.end <= reversal.start and (m.value.kind in WARNED) is not (mention.value.kind in WARNED) for m in told)


def finding_undone(story: Story, mention: Mention[Any]) -> bool:
    """Whether a finding was taken back; reinstating somebody with a warning leaves it as it was."""
    if _withdrawn(story, mention):
        return True
    if not story.scope.reversals:
        return False
    for reversal in _behind(story, mention):
        if reversal.sentence > mention.sentence and _of_earlier(story, reversal, mention):
            continue
        if _says(story, reversal, FINDING):
            return True
        if _back(story, reversal) and not story.warned_in_writing:
            return True
    return False


# "On the second day the panel allowed him to withdraw that admission"
WITHDREW: Final = pattern(
    r"\b(?:withdr(?:ew|aw|awn|awing)|retract(?:ed|ing)?)\s++(?:that|his|her|their|the|this|those)\s++(?:\w++\s++)?(?:admissions?|plea|acceptance)\b"
)
WITHDRAWING: Final = ("withdr", "retract")
ADMITTED: Final = ("accepted", "admitted", "conceded", "acknowledged")


def _withdrawn(story: Story, mention: Mention[Any]) -> bool:
    """Whether it is only what somebody admitted, and took back further down."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if not any_in(ADMITTED, lower[start : mention.start]):
        return False
    if story.withdrawn_at is None:
        found = WITHDREW.finditer(lower) if any_in(WITHDRAWING, lower) else ()
        story.withdrawn_at = max((match.start() for match in found), default=-1)
    return story.withdrawn_at >= mention.end


def _behind(story: Story, mention: Mention[Any]) -> list[Mention[Modifier]]:
    """The next reversals behind a mention."""
    found = _reversals(story)
    first = bisect_left(found, mention.end, key=lambda reversal: reversal.start)
    return found[first : first + NEXT]


def _reversals(story: Story) -> list[Mention[Modifier]]:
    """The words of the page that take something back, and are told as a fact; found once for all that may be undone."""
    if story.reversals is None:
        story.reversals = _told_back(story)
    return story.reversals


def _told_back(story: Story) -> list[Mention[Modifier]]:
    return [
        modifier
        for modifier in story.scope.reversals
        if not story.page.lower.startswith(("appealed against", "in place of"), modifier.start)
        and not story.speech.spoken(modifier.start)
        and not story.scope.has(modifier, *OPEN)
        and not WISHED.search(story.page.lower, max(0, modifier.start - 60), modifier.start)
    ]


def _says(story: Story, reversal: Mention[Modifier], what: Any) -> bool:
    """Whether the words around say what was taken back: not a conviction, not a policy."""
    sentence = story.page.sentences[reversal.sentence]
    before = 2 * AROUND if what is FINDING else AROUND  # "the finding that she breached ... was quashed"
    start, end = max(sentence.start, reversal.start - before), min(sentence.end, reversal.end + AROUND)
    lower = story.page.lower
    if "conviction" in lower[start:end]:
        return False
    if OF_ANOTHER.match(lower, reversal.end, sentence.end):
        return False
    if what is FINDING and FINDING_STOOD.search(lower, sentence.start, sentence.end):
        return False
    if "appeal" in lower[reversal.start : reversal.end]:
        return AT_COURT.search(lower, start, end) is None
    if what is SANCTION and FINDINGS.search(lower, start, reversal.end):
        return True  # a sanction does not outlive the findings that it was imposed for
    return what.search(lower, start, end) is not None


def _back(story: Story, reversal: Mention[Modifier]) -> bool:
    """Whether a subject is back in office: not a colleague who is named there."""
    if not any_in(BACK, story.page.lower[reversal.start : reversal.end]):
        return False
    own = {id(person.figure) for person in story.people}
    named = story.cast.in_sentence(reversal.sentence)
    return not named or any(id(ref.figure) in own for ref in named)


def _at_head(story: Story, reversal: Mention[Modifier]) -> bool:
    start = story.page.sentences[reversal.sentence].start
    if story.page.lower.startswith("but ", reversal.start):
        return False  # "was dismissed in 2006 but reinstated": no head, but the whole tale
    if _back(story, reversal) or OF_DISMISSAL.search(story.page.lower, start, reversal.start) is not None:
        return True
    return TO_DISMISS.match(story.page.lower, reversal.end) is not None
