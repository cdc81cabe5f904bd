"""The statement of reasons."""

from fingerpost.desk import statement
from fingerpost.desk.statement import Facts

FACTS = Facts(
    action="hide",
    organisation="Northwold and Fellside NHS Foundation Trust",
    kind="comment",
    where="Facebook",
    when="7 September 2026 at 9am",
    external_id="123_456",
    ground="Abusive towards staff or the public",
    clause="Appendix 3",
    clause_words="is abusive towards members of staff or the public",
    rests_on="It calls a colleague “a waste of space”.",
    redress_email="enquiries@example.org",
    policy_page="https://www.example.org/principles",
)


def test_every_part_is_there_in_order() -> None:
    assert list(statement.draft(FACTS)) == list(statement.HEADINGS)


def test_it_says_what_was_done_to_which_post_under_which_words_and_where_to_disagree() -> None:
    text = statement.letter(statement.draft(FACTS), FACTS.organisation)
    for part in ("We hid your comment", "123_456", "Appendix 3", "waste of space", "enquiries@example.org"):
        assert part in text


def test_it_says_that_a_person_decided() -> None:
    assert "A person looked at it and decided." in statement.draft(FACTS)["automation"]


def test_the_packs_wording_replaces_ours_part_by_part() -> None:
    fields = statement.draft(FACTS, {"redress": "Write to {redress_email}."})
    assert fields["redress"] == "Write to enquiries@example.org."
    assert fields["decision"].startswith("We hid")


def test_braces_in_a_quotation_are_left_alone() -> None:
    from dataclasses import replace

    fields = statement.draft(replace(FACTS, rests_on="It says “{this}” to her."))
    assert fields["facts"] == "It says “{this}” to her."
