"""Misconduct: what was alleged, what an investigation decided, what proceedings found and imposed."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen
from attrs.validators import instance_of

from misconduct_parse.model.dates import Date
from misconduct_parse.model.terms import ClaimStatus, Level, Standard


class ProceedingKind(StrEnum):
    """The forum that deals with a case."""

    MISCONDUCT_MEETING = "misconduct_meeting"
    """For misconduct, in private, at most a final written warning (SI 2020/4, reg. 2)."""
    MISCONDUCT_HEARING = "misconduct_hearing"
    """For gross misconduct, before a panel, in public since 1 May 2015 (SI 2020/4, reg. 2)."""
    ACCELERATED_MISCONDUCT_HEARING = "accelerated_misconduct_hearing"
    """Where the evidence is complete and the officer should leave without delay (SI 2020/4, regs 49 to 62)."""
    SPECIAL_CASE_HEARING = "special_case_hearing"
    """The forerunner of the accelerated hearing, to 31 January 2020 (SI 2012/2632, Part 5)."""
    STAFF_DISCIPLINARY = "staff_disciplinary"
    """For police staff, under the force's own procedure (Police Staff Council Handbook)."""
    PERFORMANCE_PROCEDURE = "performance_procedure"
    """Unsatisfactory performance procedures, stages 1 to 3 (SI 2020/3; before it SI 2012/2631)."""
    APPEAL = "appeal"
    """A Police Appeals Tribunal (SI 2020/1) or an appeal meeting."""


class Finding(StrEnum):
    """What proceedings found."""

    GROSS_MISCONDUCT = "gross_misconduct"
    """Proven at the level of gross misconduct (SI 2020/4, reg. 2)."""
    MISCONDUCT = "misconduct"
    """Proven at the level of misconduct (SI 2020/4, reg. 2)."""
    NOT_PROVEN = "not_proven"
    """Neither, also where the case was dismissed, withdrawn, or fell on appeal."""


class OutcomeKind(StrEnum):
    """What followed for the person: sanctions from the gravest to the lightest, then what is no sanction."""

    DISMISSED_WITHOUT_NOTICE = "dismissed_without_notice"
    """Dismissal without notice, also "with immediate effect" (SI 2020/4, reg. 42)."""
    DISMISSED = "dismissed"
    """Dismissal where the text does not say how; dismissal with notice to 31 January 2020 (SI 2012/2632)."""
    WOULD_HAVE_BEEN_DISMISSED = "would_have_been_dismissed"
    """The finding for a former officer in place of dismissal (SI 2017/1134, since 15 December 2017)."""
    REQUIRED_TO_RESIGN = "required_to_resign"
    """A sanction of the Conduct Regulations 2004, to 30 November 2008."""
    REDUCTION_IN_RANK = "reduction_in_rank"
    """To a lower rank (SI 2020/4, reg. 42; not available 2008 to 2020)."""
    FINAL_WRITTEN_WARNING = "final_written_warning"
    """Two to five years since 1 February 2020, 18 months before (SI 2020/4, reg. 42)."""
    WRITTEN_WARNING = "written_warning"
    """18 months since 1 February 2020, 12 months before (SI 2020/4, reg. 42)."""
    VERBAL_WARNING = "verbal_warning"
    """From the procedures of police staff."""
    MANAGEMENT_ADVICE = "management_advice"
    """Disciplinary outcome to 31 January 2020 (SI 2012/2632, reg. 35)."""
    PERFORMANCE_PLAN = "performance_plan"
    """Improvement notice, action or development plan (SI 2020/3)."""
    REFLECTIVE_PRACTICE = "reflective_practice"
    """The reflective practice review process, no sanction (SI 2020/4, Part 6)."""
    MANAGEMENT_ACTION = "management_action"
    """Informal, no disciplinary outcome (Home Office Guidance, abolished 1 February 2020)."""
    WORDS_OF_ADVICE = "words_of_advice"
    """Informal advice by a supervisor."""
    TRAINING = "training"
    """Training or coaching ordered for the person."""
    RESIGNED = "resigned"
    """Left by resignation; an event of employment, no sanction."""
    RETIRED = "retired"
    """Left by retirement; an event of employment, no sanction."""
    NO_ACTION = "no_action"
    """A decision that nothing further follows for this person."""
    BARRED_LIST = "barred_list"
    """Put on the police barred list of the College of Policing (Police Act 1996, Part 4A; SI 2017/1135): it follows
    upon dismissal, and stands for it in ``Case.outcome`` where no dismissal is told."""


@frozen(kw_only=True)
class Person:
    """Somebody with a part in the proceedings who is no subject: a chair, a speaker."""

    name: str | None = None
    """Name as written, without rank."""

    role: str | None = None
    """Rank or office as written: ``Chief Constable``, ``Legally Qualified Chair``."""


@frozen(kw_only=True)
class Allegation:
    """Something said against a subject, and how far it got."""

    standards: tuple[Standard, ...] = field(default=(), validator=instance_of(tuple))
    """The Standards of Professional Behaviour that it names, in the order of the text."""

    description: str | None = None
    """The words that describe the conduct, as written."""

    status: ClaimStatus = ClaimStatus.ALLEGED
    """How far it got."""


@frozen(kw_only=True)
class CaseToAnswer:
    """Whether a reasonable tribunal could find misconduct (Police Reform Act 2002, Sch. 3, para. 23)."""

    decision: bool
    """True: a case to answer; False: none."""

    level: Level | None = None
    """Its level, as far as told."""

    force_agreed: bool | None = None
    """Whether the force agreed; None where the text does not say."""


@frozen(kw_only=True)
class Proceeding:
    """One meeting, hearing or procedure."""

    kind: ProceedingKind
    """Which forum."""

    dates: tuple[Date, ...] = field(default=(), validator=instance_of(tuple))
    """When it sat; consecutive days as one interval, several sittings as several dates."""

    venue: str | None = None
    """Where it sat, as written."""

    chair: Person | None = None
    """Who chaired or conducted it."""

    in_public: bool | None = None
    """True in public, False in private; None where the text does not say."""

    finding: Finding | None = None
    """The gravest finding; None while there is none or none is told. Of a summary of the IOPC that tells no finding but
    dismissal without notice it is gross misconduct, with those words as evidence: only that allows it."""

    standards_breached: tuple[Standard, ...] = field(default=(), validator=instance_of(tuple))
    """The standards found to have been breached, in the order of the text."""


@frozen(kw_only=True)
class Outcome:
    """One consequence for a subject."""

    kind: OutcomeKind
    """Which."""

    date: Date | None = None
    """When it was imposed, where the text ties a date to it."""

    duration: str | None = None
    """How long it lasts, as an ISO 8601 duration: ``P18M``, ``P2Y``."""
