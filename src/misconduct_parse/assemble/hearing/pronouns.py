"""Whether "he" can be the one subject of a page that calls them "she": a partner's or dealer's trial is theirs."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import quick_pattern

PRONOUN: Final = quick_pattern(r"\b(?:(?P<he>he|him|his)|she|hers?)\b")
# "In 2020 he was convicted", "She has since been dismissed"
OPENS: Final = quick_pattern(r"(?:in\s++(?:\w++\s++)??\d{4},?+\s++|later,?+\s++|then,?+\s++)?+(?:(?P<he>he)|she)\b")
ACTING: Final = frozenset({"he", "she"})
"""Who acts tells whose a sentence is: "he sent messages to her" is about him."""
EITHER: Final = ("he or she", "his or her", "him or her", "she or he", "he/she", "his/her")
TELLING: Final = (Kind.OUTCOME, Kind.FINDING, Kind.PROCEEDING, Kind.STANDARD)
"""In the sentences of these the subject is spoken of."""
ENOUGH: Final = 2


def of_other_pronoun(story: Story, mention: Mention[Any], enough: int = ENOUGH, besides: int = -1) -> bool:
    """Whether a sentence tells of "him" alone, and the page's one subject is "her" wherever it tells of the hearing.

    Args:
        story: The page.
        mention: What is told of him.
        enough: So many sentences must call the subject "her".
        besides: A sentence that does not count: it brings somebody else in.
    """
    if len(story.people) != 1 or mention.sentence < 0:
        return False
    start, end, _ = story.page.sentences[mention.sentence]
    if _within_other(story, mention, start):
        return True
    here = _meant(story, start, end)
    if len(here) != 1 or _names_subject(story, start, end) or _of_lead(story, start, end):
        return False
    called = story.called
    if called is None:
        called = story.called = _called(story)
    other, own = next(iter(here)), (mention.sentence, besides)
    counts = Counter(called.values()) - Counter(called[number] for number in {*own} & called.keys())
    return counts[other] == 0 and counts[not other] >= enough


# "She told the victim that he had been"
HE_HAD: Final = quick_pattern(r"\b(?:(?P<he>he)|she)\s++(?:was|were|had|has|is|been|later|since|also|then|\s)++$")


def _within_other(story: Story, mention: Mention[Any], start: int) -> bool:
    """Whether a sentence that opens with "she", the subject of the one before, tells of a "he" inside it."""
    lower = story.page.lower
    opened, said = OPENS.match(lower, start, mention.start), HE_HAD.search(lower, start, mention.start)
    if opened is None or said is None or (opened["he"] is None) is (said["he"] is None) or mention.sentence == 0:
        return False
    first, last, _ = story.page.sentences[mention.sentence - 1]
    named = story.cast.within(first, last)
    return bool(named) and all(ref.figure is story.people[0].figure for ref in named)


def _meant(story: Story, start: int, end: int) -> set[bool]:
    """Who a sentence may be about: who acts where one opens it, or else all of whom it says "he" or "her"."""
    opened = OPENS.match(story.page.lower, start, end) is not None
    return _pronouns(story, start, end, acting=opened)


def _of_lead(story: Story, start: int, end: int) -> bool:
    """Whether a lead only says "her" of whom its officer met: "A constable who touched her without consent was"."""
    if start > story.first_named or any(word in ACTING for word in story.page.lower[start:end].split()):
        return False
    return any(noun.start == start and not noun.value.headless for noun in story.nouns_within(start, start + 1))


def _called(story: Story) -> dict[int, bool]:
    """Whether "he" or "she" acts in each sentence that is about the one subject, of those that say one alone."""
    sentences = {told.sentence for kind in TELLING for told in story.of(kind)}
    sentences |= {ref.sentence for ref in story.cast.of(story.people[0].figure)}
    said = {number: _pronouns(story, *story.page.sentences[number][:2]) for number in sentences if number >= 0}
    return {number: next(iter(told)) for number, told in said.items() if len(told) == 1}


def _pronouns(story: Story, start: int, end: int, *, acting: bool = True) -> set[bool]:
    """Whether a stretch says "he", "she" or both, of those who act if any does; nothing where it says "he or she"."""
    lower = story.page.lower
    if any(words in lower[start:end] for words in EITHER):
        return set()
    said = list(PRONOUN.finditer(lower, start, end))
    who = [found for found in said if found[0] in ACTING] if acting else []
    return {found["he"] is not None for found in who or said}


def _names_subject(story: Story, start: int, end: int) -> bool:
    figure = story.people[0].figure
    return any(ref.figure is figure for ref in story.cast.within(start, end))
