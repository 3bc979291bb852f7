"""What would have been in another case than this: "had it been proven, he would have been dismissed"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import pattern

BUT_FOR: Final = pattern(
    r"\b(?:had\s++(?:it|this|that|they|the\s++allegations?|(?:gross\s++)?+misconduct)\s++been\s++(?:prove[nd]|found|upheld)"
    r"|if\s++the\s++(?:panel|chair|hearing)\s++had\b|if\s++[^.;]{0,60}\b(?:were|was|is|are)\s++(?:prove[nd]|upheld)"
    r"|(?<!\b(?:resigned|retired|left)\b[^.;]{0,60})but\s++for"
    r"(?!\s++(?:his|her|their)\s++(?:\w++\s++)?(?:resignation|retirement|departure)\b)"
    r"|(?<!\b(?:resigned|retired|left)\b[^.;]{0,60})otherwise|in\s++other\s++circumstances|were\s++it\s++not|had\s++it\s++not\s++been)\b"
)
# "had she not shown remorse": a condition that is not that of leaving
STAYED: Final = pattern(
    r"\b(?:had|if)\s++(?!(?:that|this|it)\b)(?:he|she|they|(?:the\s++)?+(?:[\w'-]++\s++){0,2}?[\w'-]++)\s++(?:had\s++not|hadn't|not)\s++"
    r"(?:(?:already|first|previously|since|chosen\s++to|decided\s++to|opted\s++to)\s++)*+"
    r"(?:(?:been\s++)?+so\b|(?:shown|show|apologised|admitted|confessed|expressed|cooperated|co-operated|pleaded|accepted|reported|owned|told"
    r"|helped|made|demonstrated|displayed|come\s++forward|sought)\b)"
)
IFS: Final = ("if", "otherwise", "circumstances")
PROVED: Final = ("prove", "found", "upheld")


def but_for(lower: str, start: int, end: int) -> bool:
    """Whether a sentence says so."""
    if not _may_be(lower[start:end]):
        return False
    return BUT_FOR.search(lower, start, end) is not None or STAYED.search(lower, start, end) is not None


def _may_be(words: str) -> bool:
    """Whether it has words without which ``BUT_FOR`` cannot match, which is dear to try."""
    if any_in(IFS, words) or ("but" in words and "for" in words) or ("had" in words and any_in(PROVED, words)):
        return True
    return "not" in words.replace("notice", "")
