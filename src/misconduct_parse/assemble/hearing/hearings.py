"""The hearing itself: which kind, where, before whom, in public or not. Its days are read in ``days.py``."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.days import hearing_days
from misconduct_parse.assemble.hearing.days_apart import days_of_each
from misconduct_parse.assemble.hearing.figure import Figure, Ref, Role
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.other_forums import of_another_forum
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.venue import venue_of
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import Literals, any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.proceedings import Person as Official
from misconduct_parse.model.proceedings import Proceeding, ProceedingKind
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.pattern import REACH, pattern, quick_pattern

# "may be held", "can be heard": what hearings are in general.
GENERAL: Final = quick_pattern(
    r"\b(?:may\s++be\s++held|(?:can|may)\s++hold|can\s++be\s++heard|is\s++called|are\s++held|deals?\s++with|is\s++for"
    r"|are\s++for|usually|how\s++(?:misconduct\s++)?+hearings|right\s++of\s++appeal|can\s++appeal"
    r"|may\s++appeal|to\s++appeal|separate|(?:another|different)\s++(?:[\w'-]++\s++){0,3}?(?:hearing|meeting|panel|proceeding)s?+"
    r"|had\s++been\s++held|previous"
    r"|(?:would|could|might|rather|instead|matter)\b[^.;]{0,60}?\bunsatisfactory\s++performance"
    r"|earlier(?!\s++(?:today|this|on|yesterday)\b))\b"
)
IN_GENERAL: Final = Literals(
    "be held", "can hold", "may hold", "be heard",
    "is called", "are held", "deal with", "deals with", "is for", "are for", "usually",
    "how hearings", "how misconduct hearings", "appeal", "separate", "another", "different", "been held", "previous",
    "earlier", "unsatisfactory performance",
)  # fmt: skip
"""Literals without which, in words with single spaces, nothing is general."""
SPECIFIC: Final = (
    ProceedingKind.STAFF_DISCIPLINARY,
    ProceedingKind.ACCELERATED_MISCONDUCT_HEARING,
    ProceedingKind.SPECIAL_CASE_HEARING,
    ProceedingKind.MISCONDUCT_MEETING,
    ProceedingKind.PERFORMANCE_PROCEDURE,
    ProceedingKind.MISCONDUCT_HEARING,
)
STAFF: Final = frozenset({SubjectKind.PCSO, SubjectKind.POLICE_STAFF})


def put_hearing(story: Story) -> None:
    """Give every subject the hearing: all of a case face the same one, on days of their own where the page says so."""
    told = _kind(story)
    if told is None:
        return
    kind, at = told
    if kind is ProceedingKind.MISCONDUCT_HEARING and _of_staff(story):
        kind = ProceedingKind.STAFF_DISCIPLINARY
    days = hearing_days(story)
    venue, openness, chair = venue_of(story), _openness(story), _chair(story)
    apart = days_of_each(story, days)
    for number, person in enumerate(story.people):
        draft = Draft(Proceeding)
        draft.put("kind", kind, *at)
        for date, at_days in apart.get(number, days):
            draft.append("dates", date, *at_days)
        if venue is not None:
            draft.put("venue", story.page.words(venue.start, venue.end), venue)
        if openness is not None:
            draft.put("in_public", openness.value, openness)
        if chair is not None:
            draft.nest("chair", _official(story, *chair))
        person.proceeding = draft
        person.draft.add("proceedings", draft)


def _kind(story: Story) -> tuple[ProceedingKind, list[Mention[Any]]] | None:
    """The most specific forum that is told as this case's; a bare "hearing" is a misconduct hearing."""
    named: dict[ProceedingKind, list[Mention[Any]]] = {}
    bare: list[Mention[Any]] = []
    for mention in (*story.headed(Kind.PROCEEDING), *story.of(Kind.PROCEEDING, spoken=True)):
        if mention.sentence >= 0 and (_general(story, mention) or of_another_forum(story, mention)):
            continue
        if mention.value is None:
            bare.append(mention)
        else:
            named.setdefault(mention.value, []).append(mention)
    for kind in SPECIFIC:
        if kind in named and _outweighs(kind, named):
            return kind, named[kind]
    hearing = next((m for m in bare if "meeting" not in story.page.lower[m.start : m.end]), None)
    if bare and hearing is None and "misconduct meeting" in story.page.lower:
        return ProceedingKind.MISCONDUCT_MEETING, bare  # "attended the meeting", behind what such meetings are
    at = [hearing] if hearing is not None else _before_lqc(story) or _under_label(story)
    return (ProceedingKind.MISCONDUCT_HEARING, at) if at else None


