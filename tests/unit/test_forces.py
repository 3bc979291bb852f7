"""The table of forces, and looking a force up by whatever a document calls it."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from misconduct_parse import Force, forces


def test_every_body_has_an_id_of_its_own() -> None:
    known = forces.all()
    assert len(known) == 58
    assert len({force.id for force in known}) == 58


def test_the_43_territorial_forces_carry_each_ons_code_once() -> None:
    codes = [force.ons_code for force in forces.all() if force.kind == "territorial"]
    assert len(codes) == 43
    assert len(set(codes)) == 43
    assert all(code and re.fullmatch(r"[EW]\d{8}", code) for code in codes)


def test_bodies_outside_the_43_carry_no_ons_code() -> None:
    assert {force.ons_code for force in forces.all() if force.kind != "territorial"} == {None}


@pytest.mark.parametrize("force", forces.all(), ids=lambda force: force.id)
def test_a_force_is_found_by_its_id_and_its_name(force: Force) -> None:
    assert forces.get(force.id) == force
    assert forces.get(force.name) == force
    assert forces.get(force.name.upper()) == force


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Avon and Somerset Constabulary", "avon-and-somerset"),
        ("Avon & Somerset Police", "avon-and-somerset"),
        ("avon and  somerset police service", "avon-and-somerset"),
        ("Devon and Cornwall Police", "devon-and-cornwall"),
        ("Dyfed Powys Police", "dyfed-powys"),
        ("Dyfed–Powys Police", "dyfed-powys"),
        ("Heddlu Dyfed-Powys", "dyfed-powys"),
        ("Metropolitan Police", "metropolitan"),
        ("the Metropolitan Police", "metropolitan"),
        ("The Met", "metropolitan"),
        ("MPS", "metropolitan"),
        ("Kent Police's", "kent"),
        ("Kent Constabulary", "kent"),
        ("KENT POLICE", "kent"),
        ("Hampshire Constabulary", "hampshire"),
        ("Hampshire & Isle of Wight Constabulary", "hampshire"),
        ("Beds Police", "bedfordshire"),
        ("gmp", "greater-manchester"),
        ("HM Revenue & Customs", "hmrc"),
        ("Her Majesty’s Revenue and Customs", "hmrc"),
        ("West Yorkshire Metropolitan Police", "west-yorkshire"),
        ("Strathclyde Police", "police-scotland"),
        ("Royal Military Police", "service-police"),
    ],
)
def test_labels(text: str, slug: str) -> None:
    force = forces.get(text)
    assert force is not None
    assert force.id == slug


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("essex.police.uk", "essex"),
        ("https://www.essex.police.uk/news/essex/a-title/", "essex"),
        ("https://news.met.police.uk/news/a-title-486001", "metropolitan"),
        ("HTTPS://WWW.GMP.POLICE.UK/", "greater-manchester"),
        ("https://west-midlands.police.uk/old-page.aspx?id=4", "west-midlands"),
        ("https://www.gov.uk/government/organisations/civil-nuclear-constabulary/about#top", "cnc"),
    ],
)
def test_addresses(address: str, slug: str) -> None:
    force = forces.get(address)
    assert force is not None
    assert force.id == slug


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "Police",
        "the force",
        "Constabulary",
        "Gotham Police",
        "London",
        "ASP",  # a baton, unless a page has introduced it
        "DCC",  # a rank
        "Home Office",
        "UK Border Agency",  # two bodies came of it
        "https://www.gov.uk/government/news/a-title",
        "https://www.police.uk/pu/your-area/",
        "https://www.policeconduct.gov.uk/",
        "https://essex.police.uk.example.org/",
        "http://",
    ],
)
def test_what_is_no_force_or_more_than_one(text: str) -> None:
    assert forces.get(text) is None


def test_no_wording_says_two_forces_wherever_it_stands() -> None:
    pairs = {(w.words.lower(), w.suffixed, w.force.id) for w in forces.wordings() if w.alone}
    claims = Counter((words, suffixed) for words, suffixed, _ in pairs)
    assert [words for (words, _), count in claims.items() if count > 1] == []


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("west", ["west-mercia", "west-midlands", "west-yorkshire"]),
        ("yorkshire police", ["north-yorkshire", "south-yorkshire", "west-yorkshire"]),
        ("Avon & Somerst", ["avon-and-somerset"]),
        ("Northhumbria Police", ["northumbria"]),
        ("UK Border Agency", ["border-force", "immigration-enforcement"]),
        ("Gotham", []),
        ("", []),
        ("!", []),
    ],
)
def test_the_forces_that_may_be_meant_are_named(text: str, meant: list[str]) -> None:
    assert [force.id for force in forces.like(text)] == meant
    assert not meant or forces.get(text) is None
    assert forces.is_shared(text) == (text == "UK Border Agency")
