"""Words that say that a standard was breached, some of them negative in themselves: "had not met the standards of"."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.pattern import pattern

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

IN_BREACH: Final = pattern(
    rf"""\b (?: breached | in \s++ breach | breaches? (?!\s++(?:were|was)\s++alleged) | breaching
          | (?<!\b(?:if|whether|that|where|when|had)\s) there \s++ (?:was|were|had\s++been) \s++
            (?:also\s++)?+ (?:(?:an?|clear|serious|further)\s++)*+ breach(?:es)?+ (?=\s++of\b)
          | (?: this|that|these|those|they|which|it|both|all ) \s++ (?:was|were) (?: ,[^,.;:]{{1,40}}, )?+ \s++
            (?:also\s++)?+ (?:(?:an?|clear|serious|further|grave)\s++)*+ breach(?:es)?+ (?=\s++of\b)
          | conduct \s++ (?:was|is)
          | not \s++ (?:fully\s++|always\s++|properly\s++)?+ {KEEP} | fail(?:ed|ing) \s++ to \s++ {KEEP}
          | failed \s++ in \s++ (?:his|her|their) (?=\s++duties\b)
          | (?:fell|fallen|falling) \s++ (?:\w++\s++)?? (?: short \s++ of | below ) \s++
            (?:\w++\s++){{0,4}}? standards? ) \b""",
    regex.VERBOSE,
)
