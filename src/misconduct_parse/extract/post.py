"""A post that somebody holds: what they do, where, and how closely the words hang on whoever holds it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from misconduct_parse.extract.units import Stretch


class Tie(StrEnum):
    """How a post hangs on its holder."""

    VERB = "verb"
    """By a verb: "worked in", "was attached to"."""
    PREDICATE = "predicate"
    """As what somebody was: "was a dog handler"."""
    APPOSITION = "apposition"
    """Right behind a name: ", of the Roads Policing Unit", ", a dog handler"."""
    NOUN = "noun"
    """Behind a noun or rank, which itself means the holder: "a detective in the fraud team"."""


class Post(NamedTuple):
    """Where each part stands; None where the words lack it."""

    role: Stretch | None = None
    """The function or unit: ``response officer``."""
    base: Stretch | None = None
    """The station or town, or a command."""
    tie: Tie = Tie.VERB
    """How it hangs on its holder."""
