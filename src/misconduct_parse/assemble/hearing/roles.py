"""Who chairs, who sits beside, who is only a witness: told by the words around each naming and by labels."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.hearing.beside_chair import opens_clause, sat, sits_beside
from misconduct_parse.assemble.hearing.chairs import (
    APPOSED_DECIDED,
    AT_HEARING,
    CHAIR_AFTER,
    CHAIR_BEFORE,
    CONDUCTED_BEFORE,
    DECIDES_AFTER,
    DECISION_OF,
    ENDS_CONDUCTED,
    HEAD_BEFORE,
    HEAD_DECIDED,
    HEAD_DISMISSED,
    IT_WAS_BREACH,
    MET_BEFORE,
    OFFICE_BEFORE,
    OFFICE_BEHIND,
    OFFICE_DECIDED,
    SAID_INDIRECTLY,
    THEN_DECIDED,
)
from misconduct_parse.assemble.hearing.figure import Figure, Ref, Role
from misconduct_parse.assemble.hearing.figures import Cast
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.no_chair import no_chair, no_ruling
from misconduct_parse.assemble.hearing.presiding import heads_another, presides
from misconduct_parse.assemble.hearing.sections import Sections
from misconduct_parse.assemble.hearing.signed import role_of_signer
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.naming import CHIEF_OFFICERS
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Page
from misconduct_parse.read.unwrapped import BLANK_LINE

# Not "a phone of PC Quill's friend that was examined in a separate matter": "that" is said of no person
NOT_THEIRS: Final = quick_pattern(
    r"""(?! \s++ (?:that|which)\b ) \s*+ (?: \( | , )?+ \s*+ (?:who\s++|and\s++)?+ (?: [^.;,]{0,60}? \b (?:
          (?:was|is|were)\s++not\s++(?:the\s++|a\s++)?+subject | not\s++subject\s++to\s++any
          | (?:separate|different|earlier)\s++(?:misconduct\s++)?+(?:hearing|proceedings) )
        | (?: (?<=who\s) | (?<=\() | (?=(?:is|are|remains?|faces|will|also)\b) )
          [^.;,]{0,60}? \b (?: (?:separate|different|earlier)\s++matter | unrelated ) \b
        | (?<=who\s)(?:had\s++)?+(?:made|raised|lodged)\s++(?:the|a)\s++complaint\b
        | (?:was|is|were|appeared|gave\s++evidence)\s++(?:called\s++)?+as\s++a\s++witness\b
        | (?:may|will|can)\s++give\s++evidence\b ) """,
    regex.VERBOSE,
)
THEIR_COLLEAGUE: Final = quick_pattern(
    r"""\b (?: colleagues? | another \s++ (?:\w++\s++)?+ officer | different \s++ officer | second \s++ officer
          | line \s++ manager | supervisor (?:s|\s++of)?+ | managers?+ | tutor | partner | crewmate
          | (?:name|account|login)\s++of\s++another\s++officer | towards | told | asked \s++ (?:for|by) | asked
          | reported \s++ by | thank(?:ed)?+ | prais(?:e|ed|ing) | commend(?:ed)?+
          | assault(?:ed|ing) | punch(?:ed|ing) | hit | kick(?:ed|ing) | kiss(?:ed|ing)
          | touch(?:ed|ing) | grop(?:ed|ing) | insult(?:ed|ing) | harass(?:ed|ing) | threaten(?:ed|ing)
          | bull(?:ied|ying) | (?<!misconduct\s) by
          | with | accompanied \s++ by | to | from | near | including ) ,?+ \s++ $""",
    regex.VERBOSE,
)

STRANGERS: Final = (
    "driver", "passenger", "suspect", "burglar", "dealer", "offender", "attacker", "killer", "rapist", "thief",
    "detainee", "prisoner", "murderer", "criminal", "neighbour", "accomplice", "victim",
)  # fmt: skip
# "the car's driver, Rufus Pell": a member of the public, if no rank says otherwise
STRANGER_BEFORE: Final = pattern(rf"\b(?:{'|'.join(STRANGERS)}),?+\s++$")
COMMISSIONER_BEFORE: Final = "police and crime "
CHAIR_TITLES: Final = frozenset(words for words, name in wordings("titles").items() if name == "chair")


def cast_roles(page: Page, cast: Cast, sections: Sections) -> None:
    """Give every figure the parts that words and labels say they play."""
    titled = {id(f) for f in cast.figures for naming in f.namings if naming.value.title in CHAIR_TITLES}
    for ref in cast.refs:
        if ref.sentence >= 0:
            _role_of(page, ref, sections, titled=id(ref.figure) in titled)
    for figure in cast.figures:
        role = role_of_signer(page, figure) if not figure.roles else None
        if role is not None:
            figure.roles.add(role)


# "In the matter of former Sergeant Quill", below the names of those who sit
IN_THE_MATTER: Final = pattern(r"\bin\s++the\s++(?:matter|case)\s++of\s++(?:the\s++|former\s++|ex-)*+$")


def _role_of(page: Page, ref: Ref, sections: Sections, *, titled: bool) -> None:
    roles = ref.figure.roles
    before = page.lower[max(page.body, ref.start - 130) : ref.start]
    if " of " in before[-24:] and IN_THE_MATTER.search(before):
        return
    part = sections.part(ref.start)
    sentence_end = page.sentences[ref.sentence].end
    after = page.lower[ref.end : min(sentence_end, ref.end + 130)]
    if after.startswith(",") and "," in page.folded[ref.start : ref.end] and APPOSED_DECIDED.match(after):
        after = after[1:]
    chairs = titled or _chairs(before, after, part) or presides(before, after)
    none = no_chair(before, after, ref.figure.rank)
    if chairs and (titled or not (none or heads_another(before, after))):
        roles.add(Role.CHAIR)
    elif (part in BESIDE and not _in_label(sections, ref)) or sat(after) or _beside(ref.figure, before, after):
        roles.add(Role.PANEL)
    elif not (none or no_ruling(after, ref.figure.rank)) and _ruled(page, ref, before, after):
        roles.add(Role.DECIDER)
    if (any_in(NOT_THE_CASE, after) and NOT_THEIRS.match(after)) or _outsider(ref.figure, before):
        roles.add(Role.BYSTANDER)


def _ruled(page: Page, ref: Ref, before: str, after: str) -> bool:
    """Whether the words say that somebody decided, and no more than an investigation."""
    return (_decides(ref.figure, before, after) or _then_decided(page, ref)) and not heads_another(before, after)


BESIDE: Final = frozenset({Part.PANEL, Part.COUNSEL})


def _in_label(sections: Sections, ref: Ref) -> bool:
    """Whether a label itself names somebody, and not as what it labels: "Representing PC Quill: Miss Marsh"."""
    section = sections.at(ref.start)
    return section.start <= ref.start < section.value


def _beside(figure: Figure, before: str, after: str) -> bool:
    """Whether the words before a name say that somebody sits beside a chair, or speaks for one side."""
    return sits_beside(before) and not (figure.police and opens_clause(before, after))


BEFORE_CHAIR: Final = (
    "who heard", "who conducted", "chair", "lqc", "front of", "presid", "heard by", "overseen", "run by",
    "person conducting", "person chairing",
)  # fmt: skip
ENDS_LED: Final = (
    "by", "of", "under", "a", "an", "the", "our", "its", "independent", "experienced", "new", "local", "then",
    "former", "chair", "chairman", "chairwoman", "chairperson", "person", "lqc", "lqp", "barrister", "lawyer",
    "solicitor", "judge", "chief constable", "kc", "qc", "officer", "police", "constabulary", "'s", "'", "was",
    "is", "be", "been", "were",
)  # fmt: skip
"""How the words end behind which somebody chairs, unless any words may stand before the end."""
HELD_BEFORE: Final = (
    "led", "headed", "conducted", "heard", "determined", "considered", "run", "convened", "held",
    "decision", "determination", "ruling",
)  # fmt: skip
BEHIND_CHAIR: Final = (
    "chair", "qualified", "lqc", "presid", "conduct", "lawyer", "will lead", "will hear", "leading", " i am ",
    "in charge of",
)  # fmt: skip
NOT_THE_CASE: Final = ("subject", "separate", "different", "earlier", "unrelated", "complaint", "witness", "evidence")
"""Literals without which the patterns above cannot match: looking for them costs a tenth."""


# "among the first to be led by a legally qualified chair. Mr Quill told PC Vale that"
LED_BY_ONE: Final = pattern(
    r"\b(?:led|chaired|heard|conducted|presided\s++over)\s++by\s++an?\s++(?:independent\s++)?+(?:legally[\s-]++qualified\s++)?+chair\.\s++$"
)
SPEAKS: Final = pattern(r"\s++(?:told|said|found|ruled|concluded|described|announced|decided|determined)\b")


def _chairs(before: str, after: str, part: Part) -> bool:
    if before.endswith("chair. ") and LED_BY_ONE.search(before) and SPEAKS.match(after):
        return True
    if part is Part.CHAIR or (any_in(BEHIND_CHAIR, after) and CHAIR_AFTER.match(after)):
        return True
    if part is Part.COUNSEL or not _may_be_led(before):
        return False
    if "\n" in before:  # "Panel chair: Ms Quill, LQC" above "PC Vale faced one charge"
        before = BLANK_LINE.split(before)[-1]
        if not _may_be_led(before):
            return False
    if not CHAIR_BEFORE.search(before):
        return False
    return not (part is Part.PANEL and sits_beside(before))


def _may_be_led(before: str) -> bool:
    led = any_in(BEFORE_CHAIR, before) or (" by " in before and any_in(HELD_BEFORE, before))
    if not led and ("under " not in before or not any_in(("panel", "hearing"), before)):
        return False
    words = before.rstrip(" \n\t:,-)")
    if words.endswith(ENDS_LED) or any_in(("director", "head", "who "), before):
        return True
    clause = words[max(words.rfind(","), words.rfind(".")) + 1 :]  # "the chair of the panel"
    return any_in(("chair", "lqc", "presid", "person conducting"), clause)


def _outsider(figure: Figure, before: str) -> bool:
    """Whether words right before say that somebody does not serve: "drug dealer Rufus Pell", a commissioner."""
    if before.endswith(COMMISSIONER_BEFORE):
        return True
    if not before.rstrip().rstrip(",").endswith(STRANGERS):
        return False
    return not figure.police and STRANGER_BEFORE.search(before[-16:]) is not None


def _then_decided(page: Page, ref: Ref) -> bool:
    """Whether a chief officer opens a sentence and the next of the paragraph says that they decided."""
    if ref.figure.rank not in CHIEF_OFFICERS or ref.sentence + 1 >= len(page.sentences):
        return False
    sentence, behind = page.sentences[ref.sentence : ref.sentence + 2]
    if sentence.block != behind.block:
        return False
    opens = ref.start - sentence.start < 4
    if opens and IT_WAS_BREACH.match(page.lower, behind.start, behind.end):
        return SAID_INDIRECTLY.match(page.folded, ref.end, sentence.end) is not None
    opens = opens or AT_HEARING.fullmatch(page.lower, sentence.start, ref.start) is not None
    return opens and THEN_DECIDED.match(page.lower, behind.start, behind.end) is not None


def _decides(figure: Figure, before: str, after: str) -> bool:
    """A chief officer of whom no more is said than that they decided: "Chief Constable Quill found that"."""
    if figure.rank is None:
        return _holder_decides(before, after)
    if before.rstrip().endswith(("before", "before a", "before the")) and MET_BEFORE.search(before):
        return True
    if not (figure.rank in CHIEF_OFFICERS or figure.rank.endswith("superintendent")):
        return False
    if DECIDES_AFTER.match(after):
        return True
    return before.rstrip().endswith(ENDS_CONDUCTED) and CONDUCTED_BEFORE.search(before) is not None


def _holder_decides(before: str, after: str) -> bool:
    """Whether somebody is named beside an office that decides: "Mrs Quill, the Chief Constable, found that"."""
    office = OFFICE_BEHIND.match(after) if "," in after and any_in(OFFICES, after) else None
    if office is not None and APPOSED_DECIDED.match(after, office.end()):
        return True
    if before.endswith(", ") and any_in(OFFICES, before) and _office_decides(before, after):
        return True
    return any_in((" by head", " by dir", " by the", " by our", " by its"), before) and (
        HEAD_DISMISSED.search(before) is not None
    )


OFFICES: Final = ("head", "director", "chief constable", "commissioner")


def _office_decides(before: str, after: str) -> bool:
    """Whether the office before a name is that of who decides, and the words behind it say that they did."""
    if DECISION_OF.search(before):
        return True
    if HEAD_BEFORE.search(before):
        return HEAD_DECIDED.match(after) is not None
    return OFFICE_BEFORE.search(before) is not None and OFFICE_DECIDED.match(after) is not None
