"""Words with which a panel decides, and the bare level of what it found.

"The panel found", "it was determined that", "was found to have breached": what stands behind them in the sentence is
decided. "She was found asleep" and "officers found a phone" decide nothing.
"""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.levels import LEVEL
from misconduct_parse.extract.rule import Found, Match, Rule
from misconduct_parse.extract.rules.findings import SAT
from misconduct_parse.model.terms import Level
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

VERB: Final = r"""
    (?: found | finds? | determined? | determines | ruled | concluded | decided | judged
      | held (?= \s++ (?: that | (?:it|this|these|them|both|all|(?:the|his|her)\s++\w++) \s++ to \s++ (?:be|amount|have)\b ) )
      | (?:took|formed|was\s++of|were\s++of|came\s++to|reached) \s++ the \s++ (?:\w++\s++)?? (?:view|opinion|conclusion) (?=\s++that)
      | (?:was|were|is|am) \s++ satisfied | (?: no|not|(?:was|were|left)\s++in\s++no ) \s++ doubt (?=\s++that) | agreed | (?:accepted|considered) (?=\s++that) )
"""
# "The panel said her failure to report it was a breach of": it announces what it has decided
SAID: Final = r"""
    (?: said | announced | declared ) (?= \s++ [^.;:,"]{3,120}? \s (?:was|were|had\s++been) \s++
      (?:(?:also|clearly|all|both|each|in)\s++)*+ (?:(?:an?|clear|serious)\s++)*+ breach(?:es)? \b )
"""
ADVERB: Final = r"""
    (?: (?:also|now|since|instead|clearly|therefore|then|nonetheless|nevertheless|unanimously|both|all|each|further|later|today|has|have|had|did|do|went\s++on\s++to
      |by\s++a\s++majority) \s++ ){0,4}+
"""
# Of one aside or two the shorter first: "the panel, led by Ms Quill, ruled that it was misconduct, and a breach"
ASIDE: Final = r"(?: , [^,.;]{1,90} (?: , [^,.;]{1,60} (?=,) )?? , )?"

# Who decides, whatever follows: "the panel, with Mrs Quill in the chair, concluded"; not "had the panel concluded".
PANEL: Final = r"""
    (?: panels? | chair(?:man|woman|person)?+ | hearing | meeting | tribunal | proceedings
      | (?:chief|deputy|assistant) \s++ (?:constable|commissioner) | presiding \s++ officer | commissioner )
"""
# "Panel chair Ms Quill found as follows:"
AS_FOLLOWS: Final = rf"\b {PANEL} \b [^.;:,]{{3,50}}? \s (?:found|decided|determined|ruled|concluded) \s++ as \s++ follows \b"
# "Mrs Quill, the Chief Constable, found that"
APPOSED: Final = r"(?<=\bthe\schief\sconstable) , (?=\s++(?:found|ruled|determined|concluded|decided)\s++that\b)"
BY_PANEL: Final = rf"(?<!\w) (?<!\bhad\sthe\s) {PANEL} (?: {APPOSED} | {ASIDE} ) {SAT} \s++ {ADVERB} (?: {VERB} | {SAID} ) \b"

# "she ruled that", "I find that", "Ms Saltmarsh found breaches of": somebody, and what was decided right behind.
WHAT: Final = r"""
    (?: that\b | (?:the\s++|his\s++|her\s++|their\s++|both\s++|all\s++|an?\s++|each\s++)?+ (?: following \b
      | breach | allegations?\b | gross \b | misconduct \b | conduct \b | case \b | standards? \b ) )
"""
# "The chair, Ms Vale, and her two colleagues found that"
CHAIR_AND: Final = rf"""
    \b chair(?:man|woman|person)?+ \s++ [^.;:,]{{3,60}}? \s and \s++ (?:his|her|their|the|two) \s++
    (?:(?:two|fellow|panel|other)\s++)*+ (?:colleagues|members) \s++ {ADVERB} {VERB} (?= \s++ {WHAT} )
"""

# "The panel rejected her account and found a breach of", "did not accept it, and found that"
AND_FOUND: Final = rf"""
    (?<!\w) (?<!\bhad\sthe\s) {PANEL} \b (?! \s++ (?:was|were) \s++ (?:told|asked) ) [^.;:]{{2,140}}? \s (?P<at> and \s++
      (?:(?:also|therefore|then|nonetheless|nevertheless|unanimously|instead|so)\s++)?+ (?:found|ruled|concluded|decided|determined) )
    (?= \s++ {WHAT} )
"""

