"""Whether organisational learning was identified.

The set paragraph ("We carefully considered whether there were any learning opportunities. We make learning
recommendations to improve policing ...") says nothing by itself, and learning for one officer is no organisation's.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.pattern import pattern
from misconduct_parse.read.page import Page

FOUND: Final = r"""
    (?: identified | identify | highlighted | raised | made | issued | noted | recognised | revealed | recommended
      | found | was\s++of | was | were | had )
"""
THING: Final = r"""
    (?: (?:organisational\s++|wider\s++|force-wide\s++|broader?\s++|potential\s++|quick[\s-]time\s++|clear\s++)*+
  learning (?! \s++ (?:disab|difficult|log|environment) )
  (?:\s++(?:points?|recommendations?|opportunit(?:y|ies)|areas?|matters?))?+
    | areas? \s++ (?:of|for|requiring) \s++ (?:learning|improvements?)
      | (?:organisational|national|formal|informal|following|further) \s++ recommendations?
      | recommendations? \s++ (?:to|for) \s++ (?:the|both|all|improve|\w++\s++police) )"""

# "identified learning opportunities for four officers" is theirs, not the force's
OF_PERSONS: Final = r"""(?! (?:\s++opportunit(?:y|ies))?+ \s++ for \s++
  (?: (?:the|an?|one|both|two|three|four|five|each|that|these|this|all|individual|several) \s++ )++
    (?:of\s++the\s++)?+ (?:\w++\s++){0,2}?
      (?:officers?|sergeants?|pcsos?|handlers?|constables?|inspectors?|supervisors?|individuals?|members?) \b
      (?! \s++ and \s++ (?:the\s++)?+ force ) )"""
YES: Final = rf"""
    (?<! \b(?:whether|if) \s there \s ) \b {FOUND} \s++ (?: (?! \b(?:not|no|any|whether|individual|officer|they|he|she|would|could|if)\b ) [^.;]
      ){{0,80}}? \b (?<! \bindividual \s ) {THING} {OF_PERSONS}
