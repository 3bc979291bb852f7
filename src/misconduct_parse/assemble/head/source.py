"""Where a page stands and who published it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import regex

from misconduct_parse import forces
from misconduct_parse.assemble.assembly import Assembly
from misconduct_parse.assemble.head.front import Front
from misconduct_parse.assemble.head.letterhead import LineKind
from misconduct_parse.assemble.head.site import sites_in
from misconduct_parse.assemble.places import Found, in_field, stretch
from misconduct_parse.model.terms import Format
from misconduct_parse.pattern import quick_pattern
from misconduct_parse.read.page import Field, Page

ADDRESS_KEYS: Final = ("og:url", "url", "canonical", "dc.identifier")

PUBLISHER_KEYS: Final = (
    "og:site_name", "dc.publisher", "dcterms.publisher", "ld:publisher:name", "itemprop:publisher", "publisher",
    "dc.creator", "dcterms.creator",
)  # fmt: skip

IOPC: Final = "Independent Office for Police Conduct"
IPCC: Final = "Independent Police Complaints Commission"

# The label of a summary: "IOPC reference", on older captures "IPCC reference"
REFERENCE_LABEL: Final = quick_pattern(r"\b(?P<who>iopc|ipcc) (?= \s++ reference)", regex.VERBOSE)

NEAR: Final = 40
"""Characters before "reference" in which the label begins."""

WATCHDOG_SITES: Final = {"policeconduct.gov.uk": IOPC, "ipcc.gov.uk": IPCC}


def put_address(work: Assembly, front: Front) -> None:
    """Set ``url``: the page's own, else the caller's."""
    entry = address_of(front)
    if entry is None:
        work.case.given("url", work.url)
        return
    work.case.put("url", entry.value, in_field(front.page, entry, "head.url", entry.value))


def address_of(front: Front) -> Field | None:
    """The page's own address; a bare path says no more than where on some site it stands."""
    entries = (front.fields.get(key) for key in ADDRESS_KEYS)
    return next((entry for entry in entries if entry and "://" in entry.value), None)


def put_publisher(work: Assembly, front: Front) -> None:
    """Set ``publisher``."""
    found = next(_publishers(work, front), None)
    if found:
        work.case.put("publisher", found.value, *found.at)


def _publishers(work: Assembly, front: Front) -> Iterator[Found[str]]:
    page = front.page
    for key in PUBLISHER_KEYS:
        entry = front.fields.get(key)
        if entry:
            yield Found(value=entry.value.strip(), at=(in_field(page, entry, "head.publisher.metadata", entry.value),))
    yield from _watchdog(work, front)
    yield from _of_site(front)
    for line in front.lines:
        if line.kind is LineKind.FORCE and line.force:
            at = (stretch(line.start, line.end, "head.publisher.letterhead"),)
            yield Found(value=line.force.name, at=at)


def _watchdog(work: Assembly, front: Front) -> Iterator[Found[str]]:
    if work.format is not Format.IOPC_SUMMARY:
        return
    entry = address_of(front)
    for host, name in WATCHDOG_SITES.items() if entry else ():
        if entry and host in entry.value:
            yield Found(value=name, at=(in_field(front.page, entry, "head.publisher.host", host),))
    label = _reference_label(front.page)
    if label:
        name = IOPC if label["who"] == "iopc" else IPCC
        yield Found(value=name, at=(stretch(label.start(), label.end(), "head.publisher.reference"),))


def _reference_label(page: Page) -> regex.Match[str] | None:
    """The first such label; it stands at the end of a summary, and a word is found faster than a pattern."""
    at = page.lower.find("reference", page.body)
    return REFERENCE_LABEL.search(page.lower, max(page.body, at - NEAR)) if at >= 0 else None


def _of_site(front: Front) -> Iterator[Found[str]]:
    """The force of the title's suffix, else of the host: "Officer dismissed | Staffordshire Police"."""
    title = front.fields.get("title")
    for site in sites_in(title.value) if title else ():
        if title and forces.get(site):
            yield Found(value=site, at=(in_field(front.page, title, "head.publisher.title", site),))
    entry = address_of(front)
    force = forces.of_address(entry.value) if entry else None
    if entry and force:
        yield Found(value=force.name, at=(in_field(front.page, entry, "head.publisher.host", host_in(entry.value)),))


def host_in(address: str) -> str:
    """``www.kent.police.uk`` of ``https://www.kent.police.uk/news/``."""
    return address.partition("://")[2].partition("/")[0] or address
