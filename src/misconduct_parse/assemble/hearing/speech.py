"""Who says what: statements with their speakers, and which stretches are somebody's words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from operator import attrgetter
from typing import Any, Final, NamedTuple

from misconduct_parse.assemble.hearing.figure import Figure, Ref, Role
from misconduct_parse.assemble.hearing.figures import Cast
from misconduct_parse.assemble.hearing.said_then import said_then
from misconduct_parse.assemble.hearing.speech_words import (
    HE,
    HE_OR_SHE,
    MEN,
    OF_CASE,
    OFFICE,
    OPENS,
    OWN,
    OWN_DEEDS,
    SIDE,
    WOMEN,
)
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.literals import any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.mentions import Mentions
from misconduct_parse.extract.naming import CHIEF_OFFICERS
from misconduct_parse.extract.rules.quotes import Quotation
from misconduct_parse.pattern import REACH
from misconduct_parse.read.page import Page

SHORTEST: Final = 5
"""Words that make a statement: "a feeling" in quotation marks is none."""

LINES_BEFORE: Final = 3
"""Lines above a statement in which its heading is looked for: "Statement from Chief Constable Quill", then the day."""

LONGEST_LINE: Final = 80
"""Characters in such a line."""

LONG: Final = 12
"""Words that are a statement whoever spoke them: shorter ones may be the name of a standard."""


class Statement(NamedTuple):
    """Somebody's words."""

    quote: Mention[Quotation]
    speaker: Figure | None
    """None where somebody unnamed speaks."""


