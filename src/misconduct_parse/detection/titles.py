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
        (?! (?: (?! \b(?:against|assault\w*|attack\w*|towards|on|wife|husband|widow)\b ) [^|-] ){0,60}?
            \b(?:former|ex|serving|officer|constable|sergeant|inspector|detective|pcso|pc|police)\b
            [^|-]{0,60}? \b(?:jailed|sentenced|charged|convicted|guilty|fined) )
        (?: (?!police|former|serving|special|response|off-duty) [\w'-]++ \s++ ){0,3}?
        (?:man|men|woman|women|boys?|girls?|teenagers?|teens?|youths?|driver|motorist|motorcyclist|cyclist|thie(?:f|ves)
          |burglars?|dealers?|thug|robbers?|gang|drinker|passenger|shoplifter|suspect|offender|fraudster|father|mother
          |husband|couple|brothers|student|fan|rapist|paedophile|killer) \b
        (?: [^|]{0,40}? | \s++ who \s (?: (?!\bwho) [^.;|] ){1,160}? \b(?:has|have|was|were)\s++ (?:been\s++)?+ )
        \b(?:jailed|sentenced|charged|convicted|guilty|fined|imprisoned|locked\s++up|behind\s++bars|admits
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
        [^|]{0,80}? \b(?:firefighter|(?:deputy|assistant|acting)\s++head|head\s++teacher|classroom
          |fire\s++(?:service|chief|officer)|watch\s++manager|headteacher|teacher
          |nurse|midwife|surgeon|doctor|paramedic|prison\s++officer|soldier|councillor|social\s++worker|vicar|solicitor
          |postman|referee)\b
    """,
    # "A pilot was sacked after PC Quill found him drunk": whoever the first sentence is about serves elsewhere
    "other-worker-first": r"""
        ^ (?:an?|the|two|three|[\w-]++'s) \s++ (?: (?!police|former|special|custody|force|officer) [\w'-]++ \s++ ){0,4}?
        (?:firefighter|watch\s++manager|headteacher|head\s++teacher|teacher|lecturer|professor|nurse|midwife|surgeon|doctor
          |gp|vet
          |dentist|pharmacist|paramedic|ambulance\s++(?:worker|driver)|soldier|sailor|councillor|magistrate|judge|vicar|priest
          |social\s++worker|solicitor|barrister|accountant|postman|referee|pilot|steward|driver|conductor|carer|care\s++worker
          |(?:security|train|prison)\s++guard|shop\s++(?:worker|assistant)|bank\s++(?:clerk|manager|worker)
          |civil\s++servant
          |journalist|chef|engineer|footballer|coach|mp|council\s++(?:worker|officer|employee)) s?+ \s++
        (?: who \s [^.;]{1,100}? \s )?? (?: (?:has|have|was|were|been|is|also|now)\s++ )*+
        (?: dismissed | sacked | fired | struck \s++ off | banned | suspended | removed | lost | loses | given
          | found \s++ guilty | jailed | disciplined ) \b
    """,
    # "PC 1234 Ada Quill", "Hearing into the conduct of Inspector Y": no headline of news
    "only-an-officer": r"""
        ^ (?: hearing \s++ into \s++ the \s++ conduct \s++ of \s++ [^|.:]{3,60}
          | (?:misconduct\s++)?+ (?:hearing\s*+[:,-]\s*+)?+ (?:former\s++|ex-)?+
            (?:temporary\s++|acting\s++|detective\s++|special\s++|police\s++|chief\s++)*+
            (?:constable|sergeant|inspector|superintendent|pc|dc|ds|ps|sc|sgt|insp|supt|pcso|di|dci)
            \s++ [a-z]{0,2}\d{1,6} (?: \s++ [\w'-]++ ){1,3}+ (?: \s*+ \( [^)]{1,50} \) )?+ ) \s*+ $
    """,
    # "Security guard at police station sacked", "Colour sergeant dismissed from Army"
    "other-worker-acts": r"""
        ^ (?:an?\s++|the\s++|two\s++|three\s++)?+
        (?: (?!police|custody|special|force|who|officer|constable|pc|sergeant|detective|inspector) [\w'-]++ \s++ ){0,3}?
        (?: (?:charity|hospice|club|school|council|brigade)\s++(?:boss|chief|head|leader|director) | chief\s++executive
          | firefighter | fire\s++(?:chief|officer) | watch\s++manager | (?:deputy\s++)?+head(?:\s?teacher) | teacher
          | lecturer | professor | academic | nurse | midwife | surgeon | doctor | gp | vet | dentist | pharmacist
          | paramedic | (?:colour|staff|lance|army)[\s-]sergeant | (?:lance\s++)?+corporal | soldier | sailor
          | airman | marine | councillor | magistrate | judge | vicar | priest | social\s++worker | solicitor
          | barrister | accountant | postman | postmaster | referee | pilot | steward | conductor | carer
          | care\s++(?:worker|home\s++manager) | (?:(?:security|train|prison|station)\s++)?+guard
          | (?:enforcement|prison|probation|council|housing|welfare|border\s++force)\s++officer | civil\s++servant
          | journalist | presenter | broadcaster | footballer | striker | coach | mp | peer | scout\s++leader | driver
        ) s?+
        (?= [\s,] )
        (?: (?: [\s,]++ (?!officer|constable|pc|sergeant|detective|inspector|by\b) [\w'-]++ ){0,9}? [\s,]++
          | \s++ who \s++ (?: (?!\bwho) [^.;|] ){1,160}? \b (?:has|have|was|were) \s++ (?:been\s++)?+ )
        (?: dismissed | sacked | fired | struck \s++ off | banned | suspended | loses | lost | given | removed | jailed
          | sentenced | sent \s++ to | locked \s++ up | convicted | fined | expelled | found \s++ (?:guilty|to\s++have)
          | disciplined | (?:is|was) \s++ erased ) \b
    """,
    # "The inquest into the death of PC Quill heard", "MPs have debated": no hearing of misconduct
    "other-forum-first": r"""
        ^ (?: (?:an?|the) \s++ inquest \b
          | (?:mps|peers|ministers|parliament|the\s++(?:home\s++secretary|minister|government)) \s++
            (?:have|has|will|debated|voted|said|announced|plans?|wants?) \b
          | [^.|]{0,60}? \b (?:arrested|charged) \s++ (?:an?|two|three) \s++ (?:(?!police|former)[\w-]++\s++){0,2}?
              (?:man|men|woman|women|boy|girl|teenager)s?+ \b )
        (?! [^|]{0,250}? \b (?:has|have|was) \s++ (?:been\s++)?+ (?:dismissed|sacked) \s++
            (?:without|by|after|following)\b )
    """,
    "investigation-into": r"""
        ^ (?: investigation\s++into | police\s++contact\s++(?:with|before|prior) ) \b
        .*? \b(?:police|constabular|officer)
    """,
}
"""Shapes of a title, in lower case."""

HOLDING: Final[dict[str, tuple[str, ...]]] = {
    "nature-force-date": ("19", "20"),
    "nature-date-force": (" 19", " 20"),
    "recommendation": ("recommendation",),
    "public-accused": (
        "jailed", "sentenced", "charged", "convicted", "guilty", "fined", "imprisoned", "locked", "behind", "admit",
        "gets", "given", "court",
    ),
    "sport": ("rugby", "football", "cricket", "netball", "hockey", "boxing", "marathon", "cup", "league"),
    "other-servant": (
        "fire", "watch", "teacher", "head", "classroom", "nurse", "midwife", "surgeon", "doctor", "paramedic", "prison",
        "soldier",
        "councillor", "social", "vicar", "solicitor", "postman", "referee",
    ),
    "other-worker-first": (
        "dismissed", "sacked", "fired", "struck", "banned", "suspended", "removed", "lost", "loses", "given", "guilty",
        "jailed", "disciplined",
    ),
    "only-an-officer": (
        "hearing into", "constable", "sergeant", "inspector", "superintendent", "pc", "dc", "ds", "ps", "sc", "sgt",
        "insp", "supt", "di",
    ),
    "other-worker-acts": (
        "dismissed", "sacked", "fired", "struck", "banned", "suspended", "loses", "lost", "given", "removed",
        "expelled", "guilty", "found to", "disciplined", "erased", "jailed", "sentenced", "sent to", "locked",
        "convicted", "fined",
    ),
    "other-forum-first": (
        "inquest", "mps", "peers", "minister", "parliament", "secretary", "government", "arrested", "charged",
    ),
    "investigation-into": ("investigation", "police"),
}  # fmt: skip
"""Literals of which a title must hold one before its shape is tried: to look for a dozen costs a tenth of that."""

BESIDE: Final[dict[str, tuple[str, ...]]] = {
    "public-accused": (
        "man", "men", "boy", "girl", "teen", "youth", "driver", "motor", "cyclist", "thie", "burglar", "dealer", "thug",
        "robber", "gang", "drinker", "passenger", "shoplifter", "suspect", "offender", "fraudster", "father", "mother",
        "husband", "couple", "brothers", "student", "fan", "rapist", "paedophile", "killer",
    ),
    "other-worker-first": (
        "fire", "watch", "teacher", "lecturer", "professor", "nurse", "midwife", "surgeon", "doctor", "gp", "vet",
        "dentist", "pharmacist", "paramedic", "ambulance", "soldier", "sailor", "council", "magistrate", "judge",
        "vicar", "priest", "social", "solicitor", "barrister", "accountant", "postman", "referee", "pilot", "steward",
        "driver", "conductor", "care", "guard", "shop", "bank", "servant", "journalist", "chef", "engineer",
        "footballer", "coach", "mp",
    ),
    "only-an-officer": ("hearing", *"0123456789"),
    "other-worker-acts": (
        "charity", "hospice", "club", "school", "council", "brigade", "executive", "fire", "watch", "teacher",
        "lecturer", "professor", "academic", "nurse", "midwife", "surgeon", "doctor", "gp", "vet", "dentist",
        "pharmacist", "paramedic", "colour", "staff", "lance", "army", "corporal", "soldier", "sailor", "airman",
        "marine", "magistrate", "judge", "vicar", "priest", "social", "solicitor", "barrister", "accountant", "postma",
        "referee", "pilot", "steward", "conductor", "care", "guard", "enforcement", "prison", "probation", "housing",
        "welfare", "border", "servant", "journalist", "presenter", "broadcaster", "footballer", "striker", "coach",
        "mp", "peer", "scout", "driver",
    ),
    "investigation-into": ("into", "contact"),
}  # fmt: skip
"""Literals of which it must hold one as well: who it was, beside what became of them."""
