"""The kinds of mention: what rules make and assembling steps read."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What kind of thing a mention says."""

    DATE = "date"
    """A date as written: ``WrittenDate``."""
    FORCE = "force"
    """A police force: ``Force``."""
    PERSON = "person"
    """Somebody, or a group, serving with the police: ``PersonMention``."""
    STANDARD = "standard"
    """A Standard of Professional Behaviour: ``Standard``."""
    CASE_TO_ANSWER = "case_to_answer"
    """A case to answer, or none: ``Opinion``."""
    LEVEL = "level"
    """"misconduct", "gross misconduct", outside the name of a forum: ``Level``."""
    PROCEEDING = "proceeding"
    """A forum: ``ProceedingKind``."""
    FINDING = "finding"
    """Proven, not proven: ``Verdictlike``."""
    OUTCOME = "outcome"
    """A consequence: ``OutcomeMention``."""
    OFFENCE = "offence"
    """A criminal offence: the id of its entry."""
    COURT = "court"
    """A criminal court: its name as written."""
    CRIME_STEP = "crime_step"
    """Charged, pleaded, convicted, acquitted: ``CrimeStep``."""
    SENTENCE = "sentence"
    """What a criminal court imposed."""
    MODIFIER = "modifier"
    """A word that changes the status of what stands in its reach: ``Modifier``."""
    QUOTE = "quote"
    """Words between quotation marks."""
    CHAIR = "chair"
    """Who chaired."""
    INVESTIGATION = "investigation"
    """A step of the IOPC's investigation."""
