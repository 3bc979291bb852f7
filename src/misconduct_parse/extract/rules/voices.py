"""Who speaks in an IOPC summary, and how: the IOPC finds and recommends, the force agrees or not, a panel decides."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Reader, Rule
from misconduct_parse.extract.speech import Act, Voice, Who, act_of, speaker_of, verbs
from misconduct_parse.read.page import Page

# "we", "we also", "we were of the opinion", "we did not agree": the first word that is none of these tells the act
WE: Final = r"\b we \b (?= (?P<words> (?: \s++ [\w'-]++ ){1,8} ) )"

# "after reviewing our report" is nobody's opinion
OURS: Final = r"""
    (?<! \b (?: during | throughout | after | before | following | since | until | reviewing | reviewed | considering
      | considered | reading | receiving | received | with | of | from | to | about | examining | on | into | by ) \s )
    \b our \s (?: (?:initial|lead|independent|provisional|own) \s )?+
    (?: investigations? | investigators? | opinion | view | decision \s maker | determination | assessment
      | conclusion | findings? ) \b
    (?= (?P<words> (?: \s++ [\w'-]++ ){0,3} ) )
"""
OUR_OWN: Final = (
    "our investigat", "our opinion", "our view", "our decision", "our determination", "our assessment",
    "our conclusion", "our finding", "our initial", "our lead ", "our independent", "our provisional", "our own ",
)  # fmt: skip
INVESTIGATOR: Final = r"""
    (?<! \b (?:police|civilian|scene|crime|by|with|from|collision) \s ) \b investigator (?: 's (?=\s (?:opinion|view|conclusions?|findings?|assessment|decision)\b) )?+ (?! '|\w )
      (?= (?P<words> (?: \s++ [\w'-]++ ){0,4} ) )
"""
INVESTIGATION: Final = r"""
    (?<= \b (?:the|this|ipcc|iopc|independent|report) \s ) investigation (?: \s report )?+
    (?= \s (?:therefore \s | also \s )?+
      (?:found|concluded|identified|established|revealed|determined|did|made|considered) )
"""
THE_INVESTIGATION: Final = tuple(
    f"investigation {word}"
    for word in ("found", "concluded", "identified", "established", "revealed", "determined", "did", "made",
                 "considered", "report ", "therefore ", "also ")
)  # fmt: skip
BODY: Final = r"""
    (?<! \b (?:to|from|by|with|interview) \s ) (?<! \b (?:to|from|by|with) \s the \s ) \b (?:ipcc|iopc) (?:'s)?+ \b
    (?= (?P<words> (?: \s++ [\w'-]++ ){0,6} ) )
"""
# "It was recommended that the officers attend training", "it was suggested there had been a breach"
IT_WAS: Final = r"""
    \b it \s (?:was|is|has \s been) \s (?:also \s | further \s | therefore \s )?+
    (?= (?P<words> recommended | suggested ) \s (?:that\b|the\b|there\b|he\b|she\b|they\b|this\b) )
"""
MAKER: Final = r"\b (?:decision \s maker | commission \s delegate) \b (?= (?P<words> (?: \s++ [\w'-]++ ){0,4} ) )"

# A verb of saying with the words before it: the last of them that is no auxiliary is its subject
VERB: Final = r"""
    (?<= (?P<left> (?<![\w'-]) (?:[\w'()&-]+,?\s){0,6} ) )
    (?P<verb> (?:of\s++the\s++)?+ \w++ ) \b (?= (?: \s++ (?P<next> \w++ ) )?+ )
"""
# "which was accepted by Kent Police"
ACCEPTED_BY: Final = r"""
    (?:accepted|agreed) \s++ by \s++ (?:the\s++)?+ (?: force | appropriate\s++authority
      | (?:[\w&-]++\s++){1,4}?(?:police|constabulary|service) | [a-z]{3,4} ) \b
"""
# "The force shared our opinion", "was of the same view", "was in agreement with us"
SAME_VIEW: Final = r"""
    (?<! \bwe \s ) (?<! \bwe \s have \s ) (?:
        shared \s++ (?:our|this|that|the\s++investigator's) \s++ (?:opinion|view|conclusion)s?+ \b (?! \s++ with\b )
      | (?:was|were) \s++ (?: of \s++ the \s++ same \s++ (?:opinion|view|mind)
          | in \s++ (?:full\s++)?+ agreement (?: \s++ with \s++ (?:us|our\s++\w++) )?+ ) )
"""
# "Kent Police formed the view that", "the force came to the conclusion that"
FORMED: Final = r"""
    (?<= \b (?: force | authority | police | constabulary | service | mps | directorate | psd ) \s (?: (?:had|has|then|also|initially|first|itself|later) \s ){0,2} )
    (?: formed | took | reached | held | expressed | came \s++ to ) \s++ (?:the|a) \s++ (?:initial\s++|provisional\s++)?+
    (?: view | opinion | conclusion ) \s++ that \b
"""
VIEW: Final = r"\b (?:their|the \s force's|force's|its|police's|constabulary's) \s (?:view|opinion|determination|position) \b"
THEIR_VIEW: Final = ("their view", "their opinion", "their determination", "force's", "its view", "police's", "constabulary's")
PROSECUTORS: Final = r"\b (?: cps | crown \s prosecution \s service ) \b"
PANEL: Final = r"""
    (?<! \b (?:reasonable|directed|any) \s ) \b (?: panel | chair (?:person|man|woman)?+ ) \b
      (?: \s of \s the \s (?:panel|meeting|hearing) )?+
    (?! \s (?: could | properly | to ) )
"""
SITTING: Final = r"""
    \b (?: (?:hearing|meeting|tribunal|proceedings) \s (?:also \s | then \s )?+
        | (?:hearing|meeting)s? \s (?:held \s)?+ (?:for|of) \s [^.;,]{3,80}? \s (?= found | decided | concluded ) )
      (?:found|concluded|determined|decided|ruled|did \s not)
"""


# "The person conducting it decided", "the superintendent who held the meeting found"
CONDUCTING: Final = r"""
    \b (?:person|officer|superintendent|inspector|manager|official) \s++ (?:who\s++)?+ (?:conduct|chair|hear|hold|held|lead|led|tak|took)(?:ing|ed|d)?+
    \s++ (?: it | (?:the|that|this|each|his|her|their) \s++ (?:misconduct\s++)?+ (?:meetings?|hearings?|case|proceedings) ) \b
"""


def _iopc(match: Match, page: Page) -> Voice:
    return Voice(who=Who.IOPC, act=act_of(match.groupdict().get("words") or ""))


def _verb(match: Match, page: Page) -> Voice | None:
    if "what" in match["left"].lower().split()[-3:-1]:
        return None  # "for what he said to the man", "what the sergeant asked of him"
    return speaker_of(match["left"], match["verb"], match["next"] or "")


def _accepted(match: Match, page: Page) -> Voice:
    return Voice(who=Who.FORCE, act=Act.AGREE)


def _of(who: Who, *, named: bool = False) -> Reader:
    """A reader for wordings that say no more than who speaks."""

    def read(match: Match, page: Page) -> Voice:
        return Voice(who=who, named=named)

    return read


def _rule(name: str, triggers: tuple[str, ...], pattern: str, read: Reader, *, quick: bool = False) -> Rule:
    return Rule(
        name=f"voices.{name}",
        kind=Kind.VOICE,
        triggers=triggers,
        pattern=pattern,
        read=read,
        anchored=True,
        quick=quick,
    )


RULES: Final = (
    _rule("we", ("we ",), WE, _iopc, quick=True),
    _rule("ours", OUR_OWN, OURS, _iopc),
    _rule("investigator", ("investigator",), INVESTIGATOR, _iopc),
    _rule("investigation", THE_INVESTIGATION, INVESTIGATION, _iopc),
    _rule("body", ("ipcc", "iopc"), BODY, _iopc),
    _rule("it-was", ("it was ", "it is ", "it has been "), IT_WAS, _iopc),
    _rule("decision-maker", ("decision maker", "commission delegate"), MAKER, _iopc),
    _rule("verb", tuple(verbs()), VERB, _verb),
    _rule("accepted-by", ("accepted by", "agreed by"), ACCEPTED_BY, _accepted),
    _rule(
        "same-view",
        ("shared our", "shared this", "shared that", "shared the investigator", "was of the same", "were of the same",
         "was in agreement", "were in agreement", "was in full agreement"),
        SAME_VIEW,
        _accepted,
    ),
    _rule("view", THEIR_VIEW, VIEW, _of(Who.FORCE, named=True)),
    _rule("formed", ("formed the", "formed a", "took the view", "reached the", "held the", "expressed the", "came to the"), FORMED, _of(Who.FORCE)),
    _rule("panel", ("panel", "chair"), PANEL, _of(Who.PANEL)),
    _rule("conducting", ("person conducting", "officer conducting", "superintendent conducting", "inspector conducting",
        "manager conducting", "person who conducted", "person chairing", "officer chairing", "superintendent chairing", "inspector chairing",
        "person hearing", "officer hearing", "person holding", "officer holding", "who conducted the", "who chaired the",
        "who held the", "who heard the", "who led the"), CONDUCTING, _of(Who.PANEL)),
    _rule("sitting", ("hearing ", "meeting ", "hearings ", "meetings ", "tribunal ", "proceedings "), SITTING, _of(Who.PANEL)),
    _rule("prosecutors", ("cps", "crown prosecution service"), PROSECUTORS, _of(Who.CPS)),
    _rule("others", ("coroner", "jury", "inquest"), r"\b (?: coroner | jury | inquest )", _of(Who.OTHER)),
)
"""Rules of this kind."""
