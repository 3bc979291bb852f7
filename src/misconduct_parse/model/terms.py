"""The words of the field, as enumerations: formats, people, standards, claims.

Each member says where its meaning comes from. Statutory instruments are cited as SI year/number.
"""

from __future__ import annotations

from enum import StrEnum


class Format(StrEnum):
    """A kind of published document."""

    FORCE_NEWS = "force_news"
    """A news item of a police force about a misconduct case."""
    IOPC_SUMMARY = "iopc_summary"
    """An investigation summary of the IOPC, before 8 January 2018 the IPCC (Police Reform Act 2002, Sch. 3)."""
    HEARING_OUTCOME = "hearing_outcome"
    """The published outcome of misconduct proceedings (Police (Conduct) Regulations 2020, SI 2020/4, reg. 63)."""
    HEARING_NOTICE = "hearing_notice"
    """The public notice of a hearing to come (SI 2020/4, reg. 36)."""


class SubjectKind(StrEnum):
    """What somebody serves with the police as."""

    OFFICER = "officer"
    """A police officer: holds the office of constable, in any rank (Police Act 1996)."""
    SPECIAL_CONSTABLE = "special_constable"
    """A volunteer with the office of constable (Police Act 1996, s. 27)."""
    PCSO = "pcso"
    """A police community support officer (Police Reform Act 2002, s. 38)."""
    POLICE_STAFF = "police_staff"
    """A civilian employee: call handler, detention officer, control room operator (Police Reform Act 2002)."""
    CONTRACTOR = "contractor"
    """Somebody working for a contractor to a force (SI 2015/431)."""
    UNKNOWN = "unknown"
    """Serving with the police; the text does not say as what."""


class Rank(StrEnum):
    """Police ranks of England and Wales, ascending (Police Act 1996, s. 9H and s. 13; Met and City grades last)."""

    CONSTABLE = "constable"
    """Police constable, detective constable."""
    SERGEANT = "sergeant"
    """Police sergeant, custody sergeant, detective sergeant."""
    INSPECTOR = "inspector"
    """Inspector, detective inspector."""
    CHIEF_INSPECTOR = "chief_inspector"
    """Chief inspector, detective chief inspector."""
    SUPERINTENDENT = "superintendent"
    """Superintendent, detective superintendent."""
    CHIEF_SUPERINTENDENT = "chief_superintendent"
    """Chief superintendent, detective chief superintendent."""
    ASSISTANT_CHIEF_CONSTABLE = "assistant_chief_constable"
    """Assistant chief constable, the first chief officer rank outside London."""
    DEPUTY_CHIEF_CONSTABLE = "deputy_chief_constable"
    """Deputy chief constable."""
    CHIEF_CONSTABLE = "chief_constable"
    """Chief constable, head of a force outside London."""
    COMMANDER = "commander"
    """Commander, in the Metropolitan and City of London forces."""
    DEPUTY_ASSISTANT_COMMISSIONER = "deputy_assistant_commissioner"
    """Deputy assistant commissioner, Metropolitan Police."""
    ASSISTANT_COMMISSIONER = "assistant_commissioner"
    """Assistant commissioner, Metropolitan and City of London forces."""
    DEPUTY_COMMISSIONER = "deputy_commissioner"
    """Deputy commissioner, Metropolitan Police."""
    COMMISSIONER = "commissioner"
    """Commissioner, head of the Metropolitan or City of London force."""


class Standard(StrEnum):
    """The ten Standards of Professional Behaviour (SI 2020/4, Schedule 2; before it SI 2008/2864 and SI 2012/2632)."""

    HONESTY_AND_INTEGRITY = "honesty_and_integrity"
    """Honest, acting with integrity; does not compromise or abuse the position."""
    AUTHORITY_RESPECT_AND_COURTESY = "authority_respect_and_courtesy"
    """Self-control and tolerance; no abuse of powers or authority."""
    EQUALITY_AND_DIVERSITY = "equality_and_diversity"
    """Fair and impartial; no unlawful or unfair discrimination."""
    USE_OF_FORCE = "use_of_force"
    """Force only as far as necessary, proportionate and reasonable."""
    ORDERS_AND_INSTRUCTIONS = "orders_and_instructions"
    """Lawful orders, police regulations and force policy."""
    DUTIES_AND_RESPONSIBILITIES = "duties_and_responsibilities"
    """Diligent in the exercise of duties."""
    CONFIDENTIALITY = "confidentiality"
    """Information respected, used and disclosed only in the course of duty."""
    FITNESS_FOR_DUTY = "fitness_for_duty"
    """Fit to carry out responsibilities when on or presenting for duty."""
    DISCREDITABLE_CONDUCT = "discreditable_conduct"
    """Nothing that discredits the service, on or off duty."""
    CHALLENGING_AND_REPORTING_IMPROPER_CONDUCT = "challenging_and_reporting_improper_conduct"
    """Reports, challenges or acts on the conduct of colleagues that falls below the standards."""


class ClaimStatus(StrEnum):
    """How far a claim got: what is alleged is never reported as proven."""

    ALLEGED = "alleged"
    """Said, and nothing decided."""
    ADMITTED = "admitted"
    """Accepted by the person it is said of."""
    DENIED = "denied"
    """Disputed by the person it is said of, and nothing decided."""
    PROVEN = "proven"
    """Found by the panel, meeting or chair, on the balance of probabilities."""
    NOT_PROVEN = "not_proven"
    """Considered and not found, withdrawn or dismissed."""


class Level(StrEnum):
    """How grave a case to answer is."""

    GROSS_MISCONDUCT = "gross_misconduct"
    """A breach so serious that dismissal would be justified (SI 2020/4, reg. 2)."""
    MISCONDUCT = "misconduct"
    """A breach that justifies disciplinary action (SI 2020/4, reg. 2); before 1 February 2020 any breach."""
    PERFORMANCE = "performance"
    """Unsatisfactory performance or attendance (SI 2020/3; before it SI 2012/2631), no misconduct."""
