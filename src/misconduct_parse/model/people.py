"""Forces, and the people a case is about or is told by."""

from __future__ import annotations

from attrs import field, frozen
from attrs.validators import instance_of

from misconduct_parse.model.criminal import CriminalProceeding
from misconduct_parse.model.proceedings import Allegation, CaseToAnswer, Outcome, Proceeding
from misconduct_parse.model.spans import Evidence
from misconduct_parse.model.terms import Rank, SubjectKind


@frozen(kw_only=True)
class Force:
    """A police force or another body whose people the police complaints system covers."""

    id: str
    """The slug of data.police.uk (``/api/forces``), or of the same making for bodies that it does not list."""

    name: str
    """The name the force uses today."""

    ons_code: str | None = None
    """Code of its police force area in the ONS register of geographic codes, such as ``E23000015``."""

    kind: str = "territorial"
    """``territorial`` (one of the 43 of England and Wales), ``national``, or another as in ``data/forces.toml``."""


@frozen(kw_only=True)
class Subject:
    """A person serving with the police, or a group that the text treats alike."""

    count: int | None = None
    """How many people; None where the text does not say ("officers")."""

    kind: SubjectKind = SubjectKind.UNKNOWN
    """What they serve as."""

    name: str | None = None
    """Name as written, without rank and number."""

    cipher: str | None = None
    """The designation that stands for a name: ``PC A``, ``Former Officer B``. Never resolved to a name."""

    rank: Rank | None = None
    """Rank at the time of the conduct, as far as told."""

    detective: bool = False
    """Whether the rank carries the detective prefix: a role, not a rank."""

    temporary: bool = False
    """Whether the rank is held as acting or temporary."""

    role: str | None = None
    """What somebody does, or the unit without its place, as written: ``custody sergeant``, ``call handler``,
    ``response team``."""

    age: int | None = None
    """Age in years, as written."""

    base: str | None = None
    """The place that somebody works at or from, as written: a station or a town; the command or department where no
    place is told."""

    collar_number: str | None = None
    """Number between rank and name, as written."""

    former: bool | None = None
    """True when the person had left before the proceedings ended; False when still serving then, also
    when this very hearing dismissed them; None where the text does not say."""

    force: Force | None = None
    """The force they serve with."""

    allegations: tuple[Allegation, ...] = field(default=(), validator=instance_of(tuple))
    """What was said against them, each with its status."""

    case_to_answer: CaseToAnswer | None = None
    """The decision after an investigation whether there is a case to answer."""

    proceedings: tuple[Proceeding, ...] = field(default=(), validator=instance_of(tuple))
    """Meetings, hearings and procedures that dealt with it."""

    outcomes: tuple[Outcome, ...] = field(default=(), validator=instance_of(tuple))
    """What followed for them."""

    criminal: tuple[CriminalProceeding, ...] = field(default=(), validator=instance_of(tuple))
    """Criminal proceedings against them."""

    evidence: tuple[Evidence, ...] = field(default=(), validator=instance_of(tuple), repr=False)
    """The words behind every value of this subject; paths start at the subject (``age``, ``outcomes[0].kind``)."""
