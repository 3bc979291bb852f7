"""Whether what was alleged was proven, whatever its level: "proven", "not upheld", "withdrawn", "cleared"."""

from __future__ import annotations

from typing import Final

from misconduct_parse.extract.kinds import Kind
from misconduct_parse.extract.quantity import ORDINALS
from misconduct_parse.extract.rule import Match, Reader, Rule
from misconduct_parse.extract.rules.findings import FindingMention, level_of
from misconduct_parse.read.page import Page

# "Fitness for Duty. Found: yes.", a cell or a line of its own
ANSWERED: Final = r"\b (?:found|proven|proved|upheld|made\s++out|breached) \s*+ : \s*+ (?P<answer>yes|no) \b"

PROVEN: Final = r"\b (?:found\s++(?:to\s++be\s++)?+)?+ prove[nd] \b"

# "not proven", "had not been substantiated", "were not found proven": longer than the bare word, so it stands.
NOT_PROVEN: Final = r"""
    \b (?: (?:not|never|neither) \s++ (?: (?:been|be|being|found|to\s++be|yet|sufficiently|fully|either) \s++ )*+
          (?:prove[nd]|substantiated|established|made\s++out|sustained|upheld)
        | (?:not|never|neither) \s++ (?:found\s++to\s++have\s++been|been|found\s++to\s++be) \s++ breached
        | found \s++ not \s++ to \s++ (?:have\s++been|be) \s++ (?:breached|prove[nd]|engaged|made\s++out)
        | not \s++ breached (?= \s*+ (?: [.;,)(|\n] | $ ) )
        | (?:was|were) \s++ not \s++ (?:breached|engaged|infringed) ) \b
"""

# "It did not find that the third standard had been engaged"
NOT_FOUND_THAT: Final = rf"""
    \b (?: (?:did|could) \s++ not \s++ (?:find|conclude|accept) | (?:was|were) \s++ not \s++ (?:satisfied|persuaded|sure) ) \s++ that \s++
    (?: the \s++ (?:{"|".join(ORDINALS)}|last|final) | either | any ) \s++ (?:standard|allegation|breach|charge|particular) \s++
    (?:had|was|has) \s++ (?:been\s++)?+ (?:engaged|breached|made\s++out|prove[nd]|established|substantiated) \b
"""

# "Use of Force had been breached"
BREACHED: Final = (
    r"\b (?:was|were|(?:had|has|(?<!to\s)have) \s++ (?:both\s++|all\s++|each\s++)?+ been) \s++ breached \b"
)

# A cell behind the name of a standard: "Use of Force - breached", "(breached)"
BREACHED_CELL: Final = r"(?: \s - | [|(] ) \s*+ (?P<at> breached ) (?= \s*+ (?: [.;,()|\n] | $ ) )"

# "Use of Force - no breach", "| No breach"
NO_BREACH_CELL: Final = r"(?: \s - | [|(] ) \s*+ (?P<at> no \s++ breach ) (?= \s*+ (?: [.;,()|\n] | $ ) )"

# "Duties and Responsibilities - no case to answer"; not "Decision - no case to answer", which is of the whole case
NO_CASE_CELL: Final = r"""
    (?<! \b (?: finding | findings | decision | outcome | result | determination | conclusion | case ) ) (?: \s - | [|(] ) \s*+
    (?P<at> no \s++ case \s++ to \s++ answer ) \b
"""

