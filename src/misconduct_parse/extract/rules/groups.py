"""People who serve with the police and are not named: "one officer", "the two call handlers", "none of the officers".

A mention is a noun phrase: who, how many, and how it stands to those spoken of before (the same, a part, others).
Which people it means is settled by ``assemble/iopc``.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final

import regex
from attrs import evolve

from misconduct_parse.extract.fragments import NUMBERS, names, number
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.party import Party, Select, modifiers, nouns, shorts
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.trie import endings
from misconduct_parse.extract.vocabulary import alternation, folded
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.read.page import Page

HEADS: Final = (
    "officer", "sergeant", "inspector", "constable", "superintendent", "handler", "taker", "operator", "supervisor",
    "member of", "members of", "staff", "pcso", "psco", "dispatcher", "despatcher", "driver", "allocator",
    "incident manager", "offender manager", "custody assistant", "jailer", "gaoler", "civilian investigator", "co-ordinator",
    "crime analyst", "intelligence analyst", "employee", "contractor", "custody nurse", "healthcare professional",
    "forensic medical examiner", "negotiator", "probationer", "colleague", "subject", "person serving", "persons serving",
    "person with the police", "people serving", "controller", "commander",
)  # fmt: skip
"""Literals with which the last word of a noun phrase begins."""

WS: Final = r"(?:[ ]+|[ ]?\n)"
NUMBER_WORD: Final = rf"\b{names(NUMBERS)}\b"
OPENING: Final = "none neither either each both all any some several most another no this every an a other the these those its their our his her"
GOING_ON: Final = "of the those these its their other remaining further additional more number only"
FIRST: Final = rf"(?<![\w'-]) (?: {endings([*OPENING.split(), *NUMBERS])} | \d{{1,2}} )"
FOLLOWING: Final = rf"\b (?: {endings([*GOING_ON.split(), *NUMBERS])} | \d{{1,2}} )"
DETERMINER: Final = rf"(?: {FIRST} {WS} (?: {FOLLOWING} {WS} ){{0,5}} )"

# The force's name: "two Kent Police officers", "a Kent County Police (KCP) constable"; not the first word of the sentence.
NOT_NAME: Final = r"""
    (?!
      (?:The|This|That|These|Those|Both|All|An?|One|Two|Three|Four|Five|Six|Some|Any|No|Neither|None|Each|Another|Other|Their|His|Her|After|When|While|As|At|In|On|If|For|Our|We|And|Although|However)\b )
