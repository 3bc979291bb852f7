"""What is alleged, denied or not proven is never reported as proven; what might follow is no outcome."""

from __future__ import annotations

from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

import misconduct_parse as mp
from misconduct_parse.testing.people import named_officers, names
from misconduct_parse.testing.wordings import LEVELS, RANKS, SANCTIONS

PROVEN = ("gross_misconduct", "misconduct")
STANDARDS = (
    "honesty and integrity",
    "discreditable conduct",
    "confidentiality",
    "orders and instructions",
    "use of force",
)
BREACH = "breached the standards of professional behaviour in respect of"

ALLEGED = (
    "It is alleged that {who} {breach} {standard}.",
    "It was alleged that the conduct of {who} amounted to {level}.",
    "{who} is accused of {level} over messages sent to a colleague.",
    "{who} will face a hearing for alleged {level}.",
    "The allegation is that {who} {breach} {standard}, and that this amounts to {level}.",
    "The hearing will consider whether {who} {breach} {standard}.",
    "If proven, the conduct of {who} would amount to {level}.",
    "{who} faces an allegation of {level} relating to {standard}.",
    "{who} is to appear before a hearing accused of {level}.",
    "The appropriate authority considers that the conduct of {who} amounts to {level}.",
    "An investigation found that {who} had a case to answer for {level}.",
    "{who} was served with a notice of {level}.",
    "{who} was investigated for {level} and suspended.",
    "A hearing into allegations that {who} {breach} {standard} has been adjourned.",
    "{level} is alleged against {who}.",
    "The panel has retired to decide whether the conduct of {who} amounts to {level}.",
    "It is the force's case that {who} {breach} {standard} and that this is {level}.",
)
DENIED = (
    "{who} denied {level}.",
    "{who} denied having {breach} {standard}.",
    "{who} has denied the allegation of {level}.",
    "{who} disputed that the conduct amounted to {level}.",
    "{who} does not accept that the conduct was {level}.",
    "{who} contests the allegations of {level}.",
    "{who} told the hearing that there had been no {level}.",
)
NOT_PROVEN = (
    "The panel found the allegation of {level} against {who} not proven.",
    "{level} was not proven against {who}.",
    "The panel found that {who} had not {breach} {standard}.",
    "The allegations against {who} were not proven and no {level} was found.",
    "{who} was cleared of {level}.",
    "The panel did not find {level} proven.",
    "The allegation that {who} committed {level} was dismissed.",
    "None of the allegations against {who} was proven.",
    "The panel concluded that there was no {level} on the part of {who}.",
    "The panel was not satisfied that {who} {breach} {standard}.",
    "The case against {who} was withdrawn before any finding of {level} was made.",
    "The panel dismissed the allegation of {level} against {who}.",
    "The panel decided that {who} had no case to answer for {level}.",
    "The panel rejected the allegation that the conduct of {who} amounted to {level}.",
    "{who} did not commit {level}, the panel found.",
    "Neither of the allegations was found to amount to {level}.",
    "It was not established that {who} {breach} {standard}.",
)
POSSIBLE = (
    "If the allegations are proven, {who} could be dismissed.",
    "{who} may face dismissal or a final written warning.",
    "The possible outcomes are a written warning, a final written warning or dismissal without notice.",
    "{who} was not dismissed.",
    "The complaint about {who} was dismissed.",
    "The appeal of {who} was dismissed.",
    "The panel considered whether {who} should be dismissed.",
    "{who} risks being dismissed without notice.",
    "{who} could have been dismissed if the allegations had been proven.",
    "Had the panel found gross misconduct, {who} would have been dismissed.",
    "The force asked the panel to dismiss {who}.",
    "The appropriate authority submitted that {who} should be dismissed without notice.",
    "Counsel for {who} said that a final written warning would be enough.",
    "Officers who are found to have committed gross misconduct can be dismissed.",
    "The panel can impose a written warning, a final written warning or dismissal.",
    "Dismissal was considered and rejected.",
)
OF_OTHERS = (
    "An officer of another force was dismissed last year for the same thing.",
    "Another officer, who is not part of this case, was given a written warning in March.",
    "Last month a colleague from the same station was dismissed in an unrelated case.",
)


