"""Opinions put together from their words: a form, a level, whether it is denied, and who holds it."""

from __future__ import annotations

from typing import Any, Final

from attrs import define

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.extract.clauses import ALSO, DID_NOT, DID_TOO, NOT_OTHERS, TOGETHER
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.other_verbs import AND_HAD, GRANTED, HAD_ONE, THEY_HAD, WHO_NOT
from misconduct_parse.extract.rule import Match
from misconduct_parse.extract.rules.opinions import Form
from misconduct_parse.extract.speech import Act, Voice
from misconduct_parse.model.terms import Level
from misconduct_parse.pattern import quick_pattern

AT_OUTSET: Final = Cue("at_outset")
QUASHED: Final = Cue("quashed_opinion")
IF: Final = Cue("opinion_if")
# "had we done so, they would have had" a case
WOULD: Final = quick_pattern(r"\b(?:if|had|were|should)\s++[^.;]{3,120}?\bwould\s++(?:also\s++|still\s++)?+have\s++(?:had\s++)?+(?:(?:an?|no|any)\s++)?+$")
STILL: Final = Cue("outcome_still")
# "considered whether the officer had a case to answer and concluded that he did not"
ANSWERED: Final = quick_pattern(
    r"\b(?:concluded|found|decided|determined|satisfied)\s++that\s++(?:he|she|they)\s++(?P<at>did\s++not|did|had\s++not|had\s++none|had)\s*+[.,;]"
)
BUT_NOT: Final = 40
"""How far before people "but not on the part of" them may begin."""


@define(eq=False)
class Unit:
    """One opinion of one sentence."""

    start: int
    end: int
    words: list[Mention[Any]]
    """Its form's words, and those of the level where it has one."""
    form: Form
    denied: bool
    levels: list[Mention[Any]]
    voice: Mention[Voice] | None
    denials: list[Mention[Any]]
    """What denies it."""
    party: Mention[Any] | None = None
    """Whose it is, where the words about them are left out: "and the other did not"."""
    opening: bool = False
    """Whether it only opens an investigation: "an indication that"."""

    def said(self) -> list[Mention[Any]]:
        """The words of the opinion in one piece, from what denies it or frames it to its level."""
        parts = [*self.denials, *self.words]
        start, end = min(m.start for m in parts), max(m.end for m in parts)
        return [self.words[0].part(start, end)] if end - start < 260 else parts

    @property
    def level(self) -> Level | None:
        """The gravest level that it names."""
        named = [m.value.level for m in self.levels]
        if self.form is Form.PERFORMANCE:
            return Level.PERFORMANCE
        return Level.GROSS_MISCONDUCT if Level.GROSS_MISCONDUCT in named else (named[0] if named else None)


def units_of(line: Line) -> list[Unit]:
    """The opinions of a sentence, in order; nothing where it tells what was alleged at the outset."""
    if Kind.CASE_TO_ANSWER not in line.by_kind:
        return []
    units: list[Unit] = []
    frame: Mention[Any] | None = None
    opened: Mention[Any] | None = None
    for mention in line.of_any(Kind.CASE_TO_ANSWER, Kind.LEVEL):
        if mention.kind == Kind.LEVEL:
            frame = _level(line, mention, units, frame, opened)
        elif mention.value.form is Form.TRIBUNAL:
            frame = mention
        elif mention.value.form is Form.INDICATION:
            opened = mention
        elif not (mention.value.form is Form.CLAIM and _within(mention, units)):
            unit = _unit(line, mention, frame, opened)
            units.append(unit)
            frame = None if mention.value.form is not Form.CLAIM else frame
    told = [unit for unit in units if _tells(line, unit)]
    return told + [denial for unit in told if unit.form in (Form.CASE, Form.TRIBUNAL, Form.CLAIM) for denial in elided(line, unit)]


def elided(line: Line, unit: Unit) -> list[Unit]:
    """The same of others: "two had a case to answer and the remaining four did not", "but not the inspector"."""
    found = []
    for party in line.of(Kind.PARTY):
        if party.start <= unit.end:
            continue
        denied = DID_NOT.match(line.page.lower, party.end, line.end)
        match = denied or DID_TOO.match(line.page.lower, party.end, line.end)
        if match is None and not unit.denied:
            denied = match = _but_not(line, party, unit)
        if match:
            kind = Kind.DENIAL if denied else Kind.CASE_TO_ANSWER
            found.append(_same(line, unit, kind, match.span("at"), party))
    return found


def _but_not(line: Line, party: Mention[Any], unit: Unit) -> Match | None:
    """What denies it of somebody; "but not the sergeant's account" is of no person."""
    if line.page.lower.startswith(("'", "\u2019"), party.end):
        return None
    return NOT_OTHERS.search(line.page.lower, max(unit.end, party.start - BUT_NOT), party.start)


def _same(line: Line, unit: Unit, kind: str, at: tuple[int, int], party: Mention[Any]) -> Unit:
    """The opinion again of somebody, by the words at a place; a denial where they are one."""
    denied = kind == Kind.DENIAL
    words = Mention(kind=kind, value=True, start=at[0], end=at[1], rule="denials.opinion", sentence=line.number)
    return Unit(
        start=words.start,
        end=words.end,
        words=[*unit.words[:1], words],
        form=unit.form,
        denied=denied,
        levels=[] if denied else list(unit.levels),
        voice=unit.voice,
        denials=[],
        party=party,
    )


def _within(mention: Mention[Any], units: list[Unit]) -> bool:
    return bool(units) and mention.start < units[-1].end


