"""Finding cases by their words, on SQLite and PostgreSQL alike."""

from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.utils import timezone

from fingerpost.desk import operations, queries, searching
from fingerpost.desk.models import Case
from fingerpost.desk.queries import Queue
from fingerpost.people.models import Organisation
from fingerpost.register.operations import add_account

from .conftest import BY, now

pytestmark = [pytest.mark.databases, pytest.mark.django_db]


@pytest.fixture
def found(trust, officer):
    """``found("words")``: the cases that the queue shows for them."""

    def find(text: str, by=officer, **asked) -> set:
        return {row.id for row in queries.queue(trust, Queue(text=text, **asked), by=by).rows}

    return find


@pytest.mark.parametrize(
    "text",
    ["bruise", "BRUISES", "brü", '"again on"', "bruises arm", "👶", "don't", "it's 3", "“quoted”", "100%", "a_b"],
)
def test_a_post_is_found_by_what_it_says(arrive, found, text) -> None:
    case = arrive("Bruises again on his arm 👶 and they don't care. It's 3 now, “quoted” 100% a_b")
    arrive("Lovely team")
    assert found(text) == {case.pk}


@pytest.mark.parametrize(
    "text",
    [
        "NOT bruises)",
        '"',
        '""',
        '"unfinished',
        "a AND OR",
        "NEAR(bruises arm, 3)",
        "said:bruises",
        "{said} : x*",
        "'; DROP TABLE desk_case; --",
        "\\ \\' ' ''",
        "!!! & | <-> :*",
        "%s %(x)s {0}",
        "𝕬 ﷺ \u202e \ufffd",
        "-" * 200,
        "9" * 200,
        "a b " * 50,
    ],
)
def test_nothing_that_can_be_typed_is_an_error(arrive, found, text) -> None:
    case = arrive("Something else altogether")
    assert found(text) in (set(), {case.pk})


def test_a_question_without_any_word_finds_nothing(arrive, found) -> None:
    arrive("Hello")
    assert found("!?…") == set()


def test_words_in_quotes_stand_together(arrive, found) -> None:
    case = arrive("The clinic opens on Monday")
    assert found('"clinic opens"') == {case.pk}
    assert found('"opens clinic"') == set()
    assert found("opens clinic") == {case.pk}


def test_no_phrase_runs_from_the_post_into_its_author(arrive, found) -> None:
    arrive("Thank you Kelly", author="Jo Public")
    assert found('"kelly jo"') == set()


def test_a_post_is_found_by_its_author_and_by_its_number(arrive, found) -> None:
    case = arrive("Hello", author="Derek Postlethwaite")
    arrive("Hello")
    assert found("postleth") == {case.pk}
    assert found(str(case.number)) == {case.pk}
    assert found(f"#{case.number}") == {case.pk}


def test_words_that_were_edited_away_are_still_found(arrive, found) -> None:
    case = arrive("Nobody came.", post_id="p")
    arrive("They were kind.", post_id="p", edited_at=timezone.now())
    assert found("nobody") == found("kind") == {case.pk}


def test_notes_are_found_by_whoever_may_read_them_and_by_nobody_else(arrive, found, officer) -> None:
    case = arrive("Hello")
    operations.note(case.pk, "A regular, speak to Imelda.", by=officer)
    assert found("imelda") == {case.pk}
    blind = searching.Sought(searching.asked("imelda"), notes=False)
    assert searching.find(blind) == []


def test_a_note_is_found_in_the_transaction_that_writes_it_or_not_at_all(arrive, found, officer) -> None:
    case = arrive("Hello")
    with transaction.atomic():
        operations.note(case.pk, "Imelda", by=officer)
        assert found("imelda") == {case.pk}
        transaction.set_rollback(True)
    assert found("imelda") == set()


def test_words_and_filters_are_asked_for_together(arrive, found, officer, account) -> None:
    wanted = arrive("The clinic is shut", complaint=90)
    arrive("The clinic is lovely", praise=90)
    arrive("Shut", complaint=90)
    assert found("clinic", signal="complaint") == {wanted.pk}
    assert found("clinic", account=str(account.pk), platform="facebook", pathway="complaint") == {wanted.pk}
    assert found("clinic", signal="complaint", platform="x") == set()


