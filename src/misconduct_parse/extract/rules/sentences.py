"""Sentences of criminal courts: custody, suspended terms, community orders, fines, bans, registers, orders."""

from __future__ import annotations

from typing import Final

from attrs import frozen

from misconduct_parse.extract.durations import UNIT, UNITS, iso, length
from misconduct_parse.extract.fragments import NUMBER
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Reader, Rule
from misconduct_parse.model.criminal import SentenceKind
from misconduct_parse.read.page import Page


@frozen(kw_only=True)
class SentencePart:
    """One part of a sentence."""

    kind: SentenceKind
    """What it is."""
    duration: str | None = None
    """Its length, as an ISO 8601 duration."""
    suspended: str | None = None
    """For how long a term of custody is suspended, as an ISO 8601 duration."""


SUSPENDED: Final = rf"""
    (?: ,?+ \s++ (?:which\s++(?:was|is|were)\s++|and\s++was\s++|to\s++be\s++)?+ (?P<held>suspended) (?: \s++ for
      \s++ (?:a\s++(?:period|total)\s++of\s++)?+ {length("s_")} )?+ )
"""
PRISON: Final = (
    r"(?: (?:in\s++(?:prison|jail|custody|a\s++young\s++offenders?'?\s++institution)|imprisonment|custody"
    r"|behind\s++bars|jail|custodial\s++sentence|prison(?:\s++sentence)?+|detention) \b )"
)
QUALIFIED: Final = r"(?: (?:an?|immediate|total|of|the|to|concurrent|consecutive|suspended|lengthy) \s++ )*+"

# "eight months' imprisonment", "a two-year prison sentence", "15 months in prison"
TERM_FIRST: Final = rf"""
    \b {length("t_")} (?: '?+ \s++ | '\s*+ ) (?:immediate\s++|suspended\s++|consecutive\s++)?+ {PRISON}
      {SUSPENDED}?+
"""
# "jailed for two years and nine months", "sentenced to 18 months, suspended for two years", "a sentence of three years"
TERM_BEHIND: Final = rf"""
    \b (?: jailed | imprisoned | locked \s++ up | sentenced (?:\s++at\s++the\s++same\s++court)?+
          (?:\s++on\s++[\w,]++\s++\w++(?:\s++\w++)?+)?+
          | (?:prison|custodial|jail|suspended) \s++ (?:sentence|term) | term \s++ of \s++ imprisonment
          | sent \s++ to \s++ prison | sentence )
    (?: \s++ today | \s++ on \s++ appeal )?+ \s++ (?: for | to
          | of ) \s++ {QUALIFIED} (?P<at> {length("t_")} (?! \s++
          (?:community|unpaid|disqualif|conditional|supervis|driving|restrain|register|curfew) ) (?: '?+ \s++
          {PRISON} )?+ {SUSPENDED}?+ )
"""
NAKED_SUSPENDED: Final = rf"\b {length('t_')} ,?+ (?:\s++(?:sentence|term|prison\s++sentence))?+ {SUSPENDED}"
COMMUNITY: Final = rf"""
    \b (?: (?: {length("t_")} '?+ [\s-]++ )?+ community (?:\s++|-)(?:order|service|sentence|payback)(?:\s++order)?+
          (?: ,?+ \s++ (?:for|of|lasting) \s++ {length("u_")} )?+
         (?: ,?+ \s++ (?:with|including|and) \s++ (?:an?\s++)?+ (?:{NUMBER} [\s-]++ hours?'?+ [\s-]++ (?:of\s++)?+
         unpaid \s++ work) )?+
       | {NUMBER} [\s-]++ hours?'?+ [\s-]++ (?:of\s++)?+ (?:unpaid\s++work|community\s++service)
         | unpaid \s++ work \s++ of \s++ {NUMBER} \s++ hours )
"""
FINE: Final = r"""
    \b (?: fined \s++ (?:a\s++total\s++of\s++|an?\s++|the\s++sum\s++of\s++)*+ £\s*+[\d,.]*\d
          | (?:a\s++)?+ (?:total\s++)?+ fines? \s++ (?:totalling|of) \s++ £\s*+[\d,.]*\d | £\s*+[\d,.]*\d \s++ fine
          | (?:received|given|got) \s++ an? \s++ fine )
    (?: ,?+ \s++ (?:and\s++)?+ (?:was\s++)?+ (?:told|ordered|required|made) \s++ to \s++ pay \s++ [^.;£]{0,40}?
          £\s*+[\d,.]*\d (?: \s++ (?:(?:in|of|for|towards)\s++)?+ (?:court\s++|prosecution\s++|the\s++)?+
          (?:costs?|compensation|a\s++victim\s++surcharge|victim\s++surcharge|surcharge) )?+ )?+
"""
DISCHARGE: Final = rf"""
    \b (?: {length("t_")} '?+ [\s-]++ )?+ (?: conditional | absolute ) (?:ly\s++discharged
      | \s++discharge) (?: \s++ (?:for|of|lasting) \s++ {length("u_")} )?+ | \b conditionally \s++ discharged \b
"""
WHEEL: Final = (
    r"(?: \s++ from \s++ (?:(?:all\s++)?+ driving | the\s++roads?+ | holding\s++a\s++(?:driving\s++)?+licence | behind\s++the\s++wheel) \b )"
)
# "disqualified for 18 months", "banned from driving", "banned for a year"; no "banned from contacting his victim"
DRIVING: Final = rf"""
    \b (?: (?: (?:disqualified|banned) {WHEEL} (?: \s++ for \s++ {length("t_")} )?+
          | (?:disqualified|banned) \s++ for \s++ {length("w_")} (?: {WHEEL} | (?! \s++ (?:from|as) \b ) )
          | disqualified \b (?! \s++ (?:from|as|for|drivers?|persons?|directors?) \b ) )
       | driving \s++ ban \s++ of \s++ {length("u_")}
       | {length("v_")} (?:-|\s++) (?:driving\s++)?+ (?:disqualification|ban)\b | {NUMBER} \s++ penalty \s++ points )
"""
ANCILLARY: Final = rf"""
    \b (?: sign \s++ (?:on\s++)?+ the \s++ (?:sex\s++offenders?'?\s++)?+ register (?: \s++ for \s++ {length("t_")}
          | \s++ for \s++ life | \s++ indefinitely )?+
         | (?:placed|put|remain) \s++ on \s++ the \s++ (?:sex\s++offenders?'?\s++) register (?: \s++ for \s++
           {length("u_")} )?+
         | sexual \s++ harm \s++ prevention \s++ order | restraining \s++ order
           | criminal \s++ behaviour \s++ order | notification \s++ requirements?
         | confiscation \s++ order | rehabilitation \s++ activity (?:\s++ (?:days|requirement))?+ ) (?: \s++
           (?:until|for) \s++ (?:\w++\s++)?+ (?:{UNIT}|\d{{4}}) )?+
"""
LIFE: Final = r"""
    \b (?: (?:jailed|sentenced\s++to|imprisoned\s++for) \s++ (?:for\s++)?+ life (?:\s++(?:imprisonment|in\s++prison))?+
      | life \s++ (?:imprisonment|sentence|in\s++prison) ) \b
"""


