"""Where errors go: a line on standard error each, or a file of its own."""

from __future__ import annotations

from misconduct_parse.cli.advice import in_a_shell
from misconduct_parse.cli.reading import Reading
from misconduct_parse.errors import MisconductParseError
from misconduct_parse.export.error_log import ErrorLog


class Failures:
    """Takes the errors of a run."""

    def __init__(self, reading: Reading, log: ErrorLog | None = None) -> None:
        self.reading, self.log = reading, log

    def add(self, source: str, error: MisconductParseError, *, counts: bool = True) -> None:
        """Take what became of a document.

        Args:
            source: Its name.
            error: Why there is no case.
            counts: Whether the run has failed by it; else it is worth a line in a file, and none on a terminal.
        """
        words = in_a_shell(str(error))
        if self.log:
            self.log.add(source, error, words)
            self.reading.failed += counts
        elif counts:
            self.reading.fail(source, words)