def test_closed_cases_are_found_when_they_are_asked_for(arrive, found, officer) -> None:
    case = arrive("Thank you all", praise=90)
    operations.mark_read(case.pk, by=officer, version=now(case))
    assert found("thank") == set()
    assert found("thank", state="closed") == found("thank", state="all") == {case.pk}
    assert found("", state="closed", signal="praise") == {case.pk}


def test_what_is_filtered_among_closed_cases_follows_a_correction(arrive, found, officer) -> None:
    case = arrive("Thanks a lot, useless", praise=90)
    operations.correct(case.pk, "praise", present=False, by=officer, version=now(case), why="Sarcasm.")
    assert found("", state="all", signal="praise") == set()


def test_what_the_machine_could_not_read_can_be_asked_for(arrive, found, trust, officer) -> None:
    case = arrive("Dzień dobry")
    Case.objects.filter(pk=case.pk).update(not_read=True)
    arrive("Good morning")
    assert found("", not_read=True) == {case.pk}


def test_another_bodys_posts_are_not_found(arrive, officer) -> None:
    arrive("Hello")
    other = Organisation.objects.create(name="Another body", short_name="Another", pack="corp-0068")
    assert queries.queue(other, Queue(text="hello"), by=officer).rows == ()


def test_the_newest_stand_first_and_pages_hold_everything_once(arrive, trust, officer) -> None:
    cases = [arrive(f"Hello {number}") for number in range(7)]
    asked, edge, seen = Queue(text="hello"), None, []
    while True:
        page = queries.queue(trust, asked, edge, by=officer, per_page=3)
        seen += [row.id for row in page.rows]
        if page.after is None:
            break
        edge = page.after
    assert seen == [case.pk for case in reversed(cases)]
    back = queries.queue(trust, asked, page.before, by=officer, per_page=3)
    assert [row.id for row in back.rows] == seen[3:6]


def test_a_search_that_looks_at_less_than_all_says_so(arrive, trust, officer, monkeypatch) -> None:
    first, *_ = [arrive(f"Hello {number}") for number in range(4)]
    operations.take(first.pk, by=officer, version=now(first))
    mine = Queue(text="hello", assignee="me")
    whole = queries.queue(trust, mine, by=officer)
    monkeypatch.setattr(searching, "MOST_LOOKED_AT", 3)
    cut = queries.queue(trust, mine, by=officer)
    assert ([row.id for row in whole.rows], whole.cut) == ([first.pk], False)
    assert (cut.rows, cut.cut) == ((), True)


def test_what_was_looked_for_is_marked_also_far_into_the_post(arrive, trust, officer) -> None:
    arrive(f"{'Long words before. ' * 30} The Clinic is shut. {'And after. ' * 30}")
    (row,) = queries.queue(trust, Queue(text="clin"), by=officer).rows
    assert "Clinic is shut" in row.excerpt
    assert row.excerpt.startswith("…")
    assert [part.text for part in row.marked if part.signals] == ["Clinic"]


def test_it_can_all_be_made_again_from_the_cases(arrive, found, officer) -> None:
    case = arrive("Hello")
    operations.note(case.pk, "Imelda", by=officer)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM desk_search")
    assert found("hello") == set()
    assert list(operations.rebuild_search()) == [1]
    assert found("hello") == found("imelda") == {case.pk}


def test_older_ones_can_be_asked_for(arrive, found) -> None:
    old = arrive("Hello", at=timezone.now() - timedelta(days=4))
    arrive("Hello")
    assert found("hello", older=3) == {old.pk}


def test_an_account_of_ours_narrows_the_search(arrive, found, trust) -> None:
    other = add_account(organisation=trust, platform="x", external_id="77", name="On X", by=BY)
    case = arrive("Hello", on=other)
    arrive("Hello")
    assert found("hello", account=str(other.pk)) == {case.pk}


def test_cases_of_many_numbers_are_asked_for_with_one_value(arrive) -> None:
    cases = [arrive(f"post {number}") for number in range(4)]
    wanted = Case.objects.filter(number__among=[cases[0].number, cases[2].number, 10**12])
    assert set(wanted) == {cases[0], cases[2]}
    assert not Case.objects.filter(number__among=[])
