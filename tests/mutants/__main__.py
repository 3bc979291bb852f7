"""Break the parser in small ways and see whether the tests notice: ``python -m tests.mutants --number 300``.

mutmut (the extra ``mutants``; Linux) changes one operator, number, name or argument at a time in ``assemble/`` and
``extract/scope.py``: the code that decides whose an outcome is, and whether it happened. A mutant that no test notices
survives. It is either equal to the original, or a case that the tests lack. Works on a copy of the checkout, with the
tests that are named in ``pyproject.toml`` under ``tool.mutmut``. All mutants take hours, so a sample is drawn; the same
seed draws the same mutants of the same code.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from tests.documents import ROOT

MUTMUT: Final = (sys.executable, "-m", "mutmut")

UPDATE: Final = ("--update", "--allow-regression", "floors of a copy that is thrown away")

WORDS: Final = {0: "survived", 1: "killed", 3: "killed", 33: "no test runs it", 34: "skipped", 36: "timeout"}
"""What mutmut's exit codes mean; whatever else ends a mutant kills it."""


def main() -> None:
    """Draw a sample, run it, and print what survived."""
    arguments = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        checkout = arguments.folder or Path(folder)
        if not (checkout / "mutants").is_dir():
            copied(checkout, arguments.deselect)
            # The gate's floors become what the code reads now, so that a fact lost anywhere is noticed.
            subprocess.run(
                [sys.executable, "-m", "tests.quality", *UPDATE], cwd=checkout, env=_own(checkout), check=True
            )
            _mutmut(checkout, "run", "no-such-mutant*")
        names = drawn(sorted(verdicts(checkout)), arguments.number, arguments.seed)
        _mutmut(checkout, "run", "--max-children", "1", *names)
        found = verdicts(checkout)
        report({name: found[name] for name in names}, len(found))
        if arguments.show:
            for name in (name for name in names if found[name] == "survived"):
                print(_mutmut(checkout, "show", name))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--number", type=int, default=300, help="so many mutants (default 300)")
    parser.add_argument("--seed", type=int, default=1, help="which ones (default 1)")
    parser.add_argument("--show", action="store_true", help="print the changes that survived")
    parser.add_argument("--folder", type=Path, help="work here and keep it, so that a later run need not begin anew")
    parser.add_argument("--deselect", action="append", default=[], help="a test that fails anyhow")
    return parser.parse_args()


def copied(folder: Path, deselected: Sequence[str]) -> None:
    """Copy the files that belong to the project."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607  git as it is on PATH
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    settings = (folder / "pyproject.toml").read_text(encoding="utf-8")
    more = "".join(f', "--deselect", {json.dumps(test)}' for test in deselected)
    settings = settings.replace('pytest_add_cli_args = ["-q"', f'pytest_add_cli_args = ["-q"{more}')
    (folder / "pyproject.toml").write_text(settings, encoding="utf-8")


def _own(folder: Path) -> dict[str, str]:
    """An environment in which the copy's package comes before the one that is installed."""
    return {**os.environ, "PYTHONPATH": str(folder / "src")}


def _mutmut(folder: Path, *arguments: str) -> str:
    run = subprocess.run([*MUTMUT, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    if "failed to collect stats" in run.stdout:
        sys.exit(f"the tests must pass before they can judge mutants:\n{run.stdout[-2000:]}")
    return run.stdout


def verdicts(folder: Path) -> dict[str, str]:
    """What became of each mutant that was made; "not run" of those that were not drawn."""
    found: dict[str, str] = {}
    for path in (folder / "mutants").rglob("*.meta"):
        codes = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        found.update({name: "not run" if code is None else WORDS.get(code, "killed") for name, code in codes.items()})
    return found


def drawn(names: Sequence[str], number: int, seed: int) -> list[str]:
    """A sample of the mutants."""
    return sorted(random.Random(seed).sample(names, min(number, len(names))))


def report(found: dict[str, str], made: int) -> None:
    """Print the shares, then the survivors by module."""
    counts = Counter(found.values())
    judged = counts["killed"] + counts["timeout"] + counts["survived"] + counts["no test runs it"]
    survived = counts["survived"] + counts["no test runs it"]
    share = f"{survived / judged:.1%}" if judged else "nothing was judged"
    print(f"{made} mutants, {len(found)} drawn: {dict(counts)}; not noticed: {share}")
    for module, names in by_module(
        name for name, verdict in found.items() if verdict in ("survived", "no test runs it")
    ):
        print(f"{len(names):4d}  {module}")
        for name in names:
            print(f"        {name} ({found[name]})")


def by_module(names: Iterator[str]) -> list[tuple[str, list[str]]]:
    """Names of mutants under the module that they lie in, most first."""
    modules: dict[str, list[str]] = {}
    for name in names:
        modules.setdefault(name.rpartition(".")[0], []).append(name)
    return sorted(modules.items(), key=lambda item: (-len(item[1]), item[0]))


if __name__ == "__main__":
    main()
