"""Sanctions of hearings in other words than "dismissed": "ruled that she should be dismissed", "lost his job".

On a page about a hearing these are outcomes; in an investigator's summary they would be opinions.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.rule import Match, Rule, Unit
from misconduct_parse.extract.rules.outcomes import HOW, OutcomeMention
from misconduct_parse.extract.rules.places import THE_FORCE
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

# "It held that the breach was so serious ... and that he should be dismissed with 28 days' notice"
SHOULD_BE: Final = rf"""
    \b (?: ruled | held | decided | determined | concluded | found | directed | ordered | (?<= \b (?:chair|panel|hearing) \s ) said
      | unanimous | unanimously \s++ agreed ) \b [^.;:]{{0,220}}?
    \b (?P<at> should \s++ be \s++ (?:dismissed|sacked) (?: \s++ (?P<how>{HOW}) )?+ )
"""
# "dismissal without notice was the only appropriate outcome", "the ultimate sanction of dismissal"
ONLY: Final = rf"""
    \b (?: (?P<at> dismissal (?: ,?+ \s++ (?P<how>{HOW}) )?+ ) \s++ (?:
            (?:was|is) \s++ the \s++ (?:only|appropriate|necessary|proper|outcome|sanction|result|penalty) \b (?! \s++ (?:that\s++)?+ (?:sought|asked|the|it) \b )
          | followed (?= \s*+ (?: [.;,] | $ ) ) | was \s++ (?:imposed|ordered|decided\s++(?:on|upon)) \b )
      | (?:ultimate|gravest|most\s++serious) \s++ (?:sanction|penalty|outcome) \s++ of \s++ (?P<at> dismissal (?:
        ,?+ \s++ (?P<how>{HOW}) )?+ ) )
"""
# "it would have led to her dismissal", "Dismissal (would have)": of somebody who has left
WOULD_HAVE: Final = r"""
    \b (?: would \s++ have \s++ (?: led \s++ to | resulted \s++ in | been | meant | merited | warranted | attracted ) \s++
          (?:(?:his|her|their|an?|the|immediate|instant|summary) \s++)*+ dismissal \b (?: \s++ without \s++ notice )?+
      | dismissal (?: \s++ without \s++ notice )?+ \s*+ \( \s*+ would \s++ have [^)\n]{0,60} \)
      | would \s++ have \s++ faced \s++ (?:immediate\s++)?+ dismissal \b (?: \s++ without \s++ notice )?+
      | would \s++ have \s++ dismissed \s++ (?: him | her | them | you | the \s++ (?:former \s++)?+ \w++ ) \b
      | (?<= \b had \s you \s [^.;:]{1,60} ) should \s++ have \s++ dismissed \s++ you \b
      | would \s++ have \s++ (?:ordered|directed|decided|ruled) \s++ that \s++ (?:he|she|they) \s++ (?:should\s++)?+ be \s++
          dismissed \b (?: \s++ without \s++ notice )?+
      | would \s++ have \s++ lost \s++ (?:his|her|their) \s++ (?:jobs?|posts?) \b
      | would \s++ not \s++ have \s++ kept \s++ (?:his|her|their) \s++ (?:jobs?|posts?) \b
      | would \s++ have \s++ (?: imposed | ordered | directed | chosen | decided\s++on | opted\s++for ) \s++
          (?:(?:his|her|their|an?|the|immediate|instant|summary)\s++)*+ dismissal \b (?: \s++ without \s++ notice )?+
      | would \s++ have \s++ (?:been|had|left) \s++ (?:it\s++|him\s++|her\s++|me\s++|us\s++)?+ (?:with\s++)?+ no \s++ (?:other\s++|real\s++)?+ (?:course|option|choice|alternative)
          \b [^.;:]{0,40}? \b (?:than|but) \s++ to \s++ dismiss \b
      | would \s++ have \s++ been \s++ (?: (?:thrown|kicked|booted|drummed) \s++ out \s++ of | (?:told|ordered|made) \s++ to \s++ leave ) \s++ (?:\w++\s++){0,3}?
          (?: force | police | policing | service | constabulary | job | gmp | met ) \b
      | (?: employment | contract | service | appointment ) \s++ would \s++ have \s++ been \s++ (?: ended | terminated | brought \s++ to \s++ an \s++ end ) \b (?: \s++ without \s++ notice )?+
      | dismissal (?: \s++ without \s++ notice )?+ \s++ (?:was|is|were) \s++ the \s++ (?:only\s++)?+ (?:outcome|sanction|result|penalty) \s++ (?:that\s++|which\s++)?+
          (?: he | she | they | the \s++ (?:former\s++)?+ \w++ ) \s++ would \s++ have \s++ (?: received | faced | had | got | been \s++ given )
      | dismissal (?: \s++ without \s++ notice )?+ \s++ would \s++ have \s++ (?:been\s++(?:the|imposed|given|justified|appropriate|inevitable)|followed) \b
      | would \s++ have \s++ been \s++ shown \s++ the \s++ door \b )
