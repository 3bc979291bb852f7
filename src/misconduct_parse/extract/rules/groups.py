"""People who serve with the police and are not named: "one officer", "the two call handlers", "none of the officers".

A mention is a noun phrase: who, how many, and how it stands to those spoken of before (the same, a part, others).
Which people it means is settled by ``assemble/iopc``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex
from attrs import evolve

from misconduct_parse.extract.fragments import number
from misconduct_parse.extract.fronted import is_fronted
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.noun_phrases import CIPHERS, DETERMINER, HEADS, MODIFIER, NOUN, UNKNOWN
from misconduct_parse.extract.party import Party, Select, elsewhere, nouns, shorts
from misconduct_parse.extract.quantity import ORDINALS, ordinal, quantity
from misconduct_parse.extract.rule import Found, Match, Rule
from misconduct_parse.extract.vocabulary import alternation, folded
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.pattern import REACH, pattern, quick_pattern
from misconduct_parse.read.page import Page

PATTERN: Final = rf"""(?i:
    (?<= (?P<before> (?: (?P<determiner>{DETERMINER}) (?P<unknown>{UNKNOWN}{{1,2}})? )?
      (?P<modifiers>{MODIFIER}{{0,6}}) ) )
    (?P<noun>{NOUN}) {CIPHERS}
)"""

# "PC A", "DC 2", "PCs A and B", "former Sgt B": a rank in short is a person only with a cipher
SHORT: Final = rf"""
    (?<! [^\s(-] ) (?P<at> (?P<rank>{alternation(shorts())}) s?+ [ ]
      (?P<cipher> (?: [A-Z] | \d{{1,2}} ) (?: (?: ,[ ] | [ ]and[ ] ) (?: [A-Z] | \d{{1,2}} ) (?![\w']) )*+ ) ) (?![\w'.]\w|\w|\.\s\p{{Lu}}\p{{Ll}}+\s\p{{Lu}})
"""
FORMER_SHORT: Final = pattern(r"(?<= ( [Ff]ormer | \b[Ee]x ) [\s(-] )", regex.VERBOSE)
TEMPORARY: Final = frozenset({"acting", "temporary"})
FORMER: Final = frozenset({"former", "retired", "ex"})


def _base(written: str) -> str:
    """The noun in the singular: "members of Kent Police staff" is "member of police staff"."""
    first, _, rest = written.partition(" ")
    if first.startswith("member"):
        return "member of police staff" if rest.endswith("police staff") else "member of staff"
    if first.startswith(("person", "people")):
        return "person serving with the police"
    if first.startswith("driver") and rest:
        return "police driver"
    if first in ("officer", "officers", "staff"):
        return " ".join(filter(None, (first.removesuffix("s"), rest.removesuffix("s"))))
    return written.removesuffix("s")


# "Officers who are found to have committed it can be dismissed": a rule for all of them, and nobody of this case.
GENERIC: Final = pattern(r"\s++who\s++(?:are|do|have|commit|breach|fail|use|lie)\b")

# "the detention officer still employed by the force" is the one of two who has not left
STILL: Final = quick_pattern(r"\s++(?:(?:who\s++(?:was|is)\s++)?+still)\s++(?:employed|serving)\b")

NAME_BEHIND: Final = pattern(r"[ ]\p{Lu}[\p{L}'-]{2,}")

# "An officer of another force" is somebody else than those spoken of.
ELSEWHERE: Final = pattern(
    r"\s++(?:of|from|in)\s++(?:another|a\s++different|a\s++neighbouring)\s++(?:police\s++)?+"
    r"(?:force|constabulary)\b"
)


# "An exhibits officer, employed as police staff," "a finance officer, who is a member of police staff"
DESCRIBING: Final = ("employed as ", "who is ", "who was ", "who were ", "who are ")
MEMBERS: Final = ("member of ", "members of ")
AS_STAFF: Final = quick_pattern(
    r",?\s++\(?(?:(?:who|which)\s++(?:is|was|are|were)\s++)?+(?:also\s++)?+(?:employed\s++as\s++)?+(?:an?\s++)?+(?:civilian\s++)?+"
    r"(?:members?\s++of\s++(?:the\s++)?+)?+police\s++staff\b"
)
# "was reduced in rank to sergeant", "demoted to the rank of constable": what somebody became is nobody else
BECAME: Final = quick_pattern(
    r"\b(?:(?:reduced|reduction|returned|return|reverted|reducing\s++\w++)(?:\s++in\s++rank)?+|demoted|demotion)\s++"
    r"(?:from\s++(?:\w++\s++){1,3}?)?+to\s++(?:the\s++rank\s++of\s++)?+$"
)
# "a superintendent's written warning": who gives it
GIVEN_BY: Final = quick_pattern(r"(?:'|\u2019)s?+\s++(?:final\s++)?+(?:written\s++)?+(?:warning|reprimand|advice)\b")
PLACED: Final = quick_pattern(r"\bthe (?P<place>first|second|third|fourth|fifth) of $")
QUALIFYING: Final = ("who", "still", "of", "from", "in")
"""First words of what qualifies a noun."""


def _party(match: Match, page: Page) -> Party | None:
    # From the determiner to the ciphers, in the order of the pattern
    text, places = page.text, match.regs[2:7]
    party = phrase(*[text[start:end] for start, end in places])
    if party is None or (party.plural and party.definite and is_fronted(page.lower, places[0][0])):
        return None  # "Of the four officers, one was": what follows is told of parts of them
    start, end = places[3]
    named = text[start].isupper() and NAME_BEHIND.match(text, end)  # "Inspector Jago Quill": read by rank and name
    if party.rank and (named or _no_person(party, page, match.start("before"), end)):
        return None
    if party.noun == "pcso" and party.bare and text[end : end + 1] == ")" and text.endswith("(", 0, match.start("before")):
        return None  # "a police community support officer (PCSO)": only its abbreviation
    if party.noun == "police staff" and page.lower.endswith(MEMBERS, 0, match.start("before")):
        return None  # "who are members of police staff" describes, and so does a part of it
    if "staff" in party.noun and page.lower.endswith(DESCRIBING, 0, match.start("before")):
        return None  # it only describes whoever stands before it
    return _placed(_qualified(party, page, end), page, match.start("before"))


def _no_person(party: Party, page: Page, start: int, end: int) -> bool:
    """Whether a rank is only what somebody became, or the name of a warning."""
    if party.bare and BECAME.search(page.lower, max(0, start - 70), start):
        return True
    return not party.definite and GIVEN_BY.match(page.lower, end, end + REACH) is not None


def _placed(party: Party | None, page: Page, start: int) -> Party | None:
    """One of several by their place: "the second of the detective sergeants"."""
    if party is None or not (party.plural and party.definite) or not page.lower.endswith(" of ", 0, start):
        return party
    match = PLACED.search(page.lower, max(0, start - 16), start)
    if match is None or party.select is not Select.WHOLE:
        return party
    return evolve(party, plural=False, count=1, whole=None, ordinal=ORDINALS[match["place"]])


def _qualified(party: Party, page: Page, end: int) -> Party | None:
    """What stands behind the noun and tells more of whom it means."""
    behind = page.lower[end : end + 60]
    if "police staff" in behind and party.rank is None and AS_STAFF.match(page.lower, end, end + REACH):
        return evolve(party, kind=SubjectKind.POLICE_STAFF)
    if not behind.lstrip().startswith(QUALIFYING):
        return party
    if party.bare and party.plural and GENERIC.match(page.lower, end, end + REACH):
        return None
    if STILL.match(page.lower, end, end + REACH):
        party = evolve(party, serving=True)
    if not party.definite and ELSEWHERE.match(page.lower, end, end + REACH):
        return evolve(party, select=Select.OTHER)
    return party


@lru_cache(maxsize=4096)  # "the officer" comes again and again
def phrase(determiner: str, unknown: str, modifiers: str, noun: str, ciphers: str) -> Party | None:
    """What a noun phrase says of people, from its parts as written; None where its noun is no police person's."""
    written = folded(noun)
    base, modifying, known = _base(written), folded(modifiers).split(), nouns()
    # The longest noun that the lists know: "custody sergeant" before "sergeant"
    first = next((n for n in range(len(modifying) + 1) if " ".join([*modifying[n:], base]) in known), None)
    if first is None or _of_others(base, determiner, unknown, modifying):
        return None
    words = " ".join([*modifying[first:], base])
    words = "pcso" if known[words].kind is SubjectKind.PCSO else words  # written in full, then in short
    meaning, place = known[words], ordinal(modifying)
    if "pair" in modifying:
        determiner, place = determiner + " two", None  # "the second pair of officers"
    role = " ".join([*unknown.split(), *modifiers.split()[0 if unknown else first :], *noun.split()])
    plural = _plural(written) and not (place and written.endswith("staff"))  # "the second call staff" is one
    number_of = quantity(folded(determiner), plural=plural, place=place)
    if words == "colleague":
        number_of["select"] = Select.OTHER
    return Party(
        **number_of,
        kind=SubjectKind.POLICE_STAFF if "civilian" in modifying and meaning.rank is None else meaning.kind,
        rank=meaning.rank,
        role=None if meaning.plain and not unknown else role,
        noun=words,
        former=bool(FORMER & set(modifying)),
        detective="detective" in modifying,
        temporary=bool(TEMPORARY & set(modifying)),
        serving="serving" in modifying,
        bare=not determiner,
        ordinal=place,
        ciphers=_ciphers(ciphers),
    )


def _of_others(base: str, determiner: str, unknown: str, modifying: list[str]) -> bool:
    """Whether they serve elsewhere ("the medical staff", "a council employee"); a bare "staff" says too little."""
    if base in ("staff", "member of staff", "staff member", "employee") and (
        unknown or not elsewhere().isdisjoint(modifying)
    ):
        return True
    if base == "employee" and not modifying:
        return True  # "the employee, who had just been dismissed": whose is not said
    if base == "officer" and not elsewhere().isdisjoint(unknown.split()):
        return True  # "the prison officer"
    return base in ("staff", "subject", "colleague", "contractor") and not determiner and not modifying


def _plural(written: str) -> bool:
    first = written.partition(" ")[0]
    if first in ("member", "members", "person", "persons", "people", "officer", "officers", "driver", "drivers"):
        return first.endswith("s") or first == "people"
    return written.endswith("s") or written in ("staff", "police staff")


def _ciphers(written: str) -> tuple[str, ...]:
    parts = written.replace(",", " ").split()
    words = [part.rstrip("'\u2019").removesuffix("s") for part in parts if part.lower() != "and"]
    return tuple(str(number(word.lower()) or word) for word in words)


def _short(match: Match, page: Page) -> Found:
    rank, detective = shorts()[match["rank"]]
    start, end = match.span("at")
    former = FORMER_SHORT.match(page.folded, start, start)
    ciphers = _ciphers(match["cipher"])
    party = Party(
        count=len(ciphers),
        plural=len(ciphers) > 1,
        definite=True,
        kind=SubjectKind.OFFICER,
        rank=rank,
        noun=rank.replace("_", " "),
        former=bool(former),
        detective=detective,
        ciphers=ciphers,
    )
    return Found(former.start(1) if former else start, end, party)


RULES: Final = (
    Rule(
        name="groups.noun",
        kind=Kind.PARTY,
        triggers=HEADS,
        pattern=PATTERN,
        read=_party,
        cased=True,
        anchored=True,
        quick=False,
    ),
    Rule(
        name="groups.short",
        kind=Kind.PARTY,
        triggers=tuple({words.lower() + ending for words in shorts() for ending in ("", "s")}),
        pattern=SHORT,
        read=_short,
        cased=True,
        anchored=True,
        whole=True,
    ),
)
"""Rules of this kind."""
