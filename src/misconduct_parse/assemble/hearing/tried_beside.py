"""What befell somebody in court whom a sentence only brings in: "that his brother had been convicted"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.fared import KIN
from misconduct_parse.assemble.hearing.partners import goes_on_about_partner
from misconduct_parse.assemble.hearing.pronouns import OPENS
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

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
# "looked up a former partner, who was"; not "PC Quill, a former soldier, who was"
MET_WHO: Final = pattern(
    rf"(?<!,\s)\b(?:an?|the|his|her|their|another)\s++(?:[\w-]++\s++){{0,3}}?(?:{SOMEBODY}|boy|girl|teenager)"
    rf",?+\s++who\s++{BEEN}"
    r"(?:(?:charged|arrested|convicted|jailed|sentenced|found|tried|fined|given|pleaded|admitted)\b[^.;]{0,90})?+$"
)
# "Mr A was convicted of assaulting PC Quill": whose victim an officer is
VICTIM: Final = pattern(
    r"\b(?:convicted|guilty|charged|jailed|sentenced|fined|cautioned|admitted|admitting|imprisoned)\b[^.;]{0,80}?\b"
    r"(?:assault|attack|stalk|harass|threaten|punch|kick|spit|spitt|stabb|injur|wound|obstruct|resist|kidnapp|murder"
    r"|bit|abus|rap|strik|headbutt|imprison)(?:ing|s|es)?+(?:\s++(?:on|of|upon|against))?+\s++$"
)
VICTIMS: Final = (
    "assault", "attack", "stalk", "harass", "threat", "punch", "kick", "spit", "stab", "injur", "wound", "obstruct",
    "resist", "kidnap", "murder", "bit", "abus", "rap", "strik", "headbutt", "imprison",
)  # fmt: skip
"""Literals without which it matches nothing."""
# "I was convicted on her word", in somebody's statement
I_WAS: Final = quick_pattern(
    r"\b(?:i|we)\s++(?:was|were|had|have|am|been|then|later|also|\s)++$|\b(?:my|our)\s++(?:\w++\s++)?$"
)
OWN_WORDS: Final = pattern(r"\b(?:he|she|they|officer|constable|sergeant|inspector)\s++(?:said|told|added|wrote)\b")


def tried_beside(story: Story, mention: Mention[Any]) -> bool:
    """Whether a step in court befell somebody who is only brought in by its sentence, or by the one before."""
    start = story.page.sentences[mention.sentence].start
    if _somebodys(story, mention, start) or _of_victim(story, mention) or _in_own_words(story, mention, start):
        return True
    if _called_by_trade(story, mention, start) or goes_on_about_partner(story, mention):
        return True
    return _met_before(story, mention)


def _somebodys(story: Story, mention: Mention[Any], start: int) -> bool:
    """Whether the sentence brings in somebody by what they are to others, or by a name, whom it then tells of."""
    page = story.page
    before, near = page.lower[start : mention.start], max(start, mention.start - 200)
    if any_in(STEMS, before):
        said = SOMEBODYS.search(page.lower, max(start, mention.start - 260), mention.start)
        if said is not None and not _own_within(story, said.start(), mention.start):
            return True
        met = MET_WHO.search(page.lower, near, mention.start) if " who " in before else None
        if met is not None and met.start() > start and not _own_within(story, met.start(), mention.start):
            return True
    named = NAMED_WHO.search(page.folded, near, mention.start) if " who " in before else None
    return named is not None and not story.cast.touch(*named.span("name"))


def _met_before(story: Story, mention: Mention[Any]) -> bool:
    """Whether "he" is somebody whom the sentence before brought in: "She had been chasing Carl Tate. He was"."""
    page, (start, _, block) = story.page, story.page.sentences[mention.sentence]
    if mention.sentence == 0 or page.sentences[mention.sentence - 1].block != block:
        return False
    if OPENS.match(page.lower, start, mention.start) is None:
        return False
    first, last, _ = page.sentences[mention.sentence - 1]
    return MET.search(page.folded, first, last) is not None


def _of_victim(story: Story, mention: Mention[Any]) -> bool:
    """Whether somebody else was tried for what they did to the one subject of the page."""
    start, end, _ = story.page.sentences[mention.sentence]
    lower = story.page.lower
    if len(story.people) != 1 or not any_in(VICTIMS, lower[start:end]):
        return False
    own = [ref for ref in story.cast.within(start, end) if ref.figure is story.people[0].figure]
    return bool(own) and VICTIM.search(lower, start, own[0].start) is not None


def _in_own_words(story: Story, mention: Mention[Any], start: int) -> bool:
    """Whether somebody says of themselves that they were convicted, who is not the subject."""
    lower = story.page.lower
    if I_WAS.search(lower, max(start, mention.start - 30), mention.start) is None:
        return False
    return not _own_within(story, start, mention.start) and OWN_WORDS.search(lower, start, mention.start) is None


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
