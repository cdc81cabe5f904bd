"""Rulings a second under the shipped pack, bare, explained and written as JSON, beside other engines' bare answers.

All engines are given the same conditions and the same facts, and are held to the same answers before they are timed.
"""

from cost import cost
from fingerpost import policy
from fingerpost.policy import written
from fingerpost.policy.matcher import Matcher
from other_engines import Matches, cedar_engine, cel_engine, zen_engine
from policy_facts import facts_of_posts, many_rules
from timing import compare

COUNT, FEW = 20_000, 300


def main() -> None:
    pack, facts = policy.load(policy.shipped()), FACTS
    conditions = pack.all_conditions
    engines = {"CEL": cel_engine(conditions), "Zen": zen_engine(conditions), "Cedar": cedar_engine(conditions)}
    matcher = Matcher(conditions)
    for name, matches in engines.items():
        for given in facts[:FEW]:
            ours = [number for number, holds in enumerate(matcher.answers(given) or ()) if holds]
            assert matches(given) == ours, f"{name} answers otherwise"

    def explained_and_written() -> int:
        for given in facts:
            written.to_json(pack.rule(given))
        return COUNT

    def explained() -> int:
        for given in facts:
            pack.rule(given)
        return COUNT

    def plainly() -> int:
        for given in facts[:FEW]:
            pack.rule_plainly(given)
        return FEW

    sixty = f"{len(pack.rules)} rules and {len(pack.pathways)} pathways"
    cost(f"{sixty} matched", lambda: matched(matcher), 15)
    cost("a ruling, explained and written as JSON", explained_and_written, 25)
    for name, matches in engines.items():
        compare(f"{sixty} matched", lambda: matched(matcher), name, lambda m=matches: answered(m))
    compare("a ruling, explained and written as JSON", explained_and_written, "explained", explained)
    compare("a ruling, explained", explained, "the same, one condition after the other", plainly)
    for name, matches in engines.items():
        compare(
            "explained and written", explained_and_written, f"bare answers of {name}", lambda m=matches: answered(m)
        )
    large = [ready.condition for ready in many_rules(pack.rules, 600)]
    wide, theirs = Matcher(large), zen_engine(large)
    cost("600 rules matched", lambda: matched(wide), 150)
    compare("600 rules matched", lambda: matched(wide), "Zen", lambda: answered(theirs))


FACTS = list(facts_of_posts(COUNT))


def matched(matcher: Matcher) -> int:
    """Nothing is remembered between posts but the bits of single values."""
    for given in FACTS:
        values = matcher.values(given)
        assert values is not None
        matcher.settle(matcher.seen(values))
    return COUNT


def answered(matches: Matches) -> int:
    for given in FACTS[:FEW]:
        matches(given)
    return FEW


if __name__ == "__main__":
    main()
