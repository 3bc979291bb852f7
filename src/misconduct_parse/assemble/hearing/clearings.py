"""Not proven, or no case to answer: said of everything that was alleged against a person."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.as_to import of_that_alone
from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.claim_words import SUBMITS
from misconduct_parse.assemble.hearing.cleared_of_crime import charge_of_crime, cleared_of_crime, of_which_cleared
from misconduct_parse.assemble.hearing.companions import of_companion
from misconduct_parse.assemble.hearing.elsewhere import of_another_time
from misconduct_parse.assemble.hearing.judge import Judge
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.not_decided import against_other, standing_of_not, turned_down_by_officer
from misconduct_parse.assemble.hearing.outcomes import sanctioned
from misconduct_parse.assemble.hearing.reported import reported_before
from misconduct_parse.assemble.hearing.result_lines import line_of
from misconduct_parse.assemble.hearing.standing import Standing
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.findings import FindingMention
from misconduct_parse.extract.rules.proofs import NOT_OF_CASE
from misconduct_parse.model.proceedings import CaseToAnswer, Finding
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import BlockKind

CLEARED: Final = pattern(
    r"""\b (?: all (?:\s++of)?+ (?:\s++the)?+ | the|both|any|each|every|no|none\s++of\s++the|these|those|this
          |neither(?:\s++of\s++the(?:se)?+)?+|either ) (?:
          \s++ (?!allegation|breach|charge|matter|case|standard|conduct)\w++ )?+ \s++ (?: allegations?
          | breach(?:es)? | charges? | matters? | case | standards? | conduct ) \b [^.;]{0,80}? $
      | (?: 's?+ | \b (?:his|her|their) ) \s++ case \s++ (?:was|is|has\s++been|had\s++been) \s++
        (?: (?:also|then|later|found|held|ruled|to\s++be) \s++ )*+ $
      | \b allegations \s++ (?:made\s++)?+ against \s [^.;]{1,80}? $
      | \b that \s++ allegations \b [^.;]{0,80}? $
      | \b (?: all | both | each | everything | neither | nothing (?!\s++(?:else|further|more|other)\b) ) \s++
        (?:\w++\s++){0,3}? $ | \b it \s++ was \s++ $
        | \b this \s++ was \s++ $ """,
    regex.VERBOSE,
)
PARTIAL: Final = pattern(
    r"\b(?:further|separate|another|one|some|second|third|first|remaining|other|an"
    r"|a)\s++(?:\w++\s++)?+allegations?\b|\ballegations?\s++(?:\d|[a-e]\b|one|two|three)"
    r"|\b(?:part|particulars?)\b"
)
NO_BREACH: Final = quick_pattern(
    rf"""\b (?: found \s++ not \s++ to \s++ (?:have|be)\s++
          (?: (?:committed|in\s++breach\s++of|guilty\s++of) \s++ (?:gross\s++|any\s++)*+misconduct
            | breached \s++ (?:any|the|all|his|her|their) )
          | (?:did|had|has|have) \s++ not \s++
          (?:breach(?:ed)?+|commit(?:ted)?+\s++(?:gross\s++|any\s++)?+misconduct
          |amount(?:ed)?+\s++to\s++(?:gross\s++)?+misconduct)
          | no \s++ (?:breach(?:es)?+|misconduct|gross\s++misconduct) (?:\s++\w++){{0,6}}? \s++
          (?:was|were|had\s++been|has\s++been)?+ \s*+ (?:found|proven|proved|established|occurred|taken\s++place)
          | breached \s++ (?:no | none \s++ of \s++ the) \s++ standards?
          | (?:found|finding|decided|ruled|concluded|determined|held) \s++ (?:that\s++)?+there \s++
            (?:was|had\s++been) \s++ no \s++ (?:breach|misconduct|gross\s++misconduct)
          | (?:found|finding) \s++ (?:that\s++there\s++was\s++|there\s++was\s++|there\s++had\s++been\s++)?+ no \s++
            (?:breach|misconduct|gross\s++misconduct)
            | neither \s++ (?:gross\s++misconduct\s++nor\s++misconduct | misconduct\s++nor\s++gross\s++misconduct)
            | (?:did|does) \s++ not \s++ amount \s++ to \s++ (?:an?\s++|any\s++)?+ breach
            | not \s++ guilty \s++ of \s++ (?:gross\s++)?+ misconduct (?! \s++ in \s++ (?:a\s++)?+public )
          | (?:allegations?|case|charges?|proceedings|those(?=\s++against\b))
            (?:\s++against\s(?:(?!\b(?:was|were|has|have)\b)[^.;]){{1,60}}?)?? \s++
            (?:was|were|has\s++been|have\s++been) \s++ (?:then\s++|all\s++|subsequently\s++)?+
            (?:dismissed|thrown\s++out)
            (?! \s++ (?:by|at) \s++ (?:[\w'-]++\s++){{0,3}}? (?:magistrates|judge|court|jury|justices) )
            | (?:dismissed|rejected) \s++ (?:all|both|each|every) \s++ (?:of\s++)?+
              (?:the\s++|these\s++|those\s++)?+ (?:\w++\s++)?
              (?:allegations?|breach(?:es)?|charges?)
            | nothing \s++ (?:was|has\s++been|had\s++been) \s++ (?:found|prove[nd]|established) \s++ against
            | found \s++ nothing \s++ (?:to\s++be\s++)?+ prove[nd]
            | no \s++ case \s++ was \s++ made \s++ out
            | not \s++ (?:persuaded|satisfied|convinced) \s++ (?:of|by) \s++ any \s++ of \s++ the \s++
              (?:allegations|breaches|charges)
            | (?:panel|chair|hearing) \s++ (?: (?! (?:heard|told|that|judge|court|who|and)\b ) [\w',-]++ \s++ ){{0,9}}?
              (?:rejected|dismissed|threw\s++out) \s++ the \s++ (?:misconduct\s++|disciplinary\s++)?+
              (?: allegations | charges | case (?! \s++ (?:that|for|of|put)\b ) )
            | upheld \s++ none \s++ of \s++ the \s++ (?:allegations?|charges?|breaches)
            | (?:announced|found|decided|ruled|concluded) \s++ that \s++ (?:neither|none|nothing) \s++
              (?:of\s++(?:it|them|the\s++\w++)\s++)?+ (?:was|were|had\s++been) \s++
              (?:made\s++out|prove[nd]|established|upheld|substantiated)
            | exonerated | (?<!-) cleared (?! {NOT_OF_CASE} ) ) \b""",
    regex.VERBOSE,
)
EITHER: Final = pattern(
    rf"\b(?:either|neither|any)\s++(?:of\s++the\s++)?+(?:officers?|constables?|of\s++them|{SHORT_RANK})\b"
    r"|\b(?:both|all)\s++(?:\w++\s++)?+officers\b"
)
CLEARS: Final = (
    "misconduct", "breach", "dismissed", "answer", "rejected", "cleared", "exonerated", "thrown out", "nothing",
    "threw out", "made out", "allegations", "upheld none", "neither", "none",
)  # fmt: skip
"""Literals without which nothing clears anybody."""
NO_CASE: Final = pattern(r"\bno\s++case\s++(?:for\s++[^.;]{0,40}?)?to\s++answer\b")


# "The application to stay the proceedings was dismissed"
ASKED: Final = pattern(
    r"\b(?:applications?|applied|requests?|bids?|motion|submissions?)(?:\s++(?:by|from|made)\s[^.;,]{1,50}?)?\s++(?:to|for|that)\b[^.;]{0,60}$"
)


# "She was cleared of assault by a jury in March": nothing that a panel decided
AT_COURT: Final = pattern(r"\b(?:jury|jurors?|court|magistrates?|trial|criminal|acquitted)\b")


def _at_court(story: Story, mention: Mention[Any]) -> bool:
    """Whether a court cleared, or dropped a charge, and nobody who decides on misconduct."""
    if "cleared" not in story.page.lower[mention.start : mention.end]:
        return charge_of_crime(story, mention)
    start, end, _ = story.page.sentences[mention.sentence]
    if AT_COURT.search(story.page.lower, start, end):
        return True
    of_conduct = "misconduct" in story.page.lower[mention.start : mention.end + len(" of gross misconduct")]
    if not of_conduct and story.work.mentions.in_sentence(Kind.CRIME_STEP, mention.sentence):
        return True  # "pleaded not guilty to rape and was cleared, but was convicted of"
    return cleared_of_crime(story, mention.sentence) is not None or of_which_cleared(story, mention.sentence)


def put_clearings(story: Story, binder: Binder, judge: Judge) -> None:
    """Not proven, for those of whom nothing was proven and nothing imposed."""
    open_cases = {
        id(p)
        for p in story.people
        if p.proceeding is not None and p.proceeding.get("finding") is None and not sanctioned(p)
    }
    if not open_cases:
        return
    for mention in _clearings(story, judge):
        for person in binder.whose(mention):
            if id(person) in open_cases and person.proceeding is not None:
                _clear(person, mention)


def _clear(person: Person, mention: Mention[Any]) -> None:
    if mention.rule == "proofs.no-case":
        if person.draft.get("case_to_answer") is None and person.found_at is None:
            decision = Draft(CaseToAnswer)
            decision.put("decision", False, mention)
            person.draft.nest("case_to_answer", decision)
        return
    assert person.proceeding is not None  # noqa: S101  told by the caller
    if person.proceeding.get("finding") is None:
        person.proceeding.put("finding", Finding.NOT_PROVEN, mention)
        person.found_at = mention


def _clearings(story: Story, judge: Judge) -> list[Mention[Any]]:
    page = story.page
    found: list[Mention[Any]] = []
    for mention in story.of(Kind.FINDING):
        told = judge.verdict(mention)
        if told is not None and told.standing is Standing.NOT_FOUND and _global(story, mention):
            found.append(told.at or mention)
    for number, sentence in enumerate(page.sentences):
        if not any_in(CLEARS, page.lower[sentence.start : sentence.end]):
            continue
        for shape, rule in ((NO_BREACH, "proofs.no-breach"), (NO_CASE, "proofs.no-case")):
            match = shape.search(page.lower, sentence.start, sentence.end)
            if match is None or story.sections.part(sentence.start) is Part.ASIDE or story.speech.spoken(match.start()):
                continue
            at = Mention(
                kind=Kind.FINDING,
                value=FindingMention(proven=False),
                start=match.start(),
                end=match.end(),
                rule=rule,
                sentence=number,
            )
            submitted = shape is NO_BREACH and "cleared" not in match[0] and reported_before(story, at)
            own: object = SUBMITS.search(page.lower, max(sentence.start, match.start() - 90), match.start())
            own = own or standing_of_not(story, number, *match.span()) or turned_down_by_officer(story, at)
            if not submitted and not own and not _of_one_standard(story, at):
                found.append(at)
    other = (m for m in found if not (_at_court(story, m) or against_other(story, m.sentence) or _asked(story, m)))
    return [m for m in other if not (_kin(story, m) or of_another_time(story, m))]


def _kin(story: Story, mention: Mention[Any]) -> bool:
    """Whether it is a colleague without a name who "did not breach" it."""
    return of_companion(story, mention.part(mention.end, mention.end, mention.value))


TURNED: Final = ("dismissed", "rejected", "thrown out", "threw out", "upheld", "failed")
"""What becomes of an application, where it says nothing of the case."""


def _asked(story: Story, mention: Mention[Any]) -> bool:
    """Whether it is an application that was turned down: "The application to have it thrown out was not upheld"."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if not any_in(TURNED, lower[mention.start : mention.end]):
        return False
    return ASKED.search(lower, start, mention.start) is not None


def _global(story: Story, mention: Mention[Any]) -> bool:
    """Whether a finding speaks of everything alleged, not of one allegation among several."""
    page = story.page
    start = page.sentences[mention.sentence].start
    if PARTIAL.search(page.lower, start, mention.start):
        return False
    if EITHER.search(page.lower, start, page.sentences[mention.sentence].end):
        return True
    if _opens_line(story, mention) or _fills_cell(story, mention) or _fills_sentence(story, mention):
        return True
    if _of_one_standard(story, mention):
        return False
    if story.sections.part(mention.start) in (Part.FINDING, Part.OUTCOME) and mention.start - start < 25:
        return True
    return CLEARED.search(page.lower, start, mention.start) is not None


def _fills_sentence(story: Story, mention: Mention[Any]) -> bool:
    """Whether it is a sentence of its own behind one that names no standard: "Misconduct alleged. Not proven."."""
    start, end, block = story.page.sentences[mention.sentence]
    if end - start > mention.end - mention.start + 2 or mention.sentence == 0:
        return False
    before = story.page.sentences[mention.sentence - 1]
    return before.block == block and not story.work.mentions.in_sentence(Kind.STANDARD, mention.sentence - 1)


def _opens_line(story: Story, mention: Mention[Any]) -> bool:
    """Whether it is all that a list of results tells of somebody: "PC Quill - not proven"."""
    line = line_of(story, mention)
    return line is not None and "prove" not in story.page.lower[line.told : mention.start]


def _fills_cell(story: Story, mention: Mention[Any]) -> bool:
    """Whether a row of a table says it of its officer: "PC Ada Quill | Not proven (honesty and integrity)"."""
    page, section = story.page, story.sections.at(mention.start)
    if section.part is not Part.FINDING or section.value != mention.start:
        return False
    return page.blocks[page.sentences[mention.sentence].block].kind is BlockKind.ROW and section.start == section.value


def _of_one_standard(story: Story, mention: Mention[Any]) -> bool:
    """Whether the sentence names a standard, or the one before turns to it: then it clears of that one alone."""
    if of_that_alone(story, mention):
        return True
    here = {m.value.standard for m in story.work.mentions.in_sentence(Kind.STANDARD, mention.sentence)}
    return bool(here) and here != story.standards_named
