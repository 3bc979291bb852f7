"""What was found, and what followed, person by person."""

from __future__ import annotations

from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.clearings import put_clearings
from misconduct_parse.assemble.hearing.findings import put_findings
from misconduct_parse.assemble.hearing.judge import Judge
from misconduct_parse.assemble.hearing.outcomes import put_left, put_outcomes
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.outcomes import OutcomeMention


def put_results(story: Story, binder: Binder, judge: Judge) -> list[Mention[OutcomeMention]]:
    """Put down findings and outcomes. A notice has neither.

    Returns:
        The sanctions of which the page does not yet say whose they are.
    """
    if story.notice:
        return []
    unbound = put_outcomes(story, binder)
    put_findings(story, binder, judge)
    put_clearings(story, binder, judge)
    put_left(story, unbound)
    return unbound
