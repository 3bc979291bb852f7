"""Allegations: which standards, against whom, and how far each got."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.at_large import Claim
from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.content import in_brackets
from misconduct_parse.assemble.hearing.judge import Judge
from misconduct_parse.assemble.hearing.named_standards import LISTED_IN, named_standards
from misconduct_parse.assemble.hearing.outcomes import sanctioned
from misconduct_parse.assemble.hearing.raised import Said, findings_of, raised
from misconduct_parse.assemble.hearing.standing import Standing, Told, reach_between
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.allegations import StandardMention
from misconduct_parse.extract.scope import Status
from misconduct_parse.model.proceedings import Allegation, Finding
from misconduct_parse.model.terms import ClaimStatus, Standard
from misconduct_parse.pattern import pattern

STATUS: Final = {
    Standing.FOUND: ClaimStatus.PROVEN,
    Standing.ADMITTED: ClaimStatus.ADMITTED,
    Standing.NOT_FOUND: ClaimStatus.NOT_PROVEN,
    Standing.ALLEGED: ClaimStatus.ALLEGED,
    Standing.DENIED: ClaimStatus.DENIED,
    Standing.LISTED: ClaimStatus.ALLEGED,
}

def put_standards(story: Story, binder: Binder, judge: Judge) -> None:
    """Put down each subject's allegations, and the standards that were found to be breached."""
    claims: dict[int, list[Claim]] = {id(person): [] for person in story.people}
    for mention in named_standards(story):
        told = judge.told(mention)
        if told.standing is Standing.NOTHING:
            continue
        for person in binder.whose(mention) or (tuple(story.people) if _of_all(story, binder, mention) else ()):
            claims[id(person)].append((mention, told))
    findings = findings_of(story, binder, judge) if any(claims.values()) and not story.notice else {}
    for person in story.people:
        settled = _settled(story, person, claims[id(person)], findings.get(id(person), []))
        _put_allegations(story, person, settled)
        _clear(story, person, settled, findings.get(id(person), []))


def _found_something(story: Story, findings: list[Said]) -> bool:
    """Whether something was found or accepted against somebody, whichever standard it was of."""
    if any(told.standing is Standing.FOUND for _, told in findings):
        return True
    return any(story.scope.has(level, Status.ADMITTED) for level in story.of(Kind.LEVEL))


def _settled(story: Story, person: Person, own: list[Claim], findings: list[Said]) -> Settled:
    """Each standard with how far it got; whoever breached one was not cleared, however the other is told."""
    settled = _latest(raised(story, person, own, findings))
    proceeding = person.proceeding
    if proceeding is None or proceeding.get("finding") is not Finding.NOT_PROVEN:
        return settled
    if all(told.standing is not Standing.FOUND for told, _ in settled.values()) or NO_LEVEL.search(story.page.lower):
        return settled
    proceeding.withdraw("finding")
    person.found_at = None
    return _latest(raised(story, person, own, findings))


def _of_all(story: Story, binder: Binder, mention: Mention[Any]) -> bool:
    return _beside_civilian(story, binder, mention) if binder.single else _for_all(story, mention)


def _beside_civilian(story: Story, binder: Binder, mention: Mention[Any]) -> bool:
    """Whether nobody but a member of the public is named, who has no standards: "hit Mr P (Use of Force)"."""
    if not in_brackets(story, mention):
        return False  # "Mr Pell submitted that the standard of use of force had been breached"
    before = [spot for spot in binder.spots.at(mention.sentence) if spot.start < mention.start]
    refs = {ref.start: ref.figure for ref in story.cast.in_sentence(mention.sentence)}
    return bool(before) and all(spot.start in refs and refs[spot.start].civilian for spot in before if not spot.who)


def _for_all(story: Story, mention: Mention[Any]) -> bool:
    """A list that names nobody is everybody's: under a label, or introduced by "it is alleged that if proved these"."""
    return story.sections.part(mention.start) in LISTED_IN


STRENGTH: Final = (
    Standing.ALLEGED,
    Standing.LISTED,
    Standing.DENIED,
    Standing.NOT_FOUND,
    Standing.ADMITTED,
    Standing.FOUND,
)


# "The breach was proven but did not amount to misconduct": found, and yet no misconduct
NO_LEVEL: Final = pattern(
    r"\b(?:no|not|n't|nor|neither|short\s++of)\b[^.;]{0,60}\bmisconduct\b(?!\s++(?:hearing|meeting|panel))"
)

Settled = dict[Standard, tuple[Told, list[Mention[StandardMention]]]]


def _latest(own: list[Claim]) -> Settled:
    """Each standard once; a decision counts over an allegation, what was proven in part over the part that was not."""
    found: Settled = {}
    for mention, told in own:
        known = found.get(mention.value.standard)
        if known is None or STRENGTH.index(told.standing) > STRENGTH.index(known[0].standing):
            found[mention.value.standard] = (told, [mention])
        elif told.standing is known[0].standing:
            known[1].append(mention)
    return found


def _put_allegations(story: Story, person: Person, found: Settled) -> None:
    drafts: dict[ClaimStatus, Draft] = {}
    for standard, (told, mentions) in found.items():
        status = STATUS[told.standing]
        draft = drafts.get(status)
        if draft is None:
            draft = drafts[status] = Draft(Allegation)
            if told.at is not None or status is not ClaimStatus.ALLEGED:
                draft.put("status", status, _place(told, mentions))
            person.draft.add("allegations", draft)
        draft.append("standards", standard, *mentions)
        if status in (ClaimStatus.PROVEN, ClaimStatus.ADMITTED) and person.proceeding is not None and not story.notice:
            person.proceeding.append("standards_breached", standard, *mentions, _place(told, mentions))


def _clear(story: Story, person: Person, found: Settled, findings: list[Said]) -> None:
    """Whoever was cleared of each standard that was alleged, and had no sanction, had nothing proven against them."""
    proceeding = person.proceeding
    if not found or proceeding is None or proceeding.get("finding") is not None or sanctioned(person) or story.notice:
        return
    # Where it is an exception that was not proven, others were
    rules = {told.at.rule for told, _ in found.values() if told.at is not None}
    apart = bool(rules & {"proofs.except", "proofs.but-not"})
    cleared = not apart and all(told.standing is Standing.NOT_FOUND for told, _ in found.values())
    if cleared and not _found_something(story, findings):
        proceeding.put("finding", Finding.NOT_PROVEN, *(_place(told, mentions) for told, mentions in found.values()))


def _place(told: Told, mentions: list[Mention[StandardMention]]) -> Mention[Any]:
    """The words that say the status: with the standard, where both stand in one sentence."""
    if told.at is None:
        return mentions[0]
    beside = next((m for m in mentions if m.sentence == told.at.sentence), None)
    return reach_between(told.at, beside) if beside is not None else told.at
