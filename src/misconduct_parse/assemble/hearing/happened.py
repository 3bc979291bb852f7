"""Whether an outcome that a page names is a fact of its case: not what was considered, undone, offered or feared."""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.answers import heads_column
from misconduct_parse.assemble.hearing.but_for import but_for
from misconduct_parse.assemble.hearing.claim_words import calls_allegation
from misconduct_parse.assemble.hearing.dealt_by_others import dealt_by_others
from misconduct_parse.assemble.hearing.elsewhere import nobody_to_sanction, not_of_this_hearing, of_something_else
from misconduct_parse.assemble.hearing.held_appropriate import held_appropriate
from misconduct_parse.assemble.hearing.in_general import told_of_all
from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.of_one import in_brackets_behind
from misconduct_parse.assemble.hearing.other_clause import in_other_clause
from misconduct_parse.assemble.hearing.outsiders import of_outsider
from misconduct_parse.assemble.hearing.planned import planned
from misconduct_parse.assemble.hearing.possible import considered, possible
from misconduct_parse.assemble.hearing.relative_closed import accused
from misconduct_parse.assemble.hearing.replaced import replaced
from misconduct_parse.assemble.hearing.result_lines import line_of
from misconduct_parse.assemble.hearing.still_served import had_still_served, if_still_serving
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.told_to_panel import told_to_panel
from misconduct_parse.assemble.hearing.undone import sanction_undone, undone_next
from misconduct_parse.assemble.outcome_kinds import DISMISSALS, WARNED
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.outcomes import OutcomeMention
from misconduct_parse.extract.scope import Modifier, Status
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.model.terms import Format
from misconduct_parse.pattern import pattern, quick_pattern

FROM_OFFICE: Final = (*DISMISSALS, OutcomeKind.REQUIRED_TO_RESIGN)
NOT_HAPPENED: Final = (
    Status.NEGATED,
    Status.HYPOTHETICAL,
    Status.PROPOSED,
    Status.REVERSED,
    Status.HISTORICAL,
    Status.ALLEGED,
)

# A noun such as "final written warning" was imposed where one of these stands in its sentence, or a label above it.
IMPOSED: Final = quick_pattern(
    r"""\b (?: given | gave | giving | issued | issuing | handed | receiv(?:ed|es|ing|e) | impos(?:ed|es|ing|e)
          | direct(?:ed|s)
          | opt(?:ed|s)?+ \s++ for | chose | settled \s++ on | keeps? | kept | extended | required \s++ to \s++ resign
          | substitut(?:ed|es|ing) | replac(?:ed|es|ing) | outcome | sanction(?:ed)?+ | result(?:ed|ing)?
          | decid(?:ed|es) | determin(?:ed|es) | ordered | administered | awarded | delivered | got | stripped
          | (?:made\s++)?+ (?:the\s++)?+ subject \s++ (?:to|of) | now \s++ has | (?:will|must) \s++ \w++ \s++ under
          | (?:will\s++have|carries|carried) \s++ an?
          | (?:leaves?|left|walks?\s++away|ended|ends) \s++ (?:in|with)
          | will \s++ (?:be|remain|stay|last|carry|have|hold|live\s++with) | carr(?:y|ies)
          | dealt \s++ with | with \s++ an?
          | by \s++ (?:way|means) \s++ of | tak(?:e|es|ing) \s++ part | disposed | action | be \s++ taken | penalty
          | suffices? | sufficient | (?:is|be) \s++ enough | takes? \s++ effect | concluded | reduced | demoted
          | placed | added | hang(?:s|ing) \s++ over
            | stays? | stayed | remains? | returns? | included | put | reported | return
          | referred | appear | taken | following | after | attract(?:ed|s) | warranted | was \s++ an?
          | subjected | was \s++ the \s++ (?:panel's\s++)?+ decision ) \b""",
    regex.VERBOSE,
)
# "who was dismissed in 2019 has instead been given"
INSTEAD: Final = pattern(r"\b(?:has|have|was|were)\s++(?:now\s++)?+instead\b")

OF_A_NOUN: Final = pattern(r"(?:an?\s++)?+(?:already|existing|previous|prior|had\s++a\s++live|live|earlier)\b")
"""What these reach ends at a comma: "who already had a live warning, was dismissed"."""

