"""What the words around a noun phrase add to it: "the two", "that officer", "who are police staff", "the other two"."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from misconduct_parse.extract.mention import Mention
from misconduct_parse.extract.party import Party, Select
from misconduct_parse.extract.rules.groups import AS_STAFF
from misconduct_parse.model.terms import SubjectKind
from misconduct_parse.pattern import REACH
from misconduct_parse.read.page import Page


def in_context(page: Page, mention: Mention[Party]) -> Mention[Party]:
    """A phrase with what its neighbours say of whom it means."""
    party, lower = mention.value, page.lower
    if party.headless and (party.count or 0) > 1 and lower.endswith("the ", 0, mention.start):
        mention = _as(mention, definite=True)  # "the two who had been tried": those spoken of before
    if party.whole and party.count and lower.endswith("all but ", 0, mention.start):
        mention = _as(mention, count=party.whole - party.count, plural=True)  # "all but one of the six officers"
    if party.bare and not party.plural and lower.endswith(" that ", 0, mention.start):
        mention = _as(mention, definite=True)  # "for that officer": of whom the text spoke
    if party.select in (Select.ANY, Select.NONE) and party.definite and " other " in lower[mention.start : mention.end]:
        mention = _as(mention, select=Select.OTHER)  # "either of the other two constables"
    if party.headless and AS_STAFF.match(lower, mention.end, mention.end + REACH):
        staff = SubjectKind.POLICE_STAFF  # "the remaining two, who are police staff"
        mention = _as(mention, kind=staff, noun="member of police staff", headless=False)
    return mention


def _as(mention: Mention[Party], **changed: Any) -> Mention[Party]:
    return mention.part(mention.start, mention.end, evolve(mention.value, **changed))
