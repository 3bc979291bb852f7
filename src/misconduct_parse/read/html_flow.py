"""Words put down one after another, with what parts them: a space, a line end, a blank line."""

from __future__ import annotations

from enum import IntEnum

from misconduct_parse.read.html_tree import WHITE, single_spaced


class Gap(IntEnum):
    """What stands before the next words; a wider one swallows a narrower one."""

    NONE = 0
    """Nothing."""
    SPACE = 1
    """A space."""
    LINE = 2
    """A line end."""
    PARAGRAPH = 3
    """A blank line."""


GAPS = ("", " ", "\n", "\n\n")


class Flow:
    """A text in the making."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._gap = Gap.NONE
        self._marker = ""
        self._fresh = True
        self._seam = False
        self._heading = -1
        self._behind_heading = -1
        self._is_idle = False

    def __str__(self) -> str:
        """The text so far."""
        self._drop_idle_heading()
        return "".join(self._pieces)

    @property
    def size(self) -> int:
        """How many pieces have been put down."""
        return len(self._pieces)

    def words(self, raw: str) -> None:
        """Words as they stand in the source, with whatever white space."""
        text = raw.strip(WHITE)
        if not text:
            if raw:
                self.part(Gap.SPACE)
            return
        if raw[0] in WHITE or (self._seam and self._would_glue(text)):
            self.part(Gap.SPACE)
        self.put(single_spaced(text))
        if raw[-1] in WHITE:
            self.part(Gap.SPACE)

    def put(self, text: str) -> None:
        """Words as they are to stand in the text."""
        if self._pieces:
            self._pieces.append(GAPS[self._gap])
        self._pieces.append(self._marker + text)
        self._gap, self._marker = Gap.NONE, ""
        self._fresh = self._seam = False

    def part(self, gap: Gap) -> None:
        """Part what comes from what was, by at least ``gap``."""
        # A paragraph that opens an item does not part it from its bullet.
        if gap > self._gap and (gap is Gap.SPACE or not self._fresh):
            self._gap = gap

    def line_break(self) -> None:
        """A ``<br>``: a line end, the second one a blank line."""
        self.part(Gap.PARAGRAPH if self._gap >= Gap.LINE else Gap.LINE)

    def item(self, marker: str) -> None:
        """Begin a line with a bullet or number, or with the value of the label before it."""
        self._gap = max(self._gap, Gap.LINE)
        self._marker, self._fresh = marker, True

    def end_item(self) -> None:
        """The item ends; what follows stands on the next line, not further off."""
        self._gap, self._marker, self._fresh = Gap.LINE, "", False

    def label(self) -> None:
        """What was put down last is the label of what comes next: "Chair: "."""
        if self._pieces and not self.ends_with((":", "?")):
            self._pieces.append(":")
        self._gap, self._fresh = Gap.SPACE, True

    def seam(self) -> None:
        """Words of another kind begin or end here: "Published" and the date that a style sheet parts from it."""
        self._seam = True

    def ends_with(self, endings: str | tuple[str, ...]) -> bool:
        """Whether the text so far ends so."""
        return bool(self._pieces) and self._pieces[-1].endswith(endings)

    def begin_heading(self) -> None:
        """A heading begins."""
        self._drop_idle_heading()
        self.part(Gap.PARAGRAPH)
        self._heading = len(self._pieces)

    def end_heading(self) -> None:
        """The heading ends."""
        self.part(Gap.PARAGRAPH)
        self._behind_heading, self._is_idle = len(self._pieces), False

    def left_out(self) -> None:
        """Something was left out here; a heading that has nothing else under it is left out with it."""
        self._is_idle = self._is_idle or len(self._pieces) == self._behind_heading

    def _drop_idle_heading(self) -> None:
        if self._is_idle and len(self._pieces) == self._behind_heading:
            del self._pieces[self._heading :]
        self._is_idle = False

    def _would_glue(self, text: str) -> bool:
        return bool(self._pieces) and self._pieces[-1][-1:].isalnum() and text[0].isalnum()