NO_PANEL: Final = (
    r"(?! (?:Officers|Police|Detectives|Investigators?|Investigations?|Colleagues|Doctors|Paramedics"
    r"|Judge|Magistrates|Jurors|IOPC|IPCC|CPS|Court|Inquest|Not|Never|And)\b )"
)
SOMEBODY: Final = rf"(?: \b(?i:it|he|she|they|we|i|who) | {NO_PANEL} (?<![\p{{L}}'-]) \p{{Lu}}[\p{{L}}'-]{{1,30}} )"
MEANWHILE: Final = (
    r"(?: (?:also|therefore|then|nonetheless|nevertheless|unanimously|both|all|each|further|later|today|has|have|had|did"
    r"|do) [ \n] ){0,3}"
)
BY_SOMEBODY: Final = rf"{VERB} \s++ (?={WHAT})"
BEFORE_VERB: Final = pattern(rf"(?<= (?P<before> {SOMEBODY} [ \n] {MEANWHILE} ) )", regex.VERBOSE)
"""Who decides, looked for last: of ten verbs one has such an object."""

# "were found to have breached", "was found proven", "has been found to amount to", "were judged to be"
PASSIVE: Final = r"""
    \b (?: was|were|been|be|being|are|is ) \s++ (?:also\s++|both\s++|all\s++|each\s++|jointly\s++)*+ (?: found
          | judged | deemed | ruled | held | determined | considered )
    \s++ (?: to \s++ (?:have|be|amount) | proven | proved | guilty | culpable | at \s++ the \s++ level | that ) \b
"""
# "Gross misconduct was found in respect of those two and also of"
LEVEL_FOUND: Final = r"""
    (?<! \b(?:no|not|if|whether) \s ) (?<! \b(?:no|not|if|whether)\s gross \s ) \b (?:gross\s++)?+ misconduct \s++ (?:was|were|had\s++been|has\s++been) \s++
    (?:found|prove[nd]|established) ,?+ \s++ (?= (?:both\s++)?+ (?: in \s++ (?:respect|relation) | for | under | concerning | regarding ) \b )
"""
# "I have no hesitation in finding gross misconduct"
FINDING: Final = r"\b in \s++ finding \s++ (?= that\b | (?:an?\s++|the\s++)?+ (?:gross|misconduct|breach) )"
# "The conclusion was gross misconduct: a breach of", "The finding in his case was a breach of"
THE_FINDING: Final = rf"""
    \b (?: the | its | their | (?:panel|chair|hearing)'s ) \s++ (?:findings?|conclusions?|verdicts?|determination) (?: \s++ in \s++ \w++ \s++ cases? )?+
    \s++ (?:was|were) \s++ (?= {LEVEL} | (?:of\s++)?+ (?:an?\s++)?+ breach )
"""
# "The panel told her that she would be dismissed", "was told by the panel that she would be": what it tells is decided
TOLD: Final = rf"""
    \b (?: (?:was|were|been) \s++ told \s++ by \s++ the \s++ (?:\w++\s++)?? {PANEL} \s++ that \s++
      | {PANEL} \s++ (?:then\s++|also\s++)?+ told \s++ (?: him | her | them | (?:the|both) \s++ \w++ | \w++ \s++ [\w'-]++ ) \s++ (?:that\s++)?+ )
    (?= (?:he|she|they) \s++ (?: would \s++ be | was | were | is | are | had ) \b )
"""
# "The panel dismissed the complaint for want of evidence": nobody was dismissed.
CLAIM: Final = r"""
    (?:the|an?|his|her|their|any|all|both|this|that|these|those|every|each) \s++ (?:of\s++the\s++)?+ (?:\w++\s++)?+
    (?:complaints?|allegations?|appeals?|claims?|cases?|charges?|suggestions?|ideas?|arguments?|submissions?) \b
"""
FOR: Final = rf"""
    \b (?<! \b(?:may|might|could|can|to)\s be\s ) (?<! \b(?:officers|people|staff|those|anyone)\s (?:who\s)? (?:are|is)\s ) (?: dismissed | sacked ) (?! \s++ {CLAIM} ) (?: (?! \b(?:and|but|while|who|which|after|if)\b ) [^.;:] ){{0,80}}?
    \s++ (?: for | over | due \s++ to ) \b (?! \s++ (?:the\s++)?+ (?:case|complaint) )
"""


