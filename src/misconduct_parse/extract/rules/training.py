"""What follows for a person in more words than a list holds: "attend a driver training course", "reduced him to the rank of"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.read.page import Page

# What a person does with a course; a force that "provides training to staff" does none of these.
VERB: Final = r"""
    (?: attend(?:s|ed|ing)?+ | undertak(?:e|en|ing) | undertook | undergo(?:ne|ing)?+ | underwent
      | (?:was|were|been|be) \s++ (?:sent|placed|put) \s++ on | go(?:ne)?+ \s++ on | went \s++ on | complet(?:e|ed|ing) | retak(?:e|en) | repeat(?:ed)?+
      | (?:should|must|would) \s++ have | (?:have|had|has) \s++ (?:since\s++|now\s++|both\s++)?+ (?:had|done|taken) | receiv(?:e|ed|ing) | given | include[sd]?+ | form \s++ of | emphasis \s++ on
      | involving | requiring | by \s++ way \s++ of | together \s++ with | as \s++ well \s++ as | along \s++ with
      | provid(?:e|ed|ing) \s++ (?: the | both | each | that ) \s++ (?: [\w-]++ \s++ ){1,3}? with )
"""
END: Final = r"""
    \b (?: training | course | coaching | refresher | meeting | hearing | warning | advice | action | for | to | that
      | and | which | from | by ) \b
"""
# "They had undergone training meanwhile": why no action followed, and no consequence
MEANWHILE: Final = r"(?<! \b had \s ) (?<! \b had \s (?:already|since) \s ) (?<! \b had \s not \s )"
PATTERN: Final = rf"""
    \b {MEANWHILE} {VERB} \s++ (?: (?! {END} | (?:driving|driver) \s++ assessment \s++ and ) [\w'-]++ \s++ ){{0,5}}+
    (?P<at>
      (?: (?:driving|driver) \s++ assessment \s++ and \s++ )?+
      (?: (?: refresher | driver | driving | further | additional | extra | more | remedial | detailed | relevant | bespoke | conflict
          | diversity ) \s++ (?: and \s++ \w++ \s++ )?+ )*+
      (?: training (?: \s++ courses? )?+ | coaching (?: \s++ and \s++ (?: \w++ \s++ )?+ training )?+
        | refresher (?: \s++ (?:course|training) )?+ | (?: driver | driving | awareness ) \s++ course | course ) ) \b
    (?! \s++ (?: department | unit | exercise | records? | needs? | requirements?
      | (?:for|to) \s++ (?: all | staff | officers ) | at \s++ school ) )
"""
# "It reduced him to the rank of constable", "the panel reduced the inspector in rank"
RETRAINED: Final = r"""
    (?<! \b (?:not|to) \s ) (?<! \b be \s )
    (?<! \b (?:until|till|once|unless|if|before|when) \s (?:he|she|they|the\s\w{3,14}) \s (?:(?:has|have|had)\s)? ) \b (?:was|were|been) \s++ (?:also\s++|then\s++|both\s++)?+
      (?P<at> retrained ) \b (?! \s++ as \b )
"""
REDUCED: Final = r"""
    \b reduc(?:ed|ing) \s++ (?: him | her | them | (?:the|both) \s++ (?:[\w'-]++\s++){0,2}? [\w'-]++ ) \s++
    (?: to \s++ (?:the\s++)?+ rank \s++ of | in \s++ rank ) \b
"""
LOWERED: Final = OutcomeMention(kind=OutcomeKind.REDUCTION_IN_RANK)
TAUGHT: Final = OutcomeMention(kind=OutcomeKind.TRAINING)


def _reduced(match: Match, page: Page) -> OutcomeMention:
    return LOWERED


def _training(match: Match, page: Page) -> OutcomeMention:
    return TAUGHT


RULES: Final = (
    Rule(
        name="training.course",
        kind=Kind.OUTCOME,
        triggers=("training", "course", "coaching", "refresher"),
        pattern=PATTERN,
        read=_training,
    ),
    Rule(name="training.retrained", kind=Kind.OUTCOME, triggers=("retrained",), pattern=RETRAINED, read=_training),
    Rule(
        name="training.reduced",
        kind=Kind.OUTCOME,
        triggers=("reduced him", "reduced her", "reduced them", "reduced the", "reduced both", "reducing him", "reducing her",
                  "reducing the"),
        pattern=REDUCED,
        read=_reduced,
        needs=("rank",),
    ),
)
"""Rules of this kind."""
