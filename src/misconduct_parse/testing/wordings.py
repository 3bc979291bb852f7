"""How the facts of a made-up case are worded, and what each wording means. All names are invented."""

from __future__ import annotations

from typing import Final

GIVEN: Final = (
    *("Ada", "Brannoch", "Clementine", "Dorothea", "Evander"),
    *("Fenwick", "Guinevere", "Horatio", "Isolde", "Jocasta"),
)
SURNAMES: Final = (
    *("Quill", "Thistlewood", "O'Farrow", "Marchbanks-Lyle"),
    *("Vantongeren", "Penhallow", "McAskeril", "Winterbourne-Hay"),
)
SPEAKERS: Final = ("Ottilie Ravensworth", "Barnaby Thornhill-Cope", "Perpetua Lisle", "Conrad O'Mallory")
"""Who speaks for a force; nobody that anything is alleged against."""
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
NUMBERS: Final = (("one", 1), ("two", 2), ("three", 3), ("four", 4), ("six", 6), ("eleven", 11), ("2", 2), ("15", 15))
STANDARDS: Final = (
    ("honesty and integrity", "honesty_and_integrity"),
    ("authority, respect and courtesy", "authority_respect_and_courtesy"),
    ("equality and diversity", "equality_and_diversity"),
    ("use of force", "use_of_force"),
    ("orders and instructions", "orders_and_instructions"),
    ("duties and responsibilities", "duties_and_responsibilities"),
    ("confidentiality", "confidentiality"),
    ("fitness for duty", "fitness_for_duty"),
    ("discreditable conduct", "discreditable_conduct"),
    (
        "challenging and reporting improper conduct",
        "challenging_and_reporting_improper_conduct",
    ),
)
STATEMENTS: Final = (
    "The public rightly expect high standards from everyone who serves in this county.",
    "What happened here fell far short of what we ask of our officers and staff.",
    "I would like to thank the colleagues who came forward and spoke up.",
)
NEUTRAL: Final = (
    "Policing in the county is provided from several stations.",
    "The building was repainted over the summer and the garden behind it is open to all.",
    "More about the work of the team can be found in the library.",
)
"""Paragraphs that say nothing of any case."""
