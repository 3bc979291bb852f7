"""Investigation summaries of the IOPC."""

from misconduct_parse.extract.rules import forces
from misconduct_parse.formats.source import Source
from misconduct_parse.model.terms import Format

IOPC_SUMMARY = Source(
    format=Format.IOPC_SUMMARY,
    rules=(*forces.RULES,),
    steps=(),
)
