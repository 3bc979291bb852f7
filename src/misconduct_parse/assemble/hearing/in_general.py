"""Sanctions that are told of officers in general: "anyone dismissed is added", "a warning stays live for two years"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.of_everybody import of_everybody
from misconduct_parse.assemble.hearing.of_many import of_many
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import NUMBER, number
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern

OFFICERS: Final = r"(?:officers|constables|detectives|sergeants|people|staff|employees|members)"
# "Officers who are dismissed are placed on the"
ALL_ARE: Final = pattern(
    r"""(?: \G | \b that \s ) (?: (?:police\s++)?+ officers \s++ (?:who|dismissed|sacked) | anyone | anybody | everyone
          | those \s++ who | any \s++ (?:\w++\s++)? (?:officer|person) | an \s++ officer \s++ who ) \b [^.;]{0,120}?
        \s (?:is|are) \s++ (?:(?:then|also|automatically|always|usually|normally)\s++)?+
        (?:placed|put|added|entered|included|recorded|given) \s++ (?:(?:on|to|in|onto|an?|the|police)\s++)*+ $""",
    regex.VERBOSE,
)
# "A final written warning stays live for two years"
A_WARNING: Final = pattern(
    r"\G(?:an?|the)\s++(?:\w++\s++)?$"
)
OPENS_A_WARNING: Final = ("a", "the")
STAYS: Final = pattern(
    r"(?:final\s++)?+(?:written\s++|verbal\s++)?+(?:warning|advice|dismissal|reduction\s++in\s++rank)(?:\s++without\s++notice)?+\s++"
    r"(?:(?:usually|normally|always|then|also)\s++)?+(?:stays|remains|lasts|runs|expires|means|is|can)\b"
)
# "Officers who abuse their position will be", "Nine in ten officers found guilty are", "usually leads to"
IN_GENERAL: Final = pattern(
    r"""(?: (?: \G | \b that \s | ["'] ) (?: (?:police\s++)?+ officers \s++ (?:who|convicted|caught|found) | anyone
        | anybody | those \s++ who
            | any \s++ (?:\w++\s++)? (?:officer|person) ) \b [^.;]{0,100} \s (?:will|can|must|should|may) \s++
                (?:then\s++|always\s++)?+ be
          | \b (?: most | many | half | (?:two-|three-)?(?:thirds?|quarters?) | \w++ \s++ in \s++
              (?:ten|five|three|four|\d++)
              | \d++(?:\.\d++)?+ \s*+ (?:%|per\s++cent) ) \s++ (?:of\s++)?+ (?:all\s++|the\s++)?+ (?:\w++\s++)??
            (?:officers|hearings|cases|panels|constables) \b [^.;]{0,100}
          | \G panels \s++ (?:(?:have\s++been|are)\s++(?:\w++\s++)?able|can|may) \b [^.;]{0,120}?
            \s (?:issue|impose|give|make)
          | \b (?:usually|normally|ordinarily|generally|typically|always|often) \s++ (?:[\w-]++\s++){0,3}? [\w-]++
        ) \s++ (?:an?\s++)?+ $""",
    regex.VERBOSE,
)
# "Anyone else would have been sacked", "I'd be sacked", "no panel has said that she would have been"
ANYBODY: Final = pattern(
    r"\b(?:(?:any\s++other\s++\w++|any(?:one|body)\s++else|other\s++people)\s++(?:(?:would|will|have|be|been)\s++)*+|(?:i|we)(?:'d|\s++would)\s++be\s++"
    r"|no\s++(?:panel|one|finding|decision)\b[^.;]{0,40}\bthat\s++(?:he|she|they)\s++)$"
)
THEIRS: Final = pattern(r"\b(?:he|she|they|him|her|them|his|their|outcome|result|sanction|decision|now)\b")
# "Forty officers were dismissed", "dismissed eleven officers"
SO_MANY: Final = pattern(
    rf"\b(?P<count>{NUMBER}) \s++ (?:[\w-]++\s++){{0,2}}? {OFFICERS} \s++ (?:(?:were|have|had|been|was|also)\s++)++ "
    r"(?:(?:given|issued\s++with|handed)\s++)?+ (?:an?\s++)?+ $",
    regex.VERBOSE,
)
OF_SO_MANY: Final = pattern(rf"\s++ (?P<count>{NUMBER}) \s++ (?:[\w-]++\s++){{0,2}}? {OFFICERS} \b", regex.VERBOSE)
GENERAL: Final = (
    "officers", "hearings", "cases", "panels", "constables", "usually", "normally", "ordinarily",
    "generally", "typically", "always", "often",
)  # fmt: skip
ENDS_TO_BE: Final = ("be", "a", "an")
ANYBODYS: Final = ("else", "other", "would", "'d", "that")
ARE: Final = ("is ", "are ", "is\n", "are\n")
SEVERAL: Final = ("officers", "constables", "detectives", "sergeants", "people", "staff", "employees", "members")
"""Literals without which ``IN_GENERAL``, ``ANYBODY``, ``ALL_ARE`` and ``SO_MANY`` cannot match."""
# "who dismissed two officers for drink-driving last year"
OF_A_YEAR: Final = pattern(
    r"\b(?:last|this|the\s++past|each|every|previous)\s++(?:year|twelve\s++months)\b|\bin\s++(?:19|20)\d\d\b|\bsince\s++(?:19|20)\d\d\b"
)
MANY: Final = 6
"""So many officers are the year's, and not those of one hearing."""


def told_of_all(story: Story, mention: Mention[Any]) -> bool:
    """Whether a sanction is told as what happens to any officer, or happened to a great many."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    if of_many(story, mention) or of_everybody(story, mention):
        return True
    if lower.endswith("warnings", mention.start, mention.end) and len(story.people) == 1:
        return True  # "had disciplined two officers (final written warnings)"
    before = max(start, mention.start - 200)
    words = lower[before : mention.start]
    if any_in(ANYBODYS, words) and ANYBODY.search(lower, max(start, mention.start - 60), mention.start):
        return True
    if before == start and (
        (any_in(ARE, words) and ALL_ARE.search(lower, start, mention.start))
        or (_may_be_general(words) and IN_GENERAL.search(lower, start, mention.start))
    ):
        return True
    counted = SO_MANY.search(lower, before, mention.start) if any_in(SEVERAL, words) else None
    if counted is None and any_in(SEVERAL, lower[mention.end : end]):
        counted = OF_SO_MANY.match(lower, mention.end, end)
    if counted is not None:
        count, own = number(counted["count"]) or 0, len(story.people)
        if count >= max(MANY, own + 1) or (count != own and OF_A_YEAR.search(lower, mention.start, end)):
            return True
    return _defined(story, mention, start, end)


def _may_be_general(words: str) -> bool:
    """Whether the words before a sanction hold one without which ``IN_GENERAL`` cannot match."""
    return any_in(GENERAL, words) or ("be" in words and words.rstrip().endswith(ENDS_TO_BE))


def _defined(story: Story, mention: Mention[Any], start: int, end: int) -> bool:
    """Whether a sentence of nobody says what a sanction is: "A final written warning stays live for two years"."""
    lower = story.page.lower
    if not lower.startswith(OPENS_A_WARNING, start):
        return False
    if A_WARNING.match(lower, start, mention.start) is None or STAYS.match(lower, mention.start, end) is None:
        return False
    if story.cast.within(start, end) or story.work.mentions.in_sentence(Kind.DECISION, mention.sentence):
        return False
    return THEIRS.search(lower, start, end) is None
