"""Posts a second through all 26 signals on one core, rules and model, beside a word-list filter on the same posts."""

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from better_profanity import profanity

from cost import cost
from fingerpost.post import Post
from fingerpost.triage import Assessor
from fingerpost.triage.model import load, shipped
from fingerpost.triage.normalise import normalise
from timing import compare

BEGINNINGS = (
    "Just wanted to say thank you to",
    "Still waiting to hear back from",
    "Does anyone know how to get hold of",
    "Absolutely disgusted with",
    "My mum has been under",
    "Can I ask why nobody answers at",
    "Great day today with",
    "I don't feel safe since I left",
)
MIDDLES = ("the crisis team", "Elm ward", "the memory clinic", "your appointments line", "the staff at reception")
ENDS = (
    "and they were brilliant from start to finish.",
    "it has been nine weeks now and nobody rings back!!",
    "because the number on the website does not work",
    "and I really don't know what to do anymore",
    "😀 see you all next week",
    "- is it open on the bank holiday?",
)


def posts(count: int) -> list[Post]:
    """Everyday posts of about 100 characters."""
    chance = random.Random(68)
    return [Post(text=" ".join(map(chance.choice, (BEGINNINGS, MIDDLES, ENDS)))) for _ in range(count)]


HOSTILE = ("a", "k i l l ", "07700 ", "f\u200bu", "one ", "x[.]", "@a.b ", "\U0001f52a", "http://", "so" + "o" * 50)
MEGABYTE = 1_000_000


def hostile(length: int) -> list[str]:
    """Texts that are meant to be slow to read."""
    return [(unit * length)[:length] for unit in HOSTILE]


def read_plain(texts: list[str]) -> int:
    for text in texts:
        normalise(text)
    return len(texts)


def read_whole(assessor: Assessor, texts: list[str]) -> int:
    for text in texts:
        assessor.assess(Post(text=text))
    return sum(map(len, texts))


def timed(assessor: Assessor) -> Callable[[Post], float]:
    def seconds(post: Post) -> float:
        begin = time.perf_counter()
        assessor.assess(post)
        return time.perf_counter() - begin

    return seconds


MEMORY = (
    sys.executable,
    "-c",
    "import resource, bench_triage as b; from fingerpost.triage import Assessor; "
    "from fingerpost.triage.model import load, shipped; assessor = Assessor(model=load(shipped())); "
    "[assessor.assess(each) for each in b.posts(300)]; b.read_whole(assessor, b.hostile(5_000)); "
    "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)",
)


def main() -> None:
    cost("a megabyte of hostile text read plain", lambda: read_plain(hostile(MEGABYTE)), 1, "s")
    cost("the model checked and opened", lambda: bool(load(shipped())), 1.5, "s")
    assessor, written = Assessor(model=load(shipped())), posts(400)
    assessor.assess(written[0])
    profanity.load_censor_words()

    def ours() -> int:
        for post in written:
            assessor.assess(post)
        return len(written)

    def theirs() -> int:
        for post in written[:100]:
            profanity.contains_profanity(post.text)
        return 100

    length = sum(len(post.text) for post in written) // len(written)
    cost("hostile text through 26 signals, a character", lambda: read_whole(assessor, hostile(20_000)), 50, "µs")
    took = sorted(map(timed(assessor), posts(400)))
    print(f"one post of {length} characters, p95: {1000 * took[380]:.1f} ms (bar 10)")
    memory = subprocess.check_output(MEMORY, text=True, cwd=Path(__file__).parent).strip()
    print(f"memory of a process that reads posts, at most: {memory} MB (bar 400)")
    compare(f"posts of {length} characters through 26 signals", ours, "one word list (better-profanity)", theirs)


if __name__ == "__main__":
    main()
