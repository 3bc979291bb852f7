"""Judge a report of pip-audit: fail where something is known, say so where nothing could be asked.

python .ci/audited.py REPORT.json ERRORS.txt
"""

import json
import sys
from pathlib import Path

report, errors = Path(sys.argv[1]).read_text(encoding="utf-8"), Path(sys.argv[2]).read_text(encoding="utf-8")
if not report.strip():
    last = (errors.strip().splitlines() or ["no answer in time"])[-1]
    print(f"skipped: pip-audit gave no report ({last[:200]})")
    sys.exit(0)

packages = json.loads(report)["dependencies"]
assert packages, "pip-audit looked at nothing"
unknown = [package["name"] for package in packages if "skip_reason" in package]
audited = [package for package in packages if "skip_reason" not in package]
if not audited:
    print(f"skipped: the advisory service knows none of {len(unknown)} packages, so it cannot be reached from here")
    sys.exit(0)

found = [f"{package['name']} {package['version']}: {fault['id']}" for package in audited for fault in package["vulns"]]
print("\n".join([f"{len(audited)} packages audited, {len(found)} known vulnerabilities", *found]))
if unknown:
    print(f"not audited, as the service does not know them: {', '.join(unknown)}")
sys.exit(bool(found))
