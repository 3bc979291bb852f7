"""Plain front matter says the same as YAML makes of it, or is left to YAML."""

from __future__ import annotations

import pytest

from misconduct_parse.diagnostics import Log
from misconduct_parse.read.plain_fields import plain_fields
from misconduct_parse.read.yaml_fields import yaml_fields

PLAIN = (
    "title: Officer dismissed\n",
    "area: Kent\nog:\n  title: Officer dismissed\n  url: https://kent.police.uk/a#b\ntitle: x\n",
    "og:title: Officer dismissed\ndate:  16:05 14/09/2018 \n",
    "title: 'The officer''s case'\nother: \"so-called \\\"jokes\\\"\"\n",
    "title: \"Outcome: three officers # one\"  \ntext: It's a \"case\", no more\n",
    "title: Devon &amp; Cornwall\nname: a&nbsp;\n",
    "a: 1\r\nb:\r\n  c: 2\r\n",
    "empty:\nalso: ''\nlast:\n",
    "smile: a \U0001f600\n",
)

OTHER = (
    "title: Outcome: three officers\n",
    "title: cut # a comment\n",
    "title: ends in a colon:\n",
    "title: two\n  lines: no\n",
    "title: two\n  lines\n",
    "tags:\n- one\n- two\n",
    "tags: [one, two]\n",
    "title: >-\n  folded\n",
    "title: &anchor x\nother: *anchor\n",
    "title: !!str x\n",
    'title: "a\\tb"\n',
    'title: "a\\\\"\n',
    "title: 'a' b\n",
    "og:\n  title: x\n    deeper: y\n",
    "og:\n  title: x\n other: y\n",
    "og:\n  image:\n    url: x\n",
    "  title: indented\n",
    "title: a\u2028b\n",
    "title: a\tb\n",
    "\ufefftitle: a\n",
    "# a comment\ntitle: a\n",
    "title: no line end",
    "title: a\n\nother: b\n",
    "Date published: x\n",
)


@pytest.mark.parametrize("inside", PLAIN)
def test_plain_lines_say_what_yaml_makes_of_them(inside: str) -> None:
    fields = plain_fields(f"---\n{inside}---\n", 4, 4 + len(inside))
    assert fields is not None
    assert fields == yaml_fields(f"---\n{inside}---\n", 4, 4 + len(inside), Log())


@pytest.mark.parametrize("inside", OTHER)
def test_all_else_is_left_to_yaml(inside: str) -> None:
    assert plain_fields(f"---\n{inside}---\n", 4, 4 + len(inside)) is None
