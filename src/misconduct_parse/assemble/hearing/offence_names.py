"""The offences that a subject was tried for, each once, in the words that name it best."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import lru_cache
from typing import Final

import regex

from misconduct_parse.assemble.draft import Draft
from misconduct_parse.assemble.hearing.clause_heads import of_another_head
from misconduct_parse.assemble.hearing.incident_crimes import of_incident
from misconduct_parse.assemble.hearing.members_of_public import of_public, step_before
from misconduct_parse.assemble.hearing.part_convicted import (
    acquittal_before,
    given_up,
    not_convicted_of,
    part_convicted,
)
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.trials import Trial
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.criminal import Step
from misconduct_parse.extract.rules.offences import OffenceMention
from misconduct_parse.model.criminal import Offence, Verdict
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

NEAR: Final = 40
"""So far behind the verb of a trial stands what it was for."""
NOT_TRIED: Final = tuple(
    f"{words} "
    for words in (
        "complaint of", "report of", "reports of", "victim of", "allegation of", "investigating", "case of",
        "case of serious", "suspicion of", "suspected of", "arrested for", "investigated for",
    )
)  # fmt: skip


def put_offences(story: Story, draft: Draft, trial: Trial) -> None:
    """The offences named where a step is told; a longer name that begins with a listed one is the text of it."""
    listed, named = _told(story, trial)
    gone = {_called(story, m) for m in (*listed, *named) if given_up(story, trial, m)}
    listed = [m for m in listed if not _otherwise(story, trial, m) and _called(story, m) not in gone]
    named = [m for m in named if _called(story, m) not in gone]
    if part_convicted(story, trial):
        listed = [m for m in listed if not not_convicted_of(story, trial, m)]
        named = [m for m in named if not not_convicted_of(story, trial, m)]
    _put(story, draft, listed, named)


def _called(story: Story, offence: Mention[OffenceMention]) -> str:
    return offence.value.id or story.page.lower[offence.start : offence.end]


def put_acquitted(story: Story, draft: Draft, trial: Trial) -> None:
    """The offences of which somebody was acquitted who was convicted of others, and that verdict."""
    if not part_convicted(story, trial):
        return
    listed, named = _told(story, trial)
    acquittals = [at for m in (*listed, *named) if (at := acquittal_before(story, trial, m)) is not None]
    if acquittals:
        listed = [m for m in listed if acquittal_before(story, trial, m)]
        _put(story, draft, listed, [m for m in named if acquittal_before(story, trial, m)])
        draft.put("verdict", Verdict.ACQUITTED, acquittals[0])


def _told(
    story: Story, trial: Trial
) -> tuple[list[Mention[OffenceMention]], list[Mention[OffenceMention]]]:
    """The offences that the sentences of a trial name: those of the list, and others."""

    def theirs(kind: Kind) -> list[Mention[OffenceMention]]:
        told = (m for m in story.of(kind, spoken=True) if m.sentence in trial.told_in)
        told = (m for m in told if not of_another_head(story, trial.figure, m.sentence, m.start))
        return [m for m in told if not (_of_stranger(story, m) or of_incident(story, m))]

    return [m for m in theirs(Kind.OFFENCE) if not _elsewhere(story, m)], theirs(Kind.OFFENCE_NAME)


def _of_stranger(story: Story, offence: Mention[OffenceMention]) -> bool:
    """Whether a member of the public was tried for it: "The man was convicted of robbery and PC Quill was jailed"."""
    step = step_before(story, offence.sentence, offence.start)
    return step is not None and offence.start - step.end < NEAR and of_public(story, step)


def _put(
    story: Story, draft: Draft, listed: list[Mention[OffenceMention]], named: list[Mention[OffenceMention]]
) -> None:
    page = story.page
    seen: set[str] = set()
    for mention in sorted((*listed, *_unlisted(story, listed, named)), key=lambda m: m.start):
        words = page.words(mention.start, _end(story, mention))
        if words.lower() in seen or (mention.value.id is not None and mention.value.id in seen):
            continue
        seen |= {words.lower(), mention.value.id or words.lower()}
        offence = Draft(Offence)
        offence.put("text", words, mention.part(mention.start, _end(story, mention)))
        offence.put("id", SUPPLY if words.lower().endswith(INTENT) else mention.value.id, mention)
        draft.add("offences", offence)


def _elsewhere(story: Story, mention: Mention[OffenceMention]) -> bool:
    """An offence that was reported or investigated, not tried: "her complaint of harassment", "a report of theft"."""
    before = story.page.lower[max(0, mention.start - 30) : mention.start]
    return before.endswith(NOT_TRIED)


def _otherwise(story: Story, trial: Trial, mention: Mention[OffenceMention]) -> bool:
    """Whether an offence had the other verdict: the first of "cleared of rape but convicted of theft"."""
    words = story.page.lower[max(0, mention.start - 30) : mention.start]
    if Step.CONVICTED not in trial.kinds:
        return Step.ACQUITTED in trial.kinds and words.endswith("but guilty of ")
    before = [step for step in trial.by_sentence.get(mention.sentence, ()) if step.end <= mention.start]
    last = max(before, key=lambda step: step.start, default=None)
    return words.endswith("cleared of ") or (last is not None and last.value.step is Step.ACQUITTED)


def _unlisted(
    story: Story, listed: list[Mention[OffenceMention]], named: list[Mention[OffenceMention]]
) -> list[Mention[OffenceMention]]:
    """Those that no list knows, without other words for one that it does."""
    lower, starts = story.page.lower, [mention.start for mention in listed]
    alike: defaultdict[int, list[Mention[OffenceMention]]] = defaultdict(list)
    for mention in listed:
        for family in _families(lower[mention.start : mention.end]):
            alike[family].append(mention)
    found = []
    for mention in named:
        before = bisect_left(starts, mention.end)
        if before and listed[before - 1].end > mention.start:
            continue
        others = (other for family in _families(lower[mention.start : mention.end]) for other in alike[family])
        if not any(_told_twice(story.page, mention, other) for other in others):
            found.append(mention)
    return found


# "conspiracy to supply Class A drugs", "possession of cocaine with intent to supply"
OF_DRUGS: Final = pattern(
    r"""(?: \s++ (?:of\s++|an?\s++|the\s++){0,2}+ (?:(?:class\s++[abc]|controlled|illegal|prohibited)\s++){0,2}+
          (?:drugs?|substances?|cocaine|cannabis|heroin|ketamine|amphetamines?|mdma|ecstasy|steroids?) \b
          (?: \s++ of \s++ class \s++ [abc] \b )?+ )?+
        (?: \s++ with \s++ intent \s++ to \s++ supply \b )?+""",
    regex.VERBOSE,
)
SUPPLY: Final = "supply_of_a_controlled_drug"
INTENT: Final = "with intent to supply"
DRUGS: Final = ("supply", "supplying", "supplied", "possession", "possessing", "producing", "production", "cocaine",
                "cannabis", "heroin", "drug", "drugs", "importing", "importation")  # fmt: skip


def _end(story: Story, mention: Mention[OffenceMention]) -> int:
    """Where the name of an offence ends: behind the drugs that were supplied."""
    lower = story.page.lower
    if not lower.endswith(DRUGS, mention.start, mention.end):
        return mention.end
    end = story.page.sentences[mention.sentence].end
    told = OF_DRUGS.match(lower, mention.end, end)
    return told.end() if told is not None else mention.end


FAMILIES: Final = (
    ("assault", "attack", "punch", "kick", "beating", "bodily harm", "wounding", "battery", "violence", "violent"),
    ("fraud", "dishonest", "theft", "steal", "deception", "false accounting", "forgery", "money laundering", "burglary",
     "false representation"),
    ("harass", "stalk", "malicious communication", "messages"),
    ("driv", "road traffic", "speeding", "excess alcohol"),
    ("sexual", "rape", "raping", "voyeur", "indecen", "expos"),
    ("drug", "supply", "cannabis", "cocaine", "heroin"),
    ("data", "computer"),
)  # fmt: skip
"""Words for offences of one sort: an officer is not tried for "dishonesty" beside the fraud that it was."""
# "two counts of assaulting a man and one of assault by beating" are two; "admitted assault by beating" is told again
JOINED: Final = pattern(
    r"[\s,]*+(?:and|or|plus|as\s++well\s++as|along\s++with|,)[\s,]*+(?:(?:an?|one|two|three|four|five|further|another|other"
    r"|also|of|with|counts?|offences?|charges?|attempted|guilty|to)\s++)*+"
)
GENERAL: Final = pattern(
    r"(?:\w++\s++){0,2}?(?:dishonesty|violence|driving|drugs?|(?:dishonesty|sexual|violent|violence|driving|drugs?|motoring"
    r"|public\s++order|assault|data\s++protection|computer\s++misuse)\s++(?:offences?|crimes?))"
)


def _told_twice(page: Page, name: Mention[OffenceMention], other: Mention[OffenceMention]) -> bool:
    """Whether a name is a listed offence of its sort in other words: "assaulting a man" is "common assault"."""
    if GENERAL.fullmatch(page.lower[name.start : name.end].strip()):
        return True
    first, last = (name, other) if name.start < other.start else (other, name)
    return JOINED.fullmatch(page.lower, first.end, last.start) is None


@lru_cache(maxsize=1024)
def _families(words: str) -> tuple[int, ...]:
    """The sorts of offences of which words are."""
    return tuple([number for number, family in enumerate(FAMILIES) if any_in(family, words)])
