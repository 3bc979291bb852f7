"""Investigation summaries of the IOPC."""

from misconduct_parse.assemble.ending import check_ending
from misconduct_parse.assemble.head.enlist import enlist
from misconduct_parse.assemble.head.read_head import read_head
from misconduct_parse.assemble.iopc import steps
from misconduct_parse.assemble.iopc.checks import check_summary
from misconduct_parse.extract.rules import (
    callings,
    charges,
    complaints,
    courts,
    criminal,
    dates,
    denials,
    findings,
    forces,
    forums,
    groups,
    headless,
    inquests,
    inquiries,
    learning,
    lessons,
    offences,
    opinions,
    outcomes,
    proceedings,
    proofs,
    prosecutors,
    recommendations,
    references,
    referrals,
    reversals,
    sentences,
    short_forms,
    training,
    voices,
)
from misconduct_parse.formats.source import Source
from misconduct_parse.model.terms import Format

IOPC_SUMMARY = Source(
    format=Format.IOPC_SUMMARY,
    rules=(
        *forces.RULES,
        *dates.RULES,
        *groups.RULES,
        *headless.RULES,
        *callings.RULES,
        *short_forms.RULES,
        *voices.RULES,
        *opinions.RULES,
        *denials.RULES,
        *proceedings.RULES,
        *findings.RULES,
        *proofs.RULES,
        *outcomes.RULES,
        *reversals.RULES,
        *forums.RULES,
        *training.RULES,
        *charges.RULES,
        *criminal.RULES,
        *offences.RULES,
        *courts.RULES,
        *sentences.RULES,
        *references.RULES,
        *inquiries.RULES,
        *referrals.RULES,
        *prosecutors.RULES,
        *inquests.RULES,
        *complaints.RULES,
        *learning.RULES,
        *lessons.RULES,
        *recommendations.RULES,
    ),
    head=(read_head,),
    steps=(steps.summary, enlist, check_summary, check_ending),
)
