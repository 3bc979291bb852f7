"""What the IOPC (to 7 January 2018 the IPCC) did."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen
from attrs.validators import instance_of

from misconduct_parse.model.dates import Date


class InvestigationMode(StrEnum):
    """Who investigates (Police Reform Act 2002, Sch. 3, paras 15 to 19)."""

    INDEPENDENT = "independent"
    """By the IOPC's own investigators (para. 19)."""
    DIRECTED = "directed"
    """By the force under the IOPC's direction, since 1 February 2020 (para. 18)."""
    MANAGED = "managed"
    """By the force under the IPCC's direction and control, to 31 January 2020 (former para. 18)."""
    SUPERVISED = "supervised"
    """By the force on terms agreed with the IPCC, to 31 January 2020 (former para. 17)."""
    LOCAL = "local"
    """By the force on its own behalf (para. 16)."""


class ReferralKind(StrEnum):
    """Why a matter came to the IOPC (SI 2020/2, regs 4 and 7)."""

    MANDATORY = "mandatory"
    """The law demands it: death or serious injury, serious assault, serious corruption and so on."""
    VOLUNTARY = "voluntary"
    """The force chose to refer it."""
    CALL_IN = "call_in"
    """The IOPC called it in, or treated it as referred."""


class Matter(StrEnum):
    """What kind of matter was referred (Police Reform Act 2002, s. 12)."""

    COMPLAINT = "complaint"
    """A complaint by a member of the public."""
    CONDUCT = "conduct"
    """A (recordable) conduct matter."""
    DSI = "dsi"
    """A death or serious injury matter: nobody complained, no conduct is alleged."""


class ComplaintOutcome(StrEnum):
    """How a complaint ended, in the words used to 31 January 2020 (Police Reform Act 2002, Sch. 3)."""

    UPHELD = "upheld"
    """Upheld; since February 2020 also "the service provided was not acceptable"."""
    PARTLY_UPHELD = "partly_upheld"
    """Some parts upheld, others not."""
    NOT_UPHELD = "not_upheld"
    """Not upheld; since February 2020 also "the service provided was acceptable"."""


@frozen(kw_only=True)
class Referral:
    """How the matter reached the IOPC."""

    kind: ReferralKind | None = None
    """Mandatory, voluntary or called in."""

    matter: Matter | None = None
    """Complaint, conduct matter, or death or serious injury."""

    date: Date | None = None
    """When it was referred."""


@frozen(kw_only=True)
class Recommendation:
    """A learning recommendation (Police Reform Act 2002, Sch. 3, para. 28A, or s. 10(1)(e))."""

    text: str
    """The words of the text."""

    date: Date | None = None
    """When it was made."""

    due: Date | None = None
    """When the answer was due (56 days, para. 28B)."""

    accepted: bool | None = None
    """Whether the body it was made to accepted it; None while awaited or not told."""


@frozen(kw_only=True)
class Investigation:
    """An investigation of the IOPC, or one that a force page speaks of."""

    reference: str | None = None
    """The IOPC's reference in canonical form: ``2020/146999``."""

    reference_as_written: str | None = None
    """The reference as the page writes it: ``2017-091299``, ``2017090856``, ``22017/082348``."""

    mode: InvestigationMode | None = None
    """Who investigated."""

    began: Date | None = None
    """When the investigation began."""

    concluded: Date | None = None
    """When it was completed."""

    referral: Referral | None = None
    """How the matter reached the IOPC."""

    cps_file: bool | None = None
    """Whether a file of evidence went to the Crown Prosecution Service; None where the text does not say."""

    inquest: str | None = None
    """The conclusion of the inquest, as written (Coroners and Justice Act 2009)."""

    learning_identified: bool | None = None
    """Whether organisational learning was identified; None where the text does not say."""

    complaint_outcome: ComplaintOutcome | None = None
    """How the complaint ended."""

    recommendations: tuple[Recommendation, ...] = field(default=(), validator=instance_of(tuple))
    """Learning recommendations printed on the page."""
