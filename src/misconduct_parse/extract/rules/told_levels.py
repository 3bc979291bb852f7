"""Findings that say their level beside the breach, or in the words of a judge: "breached it, and was misconduct".

They only call something misconduct, as those of ``findings.py``: inside an allegation they are a part of it.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.levels import ARTICLE, GRADED, LEVEL, NOT_BY_FORCE
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.rules.findings import FindingMention, level_of
from misconduct_parse.read.page import Page

# "Her behaviour breached the standards of confidentiality and of courtesy, and was gross misconduct"
BREACHED_AND: Final = rf"""
    \b (?<! \b(?:if|whether)\s (?:he|she|it|they)\s ) (?: breached | broke ) \s++ [^.;:]{{3,220}}? ,?+ \s and \s++
    (?: (?:this|that|it) \s++ )?+ (?:was|were|is|are) \s++ (?:also\s++|therefore\s++)?+ {ARTICLE} {LEVEL}
"""

# "There were found to be breaches of confidentiality. They were assessed as gross misconduct": behind a decision
ASSESSED: Final = rf"""
    \b (?: (?:this|that|it|breach|conduct|behaviour) \s++ (?:was|is)
          | (?:they|these|those|both|all|breaches|actions) \s++ (?:were|are) ) \s++
    (?:{GRADED}) \s++ as \s++ {ARTICLE} {LEVEL}
    {NOT_BY_FORCE}
    (?! [^.;:]{{1,80}} \b as \s++ (?:gross\s++)?+ misconduct \b )
"""

# "there could scarcely be a plainer example of gross misconduct", "this was a clear case of gross misconduct"
EXAMPLE: Final = rf"""
    \b (?: (?:there|this|that|it) \s++ (?:could|can|would) \s++ (?:scarcely|hardly|barely|not|never) \s++ (?:have\s++)?+ be(?:en)?+ \s++ an?+
          \s++ (?: plainer | clearer | starker | graver | better | worse | more \s++ \w++ )
        | (?:this|that|it) \s++ (?:was|is) \s++ an?+ \s++ (?: clear | plain | obvious | grave | stark | textbook ) )
    \s++ (?:example|case|instance|act) \s++ of \s++ {LEVEL}
"""

# "For her breach of Honesty and Integrity, also gross misconduct, she got"
BREACH_ALSO: Final = rf"""
    \b (?:his|her|their|this|that|these) \s++ (?:\w++\s++)?? (?P<at> breach(?:es)?+ \s++ of \b [^.;:]{{3,120}}? , \s++
    (?:also|again|likewise|itself|themselves|similarly) \s++ {LEVEL} ) (?= \s*+ [,.;] )
"""


def _found(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=True, level=level_of(match))


def _rule(name: str, pattern: str, triggers: tuple[str, ...], needs: tuple[str, ...] = ("misconduct",)) -> Rule:
    return Rule(
        name=f"told-levels.{name}", kind=Kind.FINDING, triggers=triggers, pattern=pattern, read=_found, needs=needs
    )


AS: Final = tuple(f" {verb} as " for verb in GRADED.split("|"))
AND_WAS: Final = tuple(f" and {words} " for words in ("was", "were", "is", "are", "this", "that", "it"))
ALSO: Final = tuple(f", {word} " for word in ("also", "again", "likewise", "itself", "themselves", "similarly"))

RULES: Final = (
    _rule("breached-and", BREACHED_AND, ("breached ", "broke "), AND_WAS),
    _rule("assessed", ASSESSED, AS),
    _rule("example", EXAMPLE, ("example of", "case of", "instance of", "act of")),
    _rule("breach-also", BREACH_ALSO, ALSO, ("breach",)),
)
"""Rules of this kind, for pages about hearings alone."""
