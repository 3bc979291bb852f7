"""``docs/quality.md``: what the gate holds, told to those who want to rely on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from tests.documents import ROOT
from tests.quality.floors import FIGURES, Floors

FILE: Final = ROOT / "docs" / "quality.md"

WEAK: Final = 0.9
"""A field whose F1 is not known to reach this is told of as weak."""

SETS: Final = {
    "news": "Force pages: seventy invented ones, of which the rules have seen every one.",
    "pages": "Force pages in other hands: written later and apart from the rules.",
    "releases": "Force pages from a third hand, that had read none of the rules: awkward orders, several officers, "
    "mixed findings.",
    "offices": "Force pages from a fourth hand: the shapes of many press offices and web sites.",
    "voices": "Force pages from a fifth hand: unusual voices, from a chair's own words to questions and answers.",
    "sequel": "Force pages from a sixth hand, written to go on where `news` ends.",
    "unseen": "Force pages of the last three hands, long kept back; rules have been learned from them since.",
    "later": "Force pages of two more hands, that had read none of the rules; rules were learned from them.",
    "later_unseen": "As many of those two hands, long kept back; rules have been learned from them since.",
    "further": "Four hundred and four of eleven more hands, in many voices, as unlike each other as could be.",
    "further_unseen": "Thirty-six of a fourth, long kept back; rules have been learned from them since.",
    "hands": "One hundred and ninety-two of four more hands; rules were learned from them after they were measured.",
    "hands_later": "One hundred and forty-eight of four more; rules were learned once those were measured.",
    "hands_again": "One hundred and sixty of four more; rules were learned once those were measured.",
    "hands_fresh": "Forty-four of one more; rules were learned once they were measured.",
    "hands_next": "Forty-two of one more: unseen, findings had F1 0.98 and names 0.95; rules were learned then.",
    "iopc": "Summaries of the IOPC: forty invented ones, labelled person by person.",
    "summaries": "Summaries and news releases of the IOPC from a second hand: many people, decisions undone.",
    "summaries_unseen": "Those of the second hand that were kept back: no rule was written with them in sight.",
    "summaries_later": "Two dozen from a third hand, that had read none of the rules; rules were learned from them.",
    "summaries_more": "Three dozen from a fourth hand, that had read none of the rules; rules were learned from them.",
    "summaries_again": "Forty from a fifth hand, that had read none of the rules; rules were learned from them.",
    "summaries_fresh": "Two dozen from a sixth hand, that had read none of the rules; rules were learned from them.",
    "summaries_next": "Thirty of one more; rules for dates, files and learning were learned once they were measured.",
    "iopc-journalists": "Real summaries of the IOPC, labelled by journalists; not part of the project.",
    "iopc-people": "Ninety real summaries, labelled person by person; not part of the project.",
}
"""What each set is."""

WHY: Final = {
    "age": "few are labelled, and some stand in a headline or a caption",
    "any_case_to_answer": "an opinion may be implied by what the force answered, or told of a person by letter alone",
    "began": "few are labelled, and a beginning is often told by its referral alone",
    "base": "stations, towns and units run into each other, and a department may be either a base or a role",
    "case_to_answer": "who had one must often be told from counts and from what is said of the others",
    "complaint_outcome": "few are labelled, and what a force decided stands beside what an appeal did",
    "concluded": "an investigation ends in many words: a report delivered, a decision shared, a review done",
    "courts": "few are labelled, and a court may be named by its town alone",
    "cps_file": "a file may be told of by the decision alone",
    "detective": "few are labelled, and it goes with the people who are missed",
    "finding": "what a meeting found must often be told from what followed; then it is left open",
    "force_agreed": "whether a force agreed often has to be told from what it did next",
    "format": "tense alone parts a notice from an outcome, and minutes and guidance speak as both do",
    "former": "it is labelled of everybody, and often only what followed tells that somebody still served",
    "hearing_dates": "days stand among those of incidents, courts and adjournments, and a year may stand nowhere",
    "incident": "the first date of a narrative may be that of a call, an arrest or a complaint",
    "inquest": "few are labelled, and each conclusion is worded in a way of its own",
    "level": "a level may stand far from the people whom it concerns",
    "learning": "what a force changed is told in any words",
    "name": "several people of one page may each be introduced in another way, and a name alone may be anybody's",
    "outcome": "whose it is must be told from the sentence, and an earlier one from its year",
    "people": "whether two descriptions mean one person is often left open",
    "plea": 'few are labelled, and "admitted" may be said of a charge or of a fact',
    "proceeding": 'a forum that is named without its kind ("went before the force") is left open',
    "rank": "a rank that is told once, away from the person, is left open",
    "referral_kind": "few are labelled, and mandatory and voluntary may be implied",
    "referral_date": "a month or a season beside the referral may be that of the incident",
    "referral_matter": "whether it was conduct or a death is often implied",
    "role": 'it is told in any words ("who took the calls"); functions of one phrase are read',
    "standards": "a standard may be described and never named",
    "standards_found": "what was found stands apart from the list of what was alleged, and may only point back to it",
    "venue": "addresses are cut in different places, and some pages name a town alone",
    "verdict": "a conviction may be told by its sentence alone",
}
"""Why a field is hard."""

OPENING: Final = """# How well it reads

