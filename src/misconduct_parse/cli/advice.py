"""What the library advises, in the words of the command line: it speaks of arguments, a shell has options."""

from __future__ import annotations

from typing import Final

IN_A_SHELL: Final = {
    "pass published=": "pass --published",
    "pass url=": "pass --url",
    "Pass format=": "Pass --kind ",
    "nothing that format= could": "nothing that --kind could",
    "parse_all gives all": "--all gives all",
}
"""Phrases of messages, whole enough that no words of a page are taken for them."""


def in_a_shell(words: str) -> str:
    """A message of the library with options in place of arguments.

    Example:
        >>> in_a_shell("the page does not say when it was published; pass published= if you know")
        'the page does not say when it was published; pass --published if you know'
    """
    for python, shell in IN_A_SHELL.items():
        words = words.replace(python, shell)
    return words


def counted(number: int, words: str) -> str:
    """A number of things.

    Example:
        >>> counted(1, "case"), counted(1200, "case")
        ('1 case', '1,200 cases')
    """
    return f"{number:,} {words}{'' if number == 1 else 's'}"


def left_out(cases: int, pages: int, *, done: str, do: str) -> str:
    """How many cases of pages with several were left out, and how to have them; empty where none was.

    Example:
        >>> left_out(3, 1, done="written", do="write")
        '3 further cases of 1 page were not written: --all writes every case'
    """
    were = "was" if cases == 1 else "were"
    told = f"{counted(cases, 'further case')} of {counted(pages, 'page')} {were} not {done}"
    return f"{told}: --all {do}s every case" if cases else ""