# "The allegation in respect of fitness for duty was withdrawn", "the allegations were dismissed in their entirety"
WITHDRAWN: Final = r"""
    (?: \b (?:allegations?|breach(?:es)?|particulars?|charges?|counts?|those(?=\s++against\b)) \b | (?<!\w) \( (?:[a-h]|[ivx]{1,4}|\d) \)
      | \b the \s++ (?:first|second|third|fourth|fifth|sixth|last|other) (?= , \s++ (?:of|that \s++ of|concerning|relating \s++ to|alleging) \b ) )
    (?: (?!\b(?:court|officer|he|she|they|proven|proved|constable|sergeant)\b) [^.;:] ){0,90}? \s
    (?P<at> (?:was|were|been|being|are) \s++ (?:(?:later|then|all|both|each|also|therefore|thus|\w++(?<=ly))\s++)*+
            (?: withdrawn | dismissed | rejected | discontinued | dropped | struck\s++out
              | thrown \s++ out
              | not \s++ (?:found (?!\s++to\b)|upheld|pursued|proceeded\s++with|advanced|taken\s++further) ) \b
      | failed (?= \s*+ (?: [.;,] | $ ) ) | (?:fell|falls) \s++ away )
"""
# "Honesty and Integrity: withdrawn by the Appropriate Authority"
GIVEN_UP_BEHIND: Final = r"""
    (?<= \w \s? [:-] \s ) (?: (?:later|then|now|since) \s++ )?+ (?: withdrawn | discontinued | dropped | not \s++ (?:pursued|proceeded\s++with) ) \b
"""

# "Breaches of honesty and integrity were established", ""a breach of courtesy was also found", "the panel upheld the allegations"; not
# "upheld the complaint", "evidence of a breach was found"
UPHELD: Final = r"""
    \b (?: (?<! \b(?:evidence|signs)\s of\s ) (?<! \b(?:evidence|signs)\s of\s (?:a|an|the)\s )
          (?:allegations?|breach(?:es)?|particulars?|charges?|(?<=\band\s)(?:that|those)(?=\s++(?:of|in|concerning|relating)\b)) \b
          (?: (?! \b(?:court|officer|he|she|they|not|never|no|complaint|appeal|iopc|investigators?)\b ) [^.;:] ){0,90}? \s
          (?P<at> (?:was|were|been) \s++ (?:all\s++|both\s++|each\s++|also\s++|then\s++)?+
                  (?: upheld | established | made\s++out | sustained | found (?= \s*+ (?: [.;,)] | $ )
                    | ,?+ \s++ (?: by \s++ (?:the|an?) \s++ (?:panel|chair|hearing) | against ) \b ) ) )
        | (?P<at> upheld \s++ (?:the|both|all|these|those|this|that|an?|each|one|two|three|four|five) \s++ (?: (?!against\b) \w++ \s++ ){0,3}?
          (?:allegations?|breach(?:es)?|charges?) ) ) \b
"""

# "dismissed the other allegation, which was one of honesty and integrity"
DISMISSED_IT: Final = r"""
    \b (?:dismissed|rejected|withdrew|discontinued|dropped) \s++
    (?:the|an?|all|both|another|his|her|their|that|any|each) \s++
    (?: (?!(?:against|and|but|or|as|for|because|that)\b) \w++ \s++ ){0,2}? (?:allegations?|breach(?:es)?|charges?) \b
"""

# "I agree as to the first", "We find a breach of each"
AGREED: Final = r"""
    \b (?: i | we | (?:the|this) \s++ panel ) \s++ (?:also\s++)?+ (?:agree|agrees|agreed) \s++
    (?: as \s++ to | in \s++ respect \s++ of | about | on ) (?= \s++ (?:both|all|each|the \s++ (?:first|second|third|fourth|fifth)) \b )
"""
BREACH_OF_EACH: Final = r"""
    \b (?: i | we | panel | chair | he | she | it ) \s++ (?:find|finds|found|concluded\s++that\s++there\s++was) \s++ (?:an?\s++)?+
    breach(?:es)? \s++ of \s++ (?: each | every \s++ one | both | all ) \b (?: \s++ of \s++ (?: them | these | those ) | \s++ (?:two|three|four) )?+
    (?= \s*+ (?: [.;,)] | $ | (?:save|except|apart|and|in|which|at)\b ) )
"""

