"""Outputs: whole or not there, gone on from, and refused where something stands in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from misconduct_parse.export import Output, OutputError
from tests.unit.export.cases import case, identity
from tests.unit.export.reading import ids_in, rows_in
from tests.unit.export.writing import broken_off, each_file, write


@each_file
def test_rows_are_in_the_file_at_its_end_and_nothing_else_is_left(name: str, tmp_path: Path) -> None:
    output = write(tmp_path / name, 1, 2)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (output.cases, output.rows) == (2, 2)
    assert ids_in(tmp_path / name) == [identity(1), identity(2)]
    assert [row["source"] for row in rows_in(tmp_path / name)] == ["page 1", "page 2"]


@each_file
def test_the_cases_of_a_page_are_one_document(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    with Output(path, table="cases") as output:
        output.add("page 1", case(1), case(1, number=1), case(1, number=2))
        output.add("page 2", case(2))
    assert (output.documents, output.cases, output.rows) == (2, 4, 4)
    assert ids_in(path) == [identity(1), f"{identity(1)}-1", f"{identity(1)}-2", identity(2)]
    with Output(path, table="cases", keep=True) as output:
        assert output.known == {identity(1), identity(2)}


@pytest.mark.parametrize("name", ["out.jsonl", "out.csv"])
def test_half_a_page_from_a_machine_that_stopped_is_taken_back(name: str, tmp_path: Path) -> None:
    with Output(tmp_path / name, table="cases") as output:
        output.add("page 1", case(1))
        output.add("page 2", case(2), case(2, number=1))
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).unlink()
    (tmp_path / f"{name}.part").write_bytes(whole[:-5])
    with Output(tmp_path / name, table="cases", keep=True) as output:
        assert output.known == {identity(1)}
    assert ids_in(tmp_path / name) == [identity(1)]


@each_file
def test_nothing_stands_in_its_place_before_the_end(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    with Output(path, table="cases") as output:
        output.add("page 1", case(1))
        assert not path.exists()
        assert output.part.exists()
    assert path.exists()


@each_file
def test_no_case_makes_an_empty_output(name: str, tmp_path: Path) -> None:
    write(tmp_path / name)
    assert rows_in(tmp_path / name) == []


@each_file
def test_what_is_there_is_refused_with_what_to_do(name: str, tmp_path: Path) -> None:
    write(tmp_path / name, 1)
    with pytest.raises(OutputError, match=r"exists; add --overwrite to replace it, or --skip-existing to add"):
        Output(tmp_path / name, table="cases")
    assert ids_in(tmp_path / name) == [identity(1)]


@each_file
def test_overwrite_replaces_at_the_end_alone(name: str, tmp_path: Path) -> None:
    write(tmp_path / name, 1)
    with Output(tmp_path / name, table="cases", overwrite=True) as output:
        output.add("page 2", case(2))
        assert ids_in(tmp_path / name) == [identity(1)]
    assert ids_in(tmp_path / name) == [identity(2)]


@each_file
def test_an_output_is_gone_on_from(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    write(path, 1, 2)
    before = rows_in(path)
    with Output(path, table="cases", keep=True) as output:
        assert output.known == {identity(1), identity(2)}
        output.add("page 3", case(3))
    assert rows_in(path)[:2] == before
    assert ids_in(path) == [identity(1), identity(2), identity(3)]
    with Output(path, table="cases", keep=True) as output:
        assert output.known == {identity(1), identity(2), identity(3)}
    assert ids_in(path) == [identity(1), identity(2), identity(3)]


@each_file
def test_going_on_from_nothing_begins(name: str, tmp_path: Path) -> None:
    with Output(tmp_path / name, table="cases", keep=True) as output:
        assert output.known == set()
        output.add("page 1", case(1))
    assert ids_in(tmp_path / name) == [identity(1)]


@each_file
def test_an_error_leaves_what_was_there_before(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    write(path, 1)
    broken_off(ZeroDivisionError, path, 2, keep=True)
    assert ids_in(path) == [identity(1)]


@each_file
def test_an_interrupted_run_is_gone_on_from(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    output = broken_off(KeyboardInterrupt, path, 1, 2)
    assert not path.exists()
    assert output.kept == (
        f"what was written is kept in {path}.part, and the same command with --skip-existing goes on from there"
    )
    with pytest.raises(OutputError, match=r"\.part is left from a run that was interrupted; add --skip-existing"):
        Output(path, table="cases")
    with Output(path, table="cases", keep=True) as output:
        assert output.known == {identity(1), identity(2)}
        output.add("page 3", case(3))
    assert ids_in(path) == [identity(1), identity(2), identity(3)]
    assert [found.name for found in tmp_path.iterdir()] == [name]


@each_file
def test_overwrite_starts_anew_after_an_interruption(name: str, tmp_path: Path) -> None:
    broken_off(KeyboardInterrupt, tmp_path / name, 1)
    write(tmp_path / name, 2, overwrite=True)
    assert ids_in(tmp_path / name) == [identity(2)]


@pytest.mark.parametrize("name", ["out.jsonl", "out.csv", "out.json", "out.parquet"])
def test_half_a_case_from_a_machine_that_stopped_is_taken_back(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    wanted = rows_in(write(path, 1, 2, table="subjects").path)
    one = len(part_of(path, 1))
    whole = part_of(path, 1, 2)
    for cut in range(one + 1, len(whole), 31):
        path.unlink(missing_ok=True)
        (tmp_path / f"{name}.part").write_bytes(whole[:cut])
        with Output(path, table="subjects", keep=True) as output:
            assert output.known <= {identity(1)}
            for number in (1, 2):
                if identity(number) not in output.known:
                    output.add(f"page {number}", case(number))
        assert rows_in(path) == wanted


def part_of(path: Path, *numbers: int) -> bytes:
    """What a run that did not come to its end leaves behind."""
    path.unlink(missing_ok=True)
    output = broken_off(KeyboardInterrupt, path, *numbers, table="subjects", overwrite=True)
    return output.part.read_bytes()


@each_file
def test_what_was_there_and_what_came_since_survive_an_interruption(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    write(path, 1)
    broken_off(KeyboardInterrupt, path, 2, keep=True)
    assert ids_in(path) == [identity(1)]
    with Output(path, table="cases", keep=True) as output:
        assert output.known == {identity(1), identity(2)}
    assert ids_in(path) == [identity(1), identity(2)]
    assert [found.name for found in tmp_path.iterdir()] == [name]


@each_file
@pytest.mark.parametrize(
    "data", [b"mine", b"nothing that was ever written here\n" * 9, b"\xff\x00", b"[1]", b'{"a": 1}\n', b'"a"b"\n"']
)
def test_an_output_of_something_else_is_not_gone_on_from(name: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(OutputError, match="holds something else"):
        Output(tmp_path / name, table="subjects", keep=True).__enter__()
    assert (tmp_path / name).read_bytes() == data
    assert [path.name for path in tmp_path.iterdir()] == [name]


@each_file
def test_an_output_of_another_table_is_not_gone_on_from(name: str, tmp_path: Path) -> None:
    write(tmp_path / name, 1, table="outcomes")
    before = (tmp_path / name).read_bytes()
    with pytest.raises(OutputError, match="holds something else"):
        Output(tmp_path / name, table="subjects", keep=True).__enter__()
    assert (tmp_path / name).read_bytes() == before


def test_a_parquet_file_whose_column_has_another_type_is_not_gone_on_from(tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    path = tmp_path / "out.parquet"
    write(path, 1)
    table = pq.read_table(path)
    place = table.schema.get_field_index("subject_count")
    pq.write_table(table.set_column(place, "subject_count", table["subject_count"].cast("string")), path)
    before = path.read_bytes()
    with pytest.raises(OutputError, match=r"out\.parquet holds something else .* choose another file, or --overwrite"):
        Output(path, table="cases", keep=True).__enter__()
    assert path.read_bytes() == before
    assert [found.name for found in tmp_path.iterdir()] == ["out.parquet"]
