"""Where somebody serves by the place before what they are: "a Tameside constable"."""

from __future__ import annotations

from typing import Final

from misconduct_parse import forces
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.pattern import pattern

# "Response officer PC Ada Quill": a capital at the beginning of a sentence makes no place of what an officer does.
NO_PLACE: Final = frozenset(
    ("the", "a", "an", "former", "police", "constabulary", "on", "in", "at", "policing", "patrol", "beat", "community")
) | {words.split()[0] for words in wordings("roles")}

# "A Tameside constable who used CS spray", "Former Lowestoft officer sentenced", "a Luton-based officer"
BEFORE_NOUN: Final = pattern(
    r"(?:\b(?:[Aa]n?|[Tt]he|[Ff]ormer|[Ee]x|[Rr]etired|[Ss]erving)[\s-]++)(?:(?:former|serving|retired)\s++)?+"
    r"(?P<base>\p{Lu}\p{Ll}[\p{L}'-]*+(?:\s\p{Lu}\p{Ll}[\p{L}'-]*+){0,2}?)(?:-based)?\s++(?:(?:response|police)\s++){0,2}+"
    r"(?:officer|constable|detective|sergeant|inspector|PCSO|PC|DC)\b(?!\s++(?:said|told))"
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

FIRST: Final = 4
"""Sentences in which a page says whom it is about."""


def put_origin(story: Story) -> None:
    """The place of "a Tameside constable" at the start of a page about one person; a force's area is none."""
    page = story.page
    if len(story.people) != 1 or story.people[0].draft.get("base") is not None:
        return
    for sentence in page.sentences[:FIRST]:
        found = BEFORE_NOUN.search(page.folded, sentence.start, sentence.end)
        if found is None or story.speech.spoken(found.start()):
            continue
        named = story.cast.within(found.start(), found.end() + 2)
        if any(ref.figure is not story.people[0].figure for ref in named):
            continue
        words = found["base"].removesuffix("-based")
        if (NO_PLACE | OF_NO_PLACE) & set(words.lower().split()) or forces.get(words) or forces.get(f"{words} Police"):
            continue
        start = found.start("base")
        at = Mention(kind=Kind.POST, value=None, start=start, end=start + len(words), rule="posts.before-noun")
        story.people[0].draft.put("base", words, at)
        return
