"""How a person's name is written: capitals, hyphens, apostrophes, particles, initials."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.trie import trie
from misconduct_parse.extract.vocabulary import wordings

NOT_IN_NAMES: Final = rf"(?! (?i:{trie(wordings('names'))}) (?![\p{{L}}'-]) )"
"""Behind it stands no word that ends a name: "PC Quill Dismissed" names PC Quill."""

# "O'Hara", "McKay", "Oldershaw-Bright", "TENNYSON-AKERS"; a hyphen may stand at the end of a line.
# An apostrophe belongs to the name only where letters follow: "Quill's" ends before it.
PART: Final = rf"""
    {NOT_IN_NAMES} (?: \p{{Lu}}'(?=\p{{Lu}}) )?+ \p{{Lu}} (?: \p{{L}} | '(?=\p{{L}}{{2}}) )++
    (?: -(?:[^\S\n]*+\n\s*+)?+ (?: (?:le|la|de|du|in|on|upon|under|over|by|the|y|ap) - )?+ \p{{Lu}} (?: \p{{L}}
          | '(?=\p{{L}}{{2}}) )++ )*+
"""
INITIAL: Final = r"(?: \p{Lu}\. | \p{Lu}(?=\s++\p{Lu}[\p{L}'.]) )"
PARTICLE: Final = r"""
    (?: (?> de\ la|de|da|dos|di|du|del|la|le|van\ der|van\ den|van|von|der|el|al|bin|ibn|ap|ab|y) \s++ )
"""

# A name may be broken over a line; an empty line ends it: "Share" above "Ada Quill, 29," is no given name.
SPACE: Final = r"(?: [^\S\n]++ (?: \n [^\S\n]*+ )?+ | \n [^\S\n]*+ )"
NEXT: Final = rf"(?: {SPACE} {PARTICLE}?+ (?: {INITIAL} | {PART} ) )"

NAME: Final = rf"(?: (?: {INITIAL} {NEXT} | {PARTICLE}?+ {PART} ) {NEXT}{{0,3}}+ )"
"""A name of one to five parts: a surname alone, or with what stands before it."""

FULL_NAME: Final = rf"(?: (?: {INITIAL} | {PART} ) {NEXT}{{1,3}}+ )"
"""A name of two parts or more."""

# The same for a lookbehind, where matching runs backwards and nothing may be possessive.
PART_BEHIND: Final = rf"""
    {NOT_IN_NAMES} (?<![\p{{L}}'-]) (?: \p{{Lu}}' )? \p{{Lu}} [\p{{L}}']{{1,24}}
    (?: - \s{{0,30}} \p{{Lu}} [\p{{L}}']{{1,24}} ){{0,2}}
"""
NAME_BEHIND: Final = rf"""
    (?: (?: (?: \p{{Lu}}\.? | {PART_BEHIND} ) (?: [ ]{{1,3}}
      | [ ]{{0,2}}\n[ ]{{0,12}} ) (?: (?:de|van|von|der|ap|ab|al|el|la|le|bin|di|da) [ ] ){{0,2}} ){{1,3}}
      {PART_BEHIND} )
"""
"""A full name that ends where something else begins: for ``(?<=(?P<before>...))``."""

CIPHER: Final = r"""
    (?: ["'] [A-Z]{1,2}\d{0,3} (?:["']|(?![\w'])) | [A-Z]\d{0,3} (?: ["'](?!\w) | (?!\w|['-]\w) )
          | (?P<twin>[A-Z])(?P=twin) (?!\w) )
"""
"""The letter that stands for a name: ``A``, ``'W'``, ``X22``, ``AA``, in any or unbalanced quotation marks."""

TWIN: Final = r"(?: (?P<twin>[A-Z])(?P=twin) (?! \w | \s++ \p{Lu}\p{L} ) )"
"""The same letter twice, where no name follows: ``PC AA``, not ``PC JJ Quill``."""
