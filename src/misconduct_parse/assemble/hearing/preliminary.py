"""What was thought of conduct before any hearing, or is said of conduct in general, however it is worded.

"Decided that it was gross misconduct and referred it to a panel"; "taken together they amount to gross misconduct", of
allegations; "conduct of this sort has been held to be gross misconduct".
"""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Status
from misconduct_parse.pattern import pattern, quick_pattern

# "and referred them to a panel", "and the case was sent to a panel", "and should go to a hearing"
AND_REFERRED: Final = pattern(
    r"[^.;]{0,60}?,?\s(?:and|so|which)\s[^.;]{0,60}?\b(?:referred|sent|passed|arranged|convened|should\s++(?:go|proceed|be\s++heard)"
    r"|called\s++for|must\s++go)\b[^.;]{0,40}?\b(?:panel|hearing)\b"
)
# "Conduct of this sort", "Cases like this"
OF_A_SORT: Final = pattern(
    r"(?:such\s++(?:an?\s++\w++|conduct|behaviour|cases|actions|breaches)\b|where\s++officers\b|officers\s++breach\b|(?:conduct|behaviour|cases|actions|breaches|matters)\s++(?:of\s++th(?:is|at|ese)"
    r"\s++(?:sort|kind|type|nature)s?+|like\s++this|such\s++as\s++this)\b)"
)
IN_GENERAL: Final = pattern(
    r"\b(?:usually|normally|ordinarily|generally|typically|always|often|tends?\s++to)\s++(?:[\w-]++\s++){0,4}$"
)
# "To find gross misconduct the panel would have had to", "It would take far more than this to amount to"
IT_WOULD_TAKE: Final = pattern(
    r"(?:to\s++(?:find|amount|prove|establish|reach)\b|it\s++would\s++(?:take|need|require)\b)"
)
# "below the level of misconduct", "the victim of gross misconduct"; not "nothing less than gross misconduct"
BELOW: Final = pattern(
    r"\b(?<!\b(?:nothing|no)\s)(?:(?:below|beneath|less\s++than|short\s++of)\s++(?:the\s++)?+(?:(?:level|threshold|line)\s++(?:of|for)\s++)?+"
    r"|victims?\s++of\s++)$"
)
# "reported PC Yew for breaching", "whether or not she breached"
OF_OTHER: Final = pattern(
    r"\b(?:(?:report|accus|suspect)(?:ed|ing|s)\s++(?!of\b|for\b|to\b)(?:[\w'-]++\s++){1,4}?(?:for|of)\s++(?:breach|being\s++in\s++breach)"
    rf"|(?:overturned|quashed|set\s++aside|reversed|annulled)\s++(?:the|that|its|a)\s++findings?\b|whether\s++or\s++not\s++(?:he|she|they|{SHORT_RANK})\b"
    r"|(?:received|was\s++sent|were\s++sent)\s++(?:\w++\s++){0,2}?(?:messages?|posts?|images?|texts?|emails?)\s++(?:that|which)\s++)[^.;,]{0,60}$"
)
# "Breaches of confidentiality are among the commonest matters", "is breached by any lie"
OF_ALL: Final = pattern(
    r"\s++(?:is|are)\s++(?:among|common|rare|taken|treated|always|never|breached\s++(?:by|where|when|if|whenever))\b"
)
# "The last Essex officer to be found guilty"
THE_LAST: Final = pattern(
    r"the\s++(?:last|first|only|latest)\s++(?:\w++\s++){0,2}?(?:officer|constable|sergeant|person)\s++to\s++(?:be|have\s++been|receive)\b"
)
PRESENT: Final = quick_pattern(r"(?:[\w']++\s++){0,3}?(?:amounts?|constitutes?|equates?|represents?)\b")
ADVERBS: Final = ("usually", "normally", "ordinarily", "generally", "typically", "always", "often", "tend")
BENEATH: Final = ("below", "beneath", "less", "short", "victim")
SENT: Final = ("referred", "sent", "passed", "arranged", "convened", "should", "called", "must")
OTHERS_CLAIM: Final = (
    "report", "accus", "suspect", "overturned", "quashed", "aside", "reversed", "annulled", "whether", "received",
    "sent",
)  # fmt: skip
"""Literals without which ``IN_GENERAL``, ``BELOW``, ``AND_REFERRED`` and ``OF_OTHER`` cannot match."""
OPENS_A_SORT: Final = (
    "such", "where", "officers", "conduct", "behaviour", "cases", "actions", "breaches", "matters",
)  # fmt: skip
OPENS_IT: Final = ("to", "it")
LAST: Final = ("last", "first", "only", "latest")
"""How a sentence opens of which ``OF_A_SORT``, ``IT_WOULD_TAKE`` and ``THE_LAST`` are some."""
ALLEGES: Final = pattern(
    r"\b(?:alleged|alleges|alleging|allegations?|accusations?|notice|charges?|claims|accused|case\s++against)\b"
)
DECIDED: Final = pattern(
    r"\b(?:prove[nd]|found|finds?|finding|upheld|admitted|accepted|panel|concluded?|ruled|sure|satisfied)\b"
)


