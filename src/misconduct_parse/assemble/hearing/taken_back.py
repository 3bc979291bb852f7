"""Departures that came to nothing: a resignation that was withdrawn, a retired officer who joined again."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

NEAR: Final = 180
"""Characters behind a departure in which the text takes it back: no further than the next sentence."""

LEAVE: Final = r"(?:resignation|notice|retirement|letter|papers)"
LATER: Final = r"(?:(?:later|then|subsequently|since|promptly|now|soon|almost\s++immediately)\s++)?+"
# "handed in her resignation but withdrew it", "her resignation was not accepted", "retired in 2019 but rejoined"
TAKEN_BACK: Final = pattern(
    rf"""\b (?: (?: withdrew | withdrawn | withdraw | withdrawing | rescinded | rescind | retracted | revoked
            | cancelled | (?:took|taken) \s++ back )
          \s++ (?: it \b | (?:his|her|their|the|that|this) \s++ {LEAVE} \b )
        | (?: which | it | {LEAVE} ) \s++ (?: was | were | (?:has|had) \s++ been ) \s++ {LATER}
          (?: withdrawn | rescinded | retracted | revoked | refused | rejected | declined | cancelled
            | not \s++ accepted )
        | {LEAVE} \s++ (?: never \s++ took | did \s++ not \s++ take ) \s++ effect
        | changed \s++ (?:his|her|their) \s++ minds?
        | (?: re-?joined | was \s++ re-?employed \s++ by | was \s++ re-?engaged \s++ by ) \b
          (?! \s++ (?:his|her|their|the) \s++ (?:family|army|navy|wife|husband) ) )""",
    regex.VERBOSE,
)
BACKING: Final = (
    "withdr", "rescind", "retract", "revok", "cancel", "took back", "taken back", "refused", "rejected", "declined",
    "not accepted", "effect", "mind", "join", "employed", "engaged",
)  # fmt: skip

# "PC Quill has been reinstated", "was reinstated by the tribunal"; not "asked to be reinstated"
REINSTATED: Final = pattern(
    r"\b(?:has|have|was|were|is|are)\s++(?:(?:now|since|later|then|also|been|being|to\s++be|subsequently)\s++)*+"
    r"(?:reinstated|restored\s++to\s++(?:his|her|their)\s++(?:rank|post|role))\b"
    rf"|\breinstated\s++(?:him|her|them|(?:the\s++)?+(?:officer|constable|sergeant|{SHORT_RANK}|inspector))\b"
    r"|\b(?:got|given|won|has|have|had)\s++(?:(?:won|got|been\s++given)\s++)?+(?:his|her|their)\s++jobs?\s++back\b"
)
RESTORED: Final = ("reinstated", "restored", "back")
# "reinstated in 2019 but has since retired"
GONE_AGAIN: Final = pattern(r"\b(?:resigned|retired|quit|left\s++the|dismissed\s++again)\b")


def taken_back(story: Story, start: int, end: int) -> bool:
    """Whether the words behind a departure say that it did not come about, or did not last."""
    sentences, lower = story.page.sentences, story.page.lower
    at = story.at(start, end, "former.taken-back").sentence
    if at < 0:
        return False
    last = sentences[min(at + 1, len(sentences) - 1)].end
    last = min(last, end + NEAR)
    return any_in(BACKING, lower[end:last]) and TAKEN_BACK.search(lower, start, last) is not None


def reinstated(story: Story, binder: Binder, person: Person) -> bool:
    """Whether somebody who had been dismissed is told to be an officer again, and not to have left since."""
    if story.back is None:
        story.back = _told_back(story) if any_in(RESTORED, story.page.lower) else []
    return any(person in binder.whose(at) for at in story.back)


def _told_back(story: Story) -> list[Mention[None]]:
    """Where the page says that somebody was reinstated, and not right behind that they left after all."""
    lower, found = story.page.lower, []
    for match in REINSTATED.finditer(lower, story.page.body):
        at = story.at(*match.span(), "former.reinstated")
        if at.sentence < 0 or story.speech.spoken(at.start):
            continue
        if not GONE_AGAIN.search(lower, at.end, story.page.sentences[at.sentence].end + NEAR):
            found.append(at)
    return found
