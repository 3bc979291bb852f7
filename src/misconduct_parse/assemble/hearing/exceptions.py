"""What a sentence takes out of what it decides: "all were proven except use of force"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.list_ends import end_of_list, start_of_list
from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Status
from misconduct_parse.pattern import REACH, pattern, quick_pattern

EXCEPT: Final = pattern(
    r"\b(?:except|apart\s++from|other\s++than|with\s++the\s++exception\s++of|save)\b[^.;]{0,60}$"
)
# "The panel found breaches of all the standards alleged, apart from use of force"
ALL_STANDARDS: Final = pattern(
    r"\b(?:panel|chair|chairman|chairwoman|hearing|we|i|it)\s++(?:(?:also|have|has|had)\s++)*+(?:found|find|finds|held|concluded|decided)\b"
    r"(?:(?!\b(?:no|not|none|nothing|never)\b)[^.;:]){1,50}?\b(?:all|each|every|both)\b(?:(?!\b(?:no|not|none)\b)[^.;:]){0,60}$"
)
# "With the exception of honesty and integrity, all the breaches were found proven"
LED_BY: Final = quick_pattern(
    r"(?:with\s++the\s++exception\s++of|except\s++for|apart\s++from|save\s++for|other\s++than)\s(?P<left>[^.;:]{3,120}?),\s++"
    r"(?:all|each|every|both)\b"
)
WITHDRAWN: Final = quick_pattern(r"\s*+\(\s*+(?:withdrawn|discontinued|not\s++pursued)\b")
WORDS: Final = ("except", "apart from", "other than", "save ")
"""Literals without which no exception stands."""


# "A was not found proven but those of B and C were", "A was proven, but that of B was not"
BUT_THOSE: Final = pattern(
    r"\b(?:but|although|while|whereas)\s++(?:that|those)\s++(?:of|in\s++respect\s++of|in\s++relation\s++to|concerning|relating\s++to)\b"
)
BUTS: Final = ("but", "although", "while", "whereas")
"""Literals of which ``BUT_THOSE`` holds one."""
WERE: Final = quick_pattern(r"[^.;:]{0,120}?\b(?:was|were|had(?:\s++been)?)(?P<denied>\s++not)?\s*+(?:[.;]|$)")


def otherwise(story: Story, claim: Mention[Any]) -> Told | None:
    """What "but those of B were" says: the contrary of what the sentence decided of A before."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[claim.sentence]
    if not any_in(BUTS, lower[start : claim.start]):
        return None
    said = BUT_THOSE.search(lower, start, claim.start)
    were = WERE.match(lower, claim.end, end) if said is not None else None
    if said is None or were is None:
        return None
    before = [f for f in story.work.mentions.in_sentence(Kind.FINDING, claim.sentence) if f.end <= said.start()]
    if not before or before[-1].value.proven is (were["denied"] is None):
        return None
    standing = Standing.NOT_FOUND if were["denied"] else Standing.FOUND
    return Told(standing, story.at(said.start(), were.end(), "proofs.otherwise"))


def excepted(story: Story, claim: Mention[Any]) -> Told | None:
    """The contrary of what the sentence found of all the others; None where it makes no exception."""
    lower, start = story.page.lower, story.page.sentences[claim.sentence].start
    gone = WITHDRAWN.match(lower, claim.end, claim.end + REACH)
    if gone is not None:
        return Told(Standing.NOT_FOUND, story.at(*gone.span(), "proofs.withdrawn"))
    aside = _left_aside(story, claim) or _led_by(story, claim)
    if aside is not None or not any_in(WORDS, lower[start : claim.start]):
        return aside
    said = EXCEPT.search(lower, start, claim.start)
    if said is None:
        return None
    found = [f for f in story.work.mentions.in_sentence(Kind.FINDING, claim.sentence) if f.end <= said.start()]
    if not found and (of_all := ALL_STANDARDS.search(lower, start, said.start())) is not None:
        return Told(Standing.NOT_FOUND, story.at(of_all.start(), said.start() + len("except"), "proofs.except"))
    if not found or not found[-1].value.proven:
        return _not_admitted(story, claim, said.start())
    return Told(Standing.NOT_FOUND, story.at(found[-1].start, said.start() + len("except"), "proofs.except"))


