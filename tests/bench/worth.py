"""What the readers get right of the same labelled pages: a fast answer is worth what is right in it.

Only what a reader is made to give is asked of it. Nobody but this parser is made for the question whose outcome it
is, so that names, days and kinds are compared page by page, as sets.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final, NamedTuple

import regex

import misconduct_parse as mp
from tests.bench.baseline import MONTHS
from tests.bench.readers import OURS, Read
from tests.documents import GOLD

Label = dict[str, Any]
Facts = set[str]

RANK: Final = regex.compile(
    r"^(?:(?:former|ex-|police|detective|chief|temporary|pc|ps|dc|ds|di|det|sgt|supt|constable|sergeant|inspector"
    r"|superintendent|mr|mrs|ms|miss|sir|dame)\s++)++",
    regex.IGNORECASE,
)
POSSESSIVE: Final = regex.compile(r"['’]s$")


class Page(NamedTuple):
    """A labelled page."""

    text: str
    label: Label

    @property
    def html(self) -> bool:
        """Whether it is an HTML page."""
        return "<html" in self.text[:2000].lower()


class Score(NamedTuple):
    """How many facts were read rightly, read at all, and are labelled."""

    right: int
    read: int
    labelled: int

    @property
    def precision(self) -> float:
        """The share of what was read that is right."""
        return self.right / self.read if self.read else 0.0

    @property
    def recall(self) -> float:
        """The share of what is labelled that was read."""
        return self.right / self.labelled if self.labelled else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def pages() -> list[Page]:
    """The labelled pages of forces; those that are none of ours are left out."""
    with (GOLD / "news.jsonl").open(encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    return [Page(found["text"], found["gold"]) for found in documents if found["kind"] != "other" and found["gold"]]


def score(read: Read, question: Question, facts: Callable[[Any], Facts]) -> Score:
    """Score a reader's facts against the labels of the pages that a question is asked of."""
    right = total = known = 0
    for page in pages():
        if question.html and not page.html:
            continue
        found, truth = facts(read(page.text)), question.labelled(page.label)
        right, total, known = right + len(found & truth), total + len(found), known + len(truth)
    return Score(right, total, known)


def folded(name: str) -> str:
    """A name as it is compared."""
    return " ".join(name.lower().replace("’", "'").split())


def labelled_people(label: Label) -> Facts:
    """Names of those whose case it is."""
    return {folded(subject["name"]) for subject in label.get("subjects") or () if subject.get("name")}


def labelled_days(label: Label) -> Facts:
    """First days of the hearing: nobody else reads "from 3 to 5 March" as one."""
    return {_first_day(edtf) for edtf in label.get("hearing_dates") or ()}


def labelled_outcomes(label: Label) -> Facts:
    """Kinds of outcomes; labels do not tell the two dismissals apart."""
    return {_one_dismissal(kind) for kind in label.get("outcomes") or ()}


def labelled_publication(label: Label) -> Facts:
    """Day of publication."""
    return {label["published"]} if label.get("published") else set()


def _first_day(edtf: str) -> str:
    return edtf.partition("/")[0]


def _one_dismissal(kind: str) -> str:
    return "dismissed" if kind.startswith("dismissed") else kind


def _case_people(case: mp.Case | None) -> Facts:
    return {folded(subject.name) for subject in (case.subjects if case else ()) if subject.name}


def _case_days(case: mp.Case | None) -> Facts:
    proceedings = [each for subject in (case.subjects if case else ()) for each in subject.proceedings]
    return {_first_day(date.edtf) for proceeding in proceedings for date in proceeding.dates}


def _case_outcomes(case: mp.Case | None) -> Facts:
    subjects = case.subjects if case else ()
    return {_one_dismissal(outcome.kind) for subject in subjects for outcome in subject.outcomes}


def _case_publication(case: mp.Case | None) -> Facts:
    return {case.published.isoformat()} if case and case.published else set()


def _baseline_people(found: dict[str, list[str]]) -> Facts:
    return {folded(name) for name in found["person"]}


def _baseline_days(found: dict[str, list[tuple[str, str, str]]]) -> Facts:
    months = MONTHS.split("|")
    return {f"{year}-{months.index(month) + 1:02}-{int(day):02}" for day, month, year in found["date"]}


def _baseline_outcomes(found: dict[str, list[str]]) -> Facts:
    return {_one_dismissal(folded(words).replace(" ", "_")) for words in found["outcome"]}


def _spacy_people(document: Any) -> Facts:
    people = (folded(entity.text) for entity in document.ents if entity.label_ == "PERSON")
    names = (POSSESSIVE.sub("", RANK.sub("", words)) for words in people)
    return {name for name in names if " " in name}  # a surname alone is somebody who has been named before


def _dateparser_days(found: list[tuple[str, Any]]) -> Facts:
    return {moment.date().isoformat() for _, moment in found}


def _trafilatura_publication(document: Any) -> Facts:
    return {document.date} if document is not None and document.date else set()


class Question(NamedTuple):
    """One thing asked of every reader that can answer it."""

    what: str
    labelled: Callable[[Label], Facts]
    answers: dict[str, Callable[[Any], Facts]]
    """By name of the reader."""
    html: bool = False
    """Whether it is asked of HTML pages alone."""


BASELINE: Final = "20 lines of regex"

QUESTIONS: Final = (
    Question(
        "names of the officers",
        labelled_people,
        {
            OURS: _case_people,
            BASELINE: _baseline_people,
            "spaCy, whole pipeline": _spacy_people,
            "spaCy, names alone": _spacy_people,
        },
    ),
    Question(
        "first day of the hearing",
        labelled_days,
        {OURS: _case_days, BASELINE: _baseline_days, "dateparser.search": _dateparser_days},
    ),
    Question("kinds of outcome", labelled_outcomes, {OURS: _case_outcomes, BASELINE: _baseline_outcomes}),
    Question(
        "day of publication, HTML",
        labelled_publication,
        {OURS: _case_publication, "trafilatura": _trafilatura_publication},
        html=True,
    ),
)
