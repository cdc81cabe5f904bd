"""The rows that tuning keeps."""

from fingerpost.tuning.models.adoption import Adoption
from fingerpost.tuning.models.comparison import ModelComparison
from fingerpost.tuning.models.learning_example import LearningExample
from fingerpost.tuning.models.week import WeekTally

__all__ = ["Adoption", "LearningExample", "ModelComparison", "WeekTally"]
