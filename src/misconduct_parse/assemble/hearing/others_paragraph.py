"""A paragraph that opens with an officer whose case this is not: what it goes on to tell is told of no subject."""

from __future__ import annotations

from typing import Any

from misconduct_parse.assemble.hearing.figure import Role
from misconduct_parse.assemble.hearing.own_paragraph import opens_with
from misconduct_parse.assemble.hearing.spots import Spots
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import RESULTS
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.naming import CHIEF_OFFICERS


def in_others_paragraph(story: Story, spots: Spots, mention: Mention[Any]) -> bool:
    """Whether a colleague opens the paragraph, and nothing in it has spoken of a subject since."""
    page = story.page
    block = page.blocks[page.sentences[mention.sentence].block]
    refs = story.cast.within(block.start, mention.start) if mention.kind in RESULTS and spots.people else []
    if not refs or refs[0].sentence == mention.sentence:
        return False
    figure = refs[0].figure
    if not figure.police or figure.roles - {Role.SPEAKER} or figure.rank in CHIEF_OFFICERS:
        return False
    if not opens_with(page, block.start, refs[0]):
        return False
    if any(id(ref.figure) in spots.people for ref in refs):
        return False
    told = (spot for number in range(refs[0].sentence + 1, mention.sentence + 1) for spot in spots.at(number))
    return not any(spot.who and spot.start < mention.start for spot in told)
