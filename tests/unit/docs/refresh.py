"""``python -m tests.unit.docs.refresh`` writes today's output of every command into the pages; review, then commit."""

from tests.unit.docs.pages import PAGES, refreshed

for page in PAGES:
    page.write_text(refreshed(page.read_text("utf-8")), "utf-8")
