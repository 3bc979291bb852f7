"""People as the text names them: by rank, number and name, by a letter that stands for the name, by a title.

What part somebody plays (subject, chair, speaker, witness) is settled later: here everybody named is taken down.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.names import CIPHER, FULL_NAME, NAME, TWIN, Place, whole
from misconduct_parse.extract.naming import CHIEF_OFFICERS, HEADS, SHORT, Head, Naming
from misconduct_parse.extract.prefix import Prefix, prefix_of
from misconduct_parse.extract.rule import Continued, Found, Match, Opening
from misconduct_parse.extract.vocabulary import wordings
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.pattern import place, quick_pattern, said
from misconduct_parse.read.page import Page

ABBREVIATED: Final = {words.lower() for words in SHORT}

# Somebody with one of these is named in full or by a letter: "firearms officer Smith" alone would be too bold.
ROLES: Final = {words: SubjectKind(name) for words, name in wordings("roles").items() if words not in HEADS}
TITLES: Final = wordings("titles")

# "Decision of the Chief Constable, 14 August 2024", but "PC 14 April Vale"
NO_DAY: Final = r"(?! \d\d \s++ (?:January|February|March|April|May|June|July|August|September|October|November|December)\b (?!\s++\p{Lu}) )"
NUMBER: Final = rf"""
    (?: {NO_DAY} (?: \#|(?i:no\.?|number|collar\s++number) )?+ \s*+ (?P<number>[A-Z]{{0,2}}\d{{2,8}}[A-Z]{{0,2}}) (?![\w/]) )
"""
NUMBER_BEHIND: Final = r"(?: \s++ [(]?+ (?:(?i:(?:collar|warrant|shoulder|badge|force)\s++)?+(?i:number|no\.?+)\s++)?+ (?!(?:19|20)\d\d\b) (?P<behind>\d{3,6}) (?:[)]|(?![\w/,.]\d|\w)) )"

RANKED: Final = rf"""
    \.?+ (?![\w'/]) ,?+ \s++ (?: (?:Dr|Sir|Dame)\.?+ [ ] )?+
    (?: {NUMBER} \s++ (?: (?P<name>{NAME}) | (?P<letter>{CIPHER}) ) | (?P<letter>{TWIN})
      | (?P<name>{NAME}) {NUMBER_BEHIND}?+ | (?P<letter>{CIPHER}) | {NUMBER} )
"""
ONE: Final = rf"(?P<one> {CIPHER} | (?: {NUMBER} \s++ )?+ {NAME} )"
PLURAL: Final = rf"""
    \s++ {ONE} (?: (?: \s*+,\s*+ (?:and\s++)?+ | \s++(?:and|&)\s++ ) {ONE} )++
"""
# Behind "officer" stands mostly something else: "officers have"
LETTERED: Final = rf"(?= \s++ [\"']?+ [A-Z] (?!\p{{Ll}}) ) {PLURAL}"
ROLE: Final = rf"""
    ,?+ \s++ (?: {NUMBER} \s++ (?=\p{{Lu}}) )?+
    (?: (?P<name>{FULL_NAME}) | (?P<letter>{CIPHER} | \d{{1,2}}(?![\w/,.:-]|\s++(?:of|years?|days?|months?))) )
"""
TITLED: Final = rf"""
    \.?+ (?:\s*+\(LQC\))?+ ,?+ \s++ (?: (?P<name>{NAME}) | (?P<letter>{CIPHER}) )
"""
OF_FORCE: Final = (" Constabulary", " Police")
LETTER: Final = quick_pattern(rf"(?x) {CIPHER}")


def _place(match: Match, group: str) -> Place | None:
    found = place(match, group)
    return found if found[0] < found[1] else None


def _letter(words: str | None) -> str | None:
    return words.strip("\"'") if words else None


def _called(match: Match, page: Page) -> tuple[Place | None, str | None, int]:
    """The name, the letter, and where they end: of "PC A Dismissed" the letter stands where a name began."""
    written = _place(match, "name")
    if written is None:
        return None, _letter(said(match, "letter")), match.end()
    name = whole(page.folded, written)
    if name is not None:
        return name, None, match.end() if name == written else name[1]
    letter = LETTER.match(page.folded, *written)
    return None, _letter(letter and letter[0]), letter.end() if letter else written[0]


def _ranked(opening: Opening, match: Match, page: Page) -> Found | None:
    if page.text[opening.end] == "," and not _named_behind_comma(opening, match, page):
        return None
    prefix = _before_rank(opening, page)
    if prefix is None:
        return None
    name, letter, end = _called(match, page)
    before = _place(match, "number")
    number = before or _place(match, "behind")
    if not (name or letter or before):
        return None
    if number and number[0] >= end:
        number = None
    if not (name or letter):
        end = place(match, "number")[1]
    return Found(prefix.start, end, _naming(opening, prefix, name=name, letter=letter, number=number))


def _named_behind_comma(opening: Opening, match: Match, page: Page) -> bool:
    """Whether a comma may stand before the name: behind a chief officer, or where another closes the name.

    "The constable, Burton" and "the constable, Ada Quill said" name nobody; "a constable, Ada Quill, was" does.
    """
    if opening.value.rank in CHIEF_OFFICERS:
        return True
    written = _place(match, "name")
    name = whole(page.folded, written) if written else None
    return name is not None and " " in page.folded[slice(*name)] and page.folded[name[1] : name[1] + 1] in (",", ")")


def _before_rank(opening: Opening, page: Page) -> Prefix | None:
    """What stands before a rank; None where the words are no rank: "ps" without capitals."""
    written = page.folded[opening.start : opening.end]
    if written.lower() in ABBREVIATED and written not in SHORT and written != "pc":
        return None
    return prefix_of(opening, page)


def _naming(opening: Opening, prefix: Prefix, **called: Any) -> Naming:
    head: Head = opening.value
    return Naming(
        rank=head.rank,
        kind=head.kind,
        detective=head.detective,
        former=prefix.former,
        temporary=prefix.temporary,
        head=(opening.start, opening.end),
        **called,
    )


def _plural(opening: Opening, match: Match, page: Page) -> Found | None:
    written = page.folded[opening.start : opening.end].rstrip("'").removesuffix("s").rstrip("'")
    bare = opening._replace(end=opening.start + len(written))
    prefix = _before_rank(bare, page)
    ones = [found for found in (whole(page.folded, one) for one in match.spans("one")) if found]
    while len(ones) > 1 and page.folded.startswith(OF_FORCE, ones[-1][1]):
        ones.pop()  # "Constables Ada Quill and Tansy Marsh, Durham Constabulary"
    if prefix is None or len(ones) < 2:
        return None
    more = tuple((found, _cipher_at(page, found)) for found in ones)
    return Found(prefix.start, ones[-1][1], _naming(bare, prefix, more=more))


def _lettered(opening: Opening, match: Match, page: Page) -> Found | None:
    """Officers by letters alone: "Officers A, B and C"."""
    ones = [found for found in (whole(page.folded, one) for one in match.spans("one")) if found]
    letters = [_cipher_at(page, found) for found in ones]
    prefix = prefix_of(opening, page)
    if prefix is None or len(letters) < 2 or None in letters:
        return None
    more = tuple(zip(ones, letters, strict=True))
    return Found(prefix.start, ones[-1][1], _naming(opening, prefix, more=more))


def _full(opening: Opening, match: Match, page: Page) -> Found | None:
    """Several in full behind a role: "Detention officers Ada Quill and Tansy Marsh", "Police officers ..."."""
    ones = [found for found in (whole(page.folded, one) for one in match.spans("one")) if found]
    prefix = prefix_of(opening, page)
    while len(ones) > 1 and page.folded.startswith(OF_FORCE, ones[-1][1]):
        ones.pop()
    if prefix is None or len(ones) < 2 or any(" " not in page.folded[slice(*one)] for one in ones):
        return None
    return Found(prefix.start, ones[-1][1], _naming(opening, prefix, more=tuple((one, None) for one in ones)))


def _cipher_at(page: Page, at: Place) -> str | None:
    words = page.folded[at[0] : at[1]].strip("\"'")
    return words if len(words) <= 4 and words[:2].isupper() and not words[-1:].islower() else None


def _role(opening: Opening, match: Match, page: Page) -> Found | None:
    prefix = prefix_of(opening, page)
    if prefix is None:
        return None
    name, letter, end = _called(match, page)
    if not (letter or (name and len(page.folded[slice(*name)].split()) > 1)):
        return None
    called = _naming(opening, prefix, name=name, letter=letter, number=_place(match, "number"))
    return Found(prefix.start, end, called)


def _titled(opening: Opening, match: Match, page: Page) -> Found | None:
    name, letter, end = _called(match, page)
    if not (name or letter) or page.folded[opening.start - 1 : opening.start] in ("'", "/", "-", "_"):
        return None
    title = page.lower[opening.start : opening.end]
    return Found(opening.start, end, Naming(name=name, letter=letter, title=title, head=(opening.start, opening.end)))


def _spaced(values: Iterable[tuple[str, Any]], *ends: str) -> dict[str, Any]:
    return {f"{words}{end}": value for words, value in values for end in ends}


RULES: Final = (
    Continued(
        name="people.ranked",
        kind=Kind.NAMED,
        values=_spaced(HEADS.items(), " ")
        | _spaced(((words, HEADS[words]) for words in ABBREVIATED), ". ")
        | _spaced(HEADS.items(), ", "),
        pattern=RANKED,
        read=_ranked,
    ),
    Continued(
        name="people.plural",
        kind=Kind.NAMED,
        values=_spaced(HEADS.items(), "s ", "'s "),
        pattern=PLURAL,
        read=_plural,
        quick=False,
    ),
    Continued(
        name="people.lettered",
        kind=Kind.NAMED,
        values={"officers ": Head(None, SubjectKind.OFFICER), "officer ": Head(None, SubjectKind.OFFICER)},
        pattern=LETTERED,
        read=_lettered,
        quick=False,
    ),
    Continued(
        name="people.several-in-role",
        kind=Kind.NAMED,
        values=_spaced(((words, Head(None, kind)) for words, kind in ROLES.items()), "s ")
        | {f"{words}officers ": Head(None, SubjectKind.OFFICER) for words in ("", "police ", "serving ")},
        pattern=PLURAL,
        read=_full,
        quick=False,
    ),
    Continued(
        name="people.role",
        kind=Kind.NAMED,
        values=_spaced(
            ((words, Head(None, kind, detective="detective" in words)) for words, kind in ROLES.items()), " ", ", "
        ),
        pattern=ROLE,
        read=_role,
    ),
    Continued(
        name="people.titled",
        kind=Kind.NAMED,
        values=_spaced(TITLES.items(), " ", ". ", ", "),
        pattern=TITLED,
        read=_titled,
    ),
)
"""Rules of this kind."""
