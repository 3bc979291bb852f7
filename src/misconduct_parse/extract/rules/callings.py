"""People of summaries and IOPC news whom no noun of the lists tells: by rank and name, or by what is said of them.

"PC Ada Quill" is one person wherever she is named. Whoever "had a case to answer" serves with the police, whatever the
noun: "the driver had a case to answer".
"""

from __future__ import annotations

from functools import cache
from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.names import NAME, whole
from misconduct_parse.extract.party import Party, nouns, shorts, with_case
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.vocabulary import alternation, table
from misconduct_parse.model.terms import Rank, SubjectKind
from misconduct_parse.read.page import Page


@cache
def _ranks() -> dict[str, tuple[Rank, bool]]:
    """Ranks in short and in words, each with capitals, and whether it says "detective"."""
    known = dict(shorts())
    for entry in table("ranks"):
        known |= {words.title(): (Rank(entry["id"]), False) for words in entry["wording"]}
    return known


RANKED: Final = rf"""
    (?<! [\w-] ) (?<= (?P<before> (?: (?P<former>[Ff]ormer|[Ee]x) [ -] )? (?: (?P<detective>Detective) [ ] )?
      (?: (?P<temporary>Acting|Temporary) [ ] )? ) )
    (?P<rank> {alternation(_ranks())} ) [ ] (?P<name>{NAME})
"""
# "the passenger had one for misconduct", "that the driver had a case to answer": nouns that may be anybody's, of which
# only what is said makes a colleague; in "the officer who struck the driver had a case" it is not said of the driver.
CASE: Final = rf"""
    (?<= (?: ^ | [.,;:] \s | \b (?:that|and|but|found|concluded|decided|opinion) \s )
      (?P<at> the \s (?P<noun> {alternation(with_case())} ) ) \s )
    (?: had | has | have | (?: may | might | could | would | was \s++ (?:found|considered|judged|thought|deemed) \s++ to ) \s++ have ) \s++ (?:also\s++)?+
    (?: (?: a | no ) \s++ case \s++ to \s++ answer \b | one \s++ for \s++ (?:gross\s++)?+ misconduct \b )
"""
# "could find misconduct for the driver", "no case to answer for the passenger"
CASE_FOR: Final = rf"""
    (?: (?:gross \s )? misconduct | case \s to \s answer ) \s (?: for | in \s respect \s of | in \s relation \s to | in \s the \s case \s of
      | on \s the \s part \s of | against ) \s (?P<at> the \s (?P<noun> {alternation(with_case())} ) ) (?! [\w'-] | \s of \b )
"""
# Once "the driver" had a case, it is "the driver" on whom a sanction falls, and whom a court tries
AGAIN: Final = rf"""
    (?: (?<= \b charged \s (?P<at> the \s (?P<noun> {alternation(with_case())} ) ) ) (?= \s with \b )
    | (?<= (?P<at> the \s (?P<noun> {alternation(with_case())} ) ) )
      (?= \s++ (?: (?: also | then | later | subsequently | both | each ) \s++ )?+
          (?: (?: should | would | will | did ) \s++ (?:not \s++)?+ (?: face | attend | appear | receive | be ) | received | attended | faced
            | appeared | resigned | retired | was \s++ (?: given | dismissed | told ) ) \b
        | 's \s++ (?: actions? | conduct | driving | performance ) \b ) )
"""
TELLING: Final = ("the {} had a case", "the {} had no case", "misconduct for the {}", "answer for the {}", "misconduct in respect of the {}",
                  "misconduct in the case of the {}")  # fmt: skip
NEAR: Final = 6000
"""How far from "the driver" it is looked for that the driver had a case."""
HAVING: Final = ("had a case", "had no case", "has a case", "has no case", "have a case", "have no case", "had one for",
                 "has one for", "had also a case", "was found to have", "was considered to have", "was judged to have",
                 "was thought to have", "was deemed to have")  # fmt: skip

def _named(match: Match, page: Page) -> Party | None:
    written = match.span("name")
    if whole(page.folded, written) != written:
        return None
    rank, detective = _ranks()[" ".join(match["rank"].split())]
    return Party(
        count=1,
        definite=True,
        kind=SubjectKind.OFFICER,
        rank=rank,
        noun=rank.replace("_", " "),
        former=bool(match["former"]),
        detective=detective or bool(match["detective"]),
        temporary=bool(match["temporary"]),
        name=" ".join(match["name"].split()),
    )


def _with_case(match: Match, page: Page) -> Party:
    noun = match["noun"].lower()
    kinds = [meaning.kind for words, meaning in nouns().items() if words.endswith(f" {noun}")]
    kind = kinds[0] if kinds else SubjectKind.UNKNOWN
    return Party(count=1, definite=True, kind=kind, role=match["noun"], noun=noun)


def _again(match: Match, page: Page) -> Party | None:
    """The same, where the text says of nobody else by that noun that they had a case or had none."""
    noun, start = match["noun"].lower(), match.start()
    told = any(page.lower.find(words.format(noun), max(0, start - NEAR), start) >= 0 for words in TELLING)
    return _with_case(match, page) if told else None


RULES: Final = (
    Rule(
        name="callings.named",
        kind=Kind.PARTY,
        triggers=tuple({f"{words} ".lower() for words in _ranks()}),
        pattern=RANKED,
        read=_named,
        cased=True,
        anchored=True,
        quick=False,
    ),
    Rule(
        name="callings.with-case",
        kind=Kind.PARTY,
        triggers=HAVING,
        pattern=CASE,
        read=_with_case,
        anchored=True,
        quick=False,
    ),
    Rule(
        name="callings.case-for",
        kind=Kind.PARTY,
        triggers=("misconduct for the", "misconduct in", "misconduct on the part", "misconduct against the", "case to answer"),
        pattern=CASE_FOR,
        read=_with_case,
        anchored=True,
        quick=False,
    ),
    Rule(
        name="callings.again",
        kind=Kind.PARTY,
        triggers=tuple(f"the {noun}" for noun in with_case()),
        pattern=AGAIN,
        read=_again,
        quick=False,
    ),
)
"""Rules of this kind."""
