"""How well documents are read, field by field: the parser held against labels, with intervals of confidence.

The project measures itself with this (``tests/quality``); ``misconduct-parse score`` measures on documents of your own.
"""

from misconduct_parse.score.bootstrap import Interval, Intervals, intervals_of
from misconduct_parse.score.labelled import read_labelled
from misconduct_parse.score.measure import Labelled, Measured, measure, scores_of
from misconduct_parse.score.tally import Facts, Score

__all__ = [
    "Facts",
    "Interval",
    "Intervals",
    "Labelled",
    "Measured",
    "Score",
    "intervals_of",
    "measure",
    "read_labelled",
    "scores_of",
]
