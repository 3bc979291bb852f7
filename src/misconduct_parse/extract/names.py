"""How a person's name is written: capitals, hyphens, apostrophes, particles, initials.

The shapes here take any words with capitals; ``whole`` and ``last_of`` then cut them where the lists know a word that
is no part of a name. A list of hundreds of words within each of a name's parts would make the patterns huge.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.vocabulary import wordings

Place = tuple[int, int]

NOT_IN_NAMES: Final = frozenset(wordings("names"))
"""Words that end a name: "PC Quill Dismissed" names PC Quill."""

PARTICLES: Final = (
    "de la", "de", "da", "dos", "di", "du", "del", "la", "le", "van der", "van den", "van", "von", "der", "el", "al",
    "bin", "ibn", "ap", "ab", "y",
)  # fmt: skip
PARTICLE: Final = rf"(?: (?> {'|'.join(words.replace(' ', '[ ]') for words in PARTICLES)} ) \s++ )"
JOINTS: Final = frozenset(" ".join(PARTICLES).split())

# "O'Hara", "McKay", "Oldershaw-Bright", "TENNYSON-AKERS"; a hyphen may stand at the end of a line.
# An apostrophe belongs to the name only where letters follow: "Quill's" ends before it.
LETTERS: Final = r"\p{Lu} (?: \p{L} | '(?=\p{L}{2}) )++"
PART: Final = rf"""
    (?: \p{{Lu}}'(?=\p{{Lu}}) | (?:al|el|ul|bin)-(?=\p{{Lu}}) )?+ {LETTERS}
    (?: -(?:[^\S\n]*+\n\s*+)?+ (?: (?:le|la|de|du|in|on|upon|under|over|by|the|y|ap) - )?+ {LETTERS} )*+
"""
INITIAL: Final = r"(?: (?:\p{Lu}\.){1,3}+ | \p{Lu}(?=\s++\p{Lu}[\p{L}'.]) )"

# A name may be broken over a line; an empty line ends it: "Share" above "Ada Quill, 29," is no given name.
SPACE: Final = r"(?: [^\S\n]++ (?: \n [^\S\n]*+ )?+ | \n [^\S\n]*+ )"
NEXT: Final = rf"(?: {SPACE} {PARTICLE}?+ (?: {INITIAL} | {PART} ) )"

NAME: Final = rf"(?: (?: {INITIAL} {NEXT} | {PARTICLE}?+ {PART} ) {NEXT}{{0,3}}+ )"
"""A name of one to five parts: a surname alone, or with what stands before it."""

FULL_NAME: Final = rf"(?: (?: {INITIAL} | {PART} ) {NEXT}{{1,3}}+ )"
"""A name of two parts or more."""

# The same for a lookbehind, where matching runs backwards and nothing may be possessive.
PART_BEHIND: Final = r"""
    (?<![\p{L}'-]) (?: \p{Lu}' )? \p{Lu} [\p{L}']{1,24} (?: - \s{0,30} \p{Lu} [\p{L}']{1,24} ){0,2}
"""
NAME_BEHIND: Final = rf"""
    (?: (?: (?: \p{{Lu}}\.? | {PART_BEHIND} ) (?: [ ]{{1,3}}
      | [ ]{{0,2}}\n[ ]{{0,12}} ) (?: (?:de|van|von|der|ap|ab|al|el|la|le|bin|di|da) [ ] ){{0,2}} ){{1,3}}
      {PART_BEHIND} )
"""
"""A full name that ends where something else begins: for ``(?<=(?P<before>...))``."""

# "Had you still been a serving officer I would have dismissed you"
NO_I: Final = r"""
    (?! I \s++ (?: would|will|have|had|am|was|find|found|do|did|could|can|must|shall|should|may|think|consider|accept
      | determine|dismiss ) \b )
"""
CIPHER: Final = rf"""
    (?: ["'] [A-Z]{{1,2}}\d{{0,3}} (?:["']|(?![\w'])) | {NO_I} [A-Z]\d{{0,3}} (?: ["'](?!\w) | (?!\w|['-](?!s\b)\w) )
          | (?P<twin>[A-Z])(?P=twin) (?!\w) )
"""
"""The letter that stands for a name: ``A``, ``'W'``, ``X22``, ``AA``, in any or unbalanced quotation marks."""

TWIN: Final = r"(?: (?P<twin>[A-Z])(?P=twin) (?! \w | \s++ \p{Lu}\p{L} ) )"
"""The same letter twice, where no name follows: ``PC AA``, not ``PC JJ Quill``."""


def whole(text: str, place: Place) -> Place | None:
    """What of a stretch that a shape here has matched is a name, from its start; None if nothing is.

    Example:
        >>> whole("Ada van Quill Dismissed", (0, 23)), whole("Dismissed At Once", (0, 17))
        ((0, 13), None)
    """
    start, end = place
    words = text[start:end].split()
    stop = _first_stop(words)
    if stop == len(words):
        return place
    while stop and words[stop - 1] in JOINTS:
        stop -= 1
    if not stop or (stop == 1 and len(words[0]) == 1):
        return None  # a lone initial is no name
    for word in words[:stop]:
        start = text.index(word, start) + len(word)
    return place[0], start


def last_of(text: str, place: Place) -> Place | None:
    """The name that ends such a stretch, of two parts or more; None if there is none.

    Example:
        >>> last_of("Sergeant Ada Quill", (0, 18)), last_of("Sergeant Quill", (0, 14))
        ((9, 18), None)
    """
    start, end = place
    words = text[start:end].split()
    stop = _first_stop(words[::-1], backward=True)
    kept = words[len(words) - stop :]
    while kept and kept[0] in JOINTS:
        del kept[0]
    if len(kept) < 2:
        return None
    for word in reversed(kept):
        end = text.rindex(word, start, end)
    return (end, place[1]) if end == 0 or not text[end - 1].isalpha() else None  # "C Ada Quill" in "PC Ada Quill"


def _begins(words: list[str], index: int, *, backward: bool) -> bool:
    """Whether "Will" is a given name: "PC Will Young"; a headline has "PC Young Will Face Panel"."""
    if not backward:
        return index == 0 and len(words) > 1 and words[1].lower() not in NOT_IN_NAMES
    return index == 1 and (len(words) == 2 or words[2].lower() in NOT_IN_NAMES)


def _first_stop(words: list[str], *, backward: bool = False) -> int:
    """The index of the first word that is no part of a name; a letter alone is an initial."""
    for index, word in enumerate(words):
        if word == "Will" and _begins(words, index, backward=backward):
            continue
        if len(word) > 1 and (word.lower() in NOT_IN_NAMES or word.startswith(("Ex-", "EX-"))):
            return index
    return len(words)
