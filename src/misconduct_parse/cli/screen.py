"""Whether somebody is looking."""

from __future__ import annotations

import sys


def on_terminal() -> bool:
    """Whether standard output is a terminal: it gets tables drawn to its width, everything else plain text."""
    return sys.stdout.isatty()
