"""The head of a page, read in one step."""

from __future__ import annotations

from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.head.force import put_force
from misconduct_parse.assemble.head.front import Front
from misconduct_parse.assemble.head.publication import put_publication
from misconduct_parse.assemble.head.source import put_address, put_publisher
from misconduct_parse.assemble.head.summary_force import put_summary_force
from misconduct_parse.assemble.head.title import put_title
from misconduct_parse.model.terms import Format


def read_head(work: Assembly) -> None:
    """Address, title, publisher, day of publication and force.

    Behind it, ``work.published`` is the day that dates without a year are reckoned from, and ``work.force`` the
    force with its places. The title of an IOPC summary names the force; a force's page says it in its text.
    """
    front = Front(page=work.page)
    put_address(work, front)
    title = put_title(work, front)
    put_publisher(work, front)
    put_publication(work, front)
    if work.format is Format.IOPC_SUMMARY:
        put_summary_force(work, title)
    else:
        put_force(work, front)
