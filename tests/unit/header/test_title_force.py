"""The forces in an IOPC summary's title, in the order of the title."""

from __future__ import annotations

import pytest

from misconduct_parse.assemble.head.summary_force import of_title


@pytest.mark.parametrize(
    ("title", "slugs"),
    [
        ("Man injured during arrest - Kent Police, May 2018", ["kent"]),
        ("Man injured during arrest – Kent Police, May 2018", ["kent"]),
        ("Man unwell in custody- Dyfed-Powys Police, June 2018", ["dyfed-powys"]),
        ("Man unwell in custody -Dyfed-Powys Police, June 2018", ["dyfed-powys"]),
        ("Use of force - stop and search - Essex Police, 31 August 2019", ["essex"]),
        ("Response to calls - Avon and Somerset Constabulary November 2019", ["avon-and-somerset"]),
        ("Response to calls - Avon and Somerset Police, February–March 2018", ["avon-and-somerset"]),
        ("Response to calls - Devon & Cornwall Police,  October 2017", ["devon-and-cornwall"]),
        ("Taser discharge - March 2018, Gwent Police", ["gwent"]),
        ("Recommendation - November 2015, Metropolitan Police Service", ["metropolitan"]),
        ("Recommendation, South Wales Police, March 2016", ["south-wales"]),
        ("Recommendation - Nottinghamshire Police - April 2016", ["nottinghamshire"]),
        ("Recommendation, custody, Bridgwater - Avon and Somerset Constabulary, June 2014", ["avon-and-somerset"]),
        ("Allegations about a contract - Dyfed Powys, 2009–2015", ["dyfed-powys"]),
        ("Search for a man - Nottingham Police, June 2019", ["nottinghamshire"]),
        ("Complaint - Lancashire Police, 2017", ["lancashire"]),
        ("Complaint - Sussex Police, 2013/14", ["sussex"]),
        ("Complaint - Kent Police", ["kent"]),
        ("Complaint - Durham Constabulary, February 2020.", ["durham"]),
        ("Stalking - Norfolk and Suffolk Constabularies, May 2018", ["norfolk", "suffolk"]),
        ("Missing boy - Essex Police and Suffolk Police, August 2017", ["essex", "suffolk"]),
        ("Collision - Thames Valley Police and HMRC, December 2017", ["thames-valley", "hmrc"]),
        ("Shooting - City of London Police and Metropolitan Police Service, 2019", ["city-of-london", "metropolitan"]),
        ("Arrest - Avon and Somerset Constabulary and Devon and Cornwall Police, 2019",
         ["avon-and-somerset", "devon-and-cornwall"]),
        ("Search - British Transport Police, July 2018", ["btp"]),
        ("Search - Ministry of Defence Police, July 2018", ["mdp"]),
        ("Complaint about a seizure - Border Force, July 2018", ["border-force"]),
        ("National recommendations and recommendations made to the Metropolitan Police Service - October 2019",
         ["metropolitan"]),
        ("National recommendation - College of Policing, March 2022", []),
        ("National recommendation - National Police Chiefs' Council, June 2017", []),
        ("Former officer would have been dismissed", []),
        ("Kent man injured in Essex", []),
        ("", []),
    ],
)  # fmt: skip
def test_forces_of_titles(title: str, slugs: list[str]) -> None:
    assert [force.id for _, force in of_title(title)] == slugs


def test_the_words_of_each_force_stand_in_the_title() -> None:
    title = "Stalking - Norfolk and Suffolk Constabularies, May 2018"
    assert [words for words, _ in of_title(title)] == ["Norfolk", "Suffolk Constabularies"]
