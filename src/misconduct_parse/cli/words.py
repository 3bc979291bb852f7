"""The model's values as a reader would say them."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.model.criminal import CriminalProceeding, Sentence, SentenceKind
from misconduct_parse.model.people import Subject
from misconduct_parse.model.proceedings import Outcome
from misconduct_parse.model.terms import ClaimStatus, SubjectKind

UNITS: Final = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour"}
PART: Final = regex.compile(r"(\d+)([YMWDH])")

CLAIMS: Final = (ClaimStatus.PROVEN, ClaimStatus.ADMITTED, ClaimStatus.DENIED, ClaimStatus.ALLEGED)
"""Which status speaks for several allegations: the one that got furthest."""


def spaced(value: str) -> str:
    """``dismissed_without_notice`` as ``dismissed without notice``."""
    return value.replace("_", " ")


def duration_words(duration: str) -> str:
    """An ISO 8601 duration in words: ``P18M`` as ``18 months``."""
    parts = [f"{number} {UNITS[unit]}{'' if number == '1' else 's'}" for number, unit in PART.findall(duration)]
    return " ".join(parts) or duration


def who(subject: Subject) -> str:
    """The name, or the cipher, or what stands for both."""
    return subject.name or subject.cipher or described(subject) or "not named"


def described(subject: Subject) -> str:
    """Rank or role as a reader would say it: ``former detective constable``, ``3 officers``."""
    words = _rank_or_role(subject)
    if subject.former and not words.lower().startswith(("former", "ex-")):
        words = f"former {words}"
    several = subject.count is not None and subject.count > 1
    return f"{subject.count} {words}{'' if words.endswith('s') else 's'}" if several else words


def _rank_or_role(subject: Subject) -> str:
    if subject.rank:
        prefixes = ["acting"] * subject.temporary + ["detective"] * subject.detective
        return " ".join([*prefixes, spaced(subject.rank)])
    if subject.kind in (SubjectKind.OFFICER, SubjectKind.UNKNOWN):
        return "officer" if subject.kind is SubjectKind.OFFICER else subject.role or "person"
    return subject.role or ("PCSO" if subject.kind is SubjectKind.PCSO else spaced(subject.kind))


def findings(subject: Subject) -> list[str]:
    """How far the case against somebody got, in the words of the gravest decision that is told."""
    found = [spaced(proceeding.finding) for proceeding in subject.proceedings if proceeding.finding]
    if not found and subject.case_to_answer:
        found = [_case_to_answer(subject)]
    if not found and subject.allegations:
        told = {allegation.status for allegation in subject.allegations}
        found = [spaced(next((claim for claim in CLAIMS if claim in told), ClaimStatus.NOT_PROVEN))]
    verdicts = [spaced(crime.verdict) for crime in subject.criminal if crime.verdict]
    return list(dict.fromkeys([*found, *verdicts]))


def _case_to_answer(subject: Subject) -> str:
    decision = subject.case_to_answer
    if not decision or not decision.decision:
        return "no case to answer"
    return f"case to answer: {spaced(decision.level)}" if decision.level else "case to answer"


def outcomes(subject: Subject) -> list[str]:
    """What followed for somebody, sentences of a court included."""
    told = [_outcome(outcome) for outcome in subject.outcomes]
    return list(dict.fromkeys([*told, *filter(None, map(_sentence, subject.criminal))]))


def _outcome(outcome: Outcome) -> str:
    return spaced(outcome.kind) + (f", {duration_words(outcome.duration)}" if outcome.duration else "")


def _sentence_kind(sentence: Sentence) -> str:
    if sentence.kind is None:
        return sentence.text
    return "driving ban" if sentence.kind is SentenceKind.DRIVING else spaced(sentence.kind)


def _sentence(crime: CriminalProceeding) -> str:
    if not crime.sentence:
        return ""
    kind = _sentence_kind(crime.sentence)
    return kind + (f", {duration_words(crime.sentence.duration)}" if crime.sentence.duration else "")
