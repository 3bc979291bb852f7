"""Whose case it is: of everybody whom a page names, those whose conduct was decided upon or is to be.

A label that names the officer decides. Without one, the first police officer who is no chair, no speaker and no bystander
is a subject, and so is everybody whom the text joins to them and of whom it says something of the kind.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import regex

from misconduct_parse.assemble.hearing.figures import Cast, Figure, Ref, Role
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.roles import THEIR_COLLEAGUE
from misconduct_parse.assemble.hearing.sections import Sections
from misconduct_parse.assemble.hearing.speech import Speech
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.extract.rules.people import CHIEF_OFFICERS
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.read.page import Page

NOT_SUBJECT: Final = frozenset({Role.CHAIR, Role.DECIDER, Role.PANEL, Role.BYSTANDER})

# What is said of the subject of a hearing, right behind the naming and what may stand in apposition to it.
FACED: Final = regex.compile(
    r"""(?: '?s?+ \s*+ \)?+ ) (?: (?:,[^,.;]{1,80}){1,4}?, | \([^)]{1,60}\) )? \s*+
        (?: (?:who|each|both|also|all|then|has|have|had|was|were|is|are|been|be|being|will|would|did|not|today
        |later|now|due|to|since|subsequently|formally) \s++ )*+
        (?: faced | faces? \b | facing | appear(?:ed|s|ing)?+ \s++ (?:before|at|in\s++front)
        | attend(?:ed|s)?+ \s++ (?:a|an|the|his|her|their) \s++ (?:\w++\s++){0,3}?(?:hearing|meeting)
          | dismissed | sacked | fired | found \s++ (?:to\s++have|guilty|proven) | alleged | accused | breached
            | (?:the\s++)?+ subject \s++ (?:of|to) | given \s++ an? | issued \s++ with | handed \s++ an?
          | received \s++ an? \s++ (?:final|written|verbal|formal) | committed | guilty | had \s++ breached
            | abused | cleared | proven | in \s++ breach | conduct \b | actions \b | behaviour \b | proved
            | reduced \s++ in
          | return(?:s|ed)?+ \s++ to \s++ (?:the\s++rank|full\s++duties|his|her) | suspended | convicted
            | sentenced | jailed | resigned | retired | told \s++ the \s++ (?:panel|hearing) | misconduct
            | tried \s++ at
          | joined \s++ (?:the\s++force|\w++\s++police) | pleaded | admitted | denied
            | left \s++ the \s++ (?:force|police) ) \b""",
    regex.VERBOSE,
)
ABOUT: Final = regex.compile(
    r"""\b (?: in \s++ (?:respect|the\s++case|relation\s++to|connection\s++with) (?:\s++of)?+
          | (?:case|allegations?|proceedings|hearing) \s++ (?:against|involving|concerning|regarding|for|into)
          | into \s++ the \s++ (?:conduct|actions|behaviour) \s++ of | concerns | concerning | regarding
          | (?:conduct|actions|behaviour) \s++ of | outcome \s*+ [:-]?+ (?:\s++(?:for|of))?+ | dismissed | sacked
            | alleged \s++ (?:that|against) | found \s++ that | dismissal \s++ of
            | (?:by|of|for) \s++ (?=$) (?<=breach\s\w\w\s|breaches\s\w\w\s) ) \s++
            (?:the\s++|police\s++officers?\s++|officers?\s++|a\s++)?+ $""",
    regex.VERBOSE,
)
SEPARATE: Final = regex.compile(
    r"\b (?: separate | unrelated | last\s++month | already | separately | different\s++hearing "
    r"| previously | words\s++of\s++advice | another\s++officer | later\s++given | has\s++since "
    r"| other\s++officers ) \b",
    regex.VERBOSE,
)
# "PC A and PC B, both attached to the Unit, and PC C": what is said of them stands between
APPOSED: Final = (
    r"(?: , \s++ (?:who\s++(?:was|were|is|are)\s++)?+ (?:both\s++|all\s++|also\s++|previously\s++"
    r"|formerly\s++)*+ (?:of|from|attached|based|stationed|aged|then|working|serving"
    r"|\d\d) (?!\w) [^,.;]{0,60} (?=,) )?+"
)
GLUE: Final = regex.compile(
    rf"\s*+ (?: \([^)]{{1,40}}\) \s*+ )?+ {APPOSED} (?: , | & | ; | , \s*+ and\b | and\b "
    rf"| and\s++(?:a|an|the|his|her)\s++(?:colleague|partner|sergeant)\s*+,?+ )? \s*+ (?:,?+\s*+ (?:based"
    rf"|aged)\s[^,]{{1,40}},)?+",
    regex.VERBOSE,
)


def find_subjects(page: Page, cast: Cast, sections: Sections, speech: Speech, headed: Iterable[Figure]) -> list[Figure]:
    """The subjects, in the order of the text.

    Args:
        page: The page.
        cast: Everybody named, with their roles.
        sections: The parts of the page.
        speech: What is in quotation marks.
        headed: Figures named in the title or a heading.
    """
    refs = [ref for ref in cast.refs if sections.part(ref.start) not in (Part.ASIDE, Part.PANEL, Part.COUNSEL)]
    labelled = _labelled(refs, sections)
    chosen = labelled or _headed(headed, refs) or _first(page, refs, speech)
    if chosen:
        chosen = _joined(page, refs, chosen, speech, labelled=bool(labelled))
    order = {id(figure): place for place, figure in enumerate(dict.fromkeys(ref.figure for ref in cast.refs))}
    return sorted(chosen, key=lambda figure: order.get(id(figure), 0))


def _labelled(refs: list[Ref], sections: Sections) -> list[Figure]:
    """Whoever stands under "Officer" or "Name"."""
    inside = [ref.figure for ref in refs if sections.part(ref.start) is Part.OFFICER]
    return list(dict.fromkeys(figure for figure in inside if not figure.civilian and not figure.roles & NOT_SUBJECT))


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
    candidates = list(dict.fromkeys(ref.figure for ref in refs if _eligible(ref.figure)))
    police = [figure for figure in candidates if figure.police]
    plain = [figure for figure in candidates if not figure.police and not figure.civilian]
    scores = {id(figure): _score(page, figure, refs, speech) for figure in candidates}
    best = max(police, key=lambda figure: scores[id(figure)], default=None)
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
    return []


def _eligible(figure: Figure) -> bool:
    return not figure.civilian and not figure.roles & NOT_SUBJECT


def _score(page: Page, figure: Figure, refs: list[Ref], speech: Speech) -> float:
    """How much the text treats a figure as the one whom the case is about."""
    own = [ref for ref in refs if ref.figure is figure]
    score = 0.0
    for ref in own:
        weight = 0.5 if speech.spoken(ref.start) else 1.0
        if _faced(page, ref):
            score += 2 * weight
        elif THEIR_COLLEAGUE.search(page.lower, max(page.body, ref.start - 40), ref.start):
            score -= 1
        if page.sentences and SEPARATE.search(page.lower, page.sentences[ref.sentence].start, page.sentences[ref.sentence].end):
            score -= 1
    score += min(len(own), 6) * 0.3
    score -= 6 if Role.SPEAKER in figure.roles else 0
    score -= own[0].start / max(1, len(page.text)) * 2 if own else 0
    return score


def _faced(page: Page, ref: Ref) -> bool:
    if not page.sentences:  # a title above nothing
        return False
    end = page.sentences[ref.sentence].end
    if FACED.match(page.lower, ref.end, min(end, ref.end + 220)):
        return True
    return ABOUT.search(page.lower, max(page.sentences[ref.sentence].start, ref.start - 70), ref.start) is not None


def _joined(page: Page, refs: list[Ref], chosen: list[Figure], speech: Speech, *, labelled: bool) -> list[Figure]:
    """Those whom the text joins to a subject ("PC A, PC B and PS C") and says something of the kind about.

    Where a label names the officers, another needs a result of their own: "proven in respect of PC W" tells a witness.
    """
    found = list(chosen)
    if not page.sentences:  # a title alone joins nobody to anybody
        return found
    for one, other in (
        *zip(refs, refs[1:], strict=False),
        *zip(refs, refs[1:], strict=False),
    ):  # twice: a chain has links
        pair = (one.figure, other.figure)
        if one.sentence != other.sentence or pair[0] is pair[1] or not _glued(page, one, other):
            continue
        for figure, partner in (pair, pair[::-1]):
            if (
                partner in found
                and figure not in found
                and _eligible(figure)
                and figure.police
                and Role.SPEAKER not in figure.roles
            ):
                if _of_these(page, refs, figure) or any(
                    _faced(page, ref) or _in_chain(page, ref, refs) for ref in refs if ref.figure is figure
                ):
                    found.append(figure)
    for ref in refs:
        if (
            ref.figure not in found
            and _eligible(ref.figure)
            and ref.figure.police
            and Role.SPEAKER not in ref.figure.roles
            and _own_case(page, ref, speech, labelled=labelled)
        ):
            found.append(ref.figure)
    return found


def _glued(page: Page, one: Ref, other: Ref) -> bool:
    return other.start - one.end < 110 and GLUE.fullmatch(page.lower, one.end, other.start) is not None


def _in_chain(page: Page, ref: Ref, refs: list[Ref]) -> bool:
    """Whether a naming stands in a list of people of whom together something is said: "A and B each faced"."""
    behind = [other for other in refs if other.sentence == ref.sentence and other.start > ref.start]
    last = ref
    for other in behind:
        if not _glued(page, last, other):
            break
        last = other
    if last is not ref and _faced(page, last):
        return True
    before = [other for other in refs if other.sentence == ref.sentence and other.end < ref.start]
    first = ref
    for other in reversed(before):
        if not _glued(page, other, first):
            break
        first = other
    return first is not ref and ABOUT.search(page.lower, max(page.body, first.start - 70), first.start) is not None


TOGETHER: Final = {
    2: regex.compile(
        r"\bboth\b|\btwo\s++(?:former\s++|serving\s++|police\s++|\w++\s++)?+(?:officers|constables|people"
        r"|sergeants|detectives|pcs)\b|\bpair\b"
    ),
    3: regex.compile(r"\b(?:all\s++)?three\b"),
    4: regex.compile(r"\b(?:all\s++)?four\b"),
    5: regex.compile(r"\b(?:all\s++)?five\b"),
}
"""How a page speaks of so many subjects at once."""


def _of_these(page: Page, refs: list[Ref], figure: Figure) -> bool:
    """Whether somebody is introduced in a list of as many people as the page says its case is about."""
    first = next(ref for ref in refs if ref.figure is figure)
    at = refs.index(first)
    low = high = at
    while low > 0 and refs[low - 1].sentence == first.sentence and _glued(page, refs[low - 1], refs[low]):
        low -= 1
    while (
        high + 1 < len(refs) and refs[high + 1].sentence == first.sentence and _glued(page, refs[high], refs[high + 1])
    ):
        high += 1
    together = TOGETHER.get(high - low + 1)
    return together is not None and together.search(page.lower, page.body) is not None


OWN_HEARING: Final = regex.compile(r"\b(?:same|joint|the|this)\s++(?:\w++\s++){0,2}?hearing|panel|proven|misconduct\b")


# "PC Hollins was given a final written warning": a result of the kind that only proceedings have
RESULT: Final = regex.compile(
    r"(?:,[^.;]{1,80}?,)?+\s*+(?:was|were|has\s++been|had\s++been|would\s++have\s++been|received"
    r"|is)\s++(?:also\s++|then\s++)?+(?:dismissed|sacked|(?:given|issued\s++with"
    r"|handed)?+\s*+an?\s++(?:(?!written)\w++\s++)?+written\s++warning"
    r"|found\s++to\s++have\s++(?:breached|committed)|cleared)\b"
)


def _own_case(page: Page, ref: Ref, speech: Speech, *, labelled: bool) -> bool:
    """Whether somebody who is joined to nobody has a case of their own in the same hearing."""
    if speech.spoken(ref.start) or THEIR_COLLEAGUE.search(page.lower, max(page.body, ref.start - 40), ref.start):
        return False
    sentence = page.sentences[ref.sentence]
    if SEPARATE.search(page.lower, sentence.start, sentence.end):
        return False
    if RESULT.match(page.lower, ref.end, min(sentence.end, ref.end + 160)):
        return True
    return (
        not labelled and _faced(page, ref) and OWN_HEARING.search(page.lower, sentence.start, sentence.end) is not None
    )


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
        person.draft.put("rank", noun.value.rank, noun)
    return [person]


def _may_be_subject(party: Party) -> bool:
    if party.rank in CHIEF_OFFICERS or party.headless or party.select is not Select.WHOLE or party.plural:
        return False
    return party.count == 1 and party.kind in ANONYMOUS


ANONYMOUS: Final = frozenset(
    {SubjectKind.OFFICER, SubjectKind.SPECIAL_CONSTABLE, SubjectKind.PCSO, SubjectKind.POLICE_STAFF}
)
