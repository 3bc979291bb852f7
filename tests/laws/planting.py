"""Strategies that invent a case and write it down: people, ranks, counts, levels, outcomes, dates.

The wordings are the common ones of each kind of page; the rare ones have fixtures in ``tests/rules``.
"""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from tests.laws.pages import Fact, Page, Sentence
from tests.laws.wordings import FORCES, FORUMS, GIVEN, LEVELS, NUMBERS, RANKS, SANCTIONS, SURNAMES


def days(first: int = 2015, last: int = 2024) -> st.SearchStrategy[dt.date]:
    """A day in a year of these pages."""
    return st.dates(dt.date(first, 1, 1), dt.date(last, 12, 28))


@st.composite
def names(draw: st.DrawFn) -> str:
    """Given name and surname of nobody."""
    return f"{draw(st.sampled_from(GIVEN))} {draw(st.sampled_from(SURNAMES))}"


@st.composite
def dated(draw: st.DrawFn, path: str, day: dt.date) -> Fact:
    """A full date in one of the ways in which dates are written."""
    forms = (
        f"{day.day} {day:%B %Y}",
        f"{day:%A} {day.day} {day:%B %Y}",
        f"{day.day}{_ordinal(day.day)} {day:%B %Y}",
        f"{day:%B} {day.day}, {day.year}",
    )
    return Fact(path, day.isoformat(), draw(st.sampled_from(forms)))


def _ordinal(day: int) -> str:
    return "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


@st.composite
def news_pages(draw: st.DrawFn) -> Page:
    """A force's news about one officer."""
    rank, rank_id = draw(st.sampled_from(RANKS))
    force, force_id = draw(st.sampled_from(FORCES))
    forum, forum_id = draw(st.sampled_from(FORUMS))
    verb, sanction, sanction_id = draw(st.sampled_from(SANCTIONS))
    level, level_id = draw(st.sampled_from(LEVELS))
    name, age, hearing = draw(names()), draw(st.integers(19, 64)), draw(days())
    surname = name.split()[-1]
    who: Sentence = (
        Fact("subjects[0].rank", rank_id, rank),
        " ",
        Fact("subjects[0].name", name, name),
        ", ",
        Fact("subjects[0].age", str(age), str(age)),
        ",",
    )
    when = draw(dated("subjects[0].proceedings[0].dates[0]", hearing))
    what: Sentence = (Fact("subjects[0].proceedings[0].kind", forum_id, forum), " on ", when, ".")
    found: Sentence = (
        "The panel found that the actions of ",
        f"{rank} {surname}",
        " amounted to ",
        Fact("subjects[0].proceedings[0].finding", level_id, level),
        f" and {rank} {surname} {verb} ",
        Fact("subjects[0].outcomes[0].kind", sanction_id, sanction),
        ".",
    )
    opening: tuple[Sentence, ...] = draw(
        st.sampled_from(
            [
                ((*who, " of ", Fact("force", force_id, force), f", appeared before {_article(forum)} ", *what),),
                (
                    ("An officer of ", Fact("force", force_id, force), " has been the subject of proceedings."),
                    (*who, f" attended {_article(forum)} ", *what),
                ),
            ]
        )
    )
    return Page(
        title=(f"Outcome of {forum} announced",),
        paragraphs=(*opening, found),
        published=hearing + dt.timedelta(days=draw(st.integers(0, 9))),
        url="https://www.example.police.uk/news/outcome",
    )


def _article(words: str) -> str:
    return f"{'an' if words[0] in 'aeiou' else 'a'}"


@st.composite
def news_of_two(draw: st.DrawFn) -> tuple[Page, dict[str, str]]:
    """A force's news about two officers, each with a sentence of their own; and whose outcome is whose."""
    first, second = draw(st.lists(names(), min_size=2, max_size=2, unique_by=lambda name: name.split()[-1]))
    sanctions = draw(
        st.lists(st.sampled_from(SANCTIONS), min_size=2, max_size=2, unique_by=lambda sanction: sanction[2])
    )
    ranks = draw(st.lists(st.sampled_from(RANKS), min_size=2, max_size=2))
    told: list[Sentence] = [
        (f"{rank} {name} {verb} {words} after the panel found gross misconduct.",)
        for name, (rank, _), (verb, words, _) in zip((first, second), ranks, sanctions, strict=True)
    ]
    page = Page(
        title=("Two officers before misconduct hearing",),
        paragraphs=(("A misconduct hearing was held by Essex Police on 3 March 2021.",), *draw(st.permutations(told))),
        published=dt.date(2021, 3, 5),
    )
    return page, {first: sanctions[0][2], second: sanctions[1][2]}


