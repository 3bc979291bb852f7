"""Sentences that begin with others than the subjects: "Several colleagues were", "A man was", "two dismissed"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.named_strangers import surname_of_stranger
from misconduct_parse.assemble.hearing.others_subject import of_other_subject
from misconduct_parse.assemble.hearing.partitive import several_were
from misconduct_parse.assemble.hearing.spots import Spots
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import shorts
from misconduct_parse.extract.vocabulary import alternation
from misconduct_parse.pattern import quick_pattern

# "Two of the recipients have been given", "Several colleagues were", "A fifth member": none of the subjects
SOME_OTHERS: Final = quick_pattern(
    r"a\s++(?:third|fourth|fifth|sixth|seventh|further)\s++(?:\w++\s++)?(?:member|officer|colleague|constable"
    r"|sergeant|man|woman|person|special|detective|recruit|student|probationer)\b|(?:one|two|three|four|five|six|seven|several|some|most|many"
    r"|others?)\s++(?:of\s++(?:the|those|his|her|their)|other|more|further|others|colleagues|recipients"
    r"|members)\b(?!\s++(?:\w++\s++)?(?:allegations?|standards?|breaches|charges|counts|particulars)\b)|those\s++(?:who|involved|present|officers)\b"
    r"|the\s++(?:first|second|third|fourth|other)\s++of\s++(?:the|these|those)\s++(?:two|three|four|five|six)\b"
)
# "A man was dismissed from his job after she told his employer"; "the former was, and the latter" are not told apart
STRANGER: Final = quick_pattern(
    r"(?:an?|another|one|the)\s++(?:[\w-]++\s++){0,2}?(?:man|woman|driver|worker|employee|nurse|teacher|student|boy|girl"
    r"|teenager|suspect|guard|civilian)\s++(?:was|were|has|had|is|who)\b"
    r"|the\s++(?:former|latter)(?:,\s++(?:who|whose)\b[^.;,]{2,80},)?+\s++(?:was|were|has|had|received)\b"
)


# "A detention officer, Ben Yew, who falsified the log, was", "Tutor constable Ben Yew, 39, got": new on the page
NEW_NAME: Final = quick_pattern(
    r"(?:In\s++\d{4},?+\s++)?(?:An?|Another|[Hh]is|[Hh]er|[Tt]heir)\s++(?:[\w-]++\s++){0,3}?\p{Ll}++,\s++\p{Lu}[\p{L}'-]++\s++\p{Lu}[\p{L}'-]++,\s"
    r"|(?:\p{Lu}[\p{Ll}-]++\s++(?:[\p{Ll}-]++\s++){0,3}+)?\p{Lu}[\p{L}'-]++\s++\p{Lu}[\p{L}'-]++,\s++(?:aged\s++)?+\d\d,\s"
)
# "A DC received management advice at a separate meeting", "Two PCs were given": somebody new, by a rank in short
NEW_RANK: Final = quick_pattern(
    rf"(?:An?|One|Two|Three|Four|Another)\s++(?:(?:former|serving|second|third|further|other|fellow)\s++)*+"
    rf"(?:{alternation(shorts())})s?+(?:\s++(?:at|from|in|of|on|with)(?:\s++[\w'-]++){{1,5}}?)?,?+\s++"
    r"(?:was|were|has|have|had|received|got|resigned|retired|also|later|who)\b"
)
OUTCOME: Final = Kind.OUTCOME
# "He was found to have committed gross misconduct. She was dismissed in August", behind what both did
HE_OR_SHE: Final = quick_pattern(r"(?P<who>s?he)\b")


def _he_and_she(story: Story, spots: Spots, sentence: int) -> bool:
    """Whether two sentences tell of "him" and of "her" behind one that names both, and nothing says who is who."""
    if len(spots.everybody) < 2:
        return False
    page, (start, _, block) = story.page, story.page.sentences[sentence]
    if HE_OR_SHE.match(page.lower, start) is None:
        return False
    for first in (sentence - 1, sentence):
        if first < 1 or first + 1 >= len(page.sentences):
            continue
        pair = [HE_OR_SHE.match(page.lower, page.sentences[number].start) for number in (first, first + 1)]
        if None in pair or len({said["who"] for said in pair if said}) < 2 or spots.at(first):
            continue
        if page.sentences[first + 1].block != block or page.sentences[first].block != block:
            continue
        if len({id(person) for spot in spots.at(first - 1) for person in spot.who}) > 1:
            return True
    return False


# "Detention officer on duty: words of advice", "One recipient (constable): written warning": a line of somebody else
OTHER_LINE: Final = quick_pattern(
    r"(?:[-*•]\s*+)?+(?:(?:an?other|one|two|three|a\s++(?:second|third|fourth))\s++(?:[\w-]++\s++){0,2}?"
    r"(?:officers?|sergeant|constable|inspector|recipients?|colleagues?|supervisor|members?\s++of\s++(?:police\s++)?+staff)"
    r"|(?:(?:the|a)\s++)?+(?:detention\s++officer|call\s++handler|control\s++room\s++operator|custody\s++(?:sergeant|assistant)"
    r"|(?:member\s++of\s++)?+police\s++staff))(?:\s++on\s++duty)?+(?:\s*+\([^)\n]{1,40}\))?+\s*+:\s"
)


def _of_new_rank(story: Story, spots: Spots, start: int, mention: Mention[Any]) -> bool:
    return start > spots.first_named and NEW_RANK.match(story.page.folded, start, mention.end) is not None


def in_others_line(story: Story, mention: Mention[Any]) -> bool:
    """Whether the label of a line is somebody whom it does not name, below the names of the subjects."""
    page = story.page
    start = page.blocks[page.sentences[mention.sentence].block].start
    line = page.lower.rfind("\n", start, mention.start) + 1
    start = max(start, line)
    first = next((ref.start for ref in story.cast.refs if ref.sentence >= 0), len(page.lower))
    return start > first and OTHER_LINE.match(page.lower, start, mention.start) is not None


def opens_with_others(lower: str, start: int) -> bool:
    """Whether a sentence begins with others than the subjects, so that "he" behind it is one of them."""
    return lower[start : start + 1] in "aotfsm" and SOME_OTHERS.match(lower, start) is not None


def of_some_others(story: Story, spots: Spots, mention: Mention[Any]) -> bool:
    """Whether a sentence that names nobody tells what others than the subjects got."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    start += lower[start : start + 1] == '"'
    if (lower[start : start + 1] in "aotfsm" and SOME_OTHERS.match(lower, start)) or in_others_line(story, mention):
        return True
    stranger = _of_new_rank(story, spots, start, mention) or surname_of_stranger(story, mention)
    if stranger or of_other_subject(story, spots, mention) or _he_and_she(story, spots, mention.sentence):
        return True
    if mention.kind == OUTCOME and several_were(lower, start, mention.start, len(spots.everybody)):
        return True
    if start > spots.first_named and NEW_NAME.match(story.page.folded, start, mention.start):
        return not story.cast.touch(start, mention.start) or not spots.at(mention.sentence)
    if start <= spots.first_named or not lower.startswith(("a", "the", "one"), start):
        return False
    return STRANGER.match(lower, start) is not None
