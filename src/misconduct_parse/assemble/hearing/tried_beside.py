"""What befell somebody in court whom a sentence only brings in: "that his brother had been convicted"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.fared import KIN
from misconduct_parse.assemble.hearing.partners import goes_on_about_partner
from misconduct_parse.assemble.hearing.pronouns import OPENS
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

BEEN: Final = (
    r"(?:(?:was|were|had|has|have|is|are|been|be|also|later|since|previously|recently|subsequently|once|himself|herself)"
    r"\s++)*+"
)
SOMEBODY: Final = (
    rf"(?:{KIN}|caller|complainant|victim|witness|man|woman|driver|suspect|offender|prisoner|detainee|associate|tenant"
    r"|neighbour|employee|informant|ex-partner|ex-husband|ex-wife)"
)
HARMED: Final = r"caller|complainant|victim|witness|informant|employee|tenant|neighbour|associate"
# "that his brother had been", "after her husband, Wayne Orton, was", "The caller, who was later arrested, was"
SOMEBODYS: Final = pattern(
    rf"""(?: \G \s*+ | \b(?:that|after|because|when|while|and|but|once|before|of|whether)\s++ )
      (?: (?:his|her|their|[\w-]++'s) \s++ (?:[\w-]++\s++){{0,3}}? {SOMEBODY}
        | (?:the|an?) \s++ (?:[\w-]++\s++){{0,2}}? (?:{HARMED}) )
      (?! ['-] | \s++of\s++(?:one|two|three|four|five|six|\d)\b )
      (?: ,\s++[^.;]{{2,70}}?,
        | \s++(?!who\b|and\b|was\b|had\b|has\b)[\w'-]++(?:\s++(?!was\b|had\b|has\b)[\w'-]++)?? )? \s++ {BEEN}
      (?: (?:charged|arrested|convicted|jailed|sentenced|found|tried|fined|given|pleaded|admitted) \b
          [^.;]{{0,90}} )?+ $""",
    regex.VERBOSE,
)
STEMS: Final = (
    "husband", "wife", "brother", "sister", "father", "mother", "son", "daughter", "partner", "boyfriend", "girlfriend",
    "fianc", "friend", "lover", "cousin", "nephew", "uncle", "colleague", "caller", "complainant", "victim", "witness",
    "man", "driver", "suspect", "offender", "prisoner", "detainee", "associate", "tenant", "neighbour", "employee",
    "informant",
)  # fmt: skip
# "in the prosecution of Carl Tate, who was later"
NAMED_WHO: Final = pattern(
    rf"(?P<name>\p{{Lu}}[\p{{L}}'-]++\s(?!Police\b|Constabulary\b|Service\b|Court\b|Team\b|Unit\b|Road\b|Street\b)"
    rf"\p{{Lu}}[\p{{L}}'-]++),?+\s++who\s++{BEEN}"
    rf"(?:(?:on|under|in|out)\s[^.;,]{{2,40}}?\sand\s++{BEEN})?+"
    r"(?:(?:arrested|charged|convicted|jailed|tried|found)\b[^.;]{0,60})?+$"
)
# "Northern Trains employee Amy Tate, 26, pleaded": a name that no figure of the page has
NAMED_DID: Final = pattern(
    rf"(?<!\p{{L}}-)(?P<name>\p{{Lu}}[\p{{L}}'-]++\s\p{{Lu}}[\p{{L}}'-]++)"
    rf"(?:,\s++(?:aged\s++)?+\d\d)?+(?:,\s++(?:of|from)\s++[^.;,]{{2,40}})?+,?+\s++{BEEN}"
    rf"(?:(?:pleaded|admitted|charged|convicted|jailed|found|dismissed)\b[^.;]{{0,80}}?\b(?:and|where\s++s?he)\s++{BEEN}){{0,2}}$"
)
# "employee Amy Tate": who is told to be somebody with a calling of their own
CALLED: Final = pattern(
    r"\b(?:employee|worker|manager|director|teacher|nurse|driver|builder|businessman|businesswoman|dealer|assistant"
    r"|landlord|doorman|bouncer|paramedic|firefighter|lawyer|solicitor|accountant|clerk|cashier|guard|footballer"
    r"|burglar|robber|criminal|gangster|fugitive|killer|thief|fraudster)\s++$"
)
# "She had been chasing Jason Rudge, 24, of Yeovil.", "He arrested a man in Dover."
MET: Final = pattern(
    r"\b(?:arrest|detain|stop|chas|pursu|taser|restrain|search|question|interview|caution)(?:ed|ing|ped|ping|med)\s++"
    r"(?:(?i:an?|the|another)\s++(?:[\w-]++\s++){0,3}?(?:man|woman|driver|teenager|boy|girl|suspect|motorist|youth)\b"
    r"|\p{Lu}[\p{Ll}'-]++\s\p{Lu}[\p{L}'-]++)"
)


def tried_beside(story: Story, mention: Mention[Any]) -> bool:
    """Whether a step in court befell somebody who is only brought in by its sentence, or by the one before."""
    page, (start, _, block) = story.page, story.page.sentences[mention.sentence]
    before = page.lower[start : mention.start]
    if any(stem in before for stem in STEMS):
        said = SOMEBODYS.search(page.lower, max(start, mention.start - 260), mention.start)
        if said is not None and not _own_within(story, said.start(), mention.start):
            return True
    if " who " in before:
        named = NAMED_WHO.search(page.folded, max(start, mention.start - 200), mention.start)
        if named is not None and not story.cast.touch(*named.span("name")):
            return True
    if _called_by_trade(story, mention, start) or goes_on_about_partner(story, mention):
        return True
    if mention.sentence == 0 or page.sentences[mention.sentence - 1].block != block:
        return False
    if OPENS.match(page.lower, start, mention.start) is None:
        return False
    first, last, _ = page.sentences[mention.sentence - 1]
    return MET.search(page.folded, first, last) is not None


def _called_by_trade(story: Story, mention: Mention[Any], start: int) -> bool:
    """Whether it befell somebody who is named right before, behind what they do for a living."""
    folded = story.page.folded
    named = NAMED_DID.search(folded, max(start, mention.start - 200), mention.start)
    if named is None or CALLED.search(folded, max(start, named.start() - 40), named.start()) is None:
        return False
    return not _own_within(story, *named.span("name"))


def _own_within(story: Story, start: int, end: int) -> bool:
    own = {id(person.figure) for person in story.people}
    return any(id(ref.figure) in own for ref in story.cast.within(start, end))
