"""Summaries of investigations by the IOPC: one group treated alike, or several, each with what followed for it."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from misconduct_parse.model.terms import Format
from misconduct_parse.testing.days import days
from misconduct_parse.testing.groups import Group, groups, opinions, sequels
from misconduct_parse.testing.page import Page
from misconduct_parse.testing.planted import Fact, Sentence
from misconduct_parse.testing.wordings import FORCES, LEVELS, NUMBERS


@st.composite
def summary_pages(draw: st.DrawFn) -> Page:
    """A summary about a group of officers who are treated alike."""
    return draw(_pages((draw(_one_opinion()),)))


@st.composite
def summaries_of_groups(draw: st.DrawFn, *, most: int = 3) -> tuple[Page, tuple[Group, ...]]:
    """A summary about several groups of people, no two of the same post, each with an opinion and what followed."""
    told = tuple(draw(st.lists(groups(), min_size=1, max_size=most, unique_by=lambda group: group.post)))
    subjects = {group: f"subjects[{number}]" for number, group in enumerate(told)}
    found = tuple(draw(opinions(group, subject)) for group, subject in subjects.items())
    if draw(st.booleans()):
        found = (_joined(found),)
    heard = tuple(draw(sequels(group, subjects[group])) for group in draw(st.permutations(told)) if group.forum)
    return draw(_pages((*found, *heard))), told


@st.composite
def summaries_of_numbers(draw: st.DrawFn) -> Page:
    """A summary about three groups of the same post, told apart by their numbers and by what was found of them."""
    post = draw(st.sampled_from(["officer", "call handler", "constable"]))
    found = [draw(_numbered(post, level)) for level in (*LEVELS, None)]
    told = tuple(
        tuple(_at(piece, f"subjects[{number}]") for piece in sentence)
        for number, sentence in enumerate(draw(st.permutations(found)))
    )
    return draw(_pages((_joined(told),) if draw(st.booleans()) else told))


@st.composite
def _numbered(draw: st.DrawFn, post: str, level: tuple[str, str] | None) -> Sentence:
    number, count = draw(st.sampled_from(NUMBERS))
    who: Sentence = (Fact("count", str(count), number), f" {post}{'' if count == 1 else 's'}")
    verb = draw(st.sampled_from(["found", "concluded", "determined"]))
    if level is None:
        return (f"We {verb} that ", *who, " had ", Fact("case_to_answer.decision", "false", "no case to answer"), ".")
    yes = Fact("case_to_answer.decision", "true", "a case to answer")
    grade = Fact("case_to_answer.level", level[1], level[0])
    return (f"We {verb} that ", *who, " had ", yes, " for ", grade, ".")


def _at(piece: str | Fact, subject: str) -> str | Fact:
    return piece if isinstance(piece, str) else piece._replace(path=f"{subject}.{piece.path}")


def _joined(sentences: tuple[Sentence, ...]) -> Sentence:
    return tuple(piece for sentence in sentences for piece in (" ", *sentence))[1:]


@st.composite
def _pages(draw: st.DrawFn, told: tuple[Sentence, ...]) -> Page:
    force, force_id = draw(st.sampled_from(FORCES))
    ended = draw(days(2016, 2022))
    published = ended + dt.timedelta(days=draw(st.integers(60, 500)))
    concluded = Fact("investigation.concluded", f"{ended:%Y-%m}", f"{ended:%B %Y}")
    reference = f"{ended.year - 1}/{draw(st.integers(30000, 199999)):06d}"
    return Page(
        format=Format.IOPC_SUMMARY,
        title=(
            "Contact with a man before he was found injured - ",
            Fact("force", force_id, force),
            f", {ended:%B} {ended.year - 1}",
        ),
        paragraphs=(
            ("Published ", Fact("published", published.isoformat(), f"{published.day:02d} {published:%b %Y}")),
            ("Officers went to a report of a disturbance and spoke to a man.",),
            *told,
            ("We completed our investigation in ", concluded, "."),
            ("IOPC reference",),
            (Fact("investigation.reference", reference, reference),),
        ),
    )


@st.composite
def _one_opinion(draw: st.DrawFn) -> Sentence:
    number, count = draw(st.sampled_from(NUMBERS))
    level, level_id = draw(st.sampled_from(LEVELS))
    verb = draw(st.sampled_from(["found", "concluded", "determined"]))
    return (
        f"We {verb} ",
        Fact("subjects[0].count", str(count), number),
        " officer" if count == 1 else " officers",
        " had ",
        Fact("subjects[0].case_to_answer.decision", "true", "a case to answer"),
        " for ",
        Fact("subjects[0].case_to_answer.level", level_id, level),
        ".",
    )
