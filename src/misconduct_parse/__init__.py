"""Published UK police misconduct documents as typed cases, with the words behind every value.

Names are loaded when they are first used, so that importing the package costs next to nothing.

Example:
    >>> import misconduct_parse as mp
    >>> case = mp.parse("PC Ada Quill was dismissed without notice by Essex Police after a misconduct hearing.")
    >>> case.subjects[0].rank
    <Rank.CONSTABLE: 'constable'>
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from misconduct_parse.version import PARSER_VERSION as __version__

if TYPE_CHECKING:
    from misconduct_parse import forces as forces
    from misconduct_parse.batch import Result as Result, parse_many as parse_many
    from misconduct_parse.diagnostics import Diagnostic as Diagnostic, Severity as Severity

_HOMES = {
    "parse": "pipeline",
}


def __getattr__(name: str) -> Any:
    raise AttributeError(name)


_ = (import_module, __version__, _HOMES)
