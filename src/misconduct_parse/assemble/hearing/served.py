"""That somebody whom a page names without a rank served with the police: what is told of no member of the public."""

from __future__ import annotations

from typing import Final

from misconduct_parse.assemble.hearing.below_lead import after_lead
from misconduct_parse.assemble.hearing.figure import Ref
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

# "Ada Quill, 52, spent 26 years with Kent Police", "Mr Quill, who had served with the force", once nobody with a rank
# is left: that somebody served is said of no member of the public
CAREER: Final = pattern(
    r"(?:,?+\s++\(?+(?:aged\s++)?+\d\d\)?+,?+|,)?+\s++(?:who\s++)?+(?:had\s++|has\s++)?+"
    r"(?:spent\s++(?:\w++\s++){1,4}?(?:with|in|at)|served\s++(?:\w++\s++){0,5}?(?:with|in|at|for)|joined"
    r"|(?:resigned|retired)\s++from|left)\s++(?:the\s++)?+"
    r"(?:force\b|constabulary\b|police\s++service\b|(?:\w++\s++(?:and\s++)?+){1,3}?(?:police|constabulary)\b)"
    r"|,?+\s++(?:who\s++)?+(?:had\s++)?+held\s++the\s++rank\s++of\s++(?:(?:police|detective|chief)\s++)*+(?:constable|sergeant|inspector|superintendent)\b"
)


# "Ada Quill, 45, ran a response team in Leeds until she resigned", in the paragraph below "A former inspector who"
POST: Final = pattern(
    r"(?:,?+\s++\(?+(?:aged\s++)?+\d\d\)?+,?+|,)?+\s++(?:who\s++)?+(?:had\s++|has\s++)?+"
    r"(?:(?:worked|volunteered|served|patrolled|used\s++to\s++(?:work|serve|be\s++based)|was\s++(?:based|stationed|posted|attached|assigned))"
    r"\s++(?:(?:full-time|part-time|most\s++recently|mainly)\s++)?+(?:in|at|for|with|on|from|out\s++of|to|as)\b"
    r"|(?:ran|led|headed|supervised|managed)\s++(?:an?|the|its|our)\b|looked\s++after|covered\s++the|policed\b|patrolled\b(?!\s++(?:in|at|on|by|with|as)\b)"
    r"|was\s++(?:in\s++charge\s++of|responsible\s++for|a\s++member\s++of))[^.;]{0,120}?"
    r"(?:\bteam\b|\bunit\b|\bsquad\b|\bdepartment\b|\bcommand\b|\bpolice\s++station\b|\bpolicing\b|\bcustody\b"
    r"|\b(?:until|before|when)\s++(?:he|she|they)\s++(?:resigned|retired|left|handed\s++in|quit)\b"
    r"|\bfor\s++\w++\s++years\b)"
)


def had_career(page: Page, ref: Ref) -> bool:
    """Whether somebody is told to have spent time with a force, joined or left one."""
    return CAREER.match(page.lower, ref.end, _end(page, ref)) is not None


def held_post(page: Page, ref: Ref) -> bool:
    """Whether somebody is told to have worked in a unit, right below a lead that names nobody."""
    return POST.match(page.lower, ref.end, _end(page, ref)) is not None and after_lead(page, ref)


def _end(page: Page, ref: Ref) -> int:
    end = page.sentences[ref.sentence].end if ref.sentence >= 0 else ref.end
    return min(end, ref.end + 160)
