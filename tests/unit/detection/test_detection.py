"""Detection: what speaks for a format, where, and how sure the answer is."""

from __future__ import annotations

import pytest

from misconduct_parse import Detection, Format, UnknownFormatError, detect, parse
from misconduct_parse.detection.needs import NEEDS
from misconduct_parse.detection.scan import scan
from misconduct_parse.detection.shapes import BEGINNINGS, CASED, LOWER
from misconduct_parse.detection.signal import votes
from misconduct_parse.detection.titles import TITLES
from misconduct_parse.diagnostics import Log
from misconduct_parse.read.read import read

NEWS = "PC Ada Quill was dismissed without notice by Essex Police after a misconduct hearing."


def test_signals_point_at_their_words() -> None:
    found = detect(NEWS)
    words = {signal.name: NEWS[signal.span.slice] for signal in found.signals if signal.span}
    assert words["force_news.officer-dismissed"] == "dismissed"
    assert words["force_news.officer-and-proceeding"] == "misconduct hearing"


def test_the_heaviest_signals_come_first() -> None:
    weights = [abs(signal.weight) for signal in detect(NEWS).signals]
    assert weights == sorted(weights, reverse=True)


def test_more_signals_for_one_format_make_it_surer() -> None:
    more = NEWS + '\n\nToday Superintendent Ida Marlow said: "She let us down."\n\nEnds'
    assert detect(more).confidence > detect(NEWS).confidence


def test_the_address_decides_between_news_and_outcome() -> None:
    page = "Misconduct hearing outcome\n\nPC Ada Quill was given a final written warning. Gross misconduct was proven."
    news = parse(page, url="https://www.essex.police.uk/news/essex/news/2021/march/a-title/")
    outcome = parse(page, url="https://www.essex.police.uk/foi-ai/essex-police/misconduct-outcomes/a-title/")
    assert (news.format, outcome.format) == (Format.FORCE_NEWS, Format.HEARING_OUTCOME)


def test_the_page_s_own_address_is_weighed_with_its_place() -> None:
    text = "---\nurl: https://www.kent.police.uk/news/kent/a-title/\n---\n\n" + NEWS
    named = [signal for signal in detect(text).signals if signal.name == "force_news.news-address"]
    assert [text[signal.span.slice] for signal in named if signal.span] == [
        "https://www.kent.police.uk/news/kent/a-title/"
    ]


def test_tense_decides_before_keywords() -> None:
    to_come = "PC Ada Quill will appear before a misconduct hearing on 4 May. If proven, it is gross misconduct."
    held = "PC Ada Quill appeared before a misconduct hearing on 4 May. It was proven as gross misconduct."
    assert (detect(to_come).format, detect(held).format) == (Format.HEARING_NOTICE, Format.FORCE_NEWS)


@pytest.mark.parametrize("text", ["", " ", "\n\n\t", "\x00", "\ufeff"])
def test_nothing_to_read(text: str) -> None:
    found = detect(text)
    assert (found.format, found.signals) == (None, ())
    with pytest.raises(UnknownFormatError):
        parse(text)


def test_an_empty_document_is_said_to_be_empty() -> None:
    with pytest.raises(UnknownFormatError, match="empty"):
        parse(" ")
    assert (detect("").confidence, detect(" \n").confidence) == (0, 0)


def test_a_refusal_names_the_signals_and_their_place() -> None:
    advert = "Job title: Misconduct Hearings Officer\nSalary: 30,000\nClosing date: 3 May"
    with pytest.raises(UnknownFormatError) as caught:
        parse(advert)
    assert 'job-advert ("Job title" at 0)' in str(caught.value)
    assert "It lacks" in str(caught.value)


def test_the_caller_may_know_better() -> None:
    assert parse("Officer A.", format="hearing_outcome").format is Format.HEARING_OUTCOME


def test_signals_are_named_once_and_use_known_shapes() -> None:
    names = [vote.name for vote in votes()]
    assert len(names) == len(set(names))
    for vote in votes():
        assert bool(vote.wording) != bool(vote.title) or (vote.unless and not vote.wording), vote.name
        assert vote.unless is None or vote.unless in names, vote.name
        assert {*vote.beside, *vote.without} <= CASED.keys() | LOWER.keys(), vote.name
        assert {vote.then, vote.behind} - {None} <= BEGINNINGS.keys(), vote.name
        assert vote.title is None or vote.title in TITLES, vote.name
        assert all(words == " ".join(words.lower().split()) or words.endswith(" ") for words in vote.wording), vote.name


def test_every_need_can_be_met() -> None:
    proofs = {proof for vote in votes() for proof in vote.proves}
    needed = {proof for need in NEEDS.values() for shown in need.shown for proof in shown}
    assert needed <= proofs


def test_a_signal_counts_once() -> None:
    met = scan(read(f"{NEWS} {NEWS} {NEWS}", Log()), None)
    assert len(met) == len({found.vote.name for found in met})


@pytest.mark.parametrize("text", ["Chop two leeks.", "hello", "x" * 5000])
def test_a_page_that_nothing_speaks_for_is_surely_none_of_ours(text: str) -> None:
    assert detect(text) == Detection(format=None, confidence=1.0)
    with pytest.raises(UnknownFormatError) as caught:
        parse(text)
    assert str(caught.value) == (
        "the page is none of the four formats: nothing on it speaks for any of them."
        f" Pass format='force_news' (or another of {', '.join(Format)}) if you know better."
    )
