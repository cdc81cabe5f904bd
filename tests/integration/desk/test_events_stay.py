"""What happened to a case stays as it was written, whoever asks the database otherwise."""

import uuid

import pytest
from django.db import IntegrityError, connection, transaction

from fingerpost.desk.models import CaseEvent

pytestmark = [pytest.mark.django_db, pytest.mark.databases]


@pytest.fixture
def event(arrive) -> CaseEvent:
    return CaseEvent.objects.get(case=arrive())


def refused(act) -> None:
    with pytest.raises(IntegrityError, match=r"what happened to a case|next number"), transaction.atomic():
        act()


def test_an_update_is_refused(event) -> None:
    refused(lambda: CaseEvent.objects.filter(pk=event.pk).update(role="somebody_else"))
    event.refresh_from_db()
    assert event.role == "system"


def test_a_removal_is_refused(event) -> None:
    refused(lambda: CaseEvent.objects.filter(pk=event.pk).delete())
    refused(lambda: event.delete())
    assert CaseEvent.objects.filter(pk=event.pk).exists()


@pytest.mark.parametrize("number", [1, 3, 0])
def test_an_event_takes_the_next_number_of_its_case(event, number) -> None:
    again = CaseEvent(
        organisation=event.organisation, case=event.case, number=number, act="noted", role="system", at=event.at
    )
    refused(again.save)


def test_an_event_cannot_be_written_over(event) -> None:
    again = CaseEvent(
        pk=event.pk, organisation=event.organisation, case=event.case, number=2, act="noted", role="x", at=event.at
    )
    with pytest.raises(IntegrityError), transaction.atomic():
        CaseEvent.objects.bulk_create([again])


@pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite can replace a row while it adds one")
@pytest.mark.parametrize("same", ["id", "number"])
def test_an_event_cannot_be_replaced(event, same) -> None:
    given = {"id": event.pk.hex if same == "id" else uuid.uuid4().hex, "number": 1 if same == "number" else 2}

    def replace() -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT OR REPLACE INTO desk_caseevent"
                " (id, number, act, role, at, clause, data, case_id, organisation_id)"
                " SELECT %s, %s, 'noted', 'x', at, '', data, case_id, organisation_id FROM desk_caseevent",
                [given["id"], given["number"]],
            )

    refused(replace)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite has no TRUNCATE")
def test_emptying_the_table_is_refused(event) -> None:
    def truncate() -> None:
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE desk_caseevent")

    refused(truncate)
