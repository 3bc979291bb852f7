"""People named without a rank, a number or a title: where the words around a name need a person there."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.names import FULL_NAME, NAME_BEHIND, last_of, whole
from misconduct_parse.extract.naming import Naming
from misconduct_parse.extract.rule import Found, Match, Rule, Unit
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

# "Jory Applewhaite, 29, joined the force", "Zephyr Hockaday, aged 22,", "Quilla Standish (27)"
AGED: Final = r"""
    (?= ,\s++ (?:now\s++|then\s++|who\s++(?:is|was)\s++)?+ (?:aged\s++)?+ [1-7]\d [,.;]
      | \s++ \((?:aged\s++)?+[1-7]\d\) )
"""

# What needs a name behind it: "chaired by Imogen Castellan", "led by Head of HR, Imogen Castellan", "Chair: ..."
OFFICE: Final = r"""
    (?i:the\s++)?+ (?:(?:Assistant|Deputy)\s++)?+ Chief \s++ (?:(?:Operating|Finance|People)\s++)?+ Officer ,?+ \s++
    | (?i:the\s++)?+ (?:Director|Assistant\s++Director|Deputy\s++Director|Head|Chief\s++Officer)\s++(?:of|for)\s++
    (?:People|Human\s++Resources|HR|Corporate\s++Services|Legal\s++Services|Professional\s++Standards|Resources|Finance)
    (?:\s++(?:and|&)\s++\p{Lu}\w++)?+ ,?+ \s++
