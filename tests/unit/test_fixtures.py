"""The runner of tests/rules: fixtures are read as README.md says, and a wrong one fails."""

from __future__ import annotations

from pathlib import Path

import pytest

from misconduct_parse import Outcome, OutcomeKind, Subject
from tests.documents import ROOT
from tests.rules.check import complaints
from tests.rules.fixtures import Fixture, FixtureError, read_fixtures
from tests.rules.values import at_path, plain


def fixtures(folder: Path, source: str) -> list[Fixture]:
    path = folder / "topic.md"
    path.write_text(source.replace("'''", "```"), encoding="utf-8")
    return list(read_fixtures(path))


def fixture(text: str, **asks: object) -> Fixture:
    return Fixture(path=Path("topic.md"), line=1, title="a title", text=text, asks=asks)


def asked(text: str, **asks: object) -> str:
    """All complaints about a text."""
    return "\n".join(complaints(fixture(text, **asks)))


class TestReading:
    def test_a_title_a_text_and_what_is_asked(self, tmp_path: Path) -> None:
        (one,) = fixtures(
            tmp_path,
            "# Topic\n\n## a title\n\nProse.\n\n'''text\nTwo\n\nlines.\n'''\n\n'''yaml\nage: [36 -> 36]\n'''\n",
        )
        assert (one.id, one.line, one.text) == ("topic: a title", 3, "Two\n\nlines.")
        assert one.asks == {"age": ["36 -> 36"]}

    def test_every_scalar_is_text(self, tmp_path: Path) -> None:
        (one,) = fixtures(tmp_path, "## a\n'''text\nx\n'''\n'''yaml\na: 36\nb: true\nc: 2020-01-01\nd:\n'''\n")
        assert one.asks == {"a": "36", "b": "true", "c": "2020-01-01", "d": ""}

    def test_lines_are_documents_of_their_own(self, tmp_path: Path) -> None:
        found = fixtures(tmp_path, "## a\n'''lines\nOne.\n\n  Two.\n'''\n'''text\nThree.\n'''\n'''yaml\nage: []\n'''\n")
        assert [(each.title, each.text) for each in found] == [
            ("a (1)", "One."),
            ("a (2)", "Two."),
            ("a (3)", "Three."),
        ]

    def test_a_file_has_defaults(self, tmp_path: Path) -> None:
        found = fixtures(tmp_path, "'''yaml\nformat: iopc_summary\n'''\n## a\n'''text\nx\n'''\n'''yaml\nage: []\n'''\n")
        assert found[0].asks == {"format": "iopc_summary", "age": []}

    def test_a_longer_fence_holds_fences_and_titles(self, tmp_path: Path) -> None:
        source = "## a\n''''text\n'''yaml\ntitle: x\n'''\n## no title\n''''\n'''yaml\nage: []\n'''\n"
        (one,) = fixtures(tmp_path, source.replace("''''", "````"))
        assert one.text == "```yaml\ntitle: x\n```\n## no title"

    @pytest.mark.parametrize(
        ("source", "complaint"),
        [
            ("## a\n'''text\nx\n'''\n", "has a text without yaml"),
            ("## a\n\n## b\n'''text\nx\n'''\n'''yaml\na: 1\n'''\n", "has a text without yaml, or neither"),
            ("## a\n'''yaml\na: 1\n'''\n", "without a text"),
            ("'''text\nx\n'''\n", "above the first title"),
            ("## a\n'''text\nx\n'''\n'''yaml\n- a\n'''\n", "key: value"),
            ("## a\n'''text\nx\n'''\n'''yaml\na: [\n'''\n", "cannot be read"),
            ("## a\n'''text\nx\n'''\n'''yaml\na: 1\n'''\n## a\n'''text\nx\n'''\n'''yaml\na: 1\n'''\n", "rename one"),
        ],
    )
    def test_what_is_wrong_is_said_with_its_line(self, tmp_path: Path, source: str, complaint: str) -> None:
        with pytest.raises(FixtureError, match=rf"topic\.md:\d+: .*{complaint}"):
            fixtures(tmp_path, source)


class TestChecking:
    TEXT = "The hearing was held on 3 March 2021."

    def test_what_holds_is_silent(self) -> None:
        assert asked(self.TEXT, date=["3 March 2021 -> first.year=2021, first.day=3"]) == ""
        assert asked(self.TEXT, outcome=[], refuse={"date": ["hearing"]}) == ""

    def test_missing_extra_and_different_mentions_are_shown(self) -> None:
        assert "3 March 2021 ->" in asked(self.TEXT, date=[])
        assert "4 March" in asked(self.TEXT, date=["4 March"])
        assert "first.year=2020" in asked(self.TEXT, date=["3 March 2021 -> first.year=2020"])

    def test_words_that_must_not_be_touched(self) -> None:
        assert "must not touch '3 March'" in asked(self.TEXT, refuse={"date": ["3 March"]})
        assert "does not hold" in asked(self.TEXT, refuse={"date": ["4 March"]})

    def test_a_fixture_must_ask_something_that_is_known(self) -> None:
        assert "asks nothing" in asked(self.TEXT, format="force_news")
        assert "mean nothing: dates" in asked(self.TEXT, dates=[])
        assert "no such diagnostics: nonsense" in asked(self.TEXT, diagnostics=["nonsense"])

    def test_values_of_the_case(self) -> None:
        assert asked(self.TEXT, case={"format": "force_news", "investigation.began": "none"}) == ""
        assert "expected 'iopc_summary', got 'force_news'" in asked(self.TEXT, case={"format": "iopc_summary"})
        assert "has no field 'colour'" in asked(self.TEXT, case={"colour": "red"})
        assert "there is no item [7]" in asked(self.TEXT, case={"subjects[7].age": "36"})


class TestValues:
    SUBJECT = Subject(age=36, detective=True, outcomes=(Outcome(kind=OutcomeKind.DISMISSED),))

    @pytest.mark.parametrize(
        ("path", "value"),
        [("age", 36), ("outcomes[0].kind", "dismissed"), ("outcomes.length", 1), ("force.name", None), ("name", None)],
    )
    def test_paths(self, path: str, value: object) -> None:
        assert at_path(self.SUBJECT, path) == value

    def test_values_as_text(self) -> None:
        assert plain(self.SUBJECT.outcomes) == ["dismissed"]
        assert plain(self.SUBJECT.detective) == "true"
        assert plain(self.SUBJECT.name) == "none"


def test_the_readme_lists_every_file() -> None:
    folder = ROOT / "tests" / "rules"
    told = (folder / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in folder.glob("[!R]*.md") if f"`{path.name}`" not in told] == []
