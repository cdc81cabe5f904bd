"""A text classifier of the Hugging Face kind, served by text-embeddings-inference or by transformers."""

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from fingerpost.advisers.advice import Opinion, percent
from fingerpost.advisers.transport import Line, NoAnswer
from fingerpost.policy import Pack
from fingerpost.post import Post

PATH = "/predict"


class Classifier:
    """One classifier. ``labels`` says which signal each label speaks for; those to ``ignore`` speak for none.

    Every label that it can give is in one of the two, so that another model behind the same address is noticed.
    """

    def __init__(self, name: str, line: Line, labels: Mapping[str, str], ignore: Collection[str] = ()) -> None:
        self.name = name
        self._line, self._labels, self._ignore = line, dict(labels), frozenset(ignore)

    def read(self, post: Post, pack: Pack) -> Mapping[str, Opinion]:
        """The strongest label's opinion on each signal. Raises NoAnswer."""
        found: dict[str, Opinion] = {}
        for label, score in _labels(self._line.ask(PATH, {"inputs": post.text})):
            signal = self._labels.get(label)
            if signal is None:
                if label not in self._ignore:
                    raise NoAnswer("It gives a label that its configuration does not have.")
            elif signal not in found or found[signal].score < score:
                found[signal] = Opinion(score, (), f"The adviser {self.name} labels it “{label}”.")
        return found


def _labels(answer: Any) -> Iterator[tuple[str, int]]:
    """Labels with whole percentages. Some servers wrap the list in another, one for each text. Raises NoAnswer."""
    if isinstance(answer, list) and len(answer) == 1 and isinstance(answer[0], list):
        answer = answer[0]
    if not isinstance(answer, list) or not answer:
        raise NoAnswer("Its answer was not a list of labels.")
    for each in answer:
        label, score = (each.get("label"), percent(each.get("score"))) if isinstance(each, dict) else (None, None)
        if not isinstance(label, str) or score is None:
            raise NoAnswer("It gives something that is not a label with a score from 0 to 1.")
        yield label, score