"""
CALLED: Final = rf"""
    (?<![\w'/-])
    (?: (?i:my\s++name\s++is\s++)
      | (?i:(?:chaired|led|headed|overseen|conducted|heard|presided\s++over)\s++by\s++(?:panel\s++chair\s++)?+|chairmanship\s++of\s++)
        (?: {OFFICE} )?+
      | (?i: (?:panel\s++)?+chair(?:man|woman|person)?+ | presiding\s++officer | lqc | legally\s++qualified\s++chair
          | name(?:\s++of\s++(?:the\s++)?+(?:officer|staff\s++member|member\s++of\s++staff|employee))?+
          | staff\s++member | member\s++of\s++(?:police\s++)?+staff | employee | officer(?:'s\s++name)?+ | officer\s++name
        ) \s*+ : \s*+
      | (?<! (?:[Ff]ederation|[Aa]ssociation|[Cc]ommittee|[Cc]ouncil|[Bb]ranch) \s ) (?i:chair(?:man|woman|person)?) ,?+ \s++ (?:(?:was|is|will\s++be)\s++)?+ )
    (?P<at>(?P<name>{FULL_NAME}))
"""
LABELS: Final = (
    "chair", "panel chair", "chairman", "chairwoman", "chairperson", "presiding officer", "lqc",
    "legally qualified chair", "name", "name of officer", "name of the officer", "name of staff member", "officer",
    "name of member of staff", "name of employee", "staff member", "member of staff", "member of police staff", "employee",
    "officer's name", "officer name",
)  # fmt: skip
CALLED_BY: Final = (
    "my name is ", "chairmanship of ", *(f"{verb} by " for verb in ("chaired", "led", "headed", "overseen", "conducted", "heard", "presided over")),
    *(f"{label}:" for label in LABELS),
    *(f"{chair}{mark}" for chair in LABELS[:5] if " " not in chair for mark in (" ", ", ")),
)

# "Ralph Ostrander was dismissed without notice": a full name and what only proceedings do to somebody
VERBED: Final = r"""
    (?= ,?+ \s++ (?:who\s++)?+
        (?: (?:was|has\s++been|had\s++been|is|would\s++have\s++been) \s++ (?:also\s++|today\s++|formally\s++)*+
            (?: dismissed | sacked | found\s++to\s++have | found\s++guilty | convicted | jailed | suspended
              | given\s++an?\s++\w++\s++\w++\s++warning | issued\s++with | based\s++at | stationed | accused
              | the\s++subject\s++of )
          | (?<=who\s)(?:served|worked)\s++(?:at|in|on|with|as|for)\b
          | resigned | retired\s++from | joined\s++(?:the\s++force|\w++\s++(?:police|constabulary))
          | (?:appeared|appears)\s++before | faced\s++an? | faces\s++an?
          | attended\s++an?\s++\w*+\s*+(?:misconduct|hearing) | admitted\s++(?:gross\s++)?+misconduct | breached
          | pleaded\s++guilty | tendered | quit\b | held\s++the\s++rank\s++of\s++(?:(?:police|detective|chief)\s++)*+(?:constable|sergeant|inspector|superintendent) ) )
"""
VERBS: Final = (
    "was ", "has been ", "had been ", "is ", "would have been ", "resigned", "retired from", "joined ",
    "appeared before", "appears before", "faced a", "faces a", "attended a", "admitted ", "breached",
    "pleaded guilty", "tendered", "quit", "served ", "worked ", "held the rank of ",
)  # fmt: skip


# "Ida Bains, sitting as chair, heard", "Ida Bains chaired the panel"
CHAIRING: Final = r"""
    (?= (?i: ,?+ \s++ (?:who\s++)?+
        (?: (?:chaired|presided\s++over) \s++ (?:the|its|this|that|a|it) \b | (?:took|occupied|was\s++in) \s++ the \s++ chair
          | had \s++ the \s++ conduct \s++ of | (?:sat|sitting|acting) \s++ as \s++ (?:the\s++|its\s++)?+ (?:\w++\s++){0,3}? chair
          | (?:an?|the|its|our) \s++ (?:independent\s++|panel's\s++|panel\s++)?+ (?:legally[\s-]++qualified\s++)?+ chair \b (?! \s++ of )
          | (?:independent\s++)?+ legally[\s-]++qualified\s++chair | lqc\b ) ) )
"""
TOOK_THE_CHAIR: Final = (
    " chaired", " presided over", " took the chair", " occupied the chair", " was in the chair", " had the conduct of", " sat as", ", sitting as", ", acting as", " sitting as", ", the chair", ", the panel", ", its chair", ", the legally", ", a legally", ", an independent", ", the independent", ", independent legally", ", legally", ", lqc", ", who chaired",
    ", who presided", ", who sat as",
)  # fmt: skip

# What the verbs of being need behind them, as in "was dismissed"; the other verbs say enough.
NEEDED: Final = (
    "dismissed", "sacked", "found to have", "found guilty", "convicted", "jailed", "suspended", "warning", "issued with",
    "based at", "stationed", "accused", "the subject of", *(verb.strip() for verb in VERBS[5:]),
)  # fmt: skip


# "with Ada Quill as legally qualified chair", "Ada Quill (legally qualified chair)", "with Ada Quill in the chair"
AS_CHAIR: Final = r"""
    (?= (?i: ,?+ \s++ \(?+
        (?: (?:as\s++)?+ (?:(?:the|an?|its|their)\s++)?+ (?:independent\s++)?+ legally[\s-]++qualified\s++(?:panel\s++)?+chair
          | as \s++ (?:(?:the|its|their)\s++)?+ (?:panel\s++)?+ chair(?:man|woman|person)?+ \b (?!\s++of\b)
          | (?<=\() (?:the\s++)?+ (?:panel\s++)?+ chair(?:man|woman|person)?+ \)
          | in \s++ the \s++ chair | presiding (?= \s*+ [.,;)] ) ) ) )
"""
CHAIRS: Final = (
    *(
        f"{before}{article}{words}"
        for before in (" as ", " (")
        for article in ("", "the ", "an ", "a ", "its ", "their ")
        for words in ("legally", "independent legally")
    ),
    *(f" as {words}chair" for words in ("", "its ", "their ", "the ", "panel ")),
    " in the chair", ", in the chair", " presiding", " (chair", " (the chair", " (panel chair",
)  # fmt: skip

# "Ada Quill", and in the line below "Legally Qualified Chair": who signed a report
CHAIR_BELOW: Final = r"""
    ,?+ [ ]*+ \n [ ]*+ (?i: (?:independent\s++)?+
        (?: legally[ -]qualified\s++(?:panel\s++)?+chair(?:man|woman|person)?+ (?:[ ]\(lqc\))?+ | lqc
          | chair(?:man|woman|person)?+ \s++ of \s++ the \s++ (?:misconduct\s++)?+ panel | panel\s++chair )
        [ .,]*+ (?: \n | $ ) )
"""
SIGNED_CHAIR: Final = rf"(?= {CHAIR_BELOW} )"
SIGNING: Final = tuple(
    f" {words}"
    for words in (
        "legally qualified", "legally-qualified", "independent legally", "lqc", "panel chair", "chair of the",
        "chairman of the", "chairwoman of the", "chairperson of the",
    )
)  # fmt: skip
"""A space stands for the line break as well."""

# "heard at our offices by Ada Quill, Head of People Services", "Ada Quill, Head of People, who conducted it, found"
OFFICIAL: Final = rf"""
    (?= (?i: , \s++ (?:(?:our|the|its)\s++)?+ (?:(?:assistant|deputy)\s++)?+ (?:head|director) \s++ (?:of|for) \s
      (?P<conducts> [^,.;]{{2,60}} , \s++ who \s++ (?:conducted|chaired|heard|led|decided) \b )?+ ) )
    (?: (?<= \bby\s (?P<before>{NAME_BEHIND}) ) | (?(conducts) (?<= (?P<before>{NAME_BEHIND}) ) | (?!) ) )
"""


def _called(match: Match, page: Page) -> Naming | None:
    name = whole(page.folded, match.span("name"))
    return Naming(name=name) if name and len(page.folded[slice(*name)].split()) > 1 else None


BEFORE: Final = pattern(rf"(?<= (?P<before>{NAME_BEHIND}) )", regex.VERBOSE)
"""The name, looked for last: most of what can follow one stands behind something else."""
LONGEST_PART: Final = 26
"""Characters at the end of a name in which its last part has begun, with a capital."""


def _behind(match: Match, page: Page) -> Found | None:
    start = match.start()
    if page.folded[max(0, start - LONGEST_PART) : start].rpartition(" ")[2].islower():
        return None  # "and he was dismissed": no name
    before = BEFORE.match(page.folded, start, start)
    return _ended(before, page) if before else None


def _above(match: Match, page: Page) -> Found | None:
    """The name in the line above; a space ends it where lines end in CRLF."""
    start = match.start() - page.folded.startswith(" ", match.start() - 1)
    before = BEFORE.match(page.folded, start, start)
    return _ended(before, page) if before else None


def _ended(match: Match, page: Page) -> Found | None:
    name = last_of(page.folded, match.span("before"))
    return Found(*name, Naming(name=name)) if name else None


AGES: Final = (
    *(f", {n}" for n in range(1, 8)),
    *(f" ({n}" for n in range(1, 8)),
    *(f", who {verb} {n}" for verb in ("is", "was") for n in range(1, 8)),
    ", aged ", "(aged ", ", now ", ", then ", ", who is aged ", ", who was aged ",
)  # fmt: skip

RULES: Final = (
    Rule(
        name="bare-names.chairing",
        kind=Kind.NAMED,
        triggers=TOOK_THE_CHAIR,
        pattern=CHAIRING,
        read=_behind,
        needs=("chair", "presided", "conduct of", "lqc"),
        cased=True,
        anchored=True,
    ),
    Rule(
        name="bare-names.called",
        kind=Kind.NAMED,
        triggers=CALLED_BY,
        pattern=CALLED,
        read=_called,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="bare-names.verbed",
        kind=Kind.NAMED,
        triggers=tuple(f"{before}{verb}" for verb in VERBS for before in (" ", " who ", ", who ")),
        pattern=VERBED,
        read=_behind,
        needs=NEEDED,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="bare-names.as-chair",
        kind=Kind.NAMED,
        triggers=CHAIRS,
        pattern=AS_CHAIR,
        read=_behind,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="bare-names.signed-chair",
        kind=Kind.NAMED,
        triggers=SIGNING,
        pattern=SIGNED_CHAIR,
        read=_above,
        unit=Unit.BLOCK,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="bare-names.official",
        kind=Kind.NAMED,
        triggers=tuple(
            f", {article}{deputy}{office} "
            for article in ("", "our ", "the ", "its ")
            for deputy in ("", "assistant ", "deputy ")
            for office in ("head", "director")
        ),
        pattern=OFFICIAL,
        read=_ended,
        cased=True,
        anchored=True,
        quick=False,
    ),
    Rule(
        name="bare-names.aged",
        kind=Kind.NAMED,
        triggers=AGES,
        pattern=AGED,
        read=_behind,
        cased=True,
        anchored=True,
    ),
)
"""Rules of this kind."""