# "her live written warning", told as what weighed against her
LIVE: Final = quick_pattern(
    r"\b(?:his|her|their)\s++(?:(?:own|still)\s++)?+(?:live|active|existing|unspent|extant)\s++$"
)

# "She had been told that she would be dismissed if she spoke up"
ON_CONDITION: Final = pattern(
    r"\s++(?:if|unless)\s++(?:he|she|they)\s++(?!(?:had|has|have|hadn't|was|were|still|remained|stayed|not|did)\b)"
)


# "If the panel agrees, it can decide that he would have been dismissed"
CAN_DECIDE: Final = pattern(
    r"\bnot\s++(?:so|such|serious\s++enough)\b[^.;]{0,50}$|\b(?:can|may|could|might)\s++(?:only\s++|then\s++)?+(?:decide|find|conclude|determine|rule|say)\b[^.;]{0,40}$"
)


def happened(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether the outcome is told of as a fact of this case."""
    in_head = heads_column(story, mention) and line_of(story, mention) is None
    if mention.value.kind in WARNED and _live(story.page.lower, mention):
        return False
    if in_head or _at_first(story, mention) or told_of_all(story, mention) or told_to_panel(story, mention):
        return False
    if of_outsider(story, mention, dismissal=mention.value.kind in DISMISSALS):
        return False
    return _came_about(story, mention)


def _live(lower: str, mention: Mention[OutcomeMention]) -> bool:
    """Whether a warning is told as one that somebody had already; "Her existing warning was extended" gives one."""
    if " extended" in lower[mention.end : mention.end + 30]:
        return False
    return LIVE.search(lower, max(0, mention.start - 30), mention.start) is not None


# "was originally given a final written warning, but following a successful appeal she has been dismissed"
ORIGINALLY: Final = quick_pattern(
    r"\b(?:originally|initially|at\s++first)\s++(?:been\s++|was\s++)?+(?:given|handed|issued(?:\s++with)?+|imposed|received|gave|dismissed)\b[^.;]{0,30}$"
)


def _at_first(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether it is told as what was imposed first, and the same sentence tells what came of an appeal."""
    lower, (start, end, _) = story.page.lower, story.page.sentences[mention.sentence]
    first = lower[max(start, mention.start - 60) : mention.end]
    if "appeal" not in lower[mention.end : end] or ORIGINALLY.search(first) is None:
        return False
    others = story.work.mentions.in_sentence(Kind.OUTCOME, mention.sentence)
    return any(m.start > mention.end and m.value.kind is not OutcomeKind.BARRED_LIST for m in others)


def _came_about(story: Story, mention: Mention[OutcomeMention]) -> bool:
    reached = story.scope.of(mention)
    kind = mention.value.kind
    if kind is OutcomeKind.WOULD_HAVE_BEEN_DISMISSED:
        return _would_have_been(story, mention, reached)
    if kind in DISMISSALS and Status.HYPOTHETICAL in reached and had_still_served(story, mention):
        return True
    other = not_of_this_hearing(story, mention) or of_something_else(story, mention, dismissal=kind in DISMISSALS)
    idle = kind is OutcomeKind.NO_ACTION and nobody_to_sanction(story, mention)
    if other or idle or dealt_by_others(story, mention) or _undone(story, mention) or _blocked(story, mention, reached):
        return False
    if possible(story, mention) or planned(story, mention):
        return False
    if _alone(story, mention):
        return True
    aside = story.sections.part(mention.start) in (Part.ALLEGATION, Part.STANDARDS, Part.RESPONSE)
    return not aside and (kind in DISMISSALS or _imposed(story, mention))


def _undone(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether what follows says that it was taken back."""
    if replaced(story, mention) or sanction_undone(story, mention, dismissal=mention.value.kind in FROM_OFFICE):
        return True
    if INSTEAD.search(story.page.lower, mention.end, story.page.sentences[mention.sentence].end):
        return True
    return undone_next(story, mention, dismissal=mention.value.kind in DISMISSALS)


def _alone(story: Story, mention: Mention[Any]) -> bool:
    """Whether an outcome is a line of its own, as in a table that was flattened."""
    sentence = story.page.sentences[mention.sentence]
    if sentence.end - sentence.start <= mention.end - mention.start + 2 and mention.value.kind in WARNED:
        return True
    block = story.page.blocks[sentence.block]
    return story.work.format is Format.HEARING_OUTCOME and block.end - block.start <= mention.end - mention.start + 4


def _blocked(story: Story, mention: Mention[Any], reached: dict[Status, Mention[Any]]) -> bool:
    """Whether a modifier says that it did not happen; "he will receive" is said of what was decided."""
    if not reached:
        return False
    past = reached.get(Status.HISTORICAL)
    if (
        past is not None
        and OF_A_NOUN.match(story.page.lower, past.start)
        and "," in story.page.lower[past.end : mention.start]
    ):
        reached = {status: modifier for status, modifier in reached.items() if modifier is not past}
    if past is not None and " extended" in story.page.lower[mention.end : mention.end + 30]:
        reached = {status: modifier for status, modifier in reached.items() if modifier is not past}
    alleged = reached.get(Status.ALLEGED)
    if alleged is not None and calls_allegation(story.page.lower, alleged.start):
        reached = {status: modifier for status, modifier in reached.items() if modifier is not alleged}
    reached = {status: word for status, word in reached.items() if not in_other_clause(story, mention, word)}
    will = reached.get(Status.PROPOSED)
    if will is not None and _decreed(story, will, mention):
        reached = {status: modifier for status, modifier in reached.items() if modifier is not will}
    return any(status in reached for status in NOT_HAPPENED)


def _decreed(story: Story, proposed: Mention[Modifier], mention: Mention[Any]) -> bool:
    """Whether "will receive" or "should receive" is said of what was decided."""
    lower = story.page.lower
    if held_appropriate(lower, story.page.sentences[proposed.sentence].start, proposed, mention):
        return True
    if lower.startswith("will receive", proposed.start):
        return True
    decisions = story.work.mentions.in_sentence(Kind.DECISION, proposed.sentence)
    return lower.startswith(("should receive", "should be"), proposed.start) and any(
        decision.end <= proposed.start for decision in decisions
    )


def _would_have_been(story: Story, mention: Mention[OutcomeMention], reached: dict[Status, Mention[Any]]) -> bool:
    """Whether it is the finding for somebody who has left, not "but for that, he would have been dismissed"."""
    page = story.page
    sentence = page.sentences[mention.sentence]
    alleged = reached.get(Status.ALLEGED)
    claimed = alleged is not None and not accused(page.lower, sentence.start, alleged, mention)
    if claimed or Status.PROPOSED in reached or but_for(page.lower, sentence.start, sentence.end):
        return False
    if ON_CONDITION.match(page.lower, mention.end) or CAN_DECIDE.search(
        page.lower, max(sentence.start, mention.start - 80), mention.start
    ):
        return False
    if (
        "have" in page.lower[mention.start : mention.end]
        or "retrospectively" in page.lower[mention.start : mention.end]
    ):
        return True
    decided = any(d.end <= mention.start for d in story.work.mentions.in_sentence(Kind.DECISION, mention.sentence))
    return decided or had_still_served(story, mention) or if_still_serving(story, mention)


def _imposed(story: Story, mention: Mention[OutcomeMention]) -> bool:
    if story.sections.part(mention.start) in (Part.OUTCOME, Part.FINDING):
        return not considered(story, mention)
    sentence = story.page.sentences[mention.sentence]
    if _behind_name(story, mention) or line_of(story, mention) is not None:
        return True
    return IMPOSED.search(story.page.lower, sentence.start, sentence.end) is not None and not considered(story, mention)


def _behind_name(story: Story, mention: Mention[OutcomeMention]) -> bool:
    """Whether it stands behind a name, in a list of who got what: "PC Quill - written warning", "PC Vale (warning)"."""
    if story.page.lower[mention.start - 3 : mention.start] != " - ":
        return in_brackets_behind(story, mention) is not None
    near = story.cast.within(mention.start - 60, mention.start)
    return bool(near) and near[-1].end == mention.start - 3