def preliminary(story: Story, claim: Mention[Any]) -> bool:
    """Whether a claim is what somebody thought who then sent it to a panel, or is said of such conduct in general."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[claim.sentence]
    if _opens_in_general(lower, start, claim.start):
        return True
    if lower.find("?", start, end) >= 0 and lower[start:end].rstrip("\"' \n").endswith("?"):
        return True
    behind, near = lower[claim.end : end], max(start, claim.start - 140)
    if (any_in(OTHERS_CLAIM, lower[near : claim.start]) and OF_OTHER.search(lower, near, claim.start)) or (
        behind.lstrip().startswith(("is", "are")) and OF_ALL.match(lower, claim.end, end)
    ):
        return True
    near = max(start, claim.start - 80)
    before = lower[near : claim.start]
    if any_in(ADVERBS, before) and IN_GENERAL.search(lower, near, claim.start):
        return True
    if any_in(BENEATH, before) and BELOW.search(lower, max(start, claim.start - 50), claim.start):
        return True
    return any_in(SENT, behind) and AND_REFERRED.match(lower, claim.end, end) is not None


def _opens_in_general(lower: str, start: int, end: int) -> bool:
    """Whether a sentence opens with such conduct, with what a finding would take, or with the last of many."""
    if lower.startswith(OPENS_A_SORT, start):
        return OF_A_SORT.match(lower, start, end) is not None
    if lower.startswith(OPENS_IT, start):
        return IT_WOULD_TAKE.match(lower, start, end) is not None
    if not lower.startswith("the", start) or not any_in(LAST, lower[start:end]):
        return False
    return THE_LAST.match(lower, start, end) is not None


def of_allegations(story: Story, finding: Mention[Any]) -> bool:
    """Whether "amounts to", in the present, goes on about what is alleged: in this sentence or the one before."""
    lower, sentences = story.page.lower, story.page.sentences
    if PRESENT.match(lower, finding.start, finding.end) is None:
        return _within_that(story, finding)
    start, block = sentences[finding.sentence].start, sentences[finding.sentence].block
    if any(status is Status.ALLEGED for status in story.scope.of(finding)):
        return True
    first = finding.sentence
    while first > 0 and first > finding.sentence - BEFORE and sentences[first - 1].block == block:
        first -= 1
    begin = sentences[first].start
    said = ALLEGES.search(lower, begin, finding.start)
    return said is not None and DECIDED.search(lower, max(begin, said.end()), finding.start) is None and begin <= start


# "It was alleged that she lied and was guilty of gross misconduct", "She denied that she lied and was guilty of"
WITHIN_THAT: Final = pattern(
    r"\b(?:alleged|alleges|denied|denies|disputed|claimed|argued|accused)\s++that\b"
    r"(?:(?!\b(?:panel|chair|hearing|found|ruled|decided|concluded|but)\b)[^.;:]){3,160}?\band\s++(?:was|were)\s++$"
)


def _within_that(story: Story, finding: Mention[Any]) -> bool:
    """Whether "guilty of" goes on with what was alleged or denied "that" it was so."""
    lower, start = story.page.lower, story.page.sentences[finding.sentence].start
    if not lower.startswith("guilty", finding.start) or not lower.endswith(("and was ", "and were "), 0, finding.start):
        return False
    return WITHIN_THAT.search(lower, max(start, finding.start - 200), finding.start) is not None


BEFORE: Final = 2
"""Sentences before one in which it is looked for an allegation that it goes on about."""
