"""The statement of reasons."""

from dataclasses import replace

import pytest

from fingerpost import policy
from fingerpost.desk import statement
from fingerpost.desk.statement import Facts
from fingerpost.policy.files import Reasons

FACTS = Facts(
    action="hide",
    organisation="Northwold and Fellside NHS Foundation Trust",
    kind="comment",
    platform="Facebook",
    at="7 September 2026 at 9am",
    external_id="123_456",
    told="Our principles do not allow abuse of staff or of the public.",
    clause="Appendix 3",
    rests_on="It calls a colleague “a waste of space”.",
    contact="enquiries@example.org",
)


@pytest.fixture(scope="module")
def reasons() -> Reasons:
    return policy.load(policy.shipped()).reasons


def test_every_part_is_there_in_order(reasons: Reasons) -> None:
    fields = statement.draft(FACTS, reasons)
    assert list(fields) == list(statement.HEADINGS)
    assert all(fields.values())


def test_it_says_what_was_done_to_which_post_under_which_rule_and_where_to_disagree(reasons: Reasons) -> None:
    text = statement.letter(statement.draft(FACTS, reasons), FACTS.organisation)
    for part in ("hidden your comment", "123_456", "Appendix 3", "waste of space", "enquiries@example.org"):
        assert part in text


def test_it_says_that_a_person_decided(reasons: Reasons) -> None:
    assert "A person made this decision." in statement.draft(FACTS, reasons)["automation"]


def test_braces_in_a_quotation_are_left_alone(reasons: Reasons) -> None:
    fields = statement.draft(replace(FACTS, rests_on="It says “{did}” to her."), reasons)
    assert fields["facts"] == "It says “{did}” to her."


def test_a_post_whose_id_is_unknown_is_named_by_its_time(reasons: Reasons) -> None:
    content = statement.draft(replace(FACTS, external_id=""), reasons)["content"]
    assert content == "Your comment on Facebook (7 September 2026 at 9am)."
