"""Two readers on the same text: figures of both, and every post on which they differ, by id and without its words."""

import json
from dataclasses import dataclass

from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post
from fingerpost.triage.assessment import Assessment, Finding
from fingerpost.triage.measuring import comparing
from fingerpost.triage.measuring.comparing import compare, report_lines


@dataclass
class Hears:
    """A reader that is sure of one signal where a word stands; ``None`` for a word on which it cannot tell."""

    signal: str
    scores: dict[str, int | None]

    def assess(self, post: Post) -> Assessment:
        score = next((score for word, score in self.scores.items() if word in post.text), 0)
        found = {name: Finding(score if name == self.signal else 0) for name in SIGNALS}
        return Assessment(found, text_read=True, empty_text=False, language="en", version="tests")


def lines(*posts):
    return list(enumerate((json.dumps(post).encode() for post in posts), 1))


POSTS = (
    {"id": "a", "text": "secret heron", "labels": ["crisis"]},
    {"id": "b", "text": "owl", "labels": []},
    {"id": "c", "text": "wren", "labels": {"crisis": None, "hate": False}},
    {"text": "robin", "labels": ["crisis"]},
)
NOW = Hears("crisis", {"owl": 80, "robin": 60})
CANDIDATE = Hears("crisis", {"heron": 90, "wren": 70, "robin": None})


def test_each_reader_has_figures_of_its_own():
    found = compare(NOW, CANDIDATE, lines(*POSTS)).to_dict()
    crisis = found["signals"]["crisis"]
    assert found["posts"] == 4
    assert (crisis["before"]["positives"], crisis["before"]["recall"][0]) == (2, 0.5)
    assert crisis["before"]["false_alarm_rate"][0] == 1.0
    assert (crisis["after"]["recall"][0], crisis["after"]["unknown"]) == (1.0, 1)
    assert len(crisis["after"]["precision"]) == 3


def test_posts_are_listed_by_id_and_never_by_their_words():
    found = compare(NOW, CANDIDATE, lines(*POSTS)).to_dict()
    told = [(each["post"], each["before"], each["after"], each["present"]) for each in found["differ"]]
    assert told == [("a", 0, 90, True), ("b", 80, 0, False), ("c", 0, 70, None), ("line 4", 60, None, True)]
    assert found["signals"]["crisis"]["differing"] == {"righted": 2, "worsened": 1, "other": 1}
    assert "secret" not in json.dumps(found)


def test_other_scores_on_the_same_side_are_no_difference():
    assert compare(NOW, Hears("crisis", {"owl": 99, "robin": 51}), lines(*POSTS)).differ == []


def test_a_long_list_is_cut_and_counted(monkeypatch):
    monkeypatch.setattr(comparing, "MOST_LISTED", 1)
    found = compare(NOW, CANDIDATE, lines(*POSTS)).to_dict()
    assert (found["differing"], len(found["differ"])) == (4, 1)


def test_lines_that_cannot_be_read_are_counted():
    found = compare(NOW, CANDIDATE, [*lines(POSTS[0]), (2, b"{"), (3, b'{"text": "no labels"}')])
    assert (found.posts, found.bad_lines) == (1, 2)


def test_the_report_is_told_in_words():
    told = "\n".join(report_lines(compare(NOW, CANDIDATE, lines(*POSTS)).to_dict()))
    assert "They differ 4 times:" in told
    assert "not judged" in told
    assert "unknown" in told
    assert "They differ on no post." in "\n".join(report_lines(compare(NOW, NOW, lines(*POSTS)).to_dict()))
