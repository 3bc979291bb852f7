"""A case: all that one document says, with the words behind it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum

from attrs import field, frozen
from attrs.validators import instance_of

from misconduct_parse.model.dates import Date
from misconduct_parse.model.diagnostic import Diagnostic
from misconduct_parse.model.document import Document, Provenance
from misconduct_parse.model.investigation import Investigation
from misconduct_parse.model.paths import part_at, wholes
from misconduct_parse.model.people import Force, Subject
from misconduct_parse.model.proceedings import Outcome, OutcomeKind
from misconduct_parse.model.spans import Evidence, Span
from misconduct_parse.model.terms import Format
from misconduct_parse.model.timeline import Event, events_of

SCALE: list[OutcomeKind] = [kind for kind in OutcomeKind if kind is not OutcomeKind.BARRED_LIST]
SCALE.insert(SCALE.index(OutcomeKind.WOULD_HAVE_BEEN_DISMISSED) + 1, OutcomeKind.BARRED_LIST)
GRAVITY = {kind: place for place, kind in enumerate(SCALE)}
"""The gravest first. Nobody is put on the barred list who was not dismissed, or would not have been."""


class RestrictionKind(StrEnum):
    """Why something about a case may not be told."""

    ANONYMITY = "anonymity"
    """The chair or the law withholds a name (SI 2020/4, reg. 39)."""
    REPORTING_RESTRICTION = "reporting_restriction"
    """A court or chair forbids reporting (Contempt of Court Act 1981, s. 11, among others)."""
    PRIVATE_HEARING = "private_hearing"
    """The public was excluded from the hearing (SI 2020/4, reg. 39)."""


@frozen(kw_only=True)
class Quote:
    """A statement of somebody, in their words."""

    speaker: str | None = None
    """Who speaks, by name as written."""

    role: str | None = None
    """The speaker's rank or office as written."""

    text: str
    """The words between the quotation marks; paragraphs parted as in the document."""


@frozen(kw_only=True)
class Restriction:
    """Something that keeps a part of the case from the public."""

    kind: RestrictionKind
    """Which."""

    text: str
    """The words of the text."""


@frozen(kw_only=True)
class Case:
    r"""What one published document says about one misconduct case.

    Example:
        >>> import misconduct_parse as mp
        >>> case = mp.parse(
        ...     "Accelerated hearing outcome\n\nPC Ada Quill, 41, was dismissed without notice "
        ...     "by Essex Police at an accelerated misconduct hearing on 3 March 2021."
        ... )
        >>> case.subjects[0].name, str(case.outcome.kind)
        ('Ada Quill', 'dismissed_without_notice')
        >>> [case.document.text[s.slice] for s in case.why("subjects[0].age")]
        ['41']
    """

    format: Format
    """What kind of document it is."""

    title: str | None = None
    """The page's title without the site's name."""

    url: str | None = None
    """The page's address as the page says it, else as given to ``parse``."""

    publisher: str | None = None
    """Name of who published it."""

    published: dt.date | None = None
    """Day of publication."""

    published_at: dt.datetime | None = None
    """Moment of publication, aware, in Europe/London; None where only the day is told."""

    force: Force | None = None
    """The force whose people the case is about, of several the one named first; None where none is told."""

    forces: tuple[Force, ...] = field(default=(), validator=instance_of(tuple))
    """All forces whose people the case is about."""

    subjects: tuple[Subject, ...] = field(default=(), validator=instance_of(tuple))
    """The people or groups it is about, in the order of the text."""

    investigation: Investigation | None = None
    """The investigation of the IOPC or IPCC, as far as told."""

    incident: Date | None = None
    """When the conduct or incident took place: the first or main time that the text gives."""

    quotes: tuple[Quote, ...] = field(default=(), validator=instance_of(tuple))
    """Statements of people, with who said them."""

    restrictions: tuple[Restriction, ...] = field(default=(), validator=instance_of(tuple))
    """Anonymity, reporting restrictions, private hearings."""

    diagnostics: tuple[Diagnostic, ...] = field(default=(), validator=instance_of(tuple))
    """What the parser noticed while reading."""

    provenance: Provenance
    """What it was made from and by what."""

    document: Document = field(repr=False)
    """The text that all spans point into."""

    evidence: tuple[Evidence, ...] = field(default=(), validator=instance_of(tuple), repr=False)
    """The words behind every value, subjects' values included, by path from the case."""

    @property
    def events(self) -> tuple[Event, ...]:
        """The dated timeline, earliest first; what has no known year stands last."""
        return events_of(self)

    @property
    def outcome(self) -> Outcome | None:
        """The gravest outcome of all subjects; None where no outcome is told.

        In the order of ``OutcomeKind``, but that the barred list follows upon dismissal.
        """
        outcomes = [outcome for subject in self.subjects for outcome in subject.outcomes]
        return min(outcomes, key=lambda outcome: GRAVITY[outcome.kind], default=None)

    def why(self, path: str) -> tuple[Span, ...]:
        """Where the document says a value.

        Args:
            path: The value's path from the case: ``force``, ``subjects[0].age``,
                ``subjects[0].outcomes[0].kind``. A path to an object gives all that is behind it; a part of what was
                read as one value, such as ``force.name`` or the ``edtf`` of a date, what is behind the whole.

        Returns:
            The spans in ``document.text``, in the order of the text; empty where the value was not read.

        Raises:
            LookupError: if there is no such place in the case: a field that the model does not have
                (``subject``), or an item past the last (``subjects[9].age``).
            TypeError: if the path is no text.
        """
        value = part_at(self, path)
        below = (path + ".", path + "[")
        spans = {row.span for row in self.evidence if row.field == path or row.field.startswith(below)}
        if not spans and value not in (None, ()):
            fields = {row.field for row in self.evidence}
            whole = next((outer for outer in wholes(path) if outer in fields), None)
            spans = {row.span for row in self.evidence if row.field == whole}
        return tuple(sorted(spans))

    def iter_evidence(self) -> Iterator[Evidence]:
        """Every row of evidence, in the order of the text."""
        return iter(sorted(self.evidence, key=lambda row: row.span))
