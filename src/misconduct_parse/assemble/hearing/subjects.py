"""Whose case it is: of everybody whom a page names, those whose conduct was decided upon or is to be.

A label that names the officer decides. Without one, the first police officer who is no chair, no speaker and no
bystander is a subject, and so is everybody whom the text joins to them and of whom it says something of the kind.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from misconduct_parse.assemble.hearing.below_lead import right_after_lead
from misconduct_parse.assemble.hearing.faced import (
    AT_ANOTHER_TIME,
    NOT_SUBJECT,
    RESULT,
    eligible,
    faced,
    in_passing,
    of_colleague,
    told_apart,
)
from misconduct_parse.assemble.hearing.figure import Figure, Ref, Role
from misconduct_parse.assemble.hearing.figures import Cast
from misconduct_parse.assemble.hearing.joined import join
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.name_at_head import named_at_head
from misconduct_parse.assemble.hearing.named_beside import then_fared
from misconduct_parse.assemble.hearing.only_tried import only_tried
from misconduct_parse.assemble.hearing.other_parts import Parts, all_other, in_clause, unnamed
from misconduct_parse.assemble.hearing.praised import praised
from misconduct_parse.assemble.hearing.sections import Sections
from misconduct_parse.assemble.hearing.served import had_career, held_post
from misconduct_parse.assemble.hearing.speech import Speech
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.assemble.hearing.told_aside import ahead_of_others, told_beside
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.naming import CHIEF_OFFICERS, Naming
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.read.page import Page


def find_subjects(page: Page, cast: Cast, sections: Sections, speech: Speech, headed: Iterable[Figure]) -> list[Figure]:
    """The subjects, in the order of the text.

    Args:
        page: The page.
        cast: Everybody named, with their roles.
        sections: The parts of the page.
        speech: What is in quotation marks.
        headed: Figures named in the title or a heading.
    """
    placed = [(ref, part) for ref in cast.refs if (part := sections.part(ref.start)) not in NOT_HERE]
    refs = [ref for ref, _ in placed]
    labelled = _labelled([ref for ref, part in placed if part is Part.OFFICER])
    at_head = [] if labelled else named_at_head(page, refs)
    chosen = labelled or at_head or _headed(headed, refs) or _first(page, refs, speech)
    if chosen:
        chosen = join(page, refs, chosen, speech, labelled=bool(labelled))
    if len(chosen) < 2:
        return chosen
    order = {id(figure): place for place, figure in enumerate(dict.fromkeys(ref.figure for ref in cast.refs))}
    return sorted(chosen, key=lambda figure: order.get(id(figure), 0))


NOT_HERE: Final = frozenset({Part.ASIDE, Part.PANEL, Part.COUNSEL})


def _labelled(refs: list[Ref]) -> list[Figure]:
    """Whoever stands under "Officer" or "Name"."""
    inside = list(dict.fromkeys([ref.figure for ref in refs if not ref.figure.roles & NOT_SUBJECT]))
    return [figure for figure in inside if not figure.civilian] or [f for f in inside[:1] if _addressed(f)]


def _addressed(figure: Figure) -> bool:
    """Whether somebody is named and only called "Mrs": a member of staff, where a label names them."""
    first = figure.namings[0].value
    return first.name is not None and first.title in ADDRESS


ADDRESS: Final = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr"})


def _headed(headed: Iterable[Figure], refs: list[Ref]) -> list[Figure]:
    """Whoever the title names, if they serve with the police and do not only speak."""
    known = {id(ref.figure) for ref in refs}
    return list(
        dict.fromkeys(
            figure
            for figure in headed
            if figure.police
            and not figure.roles & NOT_SUBJECT
            and (Role.SPEAKER not in figure.roles)
            and (id(figure) in known or figure.letter)
        )
    )


def _first(page: Page, refs: list[Ref], speech: Speech) -> list[Figure]:
    candidates = [figure for figure in dict.fromkeys([ref.figure for ref in refs]) if eligible(figure)]
    police = [figure for figure in candidates if figure.police]
    plain = [figure for figure in candidates if not figure.police and not figure.civilian]
    own: dict[int, list[Ref]] = {}
    for ref in refs:
        own.setdefault(id(ref.figure), []).append(ref)
    parts = Parts(page, refs)
    kept = [f for f in police if not all_other(page, parts, f, own[id(f)])]
    if not kept and police and not plain and unnamed(page):
        return []
    police = kept or police
    scores = {id(figure): _score(page, figure, own[id(figure)], speech, parts) for figure in candidates}
    best = max(police, key=lambda figure: scores[id(figure)], default=None)
    if best is not None and scores[id(best)] > -1:
        plain = [figure for figure in plain if not only_tried(page, own[id(figure)], own[id(best)])]
    other = max(plain, key=lambda figure: scores[id(figure)], default=None)
    if other is not None and scores[id(other)] > 0 and (best is None or scores[id(other)] > scores[id(best)]):
        return [other]
    if best is not None and scores[id(best)] > -5:
        return [best]
    return _titled(page, refs)


def _titled(page: Page, refs: list[Ref]) -> list[Figure]:
    """People without a rank, which newspapers drop: "Ms Lindholm was dismissed without notice"."""
    for ref in refs:
        end = page.sentences[ref.sentence].end if ref.sentence >= 0 else ref.end
        if ref.figure.civilian and not ref.figure.roles and RESULT.match(page.lower, ref.end, min(end, ref.end + 160)):
            return [ref.figure]
        if (
            not ref.figure.police
            and not ref.figure.roles
            and (had_career(page, ref) or held_post(page, ref))
        ):
            return [ref.figure]
    return []


def _score(page: Page, figure: Figure, own: list[Ref], speech: Speech, parts: Parts) -> float:
    """How much the text treats a figure as the one whom the case is about, in the places that speak of them."""
    score, told = 0.0, []
    for ref in own:
        weight = 0.5 if speech.spoken(ref.start) else 1.0
        if then_fared(page, ref) or right_after_lead(page, ref):
            score += 1.5 * weight
        told.append(_told(page, ref, own[0], parts, weight))
        if page.sentences and told_apart(page, ref):
            score -= 1
        if not figure.police and held_post(page, ref):
            score += 2
    known = max(told) > 1  # "found misconduct by PC Quill": that she gave evidence against another is beside it
    score += sum(0.0 if known and points == OTHER_PART else points for points in told)
    score += min(len(own), 6) * 0.3
    if any(naming.rule == "apposed.ranked" and _once(page, naming) for naming in figure.namings):
        score += 1.5
    if score > 1 and figure.letter is None:
        score += 1  # beside a named officer, a cipher hides a victim or a witness
    score -= 6 if Role.SPEAKER in figure.roles or not _of_the_case(page, figure, own, speech) else 0
    score -= own[0].start / max(1, len(page.text)) * 2
    return score


OTHER_PART: Final = -2.0
"""What it counts that somebody was the victim, or reported it."""


def _told(page: Page, ref: Ref, first: Ref, parts: Parts, weight: float) -> float:
    """What the words around one place say for somebody as the subject, or against."""
    if praised(page, ref):
        return -1.5
    if parts.other(page, ref):
        return -1 if in_clause(page, ref) else OTHER_PART
    if parts.accused(ref):
        return 1
    if ahead_of_others(page, ref) or told_beside(page, ref, first):
        return -0.5
    if faced(page, ref):
        return (1 if _at_another_time(page, ref) else 2) * weight
    return -1 if in_passing(page, ref) or of_colleague(page, ref) else 0


def _at_another_time(page: Page, ref: Ref) -> bool:
    """Whether a result is told as one of long ago: "Yew was dismissed in 2022", beside those who let him."""
    end = page.sentences[ref.sentence].end
    result = RESULT.match(page.lower, ref.end, min(end, ref.end + 160))
    return result is not None and AT_ANOTHER_TIME.match(page.lower, result.end() + 1, end) is not None


def _once(page: Page, naming: Mention[Naming]) -> bool:
    """Whether it says what somebody was: "Ada Quill, who was a detective at Goole"; a witness is one."""
    value = naming.value
    if value.name is None or value.head is None:
        return False
    return any_in((" was ", "until ", " time ", "former"), page.lower[value.name[1] : value.head[0]])


def _of_the_case(page: Page, figure: Figure, own: list[Ref], speech: Speech) -> bool:
    """Whether somebody is more than a chief officer of whom nothing is told, or whom a statement thanks or asks."""
    if figure.rank in CHIEF_OFFICERS:
        return any(faced(page, ref) for ref in own)
    return not all(speech.spoken(ref.start) and (in_passing(page, ref) or of_colleague(page, ref)) for ref in own)


def find_anonymous(story: Story) -> list[Person]:
    """The subject whom a page neither names nor gives a cipher: "A sergeant, aged 36", "An officer"."""
    nouns = story.nouns
    labelled = [m for m in nouns if story.sections.part(m.start) is Part.OFFICER]
    noun = next((m for m in (*labelled, *nouns) if _may_be_subject(m.value)), None)
    if noun is None:
        return []
    person = Person(None)
    person.draft.put("count", noun.value.count, noun)
    if noun.value.kind is not SubjectKind.UNKNOWN:
        person.draft.put("kind", noun.value.kind, noun)
    if noun.value.kind is SubjectKind.OFFICER:
        told = noun if noun.value.rank else _concerned(story) or noun
        person.draft.put("rank", told.value.rank, told)
    return [person]


CONCERNED: Final = (" concerned", " involved", " in question", " in this case")


def _concerned(story: Story) -> Mention[Party] | None:
    """What a statement calls the one officer of the case: "The detective constable concerned was the officer who"."""
    for noun in story.of(Kind.PARTY, spoken=True):
        own = noun.value.rank and noun.value.definite and _may_be_subject(noun.value)
        if own and story.page.lower.startswith(CONCERNED, noun.end):
            return noun
    return None


def _may_be_subject(party: Party) -> bool:
    if party.rank in CHIEF_OFFICERS or party.headless or party.select is not Select.WHOLE or party.plural:
        return False
    return party.count == 1 and party.kind in ANONYMOUS


ANONYMOUS: Final = frozenset(
    {SubjectKind.OFFICER, SubjectKind.SPECIAL_CONSTABLE, SubjectKind.PCSO, SubjectKind.POLICE_STAFF}
)
