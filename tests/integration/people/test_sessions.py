"""Where people are signed in: the list, ending one or all, and leavers."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client

from fingerpost.journal.models import Entry
from fingerpost.people import operations as people
from fingerpost.people.models import SignedIn, User
from fingerpost.people.permissions import NotPermitted
from fingerpost.people.queries import signed_in

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1"
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def arrive(user: User, browser: str = FIREFOX) -> Client:
    """Signed in, with a first page seen."""
    client = Client(headers={"user-agent": browser})
    client.force_login(user)
    assert inside(client)
    return client


def inside(client: Client) -> bool:
    return client.get("/account").status_code == 200


def test_each_browser_is_listed_in_words_without_place_or_version(officer: User) -> None:
    arrive(officer)
    arrive(officer, IPHONE)
    assert {each.device for each in signed_in(officer)} == {"Firefox on Windows", "Safari on iPhone"}
    assert "127.0.0.1" not in str(list(SignedIn.objects.values()))


def test_ending_one_puts_that_browser_out_with_its_next_request_and_no_other(officer: User) -> None:
    desk, telephone = arrive(officer), arrive(officer, IPHONE)
    (lost,) = [each for each in signed_in(officer) if "iPhone" in each.device]
    assert desk.post(f"/account/sessions/{lost.pk}/end").status_code == 302
    assert (inside(desk), inside(telephone)) == (True, False)
    assert Entry.objects.last().act == "user.session_ended"


def test_ending_all_others_keeps_the_one_that_asks(officer: User) -> None:
    desk, telephone, third = arrive(officer), arrive(officer, IPHONE), arrive(officer)
    desk.post("/account/sessions/end-others")
    assert (inside(desk), inside(telephone), inside(third)) == (True, False, False)


def test_nobody_ends_another_persons_by_guessing_its_id(officer: User, lead: User) -> None:
    theirs, mine = arrive(lead), arrive(officer)
    assert mine.post(f"/account/sessions/{signed_in(lead)[0].pk}/end").status_code == 404
    assert inside(theirs)
    with pytest.raises(NotPermitted):
        people.end_session(lead, signed_in(lead)[0].pk, by=officer.actor)


def test_an_administrator_ends_anybodys(officer: User, administrator: User) -> None:
    theirs, admin = arrive(officer), arrive(administrator)
    page = f"/people/{officer.pk}"
    assert "Firefox on Windows" in admin.get(page).content.decode()
    admin.post(f"{page}/sessions", {"session": str(signed_in(officer)[0].pk)})
    assert (inside(theirs), inside(admin)) == (False, True)


def test_a_leaver_is_out_with_the_very_next_request(officer: User, administrator: User) -> None:
    theirs = arrive(officer)
    people.deactivate(officer, why="Left the Trust", by=administrator.actor)
    assert theirs.get("/queue").status_code == 302
    assert not signed_in(officer)


def test_a_role_that_is_taken_away_is_gone_with_the_very_next_request(officer: User, administrator: User) -> None:
    officer.organisation.pack = "corp-0068"
    officer.organisation.save()
    theirs = arrive(officer)
    assert theirs.get("/queue").status_code == 200
    people.change_role(officer, "auditor", by=administrator.actor)
    assert theirs.get("/queue").status_code == 403


def test_a_new_password_ends_all_of_them(officer: User) -> None:
    theirs = arrive(officer)
    people.set_password(officer, "seventeen grey herons", by=officer.actor)
    assert not inside(theirs)
    assert not signed_in(officer)


def test_a_session_that_is_over_leaves_the_list(officer: User) -> None:
    with time_machine.travel(MONDAY, tick=False):
        left_alone = arrive(officer)
    with time_machine.travel(MONDAY + timedelta(minutes=61), tick=False):
        assert not inside(left_alone)
    assert not signed_in(officer)


def test_signing_out_leaves_the_list(officer: User) -> None:
    theirs = arrive(officer)
    theirs.post("/sign-out")
    assert not signed_in(officer)


def test_rows_of_browsers_that_never_came_back_go_in_the_end(officer: User, lead: User) -> None:
    with time_machine.travel(MONDAY, tick=False):
        arrive(officer)
    with time_machine.travel(MONDAY + timedelta(hours=36, seconds=1), tick=False):
        arrive(lead)
    assert not signed_in(officer)


def test_last_use_is_noted_and_a_page_that_refreshes_itself_is_no_use(officer: User) -> None:
    def used(later: timedelta, **headers: str) -> Any:
        with time_machine.travel(MONDAY + later, tick=False):
            client.get("/account", headers=headers)
        return signed_in(officer)[0].seen_at - MONDAY

    with time_machine.travel(MONDAY, tick=False):
        client = arrive(officer)
    assert used(timedelta(minutes=10), **{"X-Poll": "1"}) == timedelta()
    assert used(timedelta(minutes=20)) == timedelta(minutes=20)
