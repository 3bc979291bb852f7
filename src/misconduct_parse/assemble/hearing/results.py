"""What was found, and what followed, person by person."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.sections import Part
from misconduct_parse.assemble.hearing.standing import NO_FINDING, NOUN, Judge, Standing, reach_between
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.findings import FindingMention
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.extract.scope import Status
from misconduct_parse.model.proceedings import CaseToAnswer, Finding, Outcome, OutcomeKind
from misconduct_parse.model.terms import Format, Level

DISMISSALS: Final = (OutcomeKind.DISMISSED_WITHOUT_NOTICE, OutcomeKind.DISMISSED)
LEAVING: Final = frozenset({OutcomeKind.RESIGNED, OutcomeKind.RETIRED})
WARNINGS: Final = frozenset({OutcomeKind.FINAL_WRITTEN_WARNING, OutcomeKind.WRITTEN_WARNING, OutcomeKind.REDUCTION_IN_RANK})
IN_WORDS: Final = frozenset({*DISMISSALS, OutcomeKind.WOULD_HAVE_BEEN_DISMISSED})

NOT_HAPPENED: Final = (Status.NEGATED, Status.HYPOTHETICAL, Status.PROPOSED, Status.REVERSED, Status.HISTORICAL, Status.ALLEGED)

# A noun such as "final written warning" was imposed where one of these stands in its sentence, or a label above it.
IMPOSED: Final = regex.compile(
    r"""\b (?: given | gave | giving | issued | issuing | handed | receiv(?:ed|es|ing|e) | impos(?:ed|es|ing) | substitut(?:ed|es|ing) | replac(?:ed|es|ing) | outcome | sanction(?:ed)?+ | result(?:ed|ing)? | decid(?:ed|es) | determin(?:ed|es) | ordered | administered | awarded | delivered
          | subject \s++ to | got | will \s++ (?:be|remain|stay|last) | dealt \s++ with | with \s++ an? | by \s++ way \s++ of | disposed | action | be \s++ taken | penalty | concluded | reduced | demoted | placed | added | included | put | reported | return
          | referred | appear | taken | following | after | attract(?:ed|s) | warranted | was \s++ an? ) \b""",
    regex.VERBOSE,
)
# "considered dismissal but decided on a final written warning": what stands before the turn was not chosen.
TURN: Final = regex.compile(r"\bbut\b|\binstead\b|\band\s++(?:gave|given|handed|imposed|issued|received|decided|was|were|so|instead|determined|ordered)\b|;")
CONSIDERED: Final = regex.compile(r"\b(?:(?:panels?|chairs?|hearings?|they|officers?)\s++(?:may|can|could|might)\b|considered|available|open\s++to|rejected|stopped\s++short|short\s++of|maximum|most\s++serious\s++result|range\s++of|whether|previous|existing|live\s++at|adopting\s++neither|can\s++be|may\s++be\s++given|would\s++not\s++have)\b")


def put_results(story: Story, binder: Binder, judge: Judge) -> None:
    """Put down findings and outcomes. A notice has neither."""
    if story.notice:
        return
    _put_outcomes(story, binder)
    _put_findings(story, binder, judge)


def _put_outcomes(story: Story, binder: Binder) -> None:
    found: dict[int, dict[OutcomeKind, list[Mention[OutcomeMention]]]] = {}
    for mention in _outcomes(story):
        for person in binder.whose(mention):
            kind = _kind(story, mention)
            found.setdefault(id(person), {}).setdefault(kind, []).append(_whole(story, mention, kind))
    if not found:
        _from_statements(story, binder, found)
    for person in story.people:
        by_kind = _after_appeal(story, found.get(id(person), {}))
        for kind in _settled(by_kind):
            person.draft.add("outcomes", _outcome(kind, by_kind))
            person.outcome_places[kind] = by_kind[kind][0]


# "The tribunal substituted a final written warning", "replaced his dismissal with", "overturned the dismissal and imposed"
IN_PLACE: Final = regex.compile(
    r"""\b (?: (?:panel|tribunal|judge|court|chair|it|and|but|instead) \s++ (?:has\s++|have\s++|had\s++|then\s++|instead\s++)*+ substituted
          | (?:replac(?:ed|ing)|substituted|overturn(?:ed|ing)|quash(?:ed|ing)|revok(?:ed|ing)|set\s++aside|reduc(?:ed|ing)) \s++ (?:the|his|her|their|that) \s++ (?:dismissal|decision\s++to\s++dismiss|sanction|outcome|penalty) ) \b""",
    regex.VERBOSE,
)


def _after_appeal(story: Story, by_kind: dict[OutcomeKind, list[Mention[OutcomeMention]]]) -> dict[OutcomeKind, list[Mention[OutcomeMention]]]:
    """Without the dismissals that came before a warning was put in their place."""
    sentences = story.page.sentences
    for kind in WARNINGS & by_kind.keys():
        for mention in by_kind[kind]:
            sentence = sentences[mention.sentence]
            if mention.sentence >= 0 and IN_PLACE.search(story.page.lower, sentence.start, mention.start):
                return {k: ms for k, ms in by_kind.items() if k not in DISMISSALS}
    return by_kind


def _outcomes(story: Story) -> list[Mention[OutcomeMention]]:
    return [m for m in story.of(Kind.OUTCOME) if m.value.kind not in LEAVING and _happened(story, m)]


def _from_statements(story: Story, binder: Binder, found: dict[int, dict[OutcomeKind, list[Mention[OutcomeMention]]]]) -> None:
    """Where only a statement tells the outcome, it tells it: "he has been dismissed today"."""
    for mention in story.of(Kind.OUTCOME, spoken=True):
        if mention.value.kind in IN_WORDS and _happened(story, mention):
            for person in binder.whose(mention):
                found.setdefault(id(person), {}).setdefault(mention.value.kind, []).append(mention)


def _happened(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether the outcome is told of as a fact of this case."""
    reached = story.scope.of(mention)
    kind = mention.value.kind
    if kind is OutcomeKind.WOULD_HAVE_BEEN_DISMISSED:
        return _would_have_been(story, mention, reached)
    if kind in DISMISSALS and Status.HYPOTHETICAL in reached and _had_still_served(story, mention):
        return True
    if _undone(story, mention) or _blocked(story, mention, reached) or _offered(story, mention) or COULD_BE.match(story.page.lower, mention.end):
        return False
    if _alone(story, mention):
        return True
    if story.sections.part(mention.start) in (Part.ALLEGATION, Part.STANDARDS, Part.RESPONSE):
        return False
    if kind in DISMISSALS:
        return True
    return _imposed(story, mention)


