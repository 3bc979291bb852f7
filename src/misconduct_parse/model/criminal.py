"""Crime: offences, courts, pleas, verdicts, sentences."""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen
from attrs.validators import instance_of

from misconduct_parse.model.dates import Date
from misconduct_parse.model.frozen_map import FrozenMap


class Plea(StrEnum):
    """What the accused answered to the charge (Criminal Procedure Rules, Parts 24 and 25)."""

    GUILTY = "guilty"
    """Admitted the offence in court."""
    NOT_GUILTY = "not_guilty"
    """Denied the offence in court."""


class Verdict(StrEnum):
    """How criminal proceedings ended."""

    CONVICTED = "convicted"
    """Found guilty, or pleaded guilty (Criminal Procedure Rules)."""
    ACQUITTED = "acquitted"
    """Found not guilty, cleared, or the conviction quashed."""
    DISCONTINUED = "discontinued"
    """Ended without a verdict (Prosecution of Offences Act 1985, s. 23), or no evidence offered."""


class SentenceKind(StrEnum):
    """The gravest part of a sentence (Sentencing Act 2020)."""

    IMMEDIATE_CUSTODY = "immediate_custody"
    """Imprisonment served at once."""
    SUSPENDED_SENTENCE = "suspended_sentence"
    """Imprisonment suspended for an operational period (Sentencing Act 2020, s. 286)."""
    COMMUNITY_ORDER = "community_order"
    """Community order, with unpaid work or other requirements (Sentencing Act 2020, s. 200)."""
    FINE = "fine"
    """A sum of money (Sentencing Act 2020, s. 118)."""
    DISCHARGE = "discharge"
    """Absolute or conditional discharge (Sentencing Act 2020, ss. 79 and 80)."""
    DRIVING = "driving"
    """Disqualification from driving or penalty points (Road Traffic Offenders Act 1988)."""
    ANCILLARY = "ancillary"
    """Only an order beside a sentence is told: register, restraining order, confiscation."""
    OTHER = "other"
    """A sentence of another kind."""


@frozen(kw_only=True)
class Offence:
    """A criminal offence as the text names it."""

    text: str
    """The words of the text."""

    id: str | None = None
    """Its entry in ``data/offences.toml``, where the words are known: ``misconduct_in_public_office``."""


@frozen(kw_only=True)
class Sentence:
    """What a criminal court imposed."""

    text: str
    """The words of the text."""

    kind: SentenceKind | None = None
    """Its gravest part."""

    duration: str | None = None
    """Term of custody or of the order, as an ISO 8601 duration: ``P8M``."""

    suspended: str | None = None
    """Operational period of a suspended sentence, as an ISO 8601 duration: ``P18M``."""


@frozen(kw_only=True)
class CriminalProceeding:
    """Criminal proceedings against a subject."""

    offences: tuple[Offence, ...] = field(default=(), validator=instance_of(tuple))
    """The offences, in the order of the text."""

    charged: bool | None = None
    """True once charged, False where the decision was not to charge; None where the text does not say."""

    courts: tuple[str, ...] = field(default=(), validator=instance_of(tuple))
    """The courts as written, in the order of the text."""

    plea: Plea | None = None
    """The plea, as far as told."""

    verdict: Verdict | None = None
    """How it ended, as far as told."""

    dates: FrozenMap[Date] = field(factory=FrozenMap, validator=instance_of(FrozenMap))
    """Dates by stage: ``charge``, ``plea``, ``verdict``, ``sentence``."""

    sentence: Sentence | None = None
    """The sentence, as far as told."""
