"""A "not" that nobody decided: "PC Quill said that she did not breach", "is not accused of", "whether she did or not".

And one that was turned down itself, so that the contrary was decided: "rejected her claim that she had not breached".
"""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.figure import CONDUCTING
from misconduct_parse.assemble.hearing.standing import Standing
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

# "The panel rejected her evidence that she had", "failed to persuade the panel that there had been"
TURNED_DOWN: Final = pattern(
    r"""\b (?: (?:panel|chair|hearing|tribunal|it|they|we|i) \s++
            (?: (?:has|had|have|also|unanimously|however|therefore) \s++ )*+
            (?: (?:rejected|dismissed|disbelieved) \s++
                (?: (?:her|his|their|the|any|an?) | [\w-]++(?:\s[\w-]++)?(?:'s|(?<=s)') ) \s++ (?:[\w'-]++\s++){0,3}?
                (?:evidence|claims?|accounts?|arguments?|submissions?|suggestions?|contentions?|assertions?
                |explanations?|case|defence|denials?|insistence|position|view)
              | (?:did|could) \s++ not \s++ (?:accept|believe) | disagreed | refused \s++ to \s++ accept ) \s++ that
          | (?:failed|unable) \s++ to \s++ (?:persuade|convince|satisfy) \s++
            the \s++ (?:panel|chair|hearing|tribunal) \s++ that ) \b
        [^.;:,]{0,60}$""",
    regex.VERBOSE,
)
TURNS_DOWN: Final = (
    "reject", "dismissed", "disbelie", "accept", "believe", "disagreed", "persuade", "convince", "satisfy",
)  # fmt: skip

