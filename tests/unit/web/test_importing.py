"""The pages of a file of posts: how large it may be, what is refused beside the field, and what the report holds."""

import io
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from fingerpost.inbox.models import ImportLine, PostImport
from fingerpost.inbox.tasks import take_imports
from fingerpost.web.importing import forms, uploading

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(client: Any, officer: Any) -> Any:
    """A client that is signed in as an officer."""
    client.force_login(officer)
    return client


def upload(page: Any, body: bytes, name: str = "export.csv") -> Any:
    return page.post("/import", {"file": SimpleUploadedFile(name, body)})


def test_a_file_is_kept_and_shown(page):
    answer = upload(page, b"text,id\nHello,1\n")
    held = PostImport.objects.get()
    assert (answer.status_code, answer["Location"]) == (302, f"/import/{held.pk}")
    assert b"Hello" in page.get(answer["Location"]).content


@pytest.mark.parametrize(
    ("body", "told"),
    [(b"", "The file is empty"), (b"\x00\x01\x02\x00PNG", "This is no text"), (b",,\n", "does not name")],
)
def test_what_cannot_be_read_is_told_beside_the_field(page, body, told):
    answer = upload(page, body)
    assert answer.status_code == 422
    assert told in answer.content.decode()


def test_a_file_that_is_too_large_is_refused_and_not_written_to_its_end(page, monkeypatch):
    for module in (forms, uploading):
        monkeypatch.setattr(module, "LARGEST", 100_000)
    answer = upload(page, b"text\n" + b"x" * 300_000)
    assert answer.status_code == 422
    assert "larger than 50 MB" in answer.content.decode()
    handler = uploading.AtMost()
    handler.new_file("file", "x.csv", "text/csv", None)
    for start in range(0, 300_000, 50_000):
        handler.receive_data_chunk(b"x" * 50_000, start)
    file = handler.file_complete(300_000)
    assert file is not None
    assert (file.size, file.seek(0, io.SEEK_END)) == (300_000, 100_000)
    file.close()


def test_a_column_that_cannot_be_is_refused_and_what_was_chosen_stays(page):
    upload(page, b"a,b\nHello,Jo\n")
    address = f"/import/{PostImport.objects.get().pk}"
    answer = page.post(address, {"column_text": "1", "column_id": "1", "take": "yes"})
    assert answer.status_code == 422
    assert answer.content.decode().count('value="1" selected') == 2
    assert page.post(address, {"column_text": "99", "take": "yes"}).status_code in (302, 422)
    assert PostImport.objects.get().state == "offered"


def test_the_report_says_what_came_of_each_line_and_quotes_nothing_of_the_file(page):
    upload(page, b"text,id,date\n=HYPERLINK(),1,\n@cmd,2,soon\n")
    held = PostImport.objects.get()
    page.post(f"/import/{held.pk}", {"column_text": "0", "column_id": "1", "column_at": "2", "take": "yes"})
    while take_imports("tests"):
        pass
    answer = page.get(f"/import/{held.pk}/report.csv")
    report = b"".join(answer).decode("utf-8-sig")
    assert "HYPERLINK" not in report
    assert "cmd" not in report
    assert [line.split(",")[:2] for line in report.splitlines()[1:]] == [["2", "Taken"], ["3", "Not taken"]]
    assert ImportLine.objects.count() == 2


def test_another_bodys_file_is_not_there(page, make_user):
    from fingerpost.people.models import Organisation

    upload(page, b"text\nHello\n")
    held = PostImport.objects.get()
    other = Organisation.objects.create(name="Elsewhere", short_name="E")
    page.force_login(make_user("desk_officer", organisation=other))
    for address in (f"/import/{held.pk}", f"/import/{held.pk}/report.csv"):
        assert page.get(address).status_code == 404
    assert page.post(f"/import/{held.pk}/stop").status_code == 404
