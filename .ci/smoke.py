"""What must hold of an installed wheel, far from the checkout: data and types shipped, a folder of documents parsed."""

import sys
import tomllib
from importlib import resources
from pathlib import Path

import misconduct_parse as mp

home = Path(str(resources.files(mp)))
assert "site-packages" in home.parts, f"not the installed package: {home}"
assert (home / "py.typed").is_file(), "py.typed was left out of the wheel"

tables = sorted((home / "data").glob("*.toml"))
assert tables, "data/*.toml was left out of the wheel"
for table in tables:
    tomllib.loads(table.read_text(encoding="utf-8"))

pages = sorted(path for path in Path(sys.argv[1]).iterdir() if path.is_file())
assert pages, f"no documents in {sys.argv[1]}"
for page in pages:
    case = mp.parse_file(page)
    assert mp.from_json(mp.to_json(case)) == case, page
    assert case.evidence, page
assert mp.json_schema()["$defs"]["Subject"]["properties"]["age"]["description"]
print(f"{len(tables)} tables, {len(pages)} documents, misconduct_parse {mp.__version__}")
