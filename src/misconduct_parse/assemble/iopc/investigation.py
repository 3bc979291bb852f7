"""What the IOPC did: reference, beginning and end, referral, file to the CPS, inquest, learning, complaint."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.calendar import Calendar
from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.iopc.dating import Dated, Dating
from misconduct_parse.assemble.iopc.recommendations import put_recommendations
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.complaints import ComplaintMention
from misconduct_parse.extract.rules.inquiries import Stage, Step
from misconduct_parse.extract.rules.referrals import ReferralMention
from misconduct_parse.model.investigation import ComplaintOutcome, Investigation, InvestigationMode, Referral

CONCLUSION: Final = Cue("inquest_conclusion")


def put_investigation(work: Assembly, calendar: Calendar) -> None:
    """Add the investigation, as far as the page tells of it."""
    draft = Draft(Investigation)
    dating = Dating(work.page, work.mentions, calendar)
    _reference(work, draft)
    _mode(work, draft)
    for stage in Stage:
        _step(work, draft, dating, stage)
    _referral(work, draft, dating)
    _yes_or_no(work, draft, "cps_file", Kind.CPS_FILE)
    _yes_or_no(work, draft, "learning_identified", Kind.LEARNING)
    _inquest(work, draft)
    _complaint(work, draft)
    put_recommendations(work, draft, calendar)
    if draft.values:
        work.case.nest("investigation", draft)


def _reference(work: Assembly, draft: Draft) -> None:
    """The number behind its label; else the last that stands anywhere."""
    found = work.mentions.of(Kind.REFERENCE)
    labelled = [mention for mention in found if mention.rule == "references.labelled"]
    for mention in (labelled or found)[-1:]:
        draft.put("reference", mention.value, mention)
        draft.put("reference_as_written", work.page.words(mention.start, mention.end), mention)


def _mode(work: Assembly, draft: Draft) -> None:
    found = work.mentions.of(Kind.MODE)
    special = [mention for mention in found if mention.value is not InvestigationMode.INDEPENDENT]
    for mention in (special or list(found))[:1]:
        draft.put("mode", mention.value, mention)


def _step(work: Assembly, draft: Draft, dating: Dating, stage: Stage) -> None:
    for mention in work.mentions.of(Kind.INVESTIGATION):
        step: Step = mention.value
        if step.stage is stage:
            dated = (
                dating.at(mention)
                if step.behind
                else dating.beside(mention) or dating.that_month(mention)
            )
            if dated:
                draft.put(stage.value, dated.date, *dated.at)
                return
        elif stage is Stage.CONCLUDED and step.behind:
            dated = dating.finish(mention)
            if dated:
                draft.put(stage.value, dated.date, *dated.at)
                return


def _referral(work: Assembly, draft: Draft, dating: Dating) -> None:
    """The first referral; what it does not say, a later mention of it may."""
    referral = Draft(Referral)
    for mention in work.mentions.of(Kind.REFERRAL):
        value: ReferralMention = mention.value
        for field in ("kind", "matter"):
            if referral.get(field) is None and getattr(value, field) is not None:
                referral.put(field, getattr(value, field), *_saying(work, mention))
        if referral.get("date") is None:
            dated = _when(dating, mention)
            if dated:
                referral.put("date", dated.date, *dated.at)
    if referral.values:
        draft.nest("referral", referral)


def _when(dating: Dating, mention: Mention[ReferralMention]) -> Dated | None:
    def ways() -> Iterator[Dated | None]:
        yield dating.that_month(mention)
        yield dating.beside(mention, apart=True)
        yield dating.leading(mention, closely=False)
        yield dating.behind(mention)

    return next((dated for dated in ways() if dated), None)


def _saying(work: Assembly, mention: Mention[ReferralMention]) -> list[Mention[object]]:
    """The referral's own words, with the rest of its sentence where they say more: "as a mandatory conduct matter"."""
    sentence = work.page.sentences[mention.sentence]
    return [mention.part(mention.start, min(sentence.end, mention.end + 90))]


def _yes_or_no(work: Assembly, draft: Draft, field: str, kind: str) -> None:
    """True once it is said; False where only the contrary is."""
    found = work.mentions.of(kind) or (work.mentions.of(Kind.RECOMMENDATION) if kind is Kind.LEARNING else ())
    said = [mention for mention in found if mention.value] or list(found)
    if said:
        draft.put(field, said[0].value, *said)


def _inquest(work: Assembly, draft: Draft) -> None:
    said = (m for m in work.mentions.of(Kind.INQUEST) if CONCLUSION.within(work.page.lower, m.start, m.end))
    for mention in list(said)[:1]:
        draft.put("inquest", work.page.words(mention.start, mention.end), mention)


def _complaint(work: Assembly, draft: Draft) -> None:
    found: tuple[Mention[ComplaintMention], ...] = work.mentions.of(Kind.COMPLAINT)
    upheld = [mention for mention in found if mention.value.upheld]
    fallen = [mention for mention in found if not mention.value.upheld]
    if upheld and (fallen or all(mention.value.part for mention in upheld)):
        draft.put("complaint_outcome", ComplaintOutcome.PARTLY_UPHELD, *found)
    elif upheld:
        draft.put("complaint_outcome", ComplaintOutcome.UPHELD, *upheld)
    elif fallen and not all(mention.value.part for mention in fallen):
        draft.put("complaint_outcome", ComplaintOutcome.NOT_UPHELD, *fallen)
