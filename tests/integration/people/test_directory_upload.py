"""The directory from a page: what a file would do is seen before it is done."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from fingerpost.journal.actor import system
from fingerpost.people import operations as people
from fingerpost.people import tasks
from fingerpost.people.models import Colleague, DirectoryUpload, User

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

HEADING = "name,role,team,email\n"
NOW = HEADING + "Jo Fell,Nurse,Larch Ward,jo@example.org\nAnn Beck,Matron,Larch Ward,ann@example.org\n"
NEXT = HEADING + "Jo Fell,Sister,Larch Ward,jo@example.org\nKit Moor,Porter,Site,kit@example.org\n,Nurse,,\n"
MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.fixture
def client(administrator: User) -> Client:
    administrator.organisation.pack = "corp-0068"
    administrator.organisation.save()
    people.import_directory(NOW.encode(), organisation=administrator.organisation, by=system("setup"))
    client = Client()
    client.force_login(administrator)
    return client


def upload(client: Client, text: str = NEXT) -> Any:
    return client.post("/people/directory", {"file": SimpleUploadedFile("staff.csv", text.encode())})


def preview(client: Client, text: str = NEXT) -> tuple[str, str, str]:
    """Where the preview is, what it says, and its mark."""
    where = upload(client, text)["Location"]
    page = client.get(where).content.decode()
    (mark,) = re.findall(r'name="seen" value="([0-9a-f]{64})"', page)
    return where, page, mark


def names() -> list[str]:
    return sorted(Colleague.objects.values_list("name", flat=True))


def test_the_preview_says_who_comes_changes_and_leaves_and_what_is_refused_and_changes_nothing(client: Client) -> None:
    _, page, _ = preview(client)
    words = " ".join(re.sub(r"<[^>]+>", " ", page).split())
    assert "Leave the directory (1) Ann Beck" in words
    assert "Changed (1) Jo Fell: role" in words
    assert "New (1) Kit Moor" in words
    assert "4 There is no name." in words
    assert names() == ["Ann Beck", "Jo Fell"]


def test_confirmed_it_is_done_and_the_file_is_gone(client: Client) -> None:
    where, _, mark = preview(client)
    assert client.post(where, {"seen": mark})["Location"] == "/people/directory"
    assert names() == ["Jo Fell", "Kit Moor"]
    assert not DirectoryUpload.objects.exists()
    assert client.post(where, {"seen": mark}).status_code == 404


def test_put_aside_nothing_is_done_and_the_file_is_gone(client: Client) -> None:
    where, _, _ = preview(client)
    client.post(where, {"aside": "yes"})
    assert names() == ["Ann Beck", "Jo Fell"]
    assert not DirectoryUpload.objects.exists()


def test_a_directory_that_changed_since_the_preview_is_shown_again(client: Client, administrator: User) -> None:
    where, _, mark = preview(client)
    people.import_directory(
        (NOW + "Lee Hill,Clerk,,\n").encode(), organisation=administrator.organisation, by=system("setup")
    )
    assert client.post(where, {"seen": mark})["Location"] == where
    assert names() == ["Ann Beck", "Jo Fell", "Lee Hill"]


def test_a_file_that_is_no_directory_is_refused_with_what_to_mend(client: Client) -> None:
    answer = upload(client, "surname\nFell\n")
    assert answer.status_code == 422
    assert "first line must name the columns" in answer.content.decode()
    assert upload(client, "").status_code == 422


def test_a_file_is_its_uploaders_alone_and_for_an_hour(client: Client, make_user: Any) -> None:
    with time_machine.travel(MONDAY, tick=False):
        where = upload(client)["Location"]
    other = Client()
    other.force_login(make_user("administrator"))
    assert other.get(where).status_code == 404
    with time_machine.travel(MONDAY + timedelta(hours=1, seconds=1), tick=False):
        assert client.get(where).status_code in (302, 404)


def test_a_worker_removes_a_file_after_its_hour_though_nobody_uploads_another(client: Client) -> None:
    with time_machine.travel(MONDAY, tick=False) as clock:
        upload(client)
        clock.shift(timedelta(minutes=59))
        assert tasks.forget() == 0
        clock.shift(timedelta(minutes=1))
        assert tasks.forget() == 1
        assert not DirectoryUpload.objects.exists()


def test_a_name_is_only_ever_text(client: Client) -> None:
    _, page, _ = preview(client, HEADING + "<b>Jo</b>,Nurse,,\n")
    assert "&lt;b&gt;Jo&lt;/b&gt;" in page
