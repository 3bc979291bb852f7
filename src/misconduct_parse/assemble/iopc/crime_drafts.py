"""Criminal proceedings against people treated alike, put together for the case."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.iopc.people import Crime, Words, once
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.criminal import CriminalProceeding, Offence, Sentence, SentenceKind

WEIGHT: Final = {kind: place for place, kind in enumerate(SentenceKind)}


def criminal_draft(state: State, crimes: list[Crime]) -> Draft:
    """The proceedings against people treated alike."""
    draft, crime = Draft(CriminalProceeding), crimes[0]
    for at in crime.offences.values():
        offence = Draft(Offence)
        offence.put("text", state.page.words(at.start, at.end), at)
        offence.put("id", at.value.id, at)
        draft.add("offences", offence)
    if crime.charged is not None:
        draft.put("charged", crime.charged, *_of_all(crimes, "charged_at"))
    for name, at in crime.courts.items():
        draft.append("courts", name, at)
    draft.put("plea", crime.plea, *([crime.plea_at] if crime.plea_at else []))
    draft.put("verdict", crime.verdict, *_of_all(crimes, "verdict_at"))
    for stage, (date, at) in crime.dates.items():
        draft.map("dates", stage, date, at)
    if crime.sentence:
        draft.nest("sentence", _sentence(state, list(crime.sentence)))
    return draft


def _of_all(crimes: list[Crime], field: str) -> list[Words]:
    return once(at for crime in crimes for at in getattr(crime, field))


def _sentence(state: State, parts: list[Mention[Any]]) -> Draft:
    """The sentence from its first part to its last, with what its gravest part says."""
    draft = Draft(Sentence)
    first, last = parts[0], parts[-1]
    near = first.sentence == last.sentence
    whole = first.part(first.start, last.end) if near else first
    draft.put("text", state.page.words(whole.start, whole.end), whole)
    gravest = min(parts, key=lambda part: WEIGHT[part.value.kind])
    draft.put("kind", gravest.value.kind, gravest)
    draft.put("duration", gravest.value.duration, gravest)
    draft.put("suspended", gravest.value.suspended, gravest)
    return draft
