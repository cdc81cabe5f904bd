"""Stored rulings replayed: what would change, and what cannot be told."""

import io
import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fingerpost import policy
from fingerpost.policy import files
from fingerpost.policy.comparing import replay_file as in_parts
from fingerpost.policy.comparing import stored
from fingerpost.policy.comparing.replay import OPEN, Replayer, replay
from fingerpost.policy.comparing.replay_file import replay_file
from fingerpost.policy.comparing.replay_report import CATEGORIES
from fingerpost.policy.pack import make_ready
from fingerpost.policy.vocabulary import ACTIONS, FACTS, NEEDS_GROUND, SIGNALS
from fingerpost.post import json_lines
from random_facts import random_facts

SHIPPED = policy.load(policy.shipped())
RULES = [ready.rule for ready in SHIPPED.rules]
CLAUSE = next(iter(SHIPPED.clauses))


def a_rule(name, when, *then, **more):
    made = {"id": name, "clause": CLAUSE, "says": "New.", "when": when, "then": list(then)} | more
    return files.Rule.model_validate(made)


ASKED = a_rule("complaint", {"complaint": {"gte": 50}}, {"must": "refer_complaints"})
OLD = make_ready(SHIPPED, [ASKED])
QUIET = dict.fromkeys(SIGNALS, 0) | {
    **{name: {bool: False, int: 0, str: "other"}[kind] for name, kind in FACTS.items()},
    "platform": "facebook",
    "public": True,
    "text_read": True,
}


def with_rule(when, *then, **more):
    return make_ready(SHIPPED, [ASKED, a_rule("new-rule", when, *then, **more)])


def line(name="a", **more):
    return json.dumps({"id": name, "at": "2026-03-02T10:00:00Z", "facts": QUIET} | more).encode()


def read(*lines):
    return list(stored.read(io.BytesIO(b"\n".join(lines))))


def stored_as(ruling, **more):
    actions = {
        name: {"modality": said.modality, "because": list(said.because)} for name, said in ruling.actions.items()
    }
    return {"pathway": ruling.pathway, "person": ruling.person, "actions": actions} | more


def categories_by_hand(was, now):
    found = set()
    for action in ACTIONS:
        before, after = was.actions[action].modality, now.actions[action].modality
        if before == after:
            continue
        opened = action in NEEDS_GROUND and before not in OPEN and after in OPEN
        closed = action in NEEDS_GROUND and before in OPEN and after not in OPEN
        named = {"newly_acted": opened, "no_longer_acted": closed}
        named |= {"conflict_gained": after == "conflict", "conflict_lost": before == "conflict"}
        found |= {name for name, holds in named.items() if holds} or {"duty_changed"}
    if (was.pathway, was.person) != (now.pathway, now.person):
        found.add("pathway_changed")
    because = all(was.actions[action].because == now.actions[action].because for action in ACTIONS)
    return found or {"same" if because else "explanation_only"}


def changed_pack():
    params = {
        name: param.model_copy(update={"value": param.value + 9}) if type(param.value) is int else param
        for name, param in SHIPPED.params.items()
    }
    return make_ready(
        replace(SHIPPED, params=params), [rule for rule in RULES[1:] if RULES[0].id not in rule.overrides]
    )


def test_replay_agrees_with_ruling_twice_on_ten_thousand_random_facts():
    new = changed_pack()
    replayer = Replayer(SHIPPED, new)
    met = set()
    for number, facts in enumerate(random_facts(SHIPPED, 10_000, seed=7)):
        verdict = replayer.verdict(stored.Stored(number, str(number), None, facts, "en", None, False))
        was, now = SHIPPED.rule(facts), new.rule(facts)
        assert set(verdict.categories) == categories_by_hand(was, now), facts
        assert verdict.pathway == was.pathway
        assert verdict.moves == tuple(
            (name, was.actions[name].modality, now.actions[name].modality)
            for name in ACTIONS
            if was.actions[name].modality != now.actions[name].modality
        )
        met |= set(verdict.categories)
    assert {"same", "newly_acted", "no_longer_acted", "duty_changed", "pathway_changed"} <= met


