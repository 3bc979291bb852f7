"""How a person's name is written: capitals, hyphens, apostrophes, particles, initials."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.vocabulary import wordings


def _cased(words: dict[str, str]) -> frozenset[str]:
    """Each word with a capital and in capitals: what could be taken for a part of a name."""
    return frozenset(form for word in words for form in (word.title(), word.upper()))


NOT_IN_NAMES: Final = _cased(wordings("names"))
"""Capitalised words that end a name; for ``lists={"no_name": NOT_IN_NAMES}``."""

LISTS: Final = {"no_name": NOT_IN_NAMES}
"""What a rule with one of the patterns below needs as its ``lists``."""

# "O'Hara", "McKay", "Oldershaw-Bright", "TENNYSON-AKERS"; a hyphen may stand at the end of a line.
# An apostrophe belongs to the name only where letters follow: "Quill's" ends before it.
PART: Final = r"""
    (?! \L<no_name> (?![\p{L}'-]) )
    (?: \p{Lu}'(?=\p{Lu}) )?+ \p{Lu} (?: \p{L} | '(?=\p{L}{2}) )++ (?: -(?:[^\S\n]*+\n\s*+)?+ \p{Lu} (?: \p{L} | '(?=\p{L}{2}) )++ )*+
"""
INITIAL: Final = r"(?: \p{Lu}\. | \p{Lu}(?=\s++\p{Lu}[\p{L}'.]) )"
PARTICLE: Final = r"(?: (?> de\ la|de|da|dos|di|du|del|la|le|van\ der|van\ den|van|von|der|el|al|bin|ibn|ap|ab|y) \s++ )"

NEXT: Final = rf"(?: \s++ {PARTICLE}?+ (?: {INITIAL} | {PART} ) )"

NAME: Final = rf"(?: (?: {INITIAL} {NEXT} | {PART} ) {NEXT}{{0,3}}+ )"
"""A name of one to five parts: a surname alone, or with what stands before it."""

FULL_NAME: Final = rf"(?: (?: {INITIAL} | {PART} ) {NEXT}{{1,3}}+ )"
"""A name of two parts or more."""

CIPHER: Final = r"""
    (?: ["'] [A-Z]{1,2}\d{0,3} (?:["']|(?![\w'])) | [A-Z]\d{0,3} (?: ["'](?!\w) | (?!\w|['-]\w) ) | (?P<twin>[A-Z])(?P=twin) (?!\w) )
"""
"""The letter that stands for a name: ``A``, ``'W'``, ``X22``, ``AA``, in any or unbalanced quotation marks."""
