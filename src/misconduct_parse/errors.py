"""Every error that this package raises on purpose: what was wrong, where, and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from misconduct_parse.model.detection import Detection
    from misconduct_parse.model.diagnostic import Diagnostic


class MisconductParseError(ValueError):
    """Base of all: catching this one catches whatever a document can cause."""


class UnknownFormatError(MisconductParseError):
    """The page is none of the documents that this package reads.

    Attributes:
        detection: The signals that were weighed.
    """

    def __init__(self, message: str, detection: Detection) -> None:
        super().__init__(message)
        self.detection = detection

    def __reduce__(self) -> tuple[type[UnknownFormatError], tuple[str, Detection]]:
        return (UnknownFormatError, (str(self), self.detection))


class DecodeError(MisconductParseError):
    """The bytes are no text in UTF-8, UTF-16 or Windows-1252."""


class InputTooLargeError(MisconductParseError):
    """The input is longer than ``MAX_CHARS`` characters."""


class MetadataError(MisconductParseError):
    """``strict=True`` met a diagnostic of severity "error".

    Attributes:
        diagnostic: The first such diagnostic.
    """

    def __init__(self, message: str, diagnostic: Diagnostic) -> None:
        super().__init__(message)
        self.diagnostic = diagnostic

    def __reduce__(self) -> tuple[type[MetadataError], tuple[str, Diagnostic]]:
        return (MetadataError, (str(self), self.diagnostic))


class SchemaError(MisconductParseError):
    """``from_dict`` or ``from_json`` was given something that is no case; the message names the path."""


class SourceError(MisconductParseError):
    """A file, archive, row or column could not be read; the message names it."""


class WorkerError(MisconductParseError):
    """A process of ``parse_many`` ended in the middle of this document, or none could be started."""


class ParserDefectError(MisconductParseError):
    """The parser itself failed on a document of ``parse_many``: a defect, and the others were parsed all the same."""