# "That decision was quashed by a tribunal", "who was dismissed in 2019 has instead been given"
UNDONE: Final = regex.compile(r"\W*+(?:that|this|the|his|her)\s++(?:decision|finding|dismissal|outcome|sanction|ruling|original\s++\w++)\s++(?:was|were|has\s++been|had\s++been)\s++(?:later\s++|subsequently\s++|then\s++)?+(?:quashed|overturned|set\s++aside|reversed|revoked|rescinded)\b")
INSTEAD: Final = regex.compile(r"\b(?:has|have|was|were)\s++(?:now\s++)?+instead\b")


def _undone(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether what follows says that it was taken back."""
    page, sentences = story.page, story.page.sentences
    if INSTEAD.search(page.lower, mention.end, sentences[mention.sentence].end):
        return True
    if mention.sentence + 1 >= len(sentences):
        return False
    after = sentences[mention.sentence + 1]
    return UNDONE.match(page.lower, after.start, after.end) is not None


def _alone(story: Story, mention: Mention[Any]) -> bool:
    """Whether an outcome is a line of its own, as in a table that was flattened."""
    block = story.page.blocks[story.page.sentences[mention.sentence].block]
    return story.work.format is Format.HEARING_OUTCOME and block.end - block.start <= mention.end - mention.start + 4


OF_A_NOUN: Final = regex.compile(r"(?:an?\s++)?+(?:already|existing|previous|prior|had\s++a\s++live|live|earlier)\b")
"""What these reach ends at a comma: "who already had a live warning, was dismissed"."""


def _blocked(story: Story, mention: Mention[Any], reached: dict[Status, Mention[Any]]) -> bool:
    """Whether a modifier says that it did not happen; "he will receive" is said of what was decided."""
    past = reached.get(Status.HISTORICAL)
    if past is not None and OF_A_NOUN.match(story.page.lower, past.start) and "," in story.page.lower[past.end : mention.start]:
        reached = {status: modifier for status, modifier in reached.items() if modifier is not past}
    alleged = reached.get(Status.ALLEGED)
    if alleged is not None and NOUN.match(story.page.lower, alleged.start):
        reached = {status: modifier for status, modifier in reached.items() if modifier is not alleged}
    will = reached.get(Status.PROPOSED)
    if will is not None and story.page.lower.startswith("will receive", will.start):
        reached = {status: modifier for status, modifier in reached.items() if modifier is not will}
    return any(status in reached for status in NOT_HAPPENED)


COULD_BE: Final = regex.compile(r"[^.;]{0,24}\bif\b(?!\s++(?:he|she|they)\s++(?:had|were|was|have)\b)|\s++(?:could|can|may|might)\b|\s++(?:is|was|were|are)\s++(?:among|one\s++of|not\s++(?:open|available))\b")
BUT_FOR: Final = regex.compile(r"\b(?:but\s++for|otherwise|in\s++other\s++circumstances|were\s++it\s++not|had\s++it\s++not\s++been)\b")


def _would_have_been(story: Story, mention: Mention[OutcomeMention], reached: dict[Status, Mention[Any]]) -> bool:
    """Whether "would have been dismissed" is the finding for somebody who has left, not "but for that, he would have been"."""
    page = story.page
    sentence = page.sentences[mention.sentence]
    if BUT_FOR.search(page.lower, sentence.start, sentence.end) or Status.PROPOSED in reached or Status.ALLEGED in reached:
        return False
    if "have" in page.lower[mention.start : mention.end] or "retrospectively" in page.lower[mention.start : mention.end]:
        return True
    decided = any(d.end <= mention.start for d in story.work.mentions.in_sentence(Kind.DECISION, mention.sentence))
    return decided or _had_still_served(story, mention)


def _imposed(story: Story, mention: Mention[OutcomeMention]) -> bool:
    if story.sections.part(mention.start) in (Part.OUTCOME, Part.FINDING):
        return not _considered(story, mention)
    sentence = story.page.sentences[mention.sentence]
    return IMPOSED.search(story.page.lower, sentence.start, sentence.end) is not None and not _considered(story, mention)


def _considered(story: Story, mention: Mention[OutcomeMention]) -> bool:
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    turn = None
    for turn in TURN.finditer(lower, start, mention.start):
        pass
    start = turn.end() if turn is not None else start
    return CONSIDERED.search(lower, start, mention.start) is not None or CONSIDERED.match(lower, mention.end + 1) is not None


def _offered(story: Story, mention: Mention[Any]) -> bool:
    """Whether it stands in a list of what panels can do: "Officers may be:"."""
    lead = story.leads.get(story.page.sentences[mention.sentence].block)
    if lead is None:
        return False
    block = story.page.blocks[lead]
    return COULD.search(story.page.lower, block.start, block.end) is not None


COULD: Final = regex.compile(r"\b(?:may|can|could|might|available|possible|options)\b")
STILL: Final = regex.compile(r",?+\s*+\(?+\s*+(?:had|if|were)\s++(?:the|he|she|they|former|this|it|pc|officer)\b|\s++(?:if|had)\s++still\b")


def _had_still_served(story: Story, mention: Mention[Any]) -> bool:
    """As in "dismissal without notice, had the officer still been serving"."""
    return STILL.match(story.page.lower, mention.end) is not None


def _whole(story: Story, mention: Mention[OutcomeMention], kind: OutcomeKind) -> Mention[OutcomeMention]:
    """ "Dismissal without notice" is a finding for a former officer only with "had the officer still been serving"."""
    if kind is not OutcomeKind.WOULD_HAVE_BEEN_DISMISSED or mention.value.kind is kind:
        return mention
    sentence = story.page.sentences[mention.sentence]
    return Mention(kind=mention.kind, value=mention.value, start=mention.start, end=sentence.end, rule=mention.rule, sentence=mention.sentence)


def _kind(story: Story, mention: Mention[OutcomeMention]) -> OutcomeKind:
    kind = mention.value.kind
    words = story.page.lower[mention.start : mention.end]
    if _had_still_served(story, mention) and (kind in DISMISSALS or kind is OutcomeKind.WOULD_HAVE_BEEN_DISMISSED):
        return OutcomeKind.WOULD_HAVE_BEEN_DISMISSED
    if kind is OutcomeKind.WOULD_HAVE_BEEN_DISMISSED and "have" not in words and "retrospectively" not in words:
        return OutcomeKind.DISMISSED_WITHOUT_NOTICE if "notice" in words or "immediate" in words else OutcomeKind.DISMISSED
    return kind


def _settled(by_kind: dict[OutcomeKind, list[Mention[OutcomeMention]]]) -> list[OutcomeKind]:
    """The kinds that hold: a dismissal told twice is one; who would have been dismissed was not."""
    kinds = [kind for kind in OutcomeKind if kind in by_kind]
    if OutcomeKind.WOULD_HAVE_BEEN_DISMISSED in kinds and kinds[-1] in WARNINGS:
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


def _outcome(kind: OutcomeKind, by_kind: dict[OutcomeKind, list[Mention[OutcomeMention]]]) -> Draft:
    mentions = by_kind[kind]
    draft = Draft(Outcome)
    draft.put("kind", kind, *mentions)
    lasting = next((m for m in mentions if m.value.duration), None)
    if lasting is not None:
        draft.put("duration", lasting.value.duration, lasting)
    return draft


def _put_findings(story: Story, binder: Binder, judge: Judge) -> None:
    levels: dict[int, dict[Finding, list[Mention[Any]]]] = {}
    told = [*_levels(story, judge), *_bare_levels(story, judge)] or _levels(story, judge, spoken=True)
    for mention, finding in told:
        for person in binder.whose(mention):
            levels.setdefault(id(person), {}).setdefault(finding, []).append(mention)
    _admitted(story, binder, levels)
    for person in story.people:
        by_finding = levels.get(id(person), {})
        finding = next((f for f in Finding if f in by_finding), None)
        if finding is not None and person.proceeding is not None:
            person.proceeding.put("finding", finding, *by_finding[finding])
            person.found_at = by_finding[finding][0]
    _put_clearings(story, binder, judge)


def _admitted(story: Story, binder: Binder, levels: dict[int, dict[Finding, list[Mention[Any]]]]) -> None:
    """ "She admitted gross misconduct and was dismissed": found by admission, for those whom nothing else tells."""
    for mention in story.of(Kind.LEVEL):
        reached = story.scope.of(mention)
        admitted = reached.get(Status.ADMITTED)
        if admitted is None or Status.NEGATED in reached or Status.DENIED in reached or story.sections.part(mention.start) is Part.ALLEGATION:
            continue
        for person in binder.whose(mention):
            if id(person) not in levels and sanctioned(person):
                levels[id(person)] = {OF_LEVEL[mention.value]: [reach_between(admitted, mention)]}


OF_LEVEL: Final = {Level.GROSS_MISCONDUCT: Finding.GROSS_MISCONDUCT, Level.MISCONDUCT: Finding.MISCONDUCT}


def _levels(story: Story, judge: Judge, *, spoken: bool = False) -> list[tuple[Mention[Any], Finding]]:
    """Findings that say their level: "amounted to gross misconduct"; in a statement behind a decision alone."""
    decided = {decision.sentence for decision in story.work.mentions.of(Kind.DECISION)}
    found = []
    for mention in story.of(Kind.FINDING, spoken=spoken):
        if story.speech.spoken(mention.start) and mention.sentence not in decided:
            continue
        level = OF_LEVEL.get(mention.value.level) if mention.value.level else None
        if level is None or story.sections.part(mention.start) in NO_FINDING:
            continue
        told = judge.verdict(mention)
        if told is not None and told.standing is Standing.FOUND:
            found.append((mention, level))
    return found


def _bare_levels(story: Story, judge: Judge) -> list[tuple[Mention[Any], Finding]]:
    """A level behind a decision, or under "Finding": "Proven - gross misconduct"."""
    found = []
    for mention in story.of(Kind.LEVEL):
        if CASE_TO_ANSWER.search(story.page.lower, max(0, mention.start - 40), mention.start):
            continue
        if judge.level_found(mention):
            found.append((mention, OF_LEVEL[mention.value]))
    return found


CASE_TO_ANSWER: Final = regex.compile(r"case\s++to\s++answer\s++(?:\w++\s++){0,3}?$")

CLEARED: Final = regex.compile(
    r"""\b (?: all (?:\s++of)?+ (?:\s++the)?+ | the|both|any|each|every|no|none\s++of\s++the|these|those|this ) (?: \s++ (?!allegation|breach|charge|matter|case|standard|conduct)\w++ )?+ \s++ (?: allegations? | breach(?:es)? | charges? | matters? | case | standards? | conduct ) \b [^.;]{0,80}? $
      | \b (?: all | both | each | everything ) \s++ (?:\w++\s++){0,3}? $ | \b it \s++ was \s++ $ | \b this \s++ was \s++ $ """,
    regex.VERBOSE,
)
PARTIAL: Final = regex.compile(r"\b(?:further|separate|another|one|some|second|third|first|remaining|other|an|a)\s++(?:\w++\s++)?+allegations?\b|\ballegations?\s++(?:\d|[a-e]\b|one|two|three)|\b(?:part|particulars?)\b")
NO_BREACH: Final = regex.compile(
    r"""\b (?: (?:did|had|has|have) \s++ not \s++ (?:breach(?:ed)?+|commit(?:ted)?+\s++(?:gross\s++|any\s++)?+misconduct|amount(?:ed)?+\s++to\s++(?:gross\s++)?+misconduct) | no \s++ (?:breach(?:es)?+|misconduct|gross\s++misconduct) (?:\s++\w++){0,6}? \s++ (?:was|were|had\s++been|has\s++been)?+ \s*+ (?:found|proven|proved|established|occurred)
          | (?:found|finding) \s++ (?:that\s++there\s++was\s++|there\s++was\s++|there\s++had\s++been\s++)?+ no \s++ (?:breach|misconduct|gross\s++misconduct) | neither \s++ gross \s++ misconduct \s++ nor \s++ misconduct | not \s++ guilty \s++ of \s++ (?:gross\s++)?+ misconduct
          | (?:allegations?|case|charges?|proceedings) (?:\s++against\s++(?:\w++\s++){0,2}\w++)?+ \s++ (?:was|were|has\s++been|have\s++been) \s++ (?:then\s++|all\s++|subsequently\s++)?+ dismissed | exonerated | cleared ) \b""",
    regex.VERBOSE,
)
EITHER: Final = regex.compile(r"\b(?:either|neither|any)\s++(?:of\s++the\s++)?+(?:officers?|constables?|of\s++them|pc)\b|\b(?:both|all)\s++(?:\w++\s++)?+officers\b")
NO_CASE: Final = regex.compile(r"\bno\s++case\s++(?:for\s++[^.;]{0,40}?)?to\s++answer\b")


def _put_clearings(story: Story, binder: Binder, judge: Judge) -> None:
    """Not proven, for those of whom nothing was proven and nothing imposed."""
    open_cases = {id(p) for p in story.people if p.proceeding is not None and p.proceeding.get("finding") is None and not sanctioned(p)}
    if not open_cases:
        return
    for mention in _clearings(story, judge):
        for person in binder.whose(mention):
            if id(person) in open_cases and person.proceeding is not None:
                _clear(story, person, mention)


def _clear(story: Story, person: Person, mention: Mention[Any]) -> None:
    if mention.rule == "findings.no-case":
        if person.draft.get("case_to_answer") is None and person.found_at is None:
            decision = Draft(CaseToAnswer)
            decision.put("decision", False, mention)
            person.draft.nest("case_to_answer", decision)
        return
    assert person.proceeding is not None  # noqa: S101  told by the caller
    if person.proceeding.get("finding") is None:
        person.proceeding.put("finding", Finding.NOT_PROVEN, mention)
        person.found_at = mention


def sanctioned(person: Person) -> bool:
    """Whether anything was imposed on a person that only proceedings impose."""
    outcomes = person.draft.get("outcomes") or []
    return any(outcome.get("kind") not in (OutcomeKind.NO_ACTION, *LEAVING) for outcome in outcomes)


def _clearings(story: Story, judge: Judge) -> list[Mention[Any]]:
    page = story.page
    found: list[Mention[Any]] = []
    for mention in story.of(Kind.FINDING):
        told = judge.verdict(mention)
        if told is not None and told.standing is Standing.NOT_FOUND and _global(story, mention):
            found.append(told.at or mention)
    for number, sentence in enumerate(page.sentences):
        for pattern, rule in ((NO_BREACH, "findings.no-breach"), (NO_CASE, "findings.no-case")):
            match = pattern.search(page.lower, sentence.start, sentence.end)
            if match is None or story.sections.part(sentence.start) is Part.ASIDE or story.speech.spoken(match.start()):
                continue
            at = Mention(kind=Kind.FINDING, value=FindingMention(proven=False), start=match.start(), end=match.end(), rule=rule, sentence=number)
            if not _of_one_standard(story, at):
                found.append(at)
    return found


def _global(story: Story, mention: Mention[Any]) -> bool:
    """Whether a finding speaks of everything alleged, not of one allegation among several."""
    page = story.page
    start = page.sentences[mention.sentence].start
    if PARTIAL.search(page.lower, start, mention.start):
        return False
    if EITHER.search(page.lower, start, page.sentences[mention.sentence].end):
        return True
    if _of_one_standard(story, mention):
        return False
    if story.sections.part(mention.start) in (Part.FINDING, Part.OUTCOME) and mention.start - start < 25:
        return True
    return CLEARED.search(page.lower, start, mention.start) is not None


def _of_one_standard(story: Story, mention: Mention[Any]) -> bool:
    """Whether the sentence names a standard: then it clears of that one alone."""
    alleged = {m.value.standard for m in story.work.mentions.of(Kind.STANDARD)}
    here = {m.value.standard for m in story.work.mentions.in_sentence(Kind.STANDARD, mention.sentence)}
    return bool(here) and here != alleged