def test_the_same_pack_changes_nothing():
    records = [stored.from_dict({"id": "a", "facts": facts}) for facts in random_facts(SHIPPED, 500)]
    report = replay(records, SHIPPED, policy.load(policy.shipped()))
    assert (report.total, report.replayed, report.changed, report.counts["same"]) == (500, 500, 0, 500)
    assert report.warning is None


def test_an_act_that_opens_is_counted_split_and_shown():
    new = with_rule({"praise": {"gte": 90}}, {"may": "hide"})
    kind = line("kind", facts=QUIET | {"praise": 95, "platform": "x"}, language="cy")
    report = replay(read(line("quiet"), kind), OLD, new)
    assert report.counts == {"same": 1, "newly_acted": 1}
    assert report.examples == {"newly_acted": ["kind"]}
    assert report.split["platform"] == {"facebook": {"same": 1}, "x": {"newly_acted": 1}}
    assert report.split["language"]["cy"] == {"newly_acted": 1}
    assert report.split["pathway"]["praise"] == {"newly_acted": 1}
    assert report.moves == {("hide", "not_permitted", "may"): 1}
    assert any("kind" in told for told in report.lines())


def test_where_the_new_policy_acts_less_the_report_says_what_nobody_can_know():
    new = with_rule({"praise": {"gte": 90}}, {"may": "hide"})
    report = replay(read(line(facts=QUIET | {"praise": 95})), new, OLD)
    assert report.counts == {"no_longer_acted": 1}
    assert report.warning == report.lines()[-1] == report.to_dict()["warning"]
    assert "nobody knows" in report.warning


def test_a_conflict_gained_and_lost_is_told():
    new = with_rule({"complaint": {"gte": 50}}, {"must_not": "refer_complaints"})
    records = read(line(facts=QUIET | {"complaint": 80}))
    assert "conflict_gained" in replay(records, OLD, new).counts
    assert "conflict_lost" in replay(records, new, OLD).counts


def test_the_same_ruling_for_another_reason_is_an_explanation_only():
    new = with_rule({"complaint": {"gte": 50}}, {"must": "refer_complaints"})
    assert replay(read(line(facts=QUIET | {"complaint": 80})), OLD, new).counts == {"explanation_only": 1}


def test_without_an_old_pack_the_stored_ruling_is_what_is_compared_with():
    facts = QUIET | {"praise": 95}
    new = with_rule({"praise": {"gte": 90}}, {"may": "hide"})
    ruling = OLD.rule(facts)
    full = line("full", facts=facts, **stored_as(ruling))
    short = line("short", facts=facts, pathway=ruling.pathway, actions={"hide": "not_permitted"})
    assert replay(read(full, short), None, OLD).counts == {"same": 2}
    assert replay(read(full, short), None, new).counts == {"newly_acted": 2}
    assert replay(read(line("bare")), None, OLD).not_replayable == {"no_ruling": 1}


def test_each_rule_is_replayed_as_it_stood_on_the_day():
    later = with_rule({"praise": {"gte": 90}}, {"may": "hide"}, **{"from": date(2026, 3, 1)})
    facts = QUIET | {"praise": 95}
    before = line("before", facts=facts, at="2026-02-28T23:59:59Z")
    after = line("after", facts=facts, at="2026-03-01T00:00:00Z")
    assert replay(read(before, after), OLD, later).examples == {"newly_acted": ["after"]}


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (line(facts=None), "facts_erased"),
        (line(facts=QUIET | {"sentiment": 3}), "unknown_fact"),
        (line(facts=QUIET | {"hate": "high"}), "wrong_kind"),
        (line(facts=QUIET | {"public": 1}), "wrong_kind"),
        (line(facts=[1]), "bad_line"),
        (b'{"id": "a"}', "bad_line"),
        (b'{"id": "a", "id": "b", "facts": {}}', "bad_line"),
        (b'{"id": "a", "facts": {"hate": 1, "hate": 2}}', "bad_line"),
        (b"not json", "bad_line"),
        (line(at="last week"), "bad_line"),
        (line(at="2026-03-02T10:00:00"), "bad_line"),
        (line(actions={"hide": "perhaps"}, pathway="crisis"), "bad_line"),
        (line(actions={"hide": "may"}), "bad_line"),
    ],
)
def test_what_cannot_be_replayed_is_counted_with_the_reason_and_stops_nothing(written, why):
    report = replay(read(line("first"), written, line("last")), SHIPPED, SHIPPED)
    assert (report.total, report.replayed, report.not_replayable) == (3, 2, {why: 1})
    (told,) = report.to_dict()["lines_not_replayable"]
    assert (told["line"], told["why"]) == (2, why)