def _decided(match: Match, page: Page) -> bool:
    return True


def _by_somebody(match: Match, page: Page) -> Found | None:
    start = match.start()
    before = BEFORE_VERB.match(page.folded, start, start)
    if before and "satisfied" in match[0] and _of_themselves(before["before"], page.lower, match.end()):
        return None
    return Found(before.start("before"), match.end(), True) if before else None


def _of_themselves(who: str, lower: str, end: int) -> bool:
    """Whether somebody is satisfied with what they did: "She was satisfied that she had done enough"."""
    return lower.startswith(f"that {who.split(maxsplit=1)[0].lower()} ", end)


def _level(match: Match, page: Page) -> Level:
    return Level.GROSS_MISCONDUCT if match["level"].startswith("gross") else Level.MISCONDUCT


PANELS: Final = (
    "panel", "chair", "hearing", "meeting", "tribunal", "proceedings", "chief constable", "deputy c", "assistant c",
    "presiding officer", "commissioner",
)  # fmt: skip
VERBS: Final = (
    "found", "find", "determin", "ruled", "conclu", "decided", "held ", "judged", "satisfied", "agreed",
    "accepted that", "considered that", "deemed", "the view", "the opinion", " doubt that", " said ", "announced", "declared",
)  # fmt: skip

# A verb of two words begins with the first
SATISFIED: Final = ("was satisfied", "were satisfied", "am satisfied", "is satisfied")

BARE_LEVEL: Final = rf"(?<!\w) (?<!gross\s) {LEVEL} (?!\w)"

RULES: Final = (
    Rule(
        name="decisions.panel",
        kind=Kind.DECISION,
        triggers=PANELS,
        pattern=BY_PANEL,
        read=_decided,
        anchored=True,
        needs=VERBS,
    ),
    Rule(
        name="decisions.chair-and",
        kind=Kind.DECISION,
        triggers=("colleagues", "members"),
        pattern=CHAIR_AND,
        read=_decided,
        needs=("chair",),
    ),
    Rule(
        name="decisions.and-found",
        kind=Kind.DECISION,
        triggers=("and found", "and ruled", "and concluded", "and decided", "and determined"),
        pattern=AND_FOUND,
        read=_decided,
        needs=PANELS,
    ),
    Rule(
        name="decisions.as-follows", kind=Kind.DECISION, triggers=("as follows",), pattern=AS_FOLLOWS, read=_decided
    ),
    Rule(
        name="decisions.somebody",
        kind=Kind.DECISION,
        triggers=(*VERBS, *SATISFIED),
        pattern=BY_SOMEBODY,
        read=_by_somebody,
        cased=True,
        anchored=True,
    ),
    Rule(
        name="decisions.passive",
        kind=Kind.DECISION,
        triggers=("found ", "judged ", "deemed ", "ruled ", "determined ", "held to"),
        pattern=PASSIVE,
        read=_decided,
    ),
    Rule(
        name="decisions.level-found",
        kind=Kind.DECISION,
        triggers=("misconduct was ", "misconduct were ", "misconduct had been ", "misconduct has been "),
        pattern=LEVEL_FOUND,
        read=_decided,
    ),
    Rule(
        name="decisions.finding",
        kind=Kind.DECISION,
        triggers=("in finding",),
        pattern=FINDING,
        read=_decided,
        anchored=False,
    ),
    Rule(
        name="decisions.the-finding",
        kind=Kind.DECISION,
        triggers=("finding", "conclusion", "verdict", "determination"),
        pattern=THE_FINDING,
        read=_decided,
        needs=(" was ", " were "),
    ),
    Rule(name="decisions.told", kind=Kind.DECISION, triggers=("told ",), pattern=TOLD, read=_decided, needs=PANELS),
    Rule(
        name="decisions.dismissed-for",
        kind=Kind.DECISION,
        triggers=("dismissed", "sacked"),
        pattern=FOR,
        read=_decided,
    ),
    Rule(
        name="decisions.level",
        kind=Kind.LEVEL,
        triggers=("gross misconduct", "misconduct"),
        pattern=BARE_LEVEL,
        read=_level,
        anchored=True,
    ),
)
"""Rules of this kind."""
