"""Who chairs, told in an aside: "with Chief Constable Quill presiding", "by somebody from outside, Ms Quill"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.hearing.chairs import OFFICE
from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import quick_pattern

NO_COURT: Final = r"(?![^.;]*?\b(?:court|trial|inquest|sentenc\w++|council|judge|coroner|service|wedding)\b)"
INQUIRIES: Final = r"(?:investigation|inquiry|enquiry|review|interview|search|operation|raid)"
FORUM: Final = r"(?:hearing|meeting|panel|proceedings|it\s++(?:took\s++place|was\s++(?:held|heard|convened)))"
# "The hearing took place at Melton, with Chief Constable Quill presiding"
PRESIDING: Final = quick_pattern(
    r"(?:,?+\s++of\s++[\w' &-]{3,40}?(?:police|constabulary),?+)?+\s++"
    r"(?:presiding|in\s++the\s++chair)(?=\s*+(?:[.,;)]|$|and\b))"
)
AT_FORUM: Final = quick_pattern(
    rf"(?:^|[.;\n]){NO_COURT}[^.;]*?\b{FORUM}\b[^.;]*?(?:,|\bwith)\s++{OFFICE}$", regex.VERBOSE
)
# "Presiding, Ms Quill said that"
PRESIDES_FIRST: Final = quick_pattern(rf"(?:^|[.\n]\s*+)(?:presiding|in\s++the\s++chair),\s++{OFFICE}$", regex.VERBOSE)
# "Ms Quill, presiding, said that"
ALONE: Final = quick_pattern(rf"(?:^|[.\n]\s*+){OFFICE}$", regex.VERBOSE)
# "chaired by an officer from outside the force, Assistant Chief Constable Quill"
BY_SOMEBODY: Final = quick_pattern(
    rf"""(?:^|[.;\n]) (?! [^.;]*? \b(?:{INQUIRIES}|group|board|committee|trust|council)\b )
      [^.;]*? \b{FORUM}\b [^.;]*? \b(?:chaired|presided\s++over|led|headed|conducted|heard)
      \s++ by \s++ (?:an?|one|somebody|someone)\b[^.;,]{{0,70}},\s++{OFFICE}$""",
    regex.VERBOSE,
)
CLOSED: Final = quick_pattern(r"\s*+(?:[.,;()]|$|(?:of|from|who|and|with|sitting|on|at|in|over|alongside)\b)")
# "The investigation took a year. Superintendent Quill, who conducted it, found": no hearing
CONDUCTED: Final = quick_pattern(
    r"\s*+,?+\s++(?:who\s++)?+conducted\s++(?:(?P<it>it)\b"
    r"|(?:the|this)\s++(?:[\w-]++\s++){0,3}?(?:investigation|inquiry|enquiry|review)\b)"
)
INQUIRY: Final = quick_pattern(
    rf"\b{INQUIRIES}\b"
    r"(?!.*\b(?:hearing|meeting|panel|case|proceedings|allegations?)\b)"
)
# "The investigation was led by Superintendent Quill", "The parish council met under the chairmanship of Mr Quill"
LED: Final = quick_pattern(
    rf"""(?:^|[.;\n]) (?! [^.;\n]*? \b(?:hearing|meeting|panel|proceedings)\b )
      (?P<inquiry>[^.;\n]*? \b{INQUIRIES}\b )?
      [^.;\n]*? \b(?:chaired|presided\s++over|led|headed|overseen|conducted|run|chairmanship)
      \s++ (?:by|of) \s++ {OFFICE}$""",
    regex.VERBOSE,
)
OF_A_BODY: Final = quick_pattern(
    r"(?:^|[.\n]\s*+)(?:the|an?|our|his|her|their)\s++(?:[\w-]++\s++){0,2}?"
    r"(?:council|committee|governors|trustees)\b[^.;]*+$"
)


def presides(before: str, after: str) -> bool:
    """Whether the words around a name say in an aside that somebody chaired the hearing."""
    if after.startswith((" presiding", " in the chair", " of ", ", of ")) and PRESIDING.match(after):
        return AT_FORUM.search(before) is not None
    if before.endswith(", ") and any_in((" by a", " by one ", " by some"), before) and CLOSED.match(after):
        return BY_SOMEBODY.search(before) is not None
    if after.startswith((", presiding,", ", in the chair,")):
        return ALONE.search(before) is not None
    return any_in(("presiding,", "in the chair,"), before) and PRESIDES_FIRST.search(before) is not None


def heads_another(before: str, after: str) -> bool:
    """Whether what somebody conducted or led is an investigation or a council, and no hearing."""
    told = CONDUCTED.match(after) if "conducted" in after else None
    if told is not None and told["it"] is None:
        return True
    if not any_in(OTHERS, before):
        return False
    if told is not None:
        return INQUIRY.search(before.replace("\n", " ")) is not None
    led = LED.search(before)
    return led is not None and (led["inquiry"] is not None or OF_A_BODY.search(before) is not None)


OTHERS: Final = (
    "investigation", "inquiry", "enquiry", "review", "operation", "raid", "interview", "search", "council", "committee",
    "governors", "trustees",
)  # fmt: skip
