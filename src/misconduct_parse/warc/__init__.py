"""Pages out of web archives (WARC, ISO 28500): forces take outcomes down, archives keep them."""

from misconduct_parse.warc.pages import WarcPages, read_warc

__all__ = ["WarcPages", "read_warc"]