# "The conviction was a breach of the standard": of what was alleged, which the sentence does not name
OF_THE_STANDARD: Final = r"""
    \b (?:was|were|is|constituted|constitutes|amounted\s++to|amounts\s++to) \s++ (?:(?:each|all|both|an?|clear|serious|grave)\s++)*+ breach(?:es)? \s++ of \s++
    (?:the|that|this|those|these|both|all) \s++ (?:(?:of|the|these|those|two|three|four|five)\s++)*+ standards? \b
    (?! \s++ (?:of|for|in|on|relating|regarding|concerning|around|covering|governing|about|under|expected|required|set|which|that|we|i)\b )
"""
# "acquitted her of breaching"; a jury acquits of offences
ACQUITTED: Final = r"""
    \b (?P<at> acquitted | absolved | exonerated ) \s++ (?: [\w'-]++ \s++ ){1,3}? of \s++ (?: (?:any|all|every|the|a|these|those|further) \s++ )*+
    (?: breach\w*+ | allegations? | (?:gross\s++)?+misconduct ) \b
"""
# "The standard of use of force was found to have been breached", "that standard had not been met", "had been broken"
FOUND_BREACHED: Final = (
    r"\b (?:was|were|been) \s++ (?:also\s++|all\s++|both\s++|each\s++)?+ (?:found|held|judged|ruled) \s++ to \s++ have \s++ been \s++ (?:breached|broken) \b"
)
BROKEN: Final = r"""
    \b standards? \b (?: (?! \b(?:but|although|while|whether|if)\b ) [^.;:] ){1,120}? \s
    (?P<at> (?: was | were | (?:had|has|have) (?: \s++ (?:both|all|each) )?+ \s++ been ) \s++ (?: broken | violated | contravened | infringed )
      | (?: was | were | had | has | have ) \s++ not \s++ (?:been\s++)?+ (?: met | maintained | kept | observed | adhered \s++ to ) ) \b
"""

# "found the allegations to be unfounded"; not "unfounded rumours"
UNFOUNDED: Final = r"(?<= \b(?:was|were|is|are|be|as|both|all)\s ) (?:unfounded|groundless|baseless) (?= \s*+ (?: [.;,:)] | $ | (?:and|but|in|by)\b ) )"

# "was cleared to return to duty", "cleared the scene", "cleared by an internal investigation": of no case
NOT_OF_CASE: Final = r"""
    \s++ (?: (?:to|away|up|out|off) \b | for \s++ (?:\w++\s++){0,2}? (?:duty|duties|work|deployment|release|publication|flight)\b
      | (?:the|an?|her|his|their|all) \s++ (?:\w++\s++)?? (?:scene|area|road|room|air|house|building|desk|locker|street|premises|car|vehicle
          |cordon|crowds?|way|browser|history|messages|phone|vetting|probation|debts?)\b
      | vetting\b | customs\b
      | by \s++ (?:(?:an?|the|her|his|their|its)\s++)?+ (?:(?:own|separate|earlier|previous|criminal|police|initial)\s++)*+
        (?:internal|jury|jurors|court|judge|magistrates?|investigat\w+|inquiry|enquiry|iopc|ipcc|watchdog|sergeant|inspector|supervisor|doctor
          |gp|occupational|vetting|crown|force\b(?!'s)|professional|inquest|coroner|cps|prosecutors?|manager|line|review) )
"""
CLEARED: Final = rf"""
    \b (?<!-) (?: cleared (?! {NOT_OF_CASE} ) | (?<=was\s) exonerated ) \b
    (?: \s++ of \s++ (?:all\s++|any\s++)?+ (?:allegations\s++of\s++)?+ (?P<level>gross\s++misconduct|misconduct) )?+
"""

# "found no misconduct", "no gross misconduct was proven"
NO_LEVEL: Final = r"""
    \b (?: (?:found|finding|was|were) \s++ (?:there\s++was\s++)?+ no \s++ (?P<level>gross\s++misconduct|misconduct)
         | no \s++ (?P<level>gross\s++misconduct|misconduct) \s++ (?:was|were|had\s++been|has\s++been) \s++
           (?:found|prove[nd]|established|substantiated|identified|committed)
         | no \s++ (?P<level>gross\s++misconduct|misconduct) \s++ had \s++ (?:taken\s++place|occurred) ) \b
"""


