"""Published outcomes of hearings, label by label, and notices of hearings to come."""

from __future__ import annotations

from hypothesis import strategies as st

from misconduct_parse.model.terms import Format
from misconduct_parse.testing.days import dated, stretches
from misconduct_parse.testing.page import Page
from misconduct_parse.testing.people import officers
from misconduct_parse.testing.planted import Fact
from misconduct_parse.testing.wordings import FORCES, LEVELS, SANCTIONS

HEARING = "subjects[0].proceedings[0]"


@st.composite
def outcome_pages(draw: st.DrawFn) -> Page:
    """A published outcome of a hearing, label by label."""
    force, force_id = draw(st.sampled_from(FORCES))
    level, level_id = draw(st.sampled_from(LEVELS))
    _, sanction, sanction_id = draw(st.sampled_from(SANCTIONS))
    colon = draw(st.sampled_from([": ", ":\n"]))
    return Page(
        format=Format.HEARING_OUTCOME,
        title=("Misconduct hearing outcome",),
        paragraphs=(
            (Fact("force", force_id, force),),
            (f"Name of officer{colon}", *draw(officers()).ranked()),
            (f"Date of hearing{colon}", draw(dated(f"{HEARING}.dates[0]", draw(stretches())))),
            (f"Finding{colon}", Fact(f"{HEARING}.finding", level_id, level.capitalize()), " proven"),
            (f"Outcome{colon}", Fact("subjects[0].outcomes[0].kind", sanction_id, sanction.capitalize())),
        ),
    )


@st.composite
def notice_pages(draw: st.DrawFn) -> Page:
    """A notice of a hearing to come."""
    force, force_id = draw(st.sampled_from(FORCES))
    when = draw(dated(f"{HEARING}.dates[0]", draw(stretches())))
    return Page(
        format=Format.HEARING_NOTICE,
        title=("Misconduct hearing notice",),
        paragraphs=(
            (Fact("force", force_id, force),),
            ("A misconduct hearing will take place on ", when, " at 10am."),
            ("Name of officer: ", *draw(officers()).ranked()),
            ("It is alleged that the officer breached the standards for honesty and integrity.",),
            ("If proven, the conduct would amount to gross misconduct and the officer could be dismissed.",),
        ),
    )
