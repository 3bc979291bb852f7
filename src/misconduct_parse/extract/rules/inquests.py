"""What an inquest concluded, as written. An inquest that "had concluded" ended; that says no conclusion."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.read.page import Page

SAYS: Final = r"(?:recorded|returned|reached|gave|delivered|found|determined|ruled|held(?=\s++that)|stated|said)"
# "(the man had been) unlawfully killed", "(the woman) died of natural causes": the conclusion is what is said of them,
# unless it says something of two, "that the man had died by suicide, and that the woman had been"
OF_WHOM: Final = r"""
    (?: (?! [^.;]{1,160}? ,?+ \s and \s (?:that\s++)?+ (?:the|her|his) \b )
        (?: (?:the|both|this) \s++ (?:(?!was\b|were\b|ha[ds]\b)[\w-]++\s++){0,2}? [\w-]++ | he | she | they | (?:mr|mrs|ms|miss) \s++ [\w'-]++ ) (?: 's | ' )?+ (?: \s++ deaths?+ )? \s++
        (?: (?: had \s++ been | was | were | had | has ) \s++ (?: (?:due\s++to|by|by\s++way\s++of|an?) \s++ )?+ )?+
        (?= died\b | (?:un)?+lawful | drug | accident | misadventure | suicide | natural \s | neglect ) )?+
"""
WORDS: Final = rf"""{OF_WHOM}
    (?P<at> (?! (?:in|on|at|before|and|its|the\s++same|a\s++jury)\b
      | (?:him|her|them|the\s++\w++)\s++(?:not\s++)?+guilty ) (?: (?! ,\s++(?:which|and(?!\s++that\b)|who)\b | \s\(see
      | ,?+ \s(?:at\s++an\s++inquest|on\s++\d++|in\s++(?:(?:early|late|spring|summer|autumn|winter)\s++)?+(?:[a-z]++\s++)?\d{{4}})\b | \bbefore\s++publish | \band\s++gave\b ) [^.;] ){{3,180}}+ )
"""
THAT: Final = rf"""
    (?: (?: resulted | ended ) \s++ (?:in|with) \s++ an? \s++ (?= (?:[\w-]++\s++){{0,2}}? (?:conclusion|verdict|finding)\b )
      | (?:conclusion|verdict|finding) \s++ was \s++ (?:returned|recorded|reached) \s++ that \s++
      | {SAYS} \s++ (?:that\s++)?+ (?:an?\s++)?+ | (?:came|came\s++to|arrived\s++at|coming) \s++ (?:to\s++)?+ an? \s++
      | concluded \s++ (?:in\s++(?:\w++\s++){{1,2}}?\d{{4}}\s++|with\s++an?\s++)?+ (?:that\s++)?
      (?: (?<=that\s|with\sa\s|with\san\s) | (?=(?:the\s++(?:man|woman|boy|girl|deceased|deaths?)|he|she|both)\b) ) )
    (?: (?:short-form\s++)?+ (?:conclusion|verdict|finding) \s++ (?:of|that) \s++ (?:an?\s++)?+ )?+
"""

INQUEST: Final = rf"\b inquests? \b (?: (?! \binquest\b ) [^.;] ){{0,110}}? \b {THAT} {WORDS}"
CORONER: Final = rf"""
    (?<! [\w-] ) (?: coroner | jury ) \b (?: \s++ (?:then|also|subsequently|later) )?+ \s++ {THAT} {WORDS}
"""
WAS: Final = rf"""
    \b (?: conclusion \s++ of \s++ the \s++ (?:inquest|jury|coroner) | (?:inquest|jury|coroner)'s \s++ (?:conclusion|verdict|finding) )
      \b [^.;]{{0,30}}? \b was \s++ (?:that\s++)?+
      (?:an?\s++)?+ {WORDS}
"""


def _said(match: Match, page: Page) -> bool:
    return True


RULES: Final = (
    Rule(name="inquests.inquest", kind=Kind.INQUEST, triggers=("inquest",), pattern=INQUEST, read=_said),
    Rule(name="inquests.coroner", kind=Kind.INQUEST, triggers=("coroner", "jury"), pattern=CORONER, read=_said),
    Rule(name="inquests.conclusion", kind=Kind.INQUEST, triggers=("conclusion of", "s conclusion", "s verdict", "s finding"), pattern=WAS, read=_said),
)
"""Rules of this kind."""
