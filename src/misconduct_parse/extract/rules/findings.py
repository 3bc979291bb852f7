"""What proceedings found, where the words say at which level; proven or not without a level is read in ``proofs.py``.

A rule reads the positive words; whether they are negated, alleged or hypothetical is settled by the scope.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.levels import AND_TO, ARTICLE, GRADED, LEVEL, NOT_BY_FORCE, WHETHER_IT_WAS
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.model.terms import Level
from misconduct_parse.read.page import Page


@frozen(kw_only=True)
class FindingMention:
    """Words that say something was found."""

    proven: bool
    """False for wordings that are negative in themselves: "unproven", "cleared"."""
    level: Level | None = None
    """The level, where the same words say it."""


AMOUNTED: Final = rf"""
    \b (?<! \b(?:would|may|might|could|can)\s ) (?:amount(?:s|ed|ing)?+|equat(?:es?|ed|ing)) (?: ,[^,.;:]{{1,40}}, )?+ \s++ to \s++ {ARTICLE} {LEVEL}
"""

CONSTITUTED: Final = rf"\b (?<! \b(?:would|may|might|could|can)\s ) (?:constitut(?:es?|ed|ing)|represent(?:s|ed|ing)?+) \s++ {ARTICLE} {LEVEL}"

# "It was, without question, gross misconduct"; not "it was, if proven, gross misconduct"
DOUBTFUL: Final = r"(?:if|unless|should|were|had|as\s++alleged|it\s++(?:was|is)|in\s++(?:his|her|their|the)|said|according|allegedly|arguably|potentially|possibly|perhaps|not)\b"

# "Taken together this was gross misconduct", "the conduct in allegation 1 was misconduct", "her breach was one of misconduct", "the matters proved at b and c were
# held to be misconduct"
WAS_LEVEL: Final = rf"""
    \b (?:this|that|it|they|which|these|those|each|all|both|two|three|four|five|six|first|second|third|latter|together|conduct|behaviour|actions|matters?|convictions?|offending|offences?|crimes?
         |breach(?:es)?|failings?|failures?|dishonesty|lies|(?:he|she|they)\s++(?:did|had\s++done))
    (?: (?:(?<=conduct)|(?<=behaviour)|(?<=actions)) \s++ of \s++ (?!the\b|an?\b|this\b) [\w'-]++ (?: \s++ [\w'-]++ ){{0,2}}?
      | \s++ (?:prove[nd]|found|admitted) (?: \s++ [\w&]++ ){{0,5}}?
      | \s++ (?:in|at|under) \s++ (?:allegations?|counts?|charges?|paragraphs?|particulars?) \s++ [\w()]++ (?: (?:,|\s++and) \s++ [\w()]++ ){{0,4}}? )?
    (?: \s++ too )?+ (?: ,[^,.;:]{{1,60}}, )?+ \s++ (?:was|were|is|are) (?: , \s++ (?!{DOUBTFUL}) [^,.;:]{{1,40}}, )?+
    \s++ (?: (?:therefore|together|clearly|plainly|properly|undoubtedly|indeed|also|all|both|each|thus|in\s++fact|\w++(?<=ly)) \s++ )*+
    (?: (?: (?:held|found|judged|deemed|considered|ruled) \s++ (?:to \s++ be \s++|as \s++)?+
          | (?:classed|categorised|characterised) \s++ as \s++
          | (?:{GRADED}) \s++
            (?:(?:together|collectively|cumulatively|by\s++the\s++(?:panel|chair))\s++)++ as \s++
          | at \s++ the \s++ level \s++ of \s++ | one \s++ of \s++
          | nothing \s++ (?: less \s++ than | short \s++ of | other \s++ than | but ) \s++ ) )?+ {ARTICLE} {LEVEL}
    {NOT_BY_FORCE}
