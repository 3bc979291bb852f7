"""Where sentences end. A bar shows where each text must be cut; nowhere else."""

from __future__ import annotations

import pytest

from misconduct_parse.read.sentences import LONGEST
from tests.unit.read.reading import page_of, sentences_of

TEXTS = [
    "She was dismissed. | The panel sat for two days. | It was chaired by Ms Pell.",
    "Mr. Quill met Dr. Pell, Det. Supt. Oak and Det. Ch. Insp. Birch of St. Albans.",
    "Sgt. Quill was dismissed. | Insp. Pell was not.",
    "The hearing was chaired by Ms. I. Pell. | She sat alone.",
    "It concerned PC J. Quill of Essex Police.",
    "She reported Officer A. | The officer then left.",
    "The panel named her as PC B. | PC C was not named.",
    "It was reported by Officer A. | Colleagues knew.",
    "Ms J. | The panel said so.",
    "She pleaded guilty to supply of drugs of Class A. | Essex Police dismissed her.",
    "The hearing began at 8.30pm on 3 May. | It ended at 9.30pm. | NWAS came.",
    "It began at 10 a.m. on Monday. | It ended at 4 p.m. | The panel rose.",
    "It begins at 10 a.m. Monday 3 May.",
    "She was fined £1.5 million. | £500 was for costs.",
    "Under reg. 39 and para. 4 of Sch. 2 she was told. | No. 7 was hers.",
    "The answer was no. | The panel agreed.",
    "On 3 Nov. 2020 she left. | On Mon. 4 Nov. she returned.",
    "He used force, e.g. Taser and baton, i.e. too much.",
    "She moved to the U.K. | The force was told.",
    "Ms Pell K.C. chaired it. | Mr Oak Q.C. did not.",
    "R v. Quill was cited.",
    "She waited... and left. | He waited... | The panel did not.",
    "It was gross misconduct! | Was it proven? | Yes.",
    "“We are sorry.” | The panel agreed.",
    "“Is it?” she asked. | “It is.”",
    'He said: "It is over." | She left.',
    "He said “no.” | “Yes,” she said.",
    "(She was dismissed.) | The panel sat.",
    "It breached policy.|The officer left. | She said (so).|The panel sat in 2018.|The end at 2.34pm.|The punch.",
    "Write to professional.Standards@essex.example or www.essex.Police.example/Page for more. | Thank you.",
    "Item one. | Item two",
    "**The panel found it proven.** | She was *dismissed.* | The end.",
    "See [the report.](https://x.example/a.B_c) | The end.",
    "The year was 2018. | 3 officers left. | Éowyn stayed.",
    "we found it. it was lower case. | The end.",
    "1. I am the chair. | I sat alone.",
    "a. Proven. | Gross misconduct.",
    "(iv) The officer left. | She went.",
    "Allegation 1. | We find it proved.",
    "It was found by Quill etc. | The panel rose.",
    "Quill & Co. Limited was named.",
    "26 January | Sergeant D. | Accelerated hearing. | Dismissed",
]


@pytest.mark.parametrize("text", TEXTS[:-1])
@pytest.mark.parametrize("line_end", ["", "\n", "\r\n"])
def test_sentences(text: str, line_end: str) -> None:
    wanted = [part.strip().replace("“", '"') for part in text.split("|")]
    source = text.replace(" | ", " ").replace("|", "") + line_end
    assert [words.replace("“", '"') for words in sentences_of(source)] == wanted


def test_a_row_of_a_table_stays_whole() -> None:
    assert sentences_of(TEXTS[-1]) == [TEXTS[-1]]


def test_lines_that_lost_their_full_stop_are_sentences() -> None:
    text = "It was held on 3 May\nThe officer was dismissed\n\nThe panel rose"
    assert sentences_of(text) == ["It was held on 3 May", "The officer was dismissed", "The panel rose"]


def test_a_sentence_goes_on_over_a_wrapped_line() -> None:
    text = (
        "A police officer has been dismissed without notice after a\n"
        "panel found that she had looked up the records of her own\n"
        "neighbours. The hearing was chaired by Det. Supt.\nPell. It ended on\nMonday."
    )
    assert sentences_of(text) == [
        (
            "A police officer has been dismissed without notice after a panel found that she had looked up the records"
            " of her own neighbours."
        ),
        "The hearing was chaired by Det. Supt. Pell.",
        "It ended on Monday.",
    ]


@pytest.mark.parametrize("text", [*TEXTS, "One.\n\nTwo\nthree. Four\n"])
def test_line_ends_move_offsets_and_nothing_else(text: str) -> None:
    one, other = page_of(text), page_of(text.replace("\n", "\r\n"))
    moved = [(s.start + text.count("\n", 0, s.start), s.end + text.count("\n", 0, s.end)) for s in one.sentences]
    assert [(s.start, s.end) for s in other.sentences] == moved
    assert [block.kind for block in other.blocks] == [block.kind for block in one.blocks]


@pytest.mark.parametrize("gap", [" ", "  ", " \n", ""])
def test_a_text_without_full_stops_is_cut_between_two_words(gap: str) -> None:
    text = gap.join(["dismissed"] * 900)
    page = page_of(text)
    pieces = [text[s.start : s.end] for s in page.sentences]
    assert len(pieces) > 3
    assert max(map(len, pieces)) <= LONGEST
    assert "".join(pieces).replace(" ", "").replace("\n", "") == "dismissed" * 900
    assert [piece for piece in pieces if piece != piece.strip()] == []
    assert not gap or all(set(piece.split()) == {"dismissed"} for piece in pieces)