@st.composite
def told(draw: st.DrawFn, *shapes: tuple[str, ...]) -> str:
    """A page with one to three sentences of the given shapes, and nothing else."""
    rank, _ = draw(st.sampled_from(RANKS))
    who = f"{rank} {draw(names())}"
    words = {
        "who": who,
        "breach": BREACH,
        "standard": draw(st.sampled_from(STANDARDS)),
        "level": draw(st.sampled_from(PROVEN)).replace("_", " "),
    }
    chosen = draw(
        st.lists(st.sampled_from([shape for group in shapes for shape in group]), min_size=1, max_size=3, unique=True)
    )
    sentences = [shape.format(**words) for shape in chosen]
    sentences = [sentence[0].upper() + sentence[1:] for sentence in sentences]
    gap = draw(st.sampled_from([" ", "\n\n"]))
    return f"Essex Police has told the public about {who}.{gap}{gap.join(sentences)}\n"


FORMATS = st.sampled_from(["force_news", "hearing_outcome", "hearing_notice"])


def proven(case: mp.Case) -> list[str]:
    """All that a case reports as proven."""
    subjects = case.subjects
    found = [str(p.finding) for s in subjects for p in s.proceedings if p.finding in PROVEN]
    found += [str(standard) for s in subjects for p in s.proceedings for standard in p.standards_breached]
    return found + [str(a.status) for s in subjects for a in s.allegations if a.status in ("proven", "admitted")]


@given(told(ALLEGED, DENIED, NOT_PROVEN, POSSIBLE), FORMATS)
def test_nothing_is_proven_where_nothing_is_found(text: str, kind: str) -> None:
    assert proven(mp.parse(text, format=kind)) == []


@given(told(NOT_PROVEN), FORMATS)
def test_what_is_not_proven_is_said_so_or_not_at_all(text: str, kind: str) -> None:
    case = mp.parse(text, format=kind)
    assert {p.finding for s in case.subjects for p in s.proceedings} <= {None, mp.Finding.NOT_PROVEN}


@given(told(ALLEGED, DENIED, POSSIBLE, OF_OTHERS), FORMATS)
def test_what_might_follow_is_no_outcome(text: str, kind: str) -> None:
    assert mp.parse(text, format=kind).outcome is None


@given(told(ALLEGED, DENIED, NOT_PROVEN, POSSIBLE))
def test_a_summary_of_the_iopc_proves_as_little(text: str) -> None:
    case = mp.parse(text, format="iopc_summary")
    assert proven(case) == []
    assert case.outcome is None


@frozen
class Pair:
    """A page about two people, of one of whom something was found, and of the other something is only said."""

    text: str
    guilty: str
    level: str
    outcome: str
    other: str


@st.composite
def pairs(draw: st.DrawFn) -> Pair:
    """Two people, each with a sentence of their own, in any order, in one paragraph or in two."""
    two = st.lists(named_officers(), min_size=2, max_size=2, unique_by=lambda one: str(one.name).split()[-1])
    guilty, other = draw(two)
    verb, words, outcome = draw(st.sampled_from(SANCTIONS))
    level, level_id = draw(st.sampled_from(LEVELS))
    found = f"{guilty.rank} {guilty.name} {verb} {words} after the panel found {level}."
    shape = draw(st.sampled_from([one for one in (*ALLEGED, *DENIED, *NOT_PROVEN, *POSSIBLE) if "{who}" in one]))
    said = shape.format(
        who=f"{other.rank} {other.name}",
        breach=BREACH,
        standard=draw(st.sampled_from(STANDARDS)),
        level=draw(st.sampled_from(LEVELS))[0],
    )
    sentences = draw(st.permutations([found, said[0].upper() + said[1:]]))
    body = draw(st.sampled_from([" ", "\n\n"])).join(sentences)
    text = f"A misconduct hearing was held by Essex Police on 3 March 2021 about two officers.\n\n{body}\n"
    return Pair(text, str(guilty.name), level_id, outcome, str(other.name))


@given(pairs())
def test_what_was_found_of_one_is_found_of_nobody_else(pair: Pair) -> None:
    case = mp.parse(pair.text, format="force_news")
    people = {subject.name: subject for subject in case.subjects}
    assert set(people) <= {pair.guilty, pair.other}
    guilty = people[pair.guilty]
    assert [str(outcome.kind) for outcome in guilty.outcomes] == [pair.outcome]
    assert [str(proceeding.finding) for proceeding in guilty.proceedings] == [pair.level]
    beside = [subject for name, subject in people.items() if name == pair.other]
    assert [outcome for subject in beside for outcome in subject.outcomes] == []
    assert [p.finding for subject in beside for p in subject.proceedings if p.finding in PROVEN] == []
    assert [a.status for subject in beside for a in subject.allegations if a.status == "proven"] == []
