"""How the acts on models and examples say no."""

from collections.abc import Sequence

__all__ = ["ExampleRefused", "ModelRefused"]


class ModelRefused(Exception):
    """The model cannot be adopted or compared now. The message says why and what to do, and can be shown."""


class ExampleRefused(Exception):
    """The example cannot be taken as it is. ``problems`` are sentences for whoever wrote it."""

    def __init__(self, *problems: str) -> None:
        super().__init__(" ".join(problems))
        self.problems: Sequence[str] = problems
