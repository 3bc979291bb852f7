"""Whose day a date in prose is: the hearing's, if the sentence tells of it and the nearest cue is one of hearings."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.day_cue_names import in_name, is_held_else, is_law, is_whose_word
from misconduct_parse.assemble.hearing.day_spans import behind_day, is_span
from misconduct_parse.assemble.hearing.decided_days import decided_at_hearing
from misconduct_parse.assemble.hearing.decider_days import closes_evidence
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.other_days import is_place, of_another, of_trial
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.written_date import WrittenDate
from misconduct_parse.pattern import REACH, pattern, quick_pattern

ANCHOR: Final = quick_pattern(
    r"\b(?:hearings?|panel|proceedings|days\s++of\s++evidence|misconduct\s++meeting|meeting|sat|hearing's|adjourned\s++(?:to|until)"
    r"|heard\s++(?:[\w'-]++\s++){1,3}?case"
    r"|case\s++(?:opened|began|started|was\s++(?:heard|listed)|concluded|ended|closed|came\s++to\s++an?\s++(?:end|close)|ran)"
    r"|(?:will|is\s++to|are\s++to)\s++answer\s++(?:an?\s++)?+allegations?"
    r"|(?:will|is\s++(?:due\s++)?+to|are\s++(?:due\s++)?+to)\s++appear\s++(?:before|in\s++front\s++of)\b"
    r"(?!\s++(?:[\w'-]++\s++){0,4}?(?:court|magistrates|judge|justices)\b)"
    r"|(?:has|have)\s++been\s++listed\s++for|is\s++listed\s++for"
    r"|decision\s++(?:(?:that|which)\s++)?+(?:(?:i|we)\s++gave|given|delivered))\b"
)
# "By the time it drew to a close on Wednesday"
IT_ENDED: Final = pattern(
    r"\bit\s++(?:drew\s++to\s++a\s++close|came\s++to\s++(?:an?|its)\s++(?:end|close)|concluded|ended|finished|closed)\b[^.;]{0,20}$"
)
# Under the heading "Meeting": "Took place on Wednesday 11 October"
ELLIPTIC: Final = quick_pattern(r"(?:took\s++place|sat|heard|convened|conducted)\s++(?:on|at|in|over|from|between)\b")
# "Sitting at Sandmere on 8 and 9 February 2021", a line below the members of the panel, or before "the panel found"
SITTING: Final = quick_pattern(
    r"sitting\s++(?:at|in|on|over|from)\s[^.;:]{2,120}?(?:$|,\s++(?:it|they|the\s++panel|the\s++chair|he|she|we|i)\b)"
)
ENDS: Final = pattern(
    r"\b(?:concluded?s?|finish(?:ed|ing)?+|end(?:ed|s|ing)?+|closed|adjourned|came\s++to\s++(?:an?|its)\s++(?:end|close|conclusion)"
    r"|(?:was|were)\s++(?:all\s++)?+over(?=\s++(?:by|on|before|within)\b|$|\s*+[,(])"
    r"|wrapped\s++up|drew\s++to\s++(?:a|its)\s++(?:end|close)|reached\s++its\s++(?:end|conclusion))\b[^.;]{0,90}$"
)
ITS: Final = quick_pattern(r"(?:it|they|the\s++(?:panel|hearing|case|remaining|meeting)|this)\b")
# "Three days have been set aside, and it should finish on 6 June"
GOES_ON: Final = pattern(
    r"\bit\s++(?:should|will|is\s++(?:expected|due|likely|scheduled)\s++to)\s++"
    r"(?:(?:then|now|also)\s++)?+(?:finish|end|conclude|last|sit|resume|go\s++on|come\s++back|reconvene|return|meet)\b[^.;]{0,40}$"
)
GOING_ON: Final = ("it should ", "it will ", "it is ")
BACK: Final = 3
"""How many sentences "it" may reach back: "It will now resume", after who fell ill and what was not decided."""

# "by Monday 9 June", unless that is when it is to be over
BY: Final = quick_pattern(r"\b(?:by|before|until|till)\s++(?:\S++\s++on\s++|noon\s++on\s++)?+$")

# "On Thursday 20 March a hearing took place": a day that opens its clause belongs to what stands behind it
OPENS: Final = pattern(
    r"(?:,\s++(?:and|but)|;|,\s++then|\band)\s++(?:on|yesterday|today)\s++$|(?:,\s++(?:and|but)|;)\s++$"
)

# "On 3 March, after a night out, the panel heard, she drove home": what was done, and who was told of it
IT_HEARD: Final = pattern(r"\s++(?:(?:was|were)\s++(?:also\s++)?+told|(?:also\s++)?+heard)\s*+,")

# "On Tuesday 8 March, when the last witness had been heard, the panel adjourned"
WHEN: Final = quick_pattern(
    r",\s++(?:when|after|once)\b[^,.;]{3,90},\s++(?=(?:(?:the\s++)?+(?:panel|hearing|case|proceedings|meeting|chair)|it|they)\s++"
    r"(?:(?:was|were|then|again)\s++)*+(?:adjourned|closed|rose|finished|ended|concluded|resumed|reconvened|announced|gave|delivered)\b)"
)

# "which should have started on 14 March has been taken out of the list"
CALLED_OFF: Final = quick_pattern(
    r"[^.;]{0,110}\b(?:postponed|vacated|cancelled|called\s++off|taken\s++out\s++of|put\s++(?:back|off)|re-?listed|re-?scheduled"
    r"|been\s++moved\s++to|(?:will|would|does|did|could|can)\s++(?:now\s++)?+not\s++(?:now\s++)?+(?:go\s++ahead|take\s++place|be\s++held|begin"
    r"|start|proceed|sit))\b|,?+\s++but\s++(?:he\s++|she\s++|they\s++)?+(?:resigned|retired|left|quit)\b"
)
CALLING_OFF: Final = (
    "postponed", "vacated", "cancelled", "called", "taken", "put", "listed", "scheduled", "moved", "but", " not ",
)  # fmt: skip
# "appealed to the Police Appeals Tribunal, which sat on 31 August": another body, which sits afterwards
OF_TRIBUNAL: Final = pattern(r"\btribunal\b(?:(?!\b(?:hearings?|panel|misconduct)\b)[^.;]){0,200}+$")
SILENT: Final = frozenset({Part.ALLEGATION, Part.PUBLISHED, Part.STANDARDS, Part.COUNSEL, Part.PANEL, Part.RESPONSE})


# "Who PC Ada Quill When Tuesday 25 April Where Prism House": labels of a table whose cells were run together
RUN: Final = pattern(r"(?<![\w'])(?:When|Dates?(?:\s[Oo]f\s[Hh]earing)?|[Hh]earing\s[Dd]ates?)\s++$")
RUN_ON: Final = pattern(r"\b(?:Where|Venue|Place|Location|Chair|Time|Start\s[Tt]ime)\s++(?=\p{Lu}|\d)")


def _in_run(story: Story, mention: Mention[WrittenDate]) -> bool:
    folded, (start, end, _) = story.page.folded, story.page.sentences[mention.sentence]
    if RUN.search(folded, max(start, mention.start - 20), mention.start) is None:
        return False
    return RUN_ON.search(folded, mention.end, end) is not None


def of_hearing(story: Story, mention: Mention[WrittenDate]) -> bool:
    """Whether a date in prose is a day of the hearing."""
    return _is_day(mention.value) and (_in_run(story, mention) or _told_of_hearing(story, mention))


def _told_of_hearing(story: Story, mention: Mention[WrittenDate]) -> bool:
    page = story.page
    sentence = page.sentences[mention.sentence]
    at_large = page.lower.find("hearings", sentence.start, sentence.end) >= 0
    if at_large and AT_LARGE.search(page.lower, sentence.start, sentence.end):
        return False
    before = page.lower[sentence.start : mention.start]
    if ("tribunal" in before and OF_TRIBUNAL.search(before)) or of_another(story, mention):
        return False
    if not _tells_of_hearing(story, mention) or page.lower.endswith("not ", sentence.start, mention.start):
        return False
    calls_off = any_in(CALLING_OFF, page.lower[mention.end : sentence.end])
    if calls_off and CALLED_OFF.match(page.lower, mention.end, sentence.end):
        return False
    return _governed_by_hearing(story, mention, sentence.start)


def _governed_by_hearing(story: Story, mention: Mention[WrittenDate], start: int) -> bool:
    """Whether the cue nearest before a day, or else behind it, is one of hearings."""
    lower = story.page.lower
    decided = decided_at_hearing(lower, start, mention.start, mention.end)
    if decided or _fronts_sitting(story, mention) or closes_evidence(lower, start, mention.start):
        return True
    if " case" in lower[start : mention.start] and HEARD_CASE.search(lower, start, mention.start):
        return True
    cues = [
        cue
        for cue in story.work.mentions.in_sentence(Kind.DAY_CUE, mention.sentence)
        if not (in_name(story.page.folded, cue) or is_span(story, cue) or is_place(lower, cue) or is_law(lower, cue))
        and not is_whose_word(lower, cue)
    ]
    before = next((cue for cue in reversed(cues) if cue.end <= mention.start), None)
    aside = WHEN.match(lower, mention.end, mention.end + REACH)
    behind = next((cue for cue in cues if cue.start >= (aside.end() if aside else mention.end)), None)
    fronted = behind is not None and OPENS.search(lower, max(start, mention.start - 16), mention.start)
    governing = behind if fronted else before or behind
    if governing is None or not governing.value or (governing is not behind and of_trial(lower, cues, governing)):
        return False
    between = lower[mention.end : governing.start]
    heard = governing.start >= mention.end and IT_HEARD.match(lower, governing.end, governing.end + REACH)
    if " that " in between or heard or is_held_else(lower, governing.start):
        return False  # "She was told on 3 March that she would face a hearing"
    by = BY.search(lower, max(start, mention.start - 24), mention.start)
    if by is None or behind_day(story, by.start()):
        return True
    return ENDS.search(lower, max(start, mention.start - 80), mention.start) is not None


# "who heard the inspector's case at Lloyd House yesterday"
HEARD_CASE: Final = pattern(
    r"\b(?:heard|hears|will\s++hear)\s++(?:(?!(?:that|how|about|of|from|in|as)\b)[\w'-]++\s++){1,4}?case"
    r"(?:\s++(?:at|in|before)\s++(?:(?!(?:when|where|which|that|on)\b)[\w'-]++,?+\s++){1,8}?)??(?:on\s++)?+$"
)


# "From 1 May 2015 misconduct hearings are heard in public": since when all of them are
AT_LARGE: Final = pattern(
    r"\bhearings\s++(?:involving\s[^.;,]{1,60}?\s)?(?:are|have\s++been|will\s++be|must\s++be|can\s++be"
    r"|may\s++be)\s++(?:now\s++|also\s++|usually\s++)?+(?:held|heard|conducted|chaired|led|open)\b"
)


def _is_day(written: WrittenDate) -> bool:
    """Whether it is a day or days: "in August" and "2019" are none."""
    if written.relative is not None:
        return (
            "month" not in written.relative
            and "year" not in written.relative
            and (written.first.weekday is not None or "week" not in written.relative)
        )
    return written.first.day is not None or written.first.weekday is not None


def _tells_of_hearing(story: Story, mention: Mention[Any]) -> bool:
    """Whether the sentence is about the hearing, or goes on about it: "It is expected to finish by"."""
    page = story.page
    sentence = page.sentences[mention.sentence]
    if ANCHOR.search(page.lower, sentence.start, sentence.end) or ELLIPTIC.match(page.lower, sentence.start):
        return True
    if SITTING.match(page.lower, sentence.start, sentence.end) or _fronts_sitting(story, mention):
        return True
    goes_on = any_in(GOING_ON, page.lower[sentence.start : mention.start])
    if (
        ITS.match(page.lower, sentence.start)
        or (goes_on and GOES_ON.search(page.lower, sentence.start, mention.start) is not None)
        or IT_ENDED.search(page.lower, sentence.start, mention.start) is not None
        or closes_evidence(page.lower, sentence.start, mention.start)
    ):
        back = page.sentences[max(0, mention.sentence - BACK) : mention.sentence]
        if any(ANCHOR.search(page.lower, before.start, before.end) for before in back):
            return True
    if any_in(("career ",), page.lower[sentence.start : mention.start]) and _ends_career(story, mention):
        return True
    if not any_in(HOLDING, page.lower[sentence.start : sentence.end]):
        return False
    held = HELD.finditer(page.lower, sentence.start, sentence.end)
    return any(not is_held_else(page.lower, page.lower.find("held", told.start(), told.end())) for told in held)


HOLDING: Final = ("held", "heard", "considered", "sat", "dismissed", "cost ")
HELD: Final = pattern(
    r"\b(?:were|was|be|been|being)\s++(?:held|heard|considered\s++(?:on|today|yesterday))\b|\b(?:held|heard|sat)\s++(?:at|on|in)\b|\btoday\s++been\s++dismissed\b"
    r"|\bwas\s++today,\s++[^.;,]{3,40},\s++dismissed\b|\bdismissed\s++(?:without\s++notice\s++)?+(?:today|yesterday)\b"
    r"|\b(?:dismissed|sacked)\s++from\s++the\s++(?:force|police)\s++(?:today|yesterday|this\s++(?:morning|afternoon))\b"
    r"|\bbeen\s++dismissed\b|\bcost\s++(?:him\s++his|her\s++her)\s++job\b"
)
# "Her career as a special ended on Monday. A special case hearing found her guilty of"
CAREER: Final = pattern(
    r"""\b (?:policing|police|his|her|their|whose) \s++ (?:policing\s++|police\s++)?+ career
    (?: \s++ (?: as \s++ an? \s++ (?:\w++\s++){0,2}? (?:special|officer|constable|sergeant|inspector|detective|pcso)
      | (?:in|with) \s++ (?:the\s++)?+ (?:\w++\s++)?? (?:police|policing|force|constabulary|service) ) )?+ \s++
    (?:has\s++|was\s++|is\s++)?+ (?:ended|over|finished|came\s++to\s++an\s++end|(?:brought|put)\s++to\s++an\s++end) \b
    (?! [^.;]*? \b(?:resign|retire|quit|left\s|stepp|dying|died|death) )""",
    regex.VERBOSE,
)


def _ends_career(story: Story, mention: Mention[Any]) -> bool:
    """Whether a career ended on a day, as the next sentence says by a hearing."""
    page = story.page
    own, behind = page.sentences[mention.sentence], page.sentences[mention.sentence : mention.sentence + 2][-1]
    if CAREER.search(page.lower, own.start, own.end) is None:
        return False
    return own is not behind and ANCHOR.search(page.lower, behind.start, behind.end) is not None

# "Over Monday, Tuesday and Wednesday of this week, at the Assembly House, it considered whether"
FRONTS: Final = quick_pattern(r"(?:over|on|from|between|during|yesterday|today)\b(?:\s++the\s++course\s++of)?+\s*+$")
SITS: Final = quick_pattern(
    r"[^.;]{0,80}?,?\s++it\s++(?:sat|heard|considered|listened|examined|looked|was\s++told|was\s++shown|met|dealt)\b"
)


def _fronts_sitting(story: Story, mention: Mention[Any]) -> bool:
    """Whether a day opens a sentence in which "it" sits, and is the hearing or the panel of the sentence before."""
    page = story.page
    own = page.sentences[mention.sentence]
    if mention.start - own.start > FRONT or not FRONTS.match(page.lower, own.start, mention.start):
        return False
    if not mention.sentence or SITS.match(page.lower, mention.end, own.end) is None:
        return False
    before = page.sentences[mention.sentence - 1]
    return before.block == own.block and ANCHOR.search(page.lower, before.start, before.end) is not None


FRONT: Final = 24
"""Characters that may stand before a day that opens its sentence."""
