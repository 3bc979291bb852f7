"""How findings name the level of what was found, and how a page says of a disputed level that it was found."""

from __future__ import annotations

from typing import Final

LEVEL: Final = r"""(?P<level>gross\s++misconduct|misconduct)
    (?! [\s-]++ (?: hearings?|meetings?|panels?|proceedings|tribunals?|notices?|caution|regulations?|interview
                  | investigations?|cases?|matters?|outcomes?|charges?|allegations?|process|procedures?
                  | in\s++(?:a\s++)?public )\b )"""
"""A level that is no part of a forum's or an offence's name."""

ARTICLE: Final = r"(?: (?:an?|the|acts?\s++of|one\s++(?:act|count)\s++of|being) \s++ )?+"

GRADED: Final = "assessed|judged|treated|regarded|classed|categorised|characterised|graded"
"""Verbs that give a level to what was found, to go among other words of a group."""
NOT_BY_FORCE: Final = r"""
    (?! \s++ by \s++ (?:the\s++)?+ (?:force|constabulary|iopc|ipcc|appropriate|professional|psd|investigat) )"""
"""Behind a level: those who only say what there is to answer find nothing."""

# "The panel considered whether her actions were gross misconduct, and concluded that they were"
# "He did not accept that it was gross misconduct, but the chair found that it was", "... but the panel disagreed"
WAS: Final = r"""(?: (?:was|were|had\s++been) | (?:had\s++)?+ amounted \s++ to | constituted
    | reached (?:\s++the\s++level\s++of)?+ )"""
DISPUTED: Final = r"(?: not \s++ (?:accept|agree|admit|concede) | denied | disputed | contested )"
ARGUED: Final = r"(?: argued | maintained | insisted | submitted | contended )"
BODY: Final = r"(?: it | they | he | she | (?:the|this) \s++ (?:panel|chair|hearing|meeting) )"
WHETHER_IT_WAS: Final = rf"""
    \b (?: whether | (?: {DISPUTED} | {ARGUED} | accepted | admitted | agreed | conceded ) \s++ that ) \b
    [^.;:]{{0,80}}? \b {WAS} (?:\s++not)?+ \s++ {ARTICLE} {LEVEL} ,?+ \s++ (?:and|but) \s++ (?: {BODY} \s++ )?+
    (?:concluded|decided|found|ruled|determined|held|was\s++satisfied|agreed) \s++ that \s++
    (?:it|they|this|these|that) \s++ (?: was | were | did | had )
    (?= \s*+ (?: [.;:,)"'-] | $ | (?:and|but|so|because|given|on)\b ) )
  | \b (?: {DISPUTED} \s++ that \b [^.;:]{{0,80}}? \b {WAS}
        | {ARGUED} \s++ that \b [^.;:]{{0,80}}? \b (?:was|were) \s++ not )
    \s++ {ARTICLE} {LEVEL} ,?+ \s++ but \s++ {BODY} \s++
    (?:disagreed|took \s++ (?:a|the) \s++ (?:different|opposite) \s++ view)
    (?= \s*+ (?: [.;:)"'] | $ ) )
"""

# "two of the allegations amounted to misconduct and one to gross misconduct": the verb is left out
AND_TO: Final = rf"""
    \b amount(?:s|ed|ing)?+ \s++ to \s++ (?:an?\s++)?+ (?:gross\s++)?+ misconduct \b
    [^.;:]{{0,40}}? (?:,|\band|\bwhile|\bbut) \s++
    (?: (?:the\s++)?+ (?: one|two|three|four|others?|another|first|second|third|fourth|fifth|last|remaining\s++\w++
      | allegations?\s++[\w()]{{1,4}} ) ) \s++
    (?:of\s++them\s++)?+ (?P<at> to \s++ {ARTICLE} {LEVEL} )
"""