# "PC Quill said that she", "Supporters say PC Quill", "told the panel that she", "Her defence was that she"
SAYING: Final = pattern(
    r"""(?: \b(?P<says> said | says? | saying | told \s++ [^.;:,]{1,40}? | claim(?:s|ed)?+ | claiming | insist(?:s|ed)?+
          | insisting | maintain(?:s|ed)?+ | argue[sd]?+ | contend(?:s|ed)?+ | believ(?:es?|ed) | thinks? | thought
          | feels? | felt | stated? | states | testified | explained | protested | swore
          | (?:is|was|are|were|remains) \s++ (?:adamant|confident|sure|certain|convinced) ) \b
          (?: ,\s++ [^.;:,"]{1,40} , )?+ (?: \s++ that )?+
        | \b (?:her|his|their|'s) \s++ (?:own\s++)?+
            (?:defence|case|position|account|evidence|argument|response|reply|explanation|stance) \s++
            (?:was|is|has\s++been|had\s++been|remains) \s++ that )
        \s++ (?P<what>[^.;:]{0,80})$""",
    regex.VERBOSE,
)
SAYS: Final = (
    "sa", "told", "claim", "insist", "maintain", "argu", "contend", "believ", "think", "thought", "fe", "state",
    "testified", "explan", "explained", "protested", "swore", "adamant", "confident", "sure", "certain", "convinced",
    "defence", "case", "position", "account", "evidence", "response", "reply", "stance",
)  # fmt: skip
DECIDES: Final = pattern(
    r"\b(?:panel|chair|chairman|chairwoman|hearing|meeting|tribunal|chief\s++constable|commissioner|ruling|decision"
    r"|findings?|we|i)\b[^.;:,]{0,40}$"
    r"|\b(?:panel|chair|chairman|chairwoman|hearing|meeting|tribunal|chief\s++constable|commissioner|lqc)\b"
    r",[^.;:]{0,60},\s*+$"
)
OF_SIDE: Final = pattern(
    r"\b(?:iopc|ipcc|watchdog|force|authority|complainants?|famil\w++|victims?|witness(?:es)?|supporters?|colleagues?"
    r"|friends?|sergeant|inspector|campaigners?|public|people|many|some)\b[^.;:,]{0,20}$"
)
# "A spokesman said the allegations were not proven" only reports it
REPORTS: Final = pattern(
    r"\b(?:spokes\w++|statement|superintendent|head\s++of\b[^.;:]{0,60}|commander)\b[^.;:,]{0,40}$"
)
# "is not accused of", "It is not alleged that", "was not charged with", "There is no suggestion that"
NOT_ACCUSED: Final = quick_pattern(
    r"\s++(?:(?:been|being|now|itself)\s++)*+(?:accused\s++of|alleged\b|charged\s++with|suspected\s++of"
    r"|suggested\s++that|said\s++(?:that|to\s++have)|facing\b|on\s++trial|asked\s++to\s++(?:decide|consider|rule)"
    r"|(?:allegation|suggestion)\s++(?:(?:is|was|has\s++been)\s++(?:made\s++)?+)?that\b"
    r"(?![^.;]{0,160}\b(?:prove|upheld|substantiated|made\s++out)))"
)
# "does not admit that", "neither admitted nor denied"
NOT_ADMITTED: Final = pattern(
    r"\s++(?:(?:ever|fully|yet|formally)\s++)?+(?:admit(?:s|ted|ting)?+|accept(?:ed|s)?+|concede[sd]?+|acknowledged?+"
    r"|plead(?:ed)?+)\b(?P<nor>\s++n?or\s++den)?"
    r"|\s++(?P<nor>den(?:y|ied|ies))\b"
)
PLEADING: Final = ("plead", "pleads", "pleaded", "pleading")
"""What stands before "not guilty" where somebody only says so."""
# "The question is whether she did or", "must be sure that she", "if the panel finds that she"
OPEN: Final = pattern(
    r"\b(?:(?:whether|if|unless|until|provid(?:ed|ing)\s++that|assuming)\b"
    r"|(?:must|has\s++to|have\s++to|needs?\s++to)\s++be\s++(?:sure|satisfied|persuaded|certain)\b"
    r"|(?:hopes?|hoped|expects?|wants?|wishes)\s++(?:to|that)\b)"
    r"(?:(?!\b(?:and|but)\s++(?:\w++\s++)?(?:found|decided|concluded|ruled|held|determined|satisfied)\b)[^.;:])"
    r"{0,100}$"
)
OPENS: Final = (
    "whether", "if ", "unless", "until", "provid", "assuming", "must", "to be", "hope", "expect", "want", "wish",
)  # fmt: skip
ACCEPTED_BUT: Final = pattern(r"\b(?:accept(?:s|ed|ing)?+|admit(?:s|ted|ting)?+)\b[^.;:]{1,80}?\bbut\s++$")
# "The IOPC did not find that", "The investigating officer did not think"
SIDE_NOT: Final = pattern(
    r"\b(?:iopc|ipcc|watchdog|force|constabulary|authority|investigat(?:ors?|ion|ing\s++officer)|cps|prosecution"
    r"|report|review|inquiry|assessment|inquest|coroner|department|federation)\s++(?:(?:had|has|have|also|itself|therefore)\s++)*+$"
)
SIDE_FINDS: Final = quick_pattern(
    r"\s++(?:find|found|think|thought|believed?|consider(?:ed)?+|concluded?|determined?|decided?|accept(?:ed)?+|agreed?"
    r"|say|said|identif(?:y|ied)|see)\b"
)


def standing_of_not(story: Story, sentence: int, first: int, last: int) -> Standing | None:
    """How far a claim got of which a "not" is said that nobody decided; None where somebody may have decided it.

    Args:
        story: The page.
        sentence: The number of the sentence.
        first: Where the "not" begins.
        last: Where it ends.
    """
    lower, start = story.page.lower, story.page.sentences[sentence].start
    before = lower[start:first]
    if any_in(TURNS_DOWN, before) and TURNED_DOWN.search(lower, start, first):
        return Standing.FOUND
    if NOT_ACCUSED.match(lower, last, last + 240):
        return Standing.NOTHING
    decided = _decided_from(story, sentence, first)
    answer = _answer(lower, start, first, last) if decided < start else None
    if answer is not None:
        return answer
    if SIDE_FINDS.match(lower, last, last + 40) and SIDE_NOT.search(lower, start, first):
        return Standing.ALLEGED
    opened = OPEN.search(lower, start, first) if any_in(OPENS, before) else None
    if opened is not None and (decided < opened.start() or opened[0].startswith(("if", "unless", "must", "provid"))):
        return Standing.ALLEGED
    return _said(story, sentence, first, decided) if any_in(SAYS, before) else None


