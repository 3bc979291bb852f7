"""Words in quotation marks that are a part of what an officer did: "PC Quill told a colleague: "Leave that one"".

Whoever speaks for the force is no subject; whoever said something while they did wrong may well be.
"""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.figure import Figure
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.quotes import Quotation
from misconduct_parse.pattern import REACH, pattern, quick_pattern
from misconduct_parse.read.page import Page

# "PC Ada Quill, 31, said": a page gives the age of an officer whom it is about, and of no spokesman
AGED: Final = quick_pattern(r"(?:,\s++(?:aged\s++)?+\d\d,|\s\((?:aged\s++)?+\d\d\))")
FIRST: Final = 4
"""With so many namings at the beginning an age may stand."""
# "said to the woman", "told a colleague", "told her"; not "told the hearing", "said to the media"
TO_SOMEBODY: Final = quick_pattern(
    r"""(?: told | (?:said|saying|says|replied|shouted|remarked) \s++ to ) \s++
        (?: him | her | them | (?:(?:a|an|one|another|the|his|her|their|two|three|several|other|fellow)\s++){1,2}+
            (?:[\w'-]++\s++){0,2}? (?: colleagues? | officers? | wom[ae]n | m[ae]n | boys? | girls? | victims?
              | drivers? | friends? | suspects? | prisoners? | detainees? | supporters? | sergeant | inspector
              | supervisor | partner | wife | husband | crewmate | teenagers? | callers? | complainant | members?
              | operators? ) )
        \b""",
    regex.VERBOSE,
)
# "In one message PC Quill said", "sent a text which said", "was heard saying", "When challenged, she said"
AT_THE_TIME: Final = pattern(
    r"""\b (?: in \s++ (?:one|another|an?|that|this|the\s++same) \s++ (?:\w++\s++){0,2}?
              (?: messages? | posts? | texts? | e-?mails? | chats? | tweets? | reply | comments? | calls? | notes? )
          | (?: message | post | text | e-?mail | tweet | comment | note ) \s++ (?:\w++\s++)??
            (?: which | that ) \s++ (?:said|read)
          | heard \s++ (?: saying | to \s++ say )
          | when \s++ (?:(?:he|she|they)\s++(?:was|were)\s++)?+
            (?: challenged | stopped | confronted | arrested | breathalysed ) ) \b""",
    regex.VERBOSE,
)
TIMES: Final = ("message", "post", "text", "mail", "chat", "tweet", "reply", "comment", "call", "note", "heard", "when")
"""Literals without which ``AT_THE_TIME`` cannot match."""


def said_then(page: Page, figure: Figure, start: int, verb: Mention[Any] | None, quote: Mention[Quotation]) -> bool:
    """Whether somebody's words are told as what they did, and not as their statement about the case.

    Args:
        page: The page.
        figure: Whose words they are.
        start: Where the words begin that lead up to them.
        verb: "said", "told"; None where only a colon stands.
        quote: The words.
    """
    if any(AGED.match(page.lower, naming.end, naming.end + REACH) for naming in figure.namings[:FIRST]):
        return True
    if verb is None or verb.start > quote.start:
        return False
    if page.text[verb.start : verb.end] == "wrote" and page.text[quote.start + 1 : quote.start + 2].islower():
        return True  # "wrote that the man had been "spitting""
    if TO_SOMEBODY.match(page.lower, verb.start, quote.start) is not None:
        return True
    before = page.lower[start : quote.start]
    return any(word in before for word in TIMES) and AT_THE_TIME.search(page.lower, start, quote.start) is not None