"""
ADDRESSED: Final = r"""
    (?: to \s++ )?+ (?:that\s++)?+ (?:the\s++|both\s++|all\s++)?+
    (?: force (?!'s) | forces | constabulary | it (?=\s++should) | police\s++forces | (?:[\w-]++\s++){1,4}?(?:police|constabulary) (?:\s++service)?+
      (?:\s++\(\w++\))?+ | wmp|gmp|tvp|wyp|syp|swp|mps|btp|acc | policies | officers\s++and\s++staff | all\s++officers )
"""
MODAL: Final = r"(?: that\s++it | may\s++wish\s++to | should | ought\s++to | to | also | fully | further | now )"
BASE: Final = r"(?: adopt | amend | consider | create | develop | examine | ensure | introduce | provide | remind | review | update )"
# What it is to do: not with one of its officers, nor to hold a hearing
TO_DO: Final = r"""
    (?! (?: apologi[sz]e | pay | investigate | re-?investigate | inform | tell | respond | reply | write | meet | send | hold | convene | arrange | attend | deal | bring | take | refer | face | proceed | conduct | direct | dismiss
      | that | had | has | have | was | were | would | could | will | and (?!\s++procedures) | or | who | which | in | for
      | agreed | accepted | officers? | staff | give \s++ (?:the|him|her) ) \b )
    (?= [a-z] ) (?! [^.;]{0,90}? \b (?:
      (?:the|an?|one|both|two|each|that) \s++ (?:\w++\s++)?? (?:officers?|sergeants?|constables?|inspectors?|handlers?)
      | misconduct | management \s++ action | disciplinary | no \s++ further \s++ action ) \b ) \w++
"""
RECOMMENDED: Final = rf"\b recommended \s++ {ADDRESSED} (?: \s++ {MODAL} )*+ \s++ {TO_DO}"
# "We recommended that shift rotas be kept for longer", "We recommended a monthly check of all cameras"
OF_THINGS: Final = r"""
    (?: (?: officers? | staff | members? | supervisors? | sergeants? | constables? | inspectors? | handlers? | pcsos? | drivers? | operators?
        | hearings? | meetings? | panel | proceedings | misconduct | disciplinary | advice | action | warning | sanction | charges? | caution
        | complaints? | case | cases | matter | allegations? | file | appeal | evidence | inquest | investigation | conduct | findings? | report
        | decision | he | she | they | it | each | both | one | two | three | neither | him | her | them | apolog(?:y|ies|ise) | compensation | his | man | woman ) \b )
"""
THAT_IT_BE: Final = rf"""
    \b we \s++ (?:also\s++|therefore\s++)?+ recommended \s++ that \s++ (?: (?! {OF_THINGS} ) [\w'-]++ \s++ ){{1,8}}? (?:should\s++)?+ (?:also\s++)?+ be \s++
      (?! (?:dismissed|charged|disciplined|prosecuted|interviewed) \b ) \w++
      (?! [^.;]{{0,90}}? \b (?: (?:the|an?|one|both|two|each|that) \s++ (?:\w++\s++)?? (?:officers?|sergeants?|constables?|inspectors?|handlers?)
        | misconduct | disciplinary ) \b )
    | \b we \s++ (?:also\s++|therefore\s++)?+ recommended \s++ (?: an? | regular | routine | daily | weekly | monthly | more | better | changes \s++ to ) \s++
      (?: (?! {OF_THINGS} ) [\w'-]++ \s++ ){{0,4}}? (?: checks? | audits? | polic(?:y|ies) | systems? | protocols? | checklists? | reminders? | guidance
        | procedures? | software | cameras? | equipment | process | records? ) \b
      (?! [^.;]{{0,90}}? \b (?: for | to | of ) \s++ (?:the|one|both|two|each|that|his|her) \s++ (?:\w++\s++)?? (?:officers?|sergeants?|constables?|inspectors?|handlers?|conduct|driving) \b )
"""
# "We recommended to GMP that", "Our learning recommendation, that ..., was accepted", "has taken up our recommendation for"
TO_FORCE: Final = r"""
    \b we \s++ (?:also\s++|therefore\s++)?+ recommended \s++ to \s++ (?:the\s++force|[\w&-]++(?:\s++[\w&-]++){0,3}?) \s++ that \s++ (?:all|every|any|its|cash|staff|the\s++policy)\b
    | \b we \s++ (?:also\s++|therefore\s++)?+ recommended \s++ that \s++ the \s++ (?:force|constabulary) \s++ and \s++ (?:its|the|other)\b
    | \b (?:our|an?|one|two|three|four|several|these) \s++ (?:organisational\s++|national\s++)?+ learning \s++ recommendations? \b
    | \b taken \s++ up \s++ our \s++ recommendations? \b
"""
# "We looked for organisational learning and found none", "decided not to make any recommendation"
NONE_MADE: Final = r"""
    \b (?: looked \s++ for \s++ (?:any\s++)?+ (?:organisational\s++)?+ learning \s++ and \s++ found \s++ none
      | did \s++ not \s++ (?:ourselves\s++)?+ identify \s++ any \s++ (?:organisational\s++)?+ learning
      | (?:learning|recommendations?) \b [^.;]{0,90}? \b decided \s++ not \s++ to \s++ make \s++ any \s++ recommendations?
      | not \s++ a \s++ case \s++ from \s++ which \s++ any \s++ (?:organisational\s++)?+ learning \s++ arose ) \b
"""
SUGGESTED: Final = rf"\b (?:asked|suggested) \s++ {ADDRESSED} (?: (?: \s++ {MODAL} )++ | (?= \s++ {BASE}\b ) ) \s++ {TO_DO}"
# "The constabulary was asked to consider fitting alarms"
WAS_ASKED: Final = rf"""
    \b (?: force | constabulary | police (?:\s++service)?+ ) \s++ (?:was|were|has\s++been) \s++ (?:asked|invited|advised) \s++ (?= to \s++ {BASE}\b )
    to \s++ {TO_DO}
"""
FOR_ALL: Final = r"""
    \b recommended \s++ (?:specific\s++|some\s++|further\s++|additional\s++)?+ (?: training | retraining | guidance
      | learning ) \s++ (?: for | around | to ) \s++ (?! (?:the|one|both|two|an?) \s++ (?:\w++\s++)?+ officers? \b )
"""
# "made five recommendations to SYP", "as we had recommended", "there was much for the force to learn"
WE_MADE: Final = r"""
    \b (?: (?:made|issued|published) \s++ (?: (?:a|some|several|number|of|two|three|four|five|six|seven|eight|nine|ten|\d++
        |formal|informal|learning|national) \s++ ){0,4} recommendations \b (?! \s++ that \s++ [^.;]{0,30}? \b officers? \b )
      | recommendations? \s++ (?:which\s++we\s++made\s++|made\s++|issued\s++)?+ under \s++ paragraph \s++ 28a
      | (?:a\s++)?+ recommendation \s++ was \s++ made \s++ that \s++ (?! (?:the|he|she|they) \s++ (?:officer|sergeant|constable|should) )
      | (?:as\s++we\s++had\s++recommended|(?:on|following)\s++our\s++recommendations?) (?= \s*+ [,.] )
      | (?: first | second | one ) \s++ of \s++ our \s++ (?:learning\s++)?+ recommendations \b
      | (?<! \b(?:any|no)\s ) (?<! \b(?:any|no)\s(?:further|wider|organisational)\s ) (?<! \b(?:whether|if)\sthere\s(?:was|were)\s ) (?:much|learning|lessons?) \s++ for \s++ (?:us|the\s++(?:force|constabulary)|\w++\s++(?:police|constabulary)) \b
      | (?:we|iopc|ipcc) \s++ recommended , \s++ and \s++ the \s++ force \s++ has \s++ (?:agreed|accepted) , \s++ that
      | recommended \s++ to \s++ (?:the\s++)?+ (?:constabulary|force) \s++ and \s++ to )
"""
# "We made one recommendation, that the force should withdraw cups"
MADE_ONE: Final = rf"""
    \b we \s++ (?:also\s++)?+ made \s++ (?:an?|one) \s++ recommendation ,?+ \s++ (?: that \s++ the \s++ (?:force|constabulary) \s++ should
      | to \s++ the \s++ (?:force|constabulary) ,?+ \s++ that \s++ it \s++ should ) \s++ {TO_DO}
"""
# "Learning points were identified at a debrief", "submitted to the force's Organisational Learning Board"
WAS_FOUND: Final = r"""
    (?<! \b(?:no|any|individual|whether|if) \s ) \b learning \s++ (?:points|opportunities|areas) \s++ (?:were|have\s++been) \s++
      (?:also\s++)?+ (?:identified|highlighted|recognised|found) \b (?! \s++ for \s++ (?:the|an?|one|both|two|each) \b )
"""
WOULD_BENEFIT: Final = r"\b (?:polic(?:y|ies)|guidance|procedures?) \b [^.;]{0,60}? \b would \s++ benefit \s++ from \b"

NO: Final = r"""
    \b (?: (?: (?:did|do|does|has|have|had) \s++ not | nor \s++ (?:did|have|has|had) \s++ (?:we|it|the\s++\w++) ) \s++ (?:therefore\s++)?+
      (?:identify|identified|issue|issued|make|made|find|found|highlight|raise) \s++
         | (?:identified|found|there\s++(?:was|were)|made|issued) \s++ (?=no\b)
           | not \s++ (?:necessary|required|appropriate) \s++ to \s++ (?:issue|make) \s++ )
    (?:any\s++|no\s++|further\s++|specific\s++|new\s++|formal\s++)*+
      (?: (?:organisational|national|wider|force-wide) \s++ )*+ (?:learning|recommendations?) \b
"""
NOTHING: Final = r"""
    \b (?: no \s++ (?:organisational\s++)?+ learning \s++ (?: for \s++ the \s++ (?:force|constabulary) \s++
        (?:was|were)\s++ identified | to \s++ light )
      | made \s++ no \s++ recommendations | nothing \s++ (?:further\s++|more\s++)?+ to \s++ learn
      | did \s++ not \s++ identify \s++ any \s++ (?:for\s++the\s++(?:organisation|force|constabulary)|such) )
"""
NONE_WAS: Final = r"""
    \b no \s++ (?:(?:organisational|further|wider|specific)\s++)*+ learning \s++
      (?:opportunities\s++|points\s++|recommendations\s++)?+ (?: (?:was|were|has|have|had) \s++ (?:been\s++)?+ )?+
      (?:identified|made|issued|found)
"""


# "We looked at whether there were lessons for the force. There were none."
NONE: Final = r"""
    (?<! [\w,;] \s ) \b (?: (?: we \s++ (?:decided|concluded|found|considered|determined) \s++ (?:that\s++)?+ )?+ there \s++ (?:was|were)
      | we \s++ (?:found|identified|saw) ) \s++ none (?= \s*+ [.] )
    | (?<! [\w,;] \s ) \b we \s++ did \s++ not \s++ identify \s++ any (?: \s++ in \s++ this \s++ (?:case|instance) )?+ (?= \s*+ [.] )
"""
ASKED_FOR: Final = pattern(r"\b(?:learning|lessons?)\b[^.]{0,120}\.\s*+$")


def _none(match: Match, page: Page) -> bool | None:
    return False if ASKED_FOR.search(page.lower, max(page.body, match.start() - 200), match.start()) else None


def _yes(match: Match, page: Page) -> bool:
    return True


def _no(match: Match, page: Page) -> bool:
    return False


def _rule(name: str, triggers: tuple[str, ...], pattern: str, *, yes: bool) -> Rule:
    return Rule(
        name=f"learning.{name}", kind=Kind.LEARNING, triggers=triggers, pattern=pattern, read=_yes if yes else _no
    )


RULES: Final = (
    _rule("no", ("learning", "recommendation"), NO, yes=False),
    _rule("none", ("learning",), NONE_WAS, yes=False),
    _rule("nothing", ("no learning", "no organisational", "no recommendations", "to learn", "identify any"), NOTHING, yes=False),
    _rule(
        "we-made",
        ("recommendations", "paragraph 28a", "recommendation was", "had recommended", "our recommendation", "much for",
         "learning for", "lesson", "recommended, and", "recommended to"),
        WE_MADE,
        yes=True,
    ),
    _rule(
        "yes",
        (
            "learning",
            "improvement",
            "recommendations to",
            "recommendation to",
            "recommendations for",
            "national recommendation",
        ),
        YES,
        yes=True,
    ),
    _rule("recommended", ("recommended",), RECOMMENDED, yes=True),
    _rule("that-it-be", ("recommended",), THAT_IT_BE, yes=True),
    _rule("to-force", ("recommended to ", "recommended that the force and", "recommended that the constabulary and", "learning recommendation", "up our recommendation"), TO_FORCE, yes=True),
    _rule("none-made", ("found none", "identify any", "make any recommendation", "learning arose"), NONE_MADE, yes=False),
    _rule("suggested", ("asked the force", "suggested that"), SUGGESTED, yes=True),
    _rule("was-asked", ("asked to ", "invited to ", "advised to "), WAS_ASKED, yes=True),
    Rule(
        name="learning.there-was-none",
        kind=Kind.LEARNING,
        triggers=("there was none", "there were none", "we found none", "we identified none", "identify any", "we saw none"),
        pattern=NONE,
        read=_none,
    ),
    _rule("for-all", ("recommended",), FOR_ALL, yes=True),
    _rule("made-one", ("one recommendation", "a recommendation"), MADE_ONE, yes=True),
    _rule("was-found", ("learning points", "learning opportunities", "learning areas"), WAS_FOUND, yes=True),
    _rule("would-benefit", ("would benefit",), WOULD_BENEFIT, yes=True),
)
"""Rules of this kind."""
