"""What befell a colleague who is named as its object: "dismissed PC Yew without notice", "found by PC Yew alone".

The place that names them acts in no clause, so who is spoken of elsewhere in the sentence would else be taken for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from misconduct_parse.assemble.hearing.against_named import against_named
from misconduct_parse.assemble.hearing.figure import Ref, Role
from misconduct_parse.assemble.hearing.story import Person, Story
from misconduct_parse.extract.kinds import CLAIMS, Kind
from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.naming import CHIEF_OFFICERS
from misconduct_parse.pattern import pattern, quick_pattern

# "gave PC Yew a", "led to PC Yew being"
GAVE: Final = pattern(
    r"\b(?:gave|given|giving|handed|handing|issued|issuing|dismissed|sacked|led\s++to|saw"
    r"|imposed\s++on)\s++(?:former\s++)?+$"
)
TO_BE: Final = pattern(
    r"\s++(?:being\s++|to\s++be\s++)?+(?:with\s++)?+(?:(?:given|handed|issued\s++with)\s++)?+(?:an?\s++)?+"
)
PROVEN_AGAINST: Final = pattern(
    r"(?:\s++(?:(?:was|were)\s++)?+(?:prove[nd]|found|upheld|made\s++out))?+\s++(?:against"
    r"|in\s++the\s++case\s++of)\s++"
)
BY: Final = pattern(r"(?:\s++and\s++[\w ]{3,60}?)?\s++by\s++(?:former\s++)?+")
FOUND: Final = pattern(r"\b(?:found|prove[nd]|upheld|breach(?:es)?)\b[^.;]{0,120}$")
DECIDING: Final = frozenset({Role.CHAIR, Role.DECIDER, Role.PANEL, Role.SPEAKER})
# "found another officer guilty of": somebody who was not named before
FOUND_ANOTHER: Final = pattern(
    r"\bfound\s++another\s++(?:[\w-]++\s++){0,2}?(?:officer|constable|sergeant|inspector|detective|colleague)\s++(?:guilty|to\s++have)\b[^.;]{0,40}$"
)
# "The officer who investigated PC Quill has"
WHO_MET: Final = quick_pattern(
    r"(?:the|an?)\s++(?:\w++\s++)?(?:officer|inspector|sergeant|superintendent|constable|detective|probationer|recruit|colleague|pcso"
    r"|supervisor|student|trainee|woman|man|witness|manager)\s++who\s++(?:had\s++)?+\w{1,16}?(?:ed|t|k|w)\s++"
)
# "The officer who replaced her was found"
THEM: Final = quick_pattern(
    r"(?:the|an?)\s++(?:\w++\s++)?(?:officer|inspector|sergeant|superintendent|constable|detective)\s++who\s++(?:had\s++)?+\w++\s++(?:him|her|them)"
    r"\s++(?:was|has|had|received)\b"
)
OUTCOME: Final = Kind.OUTCOME


def befallen(story: Story, mention: Mention[Any], people: Mapping[int, Person]) -> tuple[Person, ...] | None:
    """Whom the words name as who it befell, nobody where it is a colleague; None where they name nobody.

    Args:
        story: The page.
        mention: What was found or imposed.
        people: The subjects by the figures that name them.
    """
    if len(people) > 1 and mention.kind == OUTCOME:  # "dismissed PC Yew without notice"
        within = [people[id(r.figure)] for r in story.cast.within(mention.start, mention.end) if id(r.figure) in people]
        if within:
            return tuple(dict.fromkeys(within))
    if against := against_named(story, mention, people):
        return against
    named = story.cast.in_sentence(mention.sentence)
    if named and mention.kind in CLAIMS:  # "gross misconduct was found against PC Yew only"
        behind = [r for r in named if id(r.figure) in people]
        found = [n for n, r in enumerate(behind) if _found_against(story, r, mention)]
        while found and found[-1] + 1 < len(behind) and _and(story, behind[found[-1]], behind[found[-1] + 1]):
            found.append(found[-1] + 1)
        if found:
            return tuple(dict.fromkeys(people[id(behind[n].figure)] for n in found))
    other = _befell_other(story, mention, people) or _next_noun(story, mention) or _of_other_forces(story, mention)
    return () if other else None


# "two officers who now serve with other forces, both of whom have received": none of this force's
OF_OTHER_FORCES: Final = pattern(
    r"\b(?:officers?|constables?|sergeants?|colleagues?|members?)\s++(?:(?:who|of|from|with|at|in)\b)[^.;]{0,40}?"
    r"\b(?:an?other|other|different|neighbouring)\s++(?:police\s++)?+(?:forces?|constabular(?:y|ies))\b"
)


HE: Final = pattern(r"\b(?:he|she)\b")


def _of_other_forces(story: Story, mention: Mention[Any]) -> bool:
    """Whether officers of other forces are the last whom a sentence names before what befell them."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if mention.kind != OUTCOME or " force" not in lower[start : mention.start]:
        return False
    told = OF_OTHER_FORCES.search(lower, start, mention.start)
    if told is None or story.cast.touch(told.start(), mention.start):
        return False
    return HE.search(lower, told.end(), mention.start) is None  # "and she was given"


