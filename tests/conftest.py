"""What holds for every test: Hypothesis draws without a stopwatch, as a busy machine is no defect."""

from hypothesis import settings

settings.register_profile("no-deadline", deadline=None)
settings.load_profile("no-deadline")
