"""Who speaks in an IOPC summary, and how: the words of ``data/voices.toml``, and what they come to."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache

from attrs import frozen

from misconduct_parse.extract.vocabulary import table


class Who(StrEnum):
    """Who says what follows."""

    IOPC = "iopc"
    """The IOPC or IPCC: "we", the investigator, the decision maker."""
    FORCE = "force"
    """The force, as the appropriate authority."""
    PANEL = "panel"
    """A panel or its chair, at a meeting or hearing."""
    CPS = "cps"
    """The Crown Prosecution Service."""
    SAME = "same"
    """Whoever spoke before: "and proposed", "they also determined"."""
    OTHER = "other"
    """Somebody whose view decides nothing here: a coroner, a court, a witness, the officer."""


class Act(StrEnum):
    """What is done by saying it."""

    SAY = "say"
    """A view, finding or announcement."""
    AGREE = "agree"
    """Accepts what the other said."""
    DISAGREE = "disagree"
    """Does not accept it."""
    PROPOSE = "propose"
    """Recommends, suggests, proposes."""
    DIRECT = "direct"
    """Orders the force (Police Reform Act 2002, Sch. 3, para. 27)."""


@frozen(kw_only=True)
class Voice:
    """Somebody who speaks."""

    who: Who
    """Who."""
    act: Act = Act.SAY
    """How."""
    named: bool = False
    """Whether only a noun names it ("the force's view"), so that no verb goes on from it."""


_SITTINGS = frozenset({"hearing", "meeting"})
NOT = frozenset({"not", "didn't", "cannot"})


@cache
def verbs() -> dict[str, Act]:
    """Every verb of saying with what is done by it."""
    return {
        word: Act(entry["id"].removeprefix("verb_"))
        for entry in table("voices")
        if entry["id"].startswith("verb_")
        for word in entry["wording"]
    }


@cache
def _subjects() -> dict[str, Who]:
    return {
        word: Who(entry["id"].removeprefix("subject_"))
        for entry in table("voices")
        if entry["id"].startswith("subject_")
        for word in entry["wording"]
    }


@cache
def _words(name: str) -> frozenset[str]:
    return next(frozenset(entry["wording"]) for entry in table("voices") if entry["id"] == name)


@lru_cache(maxsize=2048)
def act_of(words: str) -> Act:
    """What the words after "we" do: the act of the first verb that is no auxiliary."""
    denied = False
    for word in words.split():
        act = verbs().get(word)
        if word in NOT:
            denied = True
        elif act is not None:
            return Act.DISAGREE if denied and act is Act.AGREE else act
        elif word not in _words("skipped") and not word.isdigit():
            return Act.SAY
    return Act.SAY


@lru_cache(maxsize=4096)
def speaker_of(before: str, verb: str, following: str) -> Voice | None:
    """Who says a verb, from the words before it; None for the IOPC, which rules of its own read, and for nobody.

    Args:
        before: Up to six words, of which the last that is no auxiliary is the subject.
        verb: The verb, in lower case.
        following: The word behind it, or nothing.
    """
    if verb not in verbs() or (verb in _words("participle") and following in _words("particle")):
        return None
    words = [word.strip("()").removesuffix("'s") for word in before.split()]
    if _is_passive(words) and verb in _words("participle"):
        return None
    subject = next((word for word in reversed(words) if _may_speak(word)), "")
    if "by" in words and not _SITTINGS.isdisjoint(words[: words.index("by")]):
        return Voice(who=Who.PANEL)  # "a hearing chaired by the chief constable found"
    act = verbs()[verb]
    if subject in ("he", "she") and words.index(subject) == 0:
        return Voice(who=Who.SAME, act=act)  # the investigator of the sentence before
    if act is Act.AGREE and not NOT.isdisjoint(words[-3:]):
        act = Act.DISAGREE
    if verb == "agreed" and words[-2:] == ["it", "was"]:
        return Voice(who=Who.FORCE, act=act)  # "it was agreed with the force"
    return _voice(subject, act)


def _is_passive(words: list[str]) -> bool:
    """Whether nobody speaks: "was found to have", "were therefore found", "properly directed"."""
    last = next((word for word in reversed(words) if word not in _words("adverb")), "")
    return words[-1:] == ["properly"] or last in _words("passive")


def is_of_others(words: str) -> bool:
    """Whether words name somebody whose answer decides nothing: "the officer", "a witness"."""
    return any(_subjects().get(word) is Who.OTHER for word in words.split())


def _may_speak(word: str) -> bool:
    return word not in _words("skipped") and word not in NOT and not word.isdigit()


def _voice(subject: str, act: Act) -> Voice | None:
    who = Who.SAME if subject.endswith(",") else _subjects().get(subject, Who.FORCE)
    if who is Who.IOPC:
        return None
    return Voice(who=who, act=act) if who in (Who.SAME, Who.FORCE) else Voice(who=who)
