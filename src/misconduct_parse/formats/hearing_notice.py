"""See the format."""

from misconduct_parse.formats.source import Source
from misconduct_parse.model.terms import Format

HEARING_NOTICE = Source(format=Format.HEARING_NOTICE, rules=(), steps=())
