"""Sanctions in the ordinary words of press offices: "thrown out of the force", "there was no place for her".

On a page about a hearing these are outcomes. What reaches them in the sentence is settled later, as with all others;
a "not" or "no" that belongs to the wording lies inside its mention and denies nothing.
"""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.rule import Match, Rule
from misconduct_parse.extract.rules.outcomes import HOW, OutcomeMention
from misconduct_parse.extract.rules.places import THE_FORCE
from misconduct_parse.model.proceedings import OutcomeKind
from misconduct_parse.read.page import Page

MANNER: Final = (
    rf"(?: (?: (?! \b(?:and|but|while|who|which|after)\b ) [^.;:] ){{0,40}}? \s++ (?P<how>{HOW}) \b )?+"
)
THROWN_OUT: Final = rf"\b (?<!would\shave\sbeen\s) (?: thrown | kicked | booted | drummed ) \s++ out \s++ of \s++ {THE_FORCE} {MANNER}"
STRIPPED: Final = rf"\b stripped \s++ of \s++ (?:his|her|their) \s++ (?: office | jobs? ) \b (?! \s++ as \b ) {MANNER}"
# "it cost her her job"
COST: Final = r"""
    \b (?<! \b(?:could|would|may|might|will|can|not|nearly|almost)\s ) (?: cost | costs | (?:has|have)\s++cost ) \s++
    (?: him | her | them | [\w'-]++ (?:\s++[\w'-]++)?? ) \s++ (?:his|her|their) \s++ (?: jobs? | careers? ) \b
"""
SAYING: Final = r"(?: ruled | held | decided | determined | concluded | found | said | told | satisfied | agreed )"
# "She was told that there was no place for her", "the panel said there was no place for him in policing"
NO_PLACE: Final = rf"""
    \b {SAYING} \b (?: (?! \b(?:if|whether|but)\b ) [^.;:] ){{0,60}}? \b (?P<at> (?: there \s++ (?:was|is|could\s++be) \s++
      (?: no (?:\s++longer\s++(?:an?|any))?+ | not \s++ an? ) \s++ (?:place|room|future) \s++ for \s++ (?:him|her|them|you|such\s++an?\s++officer)
      | (?:he|she|they) \s++ no \s++ longer \s++ (?:had|has|have) \s++ (?:an?|any) \s++ (?:place|jobs?|future) ) \b
    (?: \s++ (?:in|within|at|with) \s++ {THE_FORCE} | (?= \s*+ (?: [.;,)"] | $ ) ) ) )
"""
# "The panel ruled that she could not remain a police officer"
NOT_REMAIN: Final = rf"""
    \b {SAYING} \b (?: (?! \b(?:if|whether|but)\b ) [^.;:] ){{0,80}}? \b (?P<at>
    (?: he | she | they | (?:the|this) \s++ officer ) \s++ (?: can(?:\s*+no|\s++no\s++longer) t?+ | cannot | could \s++ (?:not|no\s++longer) | must \s++ not ) \s++
    (?: remain | continue | stay | serve | carry \s++ on | go \s++ on ) (?: \s++ (?: to \s++ be | being | as | serving | serving \s++ as | working \s++ as ) )?+ \s++
    (?: (?: in | with ) \s++ {THE_FORCE} | an? \s++ (?:serving\s++|police\s++)*+ (?:officer|constable|sergeant|inspector) \b ) )
"""
# "was told that he must leave the force", "ordered to leave Essex Police"
TO_LEAVE: Final = rf"""
    \b (?: {SAYING} | ordered | directed ) \b (?: (?! \b(?:if|whether|but)\b ) [^.;:] ){{0,60}}? \b (?P<at> (?:
    (?: (?: he | she | they ) \s++ (?: must | would \s++ have \s++ to | has \s++ to | had \s++ to | was \s++ to ) | to ) \s++ leave \s++ {THE_FORCE} {MANNER}
      | (?: he | she | they ) \s++ (?: must | would \s++ have \s++ to | has \s++ to | had \s++ to ) \s++ go (?= \s*+ (?: [.;,] | $ ) )
      | (?: his | her | their ) \s++ (?:service|employment|contract|career) \s++ (?:should|must) \s++ (?:now\s++)?+ be \s++ (?: ended | brought \s++ to \s++ an \s++ end ) {MANNER} ) )
"""
# "the panel ended her service", "it brought his career with the force to an end"
ENDED: Final = rf"""
    \b (?: (?: panel | chair | hearing | constable | commissioner | we | i ) \s++ (?:has\s++|have\s++|therefore\s++|then\s++|also\s++)*+
          (?: ended | brought | terminated ) \s++ (?: (?:his|her|their|your) \s++ (?: service | employment | contract | appointment | (?:police\s++)?+career )
            | the \s++ (?: service | employment | contract | career ) \s++ of )
        | (?: panel | chair | hearing | constable ) \s++ (?:has\s++|have\s++)?+ dispensed \s++ with \s++ (?:his|her|their) \s++ services
        | \b it \s++ (?:therefore\s++|then\s++)?+ ended \s++ (?:his|her|their|your) \s++ (?: service | employment ) ) \b {MANNER}
"""
# "nothing less than dismissal would do", "did not believe that anything short of dismissal would be enough"
NOTHING_LESS: Final = r"""
    \b (?: nothing | no \s++ (?:\w++\s++)?? (?:sanction|outcome|penalty|course)
        | (?: not | n't ) \s (?: (?! \b(?:but|and|if)\b ) [^.;:] ){0,40}? \b anything )
    \s++ (?: less \s++ than | short \s++ of | other \s++ than | but ) \s++ (?:immediate\s++|instant\s++|summary\s++)?+
    dismissal (?P<how> \s++ without \s++ notice )?+ \s++
    (?: was | is | will | (?: would | could | can ) (?! \s++ have \s++ been \s++ (?:imposed|ordered|given) ) ) \b
"""
# "was shown the door", "left the hearing without a job"
DOOR: Final = r"""
    \b (?: (?:was|were|is|been) \s++ (?<!would\shave\sbeen\s) (?<!be\s) shown \s++ the \s++ door
          | (?:left|leaves|was\s++left|finds? \s++ (?:him|her)self) \s++ (?: (?:the|her|his|yesterday's) \s++ \w++ \s++ )?+ without \s++ (?:an?|his|her|their) \s++ job
          | (?:was|were|been) \s++ (?:let\s++go\s++from|forced\s++out\s++of) \s++ (?:the|[\w-]++\s++(?:and\s++[\w-]++\s++)?+(?=police|constabulary)) )
    (?= \s*+ (?: [.;,] | $ | (?:by|after|at|when|following|on|because|for|over|yesterday|today|force|police|constabulary)\b ) )
"""
AT_ONCE: Final = rf"(?: ,?+ \s++ {HOW} )"
# "the panel imposed dismissal", "settled on dismissal without notice", "saw no alternative to dismissal", "ended with her dismissal"
BY_NOUN: Final = rf"""
    \b (?<! \b (?:capable|possibility|risk|danger|chance) \s of \s ) (?: (?: imposed | ordered | directed | opted \s++ for | settled \s++ on | chose | went \s++ for | decided \s++ (?:on|upon)
          | (?:ended|ending|concluded) \s++ (?:in|with) | resulted \s++ in | resulting \s++ in | culminated \s++ in )
        \s++ (?: (?:the|his|her|their|immediate|instant|summary|sanction\s++of|(?:\w++\s++){{1,3}}?[\w-]++'s) \s++ ){{0,2}}+ (?P<at> dismissal )
      | led \s++ to \s++ (?: his | her | their | (?:\w++\s++){{1,3}}?[\w-]++'s ) \s++ (?P<at> dismissal ) (?= {AT_ONCE}?+ (?: [.;,)] | $ | \s++ (?:on|today|yesterday|from\s++{THE_FORCE}) \b ) )
      | (?P<at> no \s++ (?:\w++\s++)?? (?:alternative|choice|option|course) \s++ (?:open\s++to\s++\w++\s++|left\s++)?+ (?:but|to|other\s++than|except)
        \s++ (?: (?:immediate|instant|summary) \s++ )?+ dismissal ) )
    (?! \s++ (?:of|from\s++(?:his|her|their|an?)|hearing|proceedings) \b ) (?: ,?+ \s++ (?P<how>{HOW}) )?+
"""
# "a misconduct panel found, dismissing her without notice"
DISMISSING: Final = rf"""
    \b (?: panel | chair | hearing | meeting | commissioner | chief \s++ constable ) \b [^.;:]{{0,120}}? , \s++ (?:and\s++)?+ (?P<at> dismissing \s++
    (?: him | her | them | both | the \s++ (?:former\s++|police\s++)*+ (?:officer|constable|sergeant|inspector)s?+
      | (?:{SHORT_RANK}|mr|mrs|ms|miss|inspector|sergeant|constable) \s++ [\w'-]++ ) \b (?!') {MANNER} )
"""
# "We therefore dismiss the officer without notice"; not "if we dismiss her", "we dismiss the officer's argument"
WE_DISMISS: Final = rf"""
    (?<! \b(?:if|unless|when|whether|should|can|could|may|must|before) \s ) \b
    (?: we | i | (?:the|this) \s++ (?:panel|hearing|chair|meeting) ) \s++
    (?: ,?+ (?:therefore|accordingly|hereby|now|thus|unanimously|also) ,?+ \s++ )*+ (?P<at> dismiss(?:es)?+ \s++
    (?: him | her (?! \s++ (?!without\b|with\b|from\b|at\b)[a-z] ) | them | you | the \s++ (?:former\s++|police\s++)*+ (?:officers?|constables?|sergeants?|inspectors?)
      | (?:{SHORT_RANK}|mr|mrs|ms|miss|inspector|sergeant|constable) \s++ [\w-]++ ) \b (?!') {MANNER} )
"""
# "Her dismissal takes effect today"
EFFECT: Final = r"""
    \b (?:his|her|their) \s++ dismissal \s++ (?: (?:takes|took|will\s++take|has\s++taken) \s++ effect
      | (?:was|has\s++been) \s++ (?:announced|made\s++public) ) \b
"""
# "The only outcome that the panel could reach was dismissal"
ONLY_WAS: Final = rf"""
    \b only \s++ (?:\w++\s++){{0,2}}? (?:outcome|sanction|option|course|result|decision|conclusion|penalty|answer) \b [^.;:,]{{0,60}}? \s (?:was|is) \s++ (?:that\s++of\s++)?+ (?:(?:his|her|immediate)\s++)?+
    dismissal (?: ,?+ \s++ (?P<how>{HOW}) )?+
"""
# "it was open to the panel to dismiss him and it decided to do so"
DO_SO: Final = rf"""
    \b to \s++ dismiss \s++ (?: him | her | them | the \s++ officer | (?:{SHORT_RANK}|mr|ms|mrs) \s++ [\w'-]++ ) (?: \s++ (?P<how>without\s++notice) )?+ ,?+ \s++
    and \s++ (?: it | they | he | she | (?:the|that) \s++ (?:panel|chair) | this ) \s++ (?:has\s++|had\s++|then\s++)?+ (?: decided | chose | chosen | elected | resolved | determined ) \s++ to \s++ do \s++ so \b
"""
# "The panel concluded that dismissal was necessary", "decided that only dismissal would do"
HELD_RIGHT: Final = rf"""
    \b (?: decided | determined | concluded | ruled | held | found | agreed | satisfied ) \s++ (?:that\s++)?+ (?:only\s++)?+ (?:(?:immediate|instant|summary)\s++)?+
    (?P<at> dismissal (?: ,?+ \s++ (?P<how>{HOW}) )?+ ) \s++ (?:
        (?:was|is) \s++ (?:both\s++)?+ (?: necessary | inevitable | unavoidable | required | justified | warranted | appropriate | proportionate | called\s++for )
      | would \s++ (?: do | suffice | be \s++ (?:enough|sufficient|appropriate|proportionate|necessary) ) ) \b
"""
# "could not be maintained by any lesser outcome than dismissal without notice"
LESSER: Final = rf"""
    \b (?: not | no | n't ) \b [^.;:]{{0,70}}? \b (?: lesser | less \s++ (?:severe|serious) | lower ) \s++ (?: outcome | sanction | penalty | course | measure ) \s++
    (?: than | short \s++ of ) \s++ (?:immediate\s++)?+ dismissal (?: ,?+ \s++ (?P<how>{HOW}) )?+
"""
# A label with "none" behind it: "Action taken: none"
NONE_TAKEN: Final = r"""
    (?<! [^\n|] ) [ *#|-]*+ (?:disciplinary\s++|misconduct\s++)?+ (?: action | sanction | outcome | penalty )
    (?: \s++ (?:taken|imposed) )?+ \s*+ [:|-] \s*+ [*]*+ (?P<at> none ) [*]*+ (?= \s*+ (?: [.;|(] | $ ) )
"""


