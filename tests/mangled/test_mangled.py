"""Ill-formed input, and what must come of each: a page with its diagnostics, or one of our errors.

Each case is the smallest input that shows how pages break. What could be read must be there.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from typing import Final

import pytest

import misconduct_parse as mp
from misconduct_parse.diagnostics import Log
from misconduct_parse.read.page import Page
from misconduct_parse.read.read import read

STORY: Final = "PC Ada Quill was dismissed without notice by Essex Police after a misconduct hearing."
FRONT: Final = "title: Officer dismissed\nurl: https://x.example/a\n"
HTML: Final = f"<!DOCTYPE html><html><head><title>T</title></head><body><main><p>{STORY}</p></main></body></html>"

NESTED: Final = 10_000
BOMB: Final = "".join(f"b{level}: &b{level} [{', '.join([f'*b{level - 1}'] * 9)}]\n" for level in range(1, 12))


def story_alone(page: Page) -> bool:
    return page.text[page.body :].strip() == STORY and len(page.sentences) == 1


def fields(page: Page) -> dict[str, str]:
    return {entry.key: entry.value for entry in page.fields}


def titled(page: Page) -> bool:
    found = fields(page)
    return found["title"] == "Officer dismissed" and found["url"] == "https://x.example/a" and story_alone(page)


Check = Callable[[Page], bool]

READ: Final[dict[str, tuple[str | bytes, list[str], Check]]] = {
    "empty": ("", [], lambda page: page.sentences == ()),
    "no bytes": (b"", [], lambda page: page.sentences == ()),
    "white space": (" \r\n\t\u00a0\ufeff", [], lambda page: page.blocks == ()),
    "a mark and no more": (b"\xff\xfe", [], lambda page: page.text == ""),
    "BOM in bytes": (f"---\n{FRONT}---\n{STORY}".encode("utf-8-sig"), [], titled),
    "BOM in a str": (f"\ufeff---\n{FRONT}---\n{STORY}", [], titled),
    "two BOMs": (b"\xef\xbb\xbf\xef\xbb\xbf" + f"---\n{FRONT}---\n{STORY}".encode(), [], titled),
    "BOM behind the fence": (f"---\n\ufeff{FRONT}---\n{STORY}", [], titled),
    "UTF-16 with BOM": (f"---\n{FRONT}---\n{STORY}".encode("utf-16"), [], titled),
    "UTF-16 without BOM": (f"---\n{FRONT}---\n{STORY}".encode("utf-16-le"), ["decoding-guessed"], titled),
    "half a UTF-8 character": (
        f"{STORY} “Sorry”".encode()[:-1],
        ["bytes-replaced"],
        lambda page: page.text == f"{STORY} “Sorry\ufffd",
    ),
    "half a UTF-16 character": (
        STORY.encode("utf-16") + b"\x00",
        ["bytes-replaced"],
        lambda page: page.text == f"{STORY}\ufffd",
    ),
    "Windows-1252": (
        f"{STORY} ‘So’ – £5".encode("cp1252"),
        ["decoding-guessed"],
        lambda page: "‘So’ – £5" in page.text,
    ),
    "NUL bytes": (STORY.replace(" by", "\x00 by"), [], lambda page: page.text[page.text.index("\x00") :][1:4] == " by"),
    "NUL in front matter": (
        f"---\n{FRONT}x: a\x00b\n---\n{STORY}",
        ["front-matter-invalid"],
        lambda page: titled(page) and fields(page)["x"] == "a\x00b",
    ),
    "lone surrogate": (f"{STORY}\ud83d", [], lambda page: page.text == f"{STORY}\ud83d"),
    "lone surrogate in HTML": (HTML.replace("PC", "\ud83d PC"), [], lambda page: page.text.endswith(f"\ufffd {STORY}")),
    "mixed line ends": (
        f"---\r\n{FRONT}---\r\n{STORY}\rTwo\n\r\nThree",
        [],
        lambda page: [page.words(b.start, b.end) for b in page.blocks] == [STORY, "Two", "Three"],
    ),
    "line and paragraph separators": ("One.\u2028Two.\u2029Three.", [], lambda page: len(page.blocks) == 3),
    "unclosed front matter": (f"---\n{FRONT}\n{STORY}", ["front-matter-unclosed"], titled),
    "unclosed fence of ticks": (f"```yaml\n{FRONT}\n{STORY}", ["front-matter-unclosed"], titled),
    "front matter alone": (f"---\n{FRONT}---", [], lambda page: fields(page)["title"] == "Officer dismissed"),
    "a fence alone": ("---", [], lambda page: page.fields == () and page.text == "---"),
    "title with a colon": (
        f"---\nother: Outcome: three officers\n{FRONT}---\n{STORY}",
        ["front-matter-invalid"],
        lambda page: titled(page) and fields(page)["other"] == "Outcome: three officers",
    ),
    "tabs in front matter": (
        f"---\n{FRONT}og:\n\ttype: website\n---\n{STORY}",
        ["front-matter-invalid"],
        lambda page: titled(page) and fields(page)["og:type"] == "website",
    ),
    "stray quotation mark": (
        f'---\n{FRONT}x: "a\ny: b\n---\n{STORY}',
        ["front-matter-invalid"],
        lambda page: titled(page) and fields(page)["y"] == "b",
    ),
    "alias bomb": (
        f"---\nb0: &b0 boom\n{BOMB}{FRONT}---\n{STORY}",
        ["front-matter-refused"],
        lambda page: titled(page) and len(page.fields) == 2,
    ),
    "tag that would run code": (
        f"---\nx: !!python/object/apply:os.system [true]\n{FRONT}---\n{STORY}",
        ["front-matter-refused"],
        titled,
    ),
    "front matter of brackets": (
        f"---\nx: {'[' * 50_000}\n{FRONT}---\n{STORY}",
        ["front-matter-refused"],
        titled,
    ),
    "front matter in steps": (
        "---\n" + "".join(f"{' ' * n}k{n}:\n" for n in range(40)) + f"{FRONT}---\n{STORY}",
        ["front-matter-refused", "front-matter-refused"],
        titled,
    ),
    "10,000 nested elements": (
        f"<html><body>{'<div>' * NESTED}<p>{STORY}</p>{'</div>' * NESTED}</body></html>",
        [],
        story_alone,
    ),
    "10,000 elements without end": (f"<html><body>{'<div>' * NESTED}<p>{STORY}", [], story_alone),
    "10,000 nested lists": (
        f"<html><body>{'<ul><li>' * NESTED}{STORY}",
        [],
        lambda page: page.text.endswith(STORY),
    ),
    "10,000 nested tables": (
        f"<html><body>{'<table><tr><td>' * NESTED}{STORY}",
        [],
        lambda page: STORY in page.text,
    ),
    "formatting that stays open": (
        f"<html><body>{''.join(f'<b id={n}>' for n in range(2000))}{'</p><p>' * 2000}{STORY}",
        [],
        story_alone,
    ),
    "a tag of 10,000 attributes": (
        f"<html><body><div {' '.join(f'a{n}=1' for n in range(NESTED))}><p>{STORY}</p></div>",
        [],
        story_alone,
    ),
    "tags without end": (f"<html><body><main><p>{STORY}</p>{'<' * NESTED}", [], lambda page: STORY in page.text),
    "comment without end": (f"<html><body><main><p>{STORY}</p><!-- {'<p>x' * 1000}", [], story_alone),
    "HTML cut in a tag": (HTML[: HTML.index("</p>") + 2], [], lambda page: page.text.rstrip("</").endswith(STORY)),
    "HTML cut in the head": (HTML[: HTML.index("</title>")], [], lambda page: fields(page) == {"title": "T"}),
    "HTML cut in an attribute": (f'{HTML[:-14]}<a href="https://x', [], story_alone),
    "HTML without html": (f"<p>{STORY}</p><p></p>", [], story_alone),
    "crossed tags": (f"<html><body><p><i><b>{STORY}</i></p></b></div></span></body>", [], story_alone),
    "invalid JSON-LD": (
        HTML.replace("</head>", '<script type="application/ld+json">{"headline": </script></head>'),
        ["html-metadata-invalid"],
        story_alone,
    ),
    "JSON-LD of brackets": (
        HTML.replace("</head>", f'<script type="application/ld+json">{"[" * 100_000}</script></head>'),
        ["html-metadata-invalid"],
        story_alone,
    ),
    "one line of a million characters": ("word. " * 170_000, [], lambda page: len(page.blocks) == 1),
    "a million line ends": ("\n" * 1_000_000 + STORY, [], lambda page: len(page.sentences) == 1),
    "a million full stops": ("." * 1_000_000, [], lambda page: len(page.blocks) == 1),
    "a million spaces": (f"{STORY}{' ' * 1_000_000}", [], story_alone),
}


@pytest.mark.parametrize("name", READ)
def test_a_page_comes_of_it(name: str) -> None:
    source, codes, holds = READ[name]
    log = Log()
    page = read(source, log)
    assert [entry.code for entry in log.freeze()] == codes
    assert holds(page), page.text[-300:]
    assert all(page.text[entry.span.slice].strip() for entry in page.fields)


REFUSED: Final[dict[str, tuple[str | bytes, type[mp.MisconductParseError], str]]] = {
    "3 MB": (STORY * (3_000_000 // len(STORY)), mp.InputTooLargeError, "at most 2,000,000"),
    "3 MB of bytes": (b"a" * 3_000_000, mp.InputTooLargeError, "at most 2,000,000"),
    "10 MB of bytes": (b"\xe2\x80" * 5_000_000, mp.InputTooLargeError, "at most 2,000,000"),
    "3 MB of HTML": (f"<html>{'<p>x' * 750_000}", mp.InputTooLargeError, "split it"),
    "PNG": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", mp.DecodeError, "PNG image, not text .* byte 0"),
    "PDF": (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", mp.DecodeError, "take its text out"),
    "Word": (b"PK\x03\x04\x14\x00\x06\x00", mp.DecodeError, "save it as text"),
    "random bytes": (random.Random(1).randbytes(10_000), mp.DecodeError, "control characters, the first at byte"),
    "zeros": (bytes(1000), mp.DecodeError, "the first at byte 0"),
    "a program": (b"\x7fELF\x02\x01\x01" + bytes(9) + b"\x03\x00>\x00\x01", mp.DecodeError, "no text"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_with_what_where_and_what_to_do(name: str) -> None:
    source, error, message = REFUSED[name]
    with pytest.raises(error, match=message):
        read(source, Log())


@pytest.mark.parametrize("name", READ)
def test_parsing_it_raises_nothing_else(name: str) -> None:
    source = READ[name][0]
    if len(source) > 100_000:
        return
    with suppress(mp.MisconductParseError):
        assert isinstance(mp.parse(source), mp.Case)
