"""Whose a verb is that goes on behind others: in a relative clause, around one, or with the subject that opened the clause."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.iopc.line import Line
from misconduct_parse.extract.clauses import DOING, PREDICATE
from misconduct_parse.extract.cues import Cue
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party
from misconduct_parse.pattern import quick_pattern

OBJECT: Final = Cue("object_of")
GOES_ON_HAD: Final = Cue("goes_on")
WHO: Final = Cue("who")
FAR: Final = 24
"""How far before an opinion "and therefore had" may begin."""
SINGULAR: Final = ("was", "has", "is")
# "told the inspector, who was later given" advice: from the noun to what is said of it
WHO_WAS_GIVEN: Final = quick_pattern(
    r",?+\s++who\s++(?:(?:also|each|both|later|then|subsequently|therefore|now|since)\s++)*+"
    r"(?P<verb>was|were|had|has|have|is|are|received|got|accepted|attended|faced|underwent)\b(?:\s++(?:also|each|both|later|then|subsequently"
    r"|therefore|been|being|be|given|issued|with|offered|sent|to|an?|no|any|not|have))*+\s*+"
)
# "pushed the constable and was" dismissed: a verb that goes on, with nobody between it and what is said
GOES_ON: Final = quick_pattern(
    r"\b(?:and|but)\s++(?:(?:also|later|then|subsequently|therefore|so|thus|accordingly|each|both)\s++)*+"
    r"(?:was|were|received|accepted|attended|faced|had|has|have|resigned|retired)\b(?:\s++(?:also|each|both|later|then|subsequently|therefore"
    r"|been|given|issued|with|sent|to|an?|no|any|not|have))*+\s*+$"
)
# What may stand before whoever opens a clause: "and", "we found that"
OPENS_TELLING: Final = quick_pattern(
    r"[\s,;:]*+(?:(?:and|but|while|whereas|although|however,?+|later,?+|then)\s++)*+(?:[^.;,]{0,90}?\bthat\s++)?+"
)
# "pushed", "told": any word that joins a subject to what it did, and no other noun to it
VERB: Final = quick_pattern(r"\s++(?!(?:and|or|nor|but|of|in|at|on|from|with|for|against|by|to|as)\b)[a-z]")
# ", who had struck" the constable, ", unlike" the constable, ", whose" tutor: what is put in between
ASIDE: Final = quick_pattern(
    r",\s++(?:who|whom|whose|unlike|(?P<with>like|(?:along|together)\s++with)|(?:accompanied|supported|assisted|joined)\s++by)\b[^,;:]{0,80}+"
)
# ... and the comma behind it, with what is said of whoever stands before it
CLOSES: Final = quick_pattern(
    r"(?:'s?+)?+[^,;:]{0,80}?,\s++(?:(?:also|each|both|later|then|subsequently|therefore)\s++)*+"
    r"(?:was|were|had|has|have|did|received|accepted|attended|faced|resigned|retired)?+\b(?:\s++(?:also|each|both|later|then|subsequently|therefore"
    r"|been|given|issued|with|sent|to|an?|no|any|not|have))*+\s*+"
)

Group = list[Mention[Party]]
"""Noun phrases that are coordinated."""


def is_object(line: Line, group: Group) -> bool:
    """Whether a phrase is the object of what stands before it: "towards a colleague", "of assaulting the officer"."""
    if DOING.search(line.page.lower, max(line.start, group[0].start - 24), group[0].start):
        return True
    return OBJECT.before(line.page.lower, max(line.start, group[0].start - 24), group[0].start)


def whose_relative(line: Line, groups: list[Group], start: int) -> Group | None:
    """Of whom a relative clause is: "told the inspector, who had" a case, "the PCSO, who had told all and had" none."""
    text = line.page.lower
    if not groups or not WHO.behind(text, groups[-1][-1].end, line.end):
        return None
    end = groups[-1][-1].end
    match = WHO_WAS_GIVEN.fullmatch(text, end, start)
    if match:
        alone = len(groups[-1]) > 1 and match["verb"] in SINGULAR and not groups[-1][-1].value.plural
        return groups[-1][-1:] if alone else groups[-1]
    return groups[-1] if GOES_ON_HAD.before(text, max(end, start - FAR), start) else None


def goes_on(line: Line, groups: list[Group], clause: int, start: int) -> Group | None:
    """Whose verb goes on: "the detention officer pressed the sergeant for help and had" is said of the first."""
    text = line.page.lower
    match = GOES_ON.search(text, max(line.start, start - 60), start) if len(groups) > 1 else None
    if match is None:
        return None
    if match.start() <= clause:  # "but" parts clauses, with the same subject
        clause = line.clause_start(max(line.start, match.start() - 1))
    for group in groups:
        if group[0].start < clause or group[-1].end > match.start() or is_object(line, group):
            continue
        opens = OPENS_TELLING.fullmatch(text, clause, group[0].start) is not None
        verb = PREDICATE.match(text, group[-1].end, line.end) or VERB.match(text, group[-1].end, line.end)
        return group if opens and verb else None
    return None


def said_and_was(line: Line, at: int) -> bool:
    """Whether what is told goes on with whoever spoke: "the sergeant told the constable to go and received" a warning."""
    said = line.last_before(at, Kind.VOICE)
    match = GOES_ON.search(line.page.lower, max(line.start, at - 60), at) if said else None
    return said is not None and match is not None and any(0 < said.start - p.end < 3 for p in line.of(Kind.PARTY))


def around(line: Line, groups: list[Group], start: int) -> Group | None:
    """Who stands before a clause put in between: "the sergeant, who had struck the constable, was"."""
    text = line.page.lower
    if len(groups) < 2 or not CLOSES.fullmatch(text, groups[-1][-1].end, start):
        return None
    for before, inside in zip(reversed(groups[:-1]), reversed(groups[1:]), strict=True):
        aside = ASIDE.fullmatch(text, before[-1].end, inside[0].start)
        if aside:
            both = [*before, *inside] if aside["with"] else before
            return None if is_object(line, before) else both
    return None