"""
CAPITALISED: Final = rf"(?-i: (?<! [.!?:] \s ) (?<! \n ) {NOT_NAME} \b [A-Z] [\w&'-]* | \([A-Z]{{2,6}}\) )"
ROLE_WORDS: Final = {part for noun in nouns() for part in noun.split()[:-1]} - {"of", "the", "with", "person", "and"}
MODIFIER: Final = rf"(?: (?: \b{endings(sorted({*modifiers(), *ROLE_WORDS}))} | {CAPITALISED} ) {WS} )"

# "the special protection officer": up to two words that no list knows, between a determiner and the noun
UNKNOWN: Final = r"""(?: (?<![\w'-])
  (?! (?:the|any|this|that|these|those|for|with|from|other|their|both|all|either|neither|each|another|more
    |one|two|three|four|five|six|seven|eight|nine|ten|some|several|remaining|further|additional|which|than|when|where|while|whether|until|between|against|about|after|before|under|over|into|during
    |towards?|around|among|regarding|concerning|following|because|said|also|both|not)\b )
    (?-i:[a-z]{4,}+) (?<! ed | ing | est | [^s]s ) [ ] )"""

NOUN: Final = r"""(?:
      members? \s of \s (?: (?:the|its|their) \s )? (?: (?-i:[A-Z][\w&'-]*+|\([A-Z]{2,6}\)) \s ){0,4} (?:police \s
        | control \s room \s )? staff
    | members? \s of \s the \s (?:force|control \s room \s staff)
    | (?:persons?|people) \s (?: serving \s )? (?: with | in ) \s (?: the | either ) \s (?: police (?:\s force)?
      | force )
    | persons? \s serving \s with \s (?-i:[A-Z][\w&'-]*+) (?: \s (?-i:[A-Z][\w&'-]*+) ){0,3}
    | staff (?: \s (?: members? | employees? ) )? (?! \s (?: from | at | of | disciplinary | misconduct ) \b )
    | drivers? \s of \s the \s police \s (?: car | vehicle | van )
    | officers? (?: \s in \s (?: charge | case ) )?
    | incident \s managers? | offender \s managers? | custody \s assistants? | custody \s nurses?
      | civilian \s investigators?
    | (?:crime|intelligence) \s analysts? | healthcare \s professionals? | forensic \s medical \s examiners?
    | (?: sergeant | inspector | constable | superintendent | handler | taker | operator | supervisor | pcso | psco
      | dispatcher
        | despatcher | driver | allocator | jailer | gaoler | co-ordinator | employee | contractor | negotiator
          | probationer
        | subject (?! s? \s (?:to|of|access)) | colleague | controller | commander ) s?
)(?![\w-])"""

# "officer A", "officers A and B", "officers one, four and five"
CIPHER: Final = r"""
    (?: (?-i:[A-Z])(?![\w'.]) | \d{1,2}(?![\w/.:]) | (?:one|two|three|four|five|six|seven|eight)s?'?(?![\w-]) )
"""
CIPHERS: Final = rf"(?: [ ] (?P<ciphers> {CIPHER} (?: , [ ] {CIPHER} )* (?: ,? [ ] and [ ] {CIPHER}  )? ) )?+"

PATTERN: Final = rf"""(?i:
    (?<= (?P<before> (?: (?P<determiner>{DETERMINER}) (?P<unknown>{UNKNOWN}{{1,2}})? )?
      (?P<modifiers>{MODIFIER}{{0,6}}) ) )
    (?P<noun>{NOUN}) {CIPHERS}
)"""

# "both received", "the other had", "one of the three retired", "one for failing to", "nobody serving with the police": no noun
COUNTED: Final = rf"(?: all (?:[ ]{NUMBER_WORD})? | both | neither | none | each | another | {NUMBER_WORD} )"
PLACED: Final = rf"""
    (?: (?:the[ ])? (?: (?:other|remaining|first|second|third|fourth|fifth) (?:[ ]{NUMBER_WORD})? | others )
      | a[ ](?:second|third|fourth|fifth) )
"""
VERBS: Final = r"""(?: received | had | have | has | was | were | attended | may | might | could | would | will
  | resigned | retired | did | should | is | are
    | appeared | faced | took[ ]part | left | each | for[ ](?:not[ ])?\w+ing )"""
HEADLESS: Final = rf"""(?:
    (?<! [\w'-] ) (?:
        (?P<determiner> (?: {COUNTED} | {PLACED} )
          (?: [ ]of[ ](?:them|whom|these|those|the[ ]{NUMBER_WORD}|the[ ]others?) )? )
        (?= ,?[ ] (?: (?:who|also|both|all|each|then|subsequently|later)[ ] )* {VERBS} \b
          | ,[ ]who\b
            |
            (?<= \b (?:for|against|to|of|by)[ ](?:another|the[ ]others?|both|each|all(?:[ ]\w+)?|either|neither|one)
            ) [ ]?[.,;] )
      | (?P<anybody> anybody | anyone | nobody | no[ ]one ) (?: [ ]else )? (?: [ ]serving[ ]with[ ]the[ ]police )?
    )
)"""

ORDINALS: Final = {
    word: place
    for place, word in enumerate(
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], start=1
    )
}
POINTING: Final = frozenset(
    [
        "the",
        "these",
        "those",
        "its",
        "their",
        "our",
        "his",
        "her",
        "this",
        "that",
        "both",
        "all",
        "each",
        "every",
        "neither",
        "either",
    ]
)
SELECTS: Final = {
    "no": Select.NONE, "none": Select.NONE, "neither": Select.NONE, "any": Select.ANY, "either": Select.ANY,
    "another": Select.OTHER, "other": Select.OTHER, "others": Select.OTHER, "remaining": Select.OTHER, "further": Select.OTHER,
    "more": Select.OTHER, "additional": Select.OTHER,
}  # fmt: skip
SHORT: Final = rf"""
    (?<= (?P<before> (?P<former> [Ff]ormer | \b[Ee]x ) )? ) [\s(-] (?P<at> (?P<rank>{alternation(shorts())}) [ ]
      (?P<cipher> [A-Z] | \d{{1,2}} ) ) (?![\w'.]\w|\w|\.\s\p{{Lu}}\p{{Ll}}+\s\p{{Lu}})
"""
MORE: Final = frozenset({"more", "further", "additional"})
SIZES: Final = {"both": 2, "neither": 2, "either": 2, "a": 1, "an": 1, "another": 1, "this": 1, "that": 1}
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
GENERIC: Final = regex.compile(r"\s++who\s++(?:are|do|have|commit|breach|fail|use|lie)\b")

# "An officer of another force" is somebody else than those spoken of.
ELSEWHERE: Final = regex.compile(
    r"\s++(?:of|from|in)\s++(?:another|a\s++different|a\s++neighbouring)\s++(?:police\s++)?+"
    r"(?:force|constabulary)\b"
)


def _party(match: Match, page: Page) -> Party | None:
    parts = (
        page.text[start:end] for start, end in match.regs[2:7]
    )  # determiner to ciphers, in the order of the pattern
    party = _phrase(*parts)
    if party is not None and party.bare and party.plural and GENERIC.match(page.lower, match.end("noun")):
        return None
    if party is not None and not party.definite and ELSEWHERE.match(page.lower, match.end("noun")):
        return evolve(party, select=Select.OTHER)
    return party


@lru_cache(maxsize=4096)  # "the officer" comes again and again
def _phrase(determiner: str, unknown: str, modifiers: str, noun: str, ciphers: str) -> Party | None:
    written = folded(noun)
    base, modifying, known = _base(written), folded(modifiers).split(), nouns()
    # The longest noun that the lists know: "custody sergeant" before "sergeant"
    first = next((n for n in range(len(modifying) + 1) if " ".join([*modifying[n:], base]) in known), None)
    if first is None or _of_others(base, determiner, unknown, modifying):
        return None
    words = " ".join([*modifying[first:], base])
    meaning, ordinal = known[words], _ordinal(modifying)
    if "pair" in modifying:
        determiner, ordinal = determiner + " two", None  # "the second pair of officers"
    role = " ".join([*unknown.split(), *modifiers.split()[0 if unknown else first :], *noun.split()])
    plural = _plural(written) and not (ordinal and written.endswith("staff"))  # "the second call staff" is one
    quantity = _quantity(folded(determiner), plural=plural, ordinal=ordinal)
    if words == "colleague":
        quantity["select"] = Select.OTHER
    return Party(
        **quantity,
        kind=meaning.kind,
        rank=meaning.rank,
        role=None if meaning.plain and not unknown else role,
        noun=words,
        former=bool(FORMER & set(modifying)),
        detective="detective" in modifying,
        temporary=bool(TEMPORARY & set(modifying)),
        serving="serving" in modifying,
        bare=not determiner,
        ordinal=ordinal,
        ciphers=_ciphers(ciphers),
    )


def _of_others(base: str, determiner: str, unknown: str, modifying: list[str]) -> bool:
    """Whether they serve elsewhere ("the medical staff", "a council employee"); a bare "staff" says too little."""
    if unknown and base in ("staff", "member of staff", "staff member", "employee"):
        return True
    return base in ("staff", "subject", "colleague", "contractor") and not determiner and not modifying


def _plural(written: str) -> bool:
    first = written.partition(" ")[0]
    if first in ("member", "members", "person", "persons", "people", "officer", "officers", "driver", "drivers"):
        return first.endswith("s") or first == "people"
    return written.endswith("s") or written in ("staff", "police staff")


def _ordinal(words: list[str]) -> int | None:
    return next((ORDINALS[word] for word in words if word in ORDINALS), None)


def _quantity(determiner: str, *, plural: bool, ordinal: int | None = None) -> dict[str, Any]:
    """How many, and which of those spoken of before."""
    left, _, right = determiner.partition(" of ") if not determiner.startswith("a number") else (determiner, "", "")
    words = left.removesuffix(" of").split()
    counts = [n for word in words if (n := number(word)) is not None]
    whole = next((n for word in right.split() if (n := number(word)) is not None), None)
    select = next((SELECTS[word] for word in words if word in SELECTS), Select.WHOLE)
    if select is Select.WHOLE and right and not POINTING & set(words):
        select = Select.PART
    if ordinal and words[:1] in (["a"], ["an"], ["another"]):
        select = Select.OTHER
    if words[:2] == ["a", "number"]:
        return {"plural": True, "definite": False, "count": None, "select": select, "whole": whole}
    count = counts[0] if counts else next((SIZES[word] for word in words if word in SIZES and not right), None)
    if (
        count is None
        and not plural
        and select not in (Select.NONE, Select.ANY)
        and words[:1] not in (["each"], ["every"])
    ):
        count = 1
    if (words[:1] == ["both"] and plural) or (right and words[:1] == ["neither"]):
        count = 2
    if words[:2] in (["both", "the"], ["either", "the"], ["neither", "the"]) and not plural:
        count = 1  # "both the sergeant and the constable"
    return {
        "select": select,
        "more": bool(MORE & set(words)),
        "definite": bool(POINTING & set(words) or POINTING & set(right.split())),
        "count": whole if count is None and select in (Select.NONE, Select.ANY) else count,
        "plural": plural or (count or 0) > 1 or words[:1] in (["each"], ["every"], ["all"]),
        "whole": whole,
    }


def _ciphers(written: str) -> tuple[str, ...]:
    parts = written.replace(",", " ").split()
    words = [part.rstrip("'\u2019").removesuffix("s") for part in parts if part.lower() != "and"]
    return tuple(str(number(word.lower()) or word) for word in words)


def _headless(match: Match, page: Page) -> Party:
    if match["anybody"]:
        select = Select.NONE if match["anybody"].startswith("no") else Select.ANY
        return Party(select=select, noun="person serving with the police")
    words = match["determiner"].split()
    plural = (
        words[0] in ("all", "both", "neither", "none", "each") or words[-1] == "others" or (number(words[-1]) or 1) > 1
    )
    quantity = _quantity(match["determiner"], plural=plural, ordinal=_ordinal(words))
    return Party(**quantity, kind=SubjectKind.UNKNOWN, ordinal=_ordinal(words), headless=True)


# "PC A", "DC 2", "Sgt B": a rank in short is a person only with a cipher
def _short(match: Match, page: Page) -> Party:
    rank, detective = shorts()[match["rank"]]
    return Party(
        count=1,
        definite=True,
        kind=SubjectKind.OFFICER,
        rank=rank,
        noun=rank.replace("_", " "),
        former=bool(match["former"]),
        detective=detective,
        ciphers=_ciphers(match["cipher"]),
    )


RULES: Final = (
    Rule(
        name="groups.noun", kind=Kind.PARTY, triggers=HEADS, pattern=PATTERN, read=_party, cased=True, anchored=True
    ),
    Rule(
        name="groups.headless",
        kind=Kind.PARTY,
        triggers=(
            "all ", "all,", "both", "neither", "none ", "each", "another", "other ", "others", "the other", "remaining",
            "the remaining", "one ", "one,", "two ", "two,", "three ", "three,", "four ", "four,", "five ", "six ", "first ",
            "second ", "third ", "fourth ", "fifth ", "the first", "the second", "the third", "the fourth", "the fifth",
            "a second", "a third", "a fourth", "a fifth", "anybody", "anyone", "nobody", "no one",
        ),
        pattern=HEADLESS,
        read=_headless,
        anchored=True,
    ),
    Rule(
        name="groups.short",
        kind=Kind.PARTY,
        triggers=tuple({f"{opening}{words} ".lower() for words in shorts() for opening in " (-"}),
        pattern=SHORT,
        read=_short,
        cased=True,
        anchored=True,
    ),
)  # fmt: skip
"""Rules of this kind."""
