"""Who speaks in an IOPC summary, and how: the IOPC finds and recommends, the force agrees or not, a panel decides."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache
from typing import Final

from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Reader, Rule
from misconduct_parse.read.page import Page


class Who(StrEnum):
    """Who says what follows."""

    IOPC = "iopc"
    """The IOPC or IPCC: "we", the investigator, the decision maker."""
    FORCE = "force"
    """The force, as the appropriate authority."""
    PANEL = "panel"
    """A panel or its chair, at a meeting or hearing."""
    CPS = "cps"
    """The Crown Prosecution Service."""
    SAME = "same"
    """Whoever spoke before: "and proposed", "they also determined"."""
    OTHER = "other"
    """Somebody whose view decides nothing here: a coroner, a court, a witness, the officer."""


class Act(StrEnum):
    """What is done by saying it."""

    SAY = "say"
    """A view, finding or announcement."""
    AGREE = "agree"
    """Accepts what the other said."""
    DISAGREE = "disagree"
    """Does not accept it."""
    PROPOSE = "propose"
    """Recommends, suggests, proposes."""
    DIRECT = "direct"
    """Orders the force (Police Reform Act 2002, Sch. 3, para. 27)."""


@frozen(kw_only=True)
class Voice:
    """Somebody who speaks."""

    who: Who
    """Who."""
    act: Act = Act.SAY
    """How."""
    named: bool = False
    """Whether only a noun names it ("the force's view"), so that no verb goes on from it."""


# "we", "we also", "we were of the opinion", "we did not agree": the first word that is none of these tells the act
WE: Final = r"\b we \b (?= (?P<words> (?: \s++ [\w'-]++ ){1,8} ) )"

# "after reviewing our report" is nobody's opinion
OURS: Final = r"""
    (?<! \b
      (?:during|throughout|after|before|following|since|until|reviewing|reviewed|considering|considered|reading|receiving|received|with|of|from|to|about|examining|on|into|by) \s )
    \b our \s (?: (?:initial|lead|independent|provisional|own) \s )?+
    (?: investigations? | investigators? | opinion | view | decision \s maker | determination | assessment
      | conclusion | findings? ) \b
    (?= (?P<words> (?: \s++ [\w'-]++ ){0,3} ) )
"""
OUR_OWN: Final = tuple(
    f"our {word}"
    for word in ("investigat", "opinion", "view", "decision", "determination", "assessment", "conclusion", "finding", "initial",
                 "lead ", "independent", "provisional", "own ")
)  # fmt: skip
INVESTIGATOR: Final = r"""
    (?<! \b (?:police|civilian|scene|crime|by|with|from|collision) \s ) \b investigator (?:'s)?+ \b
      (?= (?P<words> (?: \s++ [\w'-]++ ){0,4} ) )
"""
INVESTIGATION: Final = r"""
    (?<= \b (?:the|this|ipcc|iopc|independent|report) \s ) investigation (?: \s report )?+
    (?= \s (?:therefore \s | also \s )?+
      (?:found|concluded|identified|established|revealed|determined|did|made|considered) )
"""
AFTER_INVESTIGATION: Final = (
    "found", "concluded", "identified", "established", "revealed", "determined", "did", "made", "considered", "report ", "therefore ",
    "also ",
)  # fmt: skip
BODY: Final = r"""
    (?<! \b (?:to|from|by|with|interview) \s ) (?<! \b (?:to|from|by|with) \s the \s ) \b (?:ipcc|iopc) (?:'s)?+ \b
    (?= (?P<words> (?: \s++ [\w'-]++ ){0,6} ) )
"""
MAKER: Final = r"\b (?:decision \s maker | commission \s delegate) \b (?= (?P<words> (?: \s++ [\w'-]++ ){0,4} ) )"

# A verb of saying with the words before it: the last of them that is no auxiliary is its subject
VERB: Final = r"""(?<= (?P<left> (?<![\w'-]) (?:[\w'()&-]+,?[ ]){0,6} ) ) (?P<verb> (?:of\s++the\s++)?+ \w++ ) \b (?= (?: \s++ (?P<next> \w++ ) )?+ )"""
VERBS: Final = {
    "agreed": Act.AGREE, "agrees": Act.AGREE, "agree": Act.AGREE, "concurred": Act.AGREE, "concur": Act.AGREE,
    "accepted": Act.AGREE, "accept": Act.AGREE, "supported": Act.AGREE, "disagreed": Act.DISAGREE, "disagrees": Act.DISAGREE,
    "proposed": Act.PROPOSE, "suggested": Act.PROPOSE, "recommended": Act.PROPOSE, "asked": Act.PROPOSE, "invited": Act.PROPOSE,
    "directed": Act.DIRECT, "instructed": Act.DIRECT,
}  # fmt: skip
SAYING: Final = frozenset(
    ["of the view", "of the opinion", "determined", "considered", "believed", "decided", "advised", "confirmed", "stated", "concluded", "revised", "felt", "found", "said", "undertook"]
)
PASSIVE: Final = frozenset(
    [
        "found",
        "directed",
        "determined",
        "considered",
        "decided",
        "advised",
        "accepted",
        "asked",
        "recommended",
        "believed",
        "felt",
    ]
)
BEHIND_PARTICIPLE: Final = frozenset(["in", "by", "as", "under", "during", "for", "unacceptable", "unsatisfactory"])
GOING_ON: Final = frozenset(["and", "but", "or", "they", "then", "it", "which"])

# "which was accepted by Kent Police"
ACCEPTED_BY: Final = r"""
    (?:accepted|agreed) \s++ by \s++ (?:the\s++)?+ (?: force | appropriate\s++authority
      | (?:[\w&-]++\s++){1,4}?(?:police|constabulary|service) | [a-z]{3,4} ) \b
"""
VIEW: Final = r"\b (?:their|the \s force's|force's|its) \s (?:view|opinion|determination|position) \b"
PANEL: Final = r"""
    (?<! \b (?:reasonable|directed|any) \s ) \b (?: panel | chair (?:person|man|woman)?+ ) \b
      (?: \s of \s the \s (?:panel|meeting|hearing) )?+
    (?! \s (?: could | properly | to ) )
"""
SITTING: Final = r"""
    \b (?:hearing|meeting|tribunal|proceedings) \s (?:also \s | then \s )?+
      (?:found|concluded|determined|decided|ruled|did \s not)
"""

PANELS: Final = frozenset(["panel", "chair", "chairman", "chairperson", "hearing", "meeting", "tribunal", "panels"])
IOPCS: Final = frozenset(
    [
        "we",
        "investigator",
        "investigators",
        "ipcc",
        "iopc",
        "investigation",
        "commissioner",
        "delegate",
        "maker",
        "our",
        "report",
    ]
)
PROSECUTION: Final = frozenset(["cps", "prosecutors", "prosecution"])
BYSTANDERS: Final = frozenset(
    [
        "officer",
        "officers",
        "handler",
        "sergeant",
        "inspector",
        "constable",
        "pcso",
        "man",
        "woman",
        "he",
        "she",
        "driver",
        "i",
        "coroner",
        "jury",
        "judge",
        "court",
        "inquest",
        "expert",
        "complainant",
        "family",
        "mother",
        "father",
        "nmc",
        "witnesses",
        "witness",
        "supervisor",
        "operator",
        "member",
        "staff",
        "solicitor",
        "doctor",
        "person",
        "people",
        "pathologist",
        "experts",
        "examiner",
        "ambulance",
        "paramedics",
        "boy",
        "girl",
        "teenager",
        "evidence",
    ]
)
SKIPPED: Final = frozenset(
    ["also", "then", "therefore", "subsequently", "initially", "further", "both", "provisionally", "all", "carefully", "additionally", "have", "had", "has", "in", "turn", "fully", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn", "winter", "since", "later", "again", "was", "were", "is", "are", "be", "been", "did", "do", "does", "service", "force", "that", "on"]
)  # fmt: skip


@lru_cache(maxsize=2048)
def _act(words: str) -> Act:
    """What the words after "we" do: the first verb that is no auxiliary."""
    denied = False
    for word in words.split():
        if word in ("not", "didn't", "cannot"):
            denied = True
        elif word in VERBS:
            return Act.DISAGREE if denied and VERBS[word] is Act.AGREE else VERBS[word]
        elif word not in SKIPPED and not word.isdigit():
            return Act.SAY
    return Act.SAY


def _iopc(match: Match, page: Page) -> Voice:
    return Voice(who=Who.IOPC, act=_act(match.groupdict().get("words") or ""))


def _verb(match: Match, page: Page) -> Voice | None:
    return _said(match["left"], match["verb"], match["next"] or "")


@lru_cache(maxsize=4096)
def _said(left: str, verb: str, following: str) -> Voice | None:
    if (verb not in VERBS and verb not in SAYING) or (verb in PASSIVE and following in BEHIND_PARTICIPLE):
        return None
    words = [word.strip("()").removesuffix("'s") for word in left.split()]
    if words[-1:] in (["properly"], ["was"], ["were"], ["being"], ["been"], ["be"]) and verb in PASSIVE:
        return None  # "was found to have", "properly directed": nobody speaks
    denied = any(word in ("not", "didn't") for word in words[-3:])
    subject = next(
        (w for w in reversed(words) if w not in SKIPPED and w not in ("not", "didn't") and not w.isdigit()), ""
    )
    act = VERBS.get(verb, Act.SAY)
    if subject in ("he", "she") and words.index(subject) == 0:
        return Voice(who=Who.SAME, act=act)  # the investigator of the sentence before
    if denied and act is Act.AGREE:
        act = Act.DISAGREE
    if verb == "agreed" and words[-2:] == ["it", "was"]:
        return Voice(who=Who.FORCE, act=act)  # "it was agreed with the force"
    return _speaker(subject, act)


def _speaker(subject: str, act: Act) -> Voice | None:
    """Who the word before a verb of saying is; a word of no list is a part of a force's name."""
    if subject in IOPCS:
        return None  # read by the rules of their own
    if subject in PANELS:
        return Voice(who=Who.PANEL)
    if subject in PROSECUTION:
        return Voice(who=Who.CPS)
    if subject in BYSTANDERS:
        return Voice(who=Who.OTHER)
    if subject in GOING_ON or subject.endswith(","):
        return Voice(who=Who.SAME, act=act)
    return Voice(who=Who.FORCE, act=act)


def _accepted(match: Match, page: Page) -> Voice:
    return Voice(who=Who.FORCE, act=Act.AGREE)


def _of(who: Who, *, named: bool = False) -> Reader:
    """A reader for wordings that say no more than who speaks."""

    def read(match: Match, page: Page) -> Voice:
        return Voice(who=who, named=named)

    return read


def _rule(name: str, triggers: tuple[str, ...], pattern: str, read: Reader) -> Rule:
    return Rule(name=f"voices.{name}", kind=Kind.VOICE, triggers=triggers, pattern=pattern, read=read, anchored=True)


RULES: Final = (
    _rule("we", ("we ",), WE, _iopc),
    _rule("ours", OUR_OWN, OURS, _iopc),
    _rule("investigator", ("investigator",), INVESTIGATOR, _iopc),
    _rule("investigation", tuple(f"investigation {word}" for word in AFTER_INVESTIGATION), INVESTIGATION, _iopc),
    _rule("body", ("ipcc", "iopc"), BODY, _iopc),
    _rule("decision-maker", ("decision maker", "commission delegate"), MAKER, _iopc),
    _rule("verb", (*VERBS, *SAYING), VERB, _verb),
    _rule("accepted-by", ("accepted by", "agreed by"), ACCEPTED_BY, _accepted),
    _rule("view", ("their view", "their opinion", "their determination", "force's", "its view"), VIEW, _of(Who.FORCE, named=True)),
    _rule("panel", ("panel", "chair"), PANEL, _of(Who.PANEL)),
    _rule("sitting", ("hearing ", "meeting ", "tribunal ", "proceedings "), SITTING, _of(Who.PANEL)),
    _rule("prosecutors", ("cps", "crown prosecution service"), r"\b (?: cps | crown \s prosecution \s service ) \b", _of(Who.CPS)),
    _rule("others", ("coroner", "jury", "inquest"), r"\b (?: coroner | jury | inquest )", _of(Who.OTHER)),
)  # fmt: skip
"""Rules of this kind."""
