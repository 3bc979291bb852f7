"""Where somebody serves by the place before what they are: "a Tameside constable"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import CASED_RANK
from misconduct_parse.extract.functions import ROLE, role_of
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.units import of_force
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.pattern import pattern, quick_pattern

# "Response officer PC Ada Quill": a capital at the beginning of a sentence makes no place of what an officer does.
NO_PLACE: Final = frozenset(
    ("the", "a", "an", "former", "police", "constabulary", "on", "in", "at", "policing", "patrol", "beat", "community")
) | {words.split()[0] for words in wordings("roles")}

# "A Tameside constable who used CS spray", "Former Lowestoft officer sentenced", "a Luton-based officer"
BEFORE_NOUN: Final = quick_pattern(
    r"(?:\b(?:[Aa]n?|[Tt]he|[Ff]ormer|[Ee]x|[Rr]etired|[Ss]erving)[\s-]++)(?:(?:former|serving|retired)\s++)?+"
    r"(?P<base>(?:\p{Lu}\p{Ll}[\p{L}'-]*+|\p{Lu}{5,}+)(?:\s\p{Lu}\p{Ll}[\p{L}'-]*+){0,2}?)"
    r"(?:[- ]based)?\s++(?:(?:response|police)\s++){0,2}+"
    rf"(?:officer|constable|detective|sergeant|inspector|community\s++support\s++officer|special\s++constable|PCSO|{CASED_RANK})\b(?!\s++(?:said|told))"
)
OF_NO_PLACE: Final = frozenset(
    (
        "deputy", "chief", "assistant", "temporary", "acting", "detective", "special", "student", "senior", "trainee",
        "probationary", "serving", "retired", "ex", "disgraced", "corrupt", "rogue", "arresting", "investigating",
        "authorised", "armed", "black", "asian", "muslim", "sikh", "jewish", "christian", "british", "welsh", "english",
        "scottish", "irish", "female", "male", "met", "federation", "union", "transport", "scotland", "yard", "force",
    )
)  # fmt: skip
"""Words with a capital before "officer" or a rank that are no place."""

# "A custody sergeant whose failure", "A former traffic officer has been", at the start of a page about one person
LEADING: Final = quick_pattern(
    rf"(?:[Aa]n?|[Tt]he)\s++(?:former\s++|ex-|retired\s++|serving\s++)*+(?P<role>{ROLE})"
    r"(?=\s++(?:who|whose|has|was|is|would|will|from|at|in|based|for|keeps|faces)\b|,|\s++for\b)", regex.VERBOSE
)
# "We have sacked a civilian detention officer who", "Kent Police has dismissed a call handler for"
DISMISSED: Final = pattern(r"\b(?:has|have|had)\s++(?:dismissed|sacked|fired)\s++$")
FIRST: Final = 6
"""Sentences in which a page says whom it is about."""


def put_function(story: Story) -> None:
    """What the only subject is where the page begins: "A custody sergeant who wrote up visits has been dismissed"."""
    page = story.page
    if len(story.people) != 1 or story.people[0].draft.get("role") is not None:
        return
    for sentence in page.sentences[:FIRST]:
        begin = page.lower[sentence.start : sentence.start + 120]
        news = any_in(("dismissed", "sacked", "fired"), begin)
        if begin[0] not in "at" and not news:
            continue
        end = min(sentence.end, sentence.start + 120)
        found = (LEADING.search if news else LEADING.match)(page.folded, sentence.start, end)
        if found is None or story.speech.spoken(found.start()):
            continue
        opens = found.start() == sentence.start or DISMISSED.search(page.lower, sentence.start, found.start())
        told = role_of(page.folded, *found.span("role")) if opens else None
        if told is None or story.cast.within(found.start(), found.end()):
            continue
        at = Mention(kind=Kind.POST, value=None, start=told.role[0], end=told.role[1], rule="posts.lead")
        story.people[0].draft.put("role", page.words(*told.role), at)
        return


def _a_place(words: str) -> bool:
    """Whether words before a rank are a place in a force's area: no force, no quality of somebody."""
    return not (NO_PLACE | OF_NO_PLACE) & set(words.lower().split()) and not of_force(words)


def put_origin(story: Story) -> None:
    """The place of "a Tameside constable" at the start of a page about one person; a force's area is none."""
    page = story.page
    if len(story.people) != 1 or story.people[0].draft.get("base") is not None:
        return
    for sentence in page.sentences[:FIRST]:
        places = BEFORE_NOUN.finditer(page.folded, sentence.start, sentence.end)
        found = next((place for place in places if _a_place(place["base"].removesuffix("-based"))), None)
        if found is None or story.speech.spoken(found.start()):
            continue
        named = story.cast.within(found.start(), found.end() + 2)
        if any(ref.figure is not story.people[0].figure for ref in named):
            continue
        words = found["base"].removesuffix("-based")
        start = found.start("base")
        at = Mention(kind=Kind.POST, value=None, start=start, end=start + len(words), rule="posts.before-noun")
        story.people[0].draft.put("base", words, at)
        return