def _led_by(story: Story, claim: Mention[Any]) -> Told | None:
    """The contrary of what is found of all others, of a standard that an exception at the front names."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[claim.sentence]
    said = LED_BY.match(lower, start, end)
    if said is None or claim.kind != Kind.STANDARD:
        return None
    standards = story.work.mentions.in_sentence(Kind.STANDARD, claim.sentence)
    left = {m.value.standard for m in standards if m.end <= said.end("left")}
    found = [f for f in story.work.mentions.in_sentence(Kind.FINDING, claim.sentence) if f.start >= said.end("left")]
    if claim.value.standard not in left or not found or not found[0].value.proven:
        return None
    return Told(Standing.NOT_FOUND, story.at(said.start(), found[0].end, "proofs.except"))


def _not_admitted(story: Story, claim: Mention[Any], until: int) -> Told | None:
    """What "admitted all but" leaves out: it is denied; None where nothing was admitted, or something decided."""
    in_sentence = story.work.mentions.in_sentence
    if any(d.end <= claim.start for d in in_sentence(Kind.DECISION, claim.sentence)):
        return None
    for modifier in reversed(in_sentence(Kind.MODIFIER, claim.sentence)):
        if modifier.end <= until and modifier.value.status is Status.ADMITTED:
            return Told(Standing.DENIED, story.at(modifier.start, claim.start, "allegations.not-admitted"))
    return None


# "breached the standards of use of force, but not honesty and integrity", "but not of A or B"
BUT_NOT: Final = pattern(
    r"(?P<but>\b(?:but|though|although|and)\s++not\b)(?:\s++(?:of|for|to|in|respect|relation|relating|that|those|the|any|an?|breach(?:es)?"
    r"|breaching|have|breached|standards?))*+\s++$"
)


# "she did not act without honesty and integrity"
NOT_WITHOUT: Final = pattern(r"\bnot\s++(?:act(?:ed)?+|behaved?|been|be|was|were)\s++without\s++$")


def but_not(story: Story, claim: Mention[Any]) -> Told | None:
    """What "but not" before a claim says, whatever follows: the contrary of what was found or admitted."""
    lower, start = story.page.lower, story.page.sentences[claim.sentence].start
    if " not " not in lower[start : claim.start]:
        return None
    first = start_of_list(story, claim)
    if lower.endswith(" without ", start, first) and (kept := NOT_WITHOUT.search(lower, start, first)):
        return Told(Standing.NOT_FOUND, story.at(*kept.span(), "proofs.not-without"))
    said = BUT_NOT.search(lower, start, first)
    if said is None:
        return None
    at, in_sentence = said.start("but"), story.work.mentions.in_sentence
    decided = [d for d in in_sentence(Kind.DECISION, claim.sentence) if d.end <= at]
    proven = [f for f in in_sentence(Kind.FINDING, claim.sentence) if f.end <= at and f.value.proven]
    if not decided and not proven:
        return _not_admitted(story, claim, at)
    return Told(Standing.NOT_FOUND, story.at((decided or proven)[-1].start, said.end(), "proofs.but-not"))


# "All allegations, except that of honesty and integrity, were proven", "All the allegations other than A were found"
ALL_BUT: Final = pattern(
    r"(?:[^.;:]{0,40}?\s)??(?:all|each|every|both|the)\s++(?:of\s++)?+(?:(?:the|these|those|his|her)\s++)?+(?:\w++\s++){0,2}?"
    r"(?:allegations?|breach(?:es)?|charges?|standards?|particulars?|matters?|counts?)\b(?:\s++against\s++(?:him|her|them))?+"
    r"(?:,?\s++(?:except(?:ing)?|but|save|bar(?:ring)?|excluding|apart\s++from|other\s++than|aside\s++from"
    r"|with\s++the\s++exception\s++of)\s(?P<words>[^.;:]{0,80})|,\s++)$"
)
# what may stand between "except" and the standard; not "but PC Quill was found"
NO_VERB: Final = quick_pattern(r"(?!.*\b(?:was|were|had|has|she|he|they|found|panel)\b)")
WERE_PROVEN: Final = quick_pattern(
    r"(?P<apart>\s++(?:apart|aside|excepted|excluded))?,?\s++(?:allegations?\s++|charges?\s++)?+"
    r"(?:was|were|had\s++been|have\s++been|has\s++been)\s++(?:(?:all|each|then|also|found|held|to\s++be)\s++)*+"
    r"(?:prove[nd]|upheld|substantiated|established|made\s++out|admitted|accepted)\b"
)
EXCEPTING: Final = ("except", "but ", "save ", "bar ", "barring", "excluding", "apart", "other than", "aside")


def _left_aside(story: Story, claim: Mention[Any]) -> Told | None:
    """What is told of an exception that stands before the verdict of all others."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[claim.sentence]
    if not any_in(EXCEPTING, lower[start : claim.end + 20]):
        return None
    said = ALL_BUT.match(lower, start, start_of_list(story, claim))
    proven = WERE_PROVEN.match(lower, end_of_list(story, claim), end) if said is not None else None
    if said is None or proven is None or not NO_VERB.match(said["words"] or ""):
        return None
    if (said["words"] is None) is (proven["apart"] is None):
        return None
    accepted = proven[0].endswith(("admitted", "accepted"))
    at = story.at(said.start(), proven.end(), "proofs.except")
    return Told(Standing.ALLEGED if accepted else Standing.NOT_FOUND, at)
