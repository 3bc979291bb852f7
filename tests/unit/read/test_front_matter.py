"""Front matter: where it ends, what it says, and where each value stands."""

from __future__ import annotations

import pytest
import yaml

import misconduct_parse as mp
from misconduct_parse.diagnostics import Log
from misconduct_parse.read import yaml_fields
from misconduct_parse.read.field_value import DEEPEST
from misconduct_parse.read.line_fields import line_fields
from misconduct_parse.read.read import read
from misconduct_parse.read.yaml_fields import LONGEST
from tests.unit.read.reading import body_of, codes_of, fields_of, page_of

PAGE = """```yaml
area: Essex
og:
  image: https://www.essex.example/a.png?w=600&amp;h=300
  title: "Officer \\"dismissed\\" &amp; barred"
publish:
  date: 13:48 26/11/2019
tags:
- misconduct
- hearings
title: 'The officer''s hearing | Essex Police'
no: yes
number: 0x1F
empty:
blank: ""
```

PC Ada Quill was dismissed.
"""


def test_every_scalar_is_a_string_under_a_flat_key() -> None:
    assert fields_of(PAGE) == {
        "area": "Essex",
        "og:image": "https://www.essex.example/a.png?w=600&h=300",
        "og:title": 'Officer "dismissed" & barred',
        "publish:date": "13:48 26/11/2019",
        "tags:0": "misconduct",
        "tags:1": "hearings",
        "title": "The officer's hearing | Essex Police",
        "no": "yes",
        "number": "0x1F",
    }
    assert codes_of(PAGE) == []
    assert body_of(PAGE) == "\nPC Ada Quill was dismissed.\n"


@pytest.mark.parametrize(
    "change", [str, lambda text: text.replace("\n", "\r\n"), lambda text: "\ufeff👮\u2028"[:1] + text]
)
def test_spans_cover_the_words_without_their_quotes(change: object) -> None:
    assert callable(change)
    page = page_of(change(PAGE))
    words = {entry.key: page.text[entry.span.slice] for entry in page.fields}
    assert words["publish:date"] == "13:48 26/11/2019"
    assert words["og:title"] == 'Officer \\"dismissed\\" &amp; barred'
    assert words["title"] == "The officer''s hearing | Essex Police"
    assert words["tags:1"] == "hearings"


def test_marks_are_true_behind_characters_of_every_width() -> None:
    page = page_of("---\r\na: é\u2009👮 x\r\nb: 'two'\r\nc: \"three\u00a0\"\r\nd: four\r\n---\r\n")
    assert [(entry.value, page.text[entry.span.slice]) for entry in page.fields] == [
        ("é\u2009👮 x", "é\u2009👮 x"),
        ("two", "two"),
        ("three", "three"),
        ("four", "four"),
    ]


def test_values_over_several_lines() -> None:
    source = "---\nfolded: >-\n  One\n  two.\nkept: |\n  Three\n\n  four.\nplain: five\n  six\n---\n"
    assert fields_of(source) == {"folded": "One two.", "kept": "Three\n\nfour.", "plain": "five six"}
    page = page_of(source)
    assert [page.text[entry.span.slice] for entry in page.fields] == ["One\n  two.", "Three\n\n  four.", "five\n  six"]


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ("a: &x 1", "anchor"),
        ("a: *x", "alias"),
        ("a: !!str 1", "tag"),
        ("a: !python/object:os.system {x: 1}", "tag"),
        ("a: &x [1, [2]]", "anchor"),
        ("? [a, b]\n: c", "key"),
        ("&x a: 1", "anchor"),
        ("a: " + "[" * DEEPEST + "1" + "]" * DEEPEST, "levels"),
    ],
)
def test_what_no_page_needs_is_refused_and_the_rest_kept(entry: str, reason: str) -> None:
    source = f"---\nbefore: 1\n{entry}\nafter: 2\n---\nBody."
    log = Log()
    read(source, log)
    (diagnostic,) = log.freeze()
    assert diagnostic.code == "front-matter-refused"
    assert reason in diagnostic.message
    assert diagnostic.span is not None
    assert source[diagnostic.span.slice] in source
    assert fields_of(source) == {"before": "1", "after": "2"}


def test_an_entity_is_resolved_once_and_an_address_is_left_alone() -> None:
    fields = fields_of("---\na: R &amp;amp; D &#8217;\nb: https://x.example/?page=1&copy=2&reg\n---\n")
    assert fields == {"a": "R &amp; D ’", "b": "https://x.example/?page=1&copy=2&reg"}


