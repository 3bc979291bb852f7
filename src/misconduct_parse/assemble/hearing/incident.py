"""When the conduct took place: the first period that the text ties to what was done."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.incident_clauses import of_something_later
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern

CONDUCT: Final = quick_pattern(
    r"""\b (?: between | incident | interaction | contact | took \s++ place | happened | occurred | conduct
          | behaviour | alleged | heard \s++ that | told \s++ that | off \s++ duty | on \s++ duty | arising
          | dates? \s++ in | occasions? | events | offences? | committed | during | when \s++ (?:he|she|they) | sent
          | arrest \s++ of | attended | drove | struck | used | met | stole | accessed | searched | removed
            | disorder | between ) \b""",
    regex.VERBOSE,
)
NOT_CONDUCT: Final = quick_pattern(
    r"""\b (?: hearing | panel \s++ sat | meeting | convict\w*+ | sentenc\w*+ | pleaded | court | charged
          | resign\w*+ | retir\w*+ | joined | published | register | regulations? | investigat\w*+ | referred
          | suspended \s++ (?:since|from) | inquest | notice | adjourned | caution | expected | served
          | volunteered | trial | reviewed | crown
          | wedding | worked | based | attached | members? \s++ of | employed | dismissed | appeal ) \b""",
    regex.VERBOSE,
)


def put_incident(story: Story) -> None:
    """Put down when the conduct took place, as far as the text ties a date to it."""
    days = {mention.start for mention in story.day_places}
    for mention in story.of(Kind.DATE):
        if (
            mention.start in days
            or story.sections.part(mention.start) in NOT_HERE
            or mention.value.relative is not None
        ):
            continue
        if mention.value.first.weekday is not None and mention.value.first.day is None:
            continue
        sentence = story.page.sentences[mention.sentence]
        unit, date = (sentence.start, sentence.end), (mention.start, mention.end)
        if not _of_conduct(story, mention) or of_something_later(story.page.lower, unit, date):
            continue
        dates = story.calendar.settle(mention)
        if len(dates) == 1:
            story.work.case.put("incident", dates[0], mention)
        return


NOT_HERE: Final = frozenset(
    {Part.DATE, Part.DATE_VENUE, Part.PUBLISHED, Part.TIME, Part.VENUE, Part.ASIDE, Part.COUNSEL, Part.OUTCOME}
)


def _of_conduct(story: Story, mention: Mention[Any]) -> bool:
    page = story.page
    sentence = page.sentences[mention.sentence]
    if story.sections.part(mention.start) is Part.ALLEGATION:
        return NOT_CONDUCT.search(page.lower, sentence.start, mention.start) is None
    cues = [m.start() for m in CONDUCT.finditer(page.lower, sentence.start, mention.start)]
    other = NOT_CONDUCT.search(page.lower, cues[-1] if cues else sentence.start, mention.start)
    if cues or other is not None:
        return other is None
    behind = CONDUCT.search(page.lower, mention.end, min(sentence.end, mention.end + 60))
    other = NOT_CONDUCT.search(page.lower, mention.end, min(sentence.end, mention.end + 60))
    return behind is not None and (other is None or behind.start() < other.start())
