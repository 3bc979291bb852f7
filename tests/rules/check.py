"""Hold what a fixture asks against what the rules and the parser give."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, Final

import misconduct_parse as mp
from misconduct_parse.diagnostics import CODES, Log
from misconduct_parse.extract import rules as rules_package
from misconduct_parse.extract.extract import Extractor
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.extract.rule import AnyRule
from misconduct_parse.extract.scope import Scope
from misconduct_parse.formats import FORMATS
from misconduct_parse.model.case import Case
from misconduct_parse.model.terms import Format
from misconduct_parse.read.page import Page
from misconduct_parse.read.read import read
from tests.rules.fixtures import Fixture
from tests.rules.values import at_path, plain

KINDS: Final = frozenset(kind.value for kind in Kind)
ASKING: Final = KINDS | {"status", "refuse", "case", "diagnostics", "no diagnostics", "detected"}
SETTING: Final = frozenset({"format", "rules", "where", "url", "published"})

RULE_NAME: Final = re.compile(r"[a-z-]+(?:\.[a-z-]+)+")

IOPC_TITLED: Final = (
    "{title}\n\nPublished 01 Mar 2020\n\nWe looked at what happened.\n\nIOPC reference\n\n2019/123456\n"
)
NEWS_TITLED: Final = "---\ntitle: {quoted}\n---\n\nThe force has told the public what happened.\n"


def complaints(fixture: Fixture) -> list[str]:
    """What does not hold, each in a few lines; empty where all is well."""
    asks = fixture.asks
    unknown = sorted(set(asks) - ASKING - SETTING)
    if unknown:
        return [f"the yaml block has keys that mean nothing: {', '.join(unknown)}"]
    if not ASKING & set(asks):
        return ["the yaml block asks nothing"]
    return [*_detection(fixture), *_mentions(fixture), *_case(fixture)]


def document(fixture: Fixture) -> str:
    """The text of a fixture as the document that is parsed."""
    if fixture.asks.get("where") != "title":
        return fixture.text
    title = " ".join(fixture.text.split())
    form = IOPC_TITLED if _format(fixture) is Format.IOPC_SUMMARY else NEWS_TITLED
    return form.format(title=title, quoted=json.dumps(title, ensure_ascii=False))


def mentions_of(fixture: Fixture) -> tuple[Page, Mentions]:
    """The page, and what the rules of the fixture's format find in it."""
    page = read(document(fixture), Log())
    return page, _extractor(fixture)(page)


def _extractor(fixture: Fixture) -> Extractor:
    """The rules of the families that the fixture names, else of its format, else all that there are."""
    named = fixture.asks.get("rules")
    if named:
        return _extractor_of(tuple([named] if isinstance(named, str) else named))
    if "format" in fixture.asks:
        return next(source.extractor for source in FORMATS if source.format is _format(fixture))
    return _extractor_of(families())


@cache
def families() -> tuple[str, ...]:
    """The modules of ``extract/rules`` with rules of their own; others only gather them for a format."""
    names = (module.name for module in iter_modules(rules_package.__path__))
    return tuple(name for name in names if any(_family(rule) == name for rule in rules_of(name)))


def _family(rule: AnyRule) -> str:
    return rule.name.partition(".")[0].replace("-", "_")


@cache
def _extractor_of(names: tuple[str, ...]) -> Extractor:
    return Extractor(rule for name in names for rule in rules_of(name))


def rules_of(family: str) -> tuple[AnyRule, ...]:
    """The rules of one module of ``extract/rules``, whether a format uses them or not."""
    return tuple(getattr(import_module(f"{rules_package.__name__}.{family}"), "RULES", ()))


def _format(fixture: Fixture) -> Format:
    return Format(fixture.asks.get("format", Format.FORCE_NEWS))


def _detection(fixture: Fixture) -> Iterator[str]:
    if "detected" in fixture.asks:
        yield from _compare("detected", fixture.asks["detected"], plain(mp.detect(document(fixture)).format))


def _mentions(fixture: Fixture) -> Iterator[str]:
    asked = KINDS & set(fixture.asks)
    refused = fixture.asks.get("refuse", {})
    if not asked and not {"refuse", "status"} & set(fixture.asks):
        return
    page, found = mentions_of(fixture)
    yield from _statuses(fixture.asks.get("status", []), page, found)
    for kind in sorted(asked):
        expected = fixture.asks[kind] or []
        got = found.of(kind)
        if len(expected) != len(got) or not all(map(_meets, got, expected, [page] * len(got))):
            yield _difference(kind, expected, [_shown(mention, page) for mention in got])
    for kind, words in refused.items():
        if kind not in KINDS:
            yield f"refuse: {kind!r} is no kind of mention"
        yield from _touched(kind, words, found.of(kind), page)


