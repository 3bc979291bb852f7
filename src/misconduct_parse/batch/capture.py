"""A document together with what is known about it from outside."""

from __future__ import annotations

import datetime as dt

from attrs import field, frozen

from misconduct_parse.arguments import checked_published, checked_retrieved_at, checked_source, checked_url


@frozen(kw_only=True)
class Capture:
    """A document as somebody kept it: a page out of a web archive, a row of a table.

    ``parse_many`` takes captures among its sources; what one says goes before the arguments for all.

    Example:
        >>> import misconduct_parse as mp
        >>> page = mp.Capture(content="PC A was dismissed by Essex Police after a misconduct hearing.", name="row 7")
        >>> next(mp.parse_many([page])).source_name
        'row 7'
    """

    content: str | bytes = field(converter=checked_source)
    """The document itself, as ``parse`` takes it."""

    name: str | None = None
    """What results and errors call it; None takes the address, else its number."""

    url: str | None = field(default=None, converter=checked_url)
    """Address it was fetched from, used where the page does not give its own."""

    published: dt.date | None = field(default=None, converter=checked_published)
    """Day of publication, used where the page does not give it; of a ``datetime`` its date is taken."""

    retrieved_at: dt.datetime | None = field(default=None, converter=checked_retrieved_at)
    """When it was fetched, in UTC where it has no zone; goes into ``Case.provenance``."""
