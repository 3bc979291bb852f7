"""Outcomes that are only possible or were only thought of: "could be dismissed", "considered a written warning"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.reported import VIEW, VIEWS
from misconduct_parse.assemble.hearing.shared_modal import only_supposed
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.pattern import REACH, pattern, quick_pattern

# "considered dismissal but decided on a final written warning": what stands before the turn was not chosen.
TURN: Final = pattern(
    r"\bbut\b|\binstead\b|\band\s++(?:gave|given|handed|imposed|issued|received|decided|concluded|was|were|so"
    r"|instead|determined|ordered)\b|;"
)
CONSIDERED: Final = quick_pattern(
    r"\b(?:weighed|(?:panels?|chairs?|hearings?|they|officers?)\s++(?:may|can|could|might)\b|considered|available"
    r"|open\s++to|rejected|stopped\s++short|short\s++of|maximum|most\s++serious\s++result|range\s++of"
    r"|whether(?!\s++as\b)|(?:previous|existing|live\s++at)\b(?![^.;,]{0,60},\s++(?:was|has)\b)|adopting\s++neither|can\s++be|may\s++be\s++given"
    r"|would\s++not\s++have|power(?:s)?+\s++to|(?<!felt\s)able\s++to|entitled\s++to|asked\s++to|invited\s++to|minded\s++to"
    r"|looked\s++(?:first\s++)?+at|turned\s++first\s++to|argued\s++for|(?:wanted|hoped\s++for|pleaded\s++for"
    r"|pressed\s++for|called\s++for)\b(?!\s++by\b)"
    r"|(?:ask(?:ed|ing)|invit(?:ed|ing)|urg(?:ed|ing)|persuaded?|wanted)\s++(?:the\s++)?+(?:panel|chair|hearing|tribunal"
    r"|court|judge|her|him|them|me|us)\s++to)\b"
)

COULD_BE: Final = pattern(
    r"[^.;]{0,24}\bif\b(?!\s++(?:he|she|they)\s++(?:had|were|was|have)\b)|\s++(?:could|can|may|might)\b"
    r"|\s++(?:is|was|were|are)\s++(?:among|one\s++of|not\s++(?:open|available))\b|\s++cannot\b"
    r"|\s++(?:was|were)\s++(?:the\s++)?+(?:most\s++)?+(?:likely|expected|probable)\b"
    r"|\s++(?:is|are)\s++(?:only\s++)?+(?:for\b|reserved\b|meant\b|usual\b|likely\b|the\s++(?:usual|normal|likely|expected)\b)"
    r"|\s++(?:was|were|had\s++been|has\s++been)\s++(?:\w+ly\s++)?(?:considered|discussed|weighed|rejected|ruled\s++out|urged|sought"
    r"|suggested|proposed)\b(?!\s++(?:necessary|appropriate|proportionate|sufficient|the\b|to\s++be))"
)
# "A final written warning was not imposed", "Dismissed: no"
NOT_IMPOSED: Final = pattern(
    r"(?:\s*+[:-])?+\s++(?:(?:was|were|is|has\s++been|had\s++been)\s++)?+(?:not|never)\s++(?:imposed|given|issued|necessary|called\s++for"
    r"|justified|needed|required|warranted|appropriate|sought|available|open)\b|\s*+:\s++no\b"
    r"|\s++being\s++(?:insufficient|inadequate|too|not)\b"
    r"|\s*+\(\s*+(?:no\s++case|not\s++(?:prove[nd]|upheld)|unprove[nd]|case\s++not)\b"
)
# "nearly sacked", "within an inch of being dismissed", "would rather be sacked", "an attempt to have her dismissed"
NEARLY: Final = pattern(
    r"\b(?:(?:nearly|almost)\s++|rather\s++be\s++|(?:within\s++an\s++inch\s++of|close\s++to|short\s++of)\s++being\s++"
    r"|to\s++(?:have|see|get)\s++(?:him|her|them|(?:[\w'-]++\s++){0,2}?[\w'-]++)\s++)$"
)
# "Outcomes open to the panel: ", "Range: ", "The maximum sanction is", "powers run from"
# "Maximum sanction: Dismissal without notice", a line above the outcome
MAXIMUM: Final = pattern(
    r"\b(?:maximum|possible|available|likely)\s++(?:sanction|outcome|penalty|disposal|result)s?\s*+[*]*+[:|-][^\n.;]{0,60}$"
)
RANGE: Final = quick_pattern(
    rf"""\b (?: (?:options?|outcomes?|sanctions?|courses?|powers?) \s++ (?:(?:that|which)\s++)?+
              (?:(?:are|were|is|was)\s++)?+ (?:open|available) \s++ to \s++ (?:it|them|the|him|her|a|any) \b
          | (?:outcomes|sanctions|options|powers|penalties) \b [^.;:]{{0,30}}? \b (?:open|available|possible) \b
        [^.:]{{0,40}} :
          | range \s*+ :
          | (?:range[sd]?|run|runs|running|extend|extends) \s++ (?:all\s++the\s++way\s++)?+ from \b
          | (?:maximum|worst|gravest|heaviest|toughest|harshest|severest|mildest|most\s++(?:serious|severe)) \b
              [^.;:]{{0,40}}?
            \s (?:is|would\s++be) \b )
        (?: (?! ,\s++and\s++(?:the|{SHORT_RANK}|she|he|they)\b ) [^.] ){{0,120}} $""",
    regex.VERBOSE,
)
# "Dismissal, the force submitted, was the only outcome", "nothing less would do, the force argued"
SIDES: Final = (
    r"(?:force|authority|counsel|barrister|solicitor|lawyer|federation|family|complainant|iopc|constabulary|police"
    r"|presenting\s++officer)"
)
ARGUED: Final = pattern(
    rf"[^.;]{{0,60}}?,\s++(?:(?:the|her|his|their|its|counsel|mr|mrs|ms)\s++)?+(?:[\w'-]++\s++){{0,3}}?{SIDES}\s++"
    r"(?:had\s++)?+(?:argued|submitted|contended|urged|suggested|proposed)\b"
)
# "PC Quill must be dismissed, Mr Larch told the panel", "is the only outcome open to the panel": nobody tells the
# panel what it decides
TOLD_PANEL: Final = pattern(
    r"[^.;]{0,60}?,[\s\"]*+[^.;,]{2,60}?\s++told\s++(?:the|a)\s++(?:panel|hearing|chair|tribunal|meeting)\b"
    r"|\s++is\s++the\s++[^.;,]{3,30}\s(?:open|available)\s++to\s++(?:the|this)\s++(?:panel|hearing|chair|tribunal|meeting)\b"
)
FORUMS: Final = ("panel", "hearing", "chair", "tribunal", "meeting")
MUST: Final = pattern(
    r"\b(?:told|urged|asked)\s++(?:the|a)\s++(?:panel|hearing|chair|tribunal|meeting)\b[^;]{0,160}?\b(?:must|ought\s++to|has\s++to|had\s++to|needs\s++to|needed\s++to)\s++$"
)
# "The force's preferred outcome was", "denied that it had", "before she is", "According to Mr Pell, "
WANTED: Final = pattern(
    r"\b(?:(?:preferred|favoured|desired|proposed)\s++(?:outcome|sanction|result)\b[^.;]{0,30}"
    r"|(?:denied|denies|denying)\s++(?:that\s++)?+(?:it|they|(?:the\s++)?+\w++)\s++had\s++|before\s++(?:he|she|they)\s++(?:is|are|could\s++be|can\s++be)\s++"
    r"|according\s++to\s++(?:mr|mrs|ms|miss|counsel|(?:the|her|his)\s++(?:barrister|presenting\s++officer|solicitor))\b[^.;]{0,40})$"
)
PRESUMING: Final = (
    "presumption", "expectation", "assumption", "starting", "principle", "proposition", "prospect", "likelihood",
    "rule",
)  # fmt: skip
# "The presumption that an officer in that position will be dismissed was outweighed"
PRESUMED: Final = quick_pattern(
    r"\b(?:presumption|expectation|assumption|starting\s++point|principle|proposition|prospect|likelihood|rule)\s++"
    r"(?:(?:is|was|being|remains)\s++)?+(?:that|of)\b[^.;]{0,90}$"
)
# "Should PC Quill be sacked?"
ASKED: Final = pattern(
    r"[\"']?(?:should|will|could|would|can|did|does|do|is|was|were|has|ought|must|might)\b[^.;]{0,200}\?"
)
WOULD_BE: Final = pattern(
    r"(?:\s++or\s++(?:an?\s++)?+(?:even\s++)?+(?:an?\s++)?+(?:final\s++)?+(?:written\s++)?+warning)?+\s++would(?:\s++not|n't)?+\s++(?:have\s++(?:been|met|sufficed|done)|meet|do|suffice"
    r"|be\s++(?:\w+ly\s++)?(?:enough|sufficient|adequate"
    r"|appropriate|too|an?|the|inadequate|insufficient|proportionate))\b"
)
# "It can impose management advice, a written warning, dismissal with notice or dismissal without notice"
CAN_IMPOSE: Final = pattern(
    r"\b(?:it|panels?|chairs?|hearings?|meetings?|they)\s++(?:can|may|could|might)\s++(?:\w++\s++)?"
    r"(?:impose|give|order|decide|issue|direct|choose)\b[^.;]{0,200}$"
)
# "An officer who is dismissed cannot work for any police force": what is so of all
WHO_IS: Final = pattern(
    r"\b(?:(?:officers?|anyone|anybody|somebody|people|person|those)\s++who\s++(?:is|are)|anyone|anybody|everyone)\s++$"
)
OF_ANY: Final = pattern(r"[^.;,]{0,40}?\s(?:cannot|can't|can|may|must|will|is|are)\b")
TOLD_OF_ALL: Final = pattern(
    r"[^.;]{0,40}?(?:,|\s)\s*+(?:we|the\s++(?:force|outcome)|their|details|this|it|they|he\s++or\s++she)\b"
)
# "Where an officer has been dismissed we publish the outcome for 28 days": how things are done
WHERE_AN: Final = pattern(
    r"\b(?:where|when|if|once|whenever)\s++(?:an?|any)\s++(?:\w++\s++)?(?:officer|constable|person)\s++"
    r"(?:is|was|has\s++been)\s++(?:then\s++)?+(?:given\s++|issued\s++with\s++)?+(?:an?\s++)?+$"
)
COULD: Final = pattern(r"\b(?:may|can|could|might|available|possible|options)\b")

# Words without which the patterns above cannot match: to look for them costs a tenth
TURNS: Final = (";", "but", "instead", "and")
CAN: Final = ("can", "may", "could", "might")
IMPOSE: Final = ("impose", "give", "order", "decide", "issue", "direct", "choose")
ENDS_WHO_IS: Final = ("is", "are", "anyone", "anybody", "everyone")
ANY_OFFICER: Final = ("officer", "constable", "person")
OPENS_COULD_BE: Final = ("could", "can", "may", "might", "is", "was", "were", "are", "had", "has")
OPENS_NOT_IMPOSED: Final = ("being", "not", "unproven", "case not", "no", "never", "was", "were", "is", "has", "had")
NEARLY_SO: Final = ("nearly", "almost", "rather", "being", "to")
EXTREMES: Final = (
    "range", "run", "extend", "open", "available", "possible", "most", "maximum", "worst", "gravest", "heaviest",
    "toughest", "harshest", "severest", "mildest",
)  # fmt: skip
ARGUING: Final = ("argued", "submitted", "contended", "urged", "suggested", "proposed")
WANTING: Final = ("outcome", "sanction", "result", "deni", "denying", "before", "according")


def considered(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether it stands among what a panel weighed, before the words that say what it chose."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if any_in(TURNS, lower[start : mention.start]):
        start = max([turn.end() for turn in TURN.finditer(lower, start, mention.start)], default=start)
    return (
        CONSIDERED.search(lower, start, mention.start) is not None
        or CONSIDERED.match(lower, mention.end + 1) is not None
    )


# "It decided that management advice would suffice"
SUFFICES: Final = quick_pattern(
    r"\s++would\s++(?:suffice|do|be\s++(?:enough|sufficient|adequate|appropriate|proportionate))\b"
)


# "decided that only dismissal would do"
ONLY: Final = pattern(
    r"\b(?:decided|determined|concluded|ruled|held|found|satisfied)\s++(?:that\s++)?+only\s++(?:immediate\s++)?+$"
)


def _sufficed(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether those who decide held a sanction to be enough."""
    if SUFFICES.match(story.page.lower, mention.end, mention.end + REACH) is None:
        return False
    if ONLY.search(story.page.lower, max(0, mention.start - 50), mention.start):
        return True
    return any(d.end <= mention.start for d in story.work.mentions.in_sentence(Kind.DECISION, mention.sentence))


