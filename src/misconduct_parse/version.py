"""The versions that a case carries."""

from typing import Final

PARSER_VERSION: Final = "0.1.0"
"""Version of this package."""

SCHEMA_VERSION: Final = "1.0"
"""Version of the plain-data form; changes whenever the model's fields do."""
