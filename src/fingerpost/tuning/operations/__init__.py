"""What can be done about the learned reader. Each is one transaction, names who does it, and is journalled in it."""

from fingerpost.tuning.operations.adopting import adopt, adopt_first, roll_back
from fingerpost.tuning.operations.comparing import compare
from fingerpost.tuning.operations.counting import count_correction, count_reading
from fingerpost.tuning.operations.examples import propose_example, settle_example
from fingerpost.tuning.operations.refusals import ExampleRefused, ModelRefused

__all__ = [
    "ExampleRefused",
    "ModelRefused",
    "adopt",
    "adopt_first",
    "compare",
    "count_correction",
    "count_reading",
    "propose_example",
    "roll_back",
    "settle_example",
]
