"""Whose a result is that "he" or "she" had, where several have a case: "She was dismissed and he was given" are two.

Where the page does not tell who is called which, it is nobody's.
"""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.sexes import SIDES, alone, sexes
from misconduct_parse.assemble.hearing.spots import OTHERS, Group, Spots
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.pattern import REACH, pattern, quick_pattern

TOLD: Final = frozenset({Kind.OUTCOME, Kind.FINDING, Kind.LEVEL, Kind.STANDARD})
FARED: Final = r"(?:(?:has|had|have)\s++(?:now\s++|also\s++|since\s++)?+been|was|is|has|had|received|got|will|would)"
# "PC Quill struck him; she was", "and he received": the last of them whose verb it is
ACTS: Final = pattern(rf"(?r)\b(?P<who>he|she)\s++(?:(?:then|later|also|now)\s++)*+{FARED}\b")
# "gave her a", "dismissed him without"
GIVEN: Final = quick_pattern(
    r"\b(?:gave|given|giving|handed|issued|imposed\s++on|warned)\s++(?P<who>him|her)\s++(?:with\s++)?+(?:an?\s++)?+$"
)
DISMISSED: Final = quick_pattern(
    r"\s++(?P<who>him|her)(?=\s*+(?:[.,;:]|(?:and|but|without|after|for|from|on|with|by|at|in|because|following)\b|$))"
)
OBJECTS: Final = {"him": "he", "her": "she"}
OTHER: Final = {"he": "she", "she": "he"}
# "failed to report her.": somebody other than whom the sentence names
OBJECT: Final = pattern(r"\b(?P<who>him|her)(?=\s*+[.,;]|\s++(?:and|but|to|for|from|on|with|when|after|in|at)\b)")
DISMISSALS: Final = (OutcomeKind.DISMISSED, OutcomeKind.DISMISSED_WITHOUT_NOTICE)
LESSER: Final = (
    OutcomeKind.FINAL_WRITTEN_WARNING,
    OutcomeKind.WRITTEN_WARNING,
    OutcomeKind.MANAGEMENT_ADVICE,
    OutcomeKind.REDUCTION_IN_RANK,
)
SINGLE: Final = frozenset({*DISMISSALS, *LESSER})
"""Of these nobody gets two at one hearing."""
AGAIN: Final = (
    "also", "instead", "appeal", "earlier", "previously", "already", "initially", "originally", "later", " had ",
)  # fmt: skip

FARTHEST: Final = 12
"""Sentences of a paragraph in which it is looked for whom it speaks of."""


def he_and_she(story: Story, spots: Spots, mention: Mention[Any], who: Group) -> Group:
    """Whose it is by "he" or "she"; as it was where no such word says otherwise.

    Args:
        story: The page.
        spots: Who is spoken of where.
        mention: What was found or imposed.
        who: Whose it is by whom the sentences name.
    """
    if mention.kind not in TOLD or len(spots.everybody) < 2 or len(who) > 1:
        return who
    said = _pronoun(story, spots, mention)
    if said is None:
        return who
    known = sexes(story, spots)
    own = [person for person in spots.everybody if known.get(id(person)) == SIDES[said]]
    open_still = [person for person in spots.everybody if id(person) not in known]
    one = own if not open_still else open_still if not own else []
    contrary = any(known.get(id(person), SIDES[said]) != SIDES[said] for person in who)
    beside = _contrasted(story, mention, said)
    if beside and len(spots.everybody) == 2 and len(own) == 1:
        one = own  # the other one is told to be no "she"
    if contrary and not beside and len(one) != 1:
        near = _in_block(story, spots, mention)
        one = [person for person in near if known.get(id(person), SIDES[said]) == SIDES[said]]
    if contrary or beside:
        return (one[0],) if len(one) == 1 else OTHERS
    if not who or who[0] in own:
        return OTHERS if who and _has_theirs(story, spots, mention) else who
    if not spots.at(mention.sentence) and any(person in own for person in _in_block(story, spots, mention)):
        return OTHERS
    return OTHERS if _other_met(story, spots, mention, said) or _has_theirs(story, spots, mention) else who


