"""Words that say that a standard was breached, some of them negative in themselves: "had not met the standards of"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.scope import Status
from misconduct_parse.pattern import pattern, quick_pattern

# "met the standards", "uphold her duties": what a "not" or "failed to" before it makes a breach
KEEP: Final = r"""
    (?: met | meet | meeting | upheld | uphold | upholding | maintain(?:ed)?+ | observed? | kept \s++ to | keep \s++ to
      | compl(?:y|ied) \s++ with | adhered? \s++ to | abided? \s++ by | liv(?:e|ed) \s++ up \s++ to )
    (?: \s++ (?: (?:the|his|her|their|all|any|both|those|two|three|four|of|these|required|expected|necessary|high
                  |professional) \s++ )*+
        (?: standards? | duties )
      | (?= \s++ (?:was|were|are|is) \s++ (?: those \b | that \s++ of \b | the \b ) ) ) \b
"""
UNMET: Final = pattern(rf"(?: \w++ \s++ )?? not \s++ (?:fully\s++|always\s++|properly\s++)?+ {KEEP}", regex.VERBOSE)
"""A "not" that denies no breach: it tells one."""

IN_BREACH: Final = quick_pattern(
    rf"""\b (?: breached | in \s++ breach | breaching
          | breaches? (?![^.;:,]{{0,110}}?\s(?:were|was|had\s++been)\s++alleged\b)
          | (?<!\b(?:if|whether|that|where|when|had)\s) there \s++ (?:was|were|had\s++been) \s++
            (?:also\s++)?+ (?:(?:an?|clear|serious|further)\s++)*+ breach(?:es)?+ (?=\s++of\b)
          | (?: this|that|these|those|they|which|it|both|all ) \s++ (?:was|were) (?: ,[^,.;:]{{1,40}}, )?+ \s++
            (?:also\s++)?+ (?:(?:an?|clear|serious|further|grave)\s++)*+ breach(?:es)?+ (?=\s++of\b)
          | (?: broke|violated|contravened|infringed|flouted|disregarded | offended \s++ against | contrary \s++ to
              | in \s++ contravention \s++ of | trampled \s++ (?:up)?+on ) (?= \s++ (?:\w++\s++){{0,4}}? standards? \b )
          | conduct \s++ (?:was|is)
          | not \s++ (?:fully\s++|always\s++|properly\s++)?+ {KEEP} | fail(?:ed|ing) \s++ to \s++ {KEEP}
          | failed \s++ in \s++ (?:his|her|their) (?=\s++duties\b)
          | (?:fell|fallen|falling) \s++ (?:\w++\s++)?? (?: short \s++ of | below ) \s++
            (?:\w++\s++){{0,4}}? standards? ) \b""",
    regex.VERBOSE,
)

# "(1) proved; (2) not proved. The standard breached was": what it names, whatever stands before it
BREACHED_WAS: Final = quick_pattern(
    r"(?:the|both|all)\s++(?:(?:professional|two|three|four|police)\s++)*+standards?\s++(?:of\s++professional\s++behaviour\s++)?+"
    r"(?:(?:thus|thereby|so|found\s++(?:to\s++(?:be|have\s++been)\s++)?+)\s*+)?+breached\s++(?:was|were|is|are)\b"
)

# "had complied with the standard of", "in keeping with the standard of": nothing was breached
KEPT: Final = pattern(
    r"""(?<! \b(?:not|never|to|n't|nor|neither|without|or|cannot)\s
             (?:fully\s|always\s|properly\s|been\s|acting\s|be\s)?+ )
        \b (?: compl(?:y|ied|ying) \s++ with | (?:in\s++(?:keeping|accordance|line)|consistent) \s++ with
              | adher(?:ed|ing) \s++ to | abided \s++ by | met | observed
              | kept \s++ (?:to|within) | lived \s++ up \s++ to )
        \s++ (?: (?:the|both|all|her|his|their|that|those|two|three|professional) \s++ )*+ standards? \b
        [^.;,]{0,60} $""",
    regex.VERBOSE,
)


# "the standard of courtesy had been upheld"; an allegation that is upheld is proven
KEPT_BEHIND: Final = pattern(
    r"\s++(?:was|were|had\s++been|has\s++been)\s++(?:fully\s++|always\s++)?+(?:met|upheld|kept|observed|complied\s++with|adhered\s++to"
    r"|maintained|satisfied)\b"
)
STANDARD_OF: Final = pattern(r"(?<!\b(?:breach|breaches|allegations?|charges?)\b[^.;]{0,60})\bstandards?\s++of\s++$")


KEEPING: Final = (
    "compl", "keeping", "accordance", "line", "consistent", "adher", "abided", "met", "observed", "kept", "lived",
)  # fmt: skip
"""Literals without which ``KEPT`` cannot match."""


# "Not proven: Honesty and Integrity", in a line of its own
CLEARED: Final = quick_pattern(
    r"\W*+(?:(?:standards?|breach(?:es)?|allegations?)\s++)?+(?:found\s++)?+(?:to\s++be\s++)?+"
    r"(?:not\s++(?:proven|proved|breached|upheld|substantiated)|unproven)[*\s]*+:"
)
DECIDES: Final = ("but", "prove", "breached", "found", "dismiss", "misconduct")


def kept(story: Story, claim: Mention[Any]) -> Mention[Any] | None:
    """The words beside a claim that say that a standard was kept; none behind "did not" or "failed to"."""
    first = story.page.sentences[claim.sentence].start
    label = CLEARED.match(story.page.lower, first, claim.start)
    if label is not None and not any_in(DECIDES, story.page.lower[label.end() : claim.start]):
        return story.at(*label.span(), "allegations.not-proven")
    start = max(first, claim.start - 110)
    words = story.page.lower[start : claim.start]
    if "standard" not in words:
        return None
    said = KEPT.search(story.page.lower, start, claim.start) if any_in(KEEPING, words) else None
    if said is None and words.rstrip().endswith("of") and STANDARD_OF.search(story.page.lower, start, claim.start):
        said = KEPT_BEHIND.match(story.page.lower, claim.end)
    return story.at(*said.span(), "allegations.kept") if said is not None else None


# "could not be sure that the standard had been breached", "did not find that"
DOUBT: Final = pattern(
    r"\s++(?:be\s++|been\s++|able\s++to\s++|to\s++)*+(?:sure|satisfied|persuaded|convinced|certain|find|found|conclude|concluded|accept"
    r"|accepted|consider|think|believe|established|shown|say|agree|hold|prove[nd]?)\s++(?:\w++\s++){0,2}?that\b"
)


def doubted(story: Story, claim: Mention[Any]) -> bool:
    """Whether what is said of a claim is what somebody was not sure of."""
    denied = story.scope.of(claim).get(Status.NEGATED)
    return denied is not None and DOUBT.match(story.page.lower, denied.end, claim.start) is not None


# "found that she breached the following standards, and that she would have been dismissed had she not resigned:"
AND_THAT: Final = quick_pattern(
    r"\b(?:following|these)\s++(?:\w++\s++){0,3}?(?:standards?|breach(?:es)?)\b[^.;:,]{0,60}(?=,?+\s++and\s++that\s++[^:]{3,200}:?+\s*+$)"
)


def announced(lower: str, start: int, end: int) -> int:
    """Where a line that introduces a list announces it: before what it goes on to say of something else."""
    found = AND_THAT.search(lower, start, end)
    return found.end() if found else end
