"""What an earlier hearing found, told beside its warning: "was warned in May 2021 after a panel found a breach of"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.fragments import MONTHS, names
from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import pattern, quick_pattern

MONTH: Final = (
    r"(?:(?:early\s++|mid-|late\s++)?+(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december)?+\s*+)"
)
# "In a previous hearing, in 2019, PC Quill was cleared", "had previously been found guilty of misconduct"
EARLIER_FORUM: Final = pattern(
    r"\b(?:in|at)\s++an?\s++(?:previous|earlier|separate|different)\s++(?:misconduct\s++)?+(?:hearing|meeting)\b[^.;]{0,80}$"
    r"|\bhad\s++previously\s++been\s++(?:found|given|cleared|dismissed|warned|convicted)\b[^.;]{0,90}$"
)
# "received words of advice in 2016 for a similar incident", "management advice in an unrelated case"
OTHER_TIME: Final = quick_pattern(
    rf"(?:\s++in\s++{MONTH}(?:19|20)\d\d\s++(?:for|over|after|following)\s++(?:an?\s++|another\s++)?+(?:similar|unrelated|separate|different|earlier|previous)\b"
    r"|\s++(?:for|over|in|after|following)\s++(?:an?\s++)?+unrelated\s++\w++)"
)
# "was required to resign from the Met in 2004 before joining Kent Police"
BEFORE_JOINING: Final = quick_pattern(r"[^.;,]{0,60}?\bbefore\s++(?:(?:he|she|they)\s++)?+join(?:ing|ed)\b")
# What the hearing of the page found, behind what one of years before had
PRESENT: Final = quick_pattern(r"\s*+(?:the\s++(?:present|current|latest|new)|this)\s++(?:panel|hearing|time)\b")
# "was given a final written warning in November 2021 after a panel found that he had breached", "fined in 2019 for"
WARNED_THEN: Final = pattern(
    rf"""\b (?: warnings? | advice | reprimand(?:ed)?+ | sanction(?:ed)?+ | warned | disciplined | demoted | dismissed )
        (?: \s++ (?:for\s++(?:\w++\s++){{1,2}}|at\s++an?\s++(?:\w++\s++){{1,2}}(?:hearing|meeting)\s++) )?+
        ,?+ \s++ (?:back\s++|earlier\s++)?+ (?:in|on) \s++ (?:early\s++|late\s++|mid-)?+ (?:\d{{1,2}}\s++)?+
        (?:(?:{names(MONTHS)})\s++)?+ (?P<year>(?:19|20)\d\d) ,?+ \s++
        (?: after | when | for | following | because | over | by | where ) \b [^.;]{{0,200}} $""",
    regex.VERBOSE,
)
WARNED: Final = ("warn", "advice", "reprimand", "sanction", "disciplin", "demoted", "dismissed")
"""Literals of which one stands in every match."""
# "and has now been found", "but a panel found on Friday": the sentence has come back to this hearing
NOW: Final = pattern(r"\b(?:now|today|yesterday|this\s++(?:week|month|year)|another|second|latest|again)\b|,\s++but\b")


def warned_then(lower: str, start: int, end: int) -> regex.Match[str] | None:
    """The words before a claim that say in which year a warning was given of which it tells the reason.

    Args:
        lower: The text in lower case.
        start: Where the claim's sentence begins.
        end: Where the claim begins.
    """
    near = max(start, end - 340)
    if not any_in(WARNED, lower[near:end]):
        return None
    told = WARNED_THEN.search(lower, near, end)
    return None if told is None or NOW.search(lower, told.end("year"), end) else told
