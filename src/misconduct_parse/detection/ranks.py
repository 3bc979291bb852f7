"""Who serves with the police, as the shapes of sentences and lines say it: ranks, names, who is told apart."""

from __future__ import annotations

from typing import Final

# "prison officer", "council enforcement officer", "chief executive officer" serve with nobody of ours.
OTHER_OFFICER: Final = r"""
    (?=[Oo]) (?<! [Pp]rison\s (?:\w{1,20}\s)? | [Cc]ouncil\s | [Ff]ire\s | enforcement\s | [Pp]robation\s | welfare\s
       | planning\s | executive\s | [Aa]rmy\s | [Nn]aval\s | medical\s | health\s | [Pp]ress\s | [Hh]earings\s
       | correctional\s | information\s | [Bb]orough\s
       | [Uu]nion\s | UNISON\s | security\s | immigration\s | customs\s | parking\s | [Tt]rading\s[Ss]tandards\s )
"""

ABBREVIATED: Final = r"(?: P[Cc] | D[Cc] | DS | PS | DI | DCI | [Ss]gt | [Ii]nsp | [Ss]upt | PCSO | SC | SPC | [Dd]et )"

# In lower case; beside it stand "officer", unless it is another's, and the ranks that are abbreviated.
SERVING: Final = r"""
    \b (?: constable | sergeant | inspector | superintendent | commander | detective | pcso
      | police\s++community\s++support\s++officer | (?:police|custody|detention)\s++staff
      | member\s++of\s++(?:police\s++)?staff | call\s++(?:handler|taker) | detention\s++officer
      | commissioner ) s?+ \b
"""

# Written out in the few ways that occur: ignoring case would make the search ten times slower. Behind it stands what a
# name begins with: most ranks have none there, and it is told sooner than which rank it is.
BUT_OFFICER: Final = rf"""
    (?:[Ee]x-|T/|A/)?+ {ABBREVIATED} s?+ | (?<![Cc]hief\s) [Cc]onstable | CONSTABLE | [Ss]ergeant | SERGEANT
      | [Ii]nspector | INSPECTOR | [Ss]uperintendent | [Cc]ommander | [Dd]etective
"""
OFFICER: Final = r"(?:[Oo]fficer|OFFICER)"
BEFORE_NAME: Final = r"""\b (?=[A-Zacdiops]) (?= [\w/-]++ \s++ [('"A-Z\d] )"""
RANK: Final = rf"{BEFORE_NAME} (?: {BUT_OFFICER} | {OTHER_OFFICER} {OFFICER} )"

NUMBERED: Final = r"\b Officer \s++ \d{1,2} (?![\d/.])"

# "1234 Ada Quill", "Quill", "'B'"; of a number alone three digits, for "constable 11" counts constables
NAME: Final = r"""
    (?: \s++ (?:\(?[A-Z]{0,2}\d{2,6}[A-Z]?\)? \s++)?+ (?: ['"]?[A-Z]['"]? (?!\w) | [A-Z][\p{L}'-]++ )
      | \s++ [A-Z]{0,2}\d{3,6}\b )
"""

# Behind a rank: what is only told of somebody in particular
DID: Final = r"""
    (?: who|has|had|was|would|faced|appeared|from|based|formerly|attached|given|convicted|jailed
      | dismissed|sacked|added|barred|cleared|accused|admitted|demoted ) \b
"""

# The same at the place of a word for somebody of ours, where nothing but that word can begin: "PC Quill",
# "sergeant, 40", "officer who". Of the name its beginning is enough.
NAME_BEGINS: Final = r"""
    (?: \s++ (?:\(?[A-Z]{0,2}\d{2,6}[A-Z]?\)? \s++)?+ (?: ['"]?[A-Z]['"]? (?!\w) | [A-Z] (?:[^\W\d_]|['-]) )
      | \s++ [A-Z]{0,2}\d{3,6}\b )
"""
RANK_AT: Final = rf"""
    {BEFORE_NAME} (?: {BUT_OFFICER} ) {NAME_BEGINS} | {NUMBERED}
  | \b (?=[CcSsIiDdPp]) (?= \w++ (?: , | \s++ {DID} ) )
    (?: (?<![Cc]hief\s)[Cc]onstable | [Ss]ergeant | [Ii]nspector | [Ss]uperintendent | [Cc]ommander | [Dd]etective
      | PCSO | pcso | P[Cc] | D[Cc] ) [,\s]
"""
OFFICER_AT: Final = rf"""
    \b (?= [Oo]fficer (?: , | \s++ {DID} ) | {OFFICER} {NAME} ) {OTHER_OFFICER} {OFFICER}
"""

# "a sergeant who", "the officer was", "a former constable has", "three officers", "concerning Ada Quill"
PARTICULAR: Final = rf"""
    \b (?=[TtFfSsEeBb]) (?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Bb]oth) \s++
       (?:(?:former|serving|police|special|\w++\s++and) \s++){{0,3}}
       (?:officers|constables|sergeants|detectives|pcs|PCs|PCSOs) \b
  | \b (?=[icra]) (?:in\s++respect\s++of|concerning|regarding|involving|against) \s++
       (?:[Ff]ormer\s++|[A-Z][a-z]++\s++Police\s++)?+ [A-Z][a-z'-]++ \s++ [A-Z][a-z'-]++
  | \b (?: [Mm]ember\s++of\s++(?:police\s++)?staff | [Cc]all\s++(?:handler|taker) | [Dd]etention\s++officer ) \b
  | \b (?=[OoCcSsIiDdPpHh]) (?= \w++ (?: , | \s++ {DID} ) )
    (?: {OTHER_OFFICER} [Oo]fficer | (?<![Cc]hief\s) [Cc]onstable | [Ss]ergeant | [Ii]nspector | [Ss]uperintendent
      | [Cc]ommander | [Dd]etective | PCSO | pcso | handler | P[Cc] | D[Cc] )
    (?: , | \s )
"""

# "Man who bit police officer is sentenced": whoever did it serves with nobody of ours.
PUBLIC: Final = r"""
    (?i: (?:an?\s++|the\s++|two\s++|three\s++)?+
      (?: (?!police|former|serving|special|response|off-duty) [\w'-]++ \s++ ){0,3}?
      (?:man|men|woman|women|boy|girl|teenagers?|youths?|driver|motorist|thie(?:f|ves)|burglars?|dealer|thug|robbers?
        |gang|drinker|passenger|shoplifter|suspect|offender|fraudster|father|mother|husband|student) \s++
      (?:who|that|is|was|has|had|jailed|sentenced|convicted|charged|pleads?|pleaded|admits|admitted|given|gets|found)
      \b )
"""
