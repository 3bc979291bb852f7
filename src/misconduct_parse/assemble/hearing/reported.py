"""What somebody only reports: "the panel heard that", "counsel argued that", "had a case to answer for".

What is heard in evidence, argued by a side, or decided by investigators is alleged, however it is worded.
"""

from __future__ import annotations

from typing import Any, Final

import regex

from misconduct_parse.assemble.hearing.figure import CONDUCTING
from misconduct_parse.assemble.hearing.story import Story
from misconduct_parse.assemble.hearing.told_by_officer import told_by_officer
from misconduct_parse.extract.fragments import SHORT_RANK
from misconduct_parse.extract.literals import Literals, any_in
from misconduct_parse.extract.mention import Mention
from misconduct_parse.pattern import pattern, quick_pattern

REPORTED: Final = quick_pattern(
    rf"""\b (?: (?:heard|hears|told) (?: \s++ (?:the|a|an) \s++ (?:\w++\s++){{0,2}}?
          (?:panel|hearing|tribunal|meeting|court) )?+ \s++ (?:that|how)
          | (?:heard|hears) \s++ (?!(?:it|him|her|the\s++case|and|by|in|at|on|from)\b) (?=(?:[^\W\d_]|['-])++\s)
          | reject(?:ed|ing) \s++ [^.;]{{0,60}}? (?:case|submissions?|suggestions?|arguments?|contentions?) \b
            [^.;]{{0,60}}? \s++ that
          | (?:counsel|authority|force|barrister|prosecutor|advocate) \s++ (?:had\s++|also\s++|then\s++)*+
            put (?: \s++ it )?+ \s++ to \s++ [^.;,]{{1,40}}? \s++ that
          | ,\s++ for \s++ (?:the\s++)?+ (?: force | officers? | (?:appropriate\s++)?+authority | defence | constable
              | sergeant | (?:{SHORT_RANK}|sergeant|inspector) \s++ [\w'-]++ ) ,?+ \s++ (?:has\s++|had\s++|also\s++)*+
            (?: said | submitted | argued | contended | suggested | claimed | maintained | told )
          | (?:complainant|family|victim|widow|mother|father|parents|federation|campaigners?) \b [^.;]{{0,80}}? ,?+ \s++
            (?: saying | arguing | claiming | believing | complaining | insisting )
          | (?: constabulary | police | force ) \s++ (?: says | alleges | claims | maintains | believes | contends ) \b
          | (?: arguing | claiming | insisting | contending | submitting ) \s++ that
          |
              (?:authority|counsel|force|prosecution|barrister|lawyer|supervisor|complaint|notice|particulars|complainant|family|solicitor|witness(?:es)?|iopc
            |investigators?|investigation|police\s++conduct|federation|representative|victim|widow|mother|father|advocate
            |detectives|professional\s++standards|investigating\s++officer|group|charity|councillors?|petition|watchdog
            |inquiry|enquiry|mp|union|director
            |(?<!panel's\s)(?<!chair's\s)(?<!panel\s)(?<!hearing\s)(?<!written\s)(?:report|review|assessment))
            (?:\s++for\s++(?:the\s++)?(?:appropriate\s++)?[\w'-]++)?
            (?:,\s++which (?=\s++(?:had\s++|has\s++)?+(?:treated|assessed|classed|regarded|viewed)\b)
              | ,?+\s++(?:mr|mrs|ms|miss|dr)(?:\s++(?:[^\W\d_]|['-])++){{1,2}}?,?+
              | (?<=investigation)\s++by\s[^.;,]{{1,80}}?)? \s++
            (?:has\s++|have\s++|had\s++|also\s++|still\s++|always\s++)*+
                (?:says?|said|submitted|argued?s?|argues|alleges?|alleged
            |claims?|claimed|contends?|contended|suggested|maintains?|found|concluded|decided|determined|considered|upheld
            |thought|believed|treated|assessed|classed|described|regarded|viewed|called
            |held\s++that|holds\s++that
            |states?|stated|lists?|suspected|suspects|are\s++that|relies\s++(?:up)?on|relied\s++(?:up)?on
            |told\s++(?:reporters|journalists|the\s++(?:media|press))|believes?|feels?|felt|wrote|writes|thinks?
            |(?:took|formed|expressed|gave|(?:was|were|is|are|remained)\s++of)\s++the\s++(?:view|opinion)) ) \b
      | \b (?:ask|urg|invit|press)(?:ed|es|s|ing) \s++
        (?: (?:the\s++)?+ (?:panel|chair|hearing|tribunal|meeting) | it | them | him | her ) \s++
        to \s++ (?: find | conclude | decide | hold | rule | say | accept | agree | determine | record ) \b
      | \b it \s++ (?:was|is) \s++ (?:also\s++|further\s++)?+ (?:submitted|argued|contended) \b [^.;]{{0,60}}? \s that
      | \b it \s++ (?:(?:also|further|therefore|then)\s++)*+
        (?: contend(?:s|ed) | argue[sd] | allege[sd] | submit(?:s|ted) | maintain(?:s|ed) ) \s
      | \b put \s++ it \s++ to \s++ [^.;,]{{1,40}}? \s that
      | \b according \s++ to \b
        (?! \s++ (?:the\s++|its\s++)?+ (?:panel|chair|hearing|tribunal|findings?|decision|judg|outcome) )
      | \b (?:hearing|panel|tribunal) \s++ told \s++ (?:[\w-]++\s++){{0,2}}? [\w-]++ (?:'s|(?<=s)') \s
      | \b (?<!no\s) (?<!not\shave\sa\s) case \s++ to \s++ answer \b
      | \b indication \s++ that \b
      | \b told \s++ (?:the|a) \s++ (?:\w++\s++)?? (?:panel|hearing|tribunal) \s++
        (?: (?:he|she|they|it|there|this|her|his) \b | $ )""",
    regex.VERBOSE,
)