# "Inspector dismissed, deputy reduced in rank": of somebody else, by a noun that no list of ranks has
NEXT_NOUN: Final = pattern(
    r"(?:,|;|\b(?:and|but|while|as)\b)\s++(?:(?:his|her|their|the|an?)\s++)?+"
    r"(?:deput(?:y|ies)|(?:line\s++|fellow\s++)?+(?:colleague|partner|boss|supervisor|superior|crew-?mate|wife|husband|brother|sister"
    r"|manager|tutor|mentor|trainee|student|probationer|friend)s?+|(?:fellow|tutor)\s++(?:officer|constable|sergeant)s?+|second|another|others"
    r"|(?<!\bthe\s)(?:second|third|fourth|fifth|another)\s++(?:serving\s++|former\s++)?+(?:officer|detective|constable"
    r"|sergeant|inspector|colleague|man|woman|person|recruit|member))\s++"
    r"(?:(?:kept\s++(?:his|her|their)\s++jobs?\s++with|escaped\s++with|walked\s++away\s++with|got)\s++)?+"
    r"(?:(?:is|was|were|has|have|been|also|then|given|handed|gets?|receives?|received|to\s++be|an?)\s++)*+$"
)


def _next_noun(story: Story, mention: Mention[Any]) -> bool:
    """Whether somebody else stands between a sanction and the one told right before it."""
    if mention.kind != OUTCOME:
        return False
    before = [m for m in story.work.mentions.in_sentence(Kind.OUTCOME, mention.sentence) if m.end < mention.start]
    return bool(before) and NEXT_NOUN.search(story.page.lower, before[-1].end, mention.start) is not None


def _and(story: Story, one: Ref, other: Ref) -> bool:
    return story.page.lower[one.end : other.start].strip() in ("and", ",", ", and", "&")


def _befell_other(story: Story, mention: Mention[Any], own: Mapping[int, Person]) -> bool:
    if not own:
        return False
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    last = mention.start + len("guilty of ")
    if mention.kind in CLAIMS and lower.find("another", start, last) >= 0 and FOUND_ANOTHER.search(lower, start, last):
        return True
    named = story.cast.in_sentence(mention.sentence)
    refs = [ref for ref in named if ref.figure.police and not _decides(ref)] if named else named
    if lower.startswith(("the", "a"), start) and lower.find("who", start, mention.start) >= 0:
        met = WHO_MET.match(lower, start, mention.start)
        own_met = met is not None and any(ref.start == met.end() and id(ref.figure) in own for ref in refs)
        if own_met or THEM.match(lower, start, mention.start):
            return True
    others = [ref for ref in refs if id(ref.figure) not in own] if refs else refs
    if not others:
        return False
    if mention.kind == OUTCOME:
        return any(_sanctioned(story, ref, mention) for ref in others) and not any(
            mention.start < ref.end <= mention.end for ref in refs if id(ref.figure) in own
        )
    return mention.kind in CLAIMS and any(_found_against(story, ref, mention) for ref in others)


def _decides(ref: Ref) -> bool:
    return bool(ref.figure.roles & DECIDING) or ref.figure.rank in CHIEF_OFFICERS


def _sanctioned(story: Story, ref: Ref, mention: Mention[Any]) -> bool:
    """As in "dismissed PC Yew without notice", "gave PC Yew a written warning"."""
    lower = story.page.lower
    if mention.start < ref.start and ref.end <= mention.end + len(" pc") and ref.start <= mention.end + 1:
        return True
    if ref.start in range(mention.end, mention.end + 2):
        return lower.startswith(("dismissed", "sacked"), mention.start) and not lower[mention.end : ref.start].strip()
    if lower[mention.end : ref.start] == " both ":  # "dismissed both PC Yew and PC Hale"
        return lower.startswith(("dismissed", "sacked"), mention.start)
    if ref.end > mention.start or TO_BE.fullmatch(lower, ref.end, mention.start) is None:
        return False
    return GAVE.search(lower, max(0, ref.start - 30), ref.start) is not None


def _found_against(story: Story, ref: Ref, mention: Mention[Any]) -> bool:
    """As in "gross misconduct proven against PC Yew", "found breaches of confidentiality by PC Yew"."""
    lower, start = story.page.lower, story.page.sentences[mention.sentence].start
    if ref.start < mention.end or FOUND.search(lower, max(start, mention.start - 140), ref.start) is None:
        return False
    in_case = lower.startswith(("'s case", "' case", "'s.", "'s,"), ref.end)
    in_case = in_case and lower[mention.end : ref.start] == " in "
    if in_case or PROVEN_AGAINST.fullmatch(lower, mention.end, ref.start):
        return mention.kind != Kind.STANDARD
    return mention.kind == Kind.STANDARD and BY.fullmatch(lower, mention.end, ref.start) is not None
