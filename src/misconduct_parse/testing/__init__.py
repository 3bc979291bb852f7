"""Hypothesis strategies for programs that work with cases, and documents whose facts are known. Needs hypothesis.

Nothing in the library imports this, and nothing in it is loaded before it is asked for by name.
"""

try:
    import hypothesis  # noqa: F401  asked first, for an error that says what to install
except ImportError as error:
    words = "hypothesis is not installed: python -m pip install 'misconduct-parse[testing]'"
    raise ImportError(words, name="hypothesis") from error

from misconduct_parse.testing.differences import differences
from misconduct_parse.testing.documents import documents, pages
from misconduct_parse.testing.hearing import Heard, Hearing, hearings
from misconduct_parse.testing.hearing_forms import FORMS, Form, Said, said_by, said_in
from misconduct_parse.testing.mangling import any_bytes, mangled, texts
from misconduct_parse.testing.objects import cases, objects
from misconduct_parse.testing.page import CARRIERS, Document, Page
from misconduct_parse.testing.planted import Fact, Planted, Sentence
from misconduct_parse.testing.summaries import summaries_of_groups, summaries_of_numbers

__all__ = [
    "CARRIERS",
    "FORMS",
    "Document",
    "Fact",
    "Form",
    "Heard",
    "Hearing",
    "Page",
    "Planted",
    "Said",
    "Sentence",
    "any_bytes",
    "cases",
    "differences",
    "documents",
    "hearings",
    "mangled",
    "objects",
    "pages",
    "said_by",
    "said_in",
    "summaries_of_groups",
    "summaries_of_numbers",
    "texts",
]