# "In the IOPC's view", "the investigating officer's opinion was"; not "agreed with the IOPC's view"
VIEWER: Final = r"""(?: iopc | ipcc | watchdog | force | authority | conduct | investigators? | investigating\s++officer
    | detectives | standards | department | directorate | counsel | barrister | solicitor | complainant | family
    | federation | supervisor )"""
VIEW: Final = quick_pattern(
    rf"""\b (?=[iwfacdsbmpto])  # few words begin so: the rest cost no more than this
        (?<!\b(?:accept(?:s|ed|ing)|agree[sd]?\swith|shar(?:ed|es|ing)|endors(?:ed|es|ing)|adopt(?:ed|s|ing)
            |uph(?:eld|olds))\s(?:the\s|an?\s|its\s)?)
        (?: {VIEWER} (?:'s|(?<=s)') \s++ (?:\w++\s++)??
            (?:view|opinion|belief|assessment|argument|submission|case|position|report)
          | (?:mr|mrs|ms|miss) \s++ [\w-]++ (?:'s|(?<=s)') \s++ (?:view|opinion|case|argument|submission|position|point)
          | (?:submission|argument|contention|suggestion|claim|proposition|assertion)s? \s++ that
          | (?: opening | presenting | closing | outlining ) \s++ (?:the|its|his|her|their) \s++ case
          | \b (?:wrote(?!,)|tweeted|posted|blogged) \b [^.;]{{0,40}} \s that
          | in \s++ the \s++ (?:view|opinion|eyes) \s++ of \s++ (?:(?:the|an?|his|her|their)\s++)?+
            (?:[\w-]++\s++){{0,3}}? {VIEWER} ) \b""",
    regex.VERBOSE,
)
HEARD: Final = (
    "heard", "hears", "told", "reject", "answer", "indication", "ing that", "according to", "urg", "asked", "invit",
    "press", "asking", "asks", "it was ", "it is ", "put it to", "contend", "it argue",
    "it submit", "it maintain", "it allege",
)  # fmt: skip
SIDES: Final = Literals(
    "authority", "counsel", "force", "constabulary", "police", "prosecution", "barrister", "complainant", "family",
    "solicitor", "witness",
    "iopc", "investigat", ", for ", "prosecutor", "advocate", "victim", "widow", "mother", "father", "parents",
    "police conduct", "federation", "campaigner", "representative", "detectives", "professional standards",
    "lawyer", "supervisor", "complaint", "notice", "particulars", "investigating officer", " mp ", "union",
        "director", "group", "charity", "councillor", "petition", "watchdog",
        "quiry", "report", "review", "assessment",
)  # fmt: skip
SAYING: Final = Literals(
    "say", "said", "submitted", "argue", "allege", "claim", "contend", "suggested", "maintain", "believes", "found",
    "concluded",
    "decided", "determined", "considered", "upheld", "thought", "believed", "the view", "the opinion", "saying",
    "treated", "assessed", "classed", "described", "regarded", "viewed", "called", "arguing", "believing",
    "complaining", "insisting", " put ", "state", "lists", "suspect", "are that", "relie", "told", "held that",
        "holds that",
)  # fmt: skip
"""Literals without which nothing is reported."""
VIEWS: Final = (
    "view", "opinion", "belief", "assessment", "eyes", "argument", "submission", "case", "position", "report",
    "contention", "suggestion", "claim", "proposition", "assertion", "point", "wrote", "tweeted", "posted", "blogged",
)  # fmt: skip


