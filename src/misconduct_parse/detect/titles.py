"""Shapes of a page's title: how the IOPC names its summaries, and what tells of somebody who serves with no police."""

from __future__ import annotations

from typing import Final

FORCE_NOUN: Final = r"\b (?: police | constabular(?:y|ies) | powys | hmrc | agency | policing | council | force ) \b"

TITLES: Final[dict[str, str]] = {
    # "Man injured during arrest - Kent Police, May 2018"; the last dash is the site's in "Title - March 2021 - Force"
    "nature-force-date": rf"""
        ^ (?= [^-]*+ - )
        .{{3,220}}? \s?+-\s .{{0,60}}? {FORCE_NOUN} [^|]{{0,40}}? \b(?:19|20)\d{{1,2}}\b (?! \s*+ (?:-|\|) )
    """,
    # "Man injured during arrest - May 2018, Kent Police"
    "nature-date-force": rf"""
        ^ (?= [^-]*+ - ) .{{3,220}}? \s?+-\s [a-z]{{3,9}} \s++ (?:19|20)\d{{2}} , \s .{{0,60}}? {FORCE_NOUN}
    """,
    # "National recommendation - National Police Chiefs' Council, June 2017"
    "recommendation": r"^ (?:national\s++)?+ (?:learning\s++)?+ recommendations?+ \s*+ [,-]",
    # "Man jailed for assaults on police officers": whoever is tried serves with nobody of ours
    "public-accused": r"""
        ^ (?:an?\s++|the\s++|two\s++|three\s++|four\s++)?+
        (?! [^|-]{0,60}? \b(?:former|ex|serving|officer|constable|sergeant|inspector|detective|pcso|pc|police)\b
            [^|-]{0,60}? \b(?:jailed|sentenced|charged|convicted|guilty|fined) )
        (?: (?!police|former|serving|special|response|off-duty) [\w'-]++ \s++ ){0,3}?
        (?:man|men|woman|women|boys?|girls?|teenagers?|teens?|youths?|driver|motorist|motorcyclist|cyclist|thie(?:f|ves)
          |burglars?|dealers?|thug|robbers?|gang|drinker|passenger|shoplifter|suspect|offender|fraudster|father|mother
          |husband|couple|brothers|student|fan|rapist|paedophile|killer) \b
        [^|]{0,40}? \b(?:jailed|sentenced|charged|convicted|guilty|fined|imprisoned|locked\s++up|behind\s++bars|admits
          |admitted|gets|given|court) \b
    """,
    "sport": r"""
        ^ (?! [^|]*? \b(?:dismiss|misconduct|hearing|sacked|warning|officer\s++who) )
        [^|]{0,60}? \b(?:rugby|football|cricket|netball|hockey|boxing|marathon|cup\s++final|league)\b
    """,
    # "Watch manager sacked for gross misconduct"
    "other-servant": r"""
        ^ (?! [^|]{0,80}? (?: \b(?:police|constable|pc|dc|ps|sgt|sergeant|inspector|detective|pcso|custody)\b
            | (?<!prison\s)(?<!fire\s)\bofficer\b ) )
        [^|]{0,80}? \b(?:firefighter|fire\s++(?:service|chief|officer)|watch\s++manager|headteacher|teacher
          |nurse|midwife|surgeon|doctor|paramedic|prison\s++officer|soldier|councillor|social\s++worker|vicar|solicitor
          |postman|referee)\b
    """,
    "investigation-into": r"""
        ^ (?: investigation\s++into | police\s++contact\s++(?:with|before|prior) ) \b
        .*? \b(?:police|constabular|officer)
    """,
}
"""Shapes of a title, in lower case."""
