"""``python -m tests.unit.docs.refresh`` writes today's output of commands, and what pages take from the code."""

from tests.unit.docs.pages import PAGES, refreshed

for page in PAGES:
    page.write_text(refreshed(page.read_text("utf-8")), "utf-8")
