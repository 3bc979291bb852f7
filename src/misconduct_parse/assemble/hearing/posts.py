"""A subject's role and base: what they do, and where they serve."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.binding import Binder
from misconduct_parse.assemble.hearing.duty_lines import put_lines
from misconduct_parse.assemble.hearing.holders import holders
from misconduct_parse.assemble.hearing.origin import NO_PLACE, put_function, put_origin
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.functions import role_of
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.post import Post
from misconduct_parse.extract.units import COMMANDS, of_force
from misconduct_parse.pattern import pattern


def put_posts(story: Story, binder: Binder) -> None:
    """Put down roles and bases."""
    put_lines(story)
    posts = [(person, m) for m in story.of(Kind.POST) for person in holders(story, binder, m)]
    for units in (False, True):  # a place is a better base than a command: "based at Hove", later "of East Command"
        for person, mention in posts:
            _put_post(story, person, mention, units=units)
    for person, mention in posts:
        _command_beside(story, person, mention)
    _before_names(story)
    put_function(story)
    put_origin(story)


def _put_post(story: Story, person: Person, mention: Mention[Post], *, units: bool) -> None:
    for field, at in (("role", mention.value.role), ("base", mention.value.base)):
        if at is None or person.draft.get(field) is not None:
            continue
        words = story.page.words(*at)
        if field == "base" and words.lower().endswith(COMMANDS) is not units:
            continue
        put(person, field, words, at, mention)


def _command_beside(story: Story, person: Person, mention: Mention[Post]) -> None:
    """A command beside a place is what somebody does: "attached to the Roads Policing Command, working from Hove"."""
    at = mention.value.base
    words = story.page.words(*at) if at is not None else ""
    if at is None or not words.endswith(" Command") or person.draft.get("role") is not None:
        return
    if person.draft.get("base") != words:
        put(person, "role", words, at, mention)


def put(person: Person, field: str, words: str, at: tuple[int, int], mention: Mention[Any]) -> None:
    """Put down words without their article."""
    skip = 4 if words.lower().startswith("the ") and words[4:5].isupper() else 0
    person.draft.put(field, words[skip:], mention.part(at[0] + skip, at[1]))


# "Swindon response officer PC Idris Norfolk", "Chelmsford officers Pc X and Pc Y"
BEFORE_NAME: Final = pattern(
    r"(?:\G|(?<=[.\s]))(?P<base>(?:\p{Lu}[\p{L}'-]++\s++){1,3}+)(?P<role>(?:\p{Ll}[\p{L}-]++\s++"
    r"){0,2}?(?:officers?|constable|detective|sergeant))\s++$"
)
ENDS_BEFORE_NAME: Final = ("officer", "officers", "constable", "detective", "sergeant")


def _before_names(story: Story) -> None:
    page = story.page
    for person in story.people:
        refs = [ref for ref in story.cast.of(person.figure) if ref.sentence >= 0]
        for ref in refs[:2]:
            start = max(page.sentences[ref.sentence].start, ref.start - 60)
            if not page.folded[start : ref.start].rstrip().endswith(ENDS_BEFORE_NAME):
                continue
            found = BEFORE_NAME.search(page.folded, start, ref.start)
            if found is not None:
                _put_before(story, person, found.span("base"), found.span("role"))
                break


def _put_before(story: Story, person: Person, base: tuple[int, int], role: tuple[int, int]) -> None:
    page = story.page
    words = page.words(*base)
    if NO_PLACE & set(words.lower().split()) or of_force(words.strip()):
        return
    if person.draft.get("base") is None:
        end = base[0] + len(page.text[slice(*base)].rstrip())
        at = Mention(kind=Kind.POST, value=None, start=base[0], end=end, rule="posts.before-name")
        person.draft.put("base", words, at)
    function = role_of(page.folded, *role)
    if person.draft.get("role") is None and function is not None and not page.words(*role).endswith("s"):
        at = Mention(kind=Kind.POST, value=None, start=function.role[0], end=role[1], rule="posts.before-name")
        person.draft.put("role", page.words(*function.role), at)