def _pronoun(story: Story, spots: Spots, mention: Mention[Any]) -> str | None:
    """The "he" or "she" of whom a sentence says it, behind everybody whom it names."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    first = max((spot.end for spot in spots.at(mention.sentence) if spot.start < mention.start), default=start)
    words = lower[first : mention.end + len(" him")]
    if "he" not in words and " him" not in words:
        return None
    met = GIVEN.search(lower, max(first, mention.start - 40), mention.start)
    if met is None and lower.startswith(("dismissed", "sacked"), mention.start):
        met = DISMISSED.match(lower, mention.end, end)
    if met is not None:
        return OBJECTS[met["who"]]
    acts = ACTS.search(lower, first, min(end, mention.start + 1))
    return acts["who"] if acts is not None else None


def _contrasted(story: Story, mention: Mention[Any], said: str) -> bool:
    """Whether the other one fares in the same sentence or, where a pronoun opens both, in the one beside it."""
    page, number = story.page, mention.sentence
    own = page.sentences[number]
    if _fares(story, number, OTHER[said]):
        return True
    if not page.lower.startswith(f"{said} ", own.start):
        return False
    near = [n for n in (number - 1, number + 1) if 0 <= n < len(page.sentences)]
    near = [n for n in near if page.sentences[n].block == own.block]
    opens = [n for n in near if page.lower.startswith(f"{OTHER[said]} ", page.sentences[n].start)]
    return any(_fares(story, n, OTHER[said]) for n in opens)


def _fares(story: Story, number: int, said: str) -> bool:
    """Whether a sentence says what was imposed on "him", or on "her"."""
    lower, start = story.page.lower, story.page.sentences[number].start
    for told in story.work.mentions.in_sentence(Kind.OUTCOME, number):
        met = GIVEN.search(lower, max(start, told.start - 40), told.start) or DISMISSED.match(
            lower, told.end, told.end + REACH
        )
        acts = ACTS.search(lower, start, told.start + 1)
        if (met is not None and OBJECTS[met["who"]] == said) or (acts is not None and acts["who"] == said):
            return True
    return False


def _in_block(story: Story, spots: Spots, mention: Mention[Any]) -> Group:
    """Of whom the paragraph has spoken before."""
    sentences, number = story.page.sentences, mention.sentence
    told = [spot for spot in spots.at(number) if spot.start < mention.start]
    for before in range(number - 1, max(-1, number - FARTHEST), -1):
        if sentences[before].block != sentences[number].block:
            break
        told.extend(spots.at(before))
    return tuple(dict.fromkeys(person for spot in told for person in spot.who))


def _other_met(story: Story, spots: Spots, mention: Mention[Any], said: str) -> bool:
    """Whether the sentence before says of the one it names that they met another one so called: "reported her"."""
    number = mention.sentence - 1
    if number < 0 or spots.at(mention.sentence) or not alone(story, spots, number):
        return False
    start, end, block = story.page.sentences[number]
    if block != story.page.sentences[mention.sentence].block:
        return False
    met = OBJECT.search(story.page.lower, max(start, spots.at(number)[-1].end), end)
    return met is not None and OBJECTS[met["who"]] == said


def _has_theirs(story: Story, spots: Spots, mention: Mention[Any]) -> bool:
    """Whether the sentence before imposes something else on whom it names: "PC Quill was dismissed. He was given"."""
    number = mention.sentence - 1
    if mention.kind != Kind.OUTCOME or mention.value.kind not in SINGLE or number < 0 or not spots.at(number):
        return False
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    if spots.at(mention.sentence) or any(word in lower[start:end] for word in AGAIN):
        return False
    if mention.value.kind in DISMISSALS:
        return any(m.value.kind in LESSER for m in story.work.mentions.in_sentence(Kind.OUTCOME, number))
    return any(
        m.value.kind in SINGLE and m.value.kind is not mention.value.kind
        for m in story.work.mentions.in_sentence(Kind.OUTCOME, number)
    )
