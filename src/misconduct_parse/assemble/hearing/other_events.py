"""Days in the sentence of a hearing that are those of what it was about, or of a hearing that is none of the case."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

# "PC Quill, who was on duty on the night of 5 December, was one of three to face a panel"
WHO: Final = pattern(
    r",\s++(?:who|whose)\b(?![^,.;]*?\b(?:hearings?|panel|meeting|proceedings|appeared|faced|dismissed)\b)[^,.;]{3,120}$"
)
WHO_CLOSED: Final = pattern(r"[^,.;]{0,60},\s++(?:was|is|were|are|has|had|have|faced|appeared|attended|will)\b")


def _in_relative(lower: str, start: int, mention: Mention[Any]) -> bool:
    """Whether a day stands in a clause that tells who somebody is, before the verb of the sentence."""
    if lower.find(", who", start, mention.start) < 0:
        return False
    who = WHO.search(lower, max(start, mention.start - 130), mention.start)
    return who is not None and WHO_CLOSED.match(lower, mention.end, mention.end + 90) is not None


FORUM: Final = r"hearings?|panel|meeting|proceedings|tribunal"
NO_FORUM: Final = rf"(?:(?!\b(?:{FORUM})\b)[^.;])"
# "A hearing concerning the conduct of PC Vale will take place on 12 December"
NOT_HELD: Final = (
    rf"(?:(?!\b(?:{FORUM}|concluded|ended|finished|resumed|reconvened|(?:take|takes|taking)\s++place"
    r"|(?<!\b(?:which|that)\s)took\s++place|held|heard|will|begins?|opens?|opened|starts?|sat)\b)[^.;])"
)
# "The panel could not decide what took place on 2 May", "The hearing heard that the misconduct took place on 3 May"
WHAT_HAPPENED: Final = pattern(
    rf"\bwhat\s++(?:had\s++)?+(?:took|taken|happened|occurred|went|gone)\b[^.;]{{0,40}}$"
    rf"|\b(?:hearing|panel|meeting)\s++(?:\w++\s++)?(?:heard|was\s++told|were\s++told)\s++(?:that|how|of)\b{NO_FORUM}*+$"
)
TELLING: Final = ("what ", "heard", "told")
# "at a misconduct hearing on 12 June for conduct between 1 May 2021 and 3 June 2021", "for her behaviour on 3 May"
FOR_WHAT: Final = pattern(
    r"\b(?:for|over|about|concerning|regarding|(?:relating|in\s++relation)\s++to|because\s++of|following|after)\s++"
    r"(?:(?:his|her|their|the|an?|alleged|serious|gross|inappropriate|unacceptable)\s++)*+"
    r"(?:conduct|behaviour|actions?|misconduct(?=\s++(?:between|during))|incidents?|events?|comments?|remarks?|messages?|offences?|assaults?|crash|collision"
    r"|failures?|failings?|lies|party|arrests?|treatment|panel\s++(?:had\s++)?+(?:visited|viewed)"
    rf"|(?!sitting|hearing|meeting|finishing|ending|lasting|being|adjourning|deliberating|considering)\w{{3,}}?ing)\b{NOT_HELD}*+$"
)
FOR: Final = ("for ", "over ", "about ", "concerning ", "regarding ", "relat", "because of ", "following ", "after ")
# "postponed from 3 April", "was due to start on 3 April but began on"
MOVED: Final = pattern(
    r"\b(?:postponed|moved|put\s++back|rescheduled|rearranged|relisted)\s++from\s++(?:\w++\s++)?$"
)
DUE: Final = pattern(
    r"\b(?:was|were|had\s++been)\s++(?:originally\s++|initially\s++|first\s++)?+(?:due|listed|scheduled|set|expected|supposed)\s++"
    r"(?:to|for)\b[^.;]{0,40}$"
)
BUT: Final = quick_pattern(r"[^.;]{0,20}?,?\s++but\b")
# "An inquest hearing on 3 July", "Another hearing, for a different officer, will be held on 3 July"
NOT_THIS: Final = pattern(
    r"\b(?:inquest|sentencing|court|appeal|plea|bail|extradition|family|another|separate|different)\s++(?:misconduct\s++)?hearing\b[^.;]*+$"
)
# "At a hearing on 3 May at Maidstone Magistrates' Court", "on 3 July 2019 for an unrelated matter"
AT_COURT: Final = quick_pattern(
    r",?+\s++(?:at|in|before)\s++(?:[\w'-]++\s++){1,4}?(?:court|magistrates)\b"
    r"|[^.;]{0,30}?\b(?:for|over|about|in)\s++(?:an?\s++)?(?:unrelated|separate|different|another)\s++(?:matter|allegation|incident|case)\b"
)


# "The misconduct took place on", "Notice of the hearing was served on", "The decision to refer her was made on",
# "A pre-hearing meeting was held on", "The appeal is listed for", "her appeal against the sanction was heard on"
STEP: Final = pattern(
    r"\b(?:(?:(?:the|his|her|their)\s++(?:gross\s++)?+misconduct|incidents?|conduct|events?|offences?|assault)\s++(?:took\s++place|occurred|happened)"
    r"|notices?\s++of\s++(?:the|a|an|his|her|this|referral)\b(?:(?!\b(?:held|sat|heard\s++on)\b)[^.;]){0,60}?\b(?:was|were|been)\s++(?:served|issued|sent|given|published)"
    r"(?:\s++(?:on|to)\s[^.;,]{2,40}?)??|served\s++with\s++(?:an?|the|his|her)\s++(?:\w++\s++)?notice\b[^.;]{0,60}?"
    r"|decision\s++(?:was\s++made\s++)?+(?:to\s++refer|that\s++(?:he|she|they)\s++should\s++face)\b[^.;]{0,80}?|referral\s++to\s++(?:a\s++)?+misconduct\s++\w++(?:\s++was\s++made)?+"
    r"|(?:pre-hearing|case\s++management|directions|preparatory)\s++(?:meeting|hearing|review|conference)?+\s*+(?:was|is|will\s++be|took|takes)?+\s*+(?:held|place|listed|heard)?+"
    r"|\bappeals?\b(?:(?!\b(?:hearing|panel|misconduct)\b)[^.;]){0,60}?\b(?:is|was|will\s++be|has\s++been)\s++(?:listed|heard|held|decided|dismissed|allowed|refused|lodged))"
    r"\s++(?:(?:on|for|at|in|between)\s++)?+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\s++)?+$"
)
STEPS: Final = (
    "took place", "occurred", "happened", "notice", "refer", "pre-hearing", "management", "directions", "preparatory",
    "appeal",
)  # fmt: skip


def of_other_event(lower: str, start: int, mention: Mention[Any], end: int) -> bool:
    """Whether a day that stands beside words of a hearing is that of something else.

    Args:
        lower: The page in lower case.
        start: Where the sentence begins.
        mention: The day.
        end: Where the sentence ends.
    """
    before, behind = lower[start : mention.start], lower[mention.end : end]
    if _in_relative(lower, start, mention):
        return True
    if any_in(TELLING, before) and WHAT_HAPPENED.search(before):
        return True
    if any_in(FOR, before) and FOR_WHAT.search(before):
        return True
    if " hearing" in before and NOT_THIS.search(before):
        return True
    if _called_off(before, behind) or (any_in(STEPS, before) and STEP.search(before)):
        return True
    return any_in(("court", "magistrates", "unrelated", "separate", "different", "another"), behind) and (
        AT_COURT.match(behind) is not None
    )


def _called_off(before: str, behind: str) -> bool:
    """Whether a hearing was to be held on a day and was not."""
    if before.endswith(("from ", "from the ")) and MOVED.search(before):
        return True
    return "but" in behind[:30] and BUT.match(behind) is not None and DUE.search(before) is not None