class Speech:
    """The statements of a page."""

    def __init__(self, page: Page, mentions: Mentions, cast: Cast) -> None:
        self._page = page
        self._mentions = mentions
        self._cast = cast
        self._offices: dict[str, Figure | None] = {}
        self._titles: dict[Figure, set[str | None]] = {}
        quotes = [quote for quote in mentions.of(Kind.QUOTE) if quote.value.words >= SHORTEST]
        self._sentence_starts = [sentence.start for sentence in page.sentences] if quotes else []
        self._starts = [quote.start for quote in quotes]
        self.statements: list[Statement] = []
        for quote in quotes:
            self._attribute(quote)
        self._speakers = {id(statement.quote): statement.speaker for statement in self.statements}
        self._chiefs = [ref for ref in cast.refs if ref.figure.rank in CHIEF_OFFICERS]
        spoken = [q for q in quotes if id(q) in self._speakers or q.value.words >= LONG or self._of_side(q)]
        parts = [part for quote in spoken for part in self._without_decisions(quote)]
        self._starts = [start for start, _ in parts]
        self._ends = [end for _, end in parts]
        self.silent = not parts
        """Whether the page holds nobody's words."""

    def _of_side(self, quote: Mention[Quotation]) -> bool:
        """Whether somebody unnamed speaks who decides nothing: a family, a barrister, the federation."""
        return SIDE.search(self._page.lower, self._lead(quote), quote.start) is not None

    def spoken(self, offset: int) -> bool:
        """Whether an offset lies in somebody's words."""
        at = bisect_right(self._starts, offset)
        return at > 0 and offset < self._ends[at - 1]

    def _without_decisions(self, quote: Mention[Quotation]) -> Iterator[tuple[int, int]]:
        """The stretches of a statement without the sentences in which its speaker decides: "I found that she lied".

        What the chief officer who conducts the hearing says of it in the first person is the page's own story.
        """
        start, words = quote.start, self._page.lower[quote.start : quote.end]
        may_decide = any_in(OF_CASE, words) and any_in(OWN_DEEDS, words)
        for own in OWN.finditer(self._page.lower, quote.start, quote.end) if may_decide else ():
            sentence = self._page.sentences[self._sentence(own.start())]
            if sentence.start >= start and self._decides(quote):
                yield start, max(start, sentence.start)
                start = min(sentence.end, quote.end)
        yield start, quote.end

    def _decides(self, quote: Mention[Quotation]) -> bool:
        """Whether a chief officer speaks, or the page is their statement; they conduct the hearing then."""
        figure = self._speakers.get(id(quote))
        if figure is None:
            before = bisect_left(self._chiefs, quote.start, key=attrgetter("start"))
            figure = self._chiefs[before - 1].figure if before else None
        if figure is None or figure.rank not in CHIEF_OFFICERS:
            return False
        figure.roles.add(Role.DECIDER)
        return True

    def _attribute(self, quote: Mention[Quotation]) -> None:
        if self._page.lower.endswith(" to ", 0, quote.start):
            return  # "he told a supporter to "go away"" is what he did
        start = self._lead(quote)
        verb = next(reversed(self._mentions.within(Kind.SPEECH, start, quote.start)), None)
        if verb is None and (figure := self._before_colon(start, quote.start)):
            self._say(quote, figure)
            return
        if verb is None:
            behind = self._mentions.in_sentence(Kind.SPEECH, self._sentence(quote.end))
            verb = next((v for v in behind if quote.end <= v.start <= quote.end + 60), None)
            if verb is None:
                self._follow(quote)
                return
            figure = self._named(quote.end, quote.end + 90)
        else:
            figure = self._office_behind(start, verb) or self._named(start, verb.start, last=True)
            figure = figure or self._named(verb.end, quote.start)
        if figure is None:
            figure = self._by_office(min(start, quote.end), max(quote.start, verb.end))
        if figure is None and HE.search(self._page.lower, min(start, quote.end), max(quote.start, verb.end)):
            figure = self._last_heard(min(quote.start, verb.start))
        self._say(quote, figure, conduct=figure is not None and said_then(self._page, figure, start, verb, quote))

    def _lead(self, quote: Mention[Quotation]) -> int:
        """Where the words that may name the speaker begin: the sentence, or the one before that ends in a colon."""
        page = self._page
        sentence = page.sentences[quote.sentence]
        if quote.start - sentence.start > 3 or quote.sentence == 0:
            return sentence.start
        for back in range(1, min(quote.sentence, LINES_BEFORE) + 1):
            before = page.sentences[quote.sentence - back]
            words = page.lower[before.start : before.end].rstrip()
            if bisect_left(self._starts, before.start) != bisect_left(self._starts, before.end):
                break  # somebody else's words
            if "statement" in words or (back == 1 and words.endswith((":", "said", "added", ","))):
                return before.start
            if len(words) > LONGEST_LINE or words.endswith("."):
                break
        return sentence.start

    def _sentence(self, offset: int) -> int:
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def _named(self, start: int, end: int, *, last: bool = False) -> Figure | None:
        refs = [ref for ref in self._cast.within(start, end) if ref.end <= end]
        titled = [ref for ref in refs if ref.figure.namings and not ref.figure.letter]
        if not titled:
            return None
        return titled[-1 if last else 0].figure

    def _before_colon(self, start: int, end: int) -> Figure | None:
        """Whose words they are where only a colon stands between: "Superintendent Ada Quill: ..."."""
        named = [ref for ref in self._cast.within(start, end) if not ref.figure.letter]
        between = self._page.folded[named[-1].end : end].strip() if named else ""
        return named[-1].figure if between == ":" else None

    def _by_office(self, start: int, end: int) -> Figure | None:
        """Whom "the chief constable said" means: the one of that rank who is named elsewhere."""
        found = OFFICE.search(self._page.lower, start, end)
        return self._holder(found[1].replace(" ", "_")) if found is not None else None

    def _holder(self, rank: str) -> Figure | None:
        if rank not in self._offices:
            chairs = Role.CHAIR if rank == "chair" else None
            holders = (f for f in self._cast.figures if f.rank == rank or (chairs and chairs in f.roles))
            self._offices[rank] = next(holders, None)
        return self._offices[rank]

    def _office_behind(self, start: int, verb: Mention[Any]) -> Figure | None:
        """Who speaks of whoever is named before: "Speaking about PC Quill, the Chief Constable added"."""
        named = self._cast.within(start, verb.start)
        if not named or self._page.lower.find(", the ", named[-1].end, verb.start) < 0:
            return None
        return self._by_office(named[-1].end, verb.end)

    def _last_heard(self, before: int) -> Figure | None:
        """Whom "she added" means: who spoke last, or else who conducts the hearing."""
        opened = self._opens_above(before)
        if opened is not None:
            return opened
        if self.statements and self.statements[-1].quote.end < before:
            return self.statements[-1].speaker
        sentence = self._sentence(before) - 1
        if sentence >= 0 and self._mentions.in_sentence(Kind.SPEECH, sentence):
            told = [ref.figure for ref in self._cast.in_sentence(sentence) if not ref.figure.letter]
            told = [figure for figure in told if not self._is_another(figure, before)]
            if told:
                return told[0]  # "Superintendent Quill paid tribute to her. "She was brave", she said"
        at = bisect_left(self._conducting, before, key=attrgetter("start")) - 1
        while at >= 0 and self._conducting[at].end > before:
            at -= 1
        return self._conducting[at].figure if at >= 0 else None

    def _opens_above(self, before: int) -> Figure | None:
        """Who conducts the hearing and opens the paragraph above: "The Chief Constable dismissed her", "He said"."""
        page = self._page
        block = page.sentences[self._sentence(before)].block
        if not block or not self.statements or self.statements[-1].quote.end > page.blocks[block - 1].start:
            return None
        above = page.blocks[block - 1].start
        office = OPENS.match(page.lower, above, above + REACH)
        figure = self._holder(office[1].replace(" ", "_")) if office is not None else None
        figure = figure or next((ref.figure for ref in self._conducting if 0 <= ref.start - above < 4), None)
        return figure if figure is not None and not self._is_another(figure, before) else None

    @cached_property
    def _conducting(self) -> list[Ref]:
        """Where those are named who conduct the hearing."""
        return [ref for ref in self._cast.refs if ref.figure.roles & {Role.CHAIR, Role.DECIDER}]

    def _is_another(self, figure: Figure, before: int) -> bool:
        """Whether the title of somebody says that "she said" means somebody else: "Mr Quill"."""
        if figure not in self._titles:
            self._titles[figure] = {naming.value.title for naming in figure.namings}
        start = self._page.sentences[self._sentence(before)].start
        she = HE_OR_SHE.search(self._page.lower, start, start + 80)
        return she is not None and bool(self._titles[figure] & (MEN if she[0] == "she" else WOMEN))

    def _follow(self, quote: Mention[Quotation]) -> None:
        """A paragraph in quotation marks right behind a statement is more of it."""
        if not self.statements:
            return
        end, text = self.statements[-1].quote.end, self._page.text
        if not text[end : min(end + REACH, quote.start)].strip() and not text[end : quote.start].strip():
            self._say(quote, self.statements[-1].speaker)

    def _say(self, quote: Mention[Quotation], figure: Figure | None, *, conduct: bool = False) -> None:
        if figure is not None:
            if not conduct:
                figure.roles.add(Role.SPEAKER)
            self.statements.append(Statement(quote, figure))
