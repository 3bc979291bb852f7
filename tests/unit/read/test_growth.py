"""Twice the text is twice the work: counted in steps, as no test looks at a clock.

What patterns cost inside a call is held by ``tests/mangled``: a million characters that would make one of them grow
with the square of the length would not come to an end there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import pytest

from misconduct_parse.diagnostics import Log
from misconduct_parse.read.read import read
from tests.steps import steps_of

MAIN: Final = "<html><body><main>"
LINKED: Final = '<html><script type="application/ld+json">[{}1]</script>'

SHAPES: Final[dict[str, Callable[[int], str]]] = {
    "prose": lambda n: "The officer was dismissed. The panel sat for two days.\n\n" * n,
    "one paragraph": lambda n: "The officer was dismissed. " * n,
    "initials": lambda n: "A. B. " * n,
    "abbreviations": lambda n: "Mr.\nDr.\nSt. No. 4 " * n,
    "wrapped lines": lambda n: "the officer was seen by the panel to have been\n" * n,
    "hanging lines": lambda n: "1.  On 3 May the officer\n    was dismissed\n" * n,
    "labels": lambda n: "Officer: PC A\nDate:\n" * n,
    "items": lambda n: "* One\n1. Two\n" * n,
    "rows": lambda n: "A | B | C\n" * n,
    "front matter": lambda n: "---\n" + "a: b\n" * n + "---\n",
    "front matter, nested": lambda n: "---\n" + "a:\n  b: c\n  d:\n  - e\n" * n + "---\n",
    "front matter, invalid": lambda n: "---\n" + "a: b: c\n" * n + "---\n",
    "front matter, wrapped": lambda n: "---\na: b: c\n" + "stray words\n" * n + "---\n",
    "front matter, steps": lambda n: "---\n" + "".join(f"{' ' * (i % 40)}a: b: c\n" for i in range(n)) + "---\n",
    "front matter, aliases": lambda n: "---\na: &x b\n" + "c: *x\n" * n + "---\n",
    "front matter, entities": lambda n: f"---\na: {'&amp;' * n}\n---\n",
    "paragraphs": lambda n: MAIN + "<p>PC <b>A</b></p>" * n,
    "open paragraphs": lambda n: MAIN + "<p>PC A" * n,
    "nested elements": lambda n: MAIN + "<div><span>x" * n,
    "nested footers": lambda n: MAIN + "<footer class='share label'>x" * n,
    "lists": lambda n: MAIN + "<ul><li>x</li><li><p>y</p></li></ul>" * n,
    "nested lists": lambda n: MAIN + "<ul><li>x" * n,
    "tables": lambda n: MAIN + "<table><tr><th>a<td>b</table>" * n,
    "table rows": lambda n: MAIN + "<table>" + "<tr><td>a<td>b" * n,
    "definitions": lambda n: MAIN + "<dl>" + "<dt>a<dd>b" * n,
    "headings": lambda n: MAIN + "<h2>Related</h2><p>x<h2>Head</h2>" * n,
    "links": lambda n: MAIN + "<p><a href='/'>x</a> <a href='#y'>y</a></p>" * n,
    "articles": lambda n: "<html><body>" + "<article><header><h1>x</h1></header></article>" * n,
    "metas": lambda n: "<html><head>" + '<meta name="author" content="x">' * n,
    "linked data": lambda n: LINKED.format('{"headline":"x"},' * n),
    "times": lambda n: MAIN + "<header><p><time datetime=1>x</time></p></header>" * n,
}

SOME: Final = 150

BOUND: Final = 2.2


def steps_to_read(source: str) -> int:
    return steps_of(lambda: read(source, Log()))


@pytest.mark.parametrize("name", SHAPES)
def test_steps_grow_with_the_length(name: str) -> None:
    make = SHAPES[name]
    steps_to_read(make(SOME))  # what is made at first use is made now
    once, twice = steps_to_read(make(SOME)), steps_to_read(make(2 * SOME))
    assert once < twice <= BOUND * once + 100
