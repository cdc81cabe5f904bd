"""Rules and stored rulings in words: the public is told what concerns them, the auditor everything that was stored."""

import json
import re
from typing import Any

import pytest

from fingerpost import reading
from fingerpost.platforms import capabilities
from fingerpost.policy import Pack, load, shipped
from fingerpost.policy.explaining.explain import NoSuchRule, explain_rule, explain_ruling
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post
from fingerpost.triage.assessment import Assessment, Finding

TEXT = "Get out of our town, the lot of you."
HATE = "Get out of our town"


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load(shipped())


class Stated:
    """Finds what it was told to find."""

    def __init__(self, scores: dict[str, int | None]) -> None:
        self.scores = scores

    def assess(self, post: Post) -> Assessment:
        found = {name: Finding(0, (), "", f"{name}/1") for name in SIGNALS}
        for name, score in self.scores.items():
            found[name] = Finding(score, ((0, len(HATE)),) if score else (), "It shows.", f"{name}/1")
        return Assessment(found, text_read=True, empty_text=False, language="en", version="tests/1")


def stored(pack: Pack, **scores: int | None) -> dict[str, Any]:
    """A reading's explanation as the inbox keeps it, through JSON."""
    post = Post(text=TEXT, id="1", platform="facebook", kind="comment")
    made = reading.read(post, Stated(scores), pack, capabilities("facebook"), reading.NO_RECORDS)
    kept: dict[str, Any] = json.loads(json.dumps({**reading.to_dict(made, 1), "stands_on": reading.explanation(made)}))
    return kept


class TestToThePublic:
    def test_it_says_what_was_done_on_which_words_by_which_principle_and_how_to_disagree(self, pack: Pack) -> None:
        told = explain_ruling(stored(pack, hate=92), "public", pack=pack, text=TEXT, done=["hide"])
        assert "What was done: hidden." in told
        assert "Our principles do not allow hateful or discriminatory comments. (Appendix 3 of our social" in told
        assert f"“{HATE}”" in told
        assert "A person made this decision." in told
        assert pack.service.contacts["public"] in told

    def test_it_holds_no_names_of_rules_and_no_scores(self, pack: Pack) -> None:
        told = explain_ruling(stored(pack, hate=92, abuse=77, crisis=None), "public", pack=pack, text=TEXT)
        assert not [rule for rule in pack.rule_by_id if "-" in rule and rule in told]
        assert not re.search(r"\b(92|77|60)\b", told)

    def test_it_works_without_the_pack_that_it_was_made_under(self, pack: Pack) -> None:
        told = explain_ruling(stored(pack, hate=92), "public")
        assert "It is hateful or discriminatory." in told
        assert "write to us" in told

    def test_a_pack_of_another_version_lends_it_nothing(self, pack: Pack) -> None:
        kept = stored(pack, hate=92)
        kept["pack"]["digest"] = "another"
        assert explain_ruling(kept, "public", pack=pack) == explain_ruling(kept, "public")

    def test_praise_is_told_that_no_ground_was_found(self, pack: Pack) -> None:
        told = explain_ruling(stored(pack, praise=95), "public", pack=pack, text=TEXT)
        assert "We did not find that it goes against our principles." in told
        assert "rests on these words" not in told

    def test_nothing_decided_is_never_told_as_done(self, pack: Pack) -> None:
        assert "What was done" not in explain_ruling(stored(pack, hate=92), "public", pack=pack)


class TestToAnAuditor:
    def test_it_gives_every_rule_that_applied_with_what_was_seen_and_what_it_was_held_against(self, pack: Pack) -> None:
        kept = stored(pack, hate=92, profanity=57, crisis=None)
        told = explain_ruling(kept, "audit", pack=pack, done=["hide"])
        for fired in kept["stands_on"]["fired"]:
            assert f"  {fired['rule']} (clause {fired['clause']}, obligation {fired['obligation']}" in told
        assert "    hate at least 60; seen 92" in told
        assert "profanity at least 60; seen 57" in told
        assert "lacked crisis" in told
        assert pack.ref.digest in told
        assert "A person must settle it: Whether there is crisis is not known." in told
        assert "Done by people: hide" in told

    def test_rules_that_speak_against_each_other_are_named_with_their_words(self, pack: Pack) -> None:
        told = explain_ruling(stored(pack, profanity=90, criticism=90), "audit", pack=pack)
        opposed = told.split("Rules that speak against each other")[1].split("Near misses")[0]
        assert "critic-who-swears (should_not)" in opposed

    def test_it_is_the_same_however_often_it_is_asked(self, pack: Pack) -> None:
        kept = stored(pack, hate=92, personal_info=80)
        assert explain_ruling(kept, "audit") == explain_ruling(kept, "audit")

    def test_what_was_not_stored_is_not_made_up(self) -> None:
        told = explain_ruling({}, "audit")
        assert "Rules that applied\n  none" in told


def test_another_audience_is_refused(pack: Pack) -> None:
    with pytest.raises(ValueError, match="public or audit"):
        explain_ruling({}, "press")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["corp-0068", "marchbrook"])
def test_every_rule_can_be_explained(name: str) -> None:
    pack = load(shipped(name))
    for rule in pack.rule_by_id:
        explained = explain_rule(pack, rule)
        assert explained.text.startswith(f"{rule}: ")
        assert json.loads(json.dumps(explained.to_dict()))["id"] == rule
        assert all(name in explained.text for name, _ in explained.params)


def test_a_slip_of_the_pen_is_answered_with_what_may_be_meant(pack: Pack) -> None:
    with pytest.raises(NoSuchRule, match="Did you mean ground-hate"):
        explain_rule(pack, "ground-hat")
