"""People as the text names them: by rank, number and name, by a letter that stands for the name, by a title.

What part somebody plays (subject, chair, speaker, witness) is settled later: here everybody named is taken down.
"""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.names import CIPHER, FULL_NAME, NAME, TWIN
from misconduct_parse.extract.naming import CHIEF_OFFICERS, HEADS, SHORT, Head, Naming, Place
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.trie import trie
from misconduct_parse.extract.vocabulary import folded, wordings
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

LONG: Final = sorted(HEADS.keys() - {words.lower() for words in SHORT})

# Somebody with one of these is named in full or by a letter: "firearms officer Smith" alone would be too bold.
ROLES: Final = {words: SubjectKind(name) for words, name in wordings("roles").items() if words not in HEADS}
TITLES: Final = wordings("titles")

FORMER: Final = r"(?P<former>(?i:former|ex|retired)) (?:\s*+-\s*+|\s++)"
TEMPORARY: Final = r"(?P<temporary>(?i:temporary|temp\.?|acting|a/ct|act/g|[at](?=/))) (?:\s*+/\s*+|\s++)"
# "constable" inside "chief constable" is no rank of its own
INSIDE: Final = r"(?<! (?i:chief|detective|police|assistant|deputy|special|temporary|acting|det) [ \n] )"
PREFIX: Final = rf"(?<![\w'/-]) {INSIDE} (?: {FORMER} )?+ (?: {TEMPORARY} )?+"
NUMBER: Final = r"""
    (?: (?: \#|(?i:no\.?|number|collar\s++number) )?+ \s*+ (?P<number>[A-Z]{0,2}\d{2,6}[A-Z]{0,2}) (?![\w/]) )
"""
NUMBER_BEHIND: Final = r"(?: \s++ [(]?+ (?!(?:19|20)\d\d\b) (?P<behind>\d{3,6}) (?:[)]|(?![\w/,.]\d|\w)) )"

RANK: Final = rf"(?P<head> (?i:{trie(LONG)}) | {trie(SHORT)} | pc ) \.?+ (?![\w'/])"
RANKED: Final = rf"""
    {PREFIX} {RANK} ,?+ \s++ (?: (?:Dr|Sir|Dame)\.?+ [ ] )?+
    (?: {NUMBER} \s++ (?: (?P<name>{NAME}) | (?P<letter>{CIPHER}) ) | (?P<letter>{TWIN})
      | (?P<name>{NAME}) {NUMBER_BEHIND}?+ | (?P<letter>{CIPHER}) | {NUMBER} )
"""
MANY: Final = trie(
    words for words in LONG if words.endswith(("constable", "sergeant", "inspector", "officer", "superintendent"))
)
PLURAL: Final = rf"""
    {PREFIX} (?P<head> (?i:{MANY}) | {trie(SHORT)} | pc ) '?+s '?+ \s++
    (?P<one> {CIPHER} | (?: {NUMBER} \s++ )?+ {NAME} )
    (?: (?: \s*+,\s*+ (?:and\s++)?+ | \s++(?:and|&)\s++ ) (?P<one> {CIPHER} | (?: {NUMBER} \s++ )?+ {NAME} ) )++
"""
ROLE: Final = rf"""
    {PREFIX} (?P<head>(?i:{trie(ROLES)})) ,?+ \s++
    (?: {NUMBER} \s++ (?=\p{{Lu}}) )?+
    (?: (?P<name>{FULL_NAME}) | (?P<letter>{CIPHER} | \d{{1,2}}(?![\w/,.:-]|\s++(?:of|years?|days?|months?))) )
"""
TITLED: Final = rf"""
    (?<![\w'/-]) (?P<head>(?i:{trie(TITLES)}))\.?+ (?:\s*+\(LQC\))?+ ,?+ \s++
    (?: (?P<name>{NAME}) | (?P<letter>{CIPHER}) )
"""


