"""A subject's age from words that stand right at them; with it the step for role and base."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.posts import put_posts
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.assemble.hearing.stranger_nouns import YOUNGEST
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern, quick_pattern

NEAR: Final = quick_pattern(
    r"(?:,\s++(?:formerly\s++)?+(?:of|from|based\s++(?:at|in))\s++[\w' -]{2,30})?+"
    r"[\s,(\"']*+(?:\b(?:is|was|who\s++is|who\s++was|now|aged)\s++(?:now\s++)?+)?+"
)
"""What may stand between somebody and their age."""

# "PC Quill, a 27-year-old response officer, was" tells of her; "PC Quill, a 27-year-old man said" does not
CALLED: Final = quick_pattern(r",\s++(?:who\s++(?:is|was)\s++)?+an?\s++(?:serving\s++|former\s++|married\s++)?+")
CALLING: Final = quick_pattern(
    r"(?:\s*+(?=,)|\s++(?:who|from|of)\b|\s++(?:(?!(?:man|woman|boy|girl|victim|witness|told|said|was)\b)[\w-]++\s++){0,3}?"
    r"(?:officer|constable|sergeant|inspector|detective|special|pcso|investigator|handler|father|mother|mum|dad|parent"
    r"|graduate)s?+\b(?!\s++(?:of\s++the\s++court|said|told|saw|heard)\b))"
)

FARTHEST: Final = 50
"""Characters between somebody and their age."""

# "29-year-old PC Quill", "the 29-year-old former sergeant Ada Quill"
BEFORE: Final = quick_pattern(
    r"[\s,]++(?:former\s++|retired\s++|serving\s++|police\s++|officer,?+\s++|student\s++|response\s++|neighbourhood\s++"
    r"|traffic\s++|custody\s++|firearms\s++|patrol\s++|special\s++|detective,?+\s++|constable,?+\s++|sergeant,?+\s++){0,4}+"
)

# "The former DC, 44, retired last year"
SHORT_NOUN: Final = pattern(
    r"\b(?:the|this)\s++(?:former\s++|ex-|retired\s++|shamed\s++|disgraced\s++)?+"
    rf"(?:{SHORT_RANK}|pcso|officer|constable|sergeant|inspector|detective)\s*+[,(]\s*+(?:who\s++(?:is|was)\s++)?+(?:aged\s++|now\s++)?+$"
)

# "The 44-year-old, who led", "the 33-year-old officer had": a person of whom nothing else is said.
DEFINITE: Final = pattern(r"\b(?:the|this)\s++$")
OFFICER_NOUN: Final = pattern(
    r"\s*+(?:,|(?:(?!(?:prison|probation|customs|immigration|border|army|naval|council|press|medical|parking|and|who)\b)[\w-]++\s++){0,3}?"
    r"(?:officer|constable|sergeant|inspector|detective"
    rf"|(?:{SHORT_RANK})\b|pcso|special)|(?:was|is|had|has|who|who's|from|pleaded|admitted|will|would"
    r"|did|told|said|took|went|made|sent|drove|left|got|hit|put|kept|began|wrote|met|lied|stole|gave|could|never"
    r"|\w{2,}+(?<=ed))\b)"
)
# "Colleagues from Hove stopped it and found the 31-year-old at the wheel"
COLLEAGUES: Final = ("colleagues", "fellow officers")
BY_COLLEAGUES: Final = pattern(
    r"(?:colleagues|fellow\s++officers)\b[^.;]{0,120}?\b(?:found|stopped|arrested|breathalysed|tested|charged|caught|discovered)\s++the\s++$"
)


def put_traits(story: Story, binder: Binder) -> None:
    """Put down ages, roles and bases."""
    order = {id(person.figure): place for place, person in enumerate(story.people)}
    for mention in story.of(Kind.AGE, spoken=True):
        person = _aged(story, mention, order)
        if person is not None and person.draft.get("age") is None:
            person.draft.put("age", mention.value, mention)
    put_posts(story, binder)


def _aged(story: Story, mention: Mention[int], order: dict[int, int]) -> Person | None:
    """Whose age it is: whoever is named right beside it, or the one subject of "the 44-year-old"."""
    named = [order[id(ref.figure)] for ref in named_beside(story, mention) if id(ref.figure) in order]
    if named:
        return story.people[min(named)]
    if len(story.people) != 1 or mention.value < YOUNGEST or story.speech.spoken(mention.start):
        return None  # "The 15-year-old had run away"
    return story.people[0] if _of_the_one(story, mention) else None


def named_beside(story: Story, mention: Mention[int]) -> list[Ref]:
    """The names right beside an age."""
    near = story.cast.within(mention.start - REACH, mention.end + FARTHEST)
    return [ref for ref in near if _beside(story, ref, mention)]


def _beside(story: Story, ref: Ref, mention: Mention[int]) -> bool:
    """Whether an age stands behind a name, or before it: "29-year-old PC Quill"."""
    lower = story.page.lower
    if 0 <= mention.start - ref.end < FARTHEST:
        if NEAR.fullmatch(lower, ref.end, mention.start) is not None:
            return True
        called = lower[mention.start : mention.end].endswith("old") and CALLED.fullmatch(lower, ref.end, mention.start)
        return bool(called) and CALLING.match(lower, mention.end, mention.end + REACH) is not None
    return 0 < ref.start - mention.end < FARTHEST and BEFORE.fullmatch(lower, mention.end, ref.start) is not None


def _of_the_one(story: Story, mention: Mention[int]) -> bool:
    """Whether an age at no name is that of the page's only subject."""
    lower = story.page.lower
    if story.sections.part(mention.start) in (Part.AGE, Part.OFFICER):
        return True
    start = story.page.sentences[mention.sentence].start
    if _of_pronoun(story, mention) or OFFICER_AND.search(lower, start, mention.start):
        return True
    if lower[mention.start : mention.end].endswith("old"):
        return _means_subject(story, mention)
    if SHORT_NOUN.search(lower, max(0, mention.start - 40), mention.start):
        return True
    return any(
        0 <= mention.start - m.end < 12 and NEAR.fullmatch(lower, m.end, mention.start)
        for m in story.work.mentions.within(Kind.PARTY, mention.start - REACH, mention.start)
    )