@pytest.mark.parametrize(
    ("inside", "fields"),
    [
        ("title: Outcome: PC Quill\nurl: x", {"title": "Outcome: PC Quill", "url": "x"}),
        ('title: "Sacked", says panel\nurl: x', {"title": '"Sacked", says panel', "url": "x"}),
        ("title: 'Sacked\nurl: x", {"title": "'Sacked", "url": "x"}),
        ("og:\n\ttitle: x\n\turl: y\nz: 1", {"og:title": "x", "og:url": "y", "z": "1"}),
        ("a: b: c\nq: \"a \\\"b\\\" c\"\nr: 'it''s'", {"a": "b: c", "q": 'a "b" c', "r": "it's"}),
        (
            "a: b: c\ntags:\n- x\n- y: 1\n  z: 2\nlast: 3",
            {"a": "b: c", "tags:0": "x", "tags:1:y": "1", "tags:1:z": "2", "last": "3"},
        ),
        ("a: b: c\ntext: >-\n  One\n  two\nd: e", {"a": "b: c", "text": "One two", "d": "e"}),
        ("a: b: c\n  Goes on: here\nd: e", {"a": "b: c Goes on: here", "d": "e"}),
        ("a: b: c\nstray line\nd: e", {"a": "b: c stray line", "d": "e"}),
        ("a: b: c\ntext:\n  One\n  two\nd: e", {"a": "b: c", "text": "One two", "d": "e"}),
        ("a: b: c\n# note\nd: e", {"a": "b: c", "d": "e"}),
        ("a: *b*\nd: @e\nf: `g`\nh: %i", {"a": "*b*", "d": "@e", "f": "`g`", "h": "%i"}),
        ("a: \x00b\nd: e", {"a": "\x00b", "d": "e"}),
        ("a: \ud800b\nd: e", {"a": "\ud800b", "d": "e"}),
        ("a: b: c\nx:\n  - 1\n  - 2\ny:\n  z: 3", {"a": "b: c", "x:0": "1", "x:1": "2", "y:z": "3"}),
        ("og:title: A: B\nog:url: x", {"og:title": "A: B", "og:url": "x"}),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_invalid_yaml_is_read_line_by_line(inside: str, fields: dict[str, str], line_end: str) -> None:
    source = f"---\n{inside}\n---\nBody.".replace("\n", line_end)
    assert fields_of(source) == fields
    assert codes_of(source) == ["front-matter-invalid"]
    assert body_of(source) == "Body."


def test_the_diagnostic_of_invalid_yaml_says_which_line() -> None:
    log = Log()
    read("---\na: 1\ntitle: b: c\n---\n", log)
    assert "line 3: mapping values are not allowed" in log.freeze()[0].message


def test_depth_is_limited_line_by_line_too() -> None:
    log = Log()
    text = "".join(f"{' ' * depth}k{depth}:\n" for depth in range(12)) + " " * 12 + "deep: 1\nb: 2\n"
    fields = line_fields(text, 0, len(text), log)
    assert [(entry.key, entry.value) for entry in fields] == [("b", "2")]
    assert {entry.code for entry in log.freeze()} == {"front-matter-refused"}


@pytest.mark.parametrize(
    ("source", "fields", "body"),
    [
        ("---\ntitle: x\nurl: y\n\nPC Quill was dismissed.", {"title": "x", "url": "y"}, "\nPC Quill was dismissed."),
        (
            "---\ntitle: x\nPC Quill was dismissed\nby the panel.",
            {"title": "x"},
            "PC Quill was dismissed\nby the panel.",
        ),
        (
            "```yaml\ntitle: x\nog:\n  url: y\n\nOfficer: PC Quill\n\n---\n\nMore.",
            {"title": "x", "og:url": "y"},
            "\nOfficer: PC Quill\n\n---\n\nMore.",
        ),
        ("---\ntitle: x", {"title": "x"}, ""),
        ("---\r\ntitle: x\r\n\r\nBody.", {"title": "x"}, "\r\nBody."),
    ],
)
def test_unclosed_front_matter_ends_at_the_first_line_that_is_no_key(
    source: str, fields: dict[str, str], body: str
) -> None:
    assert fields_of(source) == fields
    assert body_of(source) == body
    assert codes_of(source) == ["front-matter-unclosed"]


@pytest.mark.parametrize(
    ("source", "body"),
    [
        ("---\ntitle: x\n---\nB", "B"),
        ("---\ntitle: x\n...\nB", "B"),
        ("---\n---\nB", "B"),
        ("---\n\n# note\n\ntitle: x\n\nurl: y\n---   \nB\n---\nC", "B\n---\nC"),
        ("```yaml\ntitle: x\nrule: '---'\n---\nurl: y\n```\nB", "B"),
    ],
)
def test_closed_front_matter_ends_at_its_fence(source: str, body: str) -> None:
    assert body_of(source) == body
    assert "front-matter-unclosed" not in codes_of(source)


def test_strict_raises_at_invalid_front_matter() -> None:
    with pytest.raises(mp.MetadataError, match="front-matter-invalid"):
        read("---\na: b: c\n---\n", Log(strict=True))


def test_endless_front_matter_is_not_given_to_yaml() -> None:
    log = Log()
    page = read("---\n" + "a: b\n" * (LONGEST // 4) + "---\nBody.", log)
    assert [entry.code for entry in log.freeze()] == ["front-matter-refused"]
    assert len(page.fields) == LONGEST // 4


def test_pyyaml_without_its_c_extension_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    sources = [PAGE, PAGE.replace("\n", "\r\n"), "---\na: é\u2009👮 x\nb: 'two'\nc: >-\n  d\n  e\n---\n"]
    fast = [page_of(source).fields for source in sources]
    monkeypatch.setattr(yaml_fields, "LOADER", yaml.BaseLoader)
    assert [page_of(source).fields for source in sources] == fast
    assert codes_of("---\na: *x\nb: &y c\n---\n") == ["front-matter-refused", "front-matter-refused"]
    assert codes_of("---\na: b: c\nd: \x00\n---\n") == ["front-matter-invalid"]
    assert codes_of("---\na: " + "[" * 500 + "\n---\n") == ["front-matter-refused"]
