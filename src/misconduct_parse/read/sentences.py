"""Where sentences end, by shape and by a few words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from unicodedata import category

import regex

from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Block, BlockKind, Sentence
from misconduct_parse.read.wording import words_by_id

WORDS: Final = words_by_id("sentences")
TITLES, NUMBERED, INNER = WORDS["title"], WORDS["numbered"], WORDS["inner"]
CLOCK, BEHIND_CLOCK = tuple(WORDS["clock"]), WORDS["behind_clock"]
OPENERS, CIPHERS = WORDS["opener"], WORDS["cipher"]
SPECIAL = TITLES | NUMBERED | INNER

# What may end a sentence, with the first word of what would be the next. It is told behind whether that begins with a
# capital: Python's own ``re``, which takes a quarter of the time, knows no class of capitals.
SENTENCE_END = quick_pattern(
    r"""
    [.!?…] (?:
      (?<! [.!?…]{2} ) [.!?…]*+
      (?: \]\([^\s)]{0,300}+\) | ["')\]*_] )*+   # a closing quote; the rest of **bold.** and of [a link.](address)
      (?= \s++ ["'(\[*_]*+ ( [^\W_a-zß-öø-ÿ][\w'\-]*+ | [£€][\w'\-]*+ ) )
    | (?: (?<=[a-z]{3}\.) | (?<=\d[ap]m\.) | (?<=\d\d\.) | (?<=\)\.) )  # "policy.The officer": but no address
      (?= ["']?+ ( [^\W\d_a-z][a-z]++ | [^\W\d_a-z]{2,4}+(?=\s) ) ) (?! \S{0,60}? [@/] ) )
    """,
    regex.VERBOSE,
)

# "1", "b", "iv", "(c)": the number of an item, with which a sentence or line begins
NUMBER = pattern(r"(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})\)?+")

ROW: Final = BlockKind.ROW
MARKS: Final = ".?!…"
"""What ends a sentence, the commonest first."""

BEFORE_WORD = "(\"'[*_"

LONGEST_SPECIAL_WORD: Final = max(len(word) for entry in WORDS.values() for word in entry)

FARTHEST_LOOK_BACK: Final = 24
"""Characters in which the word before a full stop is looked for; what is longer is no abbreviation."""

LONGEST: Final = 2_500
"""Characters of a sentence, four times what people write; what was never punctuated is cut between two words. What
is told of one another is looked for in a sentence, so that its length bounds the work."""


new: Final = tuple.__new__
"""Makes a sentence of its parts in half the time that its class takes."""


def sentences_of(text: str, blocks: tuple[Block, ...]) -> Iterator[Sentence]:
    """Cut each block at the ends of its sentences; a row of a table stays whole.

    Args:
        text: The folded text (straight quotes, plain spaces).
        blocks: Its blocks.

    Yields:
        Sentences without outer space, in order.
    """
    marks = [mark for mark in MARKS if mark in text]
    for number, (kind, at, end) in enumerate(blocks):
        if kind is not ROW and _may_end_before(text, at, end - 1, marks):
            for stop in SENTENCE_END.finditer(text, at, end):
                if _ends(text, at, stop):
                    last = stop.end()
                    if last - at <= LONGEST:
                        yield new(Sentence, (at, last, number))
                    else:
                        yield from _cut(text, at, last, number)
                    at = _skip_space(text, last)  # noqa: PLW2901  where the next begins
        if end - at <= LONGEST:
            yield new(Sentence, (at, end, number))
        else:
            yield from _cut(text, at, end, number)


def _may_end_before(text: str, start: int, last: int, marks: list[str]) -> bool:
    """Whether a mark that may end a sentence stands before the last character: none does in half of the blocks."""
    for mark in marks:  # noqa: SIM110  a generator costs more than it looks at
        if text.find(mark, start, last) >= 0:
            return True
    return False


def _cut(text: str, start: int, end: int, block: int) -> Iterator[Sentence]:
    while end - start > LONGEST:
        stop = start + LONGEST
        cut = max(text.rfind(" ", start + 1, stop), text.rfind("\n", start + 1, stop))
        cut = stop if cut < 0 else cut
        yield Sentence(start, start + len(text[start:cut].rstrip()), block)
        start = _skip_space(text, cut)
    yield Sentence(start, end, block)


def _ends(text: str, start: int, stop: regex.Match[str]) -> bool:
    """Whether the sentence that began at ``start`` ends with the marks of ``stop``."""
    following, end = stop[1] or stop[2], stop.start()
    if not (following.isascii() or _opens(following, stop[1])):
        return False
    word = _word_before(text, start, end)
    begins = end - len(word)
    if (
        text[end] != "."
        or text.startswith("..", end)
        or (len(word) > LONGEST_SPECIAL_WORD and "." not in word)
        # most words: of letters, and none of those that are told apart below
        or (begins > start and len(word) > 1 and word.isalpha() and word.lower() not in SPECIAL)
    ):
        return True
    word = word.lstrip(BEFORE_WORD)
    if begins == start and NUMBER.fullmatch(word):
        return False
    following = following.lower()
    if len(word) == 1 and word.isupper():
        # A cipher at the end ("PC B. The panel"), or an initial ("J. Quill")?
        previous = _word_before(text, start, max(start, begins - 1)).lstrip(BEFORE_WORD)
        return following in OPENERS or previous.lower() in CIPHERS
    return _ends_behind(word.lower(), following)


def _opens(following: str, word: str | None) -> bool:
    """Whether a word that is not all ASCII begins with a capital or a figure; a glued one with capitals."""
    if word:
        return word[0].isascii() or word[0] in "£€" or category(word[0]) in ("Lu", "Nd")
    return all(letter.isascii() or category(letter) == "Lu" for letter in following)


def _ends_behind(word: str, following: str) -> bool:
    """Whether a full stop behind ``word`` ends a sentence when a capital or figure follows."""
    if word in TITLES:
        return False
    if word in NUMBERED:
        return not following[0].isdigit()
    if word.endswith(CLOCK):
        return following not in BEHIND_CLOCK
    if word in INNER or ("." in word and all(len(part) == 1 for part in word.split("."))):
        return following in OPENERS
    return True


def _word_before(text: str, start: int, end: int) -> str:
    """The characters between the last white space before ``end`` and ``end``."""
    return text[max(start, end - FARTHEST_LOOK_BACK) : end].replace("\n", " ").rpartition(" ")[2]


SPACE: Final = pattern(r"\s*+")


def _skip_space(text: str, at: int) -> int:
    if text[at : at + 1] == " " and not text[at + 1 : at + 2].isspace():
        return at + 1
    match = SPACE.match(text, at)
    return match.end() if match else at
