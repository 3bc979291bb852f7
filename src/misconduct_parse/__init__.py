"""Published UK police misconduct documents as typed cases, with the words behind every value.

Names are loaded when they are first used, so that importing the package costs next to nothing.

Example:
    >>> import misconduct_parse as mp
    >>> page = "PC Ada Quill was dismissed without notice by Essex Police after a misconduct hearing."
    >>> case = mp.parse(page)
    >>> case.subjects[0].rank
    <Rank.CONSTABLE: 'constable'>
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from misconduct_parse.version import PARSER_VERSION

if TYPE_CHECKING:
    from misconduct_parse import forces
    from misconduct_parse.batch import Capture, Result, parse_many
    from misconduct_parse.errors import (
        DecodeError,
        InputTooLargeError,
        MetadataError,
        MisconductParseError,
        ParserDefectError,
        SchemaError,
        SourceError,
        UnknownFormatError,
        WorkerError,
    )
    from misconduct_parse.model.case import Case, Quote, Restriction, RestrictionKind
    from misconduct_parse.model.criminal import (
        CriminalProceeding,
        Offence,
        Plea,
        Sentence,
        SentenceKind,
        Verdict,
    )
    from misconduct_parse.model.dates import Date
    from misconduct_parse.model.detection import Detection, Signal
    from misconduct_parse.model.diagnostic import Diagnostic, Severity
    from misconduct_parse.model.document import Document, Provenance
    from misconduct_parse.model.frozen_map import FrozenMap
    from misconduct_parse.model.investigation import (
        ComplaintOutcome,
        Investigation,
        InvestigationMode,
        Matter,
        Recommendation,
        Referral,
        ReferralKind,
    )
    from misconduct_parse.model.people import Force, Subject
    from misconduct_parse.model.proceedings import (
        Allegation,
        CaseToAnswer,
        Finding,
        Outcome,
        OutcomeKind,
        Person,
        Proceeding,
        ProceedingKind,
    )
    from misconduct_parse.model.spans import Evidence, Span
    from misconduct_parse.model.terms import ClaimStatus, Format, Level, Rank, Standard, SubjectKind
    from misconduct_parse.model.timeline import Event
    from misconduct_parse.pipeline import detect, parse, parse_all, parse_file
    from misconduct_parse.read.decode import MAX_CHARS
    from misconduct_parse.serialise import from_dict, from_json, json_schema, to_dict, to_json
    from misconduct_parse.tables import to_arrow, to_pandas, to_polars, to_records
    from misconduct_parse.warc import read_warc

__version__ = PARSER_VERSION

_NAMES_BY_MODULE = {
    "batch": "Capture Result parse_many",
    "errors": (
        "DecodeError InputTooLargeError MetadataError MisconductParseError ParserDefectError SchemaError SourceError"
        " UnknownFormatError WorkerError"
    ),
    "model.case": "Case Quote Restriction RestrictionKind",
    "model.criminal": "CriminalProceeding Offence Plea Sentence SentenceKind Verdict",
    "model.dates": "Date",
    "model.detection": "Detection Signal",
    "model.diagnostic": "Diagnostic Severity",
    "model.document": "Document Provenance",
    "model.frozen_map": "FrozenMap",
    "model.investigation": (
        "ComplaintOutcome Investigation InvestigationMode Matter Recommendation Referral ReferralKind"
    ),
    "model.people": "Force Subject",
    "model.proceedings": (
        "Allegation CaseToAnswer Finding Outcome OutcomeKind Person Proceeding ProceedingKind"
    ),
    "model.spans": "Evidence Span",
    "model.terms": "ClaimStatus Format Level Rank Standard SubjectKind",
    "model.timeline": "Event",
    "pipeline": "detect parse parse_all parse_file",
    "read.decode": "MAX_CHARS",
    "serialise": "from_dict from_json json_schema to_dict to_json",
    "tables": "to_arrow to_pandas to_polars to_records",
    "warc": "read_warc",
}
_HOMES = {name: module for module, names in _NAMES_BY_MODULE.items() for name in names.split()}

__all__ = [
    "MAX_CHARS",
    "Allegation",
    "Capture",
    "Case",
    "CaseToAnswer",
    "ClaimStatus",
    "ComplaintOutcome",
    "CriminalProceeding",
    "Date",
    "DecodeError",
    "Detection",
    "Diagnostic",
    "Document",
    "Event",
    "Evidence",
    "Finding",
    "Force",
    "Format",
    "FrozenMap",
    "InputTooLargeError",
    "Investigation",
    "InvestigationMode",
    "Level",
    "Matter",
    "MetadataError",
    "MisconductParseError",
    "Offence",
    "Outcome",
    "OutcomeKind",
    "ParserDefectError",
    "Person",
    "Plea",
    "Proceeding",
    "ProceedingKind",
    "Provenance",
    "Quote",
    "Rank",
    "Recommendation",
    "Referral",
    "ReferralKind",
    "Restriction",
    "RestrictionKind",
    "Result",
    "SchemaError",
    "Sentence",
    "SentenceKind",
    "Severity",
    "Signal",
    "SourceError",
    "Span",
    "Standard",
    "Subject",
    "SubjectKind",
    "UnknownFormatError",
    "Verdict",
    "WorkerError",
    "__version__",
    "detect",
    "forces",
    "from_dict",
    "from_json",
    "json_schema",
    "parse",
    "parse_all",
    "parse_file",
    "parse_many",
    "read_warc",
    "to_arrow",
    "to_dict",
    "to_json",
    "to_pandas",
    "to_polars",
    "to_records",
]


def __getattr__(name: str) -> Any:
    if name == "forces":
        return import_module("misconduct_parse.forces")
    if name not in _HOMES:
        raise AttributeError(f"module 'misconduct_parse' has no attribute {name!r}")
    home = import_module(f"misconduct_parse.{_HOMES[name]}")
    value = getattr(home, name)
    if isinstance(value, type) and _HOMES[name] != "errors":
        import_module("misconduct_parse.model.docstrings").tell(value)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
