"""A dismissal and a warning told of one person: mostly one of the two is of another time, employer or mouth.

A hearing imposes one sanction on a person. So the one in whose sentence such words stand is left out where the other
stands free of them; where neither does, both stay.
"""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.outcome_kinds import FROM_OFFICE, WARNED
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import BlockKind

Told = dict[OutcomeKind, list[Mention[OutcomeMention]]]
"""Where each kind of outcome is told of."""

IN_ORDINARY_WORDS: Final = "plain-sanctions."
"""Rules for what panels say, but families and chief constables as well: "there was no place for her"."""

# "In 2019 she had been given", "the starting point was", "in cases of this kind", "the first panel had settled on"
BEFORE: Final = pattern(
    r"""(?: \b had \s++ (?: been | received | got | served | held | given ) \b
          | \b (?: starting \s++ point | normally | ordinarily | usually ) \b
          | \b in \s++ (?: ordinary | normal | other | most | many | such | all ) \s++ (?: circumstances | cases ) \b
          | \b in \s++ cases? \s++ (?: of | like | where | such ) \b
          | \b in \s++ an? \s++ (?:\w++\s++)?? (?: comparable | similar | different | separate | another | earlier
              | previous | unrelated ) \s++
              (?: case | matter | hearing ) \b
          | \b (?: at | by | after | following ) \s++ (?: an? | the ) \s++ (?: earlier | previous | first | later
              | different | separate ) \s++ (?: \w++ \s++ )?? (?: hearing | meeting | panel ) \b
          | \b (?: before \s++ (?: joining | (?:he|she|they) \s++ joined | becoming ) | while \s++ working \s++ for ) \b
          | \b (?: previous | first | earlier | original ) \s++ (?: panel | hearing | meeting ) \b [^.;]{0,90}?
              \s (?: had | ended ) \b
          | (?: \G | [:,;] \s | \b and \s ) (?: one | another | others? ) \s++
              (?: was | were | had | has | have | received | got | an? ) \b
        ) (?: (?! \b (?: but | in\s++fact | instead | however ) \b ) [^.;] ){0,80} $""",
    regex.VERBOSE,
)
# "a final written warning from her former employer", "dismissed as a governor", "given in 2018", "dismissed for theft"
BEHIND: Final = pattern(
    r"""[^.;]{0,40}? \b (?: (?:his|her|their) \s++ (?: (?:former|previous|old|last|then|other) \s++ )?+ employer
          | (?: by | from | as | at ) \s++ (?:(?:an?|the|his|her|their)\s++)?+ (?:[\w-]++\s++){0,2}?
            (?: governor | trustee | school | bank | shop | company | supermarket | army | navy | club | firm
              | university | council )
          | in \s++ (?:19|20)\d\d | years? \s++ (?:ago|earlier|before) ) \b""",
    regex.VERBOSE,
)


TOP: Final = 2
"""How many blocks may hold a headline: the name of the force may stand above it."""
NEAR: Final = 300
"""Characters before a sanction in which such words are looked for."""


def without_contradicted(story: Story, by_kind: Told) -> Told:
    """What was told of one person without the sanction that is not the news, where another contradicts it."""
    if not FROM_OFFICE & by_kind.keys() or not WARNED & by_kind.keys():
        return by_kind
    office, warned = (
        min(_weakness(story, m) for kind in kinds & by_kind.keys() for m in by_kind[kind])
        for kinds in (FROM_OFFICE, WARNED)
    )
    if office == warned:
        return by_kind
    weaker = FROM_OFFICE if office > warned else WARNED
    return {kind: told for kind, told in by_kind.items() if kind not in weaker}


def without_headline(story: Story, by_kind: Told) -> Told:
    """What was told of one person without the warning that a headline alone tells, where the body tells another."""
    warned = WARNED & by_kind.keys()
    above = {kind for kind in warned if all(_in_headline(story, mention) for mention in by_kind[kind])}
    if not above or above == warned:
        return by_kind
    return {kind: told for kind, told in by_kind.items() if kind not in above}


def _in_headline(story: Story, mention: Mention[OutcomeMention]) -> bool:
    if mention.sentence < 0:
        return True
    page = story.page
    block = page.sentences[mention.sentence].block
    return block < TOP and page.blocks[block].kind is BlockKind.HEADING


def _weakness(story: Story, mention: Mention[OutcomeMention]) -> int:
    """How far the sentence of a sanction speaks of another time, employer or mouth: 0 is not at all."""
    if mention.sentence < 0:  # in the title
        return 0
    start, end, _ = story.page.sentences[mention.sentence]
    lower = story.page.lower
    if (
        BEFORE.search(lower, max(start, mention.start - NEAR), mention.start)
        or BEHIND.match(lower, mention.end, end)
        or lower[start:end].rstrip("\"' ").endswith("?")
    ):
        return 2
    return 1 if mention.rule.startswith(IN_ORDINARY_WORDS) else 0
