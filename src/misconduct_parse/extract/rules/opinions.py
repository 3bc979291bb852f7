"""Opinions on a case to answer, in the old wording and the new, and what denies them.

The words are read wherever they stand. Whose opinion it is, of whom, and whether it is denied, is settled in
``assemble/iopc``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Reader, Rule
from misconduct_parse.model.terms import Level
from misconduct_parse.read.page import Page


class Form(StrEnum):
    """In which form an opinion is put."""

    CASE = "case"
    """As in "a case to answer"."""
    TRIBUNAL = "tribunal"
    """As in "a reasonable tribunal, properly directed, could find": what it could find follows."""
    BEHAVED = "behaved"
    """As in "behaved in a manner that would justify the bringing of disciplinary proceedings"."""
    CLAIM = "claim"
    """As in "committed misconduct", "amounted to misconduct", "recommended gross misconduct": a level follows."""
    BREACH = "breach"
    """As in "breached the Standards of Professional Behaviour"."""
    PERFORMANCE = "performance"
    """As in "performance was unsatisfactory", "performance issues"."""
    INDICATION = "indication"
    """As in "no indication of misconduct": opens an investigation, or denies that there is anything."""
    CONDUCT = "conduct"
    """As in "did not identify any conduct matters": read only where it is denied."""
    CLEARED = "cleared"
    """As in "acted in line with policy": no opinion on a case, but it clears where no other opinion is told."""


@frozen(kw_only=True)
class Opinion:
    """Words that put an opinion."""

    form: Form
    """In which form."""
    denied: bool = False
    """Whether the same words deny it: "no case to answer", "could not find"."""


@frozen(kw_only=True)
class LevelMention:
    """A level that is no part of a forum's or an offence's name."""

    level: Level
    """Which."""
    excluded: bool = False
    """Whether it is named only to be set aside: "rather than gross misconduct"."""


CASE: Final = r"""
    (?<= (?P<before> (?: \b (?: (?P<no>no|not \s a|neither) | an? | any ) \s (?:further \s)? )? ) )
    cases? (?: \s++ to \s++ answer \b
      | \s++ (?:for|of|in) \s++ (?= (?:gross \s++)?+ misconduct \b (?! \s++ in \s++ (?:a \s++)?+ public ) )
      | (?= \s++ for \s++ (?: (?!\b(?:misconduct|to)\b) [\w'-]++ \s++ ){1,7}+ to \s++ answer \b )
      | (?<= \bno \s case ) (?= \s*+ (?: [.,;] | $ ) )
      | (?= \s++ (?:was|were|is|could\s++be) \s++ (?:found|made\s++out) \s++ (?:against|for|in\s++respect\s++of) \b ) )
"""
TRIBUNAL: Final = r"""
    (?<= (?P<before> (?: (?P<no> \b no \s ) | \b an? \s | \b any \s | \b such \s an? \s )?
        (?: \b (?:reasonable|properly|directed,?|misconduct|disciplinary|reasonably|independent) ,? \s ){0,4} ) )
    (?: tribunal | panel | meeting | hearing ) (?: ,?+ \s++ properly \s++ directed ,?+ )?+
    \s++ (?: could | may | might | would | can ) (?: \s++ (?: (?P<not>not) | reasonably | potentially | properly
      | have ) )*+
    \s++ (?: find | found | conclude | concluded | reach | make ) \b
"""
BEHAVED: Final = r"""
    (?<= (?P<before> (?: (?: \b (?:may|might|could|would|had|has|have) \s ){0,3} \b
      (?:behaved|acted|behaving|acting) \s (?:in \s )? an? \s (?:manner|way) \s
        (?: (?:that|which|to) \s )? (?: (?:would|could|may|might) \s (?:have \s )? )? )? ) )
    justif(?:y|ies|ied|ying) \s++ (?:the \s++)?+ (?:bringing \s++ (?:of \s++)?+)?+ (?:any \s++ | formal \s++)?+
    (?: disciplinary (?:\s++ (?:proceedings|action|or) )?+ | misconduct \s++ proceedings )
"""
# "behaved in a way that could lead to disciplinary proceedings": with these verbs the behaviour must be named
BEHAVED_SO: Final = r"""
    (?<= (?P<before> (?: \b (?:may|might|could|would|had|has|have) \s ){0,3} \b (?:behaved|acted|behaving|acting) \s
        (?:in \s )? an? \s (?:manner|way) \s (?:that|which) \s (?:would|could|may|might) \s (?:have \s )? ) )
    (?: lead|led|warrant(?:ed)?+|merit(?:ed)?+|call(?:ed)?+|result(?:ed)?+|require[ds]?+ ) \s++ (?:to \s++|for \s++|in \s++)?+
    (?:the \s++)?+ (?:bringing \s++ (?:of \s++)?+)?+ (?:disciplinary|misconduct) \s++ (?:proceedings|action) \b
"""
CLAIM: Final = r"""
    (?<= (?P<at> \b (?: committed | constitut(?:e[sd]? | ing) | amount(?:s|ed|ing)? \s to
        | considered (?: \s (?: to \s be | as | potential ) )? | recommended | (?: to \s )? find | evidence \s of
        | finding \s of | was | as | issue \s of | one \s of )
        (?: \s (?: acts? \s of | wilful | potential | possible | an? ) ){0,3} )
      \s (?: gross \s )? )
    misconduct \b
    (?! [ ] (?: hearings? | meetings? | panels? | proceedings | notices? | caution | tribunals? | investigations?
      | charges? | process | interview | matters? ) \b )
    (?! \s++ in \s++ (?:an?\s++)?+ public )
"""
BREACH: Final = r"""
    (?<= (?P<before> (?: \b (?: may | might | could ) \s (?:also \s )? (?:have \s )? | \b (?:had|has|have) \s )? ) )
    breach(?:ed|es|ing)?+ \b (?: \s++
      (?:of|in|any|the|their|his|her|expected|relevant|professional|police|force|all|these|two|three) )*+ \s++
    (?: standards? | code \s++ of \s++ ethics | duties ) \b
"""
PERFORMANCE: Final = r"""
    (?<= (?P<before> (?: (?P<no> \b no \s ) (?: (?:potential|individual|specific|further) \s )? )? ) ) \b
      (?: performance \s++ (?:issues?|concerns?|matters?|sanction)
     | unsatisfactory \s++ performance \b (?! \s++ (?:procedures?|process) ) | poor \s++ performance
     | perform(?:ed|ing) \s++ below (?= \s++ (?:the|a|an) \s++ (?:\w++\s++)?? (?:standard|level) )
     | performance \b (?= [^.;]{0,110}? (?: unsatisfactory
       | not \s++ (?:been \s++)?+ (?:satisfactory|at \s++ the \s++ standard) | f[ae]ll(?:en)?+ \s++ below
       | below \s++ the ) ) )
"""
LEVEL: Final = r"""
    (?<= (?P<before> (?: (?P<excluded> (?: \b (?: rather \s than | instead \s of | as \s opposed \s to | and \s not
      | not ) \s | - \s rather \s than \s ) ) )? (?:(?P<gross>\bgross)\s)? ) )
    misconduct \b
    (?! [ -]
      (?: hearings?|meetings?|panels?|proceedings|tribunals?|notices?|cautions?|regulations?|investigations?|charges?
               |interviews?|process|procedures?|boards?|allegations?|matters? ) \b )
    (?! \s++ and \s++ criminal ) (?! \s++ in \s++ (?:an?\s++)?+ public ) (?! \s++ or \s++ criminal )
"""
INDICATION: Final = r"""
    (?<= (?P<before> (?: \b (?P<no>no) \s (?:further \s)? | \b an? \s | \b any \s )? ) )
    indications? \b
"""

MATTERS: Final = r"""
    (?: (?:potential|individual|criminal|disciplinary|possible|gross) \s++ (?: (?:or|and) \s++ )?+ ){0,3}+
    (?: matters? \s++ of \s++ )?+ (?:mis)?+conduct \b (?: \s++ (?:matters?|issues?|concerns?) \b )?+
    (?! \s++ (?:hearing|meeting|panel|proceeding|notice|action|investigation) )
"""
# "No conduct matters were identified", "did not identify any criminal or conduct matters"
CONDUCT: Final = rf"""
    \b (?: no \s++ {MATTERS} \s++ (?: (?:was|were|had\s++been|has\s++been|have\s++been) \s++ )?+
            (?:identified|found|uncovered|revealed|by|on(?=\s++the\s++part)) \b
      | (?:found|identified|uncovered|revealed|was|were) \s++ no \s++ {MATTERS}
      | (?:found|identified|uncovered|revealed|was) \s++ no \s++ evidence \s++ to \s++ (?:indicate|suggest|show) \s++
          (?:any\s++)?+ {MATTERS} (?: \s++ or \s++ criminality )?+ (?= \s++ on \s++ the \s++ part \s++ of \b )
      | not \s++ (?:identify|identified|find|found|uncover|reveal) \s++ any \s++ {MATTERS}
      | at \s++ no \s++ (?:stage|point|time) \s [^.;,]{{0,60}}? \b any \s++ {MATTERS} \s++ identified \b )
"""

WORK: Final = r"(?: polic(?:y|ies) | procedures? | guidance | guidelines | training | legislation | law | codes? | powers | standards )"
CLEARED: Final = rf"""
    (?<! \b not \s ) (?: acted | (?:use \s++ of \s++ force|actions) (?: \s++ (?!\b(?:not|which|that|and)\b) [\w'-]++ ){{0,7}}? \s++
        (?: was | were | had \s++ been | appeared ) ) \b
    \s++ (?: (?:reasonably|properly|professionally|promptly|appropriately) \s++ and \s++ )?+
    (?: appropriately | in \s++ an \s++ appropriate \s++ (?:and \s++ \w++ \s++)?+ (?:manner|way) | (?:an?\s++)?+ (?:necessary|reasonable|appropriate|proportionate|justified) (?! \s++ (?:if|had)\b )
      | (?: in \s++ (?:line|accordance|compliance|keeping) \s++ with | within | consistent(?:ly)?+ \s++ with )
        \s++ [^.;,]{{0,60}}? {WORK} ) \b
"""

# "We found that there was insufficient evidence in respect of the other officer"
NO_EVIDENCE: Final = r"""
    (?<! \b offer(?:ed|ing|s)? \s ) (?:insufficient|no|not \s++ (?:enough|sufficient)) \s++ evidence (?= \s++
      (?: in \s++ respect \s++ of | in \s++ relation \s++ to | in \s++ the \s++ case \s++ of | against | for )
      \s++ (?:the|either|both|any|all) \s++ (?: (?:of\s++the|other|second|third|fourth|remaining|two|three|four) \s++ )*+
        (?: officers? | constables? | sergeants? | inspectors? | call \s++ handlers? | members? \s++ of \s++ (?:police \s++)?+ staff ) \b
        (?! ' | \s++ (?:to|that|who|with)\b ) )
"""

# "insufficient evidence upon which a tribunal could make such a finding against the second officer"
SUCH_A_FINDING: Final = r"""
    (?<= \b (?:make|made|reach|reached|come\sto|came\sto) \s )
    (?: any \s++ such | such \s++ an? | the \s++ same | a \s++ similar ) \s++
    (?: finding | conclusion ) \b (?= \s++ (?:against|in|about|as|for|with) \b )
"""

def _opinion(form: Form) -> Reader:
    def read(match: Match, page: Page) -> Opinion:
        groups = match.groupdict()
        return Opinion(form=form, denied=bool(groups.get("no") or groups.get("not")))

    return read


def _cleared_of_conduct(match: Match, page: Page) -> Opinion:
    return Opinion(form=Form.CONDUCT, denied=True)


def _level(match: Match, page: Page) -> LevelMention:
    level = Level.GROSS_MISCONDUCT if match["gross"] else Level.MISCONDUCT
    return LevelMention(level=level, excluded=bool(match["excluded"]))


def _rule(form: Form, triggers: tuple[str, ...], pattern: str, *, quick: bool = False) -> Rule:
    return Rule(
        name=f"opinions.{form}",
        kind=Kind.CASE_TO_ANSWER,
        triggers=triggers,
        pattern=pattern,
        read=_opinion(form),
        anchored=True,
        quick=quick,
    )


RULES: Final = (
    _rule(Form.CASE, ("case to answer", "cases to answer", "no case.", "no case,", "no case;", "case for", "case of", "case in", "case was found", "case could be found", "case was made", "case is made"), CASE),
    Rule(
        name="opinions.such-a-finding",
        kind=Kind.CASE_TO_ANSWER,
        triggers=tuple(f"{words} {noun}" for words in ("any such", "such a", "the same", "a similar") for noun in ("finding", "conclusion")),
        pattern=SUCH_A_FINDING,
        read=_opinion(Form.CASE),
        anchored=True,
    ),
    _rule(Form.TRIBUNAL, ("tribunal", "panel", "meeting", "hearing"), TRIBUNAL),
    _rule(Form.BEHAVED, ("justif",), BEHAVED),
    Rule(
        name="opinions.behaved-so",
        kind=Kind.CASE_TO_ANSWER,
        triggers=("lead to d", "led to d", "warrant", "merit", "call for d", "called for d", "result in d", "require d"),
        pattern=BEHAVED_SO,
        read=_opinion(Form.BEHAVED),
        anchored=True,
        quick=False,
        needs=("behav", "act"),
    ),
    _rule(Form.CLAIM, ("misconduct",), CLAIM),
    _rule(Form.BREACH, ("breach",), BREACH),
    _rule(Form.PERFORMANCE, ("performance", "performed below", "performing below", "unsatisfactory performance", "poor performance"), PERFORMANCE),
    _rule(Form.INDICATION, ("indication",), INDICATION),
    Rule(
        name="opinions.conduct",
        kind=Kind.CASE_TO_ANSWER,
        triggers=("conduct matter", "conduct issue", "conduct concern", "of conduct", "no conduct", "no misconduct", "any conduct", "any misconduct",
            "indicate misconduct", "suggest misconduct", "show misconduct"),
        pattern=CONDUCT,
        read=_cleared_of_conduct,
    ),
    Rule(
        name="opinions.no-evidence",
        kind=Kind.CASE_TO_ANSWER,
        triggers=("insufficient evidence", "no evidence", "not enough evidence", "not sufficient evidence"),
        pattern=NO_EVIDENCE,
        read=_cleared_of_conduct,
        anchored=True,
    ),
    _rule(Form.CLEARED, ("acted", "use of force", "actions"), CLEARED, quick=True),
    Rule(name="opinions.level", kind=Kind.LEVEL, triggers=("misconduct",), pattern=LEVEL, read=_level, anchored=True, quick=False),
)  # fmt: skip
"""Rules of this kind."""
