"""The steps of assembling an IOPC summary."""

from __future__ import annotations

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.calendar import Calendar
from misconduct_parse.assemble.iopc.incident import put_incident
from misconduct_parse.assemble.iopc.investigation import put_investigation
from misconduct_parse.assemble.iopc.line import lines_of
from misconduct_parse.assemble.iopc.opinions import clear
from misconduct_parse.assemble.iopc.reading import read_line
from misconduct_parse.assemble.iopc.state import State
from misconduct_parse.assemble.iopc.subjects import put_subjects
from misconduct_parse.extract.kinds import Kind


def summary(work: Assembly) -> None:
    """What the IOPC did; who had a case to answer, what was found, what followed.

    Summaries appear years later, so their own date settles no year.
    """
    calendar = Calendar(work.page, work.mentions.of(Kind.DATE), work.published, work.log, near=False)
    put_incident(work, calendar)
    put_investigation(work, calendar)
    state = State(work.page, calendar)
    for line in lines_of(work.page, work.mentions):
        read_line(state, line)
    clear(state)
    put_subjects(work, state)
