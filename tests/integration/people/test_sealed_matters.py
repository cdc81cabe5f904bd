"""Sealed matters: who knows of them, breaking the glass, and who is told."""

import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection, models
from django.test import Client
from django.test.utils import isolate_apps

from fingerpost.journal import queries as journal
from fingerpost.people import operations as people
from fingerpost.people.models import Opening, User
from fingerpost.people.permissions import KNOWS, ROLE_NAMES, NotPermitted, Seal, known_seals
from fingerpost.people.queries import SealedRows, matter_of, may_know, openings, openings_to_tell

pytestmark = [pytest.mark.databases, pytest.mark.django_db(transaction=True)]

PASSWORD = "a long pass phrase of 2026"
WHY = "A child may be hurt tonight; I need the name of the school."
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HERE = "127.0.0.1"


@pytest.fixture
def matters() -> Iterator[Any]:
    """A kind of row that may be sealed, as another part of the program would have it."""
    with isolate_apps("fingerpost.people"):

        class Referral(models.Model):
            id = models.UUIDField(primary_key=True, default=uuid.uuid4)
            seal = models.CharField(max_length=20, blank=True, default="")
            words = models.CharField(max_length=40)
            objects = SealedRows.as_manager()

            class Meta:
                app_label = "people"

        with connection.schema_editor() as editor:
            editor.create_model(Referral)
        yield Referral
        with connection.schema_editor() as editor:
            editor.delete_model(Referral)


def opened(user: User, row: Any, seal: str = "safeguarding") -> Opening:
    return people.break_glass(
        user, seal=seal, matter=matter_of(row), why=WHY, proof=PASSWORD, address=HERE, by=user.actor
    )


class TestKnowing:
    def test_every_seal_is_known_to_some_role_and_none_to_all(self) -> None:
        for seal, permission in KNOWS.items():
            knowing = [role for role in ROLE_NAMES if seal in known_seals(type("X", (), {"role": role})())]
            assert knowing, permission
            assert len(knowing) < len(ROLE_NAMES)
        assert set(KNOWS) == set(Seal)

    def test_the_list_the_count_the_search_and_the_look_up_all_leave_it_out(
        self, matters: Any, officer: User, make_user: Callable[..., User]
    ) -> None:
        sealed = matters.objects.create(seal="safeguarding", words="larch ward")
        plain = matters.objects.create(words="larch ward")
        theirs = matters.objects.known_to(officer)
        assert list(theirs) == [plain]
        assert theirs.count() == theirs.filter(words__contains="larch").count() == 1
        assert theirs.filter(pk=sealed.pk).first() is None
        assert matters.objects.known_to(make_user("safeguarding_lead")).count() == 2
        assert matters.objects.known_to(make_user("legal")).count() == 1

    def test_a_leaver_knows_of_none(self, matters: Any, make_user: Callable[..., User], administrator: User) -> None:
        matters.objects.create(seal="safeguarding")
        leaver = people.deactivate(make_user("safeguarding_lead"), by=administrator.actor)
        assert not matters.objects.known_to(leaver).exists()