def _of_staff(story: Story) -> bool:
    """Whether all subjects are staff: the Police (Conduct) Regulations are for officers and special constables."""
    # "Ada Quill was employed as a detention officer": no naming says so, and what is told of her does
    kinds = {person.draft.get("kind") or (person.figure and person.figure.kind) for person in story.people}
    return bool(kinds) and kinds <= STAFF


def _before_lqc(story: Story) -> list[Mention[Any]]:
    """Misconduct proceedings in which a legally qualified chair sat are a hearing: no other forum has one."""
    lower = story.page.lower
    forum = MISCONDUCT_PROCEEDINGS.search(lower, story.page.body) if "legally" in lower else None
    chair = _chair(story) if forum is not None else None
    if forum is None or chair is None or chair[0] is None or Role.CHAIR not in chair[0].roles:
        return []
    for naming in chair[0].namings:
        told = LQC_BESIDE.match(lower, naming.end, naming.end + REACH)
        if told is not None:
            return [story.at(*forum.span(), "proceedings.lqc"), story.at(*told.span("who"), "proceedings.lqc")]
    return []


def _under_label(story: Story) -> list[Mention[Any]]:
    """A page of labels that says when a case was heard and who chaired tells of a hearing: "Heard: 4 May 2021"."""
    when = next(iter(story.sections.of(Part.DATE, Part.DATE_VENUE)), None)
    lower = story.page.lower
    if when is None or not any_in(("heard", "sat", "hearing", "sitting"), lower[when.start : when.value]):
        return []
    if "misconduct" not in lower or not any_in(("legally qualified", "lqc", "panel"), lower):
        return []
    return [story.at(when.start, when.value, "proceedings.label")]


MISCONDUCT_PROCEEDINGS: Final = pattern(r"\b(?:misconduct\s++proceedings|police\s++\(conduct\)\s++regulations)\b")
LQC_BESIDE: Final = pattern(
    r"\s*+[,(-]\s*+(?:the\s++|an?\s++)?+(?:independent\s++)?+(?P<who>legally[\s-]++qualified\s++chair\w*+)"
)


def _outweighs(kind: ProceedingKind, named: dict[ProceedingKind, list[Mention[Any]]]) -> bool:
    """A meeting that is told after a hearing is somebody else's, or what the hearing is compared with."""
    hearings = named.get(ProceedingKind.MISCONDUCT_HEARING)
    if kind is not ProceedingKind.MISCONDUCT_MEETING or not hearings:
        return True
    return named[kind][0].start < hearings[0].start


def _general(story: Story, mention: Mention[Any]) -> bool:
    known = story.general.get(mention.sentence)
    if known is None:
        sentence = story.page.sentences[mention.sentence]
        words = " ".join(story.page.lower[sentence.start : sentence.end].split())
        known = IN_GENERAL.any_in(words) and (
            GENERAL.search(story.page.lower, sentence.start, sentence.end) is not None
        )
        story.general[mention.sentence] = known
    return known


def _openness(story: Story) -> Mention[Any] | None:
    told = [m for m in story.of(Kind.OPENNESS) if story.hearing_spoken_of(m.sentence) and not _general(story, m)]
    values = {m.value for m in told}
    return told[0] if len(values) == 1 else None


