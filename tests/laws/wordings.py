"""How the facts of a made-up case are worded, and what each wording means."""

from __future__ import annotations

from typing import Final

GIVEN: Final = (
    "Ada",
    "Brannoch",
    "Clementine",
    "Dorothea",
    "Evander",
    "Fenwick",
    "Guinevere",
    "Horatio",
    "Isolde",
    "Jocasta",
)
SURNAMES: Final = (
    "Quill",
    "Thistlewood",
    "O'Farrow",
    "Marchbanks-Lyle",
    "Vantongeren",
    "Penhallow",
    "McAskeril",
    "Winterbourne-Hay",
)
RANKS: Final = (
    ("PC", "constable"),
    ("Police Constable", "constable"),
    ("DC", "constable"),
    ("Detective Constable", "constable"),
    ("Sergeant", "sergeant"),
    ("PS", "sergeant"),
    ("Sgt", "sergeant"),
    ("Inspector", "inspector"),
    ("DI", "inspector"),
    ("Detective Inspector", "inspector"),
    ("Chief Inspector", "chief_inspector"),
    ("Superintendent", "superintendent"),
)
FORCES: Final = (
    ("Essex Police", "essex"),
    ("Kent Police", "kent"),
    ("West Yorkshire Police", "west-yorkshire"),
    ("Greater Manchester Police", "greater-manchester"),
    ("Norfolk Constabulary", "norfolk"),
    ("South Wales Police", "south-wales"),
    ("Avon and Somerset Police", "avon-and-somerset"),
    ("Devon and Cornwall Police", "devon-and-cornwall"),
)
FORUMS: Final = (
    ("misconduct hearing", "misconduct_hearing"),
    ("gross misconduct hearing", "misconduct_hearing"),
    ("accelerated misconduct hearing", "accelerated_misconduct_hearing"),
    ("special case hearing", "special_case_hearing"),
)
SANCTIONS: Final = (
    ("was", "dismissed without notice", "dismissed_without_notice"),
    ("was", "dismissed", "dismissed"),
    ("was given a", "final written warning", "final_written_warning"),
    ("received a", "written warning", "written_warning"),
    ("was", "dismissed with immediate effect", "dismissed_without_notice"),
)
LEVELS: Final = (("gross misconduct", "gross_misconduct"), ("misconduct", "misconduct"))
NUMBERS: Final = (("one", 1), ("two", 2), ("three", 3), ("four", 4), ("six", 6))
