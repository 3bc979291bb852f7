"""The Standards of Professional Behaviour, by name, in all the ways that pages write them.

Whether a standard was breached, or only said to be, is settled later.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex
from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.model.terms import Standard
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Page


@frozen(kw_only=True)
class StandardMention:
    """The name of a standard."""

    standard: Standard
    """Which."""
    title_case: bool = False
    """Whether it is written with a capital inside a sentence, as a name: "Use of Force"."""
    short: bool = False
    """Whether only a part of the name stands there: "honesty"."""
    described: bool = False
    """Whether the breach is described and the standard not named: "the force used was excessive"."""


@lru_cache(maxsize=1024)  # the ten names come again and again
def _plain(words: str) -> str:
    """In lower case, with "and" for every sign of it and without commas, as data/standards.toml has them."""
    for sign in ("&", "/", "+"):
        words = words.replace(sign, " and ")
    return " ".join(words.lower().replace(",", " ").split())


FULL: Final = {_plain(words): Standard(name) for words, name in wordings("standards").items()}
LOOSE: Final = {_plain(words): Standard(name) for words, name in wordings("standards", "loose").items()}


def _shape(words: str) -> str:
    """A pattern for one plain wording: any "and", any comma, any space between its words."""
    parts = [part for part in words.split() if part != "and"]
    joints = words.split()
    out = parts[0]
    at = 1
    for word in joints[1:]:
        if word != "and":
            between = r"(?:\s*+(?:,|/)\s*+|\s++)" if joints[at - 1] != "and" else r"\s*+(?:,\s*+)?+(?:and\b|&|/|\+)\s*+"
            out += between + word
        at += 1
    return out


def _alternation(known: dict[str, Standard]) -> str:
    return "|".join(_shape(words) for words in sorted(known, key=lambda w: (-len(w), w)))


# "IntegrityDuties and Responsibilities": list items are glued where a list was flattened.
NAMED: Final = rf"""
    (?: (?<![\p{{L}}-]) (?<!\p{{L}}') | (?<=\p{{Ll}})(?=\p{{Lu}}) ) (?i: {_alternation(FULL)} ) (?: (?![\p{{L}}-])
      (?!'\p{{L}}) | (?<=\p{{Ll}})(?=\p{{Lu}}) )
"""
SHORT: Final = rf"(?<![\p{{L}}'-]) (?i: {_alternation(LOOSE)} ) (?![\p{{L}}'-])"

# A part of a name counts right behind a lead-in, as in "the standards of honesty", or set off in brackets.
LEAD: Final = quick_pattern(
    r"""\b(?: standards? | professional\s++behaviour ) \s*+ (?: :
          | [:\s]*+ (?:of|for|on|relating\s++to|in\s++respect\s++of|in\s++relation\s++to
        |regarding|concerning|around|namely|with\s++respect\s++to|being) \s++ (?:the\s++)?+ ["']?+ )?+ \s*+ $""",
    regex.VERBOSE,
)

# "his use of force form", "the use of force was reviewed": no name of a standard.
NO_STANDARD: Final = pattern(
    r"""\s++(?: form | forms | report | reports | training | policy | experts? | instructors? | trainers? | advis[eo]rs? | records? | reviews?
          | was\s++(?:reviewed|captured|lawful|reasonable)
        | code | agreement | clause | team | lead | incident ) \b""",
    regex.VERBOSE,
)


def _named(match: Match, page: Page) -> StandardMention | None:
    end = match.end()
    if page.lower[end : end + 1].isspace() and NO_STANDARD.match(page.lower, end):
        return None
    return StandardMention(standard=FULL[_plain(match[0])], title_case=_capital(match))


def _short(match: Match, page: Page) -> StandardMention | None:
    start = match.start()
    first = max(page.body, start - 60)
    if page.lower.find("standard", first, start) < 0 and page.lower.find("behaviour", first, start) < 0:
        return None
    if LEAD.search(page.lower, first, start) is None:
        return None
    return StandardMention(standard=LOOSE[_plain(match[0])], title_case=_capital(match), short=True)


# "the force used was excessive"
EXCESSIVE: Final = r"""
    \b (?: force \s++ (?:that\s++)?+ (?:he\s++|she\s++|they\s++)?+ used (?:\s++by\s++\w++\s++\w++)?+
          | (?:his|her|their) \s++ use \s++ of \s++ force ) \s++ (?:was|had\s++been|were) \s++
          (?:both\s++|\w+ly\s++)*+ (?: excessive | unnecessary | unreasonable | disproportionate ) \b
"""


def _excessive(match: Match, page: Page) -> StandardMention:
    return StandardMention(standard=Standard.USE_OF_FORCE, described=True)


def _capital(match: Match) -> bool:
    return match[0][0].isupper()


# Words with which a name begins and much else too: they trigger only with what joins them to the next.
COMMON: Final = frozenset({"work", "order", "orders", "duty", "respect", "lawful", "responsibilities", "instructions"})


def _triggers() -> tuple[str, ...]:
    """How the names begin."""
    found: set[str] = set()
    for words in FULL:
        first = words.split()[0]
        if first == "use":
            found.add(words)
        elif first in COMMON:
            found |= (
                {first + joint for joint in (" and", " &", "&", "/", " /", ",", " +")} if first != "lawful" else {words}
            )
        else:
            found.add(first)
    return tuple(sorted(found))


RULES: Final = (
    Rule(
        name="allegations.standard",
        kind=Kind.STANDARD,
        triggers=_triggers(),
        pattern=NAMED,
        read=_named,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="allegations.short",
        kind=Kind.STANDARD,
        triggers=tuple(sorted(LOOSE)),
        pattern=SHORT,
        read=_short,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="allegations.excessive-force",
        kind=Kind.STANDARD,
        triggers=("excessive", "unnecessary", "unreasonable", "disproportionate"),
        pattern=EXCESSIVE,
        read=_excessive,
    ),
)
"""Rules of this kind."""
