"""Strangers whom a page names: "Bell was jailed for life" tells of her former partner, Craig Bell."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.surnames import has_given_name
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.names import whole
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Page

# What opens a sentence as its subject: "Bell was jailed", "Craig Bell, 34, was jailed", "Cooper pleaded guilty"
OPENING: Final = quick_pattern(
    r"""(?P<name> \p{Lu}[\p{L}'-]++ (?: \s \p{Lu}[\p{L}'-]++ ){0,2} )
        (?: (?P<aged> , \s (?:aged\s)?+ \d\d (?= , ) )?+
            (?: , \s (?:of|from) \s [^.;,]{1,40} (?: , \s \p{Lu} [^.;,]{1,30} ){0,2} )?+
            (?: , \s (?:who|whose|an?|the|then) \s [^.;,]{2,100} )?+ , )?+ \s++
        (?= (?: was | has | had | is | then | later | would | will | received | pleaded | pleads | admitted | denied
              | appeared ) \b )""",
    regex.VERBOSE,
)
# What both OPENING and BEFORE_WHO begin with: most sentences have none of it
NAME_FIRST: Final = quick_pattern(
    r"[\w'-]++(?:\s[\w'-]++){0,2}?(?:,|\s++(?:was|has|had|is|then|later|would|will|received|plead(?:ed|s)|admitted|denied"
    r"|appeared)\b)"
)
NAMED_WITHIN: Final = 20_000
"""Characters of the main text in which somebody is named in full; it keeps the search linear."""


# "Two men were sent to prison. The third was found not guilty": on a page about one officer, somebody else
COUNTED_ON: Final = pattern(
    r"""(?:the|a) \s++ (?:first|second|third|fourth|fifth|sixth|other|others|last|rest|remaining\s++\w++) \s++
        (?:(?:man|woman|defendant|suspect|of\s++(?:them|the\s++\w++))\s++)?+
        (?: was | were | has | have | had | is | pleaded | denied | admitted ) \b""",
    regex.VERBOSE,
)


def counts_on(story: Story, mention: Mention[Any]) -> bool:
    """Whether a sentence goes on counting others, on a page about one person: "The third was found not guilty"."""
    start = story.page.sentences[mention.sentence].start
    if len(story.people) != 1 or not story.page.lower.startswith(("the", "a"), start):
        return False
    return COUNTED_ON.match(story.page.lower, start, mention.end) is not None


def opens_with_stranger(story: Story, mention: Mention[Any]) -> bool:
    """Whether a sentence begins with the name of somebody who is no figure of the case, and goes on about them.

    A surname alone counts where the page gives the full name elsewhere: a word with a capital may be anything.
    """
    page = story.page
    start = page.sentences[mention.sentence].start
    if story.cast.touch(start, mention.start) or NAME_FIRST.match(page.folded, start, mention.end) is None:
        return False
    found = OPENING.match(page.folded, start, mention.end)
    if found is None or found.end() > mention.start:
        return False
    if whole(page.folded, found.span("name")) != found.span("name"):
        return False
    if story.nouns_within(start, mention.start):
        return False
    name = found["name"]
    return " " in name or _is_surname(story, name, start)


# "Vale, who was jailed and dismissed the same month"
BEFORE_WHO: Final = quick_pattern(r"(?P<name>\p{Lu}[\p{L}'-]++),\s++who\s")


def surname_of_stranger(story: Story, mention: Mention[Any]) -> bool:
    """Whether a sentence begins with the surname alone of somebody whom the page names in full, and no figure is."""
    start = story.page.sentences[mention.sentence].start
    if story.cast.touch(start, mention.start) or NAME_FIRST.match(story.page.folded, start, mention.end) is None:
        return False
    found = BEFORE_WHO.match(story.page.folded, start, mention.start)
    found = found or OPENING.match(story.page.folded, start, mention.end)
    if found is None or " " in found["name"]:
        return False
    if whole(story.page.folded, found.span("name")) != found.span("name") or story.nouns_within(start, mention.start):
        return False
    return _is_surname(story, found["name"], start)


def stranger_named_at(story: Story, sentence: int, start: int) -> int | None:
    """Where the name of a stranger ends that stands at an offset as the subject of a sentence; None where none does."""
    page, end = story.page, story.page.sentences[sentence].end
    if NAME_FIRST.match(page.folded, start, end) is None:
        return None
    found = OPENING.match(page.folded, start, end)
    if found is None or whole(page.folded, found.span("name")) != found.span("name"):
        return None
    own = {id(person.figure) for person in story.people}
    known = [ref.figure for ref in story.cast.within(start, found.end("name"))]
    if any(id(figure) in own or figure.police or figure.roles for figure in known):
        return None
    if story.nouns_within(start, found.end("name")):
        return None
    name = found["name"]
    person = known or " " in name or found["aged"] is not None
    return found.end() if person or _is_surname(story, name, start) else None


def _is_surname(story: Story, name: str, but: int) -> bool:
    """Whether somebody with this surname is named in full elsewhere than at ``but``."""
    places = story.named_in_full.get(name)
    if places is None:
        places = story.named_in_full[name] = tuple(islice(_named_in_full(story.page, name), 2))
    return any(at != but for at in places)


def _named_in_full(page: Page, name: str) -> Iterator[int]:
    """Where a name stands behind a given name."""
    last = page.body + NAMED_WITHIN
    at = page.folded.find(name, page.body, last)
    while at >= 0:
        if has_given_name(page, at):
            yield at
        at = page.folded.find(name, at + len(name), last)
