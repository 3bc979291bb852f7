"""What makes of "dismissed" no dismissal of a person: a thing that is dismissed, a wish, a doubt, what could be."""

from __future__ import annotations

from typing import Final

import regex

from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.pattern import pattern, quick_pattern

DOUBTED: Final = r"(?:(?:almost|very|quite|most|more\s++than)\s++)?+(?:certainly|likely|probably|perhaps|possibly|normally|usually|ordinarily|well|surely)"

# "the complaint was dismissed", "charges against him had been dismissed", "the appeal of PC A was dismissed": a case,
# not a person. Only a thing that opens its clause is dismissed over more words than that: "after a complaint from
# a neighbour the officer was dismissed" dismisses the officer.
THING: Final = r"""(?: rumours?|grievances?|summons|bids?|breach(?:es)?|complaints?|appeals?|cases?|claims?|allegations?|charges?|concerns?|applications?|proceedings
    |matters?|accounts?|reports?|counts?|that|idea|explanations?|arguments?|submissions?|suggestions?|defences?|excuses?|versions?
    |objections?|requests?|evidence|those(?=\s++(?:of|about|against|in\s++respect|in\s++relation|relating|concerning|regarding)\b) )"""
THINGS: Final = (
    "complaint", "appeal", "case", "claim", "allegation", "rumour", "grievance", "summons", " bid", "breach", " it ", "it was", "charge", "concern", "application", "proceeding", "matter",
    "account", "report", "count", "that", "idea", "explanation", "argument", "submission", "suggestion", "defence", "excuse",
    "version", "objection", "request", "evidence", "those",
)  # fmt: skip
PASSIVE: Final = r"(?: (?:was|were|is|are|had|have|has|been|to|be|being|all|both|each|then|thus|also|later|therefore|\w++(?<=ly)) \s++ )*+ $"
# "The allegations concerning honesty and integrity were dismissed": what follows "and" in the name of a standard
ENDS_STANDARD: Final = r"(?:integrity|respect|courtesy|responsibilities|instructions|diversity|reporting)\b"
DISMISSED_THING = quick_pattern(
    rf"""(?: \b of \s++ the \s++ (?:two|three|four|five|six|seven|\w++) \s++ (?:allegations|charges|breaches) \b [^;]{{0,100}}
          \bthe \s++ (?:first|second|third|fourth|fifth|sixth|last|other|remaining\s++\w++) (?:, [^.;,]{{1,60}},)?+ \s++ {PASSIVE}
      | \bthe \s++ (?:first|second|third|fourth|fifth|sixth|last|other) , \s++ (?:of|concerning|relating|that|which\s++(?:was|concerned)) \b [^.;,]{{1,60}} , \s++ {PASSIVE}
      | (?: \b it | \b (?:breach|allegation|charge|claim)(?:es|s)? \b [^.]{{0,80}} ; \s++ (?:both|all|each|these) ) \s++ (?=was|were|has|have|had) {PASSIVE}
      | \b {THING} \s++ (?: against \s++ \w++ \s++ (?:\w++\s++)?+ )?+ {PASSIVE}
      | (?: ^ | [.;:,"\n]\s*+ | \b(?:and|but|when)\s++ )
        (?: (?:the|an?|his|her|their|this|all|both|no|any|each|every|one|two|three|later|further) \s++ ){{0,2}}+
        (?:(?!(?:officer|constable|sergeant|{SHORT_RANK}|after|following|when|despite|since|because|over|in|on|at|for|with|from|by|amid|and)\b)\w++\s++){{0,2}}? {THING} (?: (?:\s++against\s[^.;:,]{{1,40}})?+ , \s [^.;:,]{{1,80}} , \s++ {PASSIVE} | \s++ (?:against|about|of|by|from|to|over|brought|made|that|concerning|relating|regarding|in) \s++
        (?: (?! \b(?:was|were|and(?!\s++{ENDS_STANDARD})|but|who|which|he|she|they)\b ) [\w'-]++ ,?+ \s++ ){{1,10}}? {PASSIVE} ) )""",
    regex.VERBOSE,
)
# "who met a witness in a manslaughter case would have been dismissed": she would
IN_A_CASE = quick_pattern(r"\b(?:in|during|of|from|about)\s++an?\s++(?:[\w'-]++\s++){0,3}?(?:case|matter|complaint|claim)\s++$")
# "dismissed his complaint"
DISMISSES_THING = quick_pattern(
    r"""\s++ (?: (?:the|a|an|his|her|their|this|that|these|those|any|all|some|both|each|every|two|three) \s++
          (?:[\w']++\s++){0,3}? | (?: (?!(?:for|over|after|following|due|on|in|from|amid)\b) \w++ \s++ )?? )
        (?: complaints?|appeals?|cases?|claims?|allegations?|charges?|concerns?|applications?|suggestions?|idea
          | arguments?|accounts?|evidence|submissions?|explanations?|versions?|assertions?|contentions?|defence|denials?
          | excuses?|objections?|requests?|criticisms?|breach(?:es)?|counts?|matters?|proceedings|calls?(?!\s++(?:handlers?|takers?))|reports?|fears|worries
          | teachers? | nurses? | guards? | jury | jurors ) \b""",
    regex.VERBOSE,
)
# "he was fired", but not "the officer fired", "two shots were fired"
WAS = pattern(
    r"""(?<! \b(?:shots?|rounds?|guns?|weapons?|firearms?|tasers?|batons?|cartridges?|bullets?|barbs
           |it|which|that|this) \s (?:ha(?:d|s|ve)\s)? )
        \b (?:was|were|been|being|be|got) \s++ (?:\w+ly\s++)?+ $""",
    regex.VERBOSE,
)
# "The Chief Constable fired the PC"
FIRED = quick_pattern(rf"\s++(?:him|her|them|the\s++(?:{SHORT_RANK}|officer|constable|sergeant|detective|inspector)|{SHORT_RANK})\b")
# "Had the panel found it proven, he would have been dismissed": it did not, and he was not. What he had left before
# is told otherwise: "had he still been serving".
HAD_IT_BEEN = pattern(
    r"""\b (?:had|if) \s++ (?:the\s++|that\s++|those\s++|these\s++|all\s++)?+
        (?: panel | chair | hearing | allegations? | case | conduct | (?:gross\s++)?+misconduct | it (?! \s++ not ) ) \b
        [^.;]{1,70} , \s++ [^.;,]{0,50} $
      | \bhad \s++ the \s++ (?:panel|chair|hearing) \b [^.;]{1,100} $
      | \b (?:had|if) \s++ [^.;,]{1,80}? \s (?:been|was|were) \s++ (?:breached|prove[nd]|found|upheld|established|made\s++out|substantiated) \b
        [^.;]{0,50} $
      | \bhad \s++ (?:he|she|they|(?:the|pc|ps|sgt|mr|mrs|ms)\s++\w++) \s++ (?:been\s++)?+ (?:convicted|charged|prosecuted|guilty|pleaded|admitted) \b [^.;]{0,70} $""",
    regex.VERBOSE,
)
# "They had wanted her sacked"
WISHED = pattern(
    r"""\b (?: want(?:s|ed|ing)?+ | wish(?:es|ed|ing)?+ | demand(?:s|ed|ing)?+ | hop(?:es|ed|ing) | like[ds]? ) \s++ (?:to\s++see\s++|for\s++|that\s++)?+
        (?: him | her | them | (?:the\s++|both\s++|an?\s++)?+ [\w'-]++ (?:\s++[\w'-]++){0,2}? ) \s++ (?:to\s++be\s++|be\s++)?+ $""",
    regex.VERBOSE,
)
IN_DOUBT = pattern(rf"\b(?!(?<!almost\s)certainly\b){DOUBTED}\b")
# "will decide whether the former officer would have been dismissed"
WHETHER = pattern(r"\b(?:whether|(?:say|decide|rule|determine|consider)\b[^.;]{0,30}\sif)\b[^.;]{0,80}$")
# "considered dismissal without notice, and gave its reasons for not adopting it"
WEIGHED = pattern(
    r"""\b (?: consider(?:ed|ing|s)?+ | consideration \s++ (?:(?:was|been)\s++given\s++)?+ (?:to|of) | reject(?:ed|ing)?+ | ruled \s++ out | short \s++ of | threshold \s++ for
             | instead \s++ of | rather \s++ than | without | not | avoid(?:ed)?+ | escaped )
           \s++ (?:an?\s++|the\s++)?+ $""",
    regex.VERBOSE,
)
COULD = pattern(r"\b (?:could|may|might|can|(?<!\b(?:is|are)\s)to|not|never|should) \s++ (?:(?:well|still|also|otherwise|easily|yet|even)\s++)?+ (?:have\s++)?+ (?:be|been) \s++ $", regex.VERBOSE)
# "It said that it would have dismissed the constable"; "could have dismissed", "would not have dismissed": it did not
HAVE = pattern(
    r"""\b (?: (?P<would>would) (?:\s++(?:otherwise|still|also))?+
          | (?:would|could|should|might|may) (?:\s++\w++)?? ) \s++ have \s $""",
    regex.VERBOSE,
)
# "would, if he had not resigned first, have been dismissed": a clause between "would" and "have"
WOULD_ASIDE = pattern(
    r"""\b would ,?+ \s++ (?P<aside> (?: if | had | were | but \s++ for | in | as ) \b [^.;:]{1,90}? ) ,?+ \s++
        (?:\w++(?<=ly)\s++)?+ have \s++ (?:been\s++)?+ (?:\w++(?<=ly)\s++)?+ $""",
    regex.VERBOSE,
)
# How somebody is told to have gone, or not to have
GONE: Final = (
    r"(?:resigned|retired|left|gone|quit|departed|resignation|retirement|departure|remained|stayed|serving|employed"
    r"|in\s++(?:post|office|the\s++(?:job|force)))"
)
LEFT_BEFORE = pattern(rf"\b(?:{GONE}|still)\b")
# "would have dismissed a former sergeant, now in prison, if he had not already gone"
HAD_GONE = pattern(
    rf"""[^.;:]{{1,160}}? \b (?:if|had|were|but\s++for) \s++ (?: (?:he|she|they|his|her|their|the\s++(?:former\s++)?+\w++) \s++ )
        (?: (?:had|has|have|not|already|been|still|first|since) \s++ )*+
        (?: {GONE} | here | an? \s++ (?:(?:serving|police)\s++)*+ (?:officer|constable|sergeant) ) \b""",
    regex.VERBOSE,
)
