"""What somebody does in the force and where: "a response officer from Burton", "attached to Central Command"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.functions import ROLE, role_of
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.naming import HEADS
from misconduct_parse.extract.post import Post, Tie
from misconduct_parse.extract.rule import Continued, Found, Match, Opening, Reader, Rule
from misconduct_parse.extract.units import OWN, PLACE, TEAM, Stretch, of_force, unit_of
from misconduct_parse.pattern import place, said
from misconduct_parse.read.page import Page

OWNED: Final = rf"(?: {OWN} )?+"
"""An article, "her", "the force's"."""
TAIL: Final = rf"(?: ,?+ \s++ (?:based\s++)?+ (?:at|in|on|for|covering) \s++ (?P<base>{PLACE}) )?+"
UNIT: Final = rf"(?P<team> {OWNED} {TEAM} ) {TAIL}"
CENTRE: Final = r"""(?: (?:(?:the|an?)\s++)?+ (?i:(?:force\s++)?+(?:control|contact)\s++(?:room|centre)|custody\s++(?:suite|block|centre|unit)|police\s++station|station
      |front\s++(?:office|counter)|offices?|cells) \s++ (?:at|in|on) \s++ )?+"""
"""What may stand between "worked at" and the place: "the custody suite at"."""
THERE: Final = rf"{CENTRE} (?P<base>{PLACE})"
WITH_FORCE: Final = r"(?: \s++ (?:with|for) \s++ (?:the\s++)?+ (?:\p{Lu}[\p{L}-]++\s++){0,3}?(?:Police|Constabulary) )?+"

# ", a response officer from Burton,", "worked as a response officer in Thanet", "was sector inspector for Salisbury"
AS_ROLE: Final = rf"""
    (?: (?: (?P<comma>,\s++|\() | \b(?:is|was|as|been|being|were|are|recently|while|whilst|when) \s++ )
          (?: (?:then|now|currently|formerly|previously|one\s++of|at\s++(?:the|that)\s++time) \s++ )*+
          (?: {OWN} | (?![,(]) ) (?P<role>{ROLE}) (?: \s++ (?:based\s++)?+ (?: (?:at|in|from|for|on|covering) \s++
          (?: (?P<team> {OWNED} {TEAM} ) | {THERE} ) ) )?+ )
"""
BASED: Final = rf"""
    \b (?: (?: based | stationed | attached | assigned | seconded
          | (?<=(?:was|were|been|is|are|being|,|then|both|when|while|whilst|currently|formerly|previously)\s)posted ) \s++
        (?: at | in | from | out \s++ of | to | with | on ) \s++ (?: {UNIT} | {THERE} )
      | deployed \s++ (?: (?:to|with|on|in) \s++ {UNIT} | at \s++ {THERE} ) )
"""
WORKED: Final = rf"""
    \b (?<!restricted\s)(?<!light\s)(?<!office\s) (?: work(?:s|ed|ing) | (?<=used\sto\s)work | serv(?:es|ed|ing) | duties | duty | employed | patrols | latterly | years | months | career
          | volunteer(?:s|ed|ing)? ) {WITH_FORCE} \s++
    (?: as \s++ (?:an?|the) \s++ (?P<role>{ROLE}) (?: \s++ (?:at|in|from|on|for|covering) \s++
          (?: {UNIT} | {THERE} ) )?+
      | (?:on|in|for|with|at|out\s++of) \s++ (?: {UNIT}
          | (?P<role>(?:24/7\s)?+(?:response|neighbourhood|custody|patrol|cid|uniform)(?:\s\p{{Ll}}++)?+) \s++ at \s++ (?P<base>{PLACE})
          ) | (?:in|at|from|out\s++of|on\s++(?=the\s++Isle)) \s++ {THERE} (?: \s++ as \s++ (?:an?|the) \s++ (?P<role>{ROLE}) )?+ )
"""
MEMBER: Final = rf"""
    \b (?: (?: members? | part | volunteers? ) \s++ (?:of|in|on) | belong(?:s|ed|ing)?+ \s++ to
         | (?:joined|left|rejoined) (?=\s++the\s) | (?:resigned|retired)\s++from | return(?:s|ed)?+\s++to | (?:post|role|job)\s++(?:in|on|with) )
    \s++ {UNIT}
"""
LED: Final = rf"""
    \b (?: led | leads | leading | supervis(?:es|ed|ing) | managed | manages | headed | ran | runs | oversaw
      | (?:had|has|took|taken|having)\s++charge\s++of ) \s++ {UNIT}
"""
FORMERLY: Final = rf"""
    \b formerly \s++ (?:of|based\s++(?:at|in)|attached\s++to) \s++
      (?P<base>(?:Force\s++)?+(?:the\s++)?+Contact\s++Centre(?:\s++in\s++{PLACE})?+ | {PLACE}(?:,?+\s++(?:in\s++)?+{PLACE})?+)
"""
PLACE_END: Final = r"(?=,|[.]?\s*+$|\s++(?:was|is|has|had|who|appeared|faced|would|will|met)\b)"
# "PC Threlkeld, 38, of Workington Response", "DCI Ferris, of the Eastern Region Special Operations Unit"
OF_UNIT: Final = rf"""
    (?: ,?+ \s++ )?+ (?: (?:both|formerly|previously|latterly|then|currently|also|all) \s++ )*+
    (?P<link>of|from) \s++
    (?: (?P<team> {OWNED} {TEAM} ) (?: ,?+ \s++ (?:based\s++)?+ (?:at|in) \s++ (?P<base>{PLACE})
          | , \s++ (?P<base>{PLACE}) (?=\s*+(?:[.\n]|$)) )?+
      | (?:the\s++)?+ (?P<base>{PLACE}) (?: \s++ (?:post|police\s++station|custody) )?+ {PLACE_END} )
"""
CHARGE: Final = rf"""
    in \s++ charge \s++ of \s++ (?: an?+ \s++ (?:team|group|squad) \s++ of \s++ \p{{Ll}}++ | (?:\p{{Ll}}++\s++)?(?:officers|constables|staff) | the \s++ cells )
      \s++ (?:at|in) \s++ (?P<base>{PLACE})
    | (?P<role>in \s++ charge \s++ of \s++ {OWNED} (?: {TEAM}
        | (?:[\p{{L}}-]++\s++){{0,4}}?(?i:shift|custody|policing|armoury|station|suite|centre|office|response)\b ) ) {TAIL}
"""
# "then the head of the CID office at Leek", "Kent Police's head of learning and development"
HEAD_OF: Final = rf"""
    head \s++ of \s++ an?+ \s++ (?:team|group|squad) \s++ (?:at|in) \s++ (?P<base>{PLACE})
    | (?P<role>head \s++ of \s++ {OWNED} (?: {TEAM} | (?:[\p{{L}}&-]++\s++){{0,3}}? (?:office|department|centre) \b
        | \p{{Ll}}++ (?: \s++ (?:and\s++)?+ (?!at|in|until|who|for)\p{{Ll}}++ ){{0,3}}+ (?=,|;|\.|\s++(?:at|in|until|who|for)\b) ) ) {TAIL}
"""
# "was on the town's response team", "who is with the Roads Policing Unit at Leek"
ON_UNIT: Final = rf"\b (?: is|was|were|are|been|both|then ) \s++ (?: on|with|in ) \s++ {UNIT}"
# "was on duty at Hove custody suite", "who patrols out of Rugby"
ON_DUTY: Final = rf"""
    (?: (?:on\s++duty\s++at|(?:on\s++patrol|patrols|patrolled|patrolling)\s++(?:at|in|out\s++of|from)) \s++ {THERE} )
"""
COVERED: Final = rf"""
    (?: looked\s++after | covered | covering | policed ) \s++ (?:the\s++)?+ (?P<base>{PLACE}) (?: \s++ area )?+
      (?: \s++ (?:as\s++part\s++of|on|in|with) \s++ {OWNED} (?:local\s++)?+ (?P<team> {TEAM} ) )?+
"""
# "an officer from Lowestoft", "a detective in the fraud team at Leek", "two constables from the Hove response team"
NOUN: Final = rf"""
    (?: (?:based\s++)?+ (?P<link>at|in|on|with|from) \s++ (?: {UNIT} | {THERE} ) )
      (?! \s++ (?:Police|Constabulary|Service|Crown|Magistrates) | 's )
"""


def _ranked(opening: Opening, match: Match, page: Page) -> Found | None:
    """Where somebody of a rank served; what stands before names nobody, so an article must."""
    before = page.lower[max(page.body, opening.start - 40) : opening.start].split()
    if not any(word in BEFORE_NOUN for word in before[-3:]) and before[-2:] != ["rank", "of"]:
        return None
    post = _taken(match, page, Tie.NOUN)
    return None if post is None else Found(opening.start, match.end(), post)


BEFORE_NOUN: Final = frozenset({"a", "an", "then", "two", "three", "four", "five", "six", "both"})
AUTHORITIES: Final = ("Police", "Constabulary", "Service", "Court", "Hospital", "Force", "CID", "Hotel", "Council", "Prison")


def _taken(match: Match, page: Page, tie: Tie, *, town: bool = False) -> Post | None:
    base, role, team = (_place(match, group) for group in ("base", "role", "team"))
    if base:
        words = page.folded[slice(*base)]
        base = None if words.endswith(AUTHORITIES) or of_force(words) else base
    if role and not page.folded.startswith(("in charge", "head of"), role[0]):
        told = role_of(page.folded, *role)
        if told is None:
            return None
        role, base = told.role, (base or told.base) if told.lasting else None
    if team:
        unit = unit_of(page.folded, *team)
        if unit is None:
            return None
        if base and unit.base and not unit.role:
            role = role or unit.base
        role, base = role or unit.role, base or unit.base
    if base and (role or town):  # "on duty at Leek police station" says the town
        words = match.string[slice(*base)]
        base = base[0], base[0] + len(words.removesuffix(" station").removesuffix(" police"))
    return Post(role=role, base=base, tie=tie) if role or base else None


def _place(match: Match, group: str) -> Stretch | None:
    start, end = place(match, group)
    return (start, end) if start < end else None


def _read(tie: Tie, *, town: bool = False) -> Reader:
    return lambda match, page: _taken(match, page, tie, town=town)


def _as_role(match: Match, page: Page) -> Post | None:
    return _taken(match, page, Tie.APPOSITION if match["comma"] else Tie.PREDICATE)


def _led(match: Match, page: Page) -> Post | None:
    """A unit that somebody led, only with its place: anybody leads a team on a day."""
    post = _taken(match, page, Tie.VERB)
    if post is None or post.base is None:
        return None
    return post._replace(role=(match.start(), post.role[1])) if post.role and match[0].startswith("supervising") else post


def _of_unit(match: Match, page: Page) -> Post | None:
    """Where somebody is of; a road is where they live: "of Elm Road, Hove"."""
    if (said(match, "base") or "").endswith(ROADS) and match["link"] == "of":
        return None
    bare = match["team"] is None and (match["link"] == "from" or not match[0].startswith((",", "both")))
    return None if bare else _taken(match, page, Tie.APPOSITION)


ROADS: Final = ("Road", "Street", "Lane", "Avenue", "Close", "Drive", "Crescent", "Way", "Gardens", "Terrace", "Grove")


def _rule(name: str, triggers: tuple[str, ...], pattern: str, read: Reader, *, anchored: bool = True) -> Rule:
    return Rule(
        name=f"posts.{name}",
        kind=Kind.POST,
        triggers=triggers,
        pattern=pattern,
        read=read,
        cased=True,
        anchored=anchored,
    )


WORKING: Final = (
    "works ", "worked ", "working ", "serves ", "served ", "serving ", "duties in", "duties at", "duties on", "volunteer",
    "work at ", "work in ", "work on ", "employed ", "latterly with ", "years with ", "years in ", "years on ", "months with ", "patrols out of ",
)  # fmt: skip
BEING: Final = (
    ", a ", ", an ", ", the ", "(a ", "(the ", "(an ", "(then ", "is a ", "was a ", "is an ", "was an ", "as a ", "as an ", "was the ", "is the ",
    "were the ", ", then ", "was then ", "been a ", "been an ", "been the ", "was at the time ", "was at that time ",
    "recently ", "while a ", "whilst a ", "when a ", "was sector ", "was one of ", "as operations ", ", one of ",
)  # fmt: skip
MEMBERS: Final = (
    "member of ", "members of ", "member in ", "part of ", "volunteer in ", "volunteer on ", "belong", "joined the ",
    "left the ", "resigned from ", "retired from ", "return to ", "returned to ", "post in ", "post on ", "role in ", "role on ",
    "role with ", "job in ", "job on ",
)
LEADING: Final = (
    "led ", "leads ", "leading ", "supervis", "managed ", "manages ", "headed ", "ran ", "runs ", "oversaw ",
    "had charge of", "has charge of", "took charge of", "having charge of",
)  # fmt: skip
OF: Final = (
    ", of ", ", formerly of ", ", previously of ", ", latterly of ", ", also of ", ", both of ", ", both from ",
    " from the ", ", from ", ", all of ", ", all from ", ", then of ", ", currently of ",
)  # fmt: skip
NOUNS: Final = {
    f"{noun}{many} ": None for noun in ("officer", "detective", "volunteer", "supervisor", "constable", "staff") for many in ("", "s")
}

RULES: Final = (
    _rule("based", ("based ", "stationed ", "posted ", "attached ", "assigned ", "deployed ", "seconded "), BASED,
          _read(Tie.VERB)),
    _rule("worked", WORKING, WORKED, _read(Tie.VERB)),
    _rule("member", MEMBERS, MEMBER, _read(Tie.VERB)),
    _rule("led", LEADING, LED, _led),
    _rule("formerly", ("formerly of", "formerly based", "formerly attached"), FORMERLY, _read(Tie.APPOSITION)),
    _rule("of-unit", OF, OF_UNIT, _of_unit),
    _rule("charge", ("in charge of",), CHARGE, _read(Tie.VERB)),
    _rule("head", ("head of ",), HEAD_OF, _read(Tie.PREDICATE)),
    _rule("role", BEING, AS_ROLE, _as_role),
    _rule("on-unit", tuple(f"{was} {link} " for was in ("is", "was", "were", "are", "been", "both", "then") for link in
          ("on", "with", "in")), ON_UNIT, _read(Tie.VERB)),
    _rule("on-duty", ("on duty ", "on patrol ", "patrols ", "patrolled ", "patrolling "), ON_DUTY, _read(Tie.VERB, town=True)),
    _rule("covered", ("looked after ", "covered ", "covering ", "policed "), COVERED, _read(Tie.VERB)),
    Continued(
        name="posts.ranked",
        kind=Kind.POST,
        values={f"{words} ": None for words in HEADS} | NOUNS,
        pattern=rf"\s++ {NOUN}",
        read=_ranked,
    ),
)  # fmt: skip
"""Rules of this kind."""