flat_values = st.none() | st.booleans() | st.integers() | st.text(max_size=4)
spaces = st.sampled_from(["", " ", "\t"])
pairs = st.lists(st.tuples(st.sampled_from(["id", "at", "hate", "public", "x"]), flat_values | st.floats()), max_size=5)


@given(outer=pairs, inner=pairs, space=spaces, escaped=st.booleans())
def test_the_fast_reader_takes_only_what_the_strict_one_takes_and_reads_it_alike(outer, inner, space, escaped):
    def written(rows):
        return ",".join(f'"{name}"{space}:{space}{json.dumps(value, ensure_ascii=escaped)}' for name, value in rows)

    facts = f'"facts":{{{written(inner)}}}'
    raw = f"{{{written(outer)}{',' if outer else ''}{facts}}}".encode(errors="surrogatepass")
    fast = stored._flat(raw)
    if fast is not None:
        assert json.dumps(fast) == json.dumps(json_lines.parse_object(raw))


def test_an_everyday_line_takes_the_fast_way():
    assert stored._flat(line()) == json_lines.parse_object(line())
    assert stored._flat(line(pack={"ref": "x"})) is None


def as_written(facts, space="", **more):
    """A line as text, its facts given as pairs, so that a name can be there twice."""
    inner = f",{space}".join(f'{space}"{name}"{space}:{space}{json.dumps(value)}' for name, value in facts)
    outer = "".join(f'{space}"{name}":{json.dumps(value)},' for name, value in more.items())
    return f'{{{outer}"facts"{space}:{space}{{{inner}{space}}}}}'.encode()


facts_as_pairs = st.lists(
    st.tuples(
        st.sampled_from(["hate", "crisis", "platform", "public", "kind", "nonsense"]),
        st.sampled_from([0, 55, 90, 1.5, None, True, "x", "facebook", "a,b", "a}b", '"', "\u00e9", [], {"hate": 1}]),
    ),
    max_size=5,
)
outers = st.fixed_dictionaries(
    {},
    optional={
        "id": st.sampled_from(["a", "b", "", 'say "facts":{}', None]),
        "at": st.sampled_from(["2026-03-02T10:00:00Z", "2026-03-02", None]),
        "language": st.sampled_from(["en", "cy", None]),
        "actions": st.sampled_from([None, {"hide": "may"}]),
        "pack": st.sampled_from(["facts", {"facts": {}}, {"facts": {"hate": 90}}]),
    },
)
a_line = st.builds(
    lambda facts, outer, space: as_written(facts, space, **outer), facts_as_pairs, outers, st.sampled_from(["", " "])
)
broken = st.sampled_from(
    [
        b'{"id":"facts","b":"{"hate":1}","facts":{}}',
        b'{"pack":{"facts":{"hate":90}},"facts":{}}',
        b'{"id":"a","facts":"x{"hate":1}"}',
        b'{"id":"a"facts":{"hate":1}}',
        b'{"facts":{"hate":1},"facts":{"hate":1}}',
        b'{"facts":{"hate":1,}}',
        b'{"facts":{"hate":1}',
        b'{"facts":{}}',
        b'{"\\"facts":{"hate":1}}',
    ]
)


@given(lines=st.lists(a_line | broken, max_size=6))
def test_a_line_fares_the_same_whether_it_is_read_whole_or_known_by_its_facts(lines):
    new = with_rule({"all": [{"hate": {"gte": 60}}, {"public": {"is": True}}]}, {"may": "hide"})
    known, numbered = Replayer(OLD, new), list(enumerate([*lines, *lines], 1))
    whole = replay((stored.read_line(number, raw) for number, raw in numbered), OLD, new)
    assert known.replay_lines(numbered).to_dict() == whole.to_dict()


def test_an_everyday_line_that_met_what_an_earlier_one_met_is_not_read_again(monkeypatch):
    replayer = Replayer(OLD, OLD)
    first = replayer.replay_lines([(1, line("a"))])
    monkeypatch.setattr(stored, "read_line", None)
    again = replayer.replay_lines([(1, line("b", at="2026-03-03T10:00:00Z"))])
    assert again.to_dict() == first.to_dict()


