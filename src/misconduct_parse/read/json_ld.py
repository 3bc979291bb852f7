"""What a page says of itself in JSON-LD (https://schema.org, https://www.w3.org/TR/json-ld11/)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Final

SCALARS: Final = ("headline", "datePublished", "dateModified", "dateCreated", "url")
NAMED: Final = ("publisher", "author", "creator")

ARTICLES: Final = ("Article", "NewsArticle", "Report", "BlogPosting", "WebPage")
"""Types whose statements are about the page rather than its site or its breadcrumbs; the best first."""


def linked_data(text: str) -> Iterator[tuple[str, str]]:
    """What a block of JSON-LD says, as flat keys and values: ``ld:datePublished``, ``ld:publisher:name``.

    Args:
        text: The insides of the ``script`` element.

    Raises:
        ValueError: if it is no JSON.
        RecursionError: if it is nested beyond reason.
    """
    things = list(_things(json.loads(text, strict=False)))
    by_id = {thing["@id"]: thing for thing in things if isinstance(thing.get("@id"), str)}
    told: set[str] = set()
    for thing in sorted(things, key=_place):
        for key in SCALARS:
            if isinstance(thing.get(key), str) and key not in told:
                told.add(key)
                yield f"ld:{key}", thing[key]
        for key in NAMED:
            for name in _names(thing.get(key), by_id):
                yield f"ld:{key}:name", name


def _things(data: Any) -> Iterator[dict[str, Any]]:
    """The objects at the top, in arrays and under ``@graph``; what lies deeper belongs to them."""
    waiting = [data]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting.extend(one)
        elif isinstance(one, dict):
            yield one
            waiting.append(one.get("@graph"))


def _place(thing: dict[str, Any]) -> int:
    kinds = thing.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return min((ARTICLES.index(kind) for kind in kinds if kind in ARTICLES), default=len(ARTICLES))


def _names(value: Any, by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Names of a person or organisation, given as words, as an object, by its ``@id``, or several of these."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            known = by_id.get(one["@id"], one) if isinstance(one.get("@id"), str) else one
            name = one.get("name") or known.get("name")
            if isinstance(name, str):
                yield name
