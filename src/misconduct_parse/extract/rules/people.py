"""People as the text names them: by rank, number and name, by a letter that stands for the name, by a title.

What part somebody plays (subject, chair, speaker, witness) is settled later: here everybody named is taken down.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import regex

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.names import CIPHER, FULL_NAME, NAME, NAME_BEHIND
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.trie import trie
from misconduct_parse.extract.vocabulary import folded, table, wordings
from misconduct_parse.model.terms import Rank, SubjectKind
from misconduct_parse.read.page import Page

Place = tuple[int, int]


class Naming(NamedTuple):
    """How one place names somebody; each place is a stretch of the page, None where the words lack it."""

    name: Place | None = None
    """The name without rank and number."""
    letter: str | None = None
    """The letter of a cipher, in capitals and without quotation marks."""
    rank: Rank | None = None
    """The rank."""
    kind: SubjectKind = SubjectKind.UNKNOWN
    """What the words make of them; unknown for "Mr" and "Miss"."""
    detective: bool = False
    """Whether the rank carries the detective prefix."""
    title: str | None = None
    """``mr``, ``judge``, ``witness``: somebody who is named without a rank."""
    former: Place | None = None
    """"Former", "ex-", "retired" before the rank."""
    temporary: Place | None = None
    """"Acting", "temporary" before the rank."""
    head: Place | None = None
    """The rank, office or title."""
    number: Place | None = None
    """The collar number."""
    more: tuple[tuple[Place, str | None], ...] = ()
    """The others of a plural, "PCs A and B": where each stands, and the letter if it is one."""


class Head(NamedTuple):
    """What a rank or office before a name says."""

    rank: Rank | None
    kind: SubjectKind
    detective: bool = False


def _ranks() -> tuple[dict[str, Head], set[str]]:
    """Every form of every rank in lower case, and the abbreviations as they are written."""
    heads: dict[str, Head] = {}
    short: set[str] = set()
    for entry in table("ranks"):
        rank = Rank(entry["id"])
        for words in entry["wording"]:
            heads[words] = Head(rank, SubjectKind.OFFICER)
            if "police" not in words and "student" not in words:
                heads |= {f"{det} {words}": Head(rank, SubjectKind.OFFICER, detective=True) for det in ("detective", "det")}
        for key, detective in (("short", False), ("detective", True)):
            for words in entry.get(key, ()):
                heads[words.lower()] = Head(rank, SubjectKind.OFFICER, detective=detective)
                short |= {words, words.upper()}
    for entry in table("roles"):
        if entry["id"] in ("special_constable", "pcso"):
            for words in (*entry["wording"], *entry.get("short", ())):
                heads[words.lower()] = Head(None, SubjectKind(entry["id"]))
            short |= set(entry.get("short", ()))
    return heads, short


CHIEF_OFFICERS: Final = frozenset(tuple(Rank)[tuple(Rank).index(Rank.ASSISTANT_CHIEF_CONSTABLE) :])

HEADS, SHORT = _ranks()
LONG: Final = sorted(HEADS.keys() - {words.lower() for words in SHORT})

# Somebody with one of these is named in full or by a letter: "firearms officer Smith" alone would be too bold.
ROLES: Final = {words: SubjectKind(name) for words, name in wordings("roles").items() if words not in HEADS}
TITLES: Final = wordings("titles")

FORMER: Final = r"(?P<former>(?i:former|ex|retired)) (?:\s*+-\s*+|\s++)"
TEMPORARY: Final = r"(?P<temporary>(?i:temporary|temp\.?|acting|a/ct|act/g|[at](?=/))) (?:\s*+/\s*+|\s++)"
# "constable" inside "chief constable" is no rank of its own
INSIDE: Final = r"(?<! (?i:chief|detective|police|assistant|deputy|special|temporary|acting|det) [ \n] )"
PREFIX: Final = rf"(?<![\w'/-]) {INSIDE} (?: {FORMER} )?+ (?: {TEMPORARY} )?+"
NUMBER: Final = r"(?: (?: \#|(?i:no\.?|number|collar\s++number) )?+ \s*+ (?P<number>[A-Z]{0,2}\d{2,6}[A-Z]{0,2}) (?![\w/]) )"
NUMBER_BEHIND: Final = r"(?: \s++ [(]?+ (?!(?:19|20)\d\d\b) (?P<behind>\d{3,6}) (?:[)]|(?![\w/,.]\d|\w)) )"

RANK: Final = rf"(?P<head> (?i:{trie(LONG)}) | {trie(SHORT)} | pc ) \.?+ (?![\w'/])"
RANKED: Final = rf"""
    {PREFIX} {RANK} ,?+ \s++ (?: (?:Dr|Sir|Dame)\.?+ [ ] )?+
    (?: {NUMBER} \s++ (?: (?P<name>{NAME}) | (?P<letter>{CIPHER}) )
      | (?P<name>{NAME}) {NUMBER_BEHIND}?+ | (?P<letter>{CIPHER}) | {NUMBER} )
"""
PLURAL: Final = rf"""
    {PREFIX} (?P<head> (?i:{trie(words for words in LONG if words.endswith(("constable", "sergeant", "inspector", "officer", "superintendent")))}) | {trie(SHORT)} | pc ) '?+s '?+ \s++
    (?P<one> {CIPHER} | (?: {NUMBER} \s++ )?+ {NAME} )
    (?: (?: \s*+,\s*+ (?:and\s++)?+ | \s++(?:and|&)\s++ ) (?P<one> {CIPHER} | (?: {NUMBER} \s++ )?+ {NAME} ) )++
