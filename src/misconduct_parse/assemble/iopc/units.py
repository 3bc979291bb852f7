"""Opinions put together from their words: a form, a level, whether it is denied, and who holds it."""

from __future__ import annotations

from typing import Any, Final

from attrs import define

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.extract.clauses import ALSO, DID_NOT, DID_TOO, TOGETHER
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.opinions import Form
from misconduct_parse.extract.speech import Act, Voice
from misconduct_parse.model.terms import Level

AT_OUTSET: Final = Cue("at_outset")
QUASHED: Final = Cue("quashed_opinion")
IF: Final = Cue("opinion_if")


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
    return told + [denial for unit in told if unit.form is Form.CASE for denial in _elided(line, unit)]


def _elided(line: Line, unit: Unit) -> list[Unit]:
    """The same of others, denied: "two had a case to answer and the remaining four did not"."""
    found = []
    for party in line.of(Kind.PARTY):
        if party.start <= unit.end:
            continue
        denied = DID_NOT.match(line.page.lower, party.end, line.end)
        match = denied or DID_TOO.match(line.page.lower, party.end, line.end)
        if match:
            words = Mention(
                kind=Kind.DENIAL if denied else Kind.CASE_TO_ANSWER,
                value=True,
                start=match.start("at"),
                end=match.end("at"),
                rule="denials.opinion",
                sentence=line.number,
            )
            found.append(
                Unit(
                    start=words.start,
                    end=words.end,
                    words=[*unit.words[:1], words],
                    form=unit.form,
                    denied=denied is not None,
                    levels=[] if denied else list(unit.levels),
                    voice=unit.voice,
                    denials=[],
                )
            )
    return found


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
    if (not last.levels and len(between) < 60 and not (opened and last.end <= opened.start)) or (
        last.levels and TOGETHER.fullmatch(between)
    ):
        _attach(last, mention)
    elif last.levels and ALSO.search(between) and not (opened and last.end <= opened.start):
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
        if (since <= denial.start or early) and denial.end <= unit.end and not _is_reply(unit.voice, denial):
            unit.denied = True
            unit.denials.append(denial)


def _is_reply(voice: Mention[Voice] | None, denial: Mention[Any]) -> bool:
    return voice is not None and voice.value.act is Act.DISAGREE and -30 < denial.start - voice.end < 20


def _tells(line: Line, unit: Unit) -> bool:
    """Whether an opinion is held rather than asked for."""
    if not unit.levels and unit.form in (Form.CLAIM, Form.INDICATION, Form.TRIBUNAL):
        return False
    if IF.before(line.page.lower, line.clause_start(unit.start), unit.start):
        return False
    if QUASHED.before(line.page.lower, line.start, unit.start):
        return False
    return unit.denied or not AT_OUTSET.within(line.page.lower, line.start, unit.start)
