"""What denies an opinion of the IOPC: "insufficient evidence upon which", "did not find"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.read.page import Page

# What denies an opinion that follows in the same clause
DENIAL: Final = r"""\b (?:
      insufficient \s++ (?:evidence|indication) | (?:no|lack \s++ of|not \s++ (?:enough|sufficient|any)|little) \s++
        (?:(?!evidence|indication)\w++ \s++)?+ (?:evidence|indications?)
    | nothing \s++ to \s++ (?:suggest|indicate|show)
    | no \s++ reasonable
    | (?:did|do|does|could|would|can|had|have|has|was|were|is|are|may|might) (?: \s++ not | n't ) (?: \s++ \w+ly )?+
      \s++ (?: have | had | find | found | consider | considered | believe | agree | amount | constitute | accept
        | conclude | identify | reach | behave | behaved | breach | breached | commit | committed | satisfied | any
        | raise | think | thought | regard | regarded | justify | such | felt | feel | suggest | indicate | evidence | support | be | so | require | of )
    | not \s++ (?: something | anything | an? \s++ matter | conduct ) (?= \s++ (?: for \s++ which | that ) \b )
    | not \s++ (?:so \s++ | sufficiently \s++)?+ serious (?:\s++ enough)?+ | cannot | neither (?! \s++ [\w-]++ (?: \s++ [\w-]++ )?? \s++ nor \s++ [\w-]++ \s*+ [.,;] ) | without
      | not (?= \s++ (?:amount|constitut|a \s++ case|breach) )
) \b"""


def _denial(match: Match, page: Page) -> bool:
    return True


DENYING: Final = (
    "insufficient", "no ", "lack of", "not enough", "not sufficient", "not any", "little", "nothing to", "did not",
    "didn't", "do not", "does not", "could not", "would not", "can not", "had not", "have not", "has not", "was not",
    "were not", "is not", "are not", "may not", "might not", "wasn't", "weren't", "hadn't", "couldn't", "cannot",
    "neither", "without", "not amount", "not constitut", "not serious", "not so serious", "not a case", "not breach",
    "not something", "not anything", "not a matter", "not conduct",
)  # fmt: skip

RULES: Final = (
    Rule(
        name="denials.opinion",
        kind=Kind.DENIAL,
        triggers=DENYING,
        pattern=DENIAL,
        read=_denial,
        anchored=True,
        quick=True,
    ),
)
"""Rules of this kind."""