# "former West Mercia PC Cosmo Bridstow": the name of the force stands between.
FORMER_BEFORE: Final = pattern(
    r"\b(former|retired|ex) [\s-]++ (?:(?!and\b)[\w&'-]++ \s++){1,4}+ $", regex.VERBOSE
)


def _place(match: Match, group: str) -> Place | None:
    return match.span(group) if match[group] else None


def _letter(words: str | None) -> str | None:
    return words.strip("\"'") if words else None


def _former(match: Match, page: Page) -> Place | None:
    if match["former"]:
        return match.span("former")
    start = max(page.body, match.start() - 50)
    before = FORMER_BEFORE.search(page.lower, start, match.start())
    return before.span(1) if before and "\n" not in before[0] else None


def _ranked(match: Match, page: Page) -> Naming | None:
    head = HEADS[folded(match["head"])]
    if page.text[match.end("head")] == "," and head.rank not in CHIEF_OFFICERS:
        return None  # "the constable, Burton": only a chief officer is followed by a comma and a name
    number = _place(match, "number") or _place(match, "behind")
    return _naming(match, page, head, number)


def _naming(match: Match, page: Page, head: Head, number: Place | None) -> Naming:
    return Naming(
        name=_place(match, "name"),
        letter=_letter(match["letter"]),
        rank=head.rank,
        kind=head.kind,
        detective=head.detective,
        former=_former(match, page),
        temporary=_place(match, "temporary"),
        head=match.span("head"),
        number=number,
    )


def _plural(match: Match, page: Page) -> Naming:
    head = HEADS[folded(match["head"])]
    ones = match.spans("one")
    more = tuple((place, _cipher_at(page, place)) for place in ones)
    return _naming_of_many(match, page, head, more)


def _naming_of_many(match: Match, page: Page, head: Head, more: tuple[tuple[Place, str | None], ...]) -> Naming:
    return Naming(
        rank=head.rank,
        kind=head.kind,
        detective=head.detective,
        former=_former(match, page),
        temporary=_place(match, "temporary"),
        head=match.span("head"),
        more=more,
    )


def _cipher_at(page: Page, place: Place) -> str | None:
    words = page.folded[place[0] : place[1]].strip("\"'")
    return words if len(words) <= 4 and words[:2].isupper() and not words[-1:].islower() else None


def _role(match: Match, page: Page) -> Naming:
    head = Head(None, ROLES[folded(match["head"])], detective="detective" in match["head"].lower())
    return _naming(match, page, head, _place(match, "number"))


def _titled(match: Match, page: Page) -> Naming:
    return Naming(
        name=_place(match, "name"),
        letter=_letter(match["letter"]),
        title=folded(match["head"]),
        head=match.span("head"),
    )


CHIEF: Final = ("chief constable", "commissioner")
PREFIXES: Final = ("former ", "ex-", "ex ", "retired ", "temporary ", "temp ", "temp. ", "acting ", "t/", "a/")
SPACED: Final = tuple(f"{words} " for words in sorted(HEADS))

RULES: Final = (
    Rule(
        name="people.ranked",
        kind=Kind.NAMED,
        triggers=(*PREFIXES, *SPACED, *(f"{words}, " for words in LONG if words.endswith(CHIEF))),
        pattern=RANKED,
        read=_ranked,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="people.plural",
        kind=Kind.NAMED,
        triggers=tuple(f"{words}{ending} " for words in sorted(HEADS) for ending in ("s", "'s")),
        pattern=PLURAL,
        read=_plural,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="people.role",
        kind=Kind.NAMED,
        triggers=(*PREFIXES, *(f"{words} " for words in sorted(ROLES))),
        pattern=ROLE,
        read=_role,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="people.titled",
        kind=Kind.NAMED,
        triggers=tuple(f"{words}{dot} " for words in sorted(TITLES) for dot in ("", ".")),
        pattern=TITLED,
        read=_titled,
        cased=True,
        anchored=True,
    ),
)
"""Rules of this kind."""
