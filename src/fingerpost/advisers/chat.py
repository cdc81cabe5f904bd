"""A language model behind an OpenAI-compatible address: Ollama, vLLM, llama.cpp and others.

It is told the pack's own instructions (``fingerpost policy prompt``) and answers for every signal. Its sentences are
not kept, because they may quote the post or say what the post told it to say; where it points is kept.
"""

import json
from collections.abc import Collection, Mapping
from typing import Any

from fingerpost.advisers.advice import Opinion
from fingerpost.advisers.transport import Line, NoAnswer
from fingerpost.policy import Pack
from fingerpost.policy.meanings import MEANINGS
from fingerpost.policy.publishing.prompt import prompt
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post
from fingerpost.post.json_lines import BadJson, parse_object
from fingerpost.triage import Span
from fingerpost.triage.words import tidy

PATH = "/v1/chat/completions"
EARLIER = 10
"""How many of the latest earlier messages are shown with a post, each up to ``LONGEST_EARLIER`` characters."""
LONGEST_EARLIER = 1000
MOST_TOKENS = 3000
KEYS = frozenset({"score", "words", "why"})
MOST_SPANS = 4

_SIGNAL = {
    "type": "object",
    "properties": {
        "score": {"type": ["integer", "null"], "minimum": 0, "maximum": 100},
        "words": {"type": "array", "items": {"type": "string"}},
        "why": {"type": "string"},
    },
    "required": ["score", "words", "why"],
    "additionalProperties": False,
}
SHAPE = {
    "type": "object",
    "properties": dict.fromkeys(SIGNALS, _SIGNAL),
    "required": list(SIGNALS),
    "additionalProperties": False,
}
"""The shape that servers are asked to hold the model to. What comes is read just as strictly, held or not."""


class Chat:
    """One model. ``heard_on`` are the signals that it is listened to on."""

    def __init__(self, name: str, line: Line, model: str, heard_on: Collection[str] = SIGNALS) -> None:
        self.name = name
        self._line, self._model, self._heard_on = line, model, frozenset(heard_on)
        self._told = ("", "")

    def read(self, post: Post, pack: Pack) -> Mapping[str, Opinion]:
        """Opinions on the signals that the model finds. Raises NoAnswer."""
        answer = self._line.ask(PATH, self._question(post, pack))
        return {
            name: Opinion(said["score"], _spans(post.text, said["words"]), f"{self._reads_it} {_meaning(name)}")
            for name, said in _scores(answer).items()
            if name in self._heard_on and said["score"]
        }

    @property
    def _reads_it(self) -> str:
        return f"The adviser {self.name}, a language model, reads it like this:"

    def _question(self, post: Post, pack: Pack) -> dict[str, Any]:
        return {
            "model": self._model,
            "messages": [
                {"role": "system", "content": self._instructions(pack)},
                {"role": "user", "content": f"The post, as data:\n{json.dumps(_shown(post), ensure_ascii=False)}"},
            ],
            "temperature": 0,
            "max_tokens": MOST_TOKENS,
            "stream": False,
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "signals", "strict": True, "schema": SHAPE},
            },
        }

    def _instructions(self, pack: Pack) -> str:
        """The same for every post under one pack, so they are made once."""
        digest, text = self._told
        if digest != pack.ref.digest:
            text = prompt(pack)
            self._told = (pack.ref.digest, text)
        return text


def _meaning(signal: str) -> str:
    means = MEANINGS[signal].means
    return means[0].lower() + means[1:]


def _shown(post: Post) -> dict[str, Any]:
    """The words and what they answer. Who wrote them is not told: no name helps to read a post."""
    shown: dict[str, Any] = {"post": post.text}
    if post.parent and post.parent.text:
        shown["in_answer_to"] = post.parent.text[:LONGEST_EARLIER]
    writer = {post.author.handle, post.author.name} - {None}
    earlier = [
        {"by": "the writer" if one.author in writer else "somebody else", "text": one.text[:LONGEST_EARLIER]}
        for one in post.thread[-EARLIER:]
    ]
    return shown | ({"earlier": earlier} if earlier else {})


def _scores(answer: Any) -> dict[str, dict[str, Any]]:
    """What the model says of every signal. Raises NoAnswer for anything but what it was asked for."""
    try:
        content = answer["choices"][0]["message"]["content"]
        said = parse_object(content.encode())
    except (KeyError, IndexError, TypeError, AttributeError):
        raise NoAnswer("Its answer was not that of a chat endpoint.") from None
    except (BadJson, UnicodeEncodeError):
        raise NoAnswer("The model did not answer with one JSON object.") from None
    if set(said) != set(SIGNALS):
        raise NoAnswer("The model did not answer for exactly the signals of the policy.")
    for name, each in said.items():
        if not _is_sound(each):
            raise NoAnswer(f"What the model says of {name} is not what it was asked for.")
    return said


def _is_sound(said: Any) -> bool:
    if not isinstance(said, dict) or set(said) != KEYS:
        return False
    score, words = said["score"], said["words"]
    whole = score is None or (isinstance(score, int) and not isinstance(score, bool) and 0 <= score <= 100)
    listed = isinstance(words, list) and all(isinstance(each, str) for each in words)
    return whole and listed and isinstance(said["why"], str)


def _spans(text: str, words: list[str]) -> tuple[Span, ...]:
    """Where the words stand that the model points at. What it did not copy exactly is left out."""
    found = [(text.find(each), each) for each in words[:MOST_SPANS] if each.strip()]
    return tuple(tidy((at, at + len(each)) for at, each in found if at >= 0))
