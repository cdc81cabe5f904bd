"""Finds names and terms in what people wrote, as whole words. Pure."""

import re
import unicodedata
from collections.abc import Iterable

from fingerpost.post import Post


def words_of(post: Post) -> tuple[str, ...]:
    """Everything in which a term can occur: the post, its author, what it answers, and what was said before."""
    said = (post.text, post.author.name, post.author.handle, post.parent.text if post.parent else "")
    return tuple(each for each in (*said, *(message.text for message in post.thread)) if each)


def occurs(terms: Iterable[str], texts: Iterable[str]) -> bool:
    """Whether any term stands in any of the texts as whole words, whatever its case, accents and punctuation."""
    return bool(found(terms, texts))


def found(terms: Iterable[str], texts: Iterable[str]) -> tuple[str, ...]:
    """The terms that stand in any of the texts, in their order. Quick also for a whole directory of names."""
    said = [_plain(text) for text in texts]
    words = {word for text in said for word in text.split()}
    return tuple(term for term in terms if _may(term, words) and _is_in(_plain(term), said))


def _may(term: str, words: set[str]) -> bool:
    """False for most terms that are not there, without looking at each of them closely."""
    simple = term.isascii() and term.replace(" ", "").isalnum()
    return not simple or term.casefold().split()[-1] in words


def _is_in(term: str, said: list[str]) -> bool:
    return bool(term.strip()) and any(term in text for text in said)


def _plain(text: str) -> str:
    """Small letters and figures with single spaces around every word, so that a word is found only whole."""
    bare = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    joined = re.sub("['’]", "", bare.casefold())  # O'Neill is also written ONeill
    words = re.findall(r"[^\W_]+", joined)
    return f" {' '.join(words)} "