# "Her accuser, Ben Yew, said: "It was": in quotation marks too short for a statement; "he" may be who decides
QUOTED: Final = pattern(
    r"(?<!\b(?:he|she|they|it)\s)\b(?:said|says|added|told\s++[^\".;,]{1,30}|claimed|insisted)\b[^\".;]{0,60}"
    r"[:,]\s*+\"[^\"\n]{0,200}$"
)
# ""It was misconduct," said the shopkeeper"
QUOTED_BEHIND: Final = pattern(
    r"[^\".;]{0,80}[,.!?]\"\s++(?:said|says|added|insisted|wrote)\s++(?!he\b|she\b|they\b)(?:[\w'-]++[ ,]*+){1,5}"
)
DECIDES: Final = pattern(
    r"\b(?:panel|chair|chairman|hearing|meeting|tribunal|(?:chief|deputy|assistant)\s++constable|superintendent"
    r"|commissioner|i)\b"
)
QUOTED_BY: Final = "allegations.quoted"
NEAR: Final = 400
"""Characters before a claim in which a quotation may open."""


def _quoted(story: Story, claim: Mention[Any]) -> Mention[Any] | None:
    """The words that give a claim as the short quotation of somebody who decides nothing."""
    start, end, _ = story.page.sentences[claim.sentence]
    quoted = story.page.lower.find('"', claim.end, end) >= 0
    closed = QUOTED_BEHIND.match(story.page.lower, claim.end, end) if quoted else None
    if closed is not None and not DECIDES.search(story.page.lower, claim.end, closed.end()):
        refs = story.cast.within(claim.end, closed.end())
        if not any(ref.figure.roles & CONDUCTING for ref in refs):
            return story.at(closed.start(), closed.end(), "allegations.reported")
    lower, start = story.page.lower, max(start, claim.start - NEAR)
    said = QUOTED.search(lower, start, claim.start) if lower.find('"', start, claim.start) >= 0 else None
    if said is None or DECIDES.search(lower, start, said.start()):
        return None
    if any(ref.figure.roles & CONDUCTING for ref in story.cast.within(start, claim.start)):
        return None
    return story.at(*said.span(), QUOTED_BY)


