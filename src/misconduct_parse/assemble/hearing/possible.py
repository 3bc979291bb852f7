"""Outcomes that are only possible or were only thought of: "could be dismissed", "considered a written warning"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.reported import VIEW
from misconduct_parse.assemble.hearing.story import Story
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
    r"|whether|(?:previous|existing|live\s++at)\b(?![^.;,]{0,60},\s++(?:was|has)\b)|adopting\s++neither|can\s++be|may\s++be\s++given"
    r"|would\s++not\s++have|power(?:s)?+\s++to|able\s++to|entitled\s++to|asked\s++to|invited\s++to|minded\s++to"
    r"|looked\s++(?:first\s++)?+at|turned\s++first\s++to|argued\s++for|(?:wanted|hoped\s++for|pleaded\s++for"
    r"|pressed\s++for|called\s++for)\b(?!\s++by\b)"
    r"|(?:ask(?:ed|ing)|invit(?:ed|ing)|urg(?:ed|ing)|persuaded?|wanted)\s++(?:the\s++)?+(?:panel|chair|hearing|tribunal"
    r"|court|judge|her|him|them)\s++to)\b"
)

COULD_BE: Final = pattern(
    r"[^.;]{0,24}\bif\b(?!\s++(?:he|she|they)\s++(?:had|were|was|have)\b)|\s++(?:could|can|may|might)\b"
    r"|\s++(?:is|was|were|are)\s++(?:among|one\s++of|not\s++(?:open|available))\b|\s++cannot\b"
    r"|\s++(?:is|are)\s++(?:only\s++)?+(?:for\b|reserved\b|meant\b|usual\b|likely\b|the\s++(?:usual|normal|likely|expected)\b)"
    r"|\s++(?:was|were|had\s++been|has\s++been)\s++(?:\w+ly\s++)?(?:considered|discussed|weighed|rejected|ruled\s++out|urged|sought"
    r"|suggested|proposed)\b(?!\s++(?:necessary|appropriate|proportionate|sufficient|the\b|to\s++be))"
)
# "A final written warning was not imposed", "Dismissed: no"
NOT_IMPOSED: Final = pattern(
    r"(?:\s*+[:-])?+\s++(?:(?:was|were|is|has\s++been|had\s++been)\s++)?+(?:not|never)\s++(?:imposed|given|issued|necessary|called\s++for"
    r"|justified|needed|required|warranted|appropriate|sought|available|open)\b|\s*+:\s++no\b"
)
# "nearly sacked", "within an inch of being dismissed", "would rather be sacked", "an attempt to have her dismissed"
NEARLY: Final = pattern(
    r"\b(?:(?:nearly|almost)\s++|rather\s++be\s++|(?:within\s++an\s++inch\s++of|close\s++to|short\s++of)\s++being\s++"
    r"|to\s++(?:have|see|get)\s++(?:him|her|them|(?:[\w'-]++\s++){0,2}?[\w'-]++)\s++)$"
)
# "Outcomes open to the panel: ", "Range: ", "The maximum sanction is", "powers run from"
RANGE: Final = pattern(
    r"""\b (?: (?:outcomes|sanctions|options|powers|penalties) \b [^.;:]{0,30}? \b (?:open|available|possible) \b
        [^.:]{0,40} :
          | range \s*+ :
          | (?:range[sd]?|run|runs|running|extend|extends) \s++ (?:all\s++the\s++way\s++)?+ from \b
          | (?:maximum|worst|gravest|heaviest|toughest|harshest|severest|mildest|most\s++(?:serious|severe)) \b
              [^.;:]{0,40}?
            \s (?:is|would\s++be) \b )
        (?: (?! ,\s++and\s++(?:the|pc|she|he|they)\b ) [^.] ){0,120} $""",
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
# "The force's preferred outcome was", "denied that it had", "before she is", "According to Mr Pell, "
WANTED: Final = pattern(
    r"\b(?:(?:preferred|favoured|desired|proposed)\s++(?:outcome|sanction|result)\b[^.;]{0,30}"
    r"|(?:denied|denies|denying)\s++(?:that\s++)?+(?:it|they|(?:the\s++)?+\w++)\s++had\s++|before\s++(?:he|she|they)\s++(?:is|are|could\s++be|can\s++be)\s++"
    r"|according\s++to\s++(?:mr|mrs|ms|miss|counsel|(?:the|her|his)\s++(?:barrister|presenting\s++officer|solicitor))\b[^.;]{0,40})$"
)
# "Should PC Quill be sacked?"
ASKED: Final = pattern(
    r"[\"']?(?:should|will|could|would|can|did|does|do|is|was|were|has|ought|must|might)\b[^.;]{0,200}\?"
)
WOULD_BE: Final = pattern(
    r"\s++would(?:\s++not|n't)?+\s++(?:have\s++(?:been|met|sufficed|done)|meet|do|suffice"
    r"|be\s++(?:enough|sufficient|adequate"
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


def considered(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether it stands among what a panel weighed, before the words that say what it chose."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    start = max((turn.end() for turn in TURN.finditer(lower, start, mention.start)), default=start)
    return (
        CONSIDERED.search(lower, start, mention.start) is not None
        or CONSIDERED.match(lower, mention.end + 1) is not None
    )


def possible(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether it is only a thing that can happen: "could be dismissed", "a warning would have been the outcome if"."""
    lower = story.page.lower
    if WOULD_BE.match(lower, mention.end, mention.end + REACH):
        return True
    start = story.page.sentences[mention.sentence].start
    if CAN_IMPOSE.search(lower, max(start, mention.start - 260), mention.start):
        return True
    if WHO_IS.search(lower, max(0, mention.start - 40), mention.start) and OF_ANY.match(lower, mention.end):
        return True
    if WHERE_AN.search(lower, max(start, mention.start - 70), mention.start) and TOLD_OF_ALL.match(lower, mention.end):
        return True
    return _offered(story, mention) or _not_told(lower, start, story.page.sentences[mention.sentence].end, mention)


def _not_told(lower: str, start: int, end: int, mention: Mention[Any]) -> bool:
    """Whether the words beside it say that it did not come, or is one of a range, asked or argued for."""
    return (
        COULD_BE.match(lower, mention.end) is not None
        or NOT_IMPOSED.match(lower, mention.end) is not None
        or NEARLY.search(lower, max(0, mention.start - 60), mention.start) is not None
        or RANGE.search(lower, max(start, mention.start - 200), mention.start) is not None
        or ASKED.match(lower, start) is not None
        or ARGUED.match(lower, mention.end, end) is not None
        or WANTED.search(lower, max(start, mention.start - 90), mention.start) is not None
        or VIEW.search(lower, max(start, mention.start - 60), mention.start) is not None
    )


def _offered(story: Story, mention: Mention[Any]) -> bool:
    """Whether it stands in a list of what panels can do: "Officers may be:"."""
    lead = story.leads.get(story.page.sentences[mention.sentence].block)
    if lead is None:
        return False
    block = story.page.blocks[lead]
    return COULD.search(story.page.lower, block.start, block.end) is not None