def test_a_byte_order_mark_is_dropped_at_the_start_of_a_file_alone(tmp_path, monkeypatch):
    monkeypatch.setattr(in_parts, "PART", 10)
    file = tmp_path / "rulings.jsonl"
    file.write_bytes(
        b"\n".join([json_lines.BYTE_ORDER_MARK + line("a"), b"\x0c", json_lines.BYTE_ORDER_MARK + line("b")])
    )
    whole = replay_file(file, OLD, OLD)
    assert (whole.total, whole.replayed) == (3, 1)
    assert replay_file(file, OLD, OLD, processes=2).to_dict() == whole.to_dict()


def test_an_unknown_name_that_may_be_somebodys_data_is_not_repeated():
    (told,) = read(line(facts={"jo@example.org said": 1, "mood": 2}))
    assert "jo" not in told.detail
    assert "mood" in told.detail


def test_a_triage_line_without_facts_is_replayed_only_where_the_facts_cannot_matter():
    scores = {name: {"score": 0, "spans": [], "why": "", "by": ""} for name in SIGNALS}
    bare = json.dumps({"line": 1, "id": "a", "pathway": "routine", "signals": scores}).encode()
    report = replay(read(bare), OLD, OLD)
    assert report.not_replayable == {"facts_missing": 1}
    assert "text_read" in report.lines_not_replayable[0].detail
    scores_only = replace(OLD, pathways=OLD.pathways[-1:])
    assert replay(read(bare), scores_only, scores_only).counts == {"same": 1}
    with_facts = json.dumps(json.loads(bare) | {"facts": QUIET}).encode()
    assert replay(read(with_facts), OLD, OLD).counts == {"same": 1}


def test_progress_is_told_and_examples_are_bounded():
    told = []
    new = with_rule({"praise": {"gte": 90}}, {"may": "hide"})
    report = replay(
        read(*[line(f"p{n}", facts=QUIET | {"praise": 95}) for n in range(20_000)]), OLD, new, told.append, 3
    )
    assert told == [10_000, 20_000]
    assert report.examples == {"newly_acted": ["p0", "p1", "p2"]}
    assert set(report.to_dict()["counts"]) == set(CATEGORIES)


def test_a_file_in_parts_gives_the_report_of_the_whole(tmp_path, monkeypatch):
    monkeypatch.setattr(in_parts, "PART", 20_000)
    file, new = tmp_path / "rulings.jsonl", changed_pack()
    lines = [line(f"r{n}", facts=facts) for n, facts in enumerate(random_facts(SHIPPED, 300))]
    lines[120], lines[200] = b"", b"broken"
    file.write_bytes(b"\n".join(lines))
    told = []
    whole = replay_file(file, SHIPPED, new)
    parts = replay_file(file, SHIPPED, new, told.append, processes=2)
    assert parts.to_dict() == whole.to_dict()
    assert parts.to_dict()["lines_not_replayable"][0]["line"] == 201
    assert told[-1] == whole.total == 299
    assert len(told) > 3


@pytest.mark.parametrize(("day", "category"), [("2027-03-31", "same"), ("2027-04-01", "newly_acted")])
def test_a_ruling_is_replayed_by_the_numbers_of_its_day(tmp_path, day, category):
    """From April on, words are taken down from 40 percent; before, from 60 as now."""
    param = SHIPPED.params["ground"]
    before = files.Earlier(until=date(2027, 4, 1), value=param.value, reason="As it was.")
    changed = replace(
        SHIPPED, params=SHIPPED.params | {"ground": param.model_copy(update={"value": 40, "earlier": [before]})}
    )
    new = make_ready(changed, [ready.rule for ready in SHIPPED.rules])
    written = line(at=f"{day}T10:00:00Z", facts=QUIET | {"hate": 50, "own_information": False})
    file = tmp_path / "rulings.jsonl"
    file.write_bytes(b"\n".join([written] * 3) + b"\n")
    for report in (replay(read(written), SHIPPED, new), replay_file(file, SHIPPED, new)):
        assert report.counts[category] == report.total
