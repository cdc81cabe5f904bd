"""The policy tools: reading a pack, checking it, trying its mutants and telling two packs apart."""

from datetime import date

import yaml

from cost import cost
from fingerpost import policy
from fingerpost.policy.checking import examples, mutation
from fingerpost.policy.checking.check import check
from fingerpost.policy.comparing.difference import difference
from timing import compare

TODAY = date(2026, 11, 22)


def main() -> None:
    folder = policy.shipped()
    pack, cases = policy.load(folder), examples.read(folder)
    texts = [path.read_text(encoding="utf-8") for path in folder.glob("*.yaml")]

    def read() -> int:
        policy.load(folder)
        return 1

    def parse_only() -> int:
        for text in texts:
            yaml.load(text, Loader=yaml.CSafeLoader)
        return 1

    def checked() -> int:
        check(pack, TODAY)
        return 1

    def told_apart() -> int:
        difference(pack, pack)
        return 1

    def tested() -> int:
        examples.failing(pack, cases)
        return 1

    def mutated() -> int:
        score = mutation.score(pack, cases)
        return score.killed + score.equivalent + len(score.survived)

    cost("a pack read and validated", read, 150, "ms")
    cost("a pack checked", checked, 300, "ms")
    cost("a mutant tried", mutated, 1000 / 800, "ms")
    compare("packs read and validated", read, "their YAML parsed and nothing else", parse_only)
    compare("packs checked", checked, "their YAML parsed and nothing else", parse_only)
    compare("packs told apart", told_apart, "packs checked", checked)
    compare(f"mutants tried on {len(cases)} examples", mutated, "all examples, once each", tested)
    score = mutation.score(pack, cases)
    tried = score.killed + score.equivalent + len(score.survived)
    print(f"mutation score {score.percent:.1f}% (bar 95%) of {tried:,} mutants, {len(score.survived)} survive")


if __name__ == "__main__":
    main()
