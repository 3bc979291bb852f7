"""What is said of whoever a hearing is about: they faced it, it was about them, something was found or imposed."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.assemble.hearing.fared import THEIR_KIN
from misconduct_parse.assemble.hearing.figure import Figure, Ref, Role
from misconduct_parse.assemble.hearing.roles import THEIR_COLLEAGUE
from misconduct_parse.extract.fragments import MONTHS, names
from misconduct_parse.extract.literals import any_in
from misconduct_parse.pattern import REACH, pattern, quick_pattern
from misconduct_parse.read.page import Page

NOT_SUBJECT: Final = frozenset({Role.CHAIR, Role.DECIDER, Role.PANEL, Role.BYSTANDER})

# What is said of the subject of a hearing, right behind the naming and what may stand in apposition to it.
FACED: Final = quick_pattern(
    r"""(?: '?s?+ \s*+ \)?+ ) (?: (?:of|from|with) \s++ (?:[\w'&-]++\s++){1,3}? (?:police|constabulary) \b )?+
        (?: (?:,[^,.;]{1,130}){1,4}?, | \([^)]{1,60}\)
        | ,(?=\s++(?:who|would|were|have|both|each)\b) )? \s*+
        (?: of \s++ (?:[\w'&-]++\s++){1,3}? (?:police|constabulary) \s++ )?+
        (?: (?:who|each|both|also|all|then|has|have|had|was|were|is|are|been|be|being|will|would|did|not|today
        |later|now|due|to|since|subsequently|formally|respectively) \s++ )*+
        (?: faced | faces? \b | facing | appear(?:ed|s|ing)?+ \s++ (?:before|at|in\s++front)
        | stood \s++ before | before \s++ (?:an?|the) \s++ (?:[\w-]++\s++){0,3}?(?:panel|misconduct|hearing)
        | (?:brought|came|taken) \s++ before (?! \s++ (?:an?\s++|the\s++)?+ (?:court|magistrate|judge|jury|justice) )
        | attend(?:ed|s)?+ \s++ (?:a|an|the|his|her|their) \s++ (?:\w++\s++){0,3}?(?:hearing|meeting)
          | dismissed | sacked | fired
          | found \s++
            (?:by\s++(?:an?|the)\s++(?:\w++\s++)?panel\s++)?+ (?: (?:not\s++)?+to\s++have | (?:not\s++)?+guilty
            | proven)
          | alleged | accused | breached
            | (?:the\s++)?+ subject \s++ (?:of|to) | served \s++ with | given \s++ an?
          | issued \s++ with | handed \s++ an?
          | (?:received|got) \s++ an? \s++ (?:final|written|verbal|formal) | committed | guilty | had \s++ breached
            | abused | cleared | proven | in \s++ breach | conduct \b | actions \b | behaviour \b | proved
            | reduced \s++ in
          | return(?:s|ed)?+ \s++ to \s++ (?:the\s++rank|full\s++duties|his|her)
            | (?:banned|disqualified) \s++ from \s++ driving
            | suspended (?! \s++ for \s++ \w++ \s++ (?:months|years) ) | convicted
            | (?:got|given|received|handed) \s++ (?:an?\s++)?+ (?:[\w-]++\s++){1,2}? (?:years|months)
              | (?:kept|keeps|keep) \s++ (?:his|her|their) \s++ (?:job|rank)
            | (?:have\s++)?+ los(?:t|es?)  \s++ (?:his|her|their) \s++ (?:job|career|post)
            | sentenced | jailed | resigned | retired | told \s++ the \s++ (?:panel|hearing) | misconduct
            | tried \s++ at
          | joined \s++ (?:the\s++force|\w++\s++police) | pleaded | admitted | denied
            | accepted (?= \s++ (?:that|all|both|it|responsibility|an?\s++breach|breach\w*+|gross|misconduct)\b )
            | left \s++ the \s++ (?:force|police) ) \b""",
    regex.VERBOSE,
)
ABOUT: Final = quick_pattern(
    r"""\b (?: in \s++ (?:respect|the\s++case|relation\s++to|connection\s++with) (?:\s++of)?+
          | (?: case | allegations? | hearing | proceedings (?:\s++for\s++(?:gross\s++)?+misconduct)?+ ) \s++
            (?:against|involving|concerning|regarding|for|into)
          | \bofficers \b [^.;]{0,50} \b be \s++ (?:named|identified) \s++ as
          | (?:^|[\n.])\s*+case\s++of | in\s++the\s++matter\s++of
          | into \s++ the \s++ (?:conduct|actions|behaviour) \s++ of | concern(?:s|ed) | concerning | regarding
          | (?:conduct|actions|behaviour) \s++ of | outcome \s*+ [:-]?+ (?:\s++(?:for|of))?+
            | dismiss(?:ed|ing)?+ | sack(?:ed|ing)?+
            | (?<! \bno\s ) (?<! \bno\sgross\s ) misconduct \s++ (?:(?:was|were)\s++)?+ (?:(?:found|prove[nd])\s++)?+
                (?:by|against|on\s++the\s++part\s++of)
            | alleged \s++ (?:that|against) | found \s++ that | dismissal \s++ of
            | (?:by|of|for) \s++ (?=$) (?<=breach\s\w\w\s|breaches\s\w\w\s) ) \s++
            (?:the\s++|police\s++officers?\s++|officers?\s++|a\s++)?+ $""",
    regex.VERBOSE,
)
SEPARATE: Final = quick_pattern(
    r"\b (?: separate | unrelated | last\s++month | meeting\s++last\s++year | already | separately "
    r"| different\s++hearing | unconnected "
    r"| previously | words\s++of\s++advice | another\s++officer | later\s++given | has\s++since "
    r"| other\s++officers | misconduct\s++meeting\s++on ) \b",
    regex.VERBOSE,
)

# "PC Hollins was dismissed in March for his part in it": by an earlier hearing, or a later one
AT_ANOTHER_TIME: Final = pattern(
    rf"(?<!\bretired\s)(?<!\bresigned\s)(?<!\bleft\s)\b(?:in|last|earlier\s++in|back\s++in|as\s++recently\s++as)\s++(?:{names(MONTHS)})\b(?!\s++\d{{1,2}}\b)|\blast\s++(?:year|spring|summer|autumn|winter)\b"
    r"|(?<!\bretired\s)(?<!\bresigned\s)(?<!\bleft\s)\bin\s++20\d\d\b"
    r"|\b(?:an\s++earlier|a\s++previous|another|a\s++later)\s++(?:\w++\s++){0,2}(?:hearing|meeting|panel)\b"
)

# "PC Hollins was given a final written warning": a result of the kind that only proceedings have
RESULT: Final = quick_pattern(
    r"(?:,[^.;]{1,130}?,|,)?\s*+(?:(?:admitted|denied|accepted|tested\s++negative)\b[^.;]{0,90}?\s(?:and|but)\s++)?(?:was|were|(?:has|have|had|would\s++(?:also\s++|both\s++|each\s++|otherwise\s++)?+have)\s++been|(?:has\s++|have\s++)?+(?:received|got)"
    r"|is\s++to\s++be|will\s++be|is)\s++(?:also\s++|then\s++|likewise\s++|similarly\s++)?+(?:dismissed|sacked|demoted|reduced\s++(?:in|to\s++the)\s++rank"
    r"|required\s++to\s++resign|(?:given|issued\s++with"
    r"|handed)?+\s*+(?:an?\s++)?+(?:(?!written)\w++\s++)?+written\s++warnings?+"
    r"|found\s++to\s++have\s++(?:breached|committed|no\s++case\s++to\s++answer)|cleared|(?:placed|put)\s++on\s++the\s++(?:[\w\u2019']++\s++){0,5}?barred\s++list|told\s++that\s++(?:he|she|they)\s++would\s++have\s++been\s++dismissed)\b"
    r"|\s++-\s++(?:would\s++have\s++been\s++)?(?:dismissed|sacked|demoted|(?:an?\s++)?(?:final\s++)?written\s++warning|cleared)\b"
    r"|(?:,\s++(?:aged\s++)?+\d\d,|\s++\(\d\d\))?+\s++(?:had\s++|also\s++|then\s++)*+breached\s++(?:the|all|both|an?|two|three|four|five)\b[^.;]{0,40}?\bstandards?\b"
)


# "her colleague PC Hollins was given", "the chair noted that PC Hollins had been": told of in passing
IN_PASSING: Final = pattern(
    r"""\b (?: (?:his|her|their|whose|a|former) \s++
            (?:former\s++|ex-|then\s++|(?:shift|own|junior|senior|older|younger)\s++)?+ (?: colleague | husband | wife
            | partner | boyfriend | girlfriend | fianc[eé]e?
            | (?: brother | sister | father | mother | son | daughter ) (?:-in-law)?+
            | cousin | uncle | aunt | nephew | niece | stepson | stepdaughter | stepfather | stepmother | relative
            | lover | flatmate | housemate | neighbour
            | friend | supervisor | protégée? ) ,?+ (?:\s++(?:retired|former|then))?+
          | the \s++ (?: cousin | brother | sister | husband | wife | boyfriend | girlfriend | uncle | aunt | nephew
            | niece | father | mother | son | daughter | relative ) ,?+
          | (?:an?|the|his|her|their) \s++ (?:[\w-]++\s++){0,2}? (?: associate | accomplice | co-accused | co-defendant
            | (?:second|third|fourth|other) \s++ (?:defendant|man|woman) ) ,?+
          | (?:with|alongside|beside) \s++ (?:him|her) \s++ (?:in\s++the\s++dock|on\s++trial|(?:in|at)\s++court) \s++
            (?:was|were)
          | (?:line[\s-])?+ (?:supervised|supervising|managed|managing|mentored|tutored) | oversaw | overseeing
          | (?:supervisor|sergeant|(?:line\s++)?+manager|mentor|tutor|inspector|boss) \s++ (?:of|to|for)
          | (?:noted|claimed|complained) \s++ that )
        (?:\s++(?:former|the\s++then))?+ \s++ $""",
    regex.VERBOSE,
)


WORDS_BEFORE: Final = 44
"""Characters before a naming that may say what part somebody has in the tale."""

# How the words end of which IN_PASSING is one
ENDS_IN_PASSING: Final = (
    "colleague", "husband", "wife", "partner", "boyfriend", "girlfriend", "brother", "sister", "father", "mother",
    "son", "daughter", "fiance", "fiancee", "fiancé", "fiancée", "friend", "supervisor", "that",
    "retired", "former", "then", "-in-law", "associate", "accomplice", "co-accused", "co-defendant", "defendant", "man",
    "woman", "was", "were", "cousin", "uncle", "aunt", "nephew", "niece", "relative", "lover", "mate", "neighbour",
    "supervised", "supervising", "managed", "managing", "mentored", "tutored", "oversaw", "overseeing", " of", " for",
    " to",
)  # fmt: skip


# "Her colleague PC Yew, who faced the same hearing"
AT_THE_SAME: Final = quick_pattern(
    r",?+\s++who\s++(?:(?:also|had|was|has)\s++)*+(?:faced|appeared\s++(?:at|before)|before|at|attended|answered)\s++the\s++same\s++(?:hearing|panel|allegations?|charges?)\b"
    r"|(?:,[^.;]{1,60}?,|,)?+\s++(?:was|were|has\s++been|had\s++been|received)\s[^.;]{3,70}?\bat\s++the\s++same\s++(?:\w++\s++)?(?:hearing|meeting)\b"
)


# "The man at the wheel of the car, Leon Vale, 22, was jailed"
OF_THE_PUBLIC: Final = quick_pattern(
    r"\b(?:a|an|the|his|her|their)\s++(?:[\w-]++\s++){0,2}?(?:man|woman|driver|motorist|passenger|suspect|dealer"
    r"|burglar|victim|neighbour|boss|leader|accountant|landlord|flatmate|tenant|lodger)\b[^.;,]{0,40},\s++$"
)

# "PC Quill told her inspector, Ben Yew, who was later dismissed"
THEIR_OWN: Final = (" his ", " her ")


def in_passing(page: Page, ref: Ref) -> bool:
    """Whether a naming is of somebody else whom the text comes to speak of."""
    if not ref.figure.police and page.lower.endswith(", ", 0, ref.start):
        first = max(page.body, ref.start - 70)
        if OF_THE_PUBLIC.search(page.lower, first, ref.start):
            return True
    passing = page.lower.endswith(THEIR_OWN, 0, ref.start) or _stands_before(page, ref, IN_PASSING, ENDS_IN_PASSING)
    return passing and not _at_the_same(page, ref)


def _at_the_same(page: Page, ref: Ref) -> bool:
    return AT_THE_SAME.match(page.lower, ref.end, ref.end + REACH) is not None


def _stands_before(page: Page, ref: Ref, words: regex.Pattern[str], ends: tuple[str, ...]) -> bool:
    """Whether words of a pattern end where a naming begins; ``ends`` is how they do, a comma aside."""
    start = max(page.body, ref.start - WORDS_BEFORE)
    if not page.lower[start : ref.start].rstrip().rstrip(",").endswith(ends):
        return False
    return words.search(page.lower, start, ref.start) is not None


SEPARATES: Final = (
    "separate", "month", "last year", "different", "previously", "another", "later", "since", "already", "unrelated",
    "unconnected", "advice", "officers", "meeting on",
)  # fmt: skip


# "Two other officers who were in the group were dealt with in November. PC Yew received"
OTHERS_EARLIER: Final = pattern(
    r"\b(?:an?other|(?:two|three|four|several|some|the)\s++other|other)\s++(?:[\w-]++\s++){0,3}?(?:officers?|constables?|colleagues?|sergeants?)\b"
    r"[^.;]{0,80}\b(?:was|were|had\s++been|have\s++been|has\s++been)\s++(?:also\s++|all\s++|both\s++)?+(?:dealt\s++with|dismissed|disciplined|given|sanctioned)\b"
    rf"[^.;]{{0,40}}\b(?:in\s++(?:{names(MONTHS)})|last|earlier|previous(?:ly)?|separate(?:ly)?|already)\b"
)


def told_apart(page: Page, ref: Ref) -> bool:
    """Whether the sentence of a naming tells of another case or another time."""
    start, end, block = page.sentences[ref.sentence]
    if ref.sentence > 0 and page.sentences[ref.sentence - 1].block == block:
        before = page.sentences[ref.sentence - 1]
        told = page.lower.find("other", before.start, before.end) >= 0
        if told and OTHERS_EARLIER.search(page.lower, before.start, before.end):
            return True
    return any_in(SEPARATES, page.lower[start:end]) and SEPARATE.search(page.lower, start, end) is not None


# How the words end of which THEIR_COLLEAGUE is one
ENDS_OF_COLLEAGUE: Final = (
    "colleague", "colleagues", "officer", "manager", "supervisor",
    "managers", "supervisors", "of", "tutor", "partner", "crewmate", "towards",
    "told", "for", "by", "asked", "thank", "praise", "commend", "ed", "ing", "hit", "with", "to", "from", "near",
)  # fmt: skip


def of_colleague(page: Page, ref: Ref) -> bool:
    """Whether the words before a naming make of somebody a colleague, or whom something was done to."""
    return _stands_before(page, ref, THEIR_COLLEAGUE, ENDS_OF_COLLEAGUE) and not _at_the_same(page, ref)


ENDS_ABOUT: Final = (  # how the words end of which ABOUT is one
    "of", "respect", "case", "to", "as", "with", "against", "involving", "concerning", "regarding", "for", "into",
    "concerns", "outcome", ":", "-", "dismiss", "dismissed", "dismissing", "sack", "sacked", "sacking", "that", "by",
    "the", "officer", "officers", "a", "relation", "connection",
)  # fmt: skip


# "For Sgt Quill, the panel found a breach of"
AS_FOR: Final = ("for ", "as for ")
DECIDED: Final = pattern(
    r",?+\s++(?:the|a)\s++(?:panel|chair|hearing|meeting)\s++(?:\w++\s++)?(?:found|decided|determined|concluded|ruled|imposed|gave)\b"
)


def faced(page: Page, ref: Ref) -> bool:
    """Whether a naming is told of as the one whom the hearing is about."""
    if not page.sentences or in_passing(page, ref):  # a title above nothing
        return False
    end = page.sentences[ref.sentence].end
    if says_faced(page, ref):
        return True
    start = max(page.sentences[ref.sentence].start, ref.start - 70)
    if THEIR_KIN.match(page.lower, ref.end, ref.end + REACH):  # "The case against Yew's wife" is hers
        return False
    if page.lower[start : ref.start] in AS_FOR:
        return DECIDED.match(page.lower, ref.end, end) is not None
    if not page.lower[start : ref.start].rstrip().endswith(ENDS_ABOUT):
        return False
    return ABOUT.search(page.lower, start, ref.start) is not None


def says_faced(page: Page, ref: Ref) -> bool:
    """Whether the words behind a naming are those of whoever a hearing is about, whoever else is named before."""
    end = page.sentences[ref.sentence].end
    return FACED.match(page.lower, ref.end, min(end, ref.end + 220)) is not None


def eligible(figure: Figure) -> bool:
    """Whether somebody can be the subject: a chair, the panel and bystanders cannot."""
    return not figure.roles & NOT_SUBJECT and not figure.civilian