"""

# "no finding other than gross misconduct could be made", "this could only be gross misconduct"
ONLY_LEVEL: Final = rf"""
    \b no \s++ (?:other\s++)?+ (?:finding|conclusion|view|description) \s++ (?:other\s++than|but|except) \s++ {ARTICLE} {LEVEL}
      \s++ (?:could|can|was|is)\b
  | \b (?:this|that|it|they|these|those|which|conduct|behaviour|actions|lies|dishonesty|crimes?|offences?) \s++ (?:could|can) \s++
      (?: only \s++ be | be \s++ (?:nothing \s++ (?:less\s++than|short\s++of|other\s++than|but) | only ) ) \s++ {ARTICLE} {LEVEL}
"""

# "That was a breach of the standard of confidentiality, and was misconduct"
BREACH_AND: Final = rf"""
    \b (?:this|that|it|these|those|which|they|both|(?:his|her|their) \s++ (?:failures?|actions|conduct|decisions?|behaviour)
          (?: \s++ to \s++ \w++ (?:\s++\w++){{0,3}}? )? ) \s++ (?:was|were) (?: ,[^,.;:]{{1,60}}, )?+ \s++ (?:an?\s++|clear\s++|serious\s++)*+
    breach(?:es)? \s++ of \b [^.;:]{{1,160}}? ,?+ \s (?:and|which) \s++ (?: (?:was|were) | amounted \s++ to ) \s++ {ARTICLE} {LEVEL}
"""

# "the lies told to the family made it gross misconduct"
MADE_IT: Final = rf"""
    \b (?:made|makes|making|rendered|rendering) \s++ (?:it|this|that|them|these|(?:his|her|their|the)\s++\w++) \s++
    {ARTICLE} {LEVEL}
