"""Whose a finding or sanction is by the words right behind it: "gross misconduct in respect of Sergeant Quill"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from misconduct_parse.assemble.hearing.partners import goes_on_about_partner
from misconduct_parse.assemble.hearing.pronouns import of_other_pronoun
from misconduct_parse.assemble.hearing.runs import run_of
from misconduct_parse.assemble.hearing.spots import OTHERS, Group, Spot, Spots
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.kinds import RESULTS, Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.quantity import ORDINALS
from misconduct_parse.pattern import REACH, pattern, quick_pattern
from misconduct_parse.read.page import BlockKind

OF_WHOM: Final = quick_pattern(
    r"\s++(?:(?P<sure>in\s++(?:respect|the\s++case|that)\s++of|in\s++relation\s++to|as\s++regards)"
    r"|against|for|by|on\s++the\s++part\s++of)\s++"
)
NOUN: Final = r"(?:officers?|constables?|sergeants?|inspectors?|detectives?|colleagues?)"
# "in respect of the first two officers and misconduct in respect of the third"
COUNTED: Final = pattern(
    rf"the\s++(?:first\s++(?P<count>two|three|four)(?:\s++{NOUN})?+|(?P<nth>{'|'.join(ORDINALS)})(?P<noun>\s++{NOUN})?+)"
    r"(?=\s*+(?:[.,;:)]|and\b|but\b|$))"
)
OF_OFFICERS: Final = pattern(rf"\b{NOUN}\b")
# "in the case of the other officer", "in respect of one constable": somebody, and the words do not say who
SOMEBODY: Final = pattern(rf"(?:the|an?|one|another|his|her|their)\s++(?:[\w-]++\s++){{0,2}}?{NOUN}\b")
# "imposed a final written warning on him and a written warning on her": which is which, nobody's name tells
ON_PRONOUN: Final = pattern(
    r"(?:\s++(?:of|for|lasting)\s++[\w-]++\s++\w++|\s++(?:was\s++)?+(?:found|prove[nd]))?+"
    r"\s++(?:(?:(?:up)?on|against|in\s++respect\s++of)\s++(?P<whom>him|her)\b"
    r"|in\s++(?:(?P<whom>his|her)\s++case|(?P<whom>hers|his))\b)"
)
EITHER: Final = pattern(
    r"\b(?:(?:(?:up)?on|against|in\s++respect\s++of)\s++(?P<whom>him|her)\b"
    r"|in\s++(?:(?P<whom>his|her)\s++case|(?P<whom>hers|his))\b)"
)


def named_behind(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """Those who are named or counted behind what is said of them; None where nobody is.

    Behind an outcome "by" names who imposed it, and "for" mostly what for: only somebody known as a subject counts.
    """
    if mention.kind not in RESULTS or len(spots.everybody) < 2:
        return None
    if _on_either(story, mention):
        return OTHERS
    link = OF_WHOM.match(story.page.lower, mention.end)
    if link is None:
        return _listed_behind(story, spots, mention)
    told = [spot for spot in spots.at(mention.sentence) if spot.who and spot.start >= link.end()]
    counted = _counted(story, spots, mention, link.end())
    if counted is not None:
        return counted
    if not told or told[0].start != link.end():
        unknown = link["sure"] and SOMEBODY.match(story.page.lower, link.end())
        return OTHERS if unknown else None
    return run_of(story.page.lower, told)


DECIDED: Final = (Kind.FINDING, Kind.LEVEL)


def _listed_behind(story: Story, spots: Spots, mention: Mention[Any]) -> Group | None:
    """Those with whose names the lines begin that a sentence announces: "The following was found proven:".

    None where the lines tell for themselves: "Findings of gross misconduct or misconduct: PC Quill - misconduct".
    """
    page, mentions = story.page, story.work.mentions
    if not page.lower.endswith(":", 0, page.sentences[mention.sentence].end) or spots.at(mention.sentence):
        return None
    alike = (Kind.OUTCOME,) if mention.kind == Kind.OUTCOME else DECIDED
    who: list[Person] = []
    for line in range(mention.sentence + 1, min(mention.sentence + MOST, len(page.sentences))):
        first = _opens_line(story, spots, mention.sentence, line)
        if first is None:
            break
        if any(mentions.in_sentence(kind, line) for kind in alike):
            return None
        who.extend(first)
    return tuple(dict.fromkeys(who)) or None


MOST: Final = 30
"""Sentences of a list that are read for whom it names."""
BULLET: Final = 3
"""Characters that may stand before the name with which an item begins."""


def _opens_line(story: Story, spots: Spots, lead: int, line: int) -> Group | None:
    """Whom a sentence of a line names at the line's beginning; None where the lines behind the lead have ended."""
    page = story.page
    start, end, block = page.sentences[line]
    kind, first, _ = page.blocks[block]
    if kind is not page.blocks[page.sentences[lead].block + 1].kind:
        return None
    if start > first:  # a further sentence of an item
        return OTHERS if kind is BlockKind.ITEM else None
    told = next(iter(spots.at(line)), None)
    if told is None or told.start - start > BULLET:
        return None
    return told.who if kind is BlockKind.ITEM or page.text[end - 1] not in ".!?" else None


