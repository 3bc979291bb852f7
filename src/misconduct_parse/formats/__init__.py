"""The sources that are read: one file each, listed here."""

from typing import Final

from misconduct_parse.formats.force_news import FORCE_NEWS
from misconduct_parse.formats.hearing_notice import HEARING_NOTICE
from misconduct_parse.formats.hearing_outcome import HEARING_OUTCOME
from misconduct_parse.formats.iopc_summary import IOPC_SUMMARY
from misconduct_parse.formats.source import Source

FORMATS: Final[tuple[Source, ...]] = (FORCE_NEWS, IOPC_SUMMARY, HEARING_OUTCOME, HEARING_NOTICE)