def _means_subject(story: Story, mention: Mention[int]) -> bool:
    lower = story.page.lower
    if not DEFINITE.search(lower, max(0, mention.start - 8), mention.start):
        return False
    start = story.page.sentences[mention.sentence].start
    met = lower.startswith(COLLEAGUES, start) and BY_COLLEAGUES.match(lower, start, mention.start) is not None
    if not met and not OFFICER_NOUN.match(lower, mention.end):
        return False
    # "a passenger, 19", later "the 19-year-old, who"
    return story.first_ages[mention.value] >= mention.start


# "You are 31.", "He is 31, and single."
PRONOUN: Final = pattern(r"(?:\G|[.,;]\s++|\b(?:and|that)\s++)(?P<who>you|he|she)\s++(?:are|is)\s++(?:now\s++)?+$")
# "He has been an officer for 23 years and is 47 years old"
OFFICER_AND: Final = pattern(
    r"\b(?:he|she)\s++(?:has|had)\s++(?:been\s++(?:an?\s++)?+(?:police\s++)?+officer|served)\b[^.;]{0,60}?\band\s++is\s++(?:now\s++)?+$"
)


def _of_pronoun(story: Story, mention: Mention[int]) -> bool:
    """Whether an age is that of the subject, told by a pronoun: whoever was spoken of last is the subject."""
    page = story.page
    start = page.sentences[mention.sentence].start
    found = PRONOUN.search(page.lower, start, mention.start)
    if found is None:
        return False
    if found["who"] == "you":
        return True
    before = start if start < found.start("who") else page.sentences[max(0, mention.sentence - 1)].start
    spoken_of = story.cast.within(before, mention.start)
    return bool(spoken_of) and all(ref.figure is story.people[0].figure for ref in spoken_of)