def _statuses(asked: list[str], page: Page, found: Mentions) -> Iterator[str]:
    scope = Scope(page, found.of(Kind.MODIFIER))
    for line in asked:
        words, _, expected = line.partition(" -> ")
        said = [
            mention
            for kind in sorted(KINDS - {Kind.MODIFIER})
            for mention in found.of(kind)
            if page.words(mention.start, mention.end) == words
        ]
        if not said:
            yield f"status: there is no mention {words!r}"
        for mention in said:
            yield from _compare(f"status of {words!r} ({mention.kind})", expected, _status(scope, mention))


def _status(scope: Scope, mention: Mention[Any]) -> str:
    return ", ".join(sorted(scope.of(mention))) or "none"


def _meets(mention: Mention[Any], expected: str, page: Page) -> bool:
    words, arrow, value = expected.partition(" -> ")
    if page.words(mention.start, mention.end) != words.strip():
        return False
    return not arrow or all(_value_meets(mention.value, part.strip()) for part in value.split(", "))


def _value_meets(value: Any, part: str) -> bool:
    name, equals, expected = part.partition("=")
    if not equals:
        return plain(value) == part or str(value) == part
    try:
        return plain(at_path(value, name.strip())) == expected.strip()
    except LookupError:
        return False


def _shown(mention: Mention[Any], page: Page) -> str:
    return f"{page.words(mention.start, mention.end)} -> {mention.value!r}  ({mention.rule})"


def _touched(kind: str, words: list[str] | str, found: tuple[Mention[Any], ...], page: Page) -> Iterator[str]:
    for refused in [words] if isinstance(words, str) else words:
        at = page.folded.find(refused)
        if at < 0:
            yield f"refuse: the text does not hold {refused!r}"
        while at >= 0:
            for mention in found:
                if mention.start < at + len(refused) and at < mention.end:
                    yield f"refuse: {kind} must not touch {refused!r}, but there is {_shown(mention, page)}"
            at = page.folded.find(refused, at + 1)


def _case(fixture: Fixture) -> Iterator[str]:
    paths = fixture.asks.get("case", {})
    wanted, unwanted = (fixture.asks.get(key, []) for key in ("diagnostics", "no diagnostics"))
    if not paths and not wanted and not unwanted:
        return
    unknown = sorted({*wanted, *unwanted} - set(CODES))
    if unknown:
        yield f"there are no such diagnostics: {', '.join(unknown)}"
    case = _parsed(fixture)
    for path, expected in paths.items():
        yield from _at(case, path, expected)
    for row in case.evidence:
        if not RULE_NAME.fullmatch(row.rule):
            yield f"the evidence of {row.field} has {row.rule!r}, which is no name of a rule"
    codes = [entry.code for entry in case.diagnostics]
    if any(code not in codes for code in wanted):
        yield _difference("diagnostics", wanted, codes)
    if any(code in codes for code in unwanted):
        yield _difference("no diagnostics", unwanted, codes)


def _parsed(fixture: Fixture) -> Case:
    published = fixture.asks.get("published")
    return mp.parse(
        document(fixture),
        format=_format(fixture),
        url=fixture.asks.get("url"),
        published=dt.date.fromisoformat(published) if published else None,
    )


def _at(case: Case, path: str, expected: Any) -> Iterator[str]:
    try:
        if path.startswith("why "):
            words = [" ".join(case.document.text[span.slice].split()) for span in case.why(path.removeprefix("why "))]
            yield from _compare(path, [expected] if isinstance(expected, str) else expected, words)
            return
        got = plain(at_path(case, path))
    except LookupError as error:
        yield f"{path}: expected {expected!r}; {error.args[0]}"
    else:
        yield from _compare(path, expected, got)


def _compare(name: str, expected: Any, got: Any) -> Iterator[str]:
    if expected != got and not (expected in ("null", "~") and got == "none"):
        yield f"{name}: expected {expected!r}, got {got!r}"


def _difference(name: str, expected: Any, got: list[str]) -> str:
    lines = [f"{name}: expected", *(f"    {line}" for line in expected or ["nothing"]), "  got"]
    return "\n".join([*lines, *(f"    {line}" for line in got or ["nothing"])])
