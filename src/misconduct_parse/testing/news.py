"""A force's news of a hearing, about one officer or about two."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from misconduct_parse.model.terms import Format
from misconduct_parse.testing.days import Days, dated, day_forms_without_year, stretches
from misconduct_parse.testing.page import Page
from misconduct_parse.testing.people import Officer, named_officers, officers
from misconduct_parse.testing.planted import Fact, Sentence
from misconduct_parse.testing.wordings import FORCES, FORUMS, LEVELS, SANCTIONS, SPEAKERS, STANDARDS, STATEMENTS

HEARING = "subjects[0].proceedings[0]"
TITLES = (
    "Officer appears before {forum}",
    "Panel reaches decision on officer after {forum}",
    "Statement following {forum}",
)
ADDRESS = "https://www.example.police.uk/news/outcome"


@st.composite
def news_pages(draw: st.DrawFn) -> Page:
    """News about one officer: who, when, what was found, what followed, and often who said what about it."""
    officer, told = draw(officers(aged=True)), draw(stretches())
    forum, forum_id = draw(st.sampled_from(FORUMS))
    published = told.last + dt.timedelta(days=draw(st.integers(0, 9)))
    when = draw(dated(f"{HEARING}.dates[0]", told) | _known_by_publication(told))
    heard: Sentence = (Fact(f"{HEARING}.kind", forum_id, forum), " on ", when, ".")
    return Page(
        format=Format.FORCE_NEWS,
        title=(draw(st.sampled_from(TITLES)).format(forum=forum),),
        paragraphs=(*draw(_openings(officer, article(forum), heard)), draw(_findings(officer)), *draw(_statements())),
        published=published,
        url=ADDRESS,
    )


def _known_by_publication(told: Days) -> st.SearchStrategy[Fact]:
    path = f"{HEARING}.dates[0]"
    if told.first != told.last:
        return st.nothing()
    return st.builds(Fact, st.just(path), st.just(told.edtf), st.sampled_from(day_forms_without_year(told.first)))


@st.composite
def _openings(draw: st.DrawFn, officer: Officer, before: str, heard: Sentence) -> tuple[Sentence, ...]:
    force = Fact("force", *reversed(draw(st.sampled_from(FORCES))))
    who = officer.introduced()
    return draw(
        st.sampled_from(
            [
                ((*who, " of ", force, f", appeared before {before} ", *heard),),
                (
                    ("An officer of ", force, " has been the subject of proceedings."),
                    (*who, f" attended {before} ", *heard),
                ),
                (
                    (force, f" has held {before} ", *heard),
                    ("The hearing was about ", *_without_last_comma(who), "."),
                ),
            ]
        )
    )


def _without_last_comma(who: Sentence) -> Sentence:
    return who[:-1] if who[-1] == "," else who


@st.composite
def _findings(draw: st.DrawFn, officer: Officer) -> Sentence:
    level, level_id = draw(st.sampled_from(LEVELS))
    verb, sanction, sanction_id = draw(st.sampled_from(SANCTIONS))
    return (
        "The panel found that the actions of ",
        officer.later,
        *draw(st.sampled_from([(), _breach(draw(st.sampled_from(STANDARDS)))])),
        " amounted to ",
        Fact(f"{HEARING}.finding", level_id, level),
        f" and {officer.later} {verb} ",
        Fact("subjects[0].outcomes[0].kind", sanction_id, sanction),
        ".",
    )


def _breach(standard: tuple[str, str]) -> Sentence:
    written, standard_id = standard
    return (
        " breached the standards of professional behaviour in respect of ",
        Fact(f"{HEARING}.standards_breached[0]", standard_id, written),
        " and",
    )


@st.composite
def _statements(draw: st.DrawFn) -> tuple[Sentence, ...]:
    speaker, text = draw(st.sampled_from(SPEAKERS)), draw(st.sampled_from(STATEMENTS))
    opening, closing = draw(st.sampled_from([("“", "”"), ('"', '"')]))
    said = Fact("quotes[0].text", text, text)
    who = Fact("quotes[0].speaker", speaker, speaker)
    return draw(
        st.sampled_from(
            [
                (),
                (
                    (
                        "Superintendent ",
                        who,
                        f", head of professional standards, said: {opening}",
                        said,
                        closing,
                    ),
                ),
                (("Speaking afterwards, Chief Inspector ", who, f" said: {opening}", said, closing),),
            ]
        )
    )


@st.composite
def news_of_two(draw: st.DrawFn) -> tuple[Page, dict[str, str]]:
    """News about two officers, each with a sentence of their own; and whose outcome is whose, by name."""
    pair = draw(st.lists(named_officers(), min_size=2, max_size=2, unique_by=lambda one: (one.name or "").split()[-1]))
    given = draw(st.lists(st.sampled_from(SANCTIONS), min_size=2, max_size=2, unique_by=lambda one: one[2]))
    told: list[Sentence] = [
        (f"{officer.rank} {officer.name} {verb} {words} after the panel found gross misconduct.",)
        for officer, (verb, words, _) in zip(pair, given, strict=True)
    ]
    page = Page(
        format=Format.FORCE_NEWS,
        title=("Two officers before misconduct hearing",),
        paragraphs=(("A misconduct hearing was held by Essex Police on 3 March 2021.",), *draw(st.permutations(told))),
        published=dt.date(2021, 3, 5),
    )
    return page, {officer.name or "": one[2] for officer, one in zip(pair, given, strict=True)}


def article(words: str) -> str:
    """The indefinite article before some words.

    Example:
        >>> article("accelerated hearing"), article("hearing")
        ('an', 'a')
    """
    return "an" if words[0] in "aeiou" else "a"
