"""A subject's name, cipher, rank, number and kind, from the places that name them."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.figure import Figure
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.shared_rank import share_rank
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.fragments import CASED_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.naming import CHIEF_OFFICERS, HEADS, Head, Naming
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

WITH_RANK: Final = frozenset({SubjectKind.OFFICER, SubjectKind.UNKNOWN})
DIGITS: Final = pattern(r"[A-Z]{0,2}\d{2,7}[A-Z]{0,2}\b")


OF_SEVERAL: Final = frozenset({"people.plural", "people.lettered"})
"""Rules for people who share a rank: "PCs A and B" gives the cipher B without it."""


def identify(story: Story) -> None:
    """Put down who each subject is."""
    for person in story.people:
        if person.figure is not None:
            _named(story, person, person.figure)
    _labelled_number(story)
    share_rank(story)
    if len(story.people) == 1:
        _from_nouns(story, story.people[0])


def _named(story: Story, person: Person, figure: Figure) -> None:
    page, draft = story.page, person.draft
    named = [m for m in figure.namings if m.value.name]
    best = max(named, key=lambda m: (_parts(page, m), m.sentence >= 0, -m.start), default=None)
    if best is not None and best.value.name:
        at = best.part(*best.value.name)
        draft.put("name", _one_line(page.words(at.start, at.end)), at)
    elif figure.letter:
        _cipher(page, person, figure)
    ranked = next((m for m in figure.namings if m.value.rank), None)
    kinds = [m for m in figure.namings if m.value.kind is not SubjectKind.UNKNOWN]
    if kinds:
        first = next((m for m in kinds if m.value.kind not in WITH_RANK), kinds[0])
        draft.put("kind", first.value.kind, _head(first))
    if ranked is None and figure.letter and (noun := _bracketed(story, figure)) is not None:
        _put_noun(draft, noun)
    if ranked is not None and draft.get("kind") in (SubjectKind.OFFICER, None):
        draft.put("rank", ranked.value.rank, _head(ranked))
        if ranked.value.detective:
            draft.put("detective", True, _head(ranked))
        if ranked.value.temporary:
            draft.put("temporary", True, ranked.part(*ranked.value.temporary))
    numbered = next((m for m in figure.namings if m.value.number), None)
    if numbered is not None and numbered.value.number:
        at = numbered.part(*numbered.value.number)
        draft.put("collar_number", page.words(at.start, at.end), at)
    draft.put("count", 1, figure.namings[0])


def _bracketed(story: Story, figure: Figure) -> Mention[Party] | None:
    """The rank in brackets or commas behind a designation: "Officer A (a constable)", "Officer B, a sergeant,"."""
    lower = story.page.lower
    for naming in figure.namings:
        for noun in story.nouns_within(naming.end, naming.end + 5):
            between = lower[naming.end : noun.start]
            if noun.value.rank and between in (" (", ", ") and lower[noun.end : noun.end + 1] in (")", ",", "."):
                return noun
    return None


def _parts(page: Page, naming: Mention[Naming]) -> int:
    return len(page.text[slice(*naming.value.name)].split()) if naming.value.name else 0


def _one_line(words: str) -> str:
    """A double name that was broken behind its hyphen, made whole."""
    return words.replace("- ", "-")


def _head(naming: Mention[Naming]) -> Mention[Naming]:
    return naming.part(*naming.value.head) if naming.value.head else naming


def _cipher(page: Page, person: Person, figure: Figure) -> None:
    """The designation, preferably from a place that writes it without quotation marks."""
    lettered = sorted(
        (m for m in figure.namings if m.value.letter and m.value.head), key=lambda m: m.rule in OF_SEVERAL
    )
    plain = next((m for m in lettered if page.folded[m.end - 1] not in "\"'"), None)
    best = plain or (lettered[0] if lettered else None)
    if best is None or best.value.head is None:
        return
    start = best.value.head[0] if best.rule not in OF_SEVERAL else best.start
    opens = best.sentence >= 0 and page.sentences[best.sentence].start == best.start
    if best.value.rank is None and best.value.former and page.text[best.value.former[0]].isupper() and not opens:
        start = best.value.former[0]  # "Former Officer B" is the whole designation
    at = best.part(start, best.end)
    person.draft.put("cipher", page.words(start, best.end), at)


def _labelled_number(story: Story) -> None:
    """A number under a label, on a page with one subject: "Warrant number: 239417"."""
    if len(story.people) != 1 or story.people[0].draft.get("collar_number"):
        return
    for section in story.sections.of(Part.NUMBER):
        found = DIGITS.search(story.page.folded, section.value, section.end)
        if found:
            at = Mention(kind=Kind.NAMED, value=None, start=found.start(), end=found.end(), rule="people.number-label")
            story.people[0].draft.put("collar_number", found[0], at)


def _from_nouns(story: Story, person: Person) -> None:
    """What "a former police constable" or "was a Pc on" says of a subject whose own namings say no rank."""
    draft = person.draft
    if draft.get("kind") not in (None, SubjectKind.OFFICER) or draft.get("rank") is not None:
        return
    noun = next((m for m in story.nouns if _tells_rank(m.value) and not _met(story, m)), None)
    short = _bare_rank(story)
    if noun is not None and (short is None or noun.start < short[1].start):
        _put_noun(draft, noun)
    elif short is not None:
        head, at = short
        draft.put("kind", head.kind, at)
        draft.put("rank", head.rank, at)
        if head.detective:
            draft.put("detective", True, at)


# "An officer who lied to a chief inspector", "had a relationship with a constable": somebody else's rank
MET: Final = ("to", "with", "from", "towards", "told")


def _met(story: Story, noun: Mention[Party]) -> bool:
    """Whether somebody with a rank is only met, or told something."""
    if noun.value.definite:
        return False
    words = story.page.lower[max(0, noun.start - 14) : noun.start].split()
    return bool(words) and words[-1] in MET


def _put_noun(draft: Draft, noun: Mention[Party]) -> None:
    party = noun.value
    draft.put("kind", party.kind, noun)
    if party.kind is SubjectKind.OFFICER:
        draft.put("rank", party.rank, noun)
        if party.detective and party.rank:
            draft.put("detective", True, noun)


def _tells_rank(party: Party) -> bool:
    if party.plural or party.select is not Select.WHOLE or party.rank in CHIEF_OFFICERS or party.headless:
        return False
    return party.rank is not None or party.kind in (
        SubjectKind.PCSO,
        SubjectKind.SPECIAL_CONSTABLE,
        SubjectKind.POLICE_STAFF,
    )


# "was a Pc on the force's team", "A PCSO has been dismissed": an abbreviation without a name
BARE_RANK: Final = pattern(
    rf"\b[Aa]n?\s++(?:(?:former|serving|\p{{Lu}}[\p{{L}}&'-]++)\s++){{0,5}}?({CASED_RANK}|PCSO"
    r"|SC)\b(?!\s++[A-Z0-9])"
)


def _bare_rank(story: Story) -> tuple[Head, Mention[None]] | None:
    found = BARE_RANK.search(story.page.folded, story.page.body)
    if found is None:
        return None
    at = Mention(kind=Kind.NAMED, value=None, start=found.start(1), end=found.end(1), rule="people.rank-alone")
    return HEADS[found[1].lower()], at