def possible(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether it is only a thing that can happen: "could be dismissed", "a warning would have been the outcome if"."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    at, end = mention.start, mention.end
    before, behind = lower[max(0, at - 260) : at], lower[end : end + REACH]
    if "would" in behind and WOULD_BE.match(lower, end, end + REACH) and not _sufficed(story, mention):
        return True
    if any_in(CAN, before) and any_in(IMPOSE, before) and CAN_IMPOSE.search(lower, max(start, at - 260), at):
        return True
    if before.rstrip().endswith(ENDS_WHO_IS) and WHO_IS.search(lower, max(0, at - 40), at) and OF_ANY.match(lower, end):
        return True
    where = any_in(ANY_OFFICER, before) and WHERE_AN.search(lower, max(start, at - 70), at)
    if where and TOLD_OF_ALL.match(lower, end):
        return True
    if only_supposed(lower, start, at):
        return True
    return _offered(story, mention) or _not_imposed(lower, mention, behind) or _not_told(story, mention, before)


def _not_imposed(lower: str, mention: Mention[Any], behind: str) -> bool:
    """Whether the words behind it say that it did not come, or need not come."""
    end, follows = mention.end, behind.lstrip()
    if ("if" in behind[:26] or follows.startswith(OPENS_COULD_BE)) and COULD_BE.match(lower, end, end + REACH):
        return True
    follows = follows.lstrip(":-(").lstrip()
    return follows.startswith(OPENS_NOT_IMPOSED) and NOT_IMPOSED.match(lower, end, end + REACH) is not None


def _not_told(story: Story, mention: Mention[Any], before: str) -> bool:
    """Whether the words beside it say that it is one of a range, asked or argued for."""
    lower, at, (start, end, _) = story.page.lower, mention.start, story.page.sentences[mention.sentence]
    if any_in(NEARLY_SO, before[-60:]) and NEARLY.search(lower, max(0, at - 60), at):
        return True
    if any_in(EXTREMES, before) and (RANGE.search(lower, max(start, at - 200), at) or MAXIMUM.search(before)):
        return True
    if lower.find("?", start, start + REACH) >= 0 and ASKED.match(lower, start):
        return True
    if _urged(lower, start, end, mention):
        return True
    if any_in(WANTING, before) and WANTED.search(lower, max(start, at - 90), at):
        return True
    view = VIEW.search(lower, max(start, at - 60), at) if any_in(VIEWS, before) else None
    viewed = view is not None and TURN.search(lower, view.end(), at) is None
    presumed = any_in(PRESUMING, before) and PRESUMED.search(lower, max(start, at - 130), at)
    return bool(viewed or presumed)


def _urged(lower: str, start: int, end: int, mention: Mention[Any]) -> bool:
    """Whether the words of a sentence make of it what somebody argued for before the panel."""
    at, behind = mention.start, lower[mention.end : end]
    if any_in(ARGUING, behind) and ARGUED.match(lower, mention.end, end):
        return True
    if any_in(FORUMS, behind) and TOLD_PANEL.match(lower, mention.end, end):
        return True
    must = lower.endswith(("must be ", "to be "), start, at)
    return must and MUST.search(lower, max(start, at - 220), at - 3) is not None


def _offered(story: Story, mention: Mention[Any]) -> bool:
    """Whether it stands in a list of what panels can do: "Officers may be:"."""
    lead = story.leads.get(story.page.sentences[mention.sentence].block)
    if lead is None:
        return False
    block = story.page.blocks[lead]
    return COULD.search(story.page.lower, block.start, block.end) is not None