def _level(
    line: Line, mention: Mention[Any], units: list[Unit], frame: Mention[Any] | None, opened: Mention[Any] | None
) -> Mention[Any] | None:
    """Give a level to the opinion before it, or begin another of the same form."""
    if mention.value.excluded:
        return frame
    if frame is not None and (not units or units[-1].start < frame.start):
        units.append(_unit(line, frame, None, opened))
        _attach(units[-1], mention)
        return None
    if not units:
        if opened is not None and mention.start - opened.end < 60:
            units.append(_unit(line, opened, None, opened))
            _attach(units[-1], mention)
        return frame
    last = units[-1]
    between = line.gap(last.end, mention.start)
    told_apart = not last.levels and ":" in between and any(last.end <= m.start < mention.start for m in line.of(Kind.PARTY))
    if (not last.levels and not told_apart and len(between) < 60 and not (opened and last.end <= opened.start)) or (
        last.levels and TOGETHER.fullmatch(between)
    ):
        _attach(last, mention)
    elif (told_apart or (last.levels and ALSO.search(between))) and not (opened and last.end <= opened.start):
        again = Unit(
            start=mention.start, end=mention.end, words=[*last.words[:1], mention], form=last.form, denied=last.denied,
            levels=[mention], voice=last.voice, denials=last.denials, opening=last.opening,
        )  # fmt: skip
        _denied(line, again, last.end)
        units.append(again)
    return frame


def _attach(unit: Unit, level: Mention[Any]) -> None:
    unit.levels.append(level)
    unit.words.append(level)
    unit.end = max(unit.end, level.end)


def _unit(line: Line, mention: Mention[Any], frame: Mention[Any] | None, opened: Mention[Any] | None) -> Unit:
    begin = frame.start if frame else mention.start
    voice = line.last_before(begin + 1, Kind.VOICE)
    near = opened if opened and line.clause_start(mention.start) <= opened.start < mention.start else None
    unit = Unit(
        start=mention.start,
        end=mention.end,
        words=[frame, mention] if frame else [mention],
        form=mention.value.form,
        denied=mention.value.denied or bool(frame and frame.value.denied) or bool(near and near.value.denied),
        levels=[],
        voice=voice,
        denials=[near] if near and near.value.denied else [],
        opening=(near is not None and mention is not near) or mention.value.form is Form.INDICATION,
    )
    _denied(line, unit, max(line.clause_start(begin), voice.start if voice else 0))
    return unit


def _denied(line: Line, unit: Unit, since: int) -> None:
    """Note what denies an opinion in its own clause; "did not agree" is a reply and no denial."""
    for denial in line.of(Kind.DENIAL):
        early = (
            since - 14 <= denial.start and line.gap(denial.start, denial.end) == "neither"
        )  # "Neither did we consider"
        framed = unit.words[0].end <= denial.start < line.clause_start(unit.start)
        if framed or _is_reply(unit.voice, denial) or _of_another(line, unit, denial):
            continue
        if (since <= denial.start or early) and denial.end <= unit.end:
            unit.denied = True
            unit.denials.append(denial)


def _of_another(line: Line, unit: Unit, denial: Mention[Any]) -> bool:
    """Whether a denial is another verb's: "who did not look in, had a case", "without a warrant and had a case"."""
    text, gap = line.page.lower, line.gap(denial.end, max(denial.end, unit.start))
    if line.gap(denial.start, denial.end) == "without":
        return len(gap.strip()) > len("any")
    of_relative = WHO_NOT.search(text, line.start, denial.start) is not None
    if unit.form is not Form.CASE:
        return of_relative and gap.rstrip().endswith(",")
    if gap.startswith(" that ") or not HAD_ONE.search(gap):
        return False
    conceded = GRANTED.search(text, line.start, denial.start) and THEY_HAD.search(gap)
    return of_relative or AND_HAD.search(gap) is not None or conceded is not None


def _is_reply(voice: Mention[Voice] | None, denial: Mention[Any]) -> bool:
    return voice is not None and voice.value.act is Act.DISAGREE and -30 < denial.start - voice.end < 20


def _concluded(line: Line, unit: Unit) -> bool:
    """Whether what was asked is answered behind it: "considered whether he had a case, and concluded that he did not"."""
    answer = ANSWERED.search(line.page.lower, unit.end, line.end)
    if answer is None or unit.form is not Form.CASE:
        return False
    at = Mention(kind=Kind.DENIAL, value=True, start=answer.start("at"), end=answer.end("at"), rule="denials.opinion", sentence=line.number)
    unit.denied, unit.levels = (True, []) if "no" in answer["at"] else (False, unit.levels)
    unit.words.append(at)
    return True


def _tells(line: Line, unit: Unit) -> bool:
    """Whether an opinion is held rather than asked for."""
    if not unit.levels and unit.form in (Form.CLAIM, Form.INDICATION, Form.TRIBUNAL):
        return False
    if line.page.lower.endswith(("with a ", "with no "), line.start, unit.start):
        return False  # "one of the two constables with a case to answer resigned": told of before
    if IF.before(line.page.lower, line.clause_start(unit.start), unit.start):
        return _concluded(line, unit)
    if WOULD.search(line.page.lower, line.start, unit.start) and not STILL.before(line.page.lower, line.start, unit.start):
        return False  # "if his account was untrue he would have a case to answer"
    if QUASHED.before(line.page.lower, line.start, unit.start):
        return False
    return unit.denied or not AT_OUTSET.within(line.page.lower, line.start, unit.start)
