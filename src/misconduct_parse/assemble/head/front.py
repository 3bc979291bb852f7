"""What the readings of a page's head share: its metadata by key, and its first lines."""

from __future__ import annotations

from functools import cached_property

from attrs import frozen

from misconduct_parse.assemble.head.letterhead import Line, letterhead
from misconduct_parse.read.page import Field, Page


@frozen(kw_only=True, slots=False)
class Front:
    """A page's head."""

    page: Page
    """The page."""

    @cached_property
    def fields(self) -> dict[str, Field]:
        """The metadata by key in lower case; of a key that stands twice the first."""
        return {entry.key.lower(): entry for entry in reversed(self.page.fields) if entry.value.strip()}

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The lines before the first paragraph."""
        return letterhead(self.page)
