"""What followed, person by person: each sanction once, without those that an appeal or a fuller wording replaced."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.contradicted import Told, without_contradicted, without_headline
from misconduct_parse.assemble.hearing.happened import happened
from misconduct_parse.assemble.hearing.remaining import last_of_all, only_one_found, told_in_lead
from misconduct_parse.assemble.hearing.shared_out import shared_out
from misconduct_parse.assemble.hearing.still_served import had_still_served, if_still_serving
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.assemble.hearing.told_before import points_back
from misconduct_parse.assemble.outcome_kinds import DISMISSALS, DISMISSED_OR_GONE, LEAVING, WARNED
from misconduct_parse.extract.durations import iso, length
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.model.proceedings import Outcome, OutcomeKind
from misconduct_parse.pattern import pattern, quick_pattern

NO_SANCTION: Final = frozenset({OutcomeKind.NO_ACTION, OutcomeKind.REFLECTIVE_PRACTICE, *LEAVING})

# "The tribunal substituted a final written warning", "replaced his dismissal with", "overturned it and imposed"
IN_PLACE: Final = quick_pattern(
    r"""\b (?: (?:panel|tribunal|judge|court|chair|it|and|but|instead) \s++
          (?:has\s++|have\s++|had\s++|then\s++|instead\s++)*+ substituted
          | (?:replac(?:ed|ing)|substituted|overturn(?:ed|ing)|quash(?:ed|ing)|revok(?:ed|ing)|set\s++aside
            |reduc(?:ed|ing)) \s++ (?:the|his|her|their|that) \s++
            (?:dismissal|decision\s++to\s++dismiss|sanction|outcome|penalty)
          | \b tribunal \s++ (?:has\s++|had\s++)?+ replaced \s++ (?:this|that|it) \s++ with ) \b""",
    regex.VERBOSE,
)


def put_outcomes(story: Story, binder: Binder) -> list[Mention[OutcomeMention]]:
    """Put down each subject's sanctions; those of a statement only where nothing else tells any.

    Returns:
        The sanctions of which the page does not yet say whose they are.
    """
    found: dict[int, Told] = {}
    unbound: list[Mention[OutcomeMention]] = []
    for mention in _outcomes(story):
        whose = binder.whose(mention)
        if len(story.people) > 1 and points_back(story, mention):
            holders = tuple(p for p in story.people if mention.value.kind in found.get(id(p), {}))
            whose = holders if len(holders) == 1 else () if holders else whose
        if not whose:
            unbound.append(mention)
        for person in whose:
            kind = _kind(story, mention)
            found.setdefault(id(person), {}).setdefault(kind, []).append(_whole(story, mention, kind))
    for mention in unbound if len(story.people) > 2 else ():
        last = last_of_all(story, mention, set(found))
        if last is not None:
            found[id(last)] = {mention.value.kind: [mention]}
    if not found:
        _from_statements(story, binder, found)
    for person in story.people:
        told = without_headline(story, _after_appeal(story, found.get(id(person), {})))
        _put(story, person, without_contradicted(story, told))
    return unbound


def put_left(story: Story, unbound: list[Mention[OutcomeMention]]) -> None:
    """Put down what the lead says was imposed, on whom anything was found alone, or on those whom it counts out."""
    if not put_alone(story, unbound):
        _put_shared_out(story, unbound)


def put_alone(story: Story, unbound: list[Mention[OutcomeMention]]) -> bool:
    """Put down what the lead says was imposed, once it is known against whom alone anything was found.

    Args:
        story: What the page tells.
        unbound: The sanctions of which the page does not say whose they are.

    Returns:
        Whether that is known.
    """
    told = {id(person) for person in story.people if sanctioned(person)}
    alone = only_one_found(story, told) if unbound and len(story.people) > 1 else None
    if alone is None:
        return False
    by_kind: Told = {}
    for mention in unbound:
        if told_in_lead(story, mention, alone):
            by_kind.setdefault(_kind(story, mention), []).append(mention)
    if len(_settled(by_kind)) == 1:
        _put(story, alone, by_kind)
    return True


def _put_shared_out(story: Story, unbound: list[Mention[OutcomeMention]]) -> None:
    """Put down what a lead counts out among people whom it does not name."""
    leads = dict.fromkeys(
        m.sentence for m in unbound if m.start < story.first_named and m.value.kind not in NO_SANCTION
    )
    if not leads or len(story.people) < 2:
        return
    imposed = [m for m in _outcomes(story) if m.value.kind not in NO_SANCTION]
    for lead in leads:
        shared = shared_out(story, [m for m in imposed if m.sentence == lead])
        for person, mention in shared:
            _put(story, person, {_kind(story, mention): [mention]})
            person.draft.get("outcomes").sort(key=lambda draft: tuple(OutcomeKind).index(draft.get("kind")))
        if shared:
            return


def _put(story: Story, person: Person, by_kind: Told) -> None:
    for kind in _settled(by_kind):
        person.draft.add("outcomes", _outcome(story, kind, by_kind))
        person.outcome_places[kind] = by_kind[kind][0]


def _after_appeal(story: Story, by_kind: Told) -> Told:
    """Without the dismissals that came before a warning was put in their place."""
    sentences = story.page.sentences
    for kind in WARNED & by_kind.keys():
        for mention in by_kind[kind]:
            sentence = sentences[mention.sentence]
            if mention.sentence >= 0 and IN_PLACE.search(story.page.lower, sentence.start, mention.start):
                return {k: ms for k, ms in by_kind.items() if k not in DISMISSALS}
    return by_kind


def _outcomes(story: Story) -> list[Mention[OutcomeMention]]:
    return [m for m in story.of(Kind.OUTCOME) if m.value.kind not in LEAVING and happened(story, m)]


def _from_statements(story: Story, binder: Binder, found: dict[int, Told]) -> None:
    """Where only a statement tells the outcome, it tells it: "he has been dismissed today"."""
    for mention in story.of(Kind.OUTCOME, spoken=True):
        if mention.value.kind in DISMISSED_OR_GONE and happened(story, mention):
            for person in binder.whose(mention):
                found.setdefault(id(person), {}).setdefault(mention.value.kind, []).append(mention)


def _whole(story: Story, mention: Mention[OutcomeMention], kind: OutcomeKind) -> Mention[OutcomeMention]:
    """With "had the officer still been serving", which makes "dismissal without notice" one for a former officer."""
    if kind is not OutcomeKind.WOULD_HAVE_BEEN_DISMISSED or mention.value.kind is kind:
        return mention
    sentence = story.page.sentences[mention.sentence]
    return Mention(
        kind=mention.kind,
        value=mention.value,
        start=mention.start,
        end=sentence.end,
        rule=mention.rule,
        sentence=mention.sentence,
    )


def _kind(story: Story, mention: Mention[OutcomeMention]) -> OutcomeKind:
    kind = mention.value.kind
    words = story.page.lower[mention.start : mention.end]
    if (kind in DISMISSALS or kind is OutcomeKind.WOULD_HAVE_BEEN_DISMISSED) and had_still_served(story, mention):
        return OutcomeKind.WOULD_HAVE_BEEN_DISMISSED
    if kind is OutcomeKind.WOULD_HAVE_BEEN_DISMISSED and if_still_serving(story, mention):
        return kind
    if kind is OutcomeKind.WOULD_HAVE_BEEN_DISMISSED and "have" not in words and "retrospectively" not in words:
        return (
            OutcomeKind.DISMISSED_WITHOUT_NOTICE if "notice" in words or "immediate" in words else OutcomeKind.DISMISSED
        )
    return kind


def _settled(by_kind: Told) -> list[OutcomeKind]:
    """The kinds that hold: a dismissal told twice is one; who would have been dismissed was not."""
    kinds = [kind for kind in OutcomeKind if kind in by_kind]
    if OutcomeKind.WOULD_HAVE_BEEN_DISMISSED in kinds and kinds[-1] in WARNED:
        kinds.remove(OutcomeKind.WOULD_HAVE_BEEN_DISMISSED)  # said of what was spared them
    elif OutcomeKind.WOULD_HAVE_BEEN_DISMISSED in kinds:
        kinds = [kind for kind in kinds if kind not in DISMISSALS]
    elif OutcomeKind.DISMISSED_WITHOUT_NOTICE in kinds:
        kinds = [kind for kind in kinds if kind is not OutcomeKind.DISMISSED]
    if OutcomeKind.FINAL_WRITTEN_WARNING in kinds and OutcomeKind.WRITTEN_WARNING in kinds:
        kinds.remove(OutcomeKind.WRITTEN_WARNING)  # "given a written warning", and further down which one
    if OutcomeKind.NO_ACTION in kinds and len(kinds) > 1:
        kinds.remove(OutcomeKind.NO_ACTION)
    return kinds


def _outcome(story: Story, kind: OutcomeKind, by_kind: Told) -> Draft:
    mentions = by_kind[kind]
    draft = Draft(Outcome)
    draft.put("kind", kind, *mentions)
    lasting = next((m for m in mentions if m.value.duration), None)
    if lasting is not None:
        draft.put("duration", lasting.value.duration, lasting)
    elif kind in (OutcomeKind.WRITTEN_WARNING, OutcomeKind.FINAL_WRITTEN_WARNING) and len(story.people) == 1:
        _put_later_length(story, draft, mentions[0])
    return draft


# "The warning will last for 12 months", told some sentences after which warning it is
LATER: Final = pattern(
    rf"""\b (?:the|this|that|his|her|their) \s++ (?:final\s++)?+ (?:written\s++)?+ warning ,?+ \s++ (?:which\s++)?+
         (?: (?:will|is\s++to|would|shall) \s++ (?:last|run|remain|stay|be|expire) | lasting | to \s++ last
           | valid ) \s++
         (?:(?:live|active|valid|in\s++(?:place|force)|on\s++(?:his|her|their)\s++(?:file|record)|after|for)\s++)*+
         (?:a\s++period\s++of\s++)?+ {length("")}""",
    regex.VERBOSE,
)
BEHIND: Final = 3
"""How many sentences behind the warning its length may be told."""


def _put_later_length(story: Story, draft: Draft, mention: Mention[OutcomeMention]) -> None:
    sentences = story.page.sentences
    end = sentences[min(mention.sentence + BEHIND, len(sentences) - 1)].end
    lower = story.page.lower
    told = LATER.search(lower, mention.end, end) if lower.find("warning", mention.end, end) >= 0 else None
    if told is not None:
        at = story.at(*told.span(), "outcomes.length")
        draft.put("duration", iso(*told.group("n", "unit", "n2", "unit2")), at)


def sanctioned(person: Person) -> bool:
    """Whether anything was imposed on a person that only proceedings impose."""
    outcomes = person.draft.get("outcomes") or []
    return any(outcome.get("kind") not in NO_SANCTION for outcome in outcomes)
