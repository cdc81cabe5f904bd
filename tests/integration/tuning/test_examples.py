"""Examples: written by one person, settled by another, checked against the original, which is never kept."""

import json
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, transaction

from fingerpost.journal.models import Entry
from fingerpost.people.permissions import NotPermitted
from fingerpost.triage import measuring
from fingerpost.tuning import queries
from fingerpost.tuning.models import LearningExample
from fingerpost.tuning.operations import ExampleRefused, propose_example, settle_example
from fingerpost.tuning.paraphrase import Original

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

ORIGINAL = Original("Goodbye everyone, Sharon knows where the letters are", ("Gus Thornbury",))
CORRECTION = UUID("11111111-2222-4333-8444-555555555555")
WORDS = "that's me done, look after the dog"


def propose(by: Any, text: str = WORDS, labels: tuple[str, ...] = ("crisis",), **changes: Any) -> LearningExample:
    given = {"original": ORIGINAL, "correction": CORRECTION, "unsure": (), "platform": "facebook", "kind": "comment"}
    return propose_example(by.organisation, text=text, labels=labels, by=by, **(given | changes))


@pytest.fixture
def governance(make_user: Any) -> Any:
    return make_user("information_governance")


class TestProposing:
    def test_keeps_the_made_up_words_and_nothing_of_the_original(self, lead: Any) -> None:
        made = propose(lead, f"  {WORDS} ", unsure=("safeguarding",))
        assert (made.text, made.labels, made.unsure, made.state) == (WORDS, ["crisis"], ["safeguarding"], "proposed")
        assert (made.written_by, made.correction) == (lead, CORRECTION)
        row = json.dumps(LearningExample.objects.values().get(), default=str)
        assert "Sharon" not in row
        assert "Thornbury" not in row

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("", "Write the example"),
            ("x" * 1001, "Write the example"),
            ("she knows where the letters are", "knows where the letters"),
            ("ask sharon", "the name “sharon”"),
            ("ring 07700 900123", "personal information"),
        ],
    )
    def test_is_refused_with_what_is_wrong(self, lead: Any, text: str, told: str) -> None:
        with pytest.raises(ExampleRefused) as refused:
            propose(lead, text)
        assert any(told in each for each in refused.value.problems)
        assert not LearningExample.objects.exists()
        assert not Entry.objects.filter(act="example.proposed").exists()

    def test_labels_are_signals_and_not_both_present_and_unsure(self, lead: Any) -> None:
        with pytest.raises(ExampleRefused, match="no such signal"):
            propose(lead, labels=("sarcasm",))
        with pytest.raises(ExampleRefused, match="either present or unsure"):
            propose(lead, unsure=("crisis",))

    def test_an_example_of_nothing_is_one_too(self, lead: Any) -> None:
        assert propose(lead, labels=()).labels == []

    @pytest.mark.parametrize("role", ["desk_officer", "administrator", "auditor"])
    def test_is_for_who_may_teach(self, make_user: Any, role: str) -> None:
        with pytest.raises(NotPermitted):
            propose(make_user(role))


class TestSettling:
    def test_takes_another_person(self, lead: Any, governance: Any) -> None:
        made = propose(lead)
        with pytest.raises(ExampleRefused, match="somebody else"):
            settle_example(lead.organisation, made.pk, accept=True, by=lead)
        found = settle_example(lead.organisation, made.pk, accept=True, by=governance)
        assert (found.state, found.reviewed_by) == ("accepted", governance)
        assert found.reviewed_at

    def test_the_database_knows_it_too(self, lead: Any) -> None:
        made = propose(lead)
        with pytest.raises(IntegrityError), transaction.atomic():
            LearningExample.objects.filter(pk=made.pk).update(reviewed_by=lead)

    def test_a_refusal_needs_a_reason(self, lead: Any, governance: Any) -> None:
        made = propose(lead)
        with pytest.raises(ExampleRefused, match="Say why"):
            settle_example(lead.organisation, made.pk, accept=False, by=governance, why=" ")
        found = settle_example(lead.organisation, made.pk, accept=False, by=governance, why="Too near.")
        assert (found.state, found.why) == ("refused", "Too near.")

    def test_happens_once(self, lead: Any, governance: Any) -> None:
        made = propose(lead)
        settle_example(lead.organisation, made.pk, accept=True, by=governance)
        with pytest.raises(ExampleRefused, match="settled already"):
            settle_example(lead.organisation, made.pk, accept=False, by=governance, why="x")

    def test_is_for_who_may_teach_and_within_the_body(self, lead: Any, officer: Any) -> None:
        made = propose(lead)
        with pytest.raises(NotPermitted):
            settle_example(lead.organisation, made.pk, accept=True, by=officer)
        with pytest.raises(LearningExample.DoesNotExist):
            settle_example(lead.organisation, uuid4(), accept=True, by=lead)

    def test_each_act_is_in_the_journal_with_no_word_of_it(self, lead: Any, governance: Any) -> None:
        made = propose(lead)
        settle_example(lead.organisation, made.pk, accept=False, by=governance, why="Too near to Gus.")
        told = [
            (each.act, each.actor) for each in Entry.objects.filter(subject=f"example:{made.pk}").order_by("sequence")
        ]
        assert told == [("example.proposed", lead.actor.id), ("example.refused", governance.actor.id)]
        for each in Entry.objects.filter(subject=f"example:{made.pk}"):
            assert b"dog" not in bytes(each.body)
            assert b"Gus" not in bytes(each.body)


class TestWhatIsTaught:
    def test_is_what_was_accepted_in_the_form_of_the_authored_posts(self, lead: Any, governance: Any) -> None:
        good, bad = propose(lead, unsure=("hate",)), propose(lead, "another one, by me")
        propose(lead, "waits still")
        settle_example(lead.organisation, good.pk, accept=True, by=governance)
        settle_example(lead.organisation, bad.pk, accept=False, by=governance, why="No.")
        (line,) = queries.accepted(lead.organisation)
        assert line == {
            "id": f"ex-{good.pk}",
            "text": WORDS,
            "platform": "facebook",
            "kind": "comment",
            "labels": ["crisis"],
            "unsure": ["hate"],
            "family": f"ex-{good.pk}",
        }
        read = measuring.read_line(json.dumps(line).encode())
        assert isinstance(read, measuring.Labelled)
        assert "hate" not in read.labels

    def test_a_correction_counts_as_treated_until_its_example_is_refused(self, lead: Any, governance: Any) -> None:
        made = propose(lead)
        assert list(queries.treated(lead.organisation)) == [CORRECTION]
        settle_example(lead.organisation, made.pk, accept=False, by=governance, why="No.")
        assert list(queries.treated(lead.organisation)) == []
