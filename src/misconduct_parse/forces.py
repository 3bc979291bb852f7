"""The police forces and other bodies of ``data/forces.toml``, looked up by whatever a document calls them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

import regex

from misconduct_parse.arguments import shown
from misconduct_parse.model.people import Force
from misconduct_parse.pattern import pattern, quick_pattern

__all__ = ["all", "get", "like"]

APOSTROPHE: Final = pattern(r"['‘’]s?+\b")
NO_WORD: Final = pattern(r"[\W_]++")
ADDRESS: Final = quick_pattern(
    r"(?:[a-z]++://)?+ (?:www\.)?+ (?P<host>[a-z\d-]++(?:\.[a-z\d-]++)++) (?P<path>/[^\s?\#]*+)?",
    regex.IGNORECASE | regex.VERBOSE,
)
SUFFIX: Final = quick_pattern(r"\s(?:police(?:\s(?:service|force))?|constabulary)$", regex.IGNORECASE)


NEAR: Final = 0.8
"""How like a name a text must be to stand for it, from 0 to 1."""


class Wording(NamedTuple):
    """One way in which texts name a force."""

    words: str
    """As written in ``data/forces.toml``; of names such as "Kent Police" the part before the suffix."""

    force: Force
    """The force."""

    suffixed: bool
    """Whether "Police", "Constabulary" and their like must follow: "Kent" alone is a county or a surname."""

    alone: bool
    """Whether it says the force wherever it stands; else only where the page has introduced it."""


def get(text: str) -> Force | None:
    """Look a force up.

    Args:
        text: An id (``avon-and-somerset``), a present or former name, an alias, or an address on the force's
            site. Case, "&" and "and", hyphens and spaces, a leading "the", and the suffixes Police,
            Constabulary, Police Service and Police Force make no difference.

    Returns:
        The force; None where no force is called so, or more than one.

    Raises:
        TypeError: if it is no text.

    Example:
        >>> get("Avon & Somerset Constabulary").id, get("https://news.met.police.uk/news/a-title-123").name
        ('avon-and-somerset', 'Metropolitan Police Service')
        >>> get("Gotham Police") is None
        True
    """
    return _looked_up(_checked(text))


def all() -> tuple[Force, ...]:  # noqa: A001  read as forces.all()
    """Every force and body of ``data/forces.toml``, in the order of the file: the 43 territorial forces first."""
    return tuple(_forces().values())


def like(text: str) -> tuple[Force, ...]:
    """The forces that somebody may mean by a text that is no name, or the name of several.

    Args:
        text: Words, or beginnings of words, of a name; small slips are forgiven.

    Returns:
        Those one of whose names has all the words; where there are none, those whose names come near. In the order
        of ``all``.

    Raises:
        TypeError: if it is no text.

    Example:
        >>> [force.id for force in like("west")]
        ['west-mercia', 'west-midlands', 'west-yorkshire']
        >>> [force.id for force in like("Northhumbria Police")]
        ['northumbria']
    """
    words = SUFFIX.sub("", folded(_checked(text)))
    named: dict[str, list[Force]] = {}
    for force, entry in zip(_forces().values(), _entries(), strict=True):
        for name in _names(entry):
            named.setdefault(SUFFIX.sub("", folded(name)), []).append(force)
    names = [name for name in named if _begin_words(words, name)]
    if not names:
        full = {f"{name} police": name for name in named} | {name: name for name in named}
        names = [full[near] for near in get_close_matches(words, full, cutoff=NEAR)]
    found = {force for name in names for force in named[name]}
    return tuple(force for force in _forces().values() if force in found)


def _checked(text: str) -> str:
    if isinstance(text, str):
        return text
    raise TypeError(f"text is {shown(text)}; give the name, id or address of a force as text")


def is_shared(text: str) -> bool:
    """Whether a text is a name of more than one force, so that ``get`` gives none."""
    return _by_name().get(folded(text), False) is None


def _begin_words(beginnings: str, name: str) -> bool:
    """Whether each of some words begins a word of a name."""
    return beginnings != "" and not [word for word in beginnings.split() if f" {word}" not in f" {name}"]


@lru_cache(maxsize=8)
def of_address(address: str) -> Force | None:
    """The force on whose site an address lies; None for any other site. Of one page it is asked twice.

    Example:
        >>> of_address("https://www.gov.uk/government/organisations/civil-nuclear-constabulary/about").id
        'cnc'
    """
    parts = ADDRESS.match(address.strip())
    if parts is None:
        return None
    sites = _sites()
    host, path = parts["host"].lower(), (parts["path"] or "").lower().strip("/")
    steps = path.split("/")
    for depth in range(len(steps), 0, -1):
        whole = "/".join([host, *steps[:depth]])
        if whole in sites:
            return sites[whole]
    return next((sites[site] for site in _parents(host) if site in sites), None)


def folded(text: str) -> str:
    """Lower case, "and" for "&", single spaces for hyphens and any other mark, no leading "the"."""
    words = NO_WORD.sub(" ", APOSTROPHE.sub("", text.casefold().replace("&", " and "))).strip()
    return words.removeprefix("the ")


def in_full(text: str) -> Force | None:
    """The force of a name with all its words: of "Essex Police", not of "Essex", which is a county too."""
    words = folded(text)
    names = _by_name()
    return names.get(words) or (names.get(SUFFIX.sub("", words) + " police") if SUFFIX.search(words) else None)


@lru_cache(maxsize=4096)
def _looked_up(text: str) -> Force | None:
    """The same few names come back on page after page, so that looking up is worth remembering."""
    words = folded(text)
    return _by_id().get(words) or in_full(text) or _by_name().get(words + " police") or of_address(text)


@cache
def wordings() -> tuple[Wording, ...]:
    """Every way in which texts name one force, each once, the longest first."""
    found = {wording for wording in _wordings() if wording.suffixed or not wording.alone or get(wording.words)}
    return tuple(sorted(found, key=lambda wording: (-len(wording.words), wording.words)))


def _wordings() -> Iterator[Wording]:
    for force, entry in zip(_forces().values(), _entries(), strict=True):
        for name in _names(entry):
            base = SUFFIX.sub("", name)
            yield Wording(words=base, force=force, suffixed=base != name, alone=True)
        for name in entry.get("never_alone", ()):
            yield Wording(words=name, force=force, suffixed=False, alone=False)


def _names(entry: Mapping[str, Any]) -> Iterator[str]:
    yield entry["name"]
    yield from entry.get("aliases", ())
    yield from (former["name"] for former in entry.get("former", ()))


@cache
def _entries() -> tuple[dict[str, Any], ...]:
    text = (files("misconduct_parse") / "data" / "forces.toml").read_text(encoding="utf-8")
    return tuple(tomllib.loads(text)["entry"])


@cache
def _forces() -> dict[str, Force]:
    return {
        entry["id"]: Force(id=entry["id"], name=entry["name"], ons_code=entry.get("ons_code"), kind=entry["kind"])
        for entry in _entries()
    }


@cache
def _by_id() -> dict[str, Force]:
    return {folded(name): force for name, force in _forces().items()}


@cache
def _by_name() -> dict[str, Force | None]:
    """Folded names to forces; None for what two of them are called ("UK Border Agency")."""
    index: dict[str, Force | None] = {}
    for force, entry in zip(_forces().values(), _entries(), strict=True):
        for name in _names(entry):
            words = folded(name)
            base = SUFFIX.sub("", words)
            key = words if base == words else base + " police"
            index[key] = force if index.setdefault(key, force) == force else None
    return index


@cache
def _sites() -> dict[str, Force]:
    return {
        site: force
        for force, entry in zip(_forces().values(), _entries(), strict=True)
        for site in entry.get("websites", ())
    }


def _parents(host: str) -> Iterator[str]:
    """``news.met.police.uk``, ``met.police.uk``, ``police.uk``, ``uk``."""
    labels = host.split(".")
    for start in range(len(labels)):
        yield ".".join(labels[start:])
