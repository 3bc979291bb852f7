"""How a matter reached the IOPC: referred by the force, mandatory or voluntary, as which kind of matter."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.model.investigation import Matter, ReferralKind
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page


@frozen(kw_only=True)
class ReferralMention:
    """Words that tell of a referral to the IOPC."""

    kind: ReferralKind | None = None
    """Mandatory, voluntary or called in."""
    matter: Matter | None = None
    """What kind of matter was referred."""


TO_US: Final = r"\b to \s++ (?: us | (?:the\s++)?+ (?:iopc|ipcc|independent\s++(?:office|police)) ) \b"

# "referred the matter to us", "was voluntarily referred to the IPCC"; what the IOPC refers to others is none
REFERRED: Final = rf"""
    (?<! \b we \s ) (?<! \b we \s also \s ) \b referred \b
      (?: (?! \b to \s++ (?:the\s++)?+ (?!us\b|iopc\b|ipcc\b|independent\b|matter\b) ) [^.;] ){{0,90}}? {TO_US}
"""
REFERRED_THIS: Final = r"\b referred \s++ this \s++ to \s++ matter \s++ us \b"
MADE: Final = rf"""
    \b (?: made | received | receiving | followed | following | after | via | through | by | as ) \s++ (?:an?|the) \s++
      (?: (?! \bfor\b ) [\w/-]++ \s++ ){{0,7}}? referral \b
    (?: \s++ {TO_US} | \s++ from \b | \s++ and \s++ we \b | \s++ (?:earlier|about|regarding|to\s++us|made)\b
      | (?= \s++ (?:in|on|the\s++same|that) \b ) | (?=[,.]) )
"""
# "A conduct referral was made by the force in July 2018", "It was a mandatory referral"
WAS_MADE: Final = r"""
    \b (?: an? | the ) \s++ (?:[\w/-]++\s++){0,4}? referral \s++ (?:was|had\s++been) \s++ made \b (?! \s++ to \s++ (?! us\b | (?:the\s++)?+ i[op] ) )
    | \b (?: it | this ) \s++ was \s++ an? \s++ (?:mandatory|voluntary) \s++ (?:[\w/-]++\s++){0,3}? referral \b
