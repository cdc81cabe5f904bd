"""Stored rulings replayed a second, beside the plain reading of the same lines as JSON."""

import json
import resource
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from cost import cost
from fingerpost import policy
from fingerpost.policy.comparing import stored
from fingerpost.policy.comparing.replay import replay
from fingerpost.policy.comparing.replay_file import replay_file
from fingerpost.policy.pack import make_ready
from policy_facts import facts_of_posts
from timing import compare

SOME, MANY, PROCESSES = 100_000, 1_000_000, 2


def write(path: Path, count: int) -> None:
    with path.open("w", encoding="utf-8") as out:
        for number, facts in enumerate(facts_of_posts(count)):
            row = {"id": f"post-{number}", "at": "2026-03-02T10:00:00Z", "language": "en", "facts": facts}
            out.write(f"{json.dumps(row, separators=(',', ':'))}\n")


def another(pack: policy.Pack) -> policy.Pack:
    """The pack with every whole number moved: no ruling is spared a second look."""
    params = {
        name: param.model_copy(update={"value": param.value + 5}) if type(param.value) is int else param
        for name, param in pack.params.items()
    }
    return make_ready(replace(pack, params=params), [ready.rule for ready in pack.rules])


def parse(path: Path) -> int:
    with path.open("rb") as lines:
        return sum(1 for _ in map(json.loads, lines))


def main() -> None:
    old = policy.load(policy.shipped())
    new = another(old)
    with tempfile.TemporaryDirectory() as folder:
        some, many = Path(folder) / "some.jsonl", Path(folder) / "many.jsonl"
        write(some, SOME)
        with some.open("rb") as stream:
            records = list(stored.read(stream))
        what = f"{SOME:,} stored rulings replayed under two packs (bar 100,000/s)"
        compare(f"{what}, read already", lambda: replay(records, old, new).total, "lines as JSON", lambda: parse(some))
        cost("a stored ruling replayed under two packs", lambda: replay(records, old, new).total, 10)
        records.clear()
        cost("the same, read from the file", lambda: replay_file(some, old, new).total, 20)
        for processes in (1, PROCESSES):
            compare(
                f"{what}, from the file, processes: {processes}",
                lambda n=processes: replay_file(some, old, new, processes=n).total,
                "lines as JSON",
                lambda: parse(some),
            )
        write(many, MANY)
        begin = time.perf_counter()
        report = replay_file(many, old, new, processes=PROCESSES)
        took = time.perf_counter() - begin
        begin = time.perf_counter()
        parse(many)
        alone = time.perf_counter() - begin
    sizes = [resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    print(
        f"{report.total:,} stored rulings, two packs, from the file (bar 10 s, 500 MB): {took:.1f} s, at most"
        f" {sizes[1]:.0f} MB a process   lines as JSON, one process: {alone:.1f} s   ratio {alone / took:.2f}"
    )


if __name__ == "__main__":
    main()