def _answer(lower: str, start: int, first: int, last: int) -> Standing | None:
    """What "never admitted" or "pleaded not guilty" makes of a claim, where it is not the panel that accepts."""
    if lower.startswith(" guilty", last) and lower[start:first].rstrip().endswith(PLEADING):
        return Standing.DENIED
    if ACCEPTED_BUT.search(lower, start, first) and not DECIDES.search(lower, start, first):
        return Standing.DENIED  # "PC Quill accepted the facts but not that they were a breach"
    answer = NOT_ADMITTED.match(lower, last, last + 60)
    if answer is None or DECIDES.search(lower, start, first):
        return None
    return Standing.ALLEGED if answer["nor"] is not None else Standing.DENIED


def _decided_from(story: Story, sentence: int, first: int) -> int:
    """Where the last decision begins that stands before an offset in its sentence."""
    decisions = story.work.mentions.in_sentence(Kind.DECISION, sentence)
    return max((d.start for d in decisions if d.end <= first), default=-1)


def _said(story: Story, sentence: int, first: int, decided: int) -> Standing | None:
    """What a "not" is worth that somebody says who does not decide."""
    lower, start = story.page.lower, story.page.sentences[sentence].start
    said = SAYING.search(lower, start, first)
    if said is None or decided >= said.start():
        return None
    if REPORTS.search(lower, start, said.start()):
        return None
    if DECIDES.search(lower, start, said.start()) or _conducting(story, sentence, start, said):
        return None
    return Standing.ALLEGED if OF_SIDE.search(lower, start, said.start()) else Standing.DENIED


def _conducting(story: Story, sentence: int, start: int, said: regex.Match[str]) -> bool:
    """Whether whoever conducts the hearing spoke: by name, or as "she" behind a sentence about nobody else."""
    cast = story.cast
    named = cast.within(start, said.start())
    if named:
        return bool(named[-1].figure.roles & CONDUCTING)
    sentences = story.page.sentences
    if sentence == 0 or sentences[sentence - 1].block != sentences[sentence].block:
        return False
    before = cast.in_sentence(sentence - 1)
    return bool(before) and all(ref.figure.roles & CONDUCTING for ref in before)


# "PC Quill has always rejected the allegation", "She dismissed the allegation as nonsense"
HERSELF: Final = quick_pattern(r"\s++(?:(?:has|had|also|then|always|still|\w++(?<=ly)|yesterday)\s++)*+")
PRONOUN: Final = pattern(r"\b(?:he|she|they)\s++(?:(?:has|had|also|then|always|still|\w++(?<=ly))\s++)*+$")
REJECTS: Final = ("rejected", "dismissed")


def turned_down_by_officer(story: Story, finding: Mention[Any]) -> bool:
    """Whether "rejected the allegation" is what the officer did, not the panel."""
    lower, start = story.page.lower, story.page.sentences[finding.sentence].start
    if not lower.startswith(REJECTS, finding.start):
        return False
    near = story.cast.within(max(start, finding.start - 60), finding.start)
    if near and HERSELF.fullmatch(lower, near[-1].end, finding.start):
        return not near[-1].figure.roles & CONDUCTING
    said = PRONOUN.search(lower, start, finding.start)
    return said is not None and not _conducting(story, finding.sentence, start, said)


# "The allegations against a third officer were not proven", "No case to answer was found against two colleagues"
AGAINST_OTHER: Final = pattern(
    r"\bagainst\s++(?:(?:an?|the|two|three|four|her|his|some|all)\s++)?+"
    r"(?:(?:second|third|fourth|fifth|sixth|other|another|fellow|former)\s++){0,2}"
    r"(?:(?<=(?:second|third|fourth|fifth|sixth|\bother|another|fellow)\s)(?:\w++\s++)?"
    r"(?:officers?|constables?|sergeants?|inspectors?)"
    r"|colleagues?|sergeant|supervisor|inspector|crewmate|others)\b"
)


def against_other(story: Story, sentence: int) -> bool:
    """Whether a sentence tells of what was alleged against somebody else, on the page of one officer."""
    start, end, _ = story.page.sentences[sentence]
    if len(story.people) != 1 or "against" not in story.page.lower[start:end]:
        return False
    return AGAINST_OTHER.search(story.page.lower, start, end) is not None