class TestBreakingTheGlass:
    def test_it_opens_one_matter_to_one_person_for_an_hour(self, matters: Any, officer: User, lead: User) -> None:
        row, other = matters.objects.create(seal="safeguarding"), matters.objects.create(seal="safeguarding")
        with time_machine.travel(MONDAY, tick=False):
            opened(officer, row)
            assert list(matters.objects.known_to(officer)) == [row]
            assert may_know(officer, "safeguarding", matter_of(row))
            assert not may_know(officer, "safeguarding", matter_of(other))
            assert not may_know(lead, "safeguarding", matter_of(row))
        with time_machine.travel(MONDAY + timedelta(minutes=59, seconds=59), tick=False):
            assert matters.objects.known_to(officer).exists()
        with time_machine.travel(MONDAY + timedelta(minutes=60), tick=False):
            assert not matters.objects.known_to(officer).exists()

    def test_the_wrong_seal_opens_nothing(self, matters: Any, officer: User) -> None:
        row = matters.objects.create(seal="safeguarding")
        opened(officer, row, "legal")
        assert not matters.objects.known_to(officer).exists()

    def test_it_is_journalled_with_the_reason_beside_and_waits_to_be_told(self, matters: Any, officer: User) -> None:
        row = matters.objects.create(seal="safeguarding")
        opening = opened(officer, row)
        (line,) = journal.timeline(officer.organisation_id, matter_of(row))
        assert (line.act, line.actor, line.personal) == ("seal.broken", officer.actor.id, {"why": WHY})
        assert WHY not in str(line.facts)
        assert list(openings_to_tell()) == [opening]

    def test_a_notice_that_was_sent_is_noted_once(self, matters: Any, officer: User, administrator: User) -> None:
        opening = opened(officer, matters.objects.create(seal="safeguarding"))
        told = people.mark_told(opening, by=administrator.actor)
        assert people.mark_told(opening, by=administrator.actor).told_at == told.told_at
        assert not openings_to_tell().exists()

    @pytest.mark.parametrize(
        "change",
        [
            {"why": "because"},
            {"why": " " * 40},
            {"why": "x" * 2001},
            {"seal": "everything"},
            {"matter": "referral:1"},
            {"matter": "x; DROP"},
            {"matter": "Jo Fell"},
        ],
        ids=str,
    )
    def test_half_a_reason_or_no_matter_opens_nothing(self, officer: User, change: dict[str, str]) -> None:
        asked = {"seal": "legal", "matter": f"referral:{uuid.uuid4()}", "why": WHY} | change
        with pytest.raises(people.BadOpening):
            people.break_glass(officer, proof=PASSWORD, address=HERE, by=officer.actor, **asked)
        assert not Opening.objects.exists()

    def test_without_the_proof_it_opens_nothing(self, officer: User) -> None:
        with pytest.raises(people.SignInRefused):
            people.break_glass(
                officer,
                seal="legal",
                matter=f"referral:{uuid.uuid4()}",
                why=WHY,
                proof="wrong",
                address=HERE,
                by=officer.actor,
            )
        assert not Opening.objects.exists()

    def test_nobody_does_it_for_somebody_else_or_without_the_permission(
        self, matters: Any, officer: User, lead: User, administrator: User
    ) -> None:
        asked = {"seal": "legal", "matter": f"referral:{uuid.uuid4()}", "why": WHY, "proof": PASSWORD, "address": HERE}
        with pytest.raises(people.BadOpening):
            people.break_glass(officer, by=lead.actor, **asked)  # type: ignore[arg-type]
        with pytest.raises(NotPermitted):
            people.break_glass(administrator, by=administrator.actor, **asked)  # type: ignore[arg-type]


class TestPages:
    def test_the_page_says_what_it_means_and_does_it(self, officer: User) -> None:
        client, matter = Client(), f"referral:{uuid.uuid4()}"
        client.force_login(officer)
        asked = {"seal": "safeguarding", "matter": matter, "next": "/queue"}
        page = client.get("/sealed/open", asked).content.decode()
        assert "Information governance is told" in page
        assert client.post("/sealed/open", asked | {"why": WHY, "proof": "wrong"}).status_code == 422
        answer = client.post("/sealed/open", asked | {"why": WHY, "proof": PASSWORD})
        assert answer["Location"] == "/queue"
        assert may_know(officer, "safeguarding", matter)

    def test_information_governance_sees_every_use_and_nobody_else_does(
        self, officer: User, make_user: Callable[..., User]
    ) -> None:
        people.break_glass(
            officer,
            seal="legal",
            matter=f"referral:{uuid.uuid4()}",
            why="<b>Somebody</b> is in danger, I need to know who",
            proof=PASSWORD,
            address=HERE,
            by=officer.actor,
        )
        client = Client()
        client.force_login(make_user("information_governance"))
        page = client.get("/sealed/openings").content.decode()
        assert officer.name in page
        assert "&lt;b&gt;Somebody&lt;/b&gt;" in page
        assert "No notice was sent yet" in page
        client.force_login(make_user("desk_lead"))
        assert client.get("/sealed/openings").status_code == 403

    def test_another_bodys_are_not_listed(self, officer: User, db: None) -> None:
        from fingerpost.people.models import Organisation

        elsewhere = Organisation.objects.create(name="Another body", short_name="Another")
        people.break_glass(
            officer,
            seal="legal",
            matter=f"referral:{uuid.uuid4()}",
            why=WHY,
            proof=PASSWORD,
            address=HERE,
            by=officer.actor,
        )
        assert not openings(elsewhere).exists()