This page is written by the quality gate (`python -m tests.quality --update`), and a test fails when it is stale. No
change is taken that reads worse than these figures; a floor falls only with its reason, which is kept.

Read it with care:

- **The rules were written with most of these documents in sight.** On pages that nobody here has seen expect less:
  nearest to that come `later_unseen`, `further_unseen` and `summaries_unseen`, which were kept back while the rules
  were mended.
- **The documents are few.** The intervals (95 %, bootstrap over documents) tell how far they can be trusted. Where no
  error was met, the interval shows none either: of *n* facts up to about 3 in *n* may still be wrong.
- **Precision goes before recall.** A value that is missing is the commoner error. The gravest, "proven" where the text
  says alleged, is no matter of figures: [laws](how-to/testing.md) hold it on generated documents.
- **Labels have errors too**, those of journalists and ours.

`misconduct-parse score` [measures on documents of your own](how-to/measure.md) in the same way; what a field is, and
what counts as right, is told with the [labels](reference/labels.md).
"""

CLOSING: Final = """## What is not read

- What somebody is said to have done is not put into words: `allegations.description` is filled for unsatisfactory
  performance in summaries of the IOPC alone. Allegations are told by the standards that they name.
- The level of each allegation is not kept: `case_to_answer.level` and `proceedings.finding` tell it of the person.
- An allegation that was not proven is kept if it names a standard. Of one that names none only the finding tells.

## What no figure tells

- Pages that are neither of a force nor of the IOPC: newspapers, blogs, other regulators. They should be refused.
- Scans and PDF files: what recognition of letters makes of them is read as it is.
- Welsh: of a bilingual page the English part is read.
- Sound names and places: a name is taken from the text, and never checked against anything.
"""


class Weak(NamedTuple):
    """A field that is read badly somewhere."""

    f1: float
    name: str
    place: str
    labelled: int


def page(floors: Floors) -> str:
    """The page, from the floors alone, so that it is the same wherever it is made."""
    sets = ["\n".join(_set(name, floors)) for name in SETS if name in floors.floors]
    return "\n".join([OPENING, "\n".join(_weak(floors)), *sets, CLOSING])


def _weak(floors: Floors) -> Iterator[str]:
    yield "## Where it is weak\n"
    yield f"Fields whose F1 is not known to reach {WEAK} in some set, the worst first:\n"
    yield "| field | F1 at least | in | labelled | why |"
    yield "|---|---|---|---|---|"
    worst: dict[str, Weak] = {}
    for each in sorted(_all(floors)):
        worst.setdefault(each.name, each)
    for name, weak in worst.items():
        if weak.f1 < WEAK:
            yield f"| `{name}` | {weak.f1:.2f} | `{weak.place}` | {weak.labelled} | {WHY.get(name, '')} |"
    yield ""


def _all(floors: Floors) -> Iterator[Weak]:
    for place, fields in floors.floors.items():
        for name, figures in fields.items():
            yield Weak(figures["f1"], name, place, floors.sizes.get(place, {}).get(name, 0))


def _set(place: str, floors: Floors) -> Iterator[str]:
    yield f"## `{place}`\n"
    yield f"{SETS[place]}\n"
    yield "| field | F1 at least | 95 % | precision | recall | labelled |"
    yield "|---|---|---|---|---|---|"
    for name, figures in sorted(floors.floors[place].items()):
        within = floors.intervals.get(place, {}).get(name)
        interval = f"{within[0]:.2f} to {within[1]:.2f}" if within else ""
        size = floors.sizes.get(place, {}).get(name, "")
        f1, precision, recall = (f"{figures[figure]:.3f}" for figure in FIGURES)
        yield f"| `{name}` | {f1} | {interval} | {precision} | {recall} | {size} |"
    yield ""


def save(floors: Floors, path: Path = FILE) -> None:
    """Write the page."""
    path.write_text(page(floors), encoding="utf-8")