"""
MATTER: Final = r"""
    (?: (?:the|this|his|her|their|its|a|an|both|these|those) \s++ (?: (?!to\b|for\b) [\w'-]++ \s++ ){0,5}?
        (?: complaints? | matter | incident | case | death | allegations? | conduct | handling | loss )
      | it | this | them )
"""
# "Kent Police referred his complaint on 16 March", "and referred the matter as a conduct matter on": to whom is not said
ALONE: Final = rf"""
    (?<= \b (?:police|constabulary|force|forces|service|authority|\([a-z]{{2,6}}\)|[a-z]{{3,4}}|and|it|they) \s
      (?: (?:also|then|voluntarily|later|subsequently) \s )? )
    referred \s++ {MATTER} \s++ (?= (?:on|in|as|voluntarily|the\s++same|that) \b (?! [^.;]{{0,60}} \b to \s++ (?!us\b) ) )
"""
# "passed the complaint to the IPCC", "which sent it to us as a mandatory referral"
PASSED: Final = rf"""
    \b (?:passed|sent|forwarded|handed) \s++ {MATTER} \s++ (?:on\s++)?+ (?: (?!to\b) [\w'-]++ \s++ ){{0,4}}? {TO_US}
"""
# "At first it was a death or serious injury investigation"
TREATED: Final = r"""
    \b (?: it | this | which | matter ) \s++ (?:was|had\s++been) \s++ (?: (?:first|at\s++first|initially|treated\s++as
      |recorded\s++as) \s++ ){0,2} an? \s++ death \s++ (?:or|and) \s++ serious \s++ injury \b
"""
ATTENTION: Final = r"""
    \b (?:came|brought|come) \s++ to \s++ (?: our \s++ attention | the \s++ attention \s++ of \s++ the \s++
      (?:iopc|ipcc) )
"""
CALLED_IN: Final = r"""
    \b (?: we | iopc | ipcc ) \s++ called \s++ (?:it|this|the\s++(?:matter|case|incident)) \s++ in \b
      | \b called \s++ in \s++ by \s++ (?:us|the\s++iopc|the\s++ipcc)
"""

NOT_POLICE: Final = pattern(
    r"\b(?:marac|agency|agencies|support|victim|social\s++services|liaison|hospital|housing|mental\s++health)\b"
)
MATTERS: Final = (
    (Matter.DSI, pattern(
        r"\bdeath\s++(?:or|and)\s++serious\s++injury|\bdsi\b|seriously\s++injured|(?:dies|died|injured)\s++"
        r"(?:after|following)\s++contact"
    )),
    (Matter.CONDUCT, pattern(
        r"\bconduct\s++(?:matter|referral|issue)|\b(?:recordable|potential)\s++conduct\b"
        r"|\bas\s++(?:a\s++)?conduct\b"
    )),
    (Matter.COMPLAINT, pattern(
        r"\b(?:the|his|her|their|this|a|complaints?)\s++complaints?\b(?=[^.;]{0,25}\breferred)"
        r"|\b(?:referred|passed|sent|forwarded)\s++(?:\w++\s++){1,3}?complaints?\b|\bas\s++a\s++(?:mandatory\s++"
        r"|voluntary\s++)?complaint|\bmandatory\s++complaint\b|complaint\s++(?:matter|referral)"
    )),
)  # fmt: skip
KINDS: Final = (
    (ReferralKind.MANDATORY, pattern(r"(?<!\bfor a )(?<!\bfor )(?<!\bnot a )(?<!\brequiring )(?<!\brequire )\bmandatory\b|\bas\s++is\s++(?:required|mandatory)\b")),
    (ReferralKind.VOLUNTARY, pattern(r"\bvoluntar(?:y|ily)\b")),
)


def _around(match: Match, page: Page) -> str:
    """The referral with what stands before and behind it in its sentence."""
    text, (first, last) = page.lower, match.span()
    start, end = max(0, first - 60), last + 90
    start = max(text.rfind(". ", start, first) + 1, text.rfind("\n", start, first) + 1, start)
    stops = [at for at in (text.find(". ", last, end), text.find("\n", last, end)) if at >= 0]
    return text[start : min([*stops, end])]


def _referral(match: Match, page: Page) -> ReferralMention | None:
    if NOT_POLICE.search(match[0]):
        return None
    words = _around(match, page)
    return ReferralMention(
        kind=next((kind for kind, pattern in KINDS if pattern.search(words)), None),
        matter=next((matter for matter, pattern in MATTERS if pattern.search(words)), None),
    )


def _called(match: Match, page: Page) -> ReferralMention:
    return ReferralMention(kind=ReferralKind.CALL_IN)


RULES: Final = (
    Rule(name="referrals.referred", kind=Kind.REFERRAL, triggers=("referred",), pattern=REFERRED, read=_referral),
    Rule(name="referrals.alone", kind=Kind.REFERRAL, triggers=("referred",), pattern=ALONE, read=_referral),
    Rule(
        name="referrals.passed",
        kind=Kind.REFERRAL,
        triggers=("to us", "to the iopc", "to the ipcc", "to the independent"),
        pattern=PASSED,
        read=_referral,
    ),
    Rule(
        name="referrals.treated",
        kind=Kind.REFERRAL,
        triggers=("a death or serious", "a death and serious"),
        pattern=TREATED,
        read=_referral,
    ),
    Rule(name="referrals.was-made", kind=Kind.REFERRAL, triggers=("referral",), pattern=WAS_MADE, read=_referral),
    Rule(
        name="referrals.this",
        kind=Kind.REFERRAL,
        triggers=("referred this to matter",),
        pattern=REFERRED_THIS,
        read=_referral,
    ),
    Rule(name="referrals.made", kind=Kind.REFERRAL, triggers=("referral",), pattern=MADE, read=_referral),
    Rule(name="referrals.attention", kind=Kind.REFERRAL, triggers=("attention",), pattern=ATTENTION, read=_referral),
    Rule(name="referrals.called-in", kind=Kind.REFERRAL, triggers=("called",), pattern=CALLED_IN, read=_called),
)
"""Rules of this kind."""
