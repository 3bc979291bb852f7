"""Each value beside its evidence."""

import attrs

from misconduct_parse import Diagnostic, Document, Evidence, Severity, Span, Subject
from misconduct_parse.cli.evidence import all_told
from misconduct_parse.cli.passage import REACH, passages_of
from misconduct_parse.cli.story import story_of
from misconduct_parse.model.paths import value_at
from tests.unit.serialise.sample import CASE, TEXT


def test_the_whole_story_of_a_case() -> None:
    noted = Diagnostic(code="year-inferred", severity=Severity.INFO, message="Why.", span=Span(start=50, end=61))
    case = attrs.evolve(CASE, diagnostics=(noted,))
    assert "\n".join(line.plain for line in story_of(case)) == (
        "Officer dismissed\n"
        "force news, Essex Police, published 2019-11-26\n"
        "\n"
        "subjects[0]: Ada Quill, constable\n"
        "  age               36  (people.age)\n"
        "      PC Ada Quill, [[36]], was dismissed without notice on 26 November.\n"
        "  outcomes[0].kind  dismissed_without_notice  (outcomes.dismissed)\n"
        "      PC Ada Quill, 36, was [[dismissed without notice]] on 26 November.\n"
        "\n"
        "diagnostics\n"
        "  info year-inferred: Why.\n"
        "      PC Ada Quill, 36, was dismissed without notice on [[26 November]]."
    )


def test_values_come_in_the_order_of_the_model() -> None:
    paths = ["subjects[1].cipher", "title", "subjects[0].age", "subjects[0].criminal[0].dates.sentence", "force"]
    rows = tuple(Evidence(field=path, span=Span(start=0, end=2), rule="r") for path in paths)
    told = all_told(attrs.evolve(CASE, evidence=rows))
    assert [(value.section, value.path, value.value) for value in told] == [
        ("case", "title", "Officer dismissed"),
        ("case", "force", "Essex Police"),
        ("subjects[0]: Ada Quill, constable", "age", "36"),
        ("subjects[0]: Ada Quill, constable", "criminal[0].dates.sentence", "2019-11-04"),
        ("subjects[1]: PC B, constable", "cipher", "PC B"),
    ]


def test_a_value_that_many_places_say_shows_three_of_them() -> None:
    rows = tuple(Evidence(field="title", span=Span(start=n * 8, end=n * 8 + 4), rule="r") for n in range(5))
    case = attrs.evolve(CASE, evidence=rows, diagnostics=(), document=Document(text="a line.\n" * 5))
    lines = [line.plain for line in story_of(case)]
    assert lines[-1] == "      and in 2 more"
    assert len([line for line in lines if "[[" in line]) == 3


def test_values_that_the_same_words_say_stand_together() -> None:
    paths = ("subjects[0].kind", "subjects[0].rank")
    rows = tuple(Evidence(field=path, span=Span(start=0, end=2), rule="r") for path in paths)
    lines = [line.plain for line in story_of(attrs.evolve(CASE, evidence=rows, diagnostics=()))]
    assert lines[-3:] == [
        "  kind  officer  (r)",
        "  rank  constable  (r)",
        "      [[PC]] Ada Quill, 36, was dismissed without notice on 26 November.",
    ]


def test_a_case_without_a_title_and_without_evidence() -> None:
    case = attrs.evolve(CASE, title=None, evidence=(), diagnostics=(), force=None, forces=(), published=None)
    assert [line.plain for line in story_of(case)] == ["(no title)", "force news"]


def test_the_path_language_is_that_of_why() -> None:
    assert value_at(CASE, "subjects[0].proceedings[0].chair.name") == "Ines Marl"
    assert value_at(CASE, "document.metadata.og:title") == "Officer dismissed"
    assert isinstance(value_at(CASE, "subjects[1]"), Subject)


def test_truth_values_are_written_as_in_json() -> None:
    rows = (Evidence(field="subjects[0].former", span=Span(start=0, end=2), rule="r"),)
    assert [value.value for value in all_told(attrs.evolve(CASE, evidence=rows))] == ["false"]


def plain(text: str, *spans: tuple[int, int]) -> list[str]:
    """The passages with their marks."""
    found = passages_of(text, [Span(start=start, end=end) for start, end in spans])
    return ["".join(f"[[{words}]]" if marked else words for words, marked in passage) for passage in found]


def test_a_passage_is_the_sentence() -> None:
    assert plain(TEXT, (63, 67)) == ["[[PC B]] was not named."]


def test_spans_of_one_sentence_share_its_passage() -> None:
    assert plain(TEXT, (50, 61), (14, 16)) == [
        "PC Ada Quill, [[36]], was dismissed without notice on [[26 November]]."
    ]
    assert len(plain(TEXT, (14, 16), (63, 67))) == 2


def test_spans_that_overlap_are_marked_as_one() -> None:
    assert plain(TEXT, (63, 65), (63, 67), (66, 71)) == ["[[PC B was]] not named."]
    assert plain(TEXT, (63, 66), (66, 67)) == ["[[PC B]] was not named."]


def test_a_span_over_two_sentences_has_both() -> None:
    whole = "PC Ada Quill, [[36]], was dismissed without notice on [[26 November. PC B]] was not named."
    assert plain(TEXT, (50, 67)) == [whole.replace("[[36]]", "36")]
    assert plain(TEXT, (14, 16), (50, 67)) == [whole]


def test_a_passage_keeps_to_its_line_and_to_one_line() -> None:
    text = "Title\n\nOne \u00a0 word\tand two.\n\nNext"
    assert plain(text, (18, 21)) == ["One word [[and]] two."]


def test_long_sentences_and_long_quotations_are_cut_between_words() -> None:
    text = "word " * 400
    ((before, _), (marked, _), (after, _)) = passages_of(text, [Span(start=500, end=504)])[0]
    assert before.startswith("…word ")
    assert marked == "word"
    assert after.endswith(" word…")
    assert len(before) <= REACH + 1
    assert " … " in plain(text, (0, 999))[0]
    assert " … " in plain(text, (0, 4), (1500, 1504))[0]
    assert len(plain(text, (0, 1999))[0]) <= 2 * REACH + 7


def test_a_long_value_is_shown_in_part() -> None:
    case = attrs.evolve(
        CASE,
        title="word " * 100,
        document=Document(text="word " * 100),
        evidence=(Evidence(field="title", span=Span(start=0, end=499), rule="r"),),
    )
    (told,) = all_told(case)
    assert told.value.endswith(" word…")
    assert len(told.value) <= 101
    address = attrs.evolve(case, title="x" * 200)
    assert all_told(address)[0].value == "x" * 100 + "…"
