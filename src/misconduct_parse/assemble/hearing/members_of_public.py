"""What befell members of the public in court: "Her attacker was jailed" tells of no officer."""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.named_strangers import counts_on, opens_with_stranger
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.strangers import told_of_stranger
from misconduct_parse.assemble.hearing.tried_beside import tried_beside
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import Literals
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern, quick_pattern

# "A man was charged", "two men have since been jailed for six years": what befell members of the public
CIVILIAN: Final = quick_pattern(
    r"""\b (?: men|man|woman|women|suspects?|driver|burglars?|offenders?|people|person|boy|girl|teenagers?|gang
             |passenger ) \s++ (?: (?!(?:and|but|he|she|they|who|when|before|after)\b) \w++ \s++ ){0,6}$""",
    regex.VERBOSE,
)
PUBLIC: Final = (
    "man", "men", "woman", "women", "boy", "girl", "teenager", "youth", "driver", "passenger", "prisoner", "detainee",
    "suspect", "suspects", "burglar", "burglars", "dealer", "dealers", "offender", "offenders", "attacker", "killer",
    "abuser", "assailant", "rapist", "fraudster", "thief", "gang", "brother", "sister", "husband", "wife", "partner",
    "father", "mother", "son", "daughter", "friend", "boyfriend", "girlfriend", "neighbour", "accomplice",
    "killers", "attackers",
)  # fmt: skip
STEMS: Final = Literals(
    "man", "men", "boy", "girl", "teen", "youth", "driver", "passenger", "prisoner", "detainee", "suspect", "burglar",
    "dealer", "offender", "attacker", "killer", "abuser", "assailant", "rapist", "fraudster", "thief", "gang",
    "brother", "sister", "husband", "wife", "partner", "father", "mother", "son", "daughter", "friend", "neighbour",
    "accomplice", "people",
)  # fmt: skip
"""Literals of which one stands in every word for a member of the public, "woman" and "person" among them."""
SOMEBODY: Final = rf"(?:{'|'.join(PUBLIC)})s?+"

# "The man he arrested was convicted", "Her attacker was jailed"; "failed to investigate a man who was later convicted"
STRANGER: Final = pattern(
    rf"""\G \s*+ (?:the|an?|another|one|his|her|their|two|three) \s++ (?:[\w'-]++\s++){{0,2}}? {SOMEBODY} \b
      (?! \s++ of \s++ (?:one|two|three|four|five|six|\d) \b ) [^.;]{{0,110}}?
      (?<!\b(?:he|she|they|who|officer|constable|sergeant|inspector|{SHORT_RANK}|was|were|has|had|have|is|are|been|later)\s)
      (?: \b(?:was|were|has|had|have|is|are) \s++ (?: (?:been|also|later|since|then|subsequently|jailed|sentenced
          |convicted|given|fined) \b [^.;]{{0,40}} )?+ )?+ $
    | \b {SOMEBODY} (?: \s++[^.;,]{{1,40}}, )?+ \s++ who \s++ (?:was|were|has|had|have|is|are) \s++
      (?: (?:been|also|later|since|then|subsequently|jailed|sentenced|convicted) \s++ )*+ (?:\w++\s++){{0,4}}? $
    | \b (?:the|an?|his|her|their) \s++ (?:\w++\s++)? {SOMEBODY} \s++ who \s++ [^.;,]{{2,50}}? \s
      (?:was|were|(?:has|have|had)\s++been) \s++ (?:(?:also|later|since|then|subsequently)\s++)*+ $""",
    regex.VERBOSE,
)