# "Neither officer had done anything wrong", "she had done nothing wrong"
NO_WRONG: Final = r"""
    \b (?: (?:neither|none) (?: \s++ [\w'-]++ ){0,4}? \s++ (?:had|has|have) \s++ (?:done\s++anything\s++wrong|acted\s++(?:wrongly|improperly))
      | (?:had|has|have) \s++ done \s++ nothing \s++ wrong ) \b
"""


def _positive(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=True)


def _negative(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=False, level=level_of(match))


def _answered(match: Match, page: Page) -> FindingMention:
    return FindingMention(proven=match["answer"] == "yes")


def _rule(
    name: str, triggers: tuple[str, ...], pattern: str, read: Reader = _positive, needs: tuple[str, ...] = ()
) -> Rule:
    return Rule(name=f"proofs.{name}", kind=Kind.FINDING, triggers=triggers, pattern=pattern, read=read, needs=needs)


PROVING: Final = (
    "prove", "substantiated", "established", "made ", "sustained", "upheld", "breached", "engaged", "infringed",
)  # fmt: skip
GIVEN_UP: Final = (
    "withdrawn", "dismissed", "rejected", "not found", "not upheld", "discontinued", "dropped", "struck out", "not pursued",
    "not proceeded", "not advanced", "not taken further", "thrown out", " failed", "fell away", "falls away",
)  # fmt: skip
RULES: Final = (
    _rule("proven", ("proven", "proved"), PROVEN),
    _rule("answered", (": yes", ": no", ":yes", ":no"), ANSWERED, _answered),
    _rule("upheld", ("upheld", "established", "made out", "sustained", " found"), UPHELD, needs=("allegation", "breach", "particular", "charge")),
    _rule("substantiated", ("substantiated",), r"\b substantiated \b"),
    _rule("agreed", ("agree as", "agree in", "agree about", "agree on", "agrees ", "agreed "), AGREED),
    _rule("breach-of-each", ("breach of", "breaches of"), BREACH_OF_EACH, needs=(" of each", " of every", " of both", " of all")),
    _rule("of-the-standard", ("breach of", "breaches of"), OF_THE_STANDARD, needs=("standard",)),
    _rule("not-proven", ("not ", "never ", "neither "), NOT_PROVEN, _negative, needs=PROVING),
    _rule("not-found-that", ("did not ", "could not ", "was not ", "were not "), NOT_FOUND_THAT, _negative, needs=PROVING),
    _rule("breached", ("breached",), BREACHED),
    _rule("found-breached", ("been breached", "been broken"), FOUND_BREACHED),
    _rule("broken", ("broken", "violated", "contravened", "infringed", " not met", " not been met", "maintained", " kept", "observed", "adhered"), BROKEN, needs=("standard",)),
    _rule("acquitted", ("acquitted", "absolved", "exonerated"), ACQUITTED, _negative, needs=("breach", "allegation", "misconduct")),
    _rule("breached-cell", ("- breached", "| breached", "(breached"), BREACHED_CELL),
    _rule("no-breach-cell", ("- no breach", "| no breach", "(no breach"), NO_BREACH_CELL, _negative),
    _rule("no-case", ("- no case to answer", "| no case to answer", "(no case to answer"), NO_CASE_CELL, _negative),
    _rule("withdrawn", GIVEN_UP, WITHDRAWN, _negative),
    _rule("given-up", ("withdrawn", "discontinued", "dropped", "not pursued", "not proceeded"), GIVEN_UP_BEHIND, _negative),
    _rule("dismissed-it", ("dismissed", "rejected", "withdrew", "discontinued", "dropped"), DISMISSED_IT, _negative),
    _rule("unproven", ("unprove", "unsubstantiated"), r"\b (?:unprove[nd]|unsubstantiated) \b", _negative),
    _rule("unfounded", ("unfounded", "groundless", "baseless"), UNFOUNDED, _negative, needs=("allegation", "breach", "charge")),
    _rule("cleared", ("cleared", "was exonerated"), CLEARED, _negative),
    _rule("no-wrong", ("anything wrong", "nothing wrong", "acted wrongly", "acted improperly"), NO_WRONG, _negative),
    _rule("no-level", ("no misconduct", "no gross misconduct"), NO_LEVEL, _negative),
)
"""Rules of this kind."""
