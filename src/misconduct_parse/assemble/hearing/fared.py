"""What became of somebody beside the subjects: "Her sergeant was dismissed", "Inspector Yew, since dismissed".

What is said there of a sanction or of what was found is said of nobody whose case the page tells.
"""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import REACH, pattern, quick_pattern

KIN: Final = (
    r"(?:husband|wife|brother|sister|father|mother|son|daughter|partner|boyfriend|girlfriend|fianc[eé]e?|friend"
    r"|lover|cousin|nephew|uncle|colleague)"
)
AT_WORK: Final = (
    r"(?:sergeant|inspector|supervisor|superior|manager|boss|crew-?mate|tutor(?:\s++constable)?+|partner|predecessor|successor|mentor"
    r"|trainer|instructor|fellow\s++(?:officer|constable|sergeant))"
)
MEANWHILE: Final = (
    r"(?:(?:has|have|had|was|were|been|also|later|then|now|since|already|subsequently|himself|herself)\s++)"
)
WARNED: Final = r"(?:given|handed|issued\s++with)\s++an?\s++(?:\w++\s++)?written"

# "Mr Vale accepts on your behalf that the conviction is a breach": what counsel says is said of the officer
ON_BEHALF: Final = pattern(
    r"\s++(?:has\s++|had\s++)?+(?:accept|submit|concede|argue|admit|acknowledge|say|said)\w*+\s++(?:[\w,]++\s++){0,3}?on\s++(?:your|his|her|their)\s++behalf\b"
)
FARED: Final = pattern(
    r"\s++(?:(?:has|have|had|was|were|been|then|also|later|formally|would|will|be)\s++)*+(?:dismissed|sacked|fired"
    r"|given|issued|handed|received|cleared|demoted|reduced|resigned|retired|left|faced|lost|convicted|jailed)\b"
)
"""Behind a name."""
# "an officer from the same station received", "a sergeant had been dismissed"
NEW_FARED: Final = quick_pattern(
    rf"(?:\s++(?:at|from|in|of|on|with)(?:\s++[\w'-]++){{1,5}}?)?\s++{MEANWHILE}*+"
    r"(?:dismissed|sacked|given|issued|handed|received|cleared|demoted|found\s++(?:to|guilty))\b"
)
"""Behind somebody new."""
# "Inspector Yew, since dismissed", "former PC Yew, who was jailed"
APPOSED: Final = quick_pattern(
    rf",(?:\s++(?:aged\s++)?+\d\d,)?+\s++(?:who\s++{MEANWHILE}"
    rf"|(?:since|later|now|already|subsequently|himself|herself)\s++|(?=[a-z]{{2,9}}ed\b)){MEANWHILE}*+"
    rf"(?:dismissed|sacked|demoted|jailed|convicted|sentenced|imprisoned|cleared|acquitted|{WARNED})\b"
)
# What goes back to the subject: "PC Quill, who hid PC Yew, who was jailed, has been dismissed"
BACK: Final = pattern(
    r",\s++(?:(?:has|have|had|was|were|is|will|would|said|told|added)\b|and\s++(?:he|she|was|were)\b)"
    r"|(?<!\b(?:after|because|when|once|since|where|before|that)\s)\b(?:he|she|they)\b"
)
# "Her sergeant, Ben Yew, has been dismissed", "His husband, a teacher, was given"
KIN_FARED: Final = quick_pattern(
    r"(?:the\s++(?:former\s++|ex-)?+(?:husband|wife|brother|sister|father|mother|boyfriend|girlfriend)"
    rf"|(?:his|her|their|the\s++(?:officer|constable|sergeant|inspector)'s)\s++(?:[\w-]++\s++){{0,2}}?(?:{KIN}|{AT_WORK}))"
    rf"(?:,\s++[^.;,]{{2,50}},|\s++[\w'-]++(?:\s++[\w'-]++)?|'s\s++(?:conduct|actions|behaviour|messages))?\s++{MEANWHILE}*+"
    r"(?:dismissed|sacked|given|issued|handed|received|got|kept|escaped|cleared|demoted|lost|prove[nd]|found\s++(?:to|guilty))\b"
)
# "A colleague of PC Quill was dismissed"
KIN_OF_FARED: Final = quick_pattern(
    rf"(?:an?|another|one)\s++(?:[\w-]++\s++){{0,2}}?(?:{KIN}|{AT_WORK}|officer)\s++of\s++[^.;,]{{2,40}}?\s{MEANWHILE}++"
    r"(?:dismissed|sacked|given|issued|handed|received|cleared|demoted|prove[nd]|found\s++(?:to|guilty))\b"
)
NAMED_KIN_FARED: Final = quick_pattern(
    rf"(?:[\w.]++\s++){{1,3}}?[\w-]++(?:'s|(?<=s)')\s++(?:[\w-]++\s++){{0,2}}?(?:{KIN}|{AT_WORK})(?:,\s++[^.;,]{{2,50}},)?\s++{MEANWHILE}*+"
    r"(?:dismissed|sacked|given|issued|handed|received|cleared|demoted|lost|prove[nd]|found\s++(?:to|guilty))\b"
)
# "A constable, whose two fellow officers were dismissed last year, has been"
WHOSE_FARED: Final = pattern(
    rf"\bwhose\s++(?:[\w-]++\s++){{0,3}}?(?:{KIN}|{AT_WORK}|officer|constable|crew)s?+\s++{MEANWHILE}*+"
    rf"(?:(?:given|handed|issued\s++with)\s++)?+(?:an?\s++|the\s++)?+$"
)
# "messages from PC Yew that breached the standard of"
OF_THEIRS: Final = quick_pattern(
    r"\b(?:messages?|posts?|texts?|images?|pictures|videos?|comments?|remarks?|jokes?|words|conduct|behaviour|actions?"
    r"|language)\s++(?:\w++\s++)?(?:from|by|of)\s++$"
)
THAT_BREACHED: Final = pattern(
    r",?+\s++(?:that|which)\s++(?:had\s++|have\s++|clearly\s++)*+(?:breached|broke|were|was|amounted|constituted|fell|offended)\b"
)
# "PC Quill's wife", "PC Quill's line manager"
THEIR_KIN: Final = quick_pattern(rf"'s?\s++(?:[\w-]++\s++){{0,2}}?(?:{KIN}|{AT_WORK})s?+\b")
# "I have also given her sergeant a written warning"
TO_THEM: Final = pattern(
    rf"\b(?:gave|given|handed|issued|giving)\s++(?:his|her|their)\s++(?:\w++\s++)?(?:{KIN}|{AT_WORK})s?+\b[^.;,]{{0,30}}$"
)
GIVEN: Final = ("gave", "given", "handed", "issued", "giving")
"""Words without which ``TO_THEM`` cannot match."""
TURNED: Final = pattern(r"\b(?:he|she|they|him|them|while|but)\b")


