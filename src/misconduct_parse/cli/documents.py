"""The documents that the paths mean, archives opened, one after another."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Container, Iterable, Iterator
from typing import Final

from misconduct_parse.batch import Capture
from misconduct_parse.batch.job import Results
from misconduct_parse.cli.failures import Failures
from misconduct_parse.cli.sources import Source, sources_of
from misconduct_parse.errors import MisconductParseError, SourceError, UnknownFormatError
from misconduct_parse.model.case import Case
from misconduct_parse.tables.keys import document_id
from misconduct_parse.warc import WarcPages, read_warc

ARCHIVES: Final = (".warc", ".warc.gz", ".arc", ".arc.gz")
"""What is read as a web archive."""

Found = tuple[str, tuple[Case, ...]]
"""A document's name and its cases."""


class Documents(Iterable[Capture]):
    """Documents for ``parse_many``; what cannot be opened goes to ``failures`` and is left out.

    Attributes:
        skipped: How many were left out because they are known.
        foreign: How many pages of archives are none of the four kinds: an archive holds whatever a site held.
        passed_over: Records of archives that are no pages, by reason.
        further: How many cases of pages with several were not asked for.
        crowded: How many such pages there were.
    """

    def __init__(self, paths: Iterable[str], failures: Failures) -> None:
        self._sources, self._failures = sources_of(paths), failures
        self._from_archive: deque[bool] = deque()
        self.known: Container[str] = ()
        self.skipped = self.foreign = self.further = self.crowded = 0
        self.passed_over: Counter[str] = Counter()

    @property
    def total(self) -> int | None:
        """How many documents there are; None where an archive has yet to be opened."""
        return None if any(map(_is_archive, self._sources)) else len(self._sources)

    def __iter__(self) -> Iterator[Capture]:
        for source in self._sources:
            archive = _is_archive(source)
            for capture in self._pages(source) if archive else self._file(source):
                if document_id(capture.content) in self.known:
                    self.skipped += 1
                else:
                    self._from_archive.append(archive)
                    yield capture

    def cases(self, by_document: Iterator[Results]) -> Iterator[Found]:
        """The cases among the results of these documents, by name; the errors go to ``failures``."""
        for results in by_document:
            first = results[0]
            foreign = self._from_archive.popleft() and isinstance(first.error, UnknownFormatError)
            self.foreign += foreign
            if first.case:
                cases = tuple([result.case for result in results if result.case])
                further = first.case.provenance.case_count - len(cases)
                self.further += further
                self.crowded += further > 0
                yield first.source_name, cases
            elif first.error:
                self._failures.add(first.source_name, first.error, counts=not foreign)

    def _file(self, source: Source) -> Iterator[Capture]:
        try:
            content = source.read()
        except OSError as error:
            words = f"cannot be read ({error.strerror}); check the path and its permissions"
            self._failures.add(source.name, SourceError(words))
        else:
            yield Capture(content=content, name=source.name)

    def _pages(self, source: Source) -> Iterator[Capture]:
        pages: WarcPages | None = None
        try:
            pages = read_warc(source.name)
            yield from pages
        except (MisconductParseError, ImportError) as error:
            self._failures.add(source.name, SourceError(str(error).removeprefix(f"{source.name} ")))
        finally:
            self.passed_over += pages.passed_over if pages else Counter()


def _is_archive(source: Source) -> bool:
    return source.name.lower().endswith(ARCHIVES)
