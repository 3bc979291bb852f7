"""Whether a word of denial belongs to another verb than the one behind it: "who did not look in, had a case"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.pattern import quick_pattern

# "the officer, who did not look in, had" a case: the denial is the relative clause's
WHO_NOT: Final = quick_pattern(r"\bwho\s++(?:(?:had|has|have|was|were|could|did|also|then)\s++)?+$")
HAD_ONE: Final = quick_pattern(r"\b(?:had|has|have|there\s++(?:was|is))\s++(?:(?:therefore|also|both|each)\s++)?+$")
# "did not find the bag and therefore had" a case
AND_HAD: Final = quick_pattern(
    r"\b(?:and|but|so)\s++(?:(?:therefore|also|accordingly|so|thus|consequently|may|might|would)\s++){0,2}+(?:had|has|have)\s++$"
)
# "Although the officer could not have known of it, he had" a case
GRANTED: Final = quick_pattern(
    r"\b(?:although|though|while|whilst|because|since|when|where|even\s++if)\b[^.;,]{0,90}$"
)
THEY_HAD: Final = quick_pattern(
    r",\s++(?:he|she|they|(?:the|this|that)\s++(?:[\w'-]++\s++){0,2}?[\w'-]++)\s++(?:(?:therefore|still|nevertheless|also)\s++)?+(?:had|has)\s++$"
)

# "at a hearing, which he did not attend, misconduct was found": no finding is denied
STAYED_AWAY: Final = quick_pattern(
    r",\s++(?:which|whom|who|where|when|although|though)\s++(?:(?:he|she|they|the\s++\w++)\s++)?+"
    r"(?:did|had|was|were|could|would)\s++not\b[^,.;]{0,40},"
)

# "did not accept his account and" found, "had not told the truth," gross misconduct was proven
CLOSED: Final = quick_pattern(r"(?:,|\band|\bbut)\s++(?:(?:and|then|therefore|so|also|instead|accordingly)\s++){0,2}+$")
AND_FOUND: Final = quick_pattern(
    r"\b(?:and|but)\s++(?:(?:then|therefore|so|also|instead|accordingly)\s++)?+(?:found|ruled|decided|concluded|determined)\b"
)
