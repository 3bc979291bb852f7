"""A full name without a rank, of somebody whom the rest of the page tells by rank and surname."""

from __future__ import annotations

from bisect import bisect_right
from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.names import NOT_IN_NAMES
from misconduct_parse.extract.naming import Naming
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

# Read from right to left: a given name that opens its sentence or stands behind small letters or a comma
GIVEN: Final = pattern(r"(?r)(?:(?<=[a-z,:;]\s)|(?<=[.\n]\s{0,12})|(?<=^))(?P<given>\p{Lu}[\p{Ll}'-]++)[ \n]")

# "Ada Quill, who", "Ada Quill, 34,", "Ada Quill was": somebody the sentence is about
BEHIND: Final = pattern(r",\s++(?:who|\d\d|aged|of|formerly|based)\b|\s++(?:was|has|had|is)\b")
# "For two years Ada Quill gave up": behind a time, a name is no object
# "heard about the conduct of Ada Quill towards", "posts made by Ada Quill between"
TIME: Final = pattern(
    r"\b(?:years?|months|weeks|days|nights?|time|when|while|until|before|after|since|that|how"
    r"|(?:conduct|behaviour|actions|case)\s++(?:of|against)|concerning|regarding|involving"
    r"|(?:made|written|posted|sent|shared|claimed|submitted|published|taken|used)\s++by)\s$"
)
# "It was alleged that, at various times from 2018 to 2022, Ada Quill commented", "Between May and July, Ada Quill took"
PUT_IN: Final = pattern(
    r"(?:\bthat,\s[^.;,]{1,90}|(?:^|[.\n]\s)(?:In|On|At|Between|From|During|Over|After|Following|Since)\s[^.;,\n]{1,90}),\s$"
)
# "Ada Quill supervised": with what a sentence opens it is about, whatever the verb
DOES: Final = pattern(r"\s++(?!and\b|or\b)[a-z]{2}")


def given_before(page: Page, first: int, length: int, namings: list[Mention[Naming]]) -> Mention[Naming] | None:
    """The full name of which a surname is the end, where that first stands.

    Args:
        page: The page.
        first: Where the surname first stands.
        length: Its characters.
        namings: Whom it names; None comes of it where a rank is told before, or something else names them in full.
    """
    told = [m for m in namings if m.value.name is not None]
    if not told or first >= told[0].start:
        return None
    if any(" " in page.folded[slice(*m.value.name)].strip() for m in told if m.value.name):
        return None
    end = first + length
    match = GIVEN.match(page.folded, page.body, first)
    if match is None or match["given"].lower() in NOT_IN_NAMES:
        return None
    start = match.start("given")
    sentence = bisect_right([s.start for s in page.sentences], start) - 1
    begins = page.sentences[sentence].start == start or TIME.search(page.folded, max(page.body, start - 24), start)
    begins = begins or PUT_IN.search(page.folded, max(page.body, start - 130), start)
    opens = begins and DOES.match(page.folded, end)
    if not opens and not BEHIND.match(page.folded, end):
        return None
    return Mention(Kind.NAMED, Naming(name=(start, end)), start, end, "people.full-name", sentence)
