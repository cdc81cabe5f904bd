"""How well triage reads posts that people have labelled: figures with intervals, by signal and by kind of post.

Pure: labelled posts in, figures out. Nothing is kept of a post but the counts that its scores fall into, so a file of any
length is measured in the same memory.
"""

from fingerpost.triage.measuring.comparing import Compared, Difference, compare, report_lines, told_of
from fingerpost.triage.measuring.figures import Figures, Ratio
from fingerpost.triage.measuring.labelled import Labelled, read_line
from fingerpost.triage.measuring.measured import Measured

__all__ = [
    "Compared",
    "Difference",
    "Figures",
    "Labelled",
    "Measured",
    "Ratio",
    "compare",
    "read_line",
    "report_lines",
    "told_of",
]