def _span(match: Match, prefix: str) -> str | None:
    groups = match.groupdict()
    return iso(*(groups.get(prefix + part) for part in ("n", "unit", "n2", "unit2")))


def _custody(match: Match, page: Page) -> SentencePart:
    held = match.groupdict().get("held") or "suspended" in page.lower[max(0, match.start() - 12) : match.end()]
    kind = SentenceKind.SUSPENDED_SENTENCE if held else SentenceKind.IMMEDIATE_CUSTODY
    return SentencePart(kind=kind, duration=_span(match, "t_"), suspended=_span(match, "s_"))


def _life(match: Match, page: Page) -> SentencePart:
    return SentencePart(kind=SentenceKind.IMMEDIATE_CUSTODY)


def _of(kind: SentenceKind) -> Reader:
    def read(match: Match, page: Page) -> SentencePart:
        found = (_span(match, prefix) for prefix in ("t_", "u_", "v_", "w_") if f"{prefix}n" in match.groupdict())
        return SentencePart(kind=kind, duration=next((span for span in found if span), None))

    return read


def _rule(name: str, triggers: tuple[str, ...], pattern: str, read: Reader, needs: tuple[str, ...] = ()) -> Rule:
    return Rule(
        name=f"sentences.{name}", kind=Kind.SENTENCE, triggers=triggers, pattern=pattern, read=read, needs=needs
    )


BANNED: Final = ("disqualif", "banned", "driving ban", "penalty points", "-month ban")
ORDERED: Final = (
    "register", "prevention order", "restraining order", "behaviour order", "notification", "confiscation",
    "rehabilitation",
)  # fmt: skip

RULES: Final = (
    _rule("term-first", ("prison", "jail", "custod", "imprisonment", "behind bars", "detention"), TERM_FIRST, _custody, tuple(UNITS)),
    _rule("term-behind", ("jailed", "sentence", "imprison", "locked up", "to prison"), TERM_BEHIND, _custody, tuple(UNITS)),
    _rule("suspended", ("suspended",), NAKED_SUSPENDED, _custody, tuple(UNITS)),
    _rule("life", ("life",), LIFE, _life),
    _rule("community", ("community", "unpaid work"), COMMUNITY, _of(SentenceKind.COMMUNITY_ORDER)),
    _rule("fine", ("fine",), FINE, _of(SentenceKind.FINE)),
    _rule("discharge", ("discharge",), DISCHARGE, _of(SentenceKind.DISCHARGE)),
    _rule("driving", BANNED, DRIVING, _of(SentenceKind.DRIVING)),
    _rule(
        "ancillary",
        ORDERED,
        ANCILLARY,
        _of(SentenceKind.ANCILLARY),
    ),
)  # fmt: skip
"""Rules of this kind."""