NEAR: Final = 300
"""Characters that may stand between somebody and what became of them."""


def on_behalf(lower: str, end: int) -> bool:
    """Whether the words right behind a name are those of counsel, who says what is the officer's."""
    return "behalf" in lower[end : end + REACH] and ON_BEHALF.match(lower, end, end + REACH) is not None


def of_somebody_beside(story: Story, mention: Mention[Any], people: dict[int, Any], *, named: bool) -> bool:
    """Whether a mention stands in what became of somebody else; ``named`` where its sentence speaks of a subject."""
    if _whose(story, mention):
        return True
    kin = (not named or _kin_named(story, mention) or _kin_opens(story, mention, people)) and _of_kin(story, mention)
    return kin or (bool(people) and _of_apposed(story, mention, people))


def _whose(story: Story, mention: Mention[Any]) -> bool:
    """Whether a mention is of a relative or colleague right before: "a constable, whose sergeant was dismissed"."""
    lower, start = story.page.lower, max(story.page.sentences[mention.sentence].start, mention.start - 90)
    return "whose" in lower[start : mention.start] and WHOSE_FARED.search(lower, start, mention.start) is not None


def _kin_named(story: Story, mention: Mention[Any]) -> bool:
    """Whether a sentence begins with whose relative or colleague is meant: "PC Quill's sergeant"."""
    start = story.page.sentences[mention.sentence].start
    refs = story.cast.in_sentence(mention.sentence)
    return bool(refs) and refs[0].start == start and story.page.lower.startswith(("'s ", "' "), refs[0].end)


def _kin_opens(story: Story, mention: Mention[Any], people: dict[int, Any]) -> bool:
    """Whether a sentence begins with "Her supervisor" and names no subject: the noun speaks of somebody else."""
    start = story.page.sentences[mention.sentence].start
    lower = story.page.lower
    if lower.startswith(("a ", "an ", "another ", "one "), start) and KIN_OF_FARED.match(lower, start, mention.end):
        return True
    if not lower.startswith(("his ", "her ", "their "), start):
        return False
    return not any(id(ref.figure) in people for ref in story.cast.within(start, mention.start))


def _of_kin(story: Story, mention: Mention[Any]) -> bool:
    """Whether a sentence begins with a relative or colleague and tells what became of them."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    near = max(start, mention.start - 90)
    if any_in(GIVEN, lower[near : mention.start]) and TO_THEM.search(lower, near, mention.start):
        return True
    if lower.startswith(("his ", "her ", "their ", "the "), start):
        told = KIN_FARED.match(lower, start, mention.end)
    elif lower.startswith(("a ", "an ", "another ", "one "), start):
        told = KIN_OF_FARED.match(lower, start, mention.end)
    elif lower.find("'", start, mention.end) >= 0:  # "PC Quill's sergeant was given"
        told = NAMED_KIN_FARED.match(lower, start, mention.end)
    else:
        return False
    if told is None or mention.start - told.end() > NEAR:
        return False
    return TURNED.search(lower, told.end(), mention.start) is None


def _of_apposed(story: Story, mention: Mention[Any], people: dict[int, Any]) -> bool:
    """Whether what became of somebody else is told behind their name, and a mention stands in it."""
    lower = story.page.lower
    start = max(story.page.sentences[mention.sentence].start, mention.start - NEAR)
    for ref in story.cast.within(start, mention.start):
        if ref.end > mention.start or id(ref.figure) in people or not ref.figure.police:
            continue
        told = APPOSED.match(lower, ref.end, mention.end)
        if told is None and OF_THEIRS.search(lower, max(0, ref.start - 60), ref.start):
            told = THAT_BREACHED.match(lower, ref.end, mention.end)
        if told is None:
            continue
        between = lower[told.end() : mention.start]
        if " and who" in between or BACK.search(between) is None:
            return True
    return False


# "The sergeant has since retired", said of a constable's
SOMEBODY: Final = quick_pattern(
    r"\b(?:the|his|her|their)\s++(?:detective\s++)?+(?P<rank>constable|sergeant|inspector|superintendent|supervisor)"
    r"(?:\s++(?:has|had|have|himself|herself|since|later|then|also|now|already|subsequently))*+\s++$"
)


def of_another_rank(story: Story, person: Person, left: Mention[Any]) -> bool:
    """Whether whoever left is called by a rank that is not the subject's."""
    start = max(story.page.sentences[left.sentence].start, left.start - 60) if left.sentence >= 0 else left.start
    told = SOMEBODY.search(story.page.lower, start, left.start)
    return told is not None and told["rank"] not in str(person.draft.get("rank") or told["rank"])
