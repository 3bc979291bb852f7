"""Many documents: order kept, memory bounded, one bad document never stops the others."""

from misconduct_parse.batch.capture import Capture
from misconduct_parse.batch.many import parse_many
from misconduct_parse.batch.result import Result

__all__ = ["Capture", "Result", "parse_many"]
