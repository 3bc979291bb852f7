"""Shapes of what follows a wording in its line: how many there were of something, a day, an officer."""

from __future__ import annotations

from typing import Final

COUNTS: Final[dict[str, str]] = {
    # ": Inspector Ada Quill", and nothing more in the line
    "officer-and-line-end": r"""
        (?i: [ ] (?:(?:former|detective|temporary|acting|special|chief|police)[ ]){0,3}
        (?:pc|dc|ps|ds|di|dci|sgt|insp|supt|pcso|constable|sergeant|inspector|superintendent)
        (?: [ ][\w'-]{1,30} ){1,4} [ ]? (?: \n | $ ) )
    """,
    # "Starts Monday 14 October", "Begins on 4 May at 10am"
    "starts-on": r"""
        (?i: \w++ (?: [ ](?:to|start|on|at) ){0,3} [ ] (?: (?:mon|tues|wednes|thurs|fri)day | \d{1,2}\s\p{L} ) )
    """,
    # "The case against the officer", and nothing more in the line
    "line-end": r"[ ]*+ [:?]?+ [ ]*+ (?: \n | $ )",
    # a row of a table of totals: "Dismissed without notice | 12 | 4"
    "count-cells": r"""
        [ ]*+ [|:]?+ [ ]*+ \d{1,4} (?: [ ]*+ [|,]?+ [ ]*+ \d{1,4} )*+ [ ]*+ (?: \| | \n | $ )
    """,
    # "Dismissed without notice", not "Dismissed without notice: 12"
    "no-count": r"(?i: \w++ (?: [ ]\w++ ){2,3} (?! [ ]*+ [:|-]?+ [ ]*+ \d{1,3} [ ]*+ (?:\n|$|\|) ) )",
    # "Hearing | 11 | 5 | 3": how many there were of each
    "counts-row": r"[ ]*+ \| (?: [ ]*+ \d{1,3} [ ]*+ (?:\||\n|$) ){2}",
}
"""Shapes that begin where a wording begins, or where it ends."""
