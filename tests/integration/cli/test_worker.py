"""What one round of a worker sees to."""

from datetime import timedelta

import pytest
from django.utils import timezone

from fingerpost.cli.worker import one_round
from fingerpost.desk.models import OnCall
from fingerpost.people.models import DirectoryUpload, User

pytestmark = pytest.mark.django_db


def test_a_round_forgets_what_has_had_its_time(administrator: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("django.db.close_old_connections", lambda: None)  # the test's own is the only one
    now = timezone.now()
    OnCall.objects.create(
        organisation=administrator.organisation,
        person=administrator,
        starts_at=now - timedelta(hours=9),
        ends_at=now - timedelta(minutes=1),
        address="phone@example.org",
    )
    DirectoryUpload.objects.create(
        organisation=administrator.organisation, user=administrator, content=b"name", at=now - timedelta(hours=2)
    )
    one_round("tests")
    assert not DirectoryUpload.objects.exists()
    assert OnCall.objects.get().address == ""
