"""Words beside a claim that say how far it got, whatever it is."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.pattern import pattern

SHORT_OF: Final = pattern(r"\bshort\s++of\s++(?:an?\s++)?+$")
NONE_OF: Final = pattern(r"none|neither|no\b")
# "A breach of Orders and Instructions was also alleged"
WAS_ALLEGED: Final = pattern(
    r"[^.;]{0,40}? \b (?:was|were|is) \s++ (?:ever\s++|also\s++|further\s++|originally\s++)?+ alleged \b", regex.VERBOSE
)
FOUND_IT: Final = pattern(
    r"\b(?:found|ruled|held|judged)\s++(?:it|this|that|them|both|the\s++(?:allegations?|breach))\s++(?:to\s++be\s++)?+$"
)

# "Gross misconduct was not found", under the heading of the findings
WAS_NOT: Final = pattern(r"\s++(?:(?:was|were|is|are)\s++(?:not|never|rejected|withdrawn)|(?:had|has)\s++not)\b")
# "concluded that the standard of use of force was not engaged": something is denied, whatever it is
NOT_BEHIND: Final = pattern(r"\s++(?:was|were|is|are|had|has|did|does|could|would)(?:\s++not\b|n't\b)")
