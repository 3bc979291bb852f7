"""Profiles of Hypothesis: ``ci`` in every run, ``night`` for the hunt.

``HYPOTHESIS_PROFILE=night pytest tests/laws`` draws tens of thousands of examples for each law, and others every time;
``ci`` draws hundreds, the same ones every time, so that a red run is always the fault of the change. What a night finds
becomes a fixture in ``tests/rules``, or an ``@example`` of its law, before it is mended.
"""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "ci",
    max_examples=200,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "night",
    max_examples=20_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.target, Phase.shrink],
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What a test starts can be interrupted: a job begun in the background ignores Ctrl-C, and so do its children."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
