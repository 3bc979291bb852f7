"""What proceedings found: proven or not, and at which level.

A rule reads the positive words; whether they are negated, alleged or hypothetical is settled by the scope.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Reader, Rule
from misconduct_parse.model.terms import Level
from misconduct_parse.read.page import Page


@frozen(kw_only=True)
class FindingMention:
    """Words that say something was found."""

    proven: bool
    """False for wordings that are negative in themselves: "unproven", "cleared"."""
    level: Level | None = None
    """The level, where the same words say it."""


LEVEL: Final = r"""(?P<level>gross\s++misconduct|misconduct)
    (?! [\s-]++ (?: hearings?|meetings?|panels?|proceedings|tribunals?|notices?|caution|regulations?|interview
                  | investigations?|cases?|matters?|outcomes?|charges?|allegations?|process|procedures?
                  | in\s++(?:a\s++)?public )\b )"""
"""A level that is no part of a forum's or an offence's name."""

ARTICLE: Final = r"(?: (?:an?|the|acts?\s++of|one\s++(?:act|count)\s++of|being) \s++ )?+"

AMOUNTED: Final = rf"""
    \b (?<! \b(?:would|may|might|could|can)\s ) (?:amount(?:s|ed|ing)?+|equat(?:es?|ed|ing)) (?: ,[^,.;:]{{1,40}}, )?+ \s++ to \s++ {ARTICLE} {LEVEL}
"""

CONSTITUTED: Final = rf"\b (?<! \b(?:would|may|might|could|can)\s ) (?:constitut(?:es?|ed|ing)|represent(?:s|ed|ing)?+) \s++ {ARTICLE} {LEVEL}"

# "Taken together this was gross misconduct", "her breach was one of misconduct", "the matters proved at b and c were
# held to be misconduct"
WAS_LEVEL: Final = rf"""
    \b (?:this|that|it|they|which|these|those|each|all|both|two|three|four|five|six|first|second|third|latter|together|conduct|behaviour|actions|matters?
         |breach(?:es)?|failings?|failures?|dishonesty|lies)
    (?: \s++ (?:prove[nd]|found|admitted) (?: \s++ [\w&]++ ){{0,5}}? )? (?: ,[^,.;:]{{1,60}}, )?+ \s++ (?:was|were|is|are)
    \s++ (?: (?:therefore|together|clearly|plainly|properly|undoubtedly|indeed|also|all|both|each|thus|in\s++fact|\w++(?<=ly)) \s++ )*+
    (?: (?: (?:held|found|judged|deemed|considered|ruled) \s++ (?:to \s++ be \s++|as \s++)?+
          | (?:classed|categorised|characterised) \s++ as \s++
          | (?:assessed|judged|treated|regarded|classed|categorised|characterised|graded) \s++
            (?:(?:together|collectively|cumulatively|by\s++the\s++(?:panel|chair))\s++)++ as \s++
          | at \s++ the \s++ level \s++ of \s++ | one \s++ of \s++ ) )?+ {ARTICLE} {LEVEL}
    (?! \s++ by \s++ (?:the\s++)?+ (?:force|constabulary|iopc|ipcc|appropriate|professional|psd|investigat) )
"""

# "the lies told to the family made it gross misconduct"
MADE_IT: Final = rf"""
    \b (?:made|makes|making|rendered|rendering) \s++ (?:it|this|that|them|these|(?:his|her|their|the)\s++\w++) \s++
    {ARTICLE} {LEVEL}
