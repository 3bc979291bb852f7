"""The words beneath the model's fields and members, read from its source.

Python keeps the docstring of a class and drops the strings beneath its fields: ``ast`` finds them, in a millisecond a
module.
"""

from __future__ import annotations

import ast
import inspect
import sys
from enum import StrEnum
from functools import cache
from typing import Any


def tell(cls: type[Any]) -> None:
    """Let the docstring of a class, which is what ``help`` shows, say what its fields or members mean."""
    words, own = field_docs(cls), vars(cls).get("__doc__")
    head = "Members" if issubclass(cls, StrEnum) else "Attributes"
    if words and own and f"\n{head}:\n" not in own:
        listed = "\n".join(f"    {name}: {meaning}" for name, meaning in words.items())
        cls.__doc__ = f"{inspect.cleandoc(own)}\n\n{head}:\n{listed}\n"


def class_doc(cls: type[Any]) -> str | None:
    """The first paragraph of a class's docstring, on one line."""
    words = inspect.cleandoc(cls.__doc__ or "").split("\n\n")[0]
    return " ".join(words.split()) or None


def field_docs(cls: type[Any]) -> dict[str, str]:
    """The string beneath each field of a class, by field."""
    return _docs_in(cls.__module__).get(cls.__name__, {})


def member_docs(cls: type[StrEnum]) -> dict[str, str]:
    """The string beneath each member of an enumeration, by value."""
    words = field_docs(cls)
    return {member.value: words[member.name] for member in cls if member.name in words}


@cache
def _docs_in(module: str) -> dict[str, dict[str, str]]:
    try:
        source = inspect.getsource(sys.modules[module])
    except (OSError, TypeError):
        return {}
    tree = ast.parse(source)
    return {node.name: dict(_pairs(node)) for node in tree.body if isinstance(node, ast.ClassDef)}


def _pairs(node: ast.ClassDef) -> list[tuple[str, str]]:
    """Each name that is assigned and followed by a string of its own."""
    found = []
    for line, below in zip(node.body, node.body[1:], strict=False):
        name, words = _name(line), _words(below)
        if name and words:
            found.append((name, " ".join(words.split())))
    return found


def _name(node: ast.stmt) -> str | None:
    target = node.target if isinstance(node, ast.AnnAssign) else None
    if isinstance(node, ast.Assign):
        target = node.targets[0]  # type: ignore[assignment]
    return target.id if isinstance(target, ast.Name) else None


def _words(node: ast.stmt) -> str | None:
    value = node.value if isinstance(node, ast.Expr) else None
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None
