"""Outcomes of hearings and meetings, as forces publish them."""

from misconduct_parse.assemble.ending import check_ending
from misconduct_parse.assemble.head.enlist import enlist
from misconduct_parse.assemble.head.read_head import read_head
from misconduct_parse.assemble.hearing.several import stretches
from misconduct_parse.assemble.hearing.tell import tell_case
from misconduct_parse.extract.rules import hearing_pages
from misconduct_parse.formats.source import Source
from misconduct_parse.model.terms import Format

HEARING_OUTCOME = Source(
    format=Format.HEARING_OUTCOME,
    rules=hearing_pages.RULES,
    head=(read_head, check_ending),
    steps=(tell_case, enlist),
    split=stretches,
)
"""See the format."""