# "told a suspect that he had been found guilty"
TOLD_STRANGER: Final = pattern(
    rf"""\b (?:told|informed|assured|advised|warned|persuaded|convinced|telling) \s++
      (?:the|an?|his|her|their|one|two) \s++
      (?:[\w'-]++\s++){{0,2}}? {SOMEBODY} \s++ (?:that\s++)?+ (?:he|she|they) \s++ (?:had|has|have|was|were) \s++
      (?: (?:already|just|now|been|since|also) \s++ )*+ $""",
    regex.VERBOSE,
)
# "A man who had been detained that night was later jailed"
WHO_DID: Final = pattern(
    r"""(?: \G | [.,;] \s++ | \band \s++ ) (?:an?|another|one|the(?:\s++same)?+|two|three) \s++ (?:[\w-]++\s++){0,2}?
      (?: men|man|woman|women|suspects?|driver|burglars?|people|person|boy|girl|teenagers?|passenger|prisoner|detainee )
      \s++ who \b [^.;]{0,140}? \b (?:was|were|has\s++been|have\s++been|is|are) \s++
      (?:later\s++|since\s++|then\s++|subsequently\s++)?+
      (?: (?:jailed|sentenced|given|sent|ordered|fined|convicted) \b [^.;]{0,80} )?+ $""",
    regex.VERBOSE,
)
# "The conviction of one of two defendants was quashed", "the conviction of the man"; not "of assaulting a man"
OF_STRANGER: Final = quick_pattern(
    rf"""(?:(?:quashed|overturned|annulled|set\s++aside)\s++the\s++)?+
      (?:convictions?|sentences?|acquittals?) \s++ of \s++ (?: (?:one|both|all|either|some) \s++ (?:of \s++)?+ )?+
      (?:the|an?|another|his|her|their|two|three|four|these|those) \s++ (?:[\w-]++ \s++)?
      (?:{SOMEBODY}|defendants) \b""",
    regex.VERBOSE,
)
# "the man's convictions for theft", "led to the dealer's conviction and to a sentence of": whose they are
OWNED: Final = quick_pattern(
    rf"""\b (?:the|an?|that|this|his|her|their|one|another|two|three) \s++ (?:[\w-]++\s++){{0,2}}?
      {SOMEBODY} '(?:s\b)?+ \s++
      (?:[\w-]++\s++){{0,2}}?
      (?: (?:conviction|sentence|trial|prosecution|plea)s?+ \s++ (?:[\w-]++\s++){{0,8}}? (?:and|or) \s++
          (?:[\w-]++\s++){{0,6}}? )? $""",
    regex.VERBOSE,
)
# "A man was convicted of theft. The conviction was later quashed"
THE_CONVICTION: Final = quick_pattern(
    r"(?:the|that|this|both|those|these)\s++(?:convictions?|sentences?|verdicts?|charges?|prosecutions?)\s"
)
# "The woman was assaulted by the same man. He was later convicted": both are strangers to the case
HE_WAS: Final = quick_pattern(
    r"""(?: there \s++ (?:has\s++been|was) \s++ an? \s++ (?:re-?)?+trial \s++ (?:and|at\s++which) \s++
          (he|she|they) \s++ (?:was|were)
      | (he|she|they) \s++ (?:was|were|has|had|have) \s++
        (?: (?:since\s++|later\s++|subsequently\s++|then\s++|been\s++)++
          | (?=charged|convicted|jailed|sentenced|fined|arrested) )
      | (his|her|their) \s++ (?:conviction|sentence|trial|guilty\s++plea) \b )""",
    regex.VERBOSE,
)
MEN: Final = frozenset(
    {"man", "boy", "suspect", "driver", "burglar", "offender", "teenager", "men", "youth", "defendants"}
)
WOMEN: Final = frozenset({"woman", "girl", "suspect", "driver", "offender", "teenager", "women", "defendants"})
OWNER: Final = {"his": "he", "her": "she", "their": "they"}
PRONOUNS: Final = {
    "he": frozenset({"he", "his", "him"}),
    "she": frozenset({"she", "her", "hers"}),
    "they": frozenset({"they", "their", "them"}),
}


def of_public(story: Story, mention: Mention[Any]) -> bool:
    """Whether it befell a member of the public."""
    return _itself(story, mention) or _joined(story, mention)


def _itself(story: Story, mention: Mention[Any]) -> bool:
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if STEMS.any_in(lower[start : mention.start]) and (
        CIVILIAN.search(lower, start, mention.start) is not None
        or WHO_DID.search(lower, start, mention.start) is not None
        or OWNED.search(lower, start, mention.start) is not None
        or TOLD_STRANGER.search(lower, start, mention.start) is not None
        or _is_stranger(story, start, mention)
    ):
        return True
    if _is_defendant(story, start, mention) or counts_on(story, mention) or _of_trade(story, start):
        return True
    if OF_STRANGER.match(lower, mention.start, mention.start + REACH) or _means_public(story, mention.sentence):
        return True
    if _of_conviction_before(story, mention.sentence):
        return True
    return opens_with_stranger(story, mention) or told_of_stranger(story, mention) or tried_beside(story, mention)


# "the man had been convicted of robbery and jailed for three years": the second verb is said of him as well
AND_WAS: Final = quick_pattern(
    r"(?:(?!\b(?:and|but|he|she|they|who|which|officer|constable|sergeant)\b)[^.;:]){0,90}?"
    r",?+\s++and\s++(?:(?:was|were|later|then|had|been|also)\s++)*+"
)


def step_before(story: Story, sentence: int, at: int) -> Mention[Any] | None:
    """The step of a trial that a sentence tells last before an offset."""
    steps = story.work.mentions.in_sentence(Kind.CRIME_STEP, sentence)
    before = bisect_left(steps, at, key=attrgetter("start"))
    return steps[before - 1] if before and steps[before - 1].end <= at else None


