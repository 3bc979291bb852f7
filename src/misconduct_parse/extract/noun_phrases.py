"""The shape of noun phrases for people who serve with the police, as pieces of verbose patterns.

All but ``NOUN`` stand in a lookbehind, so that only the nouns are looked for. Patterns ignore case unless they say so.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import NUMBERS
from misconduct_parse.extract.party import modifiers, nouns
from misconduct_parse.extract.quantity import determining
from misconduct_parse.extract.trie import endings
from misconduct_parse.extract.vocabulary import alternation

WS: Final = r"(?:[ ]+|[ ]?\n)"
FIRST: Final = rf"(?<![\w'-]) (?: {endings([*sorted(determining('opening')), *NUMBERS])} | \d{{1,2}} )"
NEXT: Final = rf"\b (?: {endings([*sorted(determining('following')), *NUMBERS])} | \d{{1,2}} )"
DETERMINER: Final = rf"(?: {FIRST} {WS} (?: {NEXT} {WS} ){{0,5}} )"
"""As in "none of the three"."""

# The force's name: "two Kent Police officers", "a Kent County Police (KCP) constable"
NO_NAME: Final = alternation(word.capitalize() for word in determining("no_name"))
CAPITALISED: Final = rf"""(?-i:
    (?<! [.!?:] \s ) (?<! \n ) (?! {NO_NAME} \b ) \b [A-Z] [\w&'-]* | \([A-Z]{{2,6}}\)
)"""
ROLE_WORDS: Final = {part for noun in nouns() for part in noun.split()[:-1]} - {"of", "the", "with", "person", "and"}
MODIFIER: Final = rf"(?: (?: \b{endings(sorted({*modifiers(), *ROLE_WORDS}))} | {CAPITALISED} ) {WS} )"
"""As in "Kent Police", "custody", "former"."""

# "the special protection officer": between a determiner and the noun
NO_MODIFIER: Final = alternation(determining("no_modifier"))
UNKNOWN: Final = rf"""(?:
    (?<![\w'-]) (?! {NO_MODIFIER} \b ) (?-i:[a-z]{{4,}}+) (?<! ed | ing | est | [^s]s ) [ ]
)"""
"""A word that no list knows."""

FORCE: Final = r"(?-i:[A-Z][\w&'-]*+)"
NOUN: Final = rf"""(?:
      members? \s of \s (?: (?:the|its|their) \s )? (?: (?: {FORCE} | (?-i:\([A-Z]{{2,6}}\)) ) \s ){{0,4}}
        (?: police \s | control \s room \s )? staff
    | members? \s of \s the \s (?: force | control \s room \s staff )
    | (?: persons? | people ) \s (?: serving \s )? (?: with | in ) \s (?: the | either ) \s
        (?: police (?:\s force)? | force )
    | persons? \s serving \s with \s {FORCE} (?: \s {FORCE} ){{0,3}}
    | staff (?: \s (?: members? | employees? ) )? (?! \s (?: from | at | of | disciplinary | misconduct | polic(?:y|ies)
        | procedures? | regulations ) \b )
    | drivers? \s of \s the \s police \s (?: car | vehicle | van )
    | officers? (?: \s in \s (?: charge | case ) )?
    | (?: team | shift ) \s leaders?
    | (?: incident | offender ) \s managers? | custody \s (?: assistants? | nurses? ) | civilian \s investigators?
    | (?: crime | intelligence ) \s analysts? | healthcare \s professionals? | forensic \s medical \s examiners?
    | (?: sergeant | inspector | constable | superintendent | handler | taker | operator | supervisor | pcso | psco
        | dispatcher | despatcher | driver | allocator | jailer | gaoler | co-ordinator | employee | contractor
        | negotiator | probationer | subject (?! s? \s (?: to | of | access ) ) | colleague | controller
        | commander
        | clerk
        | (?<! private \s ) detective (?! s?+ \s (?: constable | sergeant | inspector | chief | superintendent | officer
          | unit | work | agency ) ) ) s?
)(?![\w-])"""

HEADS: Final = (
    "officer", "sergeant", "inspector", "constable", "superintendent", "handler", "taker", "operator", "supervisor",
    "member of", "members of", "staff", "pcso", "psco", "dispatcher", "despatcher", "driver", "allocator",
    "team leader", "shift leader",
    "incident manager", "offender manager", "custody assistant", "jailer", "gaoler", "civilian investigator",
    "co-ordinator", "crime analyst", "intelligence analyst", "employee", "contractor", "custody nurse",
    "healthcare professional", "forensic medical examiner", "negotiator", "probationer", "colleague", "subject",
    "clerk", "detective",
    "person serving", "persons serving", "person with the police", "people serving", "controller", "commander",
)  # fmt: skip
"""Literals with which a noun begins."""

CIPHER: Final = r"""(?:
    (?-i:[A-Z])(?! \w | '(?!s\b) | \.\w )
  | \d{1,2}(?! [\w/:] | \.\d )
  | (?:one|two|three|four|five|six|seven|eight)s?'?(?![\w-])
)"""
CIPHERS: Final = rf"(?: [ ] (?P<ciphers> {CIPHER} (?: , [ ] {CIPHER} )* (?: ,? [ ] and [ ] {CIPHER}  )? ) )?+"
"""As in "officer A", "officers A and B", "officers one, four and five"."""