def glued_behind(story: Story, mention: Mention[Any], behind: Sequence[Spot]) -> Group:
    """The next who is named behind, and right behind a verb those joined to them: "dismissed both PC A and PC B"."""
    between = story.page.lower[mention.end : behind[0].start]
    return run_of(story.page.lower, behind) if between in (" ", " both ", ": ", " - ") else behind[0].who


EXCEPT: Final = quick_pattern(
    r"[^.;]{0,40}?,?+\s++(?:apart\s++from|except(?:\s++for)?+|bar|save\s++for|other\s++than|with\s++the\s++exception\s++of)\s++"
)


OUTCOME: Final = Kind.OUTCOME


def without_excepted(story: Story, spots: Spots, mention: Mention[Any], who: Group) -> Group:
    """Without those whom the words behind take out: "All four admitted gross misconduct, apart from PC Quill"."""
    said = EXCEPT.match(story.page.lower, mention.end) if len(who) > 1 else None
    if said is None:
        theirs = who and mention.kind == OUTCOME
        theirs = theirs and (of_other_pronoun(story, mention) or goes_on_about_partner(story, mention))
        return OTHERS if theirs else who  # "He was dealt with by reflective practice", on a page about a woman
    out = [spot for spot in spots.at(mention.sentence) if spot.start == said.end()]
    return tuple(person for person in who if not any(person in spot.who for spot in out))


# "was dismissed without notice, as was PC Vale", and "So was PC Vale" in the sentence behind
AS_WAS: Final = quick_pattern(r"[^.;,]{0,60}?,?+\s++as\s++(?:was|were)\s++(?:both\s++)?+$")
SO_WAS: Final = ("so was ", "so were ", "so too was ")


def with_likewise(story: Story, spots: Spots, mention: Mention[Any], who: Group) -> Group:
    """With those of whom the words behind say that they fared likewise."""
    if not who or mention.kind != OUTCOME or len(spots.everybody) < 2:
        return who
    lower, (_, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    told: Sequence[Spot] = ()
    if " as w" in lower[mention.end : end]:
        behind = [spot for spot in spots.at(mention.sentence) if spot.start > mention.end]
        told = behind if behind and AS_WAS.match(lower, mention.end, behind[0].start) else ()
    elif mention.sentence + 1 < len(story.page.sentences):
        start = story.page.sentences[mention.sentence + 1].start
        said = next((words for words in SO_WAS if lower.startswith(words, start)), None)
        behind = list(spots.at(mention.sentence + 1)) if said is not None else []
        told = behind if behind and said is not None and behind[0].start == start + len(said) else ()
    return tuple(dict.fromkeys((*who, *run_of(story.page.lower, told)))) if told else who


def _counted(story: Story, spots: Spots, mention: Mention[Any], at: int) -> Group | None:
    """Those whom the order of the page's names means: "the first two officers", and behind that "the third"."""
    said = COUNTED.match(story.page.lower, at)
    if said is None:
        return None
    if said["count"]:
        first = number(said["count"]) or 0
        return spots.everybody[:first] if first < len(spots.everybody) else OTHERS
    start = story.page.sentences[mention.sentence].start
    if not said["noun"] and OF_OFFICERS.search(story.page.lower, start, at) is None:
        return None
    place = ORDINALS[said["nth"]] - 1
    return (spots.everybody[place],) if place < len(spots.everybody) else OTHERS


def _on_either(story: Story, mention: Mention[Any]) -> bool:
    """Whether one thing is imposed "on him" and another of the sentence "on her"."""
    said = ON_PRONOUN.match(story.page.lower, mention.end, mention.end + REACH)
    if said is None:
        return False
    start, end, _ = story.page.sentences[mention.sentence]
    return any(told["whom"][:2] != said["whom"][:2] for told in EITHER.finditer(story.page.lower, start, end))