def _dismissed(match: Match, page: Page) -> OutcomeMention:
    at_once = match.groupdict().get("how")
    return OutcomeMention(kind=OutcomeKind.DISMISSED_WITHOUT_NOTICE if at_once else OutcomeKind.DISMISSED)


def _none(match: Match, page: Page) -> OutcomeMention:
    return OutcomeMention(kind=OutcomeKind.NO_ACTION)


def _rule(name: str, triggers: tuple[str, ...], pattern: str, needs: tuple[str, ...] = ()) -> Rule:
    return Rule(
        name=f"plain-sanctions.{name}", kind=Kind.OUTCOME, triggers=triggers, pattern=pattern, read=_dismissed, needs=needs
    )


RULES: Final = (
    _rule("thrown-out", ("thrown out of", "kicked out of", "booted out of", "drummed out of"), THROWN_OUT),
    _rule("stripped", ("stripped of",), STRIPPED),
    _rule("cost-job", (" cost ", " costs "), COST, needs=("his job", "her job", "their job", "his career", "her career", "their career")),
    _rule("no-place", ("place for", "room for", "future for", "no longer ha"), NO_PLACE),
    _rule("not-remain", ("cannot ", "can no", "could not ", "could no", "must not "), NOT_REMAIN, needs=("remain", "continue", "stay", "serve", "carry on", "go on")),
    _rule("to-leave", (" leave ", " go", " must be ", " should be "), TO_LEAVE),
    _rule("ended", ("ended ", "brought ", "terminated ", "dispensed with"), ENDED, needs=("service", "employment", "contract", "appointment", "career")),
    _rule("nothing-less", ("less than", "short of", "other than", " but "), NOTHING_LESS, needs=("dismissal",)),
    _rule("door", ("shown the door", "without a job", "without his job", "without her job", "without their job", "let go from", "forced out of"), DOOR),
    _rule("by-noun", ("dismissal",), BY_NOUN),
    _rule("we-dismiss", (" dismiss ", " dismisses "), WE_DISMISS),
    _rule("dismissing", ("dismissing",), DISMISSING),
    _rule("held-right", ("dismissal",), HELD_RIGHT, needs=("decided", "determined", "concluded", "ruled", "held", "found", "agreed", "satisfied")),
    _rule("effect", ("dismissal t", "dismissal w", "dismissal h"), EFFECT),
    _rule("lesser", ("lesser ", "less severe", "less serious", "lower "), LESSER, needs=("dismissal",)),
    _rule("do-so", ("to do so",), DO_SO, needs=("dismiss ",)),
    _rule("only-was", (" only ",), ONLY_WAS, needs=("dismissal",)),
    Rule(name="plain-sanctions.none-taken", kind=Kind.OUTCOME, triggers=("none",), pattern=NONE_TAKEN, read=_none, needs=("action", "sanction", "outcome", "penalty")),
)
"""Rules of this kind, for pages about hearings alone."""