def _joined(story: Story, mention: Mention[Any]) -> bool:
    """Whether a verb of the same clause before it is said of a member of the public."""
    at = mention.start
    for _ in range(VERBS):
        step = step_before(story, mention.sentence, at)
        if step is None or AND_WAS.fullmatch(story.page.lower, step.end, at) is None:
            return False
        if story.cast.within(step.end, at):
            return False
        if _itself(story, step):
            return True
        at = step.start
    return False


VERBS: Final = 3
"""So many verbs that "and" joins are looked back at: "was convicted, jailed and banned"."""


# "The joiner was jailed for 16 months", once the page has told of "a joiner"
TRADE: Final = quick_pattern(
    r"the\s++(?P<who>[a-z]{4,20}+)\s++(?:was|were|has|had|later|then|subsequently|pleaded|admitted)\b"
)
NO_TRADE: Final = frozenset(
    {
        "father", "mother", "court", "jury", "judge", "panel", "hearing", "force", "charge", "case", "trial", "offence",
        "pair", "couple", "defendant", "conviction", "sentence", "verdict", "former", "crime", "matter", "officer",
    }
)  # fmt: skip


def _of_trade(story: Story, start: int) -> bool:
    """Whether a sentence opens with somebody whom the page has brought in as "a" so-and-so, and who is none of ours."""
    lower = story.page.lower
    told = TRADE.match(lower, start, start + REACH)
    if told is None or told["who"] in NO_TRADE or story.nouns_within(start, told.end()):
        return False
    return any(lower.find(f" {article} {told['who']}", story.page.body, start) >= 0 for article in ("a", "an"))


def _is_defendant(story: Story, start: int, mention: Mention[Any]) -> bool:
    """Whether "the defendant" pleaded, of whom an officer speaks: "PC Quill met her after the defendant had"."""
    at = story.page.lower.rfind(" the defendant", start, mention.start)
    return at > start and bool(story.cast.within(start, at)) and not story.cast.within(at, mention.start)


def _is_stranger(story: Story, start: int, mention: Mention[Any]) -> bool:
    """Whether a sentence is about a stranger up to a step: no subject is named there."""
    said = STRANGER.search(story.page.lower, start, mention.start)
    if said is None:
        return False
    own = {id(person.figure) for person in story.people}
    return not any(id(ref.figure) in own for ref in story.cast.within(said.start(), mention.start))


def _means_public(story: Story, sentence: int) -> bool:
    """Whether "he" at the start of a sentence is the man of the one before, in which no officer is spoken of."""
    page = story.page
    said = HE_WAS.match(page.lower, page.sentences[sentence].start)
    if said is None or sentence == 0 or page.sentences[sentence - 1].block != page.sentences[sentence].block:
        return False
    start, end, _ = page.sentences[sentence - 1]
    if _touched(story, start, end) or story.nouns_within(start, page.sentences[sentence].start):
        return False
    words = set(page.lower[start:end].replace(".", " ").replace(",", " ").split())
    told = said[1] or said[2] or OWNER[said[3]]
    theirs = {"he": MEN, "she": WOMEN, "they": MEN | WOMEN}[told]
    return not words & PRONOUNS[told] and bool(words & theirs)


# "a man arrested by PC Cole for shoplifting. He was convicted"
ARRESTED_BY: Final = pattern(
    r"\b(?:an?|the|one)\s++(?:[\w-]++\s++)?(?:man|boy|suspect|driver|teenager|youth|woman|girl)\s++(?:who\s++(?:was|had\s++been)\s++)?+"
    r"\w++(?<=ed)\s++by\s++$"
)


def _touched(story: Story, start: int, end: int) -> bool:
    """Whether a sentence names anybody but by whom a man was arrested."""
    if not story.cast.touch(start, end):
        return False
    lower, refs = story.page.lower, story.cast.within(start, end)
    return not all(ARRESTED_BY.search(lower, max(start, ref.start - 80), ref.start) for ref in refs)


def _of_conviction_before(story: Story, sentence: int) -> bool:
    """Whether a sentence goes on with "the conviction", and the one before told of a stranger's alone."""
    lower, sentences = story.page.lower, story.page.sentences
    if sentence == 0 or not THE_CONVICTION.match(lower, sentences[sentence].start, sentences[sentence].start + REACH):
        return False
    start, _, block = sentences[sentence - 1]
    if block != sentences[sentence].block or THE_CONVICTION.match(lower, start, start + REACH):
        return False
    told = story.work.mentions.in_sentence(Kind.CRIME_STEP, sentence - 1)
    return bool(told) and all(of_public(story, step) for step in told)