"""
# "decided to dismiss her without notice", "had no choice but to dismiss the officer"; not "to dismiss the complaint"
TO_DISMISS: Final = rf"""
    \b (?: decided | determined | resolved | chose | elected | (?<=before\s|and\s|after\s|in\s) (?:deciding|choosing|electing|resolving) | no \s++ (?:choice|option|alternative) \s++ but
          | (?:was|is) \s++ (?:necessary|right|bound|obliged|compelled) | decision (?: \s++ (?:was|is) )?+ ) \s++ to \s++
    (?P<at> (?: end \s++ (?:his|her|their|your) \s++ (?:service|employment|contract|(?:police\s++)?+career)
      | (?:summarily \s++)?+ dismiss \s++
      (?: him | her | them | both | (?:the|this|that|an?|all|two|three) \s++ (?:of\s++the\s++)?+ (?:former\s++|police\s++|serving\s++)?+
          (?:officers?|constables?|sergeants?|inspectors?|(?:{SHORT_RANK})s?|detectives?|chief\s++inspector|superintendent) | (?:{SHORT_RANK}|mr|mrs|ms
          |miss|inspector|sergeant|constable) \s++ [\w'-]++ ) ) \b
      (?: (?! \b(?:and|but|while|who|which|after)\b ) [^.;:] ){{0,40}}? (?: \s++ (?P<how>{HOW}) \b )?+ )
"""
# "her employment was terminated with immediate effect", "removed from the force"
TERMINATED: Final = rf"""
    \b (?: (?:his|her|their|(?:pc|ps|dc|ds|sgt|constable|sergeant|inspector)\s++(?:[\w-]++\s++)?[\w-]++'s) \s++ (?:employment|service|contract|appointment) (?: \s++ with \s++ the \s++ \w++ )?+ \s++
          (?: (?:was|were|is|has|have|had|been|be|summarily) \s++ )*+ (?: terminated | at \s++ an \s++ end | ended (?=\s++(?:with|by|without|immediately)\b) | brought \s++ to \s++ an \s++ end )
        | (?:was|were|been|is|be) \s++ (?: removed | struck | discharged ) \s++ from \s++ {THE_FORCE} )
    (?: (?! \b(?:and|but|while|who|which|after)\b ) [^.;:] ){{0,40}}? (?: \s++ (?P<how>{HOW}) \b )?+
"""
# "has lost his job", "Officer who lied loses her job"; not "lost her job as a nurse"
LOST_JOB: Final = r"""
    \b (?<!could\shave\s) (?<!might\shave\s) (?<!may\shave\s) (?<!would\shave\s) (?<!not\s) (?<!nearly\s) (?<!almost\s) los(?:t|es) \s++ (?:his|her|their) \s++ jobs? \b
    (?! \s++ (?:as|at|in) \s++ an?+ \s++ (?! (?:misconduct|accelerated|disciplinary|hearing|panel|result|consequence|police|constable|detective|sergeant|pcso|officer|special) ) )
"""


# "Her victim lost his job"
SOMEBODY_ELSE: Final = pattern(
    r"\b(?:victims?|colleagues?|neighbours?|husband|wife|partner|brother|sister|father|mother|son|daughter|friends?|man|woman"
    r"|men|women|witness(?:es)?|driver|complainant|householder|suspect|employer|boyfriend|girlfriend|people|staff)"
    r"\s++(?:(?:who|has|have|had|also|then|later|nearly|almost)\s++)*+$"
)


def _lost(match: Match, page: Page) -> OutcomeMention | None:
    """A job that was lost, not by the victim, the husband or a colleague."""
    if SOMEBODY_ELSE.search(page.lower, max(0, match.start() - 50), match.start()):
        return None
    return OutcomeMention(kind=OutcomeKind.DISMISSED)


def _dismissed(match: Match, page: Page) -> OutcomeMention:
    at_once = match.groupdict().get("how")
    return OutcomeMention(kind=OutcomeKind.DISMISSED_WITHOUT_NOTICE if at_once else OutcomeKind.DISMISSED)


# What says that the person has left: without it, "would have led to dismissal" tells of what did not happen.
HAD_LEFT: Final = pattern(
    r"\b(?:had|if|were)\s++(?:(?:he|she|they|the\s++(?:former\s++)?+officer|it)\s++)(?:(?:had\s++|have\s++)?+(?:not|hadn't)\b(?!\s++been\s++(?:so|as)\b)"
    r"|(?:still\s++)?+been(?!\s++(?:more|less|so|honest|open|candid|truthful|frank|convicted|acquitted|charged|prosecuted|found|proven|proved|guilty|sober|an?\s++probationer)\b)|still\b|were\b|was\b|remained\b)"
    r"|\bbut\s++for\s++(?:his|her|their)\s++(?:\w++\s++)?(?:resignation|retirement|departure)\b"
    r"|\bhad\s++(?:[\w'-]++\s++){1,8}?(?:stayed|remained)(?=,)"
    r"|\b(?:had|if|were)\s++(?:[\w'-]++\s++){1,4}?(?:not\s++(?:already\s++)?+(?:resigned|retired|left|gone|quit)\b|(?:had\s++)?+(?:remained|stayed)\s++(?:in|with)\b|still\s++(?:been\b|a\b|serving\b|employed\b|in\b)"
    r"|been\s++(?:an?\s++)?+(?:still\s++)?+(?:serving|employed|in\s++(?:post|office|the\s++(?:job|force)))\b)"
)


# "One of the pair was sacked. The other, who has already left, would have been."
WOULD_TOO: Final = r"""
    \b (?: dismissed | sacked ) \b [^.;]{0,60}? (?: [.;] \s++ | ,?+ \s++ (?:and|but|while|whereas) \s++ )
    (?: (?:had|were|if) \s++ (?:he|she|they) \s [^.;]{3,60}? ,?+ \s++ )?
    (?: the \s++ other | (?:the\s++)?+ (?:former\s|ex-) [\w' -]{2,50}? | (?:mr|mrs|ms|miss) \s++ [\w'-]++ ) (?: , \s++ [^.;,]{3,60} , )?+ \s++
    (?P<at> would \s++ (?:also\s++)?+ have \s++ been ) (?= [ "']*+ (?: [.;] | , \s | $ ) )
"""


def _would_too(match: Match, page: Page) -> OutcomeMention:
    return OutcomeMention(kind=OutcomeKind.WOULD_HAVE_BEEN_DISMISSED)


AROUND: Final = 300
"""So many characters on either side say that somebody has left."""


# "PC Quill resigned in May. If that had not happened, the panel would have imposed dismissal"
BUT_FOR_THAT: Final = pattern(
    r"(?:if|had)\s++(?:that|this|it)\s++(?:had\s++)?+not\s++(?:happened|occurred|been\s++(?:so|the\s++case))\b"
)
RESIGNED: Final = pattern(r"\b(?:resigned|retired|left|quit)\b[^.;:]*+\.\s++$")


def _but_for_that(lower: str, first: int, start: int, stop: int) -> bool:
    """Whether a sentence opens with "If that had not happened", said of a departure in the sentence before."""
    if not any_in(("not happened", "not occurred", "not been"), lower[start:stop]):
        return False
    opens = start + len(lower[start:stop]) - len(lower[start:stop].lstrip())
    return BUT_FOR_THAT.match(lower, opens, stop) is not None and RESIGNED.search(lower, first, opens) is not None


def _would(match: Match, page: Page) -> OutcomeMention | None:
    if "(" not in match[0]:
        first, last = max(0, match.start() - AROUND), min(len(page.lower), match.end() + AROUND)
        start = max(first, page.lower.rfind(".", first, match.start()) + 1)
        stop = page.lower.find(".", match.end(), last)
        stop = last if stop < 0 else stop
        if HAD_LEFT.search(page.lower, start, stop) is None and not _but_for_that(page.lower, first, start, stop):
            return None
    return OutcomeMention(kind=OutcomeKind.WOULD_HAVE_BEEN_DISMISSED)


RULES: Final = (
    Rule(
        name="sanctions.would-have",
        kind=Kind.OUTCOME,
        triggers=("dismissal", "have lost", "have dismissed", "have kept", "to dismiss", " out of ", "to leave", "been ended", "been terminated", "been brought", "the door", "be dismissed"),
        pattern=WOULD_HAVE,
        read=_would,
        needs=("would have", "would not have", "should have dismissed you"),
    ),
    Rule(
        name="sanctions.would-too",
        kind=Kind.OUTCOME,
        triggers=("would have been.", "would have been;", "would have been,", "would also have been.", 'would have been"'),
        pattern=WOULD_TOO,
        read=_would_too,
        unit=Unit.BLOCK,
    ),
    Rule(
        name="sanctions.should-be",
        kind=Kind.OUTCOME,
        triggers=("should be dismissed", "should be sacked"),
        pattern=SHOULD_BE,
        read=_dismissed,
    ),
    Rule(name="sanctions.only", kind=Kind.OUTCOME, triggers=("dismissal",), pattern=ONLY, read=_dismissed),
    Rule(
        name="sanctions.to-dismiss",
        kind=Kind.OUTCOME,
        triggers=("to dismiss", "to summarily", "to end "),
        pattern=TO_DISMISS,
        read=_dismissed,
    ),
    Rule(
        name="sanctions.terminated",
        kind=Kind.OUTCOME,
        triggers=("terminated", "removed from", "struck from", "discharged from", "an end", " ended ", "to an end"),
        pattern=TERMINATED,
        read=_dismissed,
    ),
    Rule(
        name="sanctions.lost-job",
        kind=Kind.OUTCOME,
        triggers=("lost his", "lost her", "lost their", "loses his", "loses her", "loses their"),
        pattern=LOST_JOB,
        read=_lost,
    ),
)
"""Rules of this kind, for pages about hearings alone."""
