"""Words that change the status of what stands in their reach: negation, hypothesis, allegation and their like."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Phrases, Rule
from misconduct_parse.extract.scope import Modifier, Reach, Status
from misconduct_parse.extract.vocabulary import table
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Page


def _modifiers() -> dict[str, Modifier]:
    known: dict[str, Modifier] = {}
    for entry in table("scope"):
        modifier = Modifier(
            status=Status(entry["id"]), reach=Reach(entry["reach"]), stops=entry.get("stops", False)
        )
        for words in entry["wording"]:
            known.setdefault(words, modifier)
    return known


# "Had PC Quill been found to have lied, she would have been dismissed", "Had allegation 2 been proven we would have
# found misconduct", "Were she convicted"; not "had she still been serving", and not "had she not been convicted"
NOT_SO: Final = r"(?!(?:not|also|since|still|already|never|remained|stayed)\b)"
HAD_BEEN: Final = rf"""
    (?P<at> \b had \s++ (?: (?:the|former|any|either|this|that|these|those|each) \s++ )*+
      (?: {SHORT_RANK} | constable | sergeant | inspector | officers? | mr | mrs | ms | miss | he | she | they | it | you
        | (?:allegation|charge|count|breach|particular|standard|case)(?:s|es)?+ ) \s++
      (?: {NOT_SO} (?!been\b) [\w'()-]++ \s++ ){{0,5}}? (?: been \s++ | (?=pleaded|admitted) ) )
    (?: (?:found|prove[nd]|convicted|acquitted|charged|upheld|established|substantiated|made\s++out|guilty) \b | pleaded | admitted )
  | (?: (?<! [\w'] \s ) | (?<= \b(?:that|but|and) \s ) ) (?P<at> \b were \s++ (?:he|she|they|it) ) \s++ (?:to\s++be\s++)?+
    (?: found | convicted | acquitted | charged | prove[nd] ) \b
"""
PARTICIPLES: Final = (
    "found", "prove", "convicted", "acquitted", "charged", "pleaded", "admitted", "upheld", "established", "substantiated", "made out", "guilty",
)  # fmt: skip
SUPPOSED: Final = Modifier(status=Status.HYPOTHETICAL, reach=Reach.FORWARD, over_and=True)
SUPPOSED_LAST: Final = Modifier(status=Status.HYPOTHETICAL, reach=Reach.BOTH, over_and=True)
OPENS: Final = quick_pattern(r"(?:^|[.;:,\"\n]|\b(?:that|and|but|said|added))\s*+$")


def _supposed(match: Match, page: Page) -> Modifier:
    """A condition bears on what follows it, and on what precedes it where no clause opens with it."""
    return SUPPOSED if OPENS.search(page.lower, max(0, match.start("at") - 8), match.start("at")) else SUPPOSED_LAST


# "Ms Quill would have been dismissed if she were still serving and PC Vale was dismissed without notice"
NEXT_RESULT: Final = rf"""
    \b (?P<at> and \s++ (?:former\s++)?+ (?:{SHORT_RANK}|constable|sergeant|inspector|mr|mrs|ms|miss) ) \s++
    (?:[\w'-]++\s++){{1,2}}? (?: (?:was|has\s++been) \s++ (?:also\s++)?+ (?:dismissed|sacked|given|handed|issued|demoted|reduced) | received ) \b
"""
# "The panel was urged by Mr Pell to impose a final written warning, but dismissed her"
ASKED_BY: Final = r"""
    \b (?P<at> (?:was|were|been|is|are) \s++ (?:also\s++)?+ (?:urged|invited|asked|pressed|encouraged|implored|requested)
        \s++ by \s++ [^.;]{1,80}? \s to ) \b
"""
# "Allegation 2 - proven, gross misconduct": the label of a line alleges nothing
LABEL: Final = r"""
    (?<= \n ) [ *-]{0,4}+ (?P<at> allegations? \s++ [\w()]{1,5} (?: \s*+ (?:,|and|&) \s*+ [\w()]{1,5} ){0,3} \s*+ [:-] )
    (?= \s*+ (?:found\s++)?+ (?:not\s++)?+ (?:prove[nd]|upheld|unproven) \b )
"""
UNSAID: Final = Modifier(status=Status.NONE, reach=Reach.FORWARD)
ASKED: Final = Modifier(status=Status.PROPOSED, reach=Reach.FORWARD)
STOP: Final = Modifier(status=Status.STOP, reach=Reach.BOTH)


def _label(match: Match, page: Page) -> Modifier:
    return UNSAID


def _asked(match: Match, page: Page) -> Modifier:
    return ASKED


def _stop(match: Match, page: Page) -> Modifier:
    return STOP


RULES: Final = (
    Phrases(name="modifiers.wording", kind=Kind.MODIFIER, values=_modifiers()),
    Rule(
        name="modifiers.inverted", kind=Kind.MODIFIER, triggers=("had ", "were he ", "were she ", "were they ", "were it "), pattern=HAD_BEEN,
        read=_supposed, needs=PARTICIPLES,
    ),
    Rule(
        name="modifiers.label", kind=Kind.MODIFIER, pattern=LABEL, read=_label, triggers=("allegation",),
        needs=("prove", "upheld"),
    ),
    Rule(
        name="modifiers.asked-by", kind=Kind.MODIFIER, pattern=ASKED_BY, read=_asked,
        triggers=("urged by", "invited by", "asked by", "pressed by", "encouraged by", "implored by", "requested by"),
    ),
    Rule(
        name="modifiers.next-result", kind=Kind.MODIFIER, triggers=("and ",), pattern=NEXT_RESULT, read=_stop,
        anchored=True, needs=("dismissed", "sacked", "given", "handed", "issued", "demoted", "reduced", "received"),
    ),
)
"""Rules of this kind."""
