"""What the finding of a page says of standards that it only names: under "Standards", or with no verb known."""

from __future__ import annotations

from typing import Any, Final

from misconduct_parse.assemble.hearing.labels import Part
from misconduct_parse.assemble.hearing.outcomes import sanctioned
from misconduct_parse.assemble.hearing.standing import Standing, Told
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.rules.allegations import StandardMention
from misconduct_parse.model.proceedings import Finding
from misconduct_parse.pattern import pattern

Claim = tuple[Mention[StandardMention], Told]
"""A standard that the page names, and how far it got."""

WAITING: Final = frozenset({Standing.ALLEGED, Standing.LISTED, Standing.DENIED})

VERDICTS: Final = frozenset({Part.FINDING, Part.STANDARDS_BREACHED})

# "I was asked to find a breach of", "we decline to add": of what only somebody wanted
WANTED: Final = pattern(
    r"\b(?:asked|invited|urged|sought|declin\w++|persuaded|no\s++finding|engaged|in\s++question|if"
    r"|taught|teach\w*|train\w*|recruits?|reflections?|wrote|mean|means|meant|says|explained|remind\w*|lessons?|poster"
    r"|matter(?:s|ed)|heart\s++of|(?:every|all)\s++officers?|officers\s++(?:must|should|are)|expects?|in\s++private|not\s++put"
    r"|notice\s++(?:lists|says|states|alleges)|papers|alleg(?:es|ing)|suspect(?:ed|s)|include[sd]?|among|rel(?:ies|ied)|in\s++issue|would\s++have|where(?:ver)?|overturned"
    rf"|quashed|set\s++aside|no\s++breach|whether|fanciful|merit|rejected|reported|accused|somebody|such\s++an?|that\s++case|did\s++(?:he|she|they|{SHORT_RANK})"
    r"|saw|any\s++lie|said\s++to\s++have\s++been|claimed|complain\w*+"
    r"|being\s++investigated|dropped|withdrawn|discontinued|abandoned|struck\s++out|fell\s++away|not|never|neither)\b"
)


# "They are honesty and integrity and confidentiality. The panel found that none was."
NONE_WAS: Final = pattern(
    r"[^.;]{0,60}?\b(?:none|neither)\b|(?:the\s++)?panel\b[^.;]{0,40}?\b(?:no|not)\b|(?:it|they|this)\s++(?:was|were)\s++not\b|no\b"
)


def _silent(told: Told) -> bool:
    """Whether no word says how far a claim got: then what was found of the whole says it."""
    return told.standing is Standing.ALLEGED and told.at is None


def _given_up(told: Told) -> bool:
    """Whether a claim was dropped before anything was decided, which says nothing of the others."""
    return told.standing is Standing.NOT_FOUND and told.at is not None and told.at.rule == "allegations.alleged"


def _only_named(story: Story, mention: Mention[Any], told: Told) -> bool:
    """Whether a bare "breaches of" tells what somebody saw in it, and nobody decides there."""
    at = told.at
    if told.standing is not Standing.FOUND or at is None or at.rule != "allegations.breached":
        return False
    bare = story.page.lower[at.start : at.end] in ("breach", "breaches")
    return bare and not story.work.mentions.in_sentence(Kind.DECISION, mention.sentence)


def _wanted(story: Story, mention: Mention[Any]) -> bool:
    start, end, _ = story.page.sentences[mention.sentence]
    if WANTED.search(story.page.lower, start, end):
        return True
    follows = story.page.sentences[mention.sentence + 1 : mention.sentence + 2]
    return bool(follows) and NONE_WAS.match(story.page.lower, follows[0].start, follows[0].end) is not None


def at_large(story: Story, person: Person, own: list[Claim], *, mixed: bool) -> list[Claim]:
    """What the page's finding says of a list under "Standards", and of all that was alleged where nothing was proven.

    Where the findings are mixed it says nothing: which of the list were proven stays open.
    """
    finding = person.proceeding.get("finding") if person.proceeding is not None else None
    if finding is None:
        return own if sanctioned(person) else [(m, _undecided(t)) for m, t in own]
    at = person.found_at
    if finding is Finding.NOT_PROVEN:
        return [
            (m, Told(Standing.NOT_FOUND, at) if t.standing in WAITING or _only_named(story, m, t) else t)
            for m, t in own
        ]
    open_still = [(m, t) for m, t in own if not (_silent(t) and _wanted(story, m))]
    if not mixed and all(t.standing in WAITING or _given_up(t) for _, t in own):
        own = [(m, Told(Standing.LISTED) if _silent(t) and not _wanted(story, m) else t) for m, t in own]
        open_still = [(m, t) for m, t in open_still if not _silent(t)]
    if mixed or any(t.standing in (Standing.ALLEGED, Standing.DENIED) for _, t in open_still):
        return own
    if any(_named_as_found(story, m, t) for m, t in own):
        return own
    listed = {m.value.standard for m, t in own if t.standing is Standing.LISTED}
    if any(t.standing is Standing.NOT_FOUND and m.value.standard in listed for m, t in own):
        return own
    return [(m, Told(Standing.FOUND, at) if t.standing is Standing.LISTED else t) for m, t in own]


def _named_as_found(story: Story, mention: Mention[Any], told: Told) -> bool:
    """Whether another label says which of them it was: "Findings: Honesty and Integrity - proven", and no others."""
    if told.standing is not Standing.FOUND:
        return False
    labelled = told.at is not None and told.at.rule == "labels.part"
    return labelled or story.sections.part(mention.start) in VERDICTS


def _undecided(told: Told) -> Told:
    """A bare "breached" is no finding where the page tells neither a finding nor a sanction."""
    bare = told.standing is Standing.FOUND and told.at is not None and told.at.rule == "allegations.breached"
    return Told(Standing.ALLEGED) if bare else told