"""

# "the panel's finding was gross misconduct", "a finding of misconduct was made"; not "no finding of misconduct"
FINDING_OF: Final = rf"""
    \b (?: (?:'s|the|its|their|our|my|each|panel|overall) \s++ findings? (?:\s++in\s++\w++\s++cases?)?+ \s++ (?:was|were) \s++
          (?: (?:one|that) \s++ of \s++ )?+ {ARTICLE} {LEVEL}
        | (?:made|recorded|reached|returned|announced|delivered|entered|was|with|in|to) \s++ (?:an?|the) \s++ finding \s++ of \s++ {ARTICLE} {LEVEL}
        | (?:an?|the) \s++ finding \s++ of \s++ {ARTICLE} {LEVEL} \s++ (?:was|has\s++been) \s++ (?:made|recorded|reached) \b
        | {LEVEL} \s++ findings? \s++ (?:was|were|has\s++been) \s++ (?:made|recorded|reached) \b
        | (?:panel|chair|hearing|constable) \s++ accepted \s++ (?:his|her|their|the|these|this) \s++ (?:admissions?|pleas?) \s++ of
          \s++ {LEVEL} )
"""

GUILTY: Final = rf"\b (?:guilty|culpable) \s++ of \s++ {ARTICLE} {LEVEL}"

COMMITTED: Final = rf"\b committ?(?:ed|ing) \s++ {ARTICLE} {LEVEL}"

# "gross misconduct was proven", "Gross misconduct found"
LEVEL_PROVEN: Final = rf"""
    \b {LEVEL} \s*+ (?:-\s*+)?+ (?: (?:was|were) \s++ admitted \b (?: (?!\b(?:not|denied)\b) [^.;:] ){{1,60}}? \band \s++ )?+
    (?: (?:was|were|is|had\s++been|has\s++been|being|to\s++be) \s++ )?+ (?:both\s++)?+
    (?:found(?:\s++(?:to\s++be\s++)?+proven)?+|prove[nd]|established|substantiated) \b
"""

# "proven as misconduct", "breached at the level of gross misconduct"
PROVEN_AT_LEVEL: Final = rf"""
    \b (?:found|prove[nd]|upheld|substantiated|breach(?:es|ed)?)
    (?: \s++to\s++be (?=,?+\s++(?:as|at|amounting)\b) )?+ ,?+ \s++
    (?:as|at|to\s++be|amounting\s++to|to\s++amount\s++to) (?:\s++the)?+ (?:\s++level\s++of)?+ \s++ {ARTICLE} {LEVEL}
"""

# "it is so serious that dismissal is justified and is therefore gross misconduct"
AND_IS: Final = rf"""
    \b and \s++ (?:was|were|is|are) \s++ (?:therefore|thus|accordingly|hence|consequently|so) \s++ {ARTICLE} {LEVEL}
"""

# "a breach of courtesy, which it put at misconduct", "she described them as gross misconduct"
PUT_AT: Final = rf"""
    \b (?: which \s++ (?:it|he|she|they|the\s++(?:panel|chair|hearing|meeting)) \s++ (?:put|placed|classed|graded)
          \s++ (?: (?:at|as|to\s++be|to\s++amount\s++to) \s++ )?+
        | (?:panel|chair|hearing|he|she|they|it|constable|superintendent) \s++ (?:also\s++|then\s++)?+
          (?:described|characterised|categorised|classed|graded) \s++
          (?:it|this|that|them|these|both|all|each|(?:his|her|their|the)\s++\w++) \s++ as \s++ )
    (?:the\s++level\s++of\s++)?+ {ARTICLE} {LEVEL}
"""

AT_LEVEL_OF: Final = rf"""
    \b (?:at|reach(?:es|ed)?|met|crossed) \s++ (?:the|a) \s++ (?:level|standard|threshold) \s++ (?:of|for) \s++ {LEVEL}
"""

# "the panel found gross misconduct", "she determined that there had been misconduct"; not "had the panel found"
FOUND_LEVEL: Final = rf"""
    (?<! \b had \s the \s ) (?: \b (?:panel|chair|hearing|meeting|he|she|they|it|constable|proceedings?|tribunal) \s++ (?:also\s++|therefore\s++)?+
      | (?<=\bbut\s) ) (?:found|determined|concluded|decided) \s++ (?:that\s++)?+ (?:there\s++(?:was|had\s++been)\s++)?+ {ARTICLE} {LEVEL}
"""

# "Finding: Proven - misconduct"
LABELLED: Final = rf"""
    \b (?:findings?|decision|determination|result|outcome) \s*+ [:-] \s*+ (?:proven\s*+[,;.-]\s*+)?+ {LEVEL}
"""

PROVEN: Final = r"\b (?:found\s++(?:to\s++be\s++)?+)?+ prove[nd] \b"

# "not proven", "had not been substantiated", "were not found proven": longer than the bare word, so it stands.
NOT_PROVEN: Final = r"""
    \b (?: (?:not|never|neither) \s++ (?: (?:been|be|being|found|to\s++be|yet|sufficiently|fully|either) \s++ )*+
          (?:prove[nd]|substantiated|established|made\s++out|sustained|upheld)
        | (?:not|never|neither) \s++ (?:found\s++to\s++have\s++been|been|found\s++to\s++be) \s++ breached
        | found \s++ not \s++ to \s++ (?:have\s++been|be) \s++ (?:breached|prove[nd]|engaged|made\s++out)
        | not \s++ breached (?= \s*+ (?: [.;,)(|\n] | $ ) )
        | (?:was|were) \s++ not \s++ (?:breached|engaged|infringed) ) \b
"""

# "Use of Force had been breached"
BREACHED: Final = (
    r"\b (?:was|were|(?:had|has|(?<!to\s)have) \s++ (?:both\s++|all\s++|each\s++)?+ been) \s++ breached \b"
)

# A cell behind the name of a standard: "Use of Force - breached", "(breached)"
BREACHED_CELL: Final = r"(?: \s - | [|(] ) \s*+ (?P<at> breached ) (?= \s*+ (?: [.;,)|\n] | $ ) )"

# "Duties and Responsibilities - no case to answer"; not "Decision - no case to answer", which is of the whole case
NO_CASE_CELL: Final = r"""
    (?<! \b (?: finding | findings | decision | outcome | result | determination | conclusion | case ) ) (?: \s - | [|(] ) \s*+
    (?P<at> no \s++ case \s++ to \s++ answer ) \b
"""

# "The allegation in respect of fitness for duty was withdrawn", "the allegations were dismissed in their entirety"
WITHDRAWN: Final = r"""
    (?: \b (?:allegations?|breach(?:es)?|particulars?|charges?|counts?) \b | (?<!\w) \( (?:[a-h]|[ivx]{1,4}|\d) \) )
    (?: (?!\b(?:court|officer|he|she|they|proven|proved|constable|sergeant)\b) [^.;:] ){0,90}? \s
    (?P<at> (?:was|were|been|being|are) \s++ (?:later\s++|then\s++|all\s++|subsequently\s++|both\s++)?+
            (?: withdrawn | dismissed | rejected | discontinued | dropped | struck\s++out
              | not \s++ (?:found (?!\s++to\b)|upheld|pursued|proceeded\s++with|advanced|taken\s++further) ) \b )
"""

# "Breaches of honesty and integrity were established", ""a breach of courtesy was also found", "the panel upheld the allegations"; not
# "upheld the complaint", "evidence of a breach was found"
UPHELD: Final = r"""
    \b (?: (?<! \b(?:evidence|signs)\s of\s ) (?<! \b(?:evidence|signs)\s of\s (?:a|an|the)\s )
          (?:allegations?|breach(?:es)?|particulars?|charges?) \b
          (?: (?! \b(?:court|officer|he|she|they|not|never|no|complaint|appeal|iopc|investigators?)\b ) [^.;:] ){0,90}? \s
          (?P<at> (?:was|were|been) \s++ (?:all\s++|both\s++|each\s++|also\s++|then\s++)?+
                  (?: upheld | established | made\s++out | sustained | found (?= \s*+ (?: [.;)] | $ )
                    | ,?+ \s++ (?: by \s++ (?:the|an?) \s++ (?:panel|chair|hearing) | against ) \b ) ) )
        | (?P<at> upheld \s++ (?:the|both|all|these|those|this|that|an?|each) \s++ (?: (?!against\b) \w++ \s++ ){0,3}?
          (?:allegations?|breach(?:es)?|charges?) ) ) \b
"""

# "dismissed the other allegation, which was one of honesty and integrity"
DISMISSED_IT: Final = r"""
    \b (?:dismissed|rejected|withdrew|discontinued|dropped) \s++
    (?:the|an?|all|both|another|his|her|their|that|any|each) \s++ (?: (?!against\b) \w++ \s++ ){0,2}?
    (?:allegations?|breach(?:es)?|charges?) \b
"""

CLEARED: Final = r"""
    \b cleared \b
    (?: \s++ of \s++ (?:all\s++|any\s++)?+ (?:allegations\s++of\s++)?+ (?P<level>gross\s++misconduct|misconduct) )?+
"""

# "found no misconduct", "no gross misconduct was proven"
NO_LEVEL: Final = r"""
    \b (?: (?:found|finding|was|were) \s++ (?:there\s++was\s++)?+ no \s++ (?P<level>gross\s++misconduct|misconduct)
         | no \s++ (?P<level>gross\s++misconduct|misconduct) \s++ (?:was|were|had\s++been|has\s++been) \s++
           (?:found|prove[nd]|established|substantiated|identified|committed) ) \b
"""


def _level(match: Match) -> Level | None:
    words = match.groupdict().get("level")
    if not words:
        return None
    return Level.GROSS_MISCONDUCT if words.startswith("gross") else Level.MISCONDUCT


def _positive(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=True, level=_level(match))


def _negative(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=False, level=_level(match))


def _rule(
    name: str, triggers: tuple[str, ...], pattern: str, read: Reader = _positive, needs: tuple[str, ...] = ()
) -> Rule:
    return Rule(name=f"findings.{name}", kind=Kind.FINDING, triggers=triggers, pattern=pattern, read=read, needs=needs)


OF_LEVEL: Final = ("misconduct",)
WAS: Final = (" was ", " were ", " is ", " are ")
FOUND: Final = ("found", "determined", "concluded", "decided")
GIVEN_UP: Final = (
    "withdrawn", "dismissed", "rejected", "not found", "not upheld", "discontinued", "dropped", "struck out", "not pursued",
    "not proceeded", "not advanced", "not taken further",
)  # fmt: skip
LABELS: Final = ("finding", "decision", "determination", "result", "outcome")

RULES: Final = (
    _rule("amounted", OF_LEVEL, AMOUNTED, needs=("amount", "equat")),
    _rule("constituted", OF_LEVEL, CONSTITUTED, needs=("constitut", "represent")),
    _rule("was-level", OF_LEVEL, WAS_LEVEL, needs=WAS),
    _rule("made-level", OF_LEVEL, MADE_IT, needs=("made ", "makes ", "making ", "render")),
    _rule("finding-of", OF_LEVEL, FINDING_OF, needs=("finding", "admission", "plea")),
    _rule("guilty", OF_LEVEL, GUILTY, needs=("guilty", "culpable")),
    _rule("committed", OF_LEVEL, COMMITTED, needs=("commit",)),
    _rule("level-proven", OF_LEVEL, LEVEL_PROVEN, needs=("found", "prove", "established", "substantiated")),
    _rule("proven-at-level", OF_LEVEL, PROVEN_AT_LEVEL, needs=("found", "prove", "upheld", "substantiated", "breach")),
    _rule("and-is", OF_LEVEL, AND_IS, needs=("therefore", "thus", "accordingly", "hence", "consequently", " so ")),
    _rule("put-at", OF_LEVEL, PUT_AT, needs=(" put ", " placed ", "described", "characterised", "categorised", "classed ", "graded ")),
    _rule("at-level-of", OF_LEVEL, AT_LEVEL_OF, needs=("level", "standard", "threshold")),
    _rule("found-level", OF_LEVEL, FOUND_LEVEL, needs=FOUND),
    _rule("labelled", OF_LEVEL, LABELLED, needs=LABELS),
    _rule("proven", ("proven", "proved"), PROVEN),
    _rule("upheld", ("upheld", "established", "made out", "sustained", " found"), UPHELD, needs=("allegation", "breach", "particular", "charge")),
    _rule("substantiated", ("substantiated",), r"\b substantiated \b"),
    _rule("not-proven", ("not ", "never ", "neither "), NOT_PROVEN, _negative),
    _rule("breached", ("breached",), BREACHED, needs=("was ", "were ", "been ")),
    _rule("breached-cell", ("- breached", "| breached", "(breached"), BREACHED_CELL),
    _rule("no-case", ("- no case to answer", "| no case to answer", "(no case to answer"), NO_CASE_CELL, _negative),
    _rule("withdrawn", GIVEN_UP, WITHDRAWN, _negative),
    _rule("dismissed-it", ("dismissed", "rejected", "withdrew", "discontinued", "dropped"), DISMISSED_IT, _negative),
    _rule("unproven", ("unprove", "unsubstantiated"), r"\b (?:unprove[nd]|unsubstantiated) \b", _negative),
    _rule("cleared", ("cleared",), CLEARED, _negative),
    _rule("no-level", ("no misconduct", "no gross misconduct"), NO_LEVEL, _negative),
)
"""Rules of this kind."""
