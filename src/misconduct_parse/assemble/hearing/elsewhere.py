"""What is told of another time or thing: "in 2019 he received a warning", "the chair dismissed her claim"."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.barred_rules import of_barred_rule
from misconduct_parse.assemble.hearing.dismissed_other import dismissed_other
from misconduct_parse.assemble.hearing.finding_struck import finding_struck
from misconduct_parse.assemble.hearing.misreported import misreported
from misconduct_parse.assemble.hearing.of_many import of_many
from misconduct_parse.assemble.hearing.other_cases import of_another_case
from misconduct_parse.assemble.hearing.past_warning import (
    BEFORE_JOINING,
    EARLIER_FORUM,
    MONTH,
    OTHER_TIME,
    PRESENT,
    warned_then,
)
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.things_dismissed import thing_was
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.pattern import REACH, pattern, quick_pattern

# "dismissed by the navy in 2004": not "dismissed for what he wrote in 2019"
YEAR_BEHIND: Final = quick_pattern(
    r"(?:\s++(?!(?:for|after|over|following|because|when|who|that|on|at|if|as|during|has|had)\b)[\w'-]++){0,6}?"
    rf"\s++in\s++{MONTH}(?P<year>(?:19|20)\d\d)\b"
)
WHOEVER: Final = rf"(?:he|she|they|the\s++officer|(?:{SHORT_RANK})\s++[\w'-]++)"
# "In 2019 PC Quill was found ..."; "in 2019 and given a written warning"; "In 2020, after a row, she had received"
YEAR_BEFORE: Final = pattern(
    rf"""(?: \G in \s++ {MONTH} (?P<year>(?:19|20)\d\d) \b
          (?! [^.;]{{0,200}}? (?:,\s|\b(?:now|today|yesterday|this|last|then)\b) )
          [^.;]{{0,200}}
      | \G in \s++ {MONTH} (?P<year>(?:19|20)\d\d) ,?+ (?: \s [^.;,]{{1,80}}, )?+ \s
          {WHOEVER} \s++ had \s++ (?:\w++\s++)??
          (?:been|received|got|accepted) \b [^.;,]{{0,40}}
      | \G in \s++ {MONTH} (?P<year>(?:19|20)\d\d) , (?: \s [^.;,]{{1,50}}, )?+ \s
          {WHOEVER} \s++ was \s++ (?:given|issued\s++with|handed) \s++ (?:an?\s++)?+
      | \b in \s++ {MONTH} (?P<year>(?:19|20)\d\d) ,?+ \s++ (?:and|when\s++(?:he|she|they)) \s++ (?:was\s++)?+
          (?:given|received|handed|issued\s++with) \s++ (?:an?\s++)?+ ) $""",
    regex.VERBOSE,
)
# "dismissed PC Quill's claim that", "dismissed the argument"
OF_A_CLAIM: Final = pattern(
    r"(?:\s++(?!(?:after|following|when|once|because|since|as|over|for|at|by|from|while)\b)[\w.-]++){0,4}?(?:'s?|\s++(?:the|his|her|their|an?))\s++(?:\w++\s++)?(?:claims?|accounts?|explanation"
    r"|defence|arguments?|appeal|evidence|version|suggestions?|complaint|application|submissions?)\b"
)
HIDDEN: Final = pattern(
    r"\b(?:hiding|hid|concealed|concealing|(?:not|failed\s++to|failing\s++to|did\s++not|without)\s++(?:declar|disclos"
    r"|tell|mention)\w*+)\b[^.;,]{0,60}$"
)
# "found asleep while already on a final warning": what it adds to is no news
ALREADY_ON: Final = pattern(
    r"\b(?:(?:already|while|whilst|still)\s++(?:\w++\s++)?+on|(?:was|were)\s++(?:already\s++|still\s++)?+on)\s++"
    r"(?:(?:an?|the|his|her|their|live|active|current|first)\s++)*+$"
)
# "was subject to an improvement notice at the time", "had received a written warning as a probationer"
AT_THE_TIME: Final = pattern(r"\b(?:was|were)\s++(?:already\s++)?+subject\s++to\s++(?:an?\s++)?+(?:\w++\s++)?$")
THEN: Final = pattern(r"[^.;,]{0,30}\b(?:at\s++the\s++time|at\s++that\s++time)\b")
AS_RECRUIT: Final = pattern(
    r"[^.;,]{0,20}?\s(?:as|while)\s++(?:still\s++)?+(?:an?\s++)?(?:probationer|recruit|student|trainee|cadet|young|new)\b"
)
PLUPERFECT: Final = pattern(r"\bhad\s++(?:\w++\s++)?(?:received|been|got|accepted)\b[^.;,]{0,30}$")
# "As a probationer she had been", "At nineteen she was", "In her first year she", "Years before, PC Quill had been"
EARLY_ON: Final = pattern(
    r"(?:as\s++an?\s++(?:probationer|recruit|student|teenager|child|cadet|trainee|young\s++\w++)|in\s++(?:his|her|their)\s++first\s++\w++"
    r"|(?:at|aged)\s++(?:the\s++age\s++of\s++)?+(?:\d\d|\w{3,5}teen|twenty(?:-\w++)?)|while\s++(?:still\s++)?+(?:at\s++(?:school|university|college)|an?\s++(?:student|teenager))"
    rf"|(?:[\w-]++\s++){{0,2}}?years\s++(?:before|earlier)),?+\s++{WHOEVER}\b[^.;,]{{0,60}}$"
)
# "The panel dismissed what it called a hopeless case": active, and of nobody
ACTIVE: Final = pattern(
    r"\b(?:panel|chair|chairman|chairwoman|tribunal|force|hearing)\s++(?:(?:has|had|have|then|later|also)\s++)*+$"
)
SOMEBODY: Final = quick_pattern(
    r"(?:\s++(?:him|them|you|both|each|her(?=\s*+(?:[.,;]|$|\s(?:with|without|for|from|after|and|on|at|in|by|over|as|today|yesterday)\b)))"
    rf"|[^.;,]{{0,60}}?\b(?:officers?|constables?|sergeants?|inspectors?|detectives?|superintendent|(?:{SHORT_RANK})s?|pcso|special|staff|member|men|women|trio|pair))\b"
)
OF_HIS: Final = pattern(r"[^.;,]{1,40}?(?:'s|(?<=s)')\s")
AS_GOSSIP: Final = pattern(
    r"\s++as\s++(?:gossip|fiction|fanciful|nonsense|unreliable|hearsay|baseless|untrue|lies|banter|malicious|an?\s++(?:lie|joke|rumour|misunderstanding))\b"
)
# "A warning that she was given in 2018 has long expired"
EXPIRED: Final = pattern(
    r"[^.;]{0,80}?\b(?:has|had)\s++(?:long\s++|since\s++|now\s++)?+(?:expired|lapsed|run\s++out)\b"
)
# "The court dismissed the summons": a court dismisses no officer
BY_COURT: Final = pattern(
    r"\b(?:court|magistrates|judge|justices|bench)\s++(?:(?:has|had|have|then|later|also)\s++)*+$"
)
REJECTED: Final = quick_pattern(r"\s++(?:was\s++|were\s++)?+not\s++(?:\w++\s++)?considered\b")


# "PC Quill's earlier warning, for breaching the standard of"
EARLIER_WARNING: Final = pattern(
    r"\b(?:earlier|previous|prior|existing|live)\s++(?:final\s++)?+(?:written\s++)?+(?:warning|sanction|advice),?+\s++"
    r"(?:[\w-]++\s++){0,4}?for\s++[^.;]{0,60}$"
)
STANDARD: Final = Kind.STANDARD
OF_HEARING: Final = pattern(r"\b(?:hearing|panel|meeting|tribunal)\b")


# Words without which the patterns above cannot match
WARNED: Final = ("warning", "sanction", "advice")
EXPIRING: Final = ("expired", "lapsed", "run")
HIDING: Final = ("hid", "conceal", "declar", "disclos", "tell", "mention")
ENDS_ON: Final = ("on", "a", "an", "the", "his", "her", "their", "live", "active", "current", "first")
OPENS_EARLY: Final = ("as", "in", "at", "aged", "while")
CLAIMED: Final = (
    "claim", "account", "explanation", "defence", "argument", "appeal", "evidence", "version", "suggestion",
    "complaint", "application", "submission",
)  # fmt: skip
COURTS: Final = ("court", "magistrates", "judge", "justices", "bench")


def not_of_this_hearing(story: Story, mention: Mention[Any]) -> bool:
    """Whether a mention is of another time or case, or was told in error."""
    if of_another_time(story, mention) or of_another_case(story, mention) or misreported(story, mention):
        return True
    return of_many(story, mention) or of_barred_rule(story, mention) or finding_struck(story, mention)


def of_another_time(story: Story, mention: Mention[Any]) -> bool:
    """Whether a mention is dated to a year before that of the hearing, or is told of an earlier warning."""
    lower, sentence = story.page.lower, story.page.sentences[mention.sentence]
    if EARLIER_FORUM.search(lower, max(sentence.start, mention.start - 120), mention.start):
        return True
    if mention.kind == STANDARD:
        near = max(sentence.start, mention.start - 200)
        if any_in(WARNED, lower[near : mention.start]) and EARLIER_WARNING.search(lower, near, mention.start):
            return True
    if mention.kind == Kind.OUTCOME and (
        OTHER_TIME.match(lower, mention.end, sentence.end) or BEFORE_JOINING.match(lower, mention.end, sentence.end)
    ):
        return True
    if lower.find(" 20", sentence.start, sentence.end) < 0 and lower.find(" 19", sentence.start, sentence.end) < 0:
        return False
    heard = next((person.proceeding for person in story.people if person.proceeding), None)  # the same of all
    days = heard.get("dates") or [] if heard else []
    years = [day.latest.year for day in days if day.latest]
    before = YEAR_BEFORE.search(lower, sentence.start, mention.start)
    if not years:
        told = before or (YEAR_BEHIND.match(lower, mention.end, sentence.end) if mention.kind == Kind.OUTCOME else None)
        return told is not None and _behind_the_news(story, mention)
    told = YEAR_BEHIND.match(lower, mention.end, sentence.end) or before
    told = told or warned_then(lower, sentence.start, mention.start)
    return told is not None and int(told["year"]) < min(years)


def _behind_the_news(story: Story, mention: Mention[Any]) -> bool:
    """Whether a sentence of another year, and of no hearing, follows on one that tells a sanction."""
    start, end, _ = story.page.sentences[mention.sentence]
    if OF_HEARING.search(story.page.lower, start, end):
        return False
    outcomes = [m for m in story.work.mentions.of(Kind.OUTCOME) if m.value.kind is not OutcomeKind.BARRED_LIST]
    if outcomes and outcomes[0].sentence < mention.sentence:
        return True
    if mention.kind != Kind.OUTCOME:
        return PRESENT.match(story.page.lower, end, end + REACH) is not None
    # "In 2018 he was given a final written warning. He was dismissed without notice."
    return any(m.sentence > mention.sentence for m in outcomes)


# "The PC concerned received words of advice and is not the subject of these proceedings"
NOT_SUBJECT: Final = pattern(
    r"\b(?:is|was|are|were)\s++not\s++(?:an?\s++|the\s++)?+subjects?\s++(?:of|to)\b"
    r"|\b(?:is|was|are|were)\s++not\s++(?:part\s++of|before|involved\s++in)\s++(?:these|this|the)\s++(?:proceedings|hearing)\b"
)


def of_something_else(story: Story, mention: Mention[Any], *, dismissal: bool) -> bool:
    """Whether it is a claim that was dismissed, or a sanction that was hidden or ruled out."""
    lower, sentence = story.page.lower, story.page.sentences[mention.sentence]
    before, behind = lower[sentence.start : mention.start], lower[mention.end : sentence.end]
    if dismissal and (
        (any_in(CLAIMED, behind) and OF_A_CLAIM.match(lower, mention.end, min(sentence.end, mention.end + 60)))
        or (any_in(COURTS, before) and BY_COURT.search(lower, max(sentence.start, mention.start - 40), mention.start))
        or _dismissed_thing(story, mention, sentence.end)
        or dismissed_other(story.page, mention)
    ):
        return True
    if any_in(EXPIRING, behind) and EXPIRED.match(lower, mention.end, sentence.end):
        return True
    if _back_then(lower, sentence.start, mention) or REJECTED.match(lower, mention.end, mention.end + REACH):
        return True
    near = max(sentence.start, mention.start - 40)
    if not dismissal and before.rstrip().endswith(ENDS_ON) and ALREADY_ON.search(lower, near, mention.start):
        return True
    if "not" in behind and NOT_SUBJECT.search(lower, mention.end, sentence.end):
        return True
    near = max(sentence.start, mention.start - 90)
    return any_in(HIDING, before) and HIDDEN.search(lower, near, mention.start) is not None


def _dismissed_thing(story: Story, mention: Mention[Any], end: int) -> bool:
    """Whether it was no person who was dismissed: "dismissed as gossip", "the chair dismissed the analogy"."""
    lower = story.page.lower
    if thing_was(lower, story.page.sentences[mention.sentence].start, mention.start):
        return True
    if lower[mention.end : end].lstrip().startswith("as") and AS_GOSSIP.match(lower, mention.end, end):
        return True
    if lower[mention.start : mention.end] != "dismissed" or SOMEBODY.match(lower, mention.end, end):
        return False
    if story.cast.within(mention.end, min(end, mention.end + 14)) and not OF_HIS.match(lower, mention.end, end):
        return False
    if lower[mention.end : end].strip(" .,;") == "" or not lower.startswith(" ", mention.end):
        return False
    return ACTIVE.search(lower, max(0, mention.start - 40), mention.start) is not None


def _back_then(lower: str, start: int, mention: Mention[Any]) -> bool:
    """Whether a sanction is one that somebody had in the days of which the page tells, or before."""
    early = lower.startswith(OPENS_EARLY, start) or lower.find("years", start, mention.start) >= 0
    if early and EARLY_ON.match(lower, start, mention.start):
        return True
    near = max(start, mention.start - 60)
    behind = lower[mention.end : mention.end + REACH]
    if "time" in behind and THEN.match(lower, mention.end) and AT_THE_TIME.search(lower, near, mention.start):
        return True
    if not any_in(("as", "while"), behind[:26]) or AS_RECRUIT.match(lower, mention.end) is None:
        return False
    return PLUPERFECT.search(lower, near, mention.start) is not None


# "As she has resigned there is no sanction": not that none was deserved, but that there is nobody to sanction
GONE: Final = pattern(
    r"\b(?:as|because|since|given\s++that|having)\b[^.;]{0,60}\b(?:resigned|retired|left|former|no\s++longer)\b"
)


def nobody_to_sanction(story: Story, mention: Mention[Any]) -> bool:
    """Whether "no sanction" is only what follows from somebody's having left."""
    start, end, _ = story.page.sentences[mention.sentence]
    lower = story.page.lower
    return lower.startswith("no sanction", mention.start) and GONE.search(lower, start, end) is not None
