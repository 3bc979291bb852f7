"""Blocks: what a writer set apart stays apart, what a typesetter broke is joined."""

from __future__ import annotations

import pytest

from tests.unit.read.reading import blocks_of

WRAPPED = """\
ESSEX POLICE                                                OFFICIAL

Name of Officer:      PC 2377 Ada Quill-
                      Marsh

Location:             Training Centre, Long Lane, Chelmsford CM1
                      1AA

Panel:                Chair: Ms Ida Pell (Legally
                      Qualified); Det Supt Ned Oak;
                      Mrs Una Birch

Findings

1.  On 3 September 2017 PC Quill drove a marked
    vehicle on the A12 at speeds of up to
    114mph, without authority.
    PROVEN. Duties and Responsibilities.

2.  She told her inspector so. NOT
    PROVEN.

The officer was dismissed without
notice.

Written reasons will be available to the officer and to the
Independent Office for Police Conduct within five working
days. Nothing else will be
published.
"""


def test_hard_wrapped_lines_are_joined() -> None:
    assert blocks_of(WRAPPED) == [
        ("heading", "ESSEX POLICE OFFICIAL"),
        ("label", "Name of Officer: PC 2377 Ada Quill- Marsh"),
        ("label", "Location: Training Centre, Long Lane, Chelmsford CM1 1AA"),
        ("label", "Panel: Chair: Ms Ida Pell (Legally Qualified); Det Supt Ned Oak; Mrs Una Birch"),
        ("heading", "Findings"),
        (
            "item",
            (
                "1. On 3 September 2017 PC Quill drove a marked vehicle on the A12 at speeds of up to 114mph, without"
                " authority. PROVEN. Duties and Responsibilities."
            ),
        ),
        ("item", "2. She told her inspector so. NOT PROVEN."),
        ("paragraph", "The officer was dismissed without notice."),
        (
            "paragraph",
            (
                "Written reasons will be available to the officer and to the Independent Office for Police Conduct"
                " within five working days. Nothing else will be published."
            ),
        ),
    ]


def test_one_long_line_does_not_undo_the_wrapping() -> None:
    paragraph = (
        "The officer, who had been with the force for nine years, was\n"
        "found to have looked up the records of her neighbours and of\n"
        "their children on eleven days, and to have told a friend what\n"
        "she had read there. She was dismissed without notice.\n\n"
    )
    address = f"https://www.essex.example/{'a' * 120}\nPlace: Chelmsford\n\n"
    found = blocks_of(paragraph * 6 + address + paragraph)
    assert [kind for kind, _ in found] == ["paragraph"] * 6 + ["paragraph", "label", "paragraph"]
    assert found[0] == ("paragraph", " ".join(paragraph.split()))


LONG = f"The officer was alleged to have {'searched for the records of her neighbours, ' * 4}and more."


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("Date of hearing: 3 May 2021\nChair: Ms Ida Pell\nPlace: Chelmsford", 3),
        ("Chair\nMs Ida Pell\n\nPlace\nChelmsford Police Station, Long Lane", 4),
        (f"Allegation\n{LONG}\nSanction\nDismissal without notice", 4),
        (f"{LONG}\n\nThe standards were:\nhonesty and integrity\nduties and responsibilities\nuse of force", 5),
        ("The panel found:\nConfidentiality\nDiscreditable Conduct\nAuthority, Respect and Courtesy", 4),
        (f"{LONG}\n\nShe was dismissed by the\npanel.", [LONG, "She was dismissed by the panel."]),
        (f"{LONG}\n\nPC Ada Quill-\nMarsh", [LONG, "PC Ada Quill- Marsh"]),
        (f"{LONG}\n\naccepted gifts; and\nused a telephone", [LONG, "accepted gifts; and", "used a telephone"]),
        ("Officers may be:\n• dismissed\n• warned\nor no action may be taken.", 4),
        ("* One\n* Two\n  * Inner\n1. Three\n(a) four\niv) five\n- six", 7),
        ("3 May | PC A | Dismissed\n4 May | PC B | Warned", 2),
        ("Signed\nI Pell\nDated 13 May 2021", 3),
        ("Published 10 Jan 2024\nInvestigation", 2),
        ("", []),
        (" \n\t\n\u00a0\n", []),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_lines(text: str, blocks: int | list[str], line_end: str) -> None:
    found = [words for _, words in blocks_of(text.replace("\n", line_end))]
    if isinstance(blocks, int):
        assert found == [" ".join(line.split()) for line in text.split("\n") if line.strip()]
        assert len(found) == blocks
    else:
        assert found == blocks


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# Officer dismissed", "heading"),
        ("Officer dismissed", "heading"),
        ("Special Constable 'J'", "heading"),
        ("Misconduct hearings | Essex Police", "heading"),
        ("The officer was dismissed.", "paragraph"),
        ("Detective Superintendent Ida Pell, Head of Standards, said:", "paragraph"),
        ("The panel found:", "paragraph"),
        ("The standards breached were as follows:", "paragraph"),
        ('"We are sorry."', "paragraph"),
        ("Chair: Ms Ida Pell", "label"),
        ("Chair:", "label"),
        ("Hearing dates / time: 3 May", "label"),
        ("Name / designation of officer: PC A", "label"),
        ("**Chair:** Ms Ida Pell", "label"),
        ("**Chair**: Ms Ida Pell", "label"),
        ("Approved by: Chief Constable", "label"),
        ("At 10:30 she left", "heading"),
        ("* One", "item"),
        ("– one", "item"),
        ("• one", "item"),
        ("12. One", "item"),
        ("2.1 Anyone may attend.", "item"),
        ("(iv) one", "item"),
        ("B) one", "item"),
        ("8.30 pm", "heading"),
        ("I. Pell", "item"),
        ("26 January | Sergeant D | Dismissed", "row"),
        ("| Date | Officer |", "row"),
        ("--- | --- | ---", "row"),
        ("None at present. | | |", "row"),
        ("x", "heading"),
    ],
)
def test_kinds(text: str, kind: str) -> None:
    assert [found for found, _ in blocks_of(text)] == [kind]
