"""SQLite is told how its rows are spread, and looks for few rows by what tells them apart."""

import pytest
from django.db import connection

from fingerpost.delivery import statistics
from fingerpost.desk.models import Case

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.databases]


def test_the_few_are_looked_for_by_what_tells_them_apart() -> None:
    done = statistics.renew()
    assert done is (connection.vendor == "sqlite")
    if done:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM sqlite_stat1")
            assert cursor.fetchone()[0] > 0
        few = Case.objects.filter(organisation__name="Nobody", number__in=[1, 2, 3]).explain()
        assert "sqlite_autoindex_desk_case" in few


def test_it_is_found_out_once_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[bool] = []
    monkeypatch.setattr(statistics, "renew", lambda: done.append(True) or True)
    now = [1000.0]
    monkeypatch.setattr(statistics.time, "monotonic", lambda: now[0])
    kept = statistics.Statistics()
    assert kept.keep()
    assert not kept.keep()
    now[0] += 3601
    assert kept.keep()
    assert len(done) == 2
