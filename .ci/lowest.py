"""Print the lowest versions that ``pyproject.toml`` allows, as constraints for pip: ``name==version``, line by line.

python .ci/lowest.py EXTRA...    of the dependencies and of these extras
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

OWN = re.compile(r"misconduct-parse\[(?P<extras>[^]]+)\]")
REQUIREMENT = re.compile(r"(?P<name>[A-Za-z\d._-]+)(?:\[[^]]*\])?(?:>=(?P<lowest>[\d.]+))?")


def lowest(extras: list[str]) -> dict[str, str]:
    """The highest of the lower bounds of each package."""
    project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
    bounds: dict[str, str] = {}
    for entry in [*project["dependencies"], *_of_extras(project, extras)]:
        match = REQUIREMENT.match(entry)
        assert match, f"{entry!r} is no requirement"
        assert match["lowest"], f"{entry!r} has no lower bound: add one that the tests pass with"
        bounds[match["name"]] = max(bounds.get(match["name"], "0"), match["lowest"], key=_parts)
    return bounds


def _of_extras(project: dict[str, Any], extras: list[str]) -> Iterator[str]:
    """What extras need, those among them that are made of other extras too."""
    for name in extras:
        for entry in project["optional-dependencies"][name]:
            own = OWN.fullmatch(entry)
            if own:
                yield from _of_extras(project, own["extras"].split(","))
            else:
                yield entry


def _parts(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


for package, version in lowest(sys.argv[1:]).items():
    print(f"{package}=={version}")
