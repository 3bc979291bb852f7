"""Who is a subject beside another: joined to them by the text, or with a result of their own in the same hearing."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

import regex

from misconduct_parse.assemble.hearing.chains import Chains
from misconduct_parse.assemble.hearing.counted import counted, is_officer
from misconduct_parse.assemble.hearing.faced import (
    AT_ANOTHER_TIME,
    RESULT,
    faced,
    in_passing,
    of_colleague,
    told_apart,
)
from misconduct_parse.assemble.hearing.figure import Figure, Ref
from misconduct_parse.assemble.hearing.heard_apart import heard_apart
from misconduct_parse.assemble.hearing.named_beside import named_beside
from misconduct_parse.assemble.hearing.other_parts import has_other_part
from misconduct_parse.assemble.hearing.own_paragraph import named_in, own_paragraph
from misconduct_parse.assemble.hearing.result_lines import result_lines
from misconduct_parse.assemble.hearing.speech import Speech
from misconduct_parse.assemble.hearing.told_aside import TOLD, ahead_of_others
from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import pattern, quick_pattern
from misconduct_parse.read.page import Block, BlockKind, Page


def join(page: Page, refs: list[Ref], chosen: list[Figure], speech: Speech, *, labelled: bool) -> list[Figure]:
    """Those whom the text joins to a subject ("PC A, PC B and PS C") and says something of the kind about.

    Where a label names the officers, another needs a result of their own: "proven in respect of PC W" tells a witness.
    """
    if not page.sentences:  # a title alone joins nobody to anybody
        return list(chosen)
    found = _Found(Chains(page, refs), chosen, heard_apart(page, refs))
    heads = [ref.figure for ref in refs if ref.sentence >= 0 and _opens_block(page, ref)]
    heads += _labelled_together(page, refs)
    heads += _headed_together(page, refs)
    heads += [line.ref.figure for line in result_lines(page, refs)]
    if any(figure in found for figure in heads):
        found.take(*heads)
    found.take(*counted(page, refs, found.figures, speech))
    named = named_in(refs)
    masks = not any(figure.letter for figure in chosen)  # a cipher is a victim's or a witness's
    for ref in refs:
        masked = masks and ref.figure.letter
        if masked or not found.may_join(ref.figure):
            continue
        alone = not labelled and not speech.spoken(ref.start) and own_paragraph(page, ref, named)
        if alone or _own_case(page, ref, speech, labelled=labelled):
            found.take(ref.figure)
    return found.figures


class _Found:
    """The subjects so far; whoever is taken brings those who are joined to them."""

    def __init__(self, chains: Chains, chosen: Iterable[Figure], apart: set[int]) -> None:
        self._chains, self._apart = chains, apart
        self.figures: list[Figure] = []
        self._known: set[int] = set()
        for figure in chosen:
            self._add(figure)
        self._spread(self.figures)

    def __contains__(self, figure: Figure) -> bool:
        return id(figure) in self._known

    def may_join(self, figure: Figure) -> bool:
        """Whether somebody is no subject yet and can be one."""
        return figure not in self and id(figure) not in self._apart and is_officer(figure)

    def take(self, *figures: Figure) -> None:
        """Add those who can be subjects."""
        fresh = [figure for figure in dict.fromkeys(figures) if self.may_join(figure)]
        for figure in fresh:
            self._add(figure)
        self._spread(fresh)

    def _add(self, figure: Figure) -> None:
        self.figures.append(figure)
        self._known.add(id(figure))

    def _spread(self, figures: Iterable[Figure]) -> None:
        """Add those whom the text joins to somebody who was found."""
        todo = list(figures)
        while todo:
            for figure in self._chains.beside(todo.pop()):
                if self.may_join(figure) and self._chains.told_of(figure):
                    self._add(figure)
                    todo.append(figure)


def _opens_block(page: Page, ref: Ref) -> bool:
    """Whether a block opens with somebody as its head, its label or the first of a numbered line."""
    block = page.blocks[page.sentences[ref.sentence].block]
    if ref.start - block.start > 4:
        return False
    return _is_numbered(page, block) or _labels(page, ref, block) or _heads(page, ref, block)


def _is_numbered(page: Page, block: Block) -> bool:
    """Whether a numbered line opens with somebody and is no allegation: "2. DC Orrin Vale, Specialist Crime"."""
    return (
        block.kind is BlockKind.ITEM
        and block.end - block.start < 90
        and page.folded[block.start].isdigit()
        and page.folded[block.end - 1] not in ".;:,"
    )


# "Officer 1 (Inspector)"
BRACKETED: Final = pattern(r"\s++\([\w -]{2,30}\)\W{0,3}+")


def _heads(page: Page, ref: Ref, block: Block) -> bool:
    """Whether a heading is somebody's name and no more: "Sergeant Ada Quill" above what she did."""
    if block.kind is not BlockKind.HEADING:
        return False
    return block.end - ref.end <= 3 or BRACKETED.fullmatch(page.lower, ref.end, block.end) is not None


# "**PS Quill:** proven. Misconduct. Written warning.": what was decided of one, in a paragraph of their own
DECIDED: Final = pattern(
    r"\b(?:prove[nd]|unproven|misconduct|dismiss\w*+|(?:written|final)\s++warning|breached|case\s++to\s++answer)\b"
)


def _labels(page: Page, ref: Ref, block: Block) -> bool:
    """Whether a paragraph that tells a decision has somebody's name for its label."""
    if not page.lower.startswith((":", "**:", ":**"), ref.end):
        return False
    return DECIDED.search(page.lower, ref.end, block.end) is not None


