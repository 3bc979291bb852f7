"""Front matter as nearly all pages have it: a key and a value in each line, one level of nesting at most.

What is read here means the same to YAML, word for word; a single line of any other shape leaves all of it to YAML.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.field_value import field
from misconduct_parse.read.page import Field

# "og", "title", "og:title", "last-modified"
KEY: Final = quick_pattern(r"[A-Za-z][A-Za-z0-9_\-]{0,60}+(?::[A-Za-z][A-Za-z0-9_\-]{0,60}+){0,3}+")

QUOTES: Final = "\"'"


def plain_fields(text: str, start: int, end: int) -> list[Field] | None:
    """The fields of ``text[start:end]``; None where a line of it is not as plain as that.

    Args:
        text: The document.
        start: Where the front matter begins, behind its fence.
        end: Where its closing fence stands.
    """
    inside = text[start:end]
    ending = "\r\n" if "\r" in inside else "\n"
    lines = inside.split(ending)
    # What cannot be printed (a tab, a NEL, a BOM, a lone surrogate) is a line end, an error or nothing to YAML.
    if lines.pop() or not "".join(lines).isprintable():
        return None
    fields: list[Field] = []
    parent, inner = "", 0
    for line in lines:
        key, indent, words = _parted(line)
        if not KEY.fullmatch(key) or (indent and not (parent and words and inner in (0, indent))):
            return None
        if not words:
            parent, inner = key, 0
        else:
            value = _value(words)
            if value is None:
                return None
            begin = start + line.index(words, indent + len(key) + 2)
            quote = words[0] in QUOTES
            path = f"{parent}:{key}" if indent else key
            entry = field(path, value, text, begin + quote, begin + len(words) - quote)
            if entry is not None:
                fields.append(entry)
            parent, inner = parent if indent else "", indent
        start += len(line) + len(ending)
    return fields


def _parted(line: str) -> tuple[str, int, str]:
    """A line's key, how far it is indented, and its value without outer space; no key where there is no colon."""
    before, colon, behind = line.partition(": ")
    if not colon:
        before = line.rstrip(" ")
        before = before[:-1] if before.endswith(":") else ""
    key = before.lstrip(" ")
    return key, len(before) - len(key), behind.strip(" ")


def _value(words: str) -> str | None:
    """What the words of a line say to YAML; None where that takes more than a glance to tell."""
    first = words[0]
    if first in QUOTES:
        if len(words) < 2 or words[-1] != first:
            return None
        # 'the officer''s', "so-called \"jokes\""; any other escape is YAML's to read
        inside, escaped = words[1:-1], '\\"' if first == '"' else "''"
        bare = inside.replace(escaped, "")
        return None if first in bare or (first == '"' and "\\" in bare) else inside.replace(escaped, first)
    # ": " is an error in YAML, " #" a comment, and most signs at the start of a value are marks of its own.
    plain = (first.isalnum() or first in "(/") and words[-1] != ":" and ": " not in words and " #" not in words
    return words if plain else None