"""

# "the panel's finding was gross misconduct", "a finding of misconduct was made"; not "no finding of misconduct"
FINDING_OF: Final = rf"""
    \b (?: (?:'s|the|its|their|our|my|each|panel|overall) \s++ (?:findings?|conclusions?|verdicts?|judge?ment|determination)
          (?:\s++in\s++\w++\s++cases?)?+ \s++ (?:was|were) \s++
          (?: (?:(?:one|that) \s++ )?+ of \s++ )?+ {ARTICLE} {LEVEL}
        | (?:made|recorded|reached|returned|announced|delivered|entered|substitut(?:ed|ing)|was|with|in|to|after|following|by) \s++ (?:an?|the) \s++ finding \s++ of \s++ {ARTICLE} {LEVEL}
        | (?:made|recorded|reached|returned|announced) \s++ findings \s++ of \s++ {ARTICLE} {LEVEL}
        | (?:an?|the) \s++ finding \s++ of \s++ {ARTICLE} {LEVEL} \s++ (?:was|has\s++been) \s++ (?:made|recorded|reached|returned|entered|announced|delivered) \b
        | {LEVEL} \s++ findings? \s++ (?:was|were|has\s++been) \s++ (?:made|recorded|reached|returned|entered|announced|delivered) \b
        | (?:panel|chair|hearing|constable) \s++ accepted \s++ (?:his|her|their|the|these|this) \s++ (?:admissions?|pleas?) \s++ of
          \s++ {LEVEL} )
"""

GUILTY: Final = rf"\b (?:guilty|culpable) \s++ of \s++ {ARTICLE} {LEVEL}"

COMMITTED: Final = rf"\b committ?(?:ed|ing) \s++ {ARTICLE} {LEVEL}"

# "gross misconduct was proven", "Gross misconduct found"
LEVEL_PROVEN: Final = rf"""
    \b {LEVEL} \s*+ (?:-\s*+)?+ (?: (?:was|were) \s++ admitted \b (?: (?!\b(?:not|denied)\b) [^.;:] ){{1,60}}? \band \s++ )?+
    (?: (?:was|were|is|had\s++been|has\s++been|being|to\s++be) \s++ )?+ (?:both\s++)?+
    (?:found(?:\s++(?:to\s++be\s++)?+proven)?+|prove[nd]|established|substantiated) \b (?! \s++ (?:to\s++be\s++|as\s++)?+ (?:not|unprove[nd]|unsubstantiated)\b )
    (?! ,?+ \s++ (?:but\s++)?+ (?:only\s++)?+ (?:as|at) \s++ (?:the\s++)?+ (?:lower|lesser|level|misconduct)\b )
"""

# "proven as misconduct", "breached at the level of gross misconduct"
PROVEN_AT_LEVEL: Final = rf"""
    \b (?:found|prove[nd]|upheld|substantiated|breach(?:es|ed)?)
    (?: \s++to\s++be (?=,?+\s++(?:as|at|amounting)\b) )?+ ,?+ \s++
    (?:only\s++)?+ (?:as|at|to\s++be|amounting\s++to|to\s++amount\s++to) (?:\s++the)?+
    (?: (?:\s++(?:lower|lesser|higher))?+ \s++level\s++of)?+ \s++ {ARTICLE} {LEVEL}
"""

# "it is so serious that dismissal is justified and is therefore gross misconduct"
# "The conviction was so serious as to be gross misconduct"
SO_SERIOUS: Final = rf"""
    \b so \s++ (?:serious|grave) \s++ (?: as \s++ to \s++ (?:be|constitute) | that \s++ it \s++ was ) \s++ {ARTICLE} {LEVEL}
  | \b (?:they|it|this|these|that|which|breaches|breach|conduct|actions|behaviour) \s++ (?:was|were) \s++ (?:together\s++|therefore\s++)?+
      (?:serious|grave) \s++ enough \s++ to \s++ (?:be|constitute|amount\s++to) \s++ {ARTICLE} {LEVEL}
"""
# "it fell just short of gross misconduct and was misconduct"
AND_IS: Final = rf"""
    \b (?: and \s++ (?:was|were|is|are) \s++ (?:therefore|thus|accordingly|hence|consequently|so)
          | short \s++ of \s++ gross \s++ misconduct ,?+ \s++ (?:and|but) \s++ (?: (?:was|were|is) | amounted \s++ to | constituted ) )
    \s++ {ARTICLE} {LEVEL}
"""

# "a breach of courtesy, which it put at misconduct", "she described them as gross misconduct"
PUT_AT: Final = rf"""
    \b (?: which \s++ (?:it|he|she|they|the\s++(?:panel|chair|hearing|meeting)) \s++ (?:put|placed|classed|graded)
          \s++ (?: (?:at|as|to\s++be|to\s++amount\s++to) \s++ )?+
        | (?:panel|chair|hearing|it|we|i) \s++ (?:also\s++|then\s++)?+ (?:put|placed|pitched|rated|set) \s++ (?:it|this|that|them|these|both|all|each|(?:his|her|their|the)\s++\w++) \s++ at \s++
        | (?:panel|chair|hearing|he|she|they|it|constable|superintendent) \s++ (?:also\s++|then\s++)?+
          (?:called|termed) \s++ (?:it|this|that|them|these|both|all|each|(?:his|her|their|the)\s++\w++) \s++
        | (?:panel|chair|hearing|he|she|they|it|constable|superintendent) \s++ (?:also\s++|then\s++)?+
          (?:described|viewed|{GRADED}) \s++
          (?:it|this|that|them|these|both|all|each|(?:his|her|their|the)\s++\w++) (?:\s++overall)?+ \s++ as \s++
        | (?:taken\s++together|overall|collectively) \b [^.;:]{{0,60}}? \b (?:was|were) \s++ assessed \s++ as \s++
        | (?:panel|chair|hearing|he|she|they|it|we|i|constable|superintendent) \s++ (?:also\s++|then\s++|therefore\s++)?+
          (?:held|found|judged|deemed|considered|ruled|assessed|determined|adjudged) \s++
          (?:it|this|that|them|these|those|both|all|each|(?:his|her|their|the)\s++(?:\w++\s++)??\w++) \s++ to \s++
          (?: be | have\s++been | amount\s++to | constitute ) \s++ )
    (?:the\s++level\s++of\s++)?+ {ARTICLE} {LEVEL}
"""

AT_LEVEL_OF: Final = rf"""
    (?<! \b (?:allegations?|charges?|matters?|case|it|they) \s (?:was|were) \s (?:also\s)? (?:put|brought|pleaded|charged|alleged|made) \s )
    \b (?:at|reach(?:es|ed)?|met|crossed) \s++ (?:the|a) \s++ (?:level|standard|threshold) \s++ (?:of|for) \s++ {LEVEL}
  | \b (?:the|its) \s++ (?:level|threshold) \s++ (?:of|for) \s++ {LEVEL} \s++ (?: (?:is|was|were|are|had\s++been|has\s++been) \s++ (?:clearly\s++|easily\s++|plainly\s++)?+
      (?:met|reached|crossed|passed|exceeded|made\s++out) ) \b
"""
# "a hearing in July 2023 found", "the panel at Leeds found": where and when it sat, between it and what it did
SAT: Final = r"""
    (?: \s++ (?:for|of|against|involving)
        (?: \s++ (?! (?:heard|told|that|who|which|where|when|was|were|had|has|and|after)\b ) [\w'-]++ ){1,6}? )??
    (?: \s++ (?:in|at|on|held|last|earlier)
        (?: \s++ (?! (?:heard|told|that|who|which|where|when|was|were|had|has|and|after|officers?|police)\b ) [\w'-]++ ){1,5}? )??
"""

# "the panel found gross misconduct", "she determined that there had been misconduct"; not "had the panel found"
FOUND_LEVEL: Final = rf"""
    (?<! \b had \s the \s ) (?: \b (?:panel|chair|hearing|meeting|he|she|they|it|constable|proceedings?|tribunal) (?:,\s++which)?+
        {SAT} (?:,\s++which)?+ \s++ (?:also\s++|therefore\s++)?+
      | (?<=\bbut\s) ) (?:found|determined|concluded|decided) \s++ (?:that\s++)?+ (?:there\s++(?:was|had\s++been)\s++)?+ {ARTICLE} {LEVEL}
"""

# "The breaches of Honesty and Integrity and of Confidentiality were determined to be gross misconduct"
BREACH_WAS: Final = rf"""
    \b breach(?:es)? \s++ (?:of|in\s++respect\s++of) \s++ [^.;:]{{3,140}}? \s (?P<at> (?:was|were) \s++
    (?:held|found|judged|deemed|considered|ruled|determined|assessed) \s++ (?:by\s++the\s++(?:panel|chair)\s++)?+ (?:to\s++be|as) \s++ {ARTICLE} {LEVEL} )
"""
# "The Assistant Commissioner, having read it all, found gross misconduct to have been established"
FOUND_TO_BE: Final = rf"""
    \b (?:found|finds|find) \s++ {ARTICLE} {LEVEL} \s++ to \s++ (?:have\s++been|be) \s++ (?:established|proven|proved|made\s++out|substantiated) \b
"""

# "the panel rejected her account and found gross misconduct"
AND_FOUND: Final = rf"""
    \b (?:panel|chair|hearing|meeting|tribunal) \s
    (?: (?! \b(?:if|whether|who|which|he|she|they|that|would|could|may|might|will|can|should|to|and|but|iopc|force|told)\b ) [^.;:] ){{3,90}}? \s and \s++
    (?:also\s++|therefore\s++|instead\s++)?+ (?:found|concluded|determined) \s++ (?:that\s++)?+ (?:there\s++(?:was|had\s++been)\s++)?+ {ARTICLE} {LEVEL}
"""

# "Finding: Proven - misconduct"
LABELLED: Final = rf"""
    \b (?:findings?|decision|determination|result|outcome) \s*+ [:-] \s*+ (?:proven\s*+[,;.-]\s*+)?+ {LEVEL}
    (?! [\s,:-]{{0,3}} (?:(?:was|were|is)\s++)?+ (?:not|unprove[nd]|dismissed|rejected|withdrawn) \b )
"""

def level_of(match: Match) -> Level | None:
    """The level that a match says, if any."""
    words = match.groupdict().get("level")
    if not words:
        return None
    return Level.GROSS_MISCONDUCT if words.startswith("gross") else Level.MISCONDUCT


def _positive(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=True, level=level_of(match))


MISCONDUCT: Final = ("misconduct",)


def _rule(
    name: str, pattern: str, triggers: tuple[str, ...], needs: tuple[str, ...] = MISCONDUCT, *, quick: bool = False
) -> Rule:
    """A rule called by its verbs: most sentences with "misconduct" have none of them."""
    return Rule(
        name=f"findings.{name}",
        kind=Kind.FINDING,
        triggers=triggers,
        pattern=pattern,
        read=_positive,
        needs=needs,
        quick=quick,
    )


IS: Final = (" was ", " were ", " is ", " are ")
FOUND: Final = ("found", "determined", "concluded", "decided")
LABELS: Final = ("finding", "decision", "determination", "result", "outcome")

RULES: Final = (
    _rule("amounted", AMOUNTED, ("amount", "equat")),
    _rule("and-to", AND_TO, ("amount",)),
    _rule("constituted", CONSTITUTED, ("constitut", "represent")),
    _rule("was-level", WAS_LEVEL, MISCONDUCT, needs=IS, quick=True),
    _rule("only-level", ONLY_LEVEL, (" other than ", " but ", " except ", "could only be", "can only be", "could be nothing", "can be nothing", "could be only")),
    _rule("made-level", MADE_IT, ("made ", "makes ", "making ", "render")),
    _rule("finding-of", FINDING_OF, ("finding", "admission", "plea", "conclusion", "verdict", "judgment", "judgement", "determination")),
    _rule("breach-was", BREACH_WAS, ("breach",), needs=("to be ", " as ")),
    _rule("breach-and", BREACH_AND, ("breach",)),
    _rule("guilty", GUILTY, ("guilty", "culpable")),
    _rule("committed", COMMITTED, ("commit",)),
    _rule("level-proven", LEVEL_PROVEN, ("found", "prove", "established", "substantiated")),
    _rule("proven-at-level", PROVEN_AT_LEVEL, ("found", "prove", "upheld", "substantiated", "breach")),
    _rule("and-is", AND_IS, ("therefore", "thus", "accordingly", "hence", "consequently", " so ", "short of gross")),
    _rule("so-serious", SO_SERIOUS, ("so serious", "so grave", "serious enough", "grave enough")),
    _rule("put-at", PUT_AT, (" put ", " placed ", "described", "characterised", "categorised", "classed ", "graded ", " assessed", " regarded", " viewed", " treated", " judged", "held ", "found ", "deemed ", "considered ", "ruled ", "determined ", " called ", " termed ", " pitched ", " rated "), quick=True),
    _rule("at-level-of", AT_LEVEL_OF, ("level", "standard", "threshold")),
    _rule("whether-it-was", WHETHER_IT_WAS, ("whether", "not accept that", "not agree that", "not admit that", "not concede that", *(f"{verb} that" for verb in (
        "denied", "disputed", "contested", "argued", "maintained", "insisted", "submitted", "contended", "accepted", "admitted", "agreed", "conceded"))),
          needs=("that it", "that they", "that this", "that these", "that that", "disagreed", "different view", "opposite view")),
    _rule("found-level", FOUND_LEVEL, FOUND, quick=True),
    _rule("found-to-be", FOUND_TO_BE, ("misconduct to have", "misconduct to be")),
    _rule("and-found", AND_FOUND, ("and found", "and also found", "and therefore found", "and instead found", "and concluded", "and determined")),
    _rule("labelled", LABELLED, LABELS),
)
"""Rules of this kind."""