Chair = tuple[Figure | None, Mention[Any]]


def _chair(story: Story) -> Chair | None:
    """Who chaired: whoever is called chair, else the chief officer who decided, else a chair without a name."""
    subjects = {id(person.figure) for person in story.people}
    for role in (Role.CHAIR, Role.DECIDER):
        told = [
            ref
            for ref in story.cast.refs
            if role in ref.figure.roles
            and id(ref.figure) not in subjects
            and story.sections.part(ref.start) is not Part.ASIDE
        ]
        if told:
            figure = next((ref for ref in told if not _of_tribunal(story, ref)), told[0]).figure
            return figure, figure.namings[0]
    match = UNNAMED_CHAIR.search(story.page.lower, story.page.body)
    if (
        match is None
        or story.sections.part(match.start()) is Part.ASIDE
        or "to be appointed" in story.page.lower[match.end() : match.end() + 30]
    ):
        return None
    return None, Mention(
        kind=Kind.CHAIR, value=None, start=match.start("who"), end=match.end("who"), rule="chairs.unnamed"
    )


def _of_tribunal(story: Story, ref: Ref) -> bool:
    """Whether somebody sat in another body: "the appeals tribunal, which sat under the chairmanship of"."""
    start = story.page.sentences[ref.sentence].start if ref.sentence >= 0 else ref.start
    before = story.page.lower[max(start, ref.start - 130) : ref.start]
    at = before.rfind("tribunal")
    return at >= 0 and not any_in(("hearing", "panel", "misconduct"), before[at:])


UNNAMED_CHAIR: Final = pattern(
    r"""\b (?: (?:chaired|led|headed|presided\s++over)\s++by\s++ (?:an?\s++|the\s++)?+
          (?P<who>(?:independent\s++)?+ legally[\s-]++qualified\s++(?:chair(?:man|woman|person)?+|person)|lqc)
          | (?P<who>(?:the\s++)?+chief\s++constable) \s++ (?:found|determined|ruled|concluded|decided) \b )""",
    regex.VERBOSE,
)


def _official(story: Story, figure: Figure | None, at: Mention[Any]) -> Draft:
    draft = Draft(Official)
    page = story.page
    if figure is None:
        draft.put("role", page.words(at.start, at.end), at)
        return draft
    best = figure.fullest(page)
    if best is not None and best.value.name:
        place = best.part(*best.value.name)
        draft.put("name", page.words(*best.value.name), place)
    _put_role(story, draft, figure)
    return draft


QUALIFIED: Final = pattern(r"(?:independent\s++)?+legally[\s-]++qualified(?:\s++chair(?:man|woman|person)?+)?+|\blqc\b")


def _put_role(story: Story, draft: Draft, figure: Figure) -> None:
    """Rank as written, or "Legally Qualified Chair" where that stands beside the name or above it."""
    page = story.page
    ranked = next((m for m in figure.namings if m.value.rank and m.value.head), None)
    if ranked is not None and ranked.value.head:
        start = ranked.value.temporary[0] if ranked.value.temporary else ranked.value.head[0]
        at = ranked.part(start, ranked.value.head[1])
        draft.put("role", page.words(at.start, at.end), at)
        return
    for naming in figure.namings:
        if naming.sentence < 0:
            continue
        section = story.sections.at(naming.start)
        start = (
            section.start
            if section.part is Part.CHAIR
            else max(page.sentences[naming.sentence].start, naming.start - 80)
        )
        end = min(page.sentences[naming.sentence].end, naming.end + 80)
        told = any_in(("qualified", "lqc"), page.lower[start:end])
        match = QUALIFIED.search(page.lower, start, end) if told else None
        if match is not None:
            at = Mention(kind=Kind.CHAIR, value=None, start=match.start(), end=match.end(), rule="chairs.role")
            draft.put("role", page.words(match.start(), match.end()), at)
            return
