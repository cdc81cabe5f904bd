"""What stands around a case: the conversation, breaches on that account, and cases that are alike."""

from datetime import timedelta

import pytest
from django.utils import timezone

from fingerpost.desk import operations
from fingerpost.desk.models import Case, Likeness
from fingerpost.desk.records import STRIKES_LAST
from fingerpost.register.models import Account

from .conftest import now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

LONG = "Everybody share this: the ward at the hill is a disgrace."


def said(view) -> list[tuple[str, str]]:
    return [(row.what, row.text) for row in view.around.conversation]


class TestTheConversation:
    def test_stands_as_on_the_platform_with_our_words_in_their_place(
        self, arrive, officer, platform_answers, see
    ) -> None:
        at = timezone.now() - timedelta(hours=1)
        arrive("Before", author="Ann", at=at)
        case = arrive("This one", author="Jo", at=at + timedelta(minutes=1), enquiry=80)
        arrive("After", author="Ray", at=at + timedelta(minutes=2))
        operations.reply(case.pk, "It starts at 10am.", by=officer, version=now(case))
        platform_answers()
        assert said(see(case, officer)) == [
            ("parent", "Our drop-in is back."),
            ("sibling", "Before"),
            ("this", "This one"),
            ("sibling", "After"),
            ("ours", "It starts at 10am."),
        ]

    def test_neighbours_lead_to_their_cases(self, arrive, officer, see) -> None:
        other, case = arrive("Before", author="Ann"), arrive("This one")
        [row] = [row for row in see(case, officer).around.conversation if row.text == "Before"]
        assert row.case == other.pk

    def test_what_was_edited_or_taken_down_says_so(self, arrive, officer, see) -> None:
        arrive("Rude", author="Ann", post_id="p1")
        arrive("Polite", author="Ann", post_id="p1", edited_at=timezone.now())
        case = arrive("This one")
        [row] = [row for row in see(case, officer).around.conversation if row.author == "Ann"]
        assert (row.text, row.changed) == ("Polite", "edited")

    def test_what_was_refused_has_no_place_in_it(self, arrive, officer, platform_answers, see) -> None:
        case = arrive(enquiry=80)
        operations.reply(case.pk, "It starts at 10am.", by=officer, version=now(case))
        platform_answers("refused")
        shown = see(case, officer)
        assert "ours" not in {row.what for row in shown.around.conversation}
        assert shown.around.sent[0].status == "failed"

    def test_nobody_knows_yet_is_said(self, arrive, officer, platform_answers, see) -> None:
        case = arrive(enquiry=80)
        operations.reply(case.pk, "It starts at 10am.", by=officer, version=now(case))
        platform_answers("lost")
        assert see(case, officer).around.sent[0].status == "unknown"


class TestBreaches:
    def upheld(self, arrive, author: str = "Jo Public", **given) -> Case:
        case = arrive("You are all vermin", author=author, hate=95, **given)
        Case.objects.filter(pk=case.pk).update(breach=True)
        return case

    def test_are_counted_with_their_day_and_when_they_run_out(self, arrive, officer, see) -> None:
        before, case = self.upheld(arrive), arrive("Hello again")
        [breach] = see(case, officer).around.breaches
        assert (breach.case, breach.at) == (before.pk, before.received_at)
        assert breach.expires_at == before.received_at + STRIKES_LAST

    def test_run_out(self, arrive, officer, see) -> None:
        self.upheld(arrive, at=timezone.now() - STRIKES_LAST - timedelta(days=1))
        assert see(arrive("Hello again"), officer).around.breaches == ()

    def test_of_somebody_else_or_on_another_account_are_no_business_of_this_case(
        self, arrive, officer, see, trust
    ) -> None:
        self.upheld(arrive, author="Somebody Else")
        other = Account.objects.create(organisation=trust, platform="x", external_id="9", name="Trust on X")
        self.upheld(arrive, on=other, kind="mention")
        assert see(arrive("Hello again"), officer).around.breaches == ()


class TestLikeness:
    def kinds(self, view) -> dict[str, int]:
        return {each.kind: each.total for each in view.around.links}

    def test_the_same_words_elsewhere_whoever_wrote_them(self, arrive, officer, see, trust) -> None:
        other = Account.objects.create(organisation=trust, platform="x", external_id="9", name="Trust on X")
        arrive(LONG, author="Ann", on=other, kind="mention")
        assert self.kinds(see(arrive(LONG, kind="post"), officer)) == {"said": 1}

    def test_short_words_are_the_same_by_chance(self, arrive, officer, see) -> None:
        arrive("Thank you", author="Ann", kind="post")
        assert self.kinds(see(arrive("Thank you", kind="post"), officer)) == {}

    def test_the_same_thread(self, arrive, officer, see) -> None:
        arrive("One", author="Ann")
        assert self.kinds(see(arrive("Two"), officer)) == {"thread": 1}

    def test_the_same_colleague(self, arrive, officer, see) -> None:
        arrive("Moss is lazy", author="Ann", kind="post", names_staff=90)
        arrive("Moss? Who?", author="Ray", kind="post")
        assert self.kinds(see(arrive("moss again", kind="post", names_staff=90), officer)) == {"named": 1}

    def test_the_rows_tell_nothing_by_themselves(self, arrive) -> None:
        case = arrive("Moss is lazy and so is everybody there", names_staff=90)
        assert all(len(row.key) == 64 and "moss" not in row.key for row in Likeness.objects.filter(case=case))

    def test_follow_an_edit(self, arrive, officer, see) -> None:
        arrive(LONG, author="Ann", kind="post")
        case = arrive(LONG, kind="post", post_id="p2")
        arrive("I take all of that back and I am sorry.", kind="post", post_id="p2", edited_at=timezone.now())
        assert self.kinds(see(case, officer)) == {}

    def test_what_somebody_may_not_know_of_is_not_among_them(self, arrive, officer, see) -> None:
        sealed = arrive("One", author="Ann")
        case = arrive("Two")
        Case.objects.filter(pk=sealed.pk).update(seal="legal")
        shown = see(case, officer)
        assert shown.around.links == ()
        assert not any(row.case for row in shown.around.conversation)


def test_the_page_asks_no_more_of_the_database_when_there_is_more(
    arrive, officer, see, django_assert_max_num_queries
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    case = arrive(LONG)
    arrive(LONG, author="A0")
    with CaptureQueriesContext(connection) as few:
        see(case, officer)
    for number in range(1, 6):
        arrive(LONG, author=f"A{number}")
    with django_assert_max_num_queries(len(few) + 2):  # the counts of what is not shown
        see(case, officer)
