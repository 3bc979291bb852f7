"""The words that tell whose a statement is."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.pattern import pattern

HE: Final = pattern(
    r"\b(?:he|she|they)\s++(?:\w++\s++){0,2}?(?:said|added|told|continued|concluded|explained|stated"
    r"|went\s++on)\b"
)


HE_OR_SHE: Final = pattern(r"\b(?:he|she)\b")
MEN: Final = frozenset({"mr", "sir"})
WOMEN: Final = frozenset({"mrs", "ms", "miss", "dame"})

OFFICE: Final = pattern(
    r"\bthe\s++(?:panel\s++)?+((?:assistant\s|deputy\s)?chief\sconstable|chair|commander"
    r"|superintendent)\b[^.;]{0,60}\b(?:said|added|told|commented)\b"
)


# "I found that she had breached", "I dismissed a police officer", "I dismissed PC Quill", "I held an accelerated
# misconduct hearing today"
OWN: Final = pattern(
    rf"""\b i \s++ (?:have\s++|had\s++)?+
        (?: (?:found|find|determined|concluded|ruled|decided) \s++ (?:that\s++)?+ [^.;]{{0,80}}? \b
            (?:breach\w*+|misconduct|dismiss\w*+)
          | dismissed \s++ (?: him | her | them | (?:former\s++|police\s++|special\s++|detective\s++)?+
              (?:{SHORT_RANK}|pcso|constable|sergeant|inspector) (?=\s)
            | (?:an?|the|this|former) \s++ (?:\w++\s++){{0,2}}? (?:officer|constable|sergeant|inspector|{SHORT_RANK}) )
          | (?:held|chaired|conducted) \s++ (?:an?|the|this|his|her|their) \s++ (?:\w++\s++){{0,3}}?
            (?:hearing|meeting) ) \b""",
    regex.VERBOSE,
)


OWN_DEEDS: Final = (
    "found", "find", "determined", "concluded", "ruled", "decided", "dismissed", "held", "chaired", "conducted",
)  # fmt: skip
OF_CASE: Final = ("breach", "misconduct", "dismiss", "hearing", "meeting")
"""Literals of which ``OWN`` holds one of each."""


# "The Police Federation said: ", "Their barrister had told the hearing: "
SIDE: Final = pattern(
    r"\b(?:federation|victim|accuser|complainant|famil(?:y|ies)|mother|father|parents|widow|husband|wife|brother|sister|son"
    r"|daughter|counsel|barrister|solicitor|lawyer|campaigners?|charity|mp|union|representative)\b[^.;]{0,80}"
    r"\b(?:said|told|added|says)\b[^.;]{0,40}$"
)

# "The Chief Constable was satisfied that", at the start of the paragraph above "He said afterwards"
OPENS: Final = pattern(
    r"the\s++(?:panel\s++)?+((?:assistant\s|deputy\s)?chief\sconstable|chair|commander|superintendent)\b"
)
