"""parse_many in one process: what it takes, what it gives, and in which order."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import misconduct_parse as mp
from misconduct_parse.batch import job
from tests.unit.batch.sources import NEWS, OUTCOMES, endless, failing

KIND = "force_news"


def test_texts_bytes_paths_and_captures_are_taken_mixed(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(NEWS, encoding="utf-8")
    sources: list[Any] = [NEWS, NEWS.encode("utf-16"), path, mp.Capture(content=NEWS)]
    results = list(mp.parse_many(sources, format=KIND))
    assert [result.source_name for result in results] == ["document 1", "document 2", str(path), "document 4"]
    assert [result.case.document.text for result in results if result.case] == [NEWS] * 4


def test_a_text_is_never_a_path(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(NEWS, encoding="utf-8")
    (result,) = mp.parse_many([str(path)], format=KIND)
    assert result.case
    assert result.case.document.text == str(path)


def test_results_are_what_parse_gives() -> None:
    day = dt.date(2020, 3, 1)
    (result,) = mp.parse_many([NEWS], format=KIND, url="https://www.essex.police.uk/a", published=day)
    assert result.case == mp.parse(NEWS, format=KIND, url="https://www.essex.police.uk/a", published=day)


def test_what_a_capture_says_goes_before_the_arguments_for_all() -> None:
    fetched = dt.datetime(2021, 5, 6, 7, 8, 9, tzinfo=dt.UTC)
    capture = mp.Capture(content=NEWS, url="https://a.police.uk/1", published=dt.date(2021, 5, 1), retrieved_at=fetched)
    (result,) = mp.parse_many([capture], format=KIND, url="https://b.police.uk", published=dt.date(1999, 1, 1))
    assert result.source_name == "https://a.police.uk/1"
    assert result.case
    alone = mp.parse(NEWS, format=KIND, url="https://a.police.uk/1", published=dt.date(2021, 5, 1))
    assert (result.case.url, result.case.published) == (alone.url, alone.published)
    assert result.case.provenance.retrieved_at == fetched


def test_a_capture_may_be_named() -> None:
    (result,) = mp.parse_many([mp.Capture(content=NEWS, name="row 7", url="https://a.police.uk/1")], format=KIND)
    assert result.source_name == "row 7"


def test_one_bad_document_never_stops_the_others(tmp_path: Path) -> None:
    sources = [NEWS, tmp_path / "gone.txt", tmp_path, None, b"\x00" * 50, "x" * 3_000_000, NEWS]
    results = list(mp.parse_many(sources, format=KIND))  # type: ignore[arg-type]
    assert len(results) == len(sources)
    assert results[0].case == results[-1].case is not None
    assert all((result.case is None) != (result.error is None) for result in results)
    gone, folder, nothing = results[1:4]
    assert isinstance(gone.error, mp.SourceError)
    assert str(gone.error).startswith(f"{tmp_path / 'gone.txt'} cannot be read: No such file")
    assert isinstance(folder.error, mp.SourceError)
    assert str(nothing.error) == "document 4 is a NoneType; give text, bytes, a path or a Capture"


def test_a_path_with_a_nul_is_an_error_of_its_document() -> None:
    (result,) = mp.parse_many([Path("a\x00b")])
    assert isinstance(result.error, mp.SourceError)


def test_a_defect_of_the_parser_is_an_error_of_its_document(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(content: str, **_: Any) -> mp.Case:
        raise KeyError(content[:4])

    monkeypatch.setattr(job, "parse", broken)
    first, second = mp.parse_many([NEWS, NEWS])
    assert isinstance(first.error, mp.ParserDefectError)
    assert str(first.error).startswith(
        "the parser failed on document 1 with KeyError: 'PC A' (test_parse_many.py, line "
    )
    assert isinstance(second.error, mp.ParserDefectError)


def test_raise_raises_the_first_error_after_the_results_before_it(tmp_path: Path) -> None:
    results = mp.parse_many([NEWS, tmp_path / "gone.txt", NEWS], format=KIND, on_error="raise")
    assert next(results).case
    with pytest.raises(mp.SourceError, match=r"gone\.txt"):
        next(results)


def test_strict_is_passed_on() -> None:
    text = '---\ntitle: "unclosed\n---\n' + NEWS
    strict, lenient = (next(mp.parse_many([text], format=KIND, strict=flag)) for flag in (True, False))
    assert lenient.case
    assert isinstance(strict.error, mp.MetadataError) == any(d.severity == "error" for d in lenient.case.diagnostics)


def test_nothing_is_read_before_it_is_asked_for() -> None:
    taken: list[int] = []

    def sources() -> Iterator[str]:
        for number in itertools.count():
            taken.append(number)
            yield NEWS

    results = mp.parse_many(sources(), format=KIND)
    assert taken == []
    next(results)
    assert taken == [0]


def test_an_endless_source_is_fine() -> None:
    assert sum(result.case is not None for result in itertools.islice(mp.parse_many(endless(), format=KIND), 50)) == 50


def test_an_error_of_the_source_itself_comes_after_the_results_before_it() -> None:
    results = mp.parse_many(failing(after=3), format=KIND)
    assert [next(results).source_name for _ in range(3)] == ["document 1", "document 2", "document 3"]
    with pytest.raises(ConnectionError):
        next(results)


@pytest.mark.parametrize("source", [NEWS, NEWS.encode(), Path("page.txt"), mp.Capture(content=NEWS)])
def test_a_single_document_is_refused_at_the_call(source: Any) -> None:
    with pytest.raises(TypeError, match="sources is one document"):
        mp.parse_many(source)


@pytest.mark.parametrize("wrong", [{"processes": 0}, {"chunksize": 0}, {"on_error": "ignore"}, {"format": "blog"}])
def test_arguments_that_make_no_sense_are_refused_at_the_call(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"1 or more|on_error is|format is 'blog'; give "):
        mp.parse_many([NEWS], **wrong)


def test_a_page_of_several_cases_gives_its_first_with_a_warning() -> None:
    (result,) = mp.parse_many([OUTCOMES], format="hearing_outcome")
    assert result.case == mp.parse(OUTCOMES, format="hearing_outcome")
    assert "several-cases" in {entry.code for entry in result.case.diagnostics}
    assert (result.case.provenance.case_number, result.case.provenance.case_count) == (0, 3)


@pytest.mark.parametrize("processes", [None, 2])
def test_every_case_is_a_result_of_its_own_under_the_name_of_its_page(processes: int | None) -> None:
    fetched = dt.datetime(2021, 5, 6, tzinfo=dt.UTC)
    sources: list[Any] = [NEWS, mp.Capture(content=OUTCOMES, name="table", retrieved_at=fetched), "soup"]
    results = list(mp.parse_many(sources, format=KIND, every_case=True, processes=processes))
    assert [result.source_name for result in results] == ["document 1", "table", "table", "table", "document 3"]
    several = [result.case for result in results[1:4] if result.case]
    assert [case.provenance.case_number for case in several] == [0, 1, 2]
    assert {case.provenance.retrieved_at for case in several} == {fetched}
    alone = mp.parse_all(OUTCOMES, format=KIND)
    assert [case.subjects for case in several] == [case.subjects for case in alone]
    assert [case.diagnostics for case in several] == [case.diagnostics for case in alone]


def test_a_page_of_several_cases_fails_as_a_whole() -> None:
    text = "---\ntitle: Outcome: officer: [\nurl: *a\n---\n\n" + OUTCOMES
    (result,) = mp.parse_many([text], format="hearing_outcome", every_case=True, strict=True)
    assert isinstance(result.error, mp.MetadataError)


def test_no_sources_give_no_results() -> None:
    assert list(mp.parse_many([])) == []
    assert list(mp.parse_many([], processes=2)) == []


def test_progress_shows_nothing_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert len(list(mp.parse_many([NEWS, NEWS], format=KIND, progress=True))) == 2
    assert capsys.readouterr() == ("", "")
