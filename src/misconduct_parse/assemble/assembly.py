"""What every assembling step works on, and what a step is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from attrs import define, field

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.places import Found
from misconduct_parse.diagnostics import Log
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.model.case import Case
from misconduct_parse.model.people import Force
from misconduct_parse.model.terms import Format
from misconduct_parse.read.page import Page


@define(kw_only=True, eq=False)
class Assembly:
    """A case in the making: what was read, what was found in it, and the draft."""

    page: Page
    """The page."""

    mentions: Mentions
    """What the format's rules found in it."""

    log: Log
    """Where diagnostics go."""

    format: Format
    """What kind of document it is."""

    url: str | None = None
    """The caller's ``url=``: used where the page has none of its own."""

    published: dt.date | None = None
    """The caller's ``published=``; once the page's own date is read, that date."""

    force: Found[Force] | None = None
    """The force whose people the case is about, with its places, once it is known; None where several are."""

    year: int | None = None
    """The year that the heading above one of several cases gives: "Outcomes 2022"."""

    columns: tuple[str, ...] = ()
    """What the cells of a row are, where the case is a row of a table with such columns."""

    heading: tuple[int, int] | None = None
    """Where the heading above that table stands, if it names the hearing."""

    case: Draft = field(factory=lambda: Draft(Case))
    """The case so far."""


Step = Callable[[Assembly], None]
"""One step of assembling: reads mentions, puts values into the draft, notes diagnostics."""
