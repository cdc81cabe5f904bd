"""Adding users, changing what they may do, and switching them off."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client, RequestFactory
from django.urls import path

from fingerpost.journal import queries as journal
from fingerpost.journal.actor import Actor, system
from fingerpost.people import operations as people
from fingerpost.people import queries
from fingerpost.people.models import User
from fingerpost.people.permissions import ROLE_NAMES, NotPermitted, Permission, may

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

SETUP = system("setup")
GOOD = "seventeen grey herons"

MakeUser = Callable[..., User]


def add(organisation: Any, **changes: Any) -> User:
    known = {"email": "Sam@Example.org", "name": "Sam Fell", "role": "desk_officer", "by": SETUP, "password": GOOD}
    return people.add_user(organisation=organisation, **(known | changes))


class TestOrganisation:
    def test_the_body_is_created_and_found(self) -> None:
        made = people.create_organisation(name="Moorside Trust", short_name="Moorside", pack="corp-0068", by=SETUP)
        assert queries.organisation() == made
        assert [line.act for line in journal.timeline(made.id, f"organisation:{made.id}")] == ["organisation.created"]

    def test_without_one_the_error_says_what_to_run(self) -> None:
        with pytest.raises(queries.NoOrganisation, match="fingerpost setup"):
            queries.organisation()

    def test_an_officer_cannot_create_one(self) -> None:
        with pytest.raises(NotPermitted):
            people.create_organisation(name="X", short_name="X", pack="p", by=Actor("user:1", "desk_officer"))


class TestAdding:
    def test_a_user_is_added_and_the_journal_names_them_only_beside_the_entry(self, organisation: Any) -> None:
        user = add(organisation)
        assert user.email == "sam@example.org"
        (line,) = journal.timeline(organisation.id, f"user:{user.pk}")
        assert (line.act, line.actor, line.facts) == ("user.added", "system:setup", {"role": "desk_officer"})
        assert line.personal == {"email": "sam@example.org", "name": "Sam Fell"}

    @pytest.mark.parametrize("role", ROLE_NAMES)
    def test_a_user_may_do_what_the_table_says(self, organisation: Any, role: str) -> None:
        user = add(organisation, role=role)
        assert may(user, Permission.HIDE) == (role in {"desk_officer", "desk_lead"})
        assert may(user, Permission.MANAGE_PEOPLE) == (role == "administrator")

    @pytest.mark.parametrize(
        ("changes", "field", "says"),
        [
            ({"email": "no address"}, "email", "valid email"),
            ({"name": " "}, "name", "blank"),
            ({"role": "owner"}, "role", "The roles are: desk_officer"),
            ({"role": "system"}, "role", "The roles are: desk_officer"),
            ({"password": "short"}, "password", "at least 12"),
            ({"password": "sam@example.org1"}, "password", "too similar"),
            ({"password": "qwerty123456"}, "password", "too common"),
        ],
    )
    def test_what_is_wrong_is_said_by_field(
        self, organisation: Any, changes: dict[str, str], field: str, says: str
    ) -> None:
        with pytest.raises(people.BadUser) as refused:
            add(organisation, **changes)
        assert says in refused.value.problems[field]
        assert not User.objects.exists()

    def test_every_problem_is_said_at_once(self, organisation: Any) -> None:
        with pytest.raises(people.BadUser) as refused:
            add(organisation, email="x", name="", role="x", password="x")
        assert set(refused.value.problems) == {"email", "name", "role", "password"}

    def test_an_address_is_one_persons_however_it_is_written(self, organisation: Any) -> None:
        add(organisation)
        with pytest.raises(people.BadUser, match="already"):
            add(organisation, email=" SAM@example.ORG ")

    def test_the_first_administrator_needs_no_other(self, organisation: Any) -> None:
        assert may(add(organisation, role="administrator"), Permission.MANAGE_PEOPLE)

    @pytest.mark.parametrize("role", sorted(set(ROLE_NAMES) - {"administrator"}))
    def test_nobody_but_an_administrator_adds_users(self, organisation: Any, role: str) -> None:
        with pytest.raises(NotPermitted):
            add(organisation, by=Actor("user:1", role))


class TestChanging:
    def test_a_role_changes_what_somebody_may_do(self, administrator: User, officer: User) -> None:
        changed = people.change_role(officer, "auditor", by=administrator.actor)
        assert may(changed, Permission.SEE_JOURNAL)
        assert not may(changed, Permission.HIDE)

    def test_nobody_changes_their_own_role(self, administrator: User, make_user: MakeUser) -> None:
        make_user("administrator")
        with pytest.raises(people.BadUser, match="cannot change your own role"):
            people.change_role(administrator, "desk_lead", by=administrator.actor)

    def test_the_last_administrator_stays(self, administrator: User, make_user: MakeUser) -> None:
        for change in (
            lambda: people.deactivate(administrator, by=SETUP),
            lambda: people.change_role(administrator, "auditor", by=SETUP),
        ):
            with pytest.raises(people.BadUser, match="only administrator"):
                change()
        other = make_user("administrator")
        assert not people.deactivate(administrator, by=other.actor).is_active

    def test_somebody_switched_off_may_do_nothing(self, administrator: User, officer: User) -> None:
        gone = people.deactivate(officer, by=administrator.actor)
        assert not any(may(gone, permission) for permission in Permission)
        with pytest.raises(people.SignInRefused):
            people.verify_password(email=officer.email, password="a long pass phrase of 2026", address="::1")
        assert may(people.reactivate(gone, by=administrator.actor), Permission.HIDE)

    def test_people_set_their_own_password_and_administrators_anybodys(
        self, administrator: User, officer: User, lead: User
    ) -> None:
        people.set_password(officer, GOOD, by=officer.actor)
        assert people.verify_password(email=officer.email, password=GOOD, address="::1") == officer
        people.set_password(officer, GOOD + " again", by=administrator.actor)
        with pytest.raises(NotPermitted):
            people.set_password(officer, GOOD, by=lead.actor)
        with pytest.raises(people.BadUser, match="at least 12"):
            people.set_password(officer, "short", by=officer.actor)


class TestSessions:
    @pytest.fixture
    def signed_in(self, officer: User) -> Client:
        client = Client()
        client.force_login(officer)
        return client

    @pytest.fixture(autouse=True)
    def a_page(self, settings: Any) -> None:
        settings.ROOT_URLCONF = Pages

    def who(self, client: Client) -> str:
        return client.get("/who").content.decode()

    def test_deactivating_ends_every_session_with_the_next_request(
        self, signed_in: Client, officer: User, administrator: User
    ) -> None:
        assert self.who(signed_in) == str(officer.pk)
        gone = people.deactivate(officer, by=administrator.actor)
        assert self.who(signed_in) == "nobody"
        people.reactivate(gone, by=administrator.actor)
        assert self.who(signed_in) == "nobody"

    def test_a_new_password_ends_every_session(self, signed_in: Client, officer: User) -> None:
        people.set_password(officer, GOOD, by=officer.actor)
        assert self.who(signed_in) == "nobody"

    def test_people_can_sign_out_everywhere(self, signed_in: Client, officer: User) -> None:
        people.end_sessions(officer, by=officer.actor)
        assert self.who(signed_in) == "nobody"

    def test_another_officer_cannot_sign_somebody_out(self, officer: User, lead: User) -> None:
        with pytest.raises(NotPermitted):
            people.end_sessions(officer, by=lead.actor)


def who(request: Any) -> Any:
    from django.http import HttpResponse

    return HttpResponse(str(request.user.pk) if request.user.is_authenticated else "nobody")


class Pages:
    """One page that says who is asking."""

    urlpatterns = (path("who", who),)


def test_django_signs_in_through_the_door_that_counts(officer: User) -> None:
    from django.contrib.auth import authenticate

    request = RequestFactory().post("/", REMOTE_ADDR="192.0.2.7")
    assert authenticate(request, username=officer.email, password="a long pass phrase of 2026") == officer
    for _ in range(people.signing_in.FAILURES):  # type: ignore[attr-defined]
        assert authenticate(request, username=officer.email, password="wrong") is None
    assert authenticate(request, username=officer.email, password="a long pass phrase of 2026") is None