@st.composite
def iopc_pages(draw: st.DrawFn) -> Page:
    """A summary of the IOPC about a group of officers who are treated alike."""
    force, force_id = draw(st.sampled_from(FORCES))
    number, count = draw(st.sampled_from(NUMBERS))
    level, level_id = draw(st.sampled_from(LEVELS))
    ended = draw(days(2016, 2022))
    published = ended + dt.timedelta(days=draw(st.integers(60, 500)))
    officers = "officer" if count == 1 else "officers"
    verb = draw(st.sampled_from(["found", "concluded", "determined"]))
    reference = f"{ended.year - 1}/{draw(st.integers(30000, 199999)):06d}"
    opinion: Sentence = (
        f"We {verb} ",
        Fact("subjects[0].count", str(count), number),
        f" {officers} had ",
        Fact("subjects[0].case_to_answer.decision", "true", "a case to answer"),
        " for ",
        Fact("subjects[0].case_to_answer.level", level_id, level),
        ".",
    )
    concluded = Fact("investigation.concluded", f"{ended:%Y-%m}", f"{ended:%B %Y}")
    return Page(
        title=(
            "Contact with a man before he was found injured - ",
            Fact("force", force_id, force),
            f", {ended:%B} {ended.year - 1}",
        ),
        paragraphs=(
            (f"Published {published.day:02d} {published:%b %Y}",),
            ("Officers went to a report of a disturbance and spoke to a man.",),
            opinion,
            ("We completed our investigation in ", concluded, "."),
            ("IOPC reference",),
            (Fact("investigation.reference", reference, reference),),
        ),
    )


@st.composite
def outcome_pages(draw: st.DrawFn) -> Page:
    """A published outcome of a hearing, label by label."""
    rank, rank_id = draw(st.sampled_from(RANKS))
    level, level_id = draw(st.sampled_from(LEVELS))
    _, sanction, sanction_id = draw(st.sampled_from(SANCTIONS))
    name, hearing = draw(names()), draw(days())
    colon = draw(st.sampled_from([": ", ":\n"]))
    return Page(
        title=("Misconduct hearing outcome",),
        paragraphs=(
            ("Essex Police",),
            (
                f"Name of officer{colon}",
                Fact("subjects[0].rank", rank_id, rank),
                " ",
                Fact("subjects[0].name", name, name),
            ),
            (f"Date of hearing{colon}", draw(dated("subjects[0].proceedings[0].dates[0]", hearing))),
            (f"Finding{colon}", Fact("subjects[0].proceedings[0].finding", level_id, level.capitalize()), " proven"),
            (f"Outcome{colon}", Fact("subjects[0].outcomes[0].kind", sanction_id, sanction.capitalize())),
        ),
    )


@st.composite
def notice_pages(draw: st.DrawFn) -> Page:
    """A notice of a hearing to come."""
    rank, rank_id = draw(st.sampled_from(RANKS))
    name, hearing = draw(names()), draw(days())
    return Page(
        title=("Misconduct hearing notice",),
        paragraphs=(
            ("Essex Police",),
            (
                "A misconduct hearing will take place on ",
                draw(dated("subjects[0].proceedings[0].dates[0]", hearing)),
                " at 10am.",
            ),
            ("Name of officer: ", Fact("subjects[0].rank", rank_id, rank), " ", Fact("subjects[0].name", name, name)),
            ("It is alleged that the officer breached the standards for honesty and integrity.",),
            ("If proven, the conduct would amount to gross misconduct and the officer could be dismissed.",),
        ),
    )


@st.composite
def iopc_groups(draw: st.DrawFn) -> tuple[str, dict[tuple[str, str], int]]:
    """A summary about three groups of people, and how many have what kind of case to answer."""
    grave, light, none = (draw(st.sampled_from(NUMBERS)) for _ in range(3))
    staff = draw(st.booleans())
    people = "call handler" if staff else "officer"
    sentences = draw(
        st.permutations(
            [
                f"We found that {_counted(grave, people)} had a case to answer for gross misconduct.",
                f"We found that {_counted(light, people)} had a case to answer for misconduct.",
                f"We found that {_counted(none, people)} had no case to answer.",
            ]
        )
    )
    gap = draw(st.sampled_from([" ", "\n\n"]))
    text = IOPC.format(opinions=gap.join(sentences))
    return text, {("true", "gross_misconduct"): grave[1], ("true", "misconduct"): light[1], ("false", "none"): none[1]}


IOPC = """Response to a report of a fight - Essex Police, May 2019

Published 01 Jul 2021

Investigation

Essex Police referred the matter to us in June 2019.

{opinions}

We completed our investigation in March 2020.

IOPC reference

2019/120011
"""


def _counted(number: tuple[str, int], people: str) -> str:
    return f"{number[0]} {people}{'' if number[1] == 1 else 's'}"