"""
ROLE: Final = rf"""
    {PREFIX} (?P<head>(?i:{trie(ROLES)})) ,?+ \s++
    (?: {NUMBER} \s++ (?=\p{{Lu}}) )?+ (?: (?P<name>{FULL_NAME}) | (?P<letter>{CIPHER}|\d{{1,2}}(?![\w/,.:-]|\s++(?:of|years?|days?|months?))) )
"""
TITLED: Final = rf"(?<![\w'/-]) (?P<head>(?i:{trie(TITLES)}))\.?+ (?:\s*+\(LQC\))?+ ,?+ \s++ (?: (?P<name>{NAME}) | (?P<letter>{CIPHER}) )"

# "Jory Applewhaite, 29, joined the force", "Zephyr Hockaday, aged 22,", "Quilla Standish (27)"
AGED: Final = rf"""
    (?<= (?P<before>{NAME_BEHIND}) ) (?= ,\s++ (?:now\s++|then\s++)?+ (?:aged\s++)?+ [1-7]\d [,.;] | \s++ \((?:aged\s++)?+[1-7]\d\) )
"""

# "chaired by Imogen Castellan", "Chair: Imogen Castellan", "Name: Ambrose Tennyson": a bare name behind words that need one
CALLED: Final = rf"""
    (?<![\w'/-]) (?: (?i:(?:chaired|led|headed|overseen|conducted|heard|presided\s++over)\s++by\s++(?:panel\s++chair\s++)?+) (?: (?i:the\s++)?+ (?:Director|Assistant\s++Director|Deputy\s++Director|Head|Chief\s++Officer)\s++(?:of|for)\s++(?:People|Human\s++Resources|HR|Corporate\s++Services|Legal\s++Services|Professional\s++Standards|Resources|Finance)(?:\s++(?:and|&)\s++\p{{Lu}}\w++)?+,?+\s++ )?+
          | (?i:(?:panel\s++)?+chair(?:man|woman|person)?+|presiding\s++officer|lqc|legally\s++qualified\s++chair|name(?:\s++of\s++(?:the\s++)?+(?:officer|staff\s++member))?+|officer(?:'s\s++name)?+|officer\s++name)\s*+:\s*+ )
    (?P<at>(?P<name>{FULL_NAME}))
"""

CALLED_BY: Final = (
    *(f"{verb} by " for verb in ("chaired", "led", "headed", "overseen", "conducted", "heard", "presided over")),
    *(f"{label}:" for label in ("chair", "panel chair", "chairman", "chairwoman", "chairperson", "presiding officer", "lqc", "legally qualified chair",
      "name", "name of officer", "name of the officer", "name of staff member", "officer", "officer's name", "officer name")),
)  # fmt: skip

# "former West Mercia PC Cosmo Bridstow": the name of the force stands between.
FORMER_BEFORE: Final = regex.compile(r"\b(former|retired|ex) [\s-]++ (?:(?!and\b)[\w&'-]++ \s++){1,4}+ $", regex.VERBOSE)


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


# "Ralph Ostrander was dismissed without notice": a full name and what only proceedings do to somebody
VERBED: Final = rf"""
    (?<= (?P<before>{NAME_BEHIND}) )
    (?= ,?+ \s++ (?:who\s++)?+ (?: (?:was|has\s++been|had\s++been|is|would\s++have\s++been) \s++ (?:also\s++|today\s++|formally\s++)*+ (?:dismissed|sacked|found\s++to\s++have|found\s++guilty|convicted|jailed|suspended|given\s++an?\s++\w++\s++\w++\s++warning|issued\s++with|based\s++at|stationed|accused)
          | resigned | retired\s++from | joined\s++(?:the\s++force|\w++\s++(?:police|constabulary)) | (?:appeared|appears)\s++before | faced\s++an? | faces\s++an? | attended\s++an?\s++\w*+\s*+(?:misconduct|hearing) | admitted\s++(?:gross\s++)?+misconduct | breached | pleaded\s++guilty | tendered | quit\b ) )
"""
VERBS: Final = ("was ", "has been ", "had been ", "is ", "would have been ", "resigned", "retired from", "joined ", "appeared before", "appears before", "faced a", "faces a", "attended a", "admitted ", "breached", "pleaded guilty", "tendered", "quit")

def _called(match: Match, page: Page) -> Naming:
    return Naming(name=match.span("name"))


def _behind(match: Match, page: Page) -> Naming:
    return Naming(name=match.span("before"))


PREFIXES: Final = ("former ", "ex-", "ex ", "retired ", "temporary ", "temp ", "temp. ", "acting ", "t/", "a/")
SPACED: Final = tuple(f"{words} " for words in sorted(HEADS))
AGES: Final = (*(f", {n}" for n in range(1, 8)), *(f" ({n}" for n in range(1, 8)), ", aged ", "(aged ", ", now ", ", then ")

RULES: Final = (
    Rule(
        name="people.ranked",
        kind=Kind.NAMED,
        triggers=(*PREFIXES, *SPACED, *(f"{words}, " for words in LONG if "chief constable" in words or "commissioner" in words)),
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
    Rule(
        name="people.called",
        kind=Kind.NAMED,
        triggers=CALLED_BY,
        pattern=CALLED,
        read=_called,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="people.verbed",
        kind=Kind.NAMED,
        triggers=tuple(f"{before}{verb}" for verb in VERBS for before in (" ", " who ", ", who ")),
        pattern=VERBED,
        read=_behind,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="people.aged",
        kind=Kind.NAMED,
        triggers=AGES,
        pattern=AGED,
        read=_behind,
        cased=True,
        anchored=True,
    ),
)
"""Rules of this kind."""