# "PCs Kineton and Vale: the panel found", "PC Quill and PS Vale: proven"
AND: Final = quick_pattern(r"(?:,\s++|,?\s++(?:and|&)\s++)")


def _labelled_together(page: Page, refs: list[Ref]) -> list[Figure]:
    """Those of whom a paragraph that tells a decision names several for its label."""
    for first, second in pairwise(refs):
        if first.sentence < 0 or not AND.fullmatch(page.lower, first.end, second.start):
            continue
        block = page.blocks[page.sentences[first.sentence].block]
        opens = first.start - block.start <= 4  # "**" or "PCs "
        if opens and second.end <= block.end and _labels(page, second, block):
            return [first.figure, second.figure]
    return []


def _headed_together(page: Page, refs: list[Ref]) -> list[Figure]:
    """Those whose names are a heading: "Former PC Ada Quill and former PC Ben Yew", above what they did."""
    found: list[Figure] = []
    for first, second in pairwise(refs):
        if first.sentence < 0 or first.sentence != second.sentence:
            continue
        block = page.blocks[page.sentences[first.sentence].block]
        whole = first.start - block.start <= 4 and block.end - second.end <= 3 and block.kind is BlockKind.HEADING
        if whole and AND.fullmatch(page.lower, first.end, second.start):
            found += [first.figure, second.figure]
    return found


OWN_HEARING: Final = pattern(
    r"\b(?:same|joint|the|this)\s++(?:\w++\s++){0,2}?hearing|panel|proven|misconduct\b(?!\s++in\s++(?:a\s++)?+public)"
    r"|\b(?:is|are)\s++(?:also\s++|each\s++|both\s++)?+alleged\s++to\s++have\b(?!\s++been\b)"
    r"|\bfound\s++not\s++to\s++have\b|\b(?:was|been)\s++accused\s++of\s++(?:failing|ignoring|lying|not)\b"
)


# "No misconduct was found against PC Quill", "The panel cleared PC Quill", "There was no case to answer for PC Vale"
CLEARED_BEFORE: Final = pattern(
    r"""\b (?: (?: no \s++ (?:gross\s++)?+
            (?: misconduct | breach(?:es)?(?:\s++of\s++(?:the\s++|any\s++)?+standards?+)?+
              | wrongdoing | case \s++ to \s++ answer | findings? | misconduct\s++findings? )
            | nothing | none\s++of\s++the\s++allegations | not\s++prove[nd] | not\s++upheld | unproven )
          (?: \s++ (?:was|were|had\s++been|has\s++been) )?+
          (?: \s++ (?:found|prove[nd]|established|made|made\s++out|upheld) )?+
          \s++ (?: against | by | for | in\s++respect\s++of | on\s++the\s++part\s++of | in\s++the\s++case\s++of
            | in\s++relation\s++to | concerning | regarding )
      | (?: panel | hearing | chair | meeting | it | they ) \s++ (?:also\s++|then\s++|unanimously\s++)?+
          (?: cleared | exonerated ) )
      \s++ (?:former\s++|the\s++)?+ (?: [^.;,]{3,40}? \s++ and \s++ )? $""",
    regex.VERBOSE,
)
# "No misconduct was found by an earlier inquiry", "A jury cleared": another forum's decision
BY_OTHERS: Final = pattern(
    r"\b(?:inquiry|inquest|investigation|investigators?|iopc|ipcc|jury|court|magistrates|judge|cps|prosecutors|earlier"
    r"|previous|separate|separately|unrelated)\b"
)


def _cleared(page: Page, ref: Ref) -> bool:
    """Whether the hearing found nothing against somebody, and so was theirs as well."""
    sentence = page.sentences[ref.sentence]
    start = max(sentence.start, ref.start - 110)
    if not any_in(("no", "unproven", "cleared", "exonerated"), page.lower[start : ref.start]):
        return False
    if CLEARED_BEFORE.search(page.lower, start, ref.start) is None:
        return False
    return BY_OTHERS.search(page.lower, sentence.start, sentence.end) is None


BESIDE_THEM: Final = quick_pattern(
    r",\s++(?:his|her|their)\s++(?:\w++\s++)?(?:supervisor|sergeant|inspector|manager|colleague|tutor|partner|friend|husband|wife)\b"
)


def _own_case(page: Page, ref: Ref, speech: Speech, *, labelled: bool) -> bool:
    """Whether somebody who is joined to nobody has a case of their own in the same hearing."""
    if speech.spoken(ref.start):
        return False
    if not labelled and (_cleared(page, ref) or named_beside(page, ref)):
        return True
    if in_passing(page, ref) or of_colleague(page, ref) or told_apart(page, ref) or has_other_part(page, ref):
        return False
    if ahead_of_others(page, ref):
        return False
    sentence = page.sentences[ref.sentence]
    result = RESULT.match(page.lower, ref.end, min(sentence.end, ref.end + 160))
    if result is not None:
        later = AT_ANOTHER_TIME.search(page.lower, result.end(), min(sentence.end, result.end() + 60))
        return not later and not BESIDE_THEM.search(page.lower, ref.end, result.end())  # "DS Vale, his supervisor, was"
    theirs = not labelled and not TOLD.match(page.lower, ref.end, min(sentence.end, ref.end + 120))
    return theirs and faced(page, ref) and OWN_HEARING.search(page.lower, sentence.start, sentence.end) is not None
