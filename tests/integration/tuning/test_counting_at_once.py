"""Workers that count into the same week at the same moment lose nothing of each other."""

import threading
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connections, transaction

from fingerpost.tuning.models import WeekTally
from fingerpost.tuning.operations import count_correction, count_reading

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.databases]

AT = datetime(2026, 11, 18, 12, tzinfo=UTC)
WORKERS, EACH = 4, 6


def test_every_reading_and_correction_is_counted(organisation: Any) -> None:
    start, faults = threading.Barrier(WORKERS), []

    def work() -> None:
        start.wait()
        try:
            for _ in range(EACH):
                with transaction.atomic():
                    count_reading(organisation.pk, AT, {"hate": {"score": 80}, "crisis": {"score": None}})
                    count_correction(organisation.pk, AT, "hate")
        except Exception as fault:
            faults.append(fault)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=work) for _ in range(WORKERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    held = WeekTally.objects.get()
    every = WORKERS * EACH
    assert held.read == every
    assert (held.fifty, held.unknown, held.corrected) == ({"hate": every}, {"crisis": every}, {"hate": every})