# "It was gross misconduct, according to the complainant's barrister", ", her solicitor argued"
SIDE: Final = (
    r"(?:barrister|counsel|solicitor|lawyer|polic(?:y|ies)|complainant|family|families|victim|federation|mother|father|widow|iopc|watchdog"
    r"|campaigners?)"
)
ACCORDING: Final = quick_pattern(
    rf"""[^.;]{{0,60}}? ,\s++ (?: (?: according \s++ to | in \s++ the \s++ (?:view|eyes|opinion) \s++ of
              | said | argued | claimed | submitted ) \s++ (?:[\w'-]++\s++){{0,3}}? {SIDE} \b
          | (?:[\w'-]++\s++){{0,3}}? {SIDE} \s++ (?: said | says | argued | claimed | submitted ) \b )""",
    regex.VERBOSE,
)


ACCORDING_TO: Final = ("according", "view", "eyes", "opinion", "said", "says", "argued", "claimed", "submitted")
"""Words without which ``ACCORDING`` cannot match."""


def _according_to(story: Story, claim: Mention[Any]) -> Mention[Any] | None:
    """The words behind a claim that give it as what a side says."""
    end = story.page.sentences[claim.sentence].end
    behind = story.page.lower[claim.end : end]
    if "," not in behind or not any_in(ACCORDING_TO, behind):
        return None
    said = ACCORDING.match(story.page.lower, claim.end, end)
    return story.at(*said.span(), "allegations.reported") if said is not None else None


# "They amounted, she said, to gross misconduct", "That was misconduct, he said": whoever spoke before
HE_SAID: Final = quick_pattern(
    r",\s++(?:he|she|they)\s++(?:had\s++)?+(?:said|argued|submitted|added|contended|suggested|told\s++\w++\s++\w++)\b"
)
SIDE_SPOKE: Final = pattern(
    r"(?:[^.;,]{0,60},\s++)?(?:the\s++|her\s++|his\s++)?+(?:\w++'s\s++)?(?:counsel|barrister|presenting\s++officer|solicitor|lawyer"
    r"|representative|advocate|complainant|federation|mr|mrs|ms|miss)\b"
)


def _went_on(story: Story, claim: Mention[Any]) -> Mention[Any] | None:
    """The words "he said" of a sentence that goes on with what a side says in the one before."""
    sentences, number = story.page.sentences, claim.sentence
    start, end, block = sentences[number]
    if number == 0 or sentences[number - 1].block != block:
        return None
    said = HE_SAID.search(story.page.lower, start, end)
    before = sentences[number - 1]
    if said is None or SIDE_SPOKE.match(story.page.lower, before.start, before.end) is None:
        return None
    if any(ref.figure.roles & CONDUCTING for ref in story.cast.in_sentence(number - 1)):
        return None
    return story.at(said.start(), said.end(), "allegations.reported")


def reported_before(story: Story, claim: Mention[Any]) -> Mention[Any] | None:
    """The words that stand last before a claim in its sentence and would make of it a report."""
    lower, start = story.page.lower, story.page.sentences[claim.sentence].start
    before = lower[start : claim.start]
    quoted = _quoted(story, claim) or _according_to(story, claim)
    if quoted is not None:
        return quoted
    went_on = _went_on(story, claim) or told_by_officer(story, claim)
    if went_on is not None:
        return went_on
    views = [*VIEW.finditer(lower, start, claim.start)] if any_in(VIEWS, before) else []
    if views:
        return story.at(views[-1].start(), views[-1].end(), "allegations.reported")
    if not any_in(HEARD, before) and not (SIDES.any_in(before) and SAYING.any_in(before)):
        return None
    spans = [match.span() for match in REPORTED.finditer(lower, start, claim.start)]
    if not spans or AND_ADMITTED.search(lower, spans[-1][1], claim.start) is not None:
        return None
    return story.at(*spans[-1], "allegations.reported")


# "told the panel that he had no defence and agreed that his behaviour was": what he agreed to is no report
AND_ADMITTED: Final = pattern(
    r"\band\s++(?:(?:he|she|they)\s++)?+(?:agreed|accepted|admitted|acknowledged|conceded)\s++(?:that\s++)?+(?:he|she|they|his|her|their)\b"
)
