"""Words that speak of all subjects at once: "both denied any breach", "found that both breached", "three officers"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.fragments import number
from misconduct_parse.pattern import REACH, pattern, quick_pattern
from misconduct_parse.read.page import Page

COUNTED: Final = pattern(
    r"(?:all\s++)?+(two|three|four|five|six|seven|eight|nine|ten)\s++(?:[\w&'-]++\s++){0,4}?(?:people"
    r"|officers|constables|men|women|sergeants|detectives|pcs|members|colleagues)\b"
)
# "Both denied any breach of", "All three have been dismissed"; not "Both were proven", of allegations
TOGETHER: Final = quick_pattern(
    r"""(?: both | each | the \s++ (?:pair|trio)
          | all (?: \s++ (?P<count>two|three|four|five|six|seven|eight|nine|ten) )?+ )
        (?: \s++of\s++them | \s++ (?:former\s++)?+ (?:officer|constable|sergeant|detective)s?+ )?+ ,?+ \s++
        (?:(?:also|then|now|later|fully)\s++)?+
        (?: denied | deny | admitted | admit | accepted | accept | agreed | told | faced | received | appeared
          | attended | resigned | pleaded | gave | breached | had\s++breached | committed | worked | served
          | (?:are|were|remain) \s++ (?:still\s++)?+ serving
          | (?:are|were) \s++ (?:then\s++)?+ (?:based|stationed|posted|attached)
          | (?:were|was|have\s++been|has\s++been|had\s++been) \s++ (?:also\s++|then\s++)?+
            (?:dismissed|sacked|given|issued|handed|suspended|found\s++to\s++have|accused|alleged|said\s++to|cleared
              |charged) ) \b""",
    regex.VERBOSE,
)
# "found breaches by both of them", "proven against each of them"
BY_ALL: Final = quick_pattern(
    r"\b(?:by|of|for|against|that)\s++(?P<both>both|each|all\s++(?P<count>three|four|five|six))\s++"
    r"(?:of\s++them|(?:former\s++)?+(?:officers|constables)|(?:had\s++)?+(?:breached|committed|lied))\b"
    r"|\bin\s++each\s++case\s++that\b"
)


# "Gross misconduct was found in both cases", "in all three cases"
IN_CASES: Final = quick_pattern(
    r"\s++in\s++(?:(?P<both>both)|all\s++(?P<count>three|four|five|six))\s++(?:of\s++their\s++)?+cases\b|\s++in\s++each\s++case\b"
)
# "A constable, and the sergeant who told him to lie, have both been dismissed"
HAVE_BOTH: Final = pattern(
    r"(?<!\b(?:his|her|their)\s(?:\w++\s)?(?:husband|wife|partner|brother|sister|friend)\b[^.;]{0,90})"
    r"\b(?:have|had|were|are)\s++both\s++[^.;,]{0,60}$"
)


def have_both(page: Page, start: int, end: int, count: int) -> bool:
    """Whether words right before say it of two: "have both been found to have committed"."""
    return count == 2 and HAVE_BOTH.search(page.lower, start, end) is not None


def together(page: Page, start: int, count: int) -> bool:
    """Whether a sentence begins with all of so many and what only people do."""
    told = TOGETHER.match(page.lower, start)
    if told is None:
        return False
    words = "two" if told[0].startswith(("both", "the pair")) else told["count"]
    words = "three" if told[0].startswith("the trio") else words
    return words is None or number(words) == count


def by_all(page: Page, start: int, end: int, count: int) -> bool:
    """Whether a stretch says that it speaks of all of so many: "breaches by both of them"."""
    return _of_so_many(BY_ALL.search(page.lower, start, end), count)


def of_all_behind(page: Page, end: int, count: int) -> bool:
    """Whether words right behind say so: "proven against each of them"."""
    told = BY_ALL.match(page.lower, end + 1, end + REACH) or IN_CASES.match(page.lower, end, end + REACH)
    return _of_so_many(told, count)


def _of_so_many(told: regex.Match[str] | None, count: int) -> bool:
    if told is None:
        return False
    words = told["count"] or ("two" if told["both"] == "both" else None)
    return words is None or number(words) == count


def so_many(page: Page, start: int, count: int) -> bool:
    """Whether a sentence begins with as many people: "Three people who were serving officers"."""
    told = COUNTED.match(page.lower, start)
    return told is not None and number(told[1]) == count
