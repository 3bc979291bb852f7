"""Sentences whose subject is somebody nobody named: "The ringleader was dismissed", "In May, a sergeant was given"."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.spots import Spots
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import Literals
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

# "In 2022, at the same college,", "As a result of the investigation,", "The hearing was told that"
OPENING: Final = (
    r"(?:(?:in|on|at|by|since|after|following|during|last|earlier|as\s++a\s++result)\b[^.;,]{0,70},\s++){0,2}+"
    r"(?:(?:the|a)\s++(?:misconduct\s++)?(?:panel|hearing|meeting)\s++(?:has\s++|had\s++)?+"
    r"(?:(?:was|were|been)\s++told|heard)\s++(?:that\s++)?+)?+"
)
ELSE: Final = (
    r"(?:(?:some|every)(?:one|body)\s++else|(?:all\s++(?:of\s++)?+)?+the\s++(?:others|rest|remainder)"
    r"|(?:the\s++)?+(?:[\w-]++'s?\s++|all\s++the\s++)other\s++[\w-]{3,}s)"
)
MANY: Final = (
    r"a\s++(?:(?:small\s++|large\s++)?number|handful|couple|few)\s++of\s++(?:(?:other|more|further)\s++)?"
    r"(?:officers|staff|people|colleagues|constables|sergeants|employees|them)"
)
HEADS: Final = (
    r"person|individual|ringleader|sender|soldier|member\s++of\s++the\s++public|friend|victim|complainant|witness|caller"
    r"|man|woman|driver|worker|employee|nurse|teacher|boy|girl|teenager|suspect|guard|civilian|lodger|landlord|patient"
    r"|neighbour|passenger"
)
RANKS: Final = (
    rf"(?:officer|constable|sergeant|inspector|detective|colleague|supervisor|pcso|call\s++handler|{SHORT_RANK})"
)
VERB: Final = r"(?:was|were|has|had|have|received|got)"
# What stands between: "who sent the messages", ", a former soldier,", "in the group"
BESIDE: Final = (
    rf"(?:,\s++(?!(?:[\w-]++\s++){{0,4}}?{RANKS}\b)[^.;,]{{2,60}},"
    rf"|,?+\s++(?:who|whom|that|whose|in|of|at|from)\b(?:(?!\b{RANKS}\b)[^.;]){{2,80}}?)??"
)
# Up to what befell them nobody else may come in
AFTER: Final = (
    rf"(?:(?!\b(?:he|she|they|him|her|them|that|told|said|accepted|welcomed|learned|and|but|{RANKS})\b)[^.;:,]){{0,60}}"
)
SUBJECT: Final = quick_pattern(
    rf"{OPENING}(?:{ELSE}|{MANY}|(?:the|an?|another|one)\s++(?:(?!former\b|serving\b)[\w-]++\s++){{0,2}}?(?:{HEADS}))"
    rf"{BESIDE}\s++{VERB}\s{AFTER}"
)
SOME_RANK: Final = quick_pattern(
    rf"{OPENING}(?:an|a|another|two|three|four|several)\s++(?:[\w-]++\s++)?{RANKS}s?+\s++{VERB}\s{AFTER}"
)
# "A written warning was given to the sergeant who ordered it", "reflective practice was undertaken by two sergeants"
TO_ONE: Final = quick_pattern(
    rf"\s++(?:was|were|has\s++been|had\s++been)\s++(?:also\s++|later\s++)?+(?:given|issued|handed|taken|undertaken)\s++(?:to|against|by)\s++"
    rf"(?:(?:an|a|another|two|three|four|several|his|her)\s++(?:[\w-]++\s++){{0,2}}?(?:{RANKS}|detention\s++officer|member\s++of\s++staff)s?+\b"
    rf"|the\s++(?:[\w-]++\s++)?{RANKS}s?+\s++who\b)"
)
STEMS: Final = Literals(
    "else", "others", "rest", "remainder", "other ", "number of", "handful", "couple", "few ", "person", "individual",
    "ringleader", "sender", "soldier", "public", "friend", "victim", "complainant", "witness", "caller", "man",
    "driver", "worker", "employee", "nurse", "teacher", "boy", "girl", "teenager", "suspect", "guard", "civilian",
    "lodger", "landlord", "patient", "neighbour", "passenger",
)  # fmt: skip
"""Literals of which one stands in every ``SUBJECT``."""
OPENS: Final = ("in ", "on ", "at ", "by ", "since ", "after ", "following ", "during ", "last ", "earlier ", "as a ")
"""How a sentence opens that ``SOME_RANK`` is asked for: others are known elsewhere."""
# "Ferris was dismissed in May"
SURNAME: Final = pattern(r"(?P<name>\p{Lu}\p{Ll}[\p{L}'-]++)\s++(?:was|had\s++been|has\s++been)\s++$")
OUTCOME: Final = Kind.OUTCOME
PLAIN: Final = frozenset({
    "She", "They", "This", "That", "There", "What", "Both", "All", "None", "Each", "One", "Two", "Officer", "Police",
    "Dismissal", "Nobody", "Neither", "Nothing", "Action",
})  # fmt: skip
NEAR: Final = 40
"""So far into a sentence stands what befell a surname that opens it."""


def of_other_subject(story: Story, spots: Spots, mention: Mention[Any]) -> bool:
    """Whether the sentence of a mention, which names none of the subjects, has somebody else for its own subject."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if start <= spots.first_named or len(spots.everybody) != 1:
        return False
    if STEMS.any_in(lower[start : mention.start]) and SUBJECT.fullmatch(lower, start, mention.start):
        return True
    if lower.startswith((" was ", " were ", " ha"), mention.end) and TO_ONE.match(lower, mention.end, mention.end + 90):
        return True
    if lower.startswith(OPENS, start) and SOME_RANK.fullmatch(lower, start, mention.start):
        return True
    return mention.kind == OUTCOME and _unknown_surname(story, start, mention)


def _unknown_surname(story: Story, start: int, mention: Mention[Any]) -> bool:
    """Whether it is one by a surname that is like none of the subjects' names, and is no word of the page."""
    folded = story.page.folded
    named = SURNAME.fullmatch(folded, start, mention.start) if mention.start - start < NEAR else None
    if named is None or named["name"] in PLAIN or folded.find(f" {named['name'].lower()}") >= 0:
        return False
    figures = [person.figure for person in story.people if person.figure is not None]
    initials = {w[0] for f in figures for m in f.namings for w in folded[m.start : m.end].split()}
    return bool(figures) and named["name"][0] not in initials
