"""What the pages answer when they are asked, and that asking alone changes nothing."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from fingerpost.desk.models import CaseEvent, Looking
from fingerpost.journal.actor import system
from fingerpost.journal.models import Entry

pytestmark = pytest.mark.django_db

PAGES = ("case", "reply", "private_reply", "hide", "unhide", "agreement", "close", "reopen")


def test_reading_every_page_of_a_case_changes_nothing(client: Client, lead: Any, arrived: Any) -> None:
    case = arrived("<script>alert(1)</script>")
    client.force_login(lead)
    before = (CaseEvent.objects.count(), Entry.objects.count(), Looking.objects.count())
    for name in PAGES:
        answer = client.get(reverse(f"web:{name}", args=[case.pk]))
        assert answer.status_code == 200
        assert b"<script>alert" not in answer.content
    for action in ("offer_support", "report_platform"):
        assert client.get(reverse("web:step", args=[case.pk, action])).status_code == 200
    assert client.get("/queue").status_code == 200
    assert (CaseEvent.objects.count(), Entry.objects.count(), Looking.objects.count()) == before
    case.refresh_from_db()
    assert case.version == 1


def test_another_bodys_case_is_not_there(client: Client, make_user: Any, arrived: Any) -> None:
    from fingerpost.people.models import Organisation

    case = arrived("Hello")
    elsewhere = Organisation.objects.create(name="Elsewhere Council", short_name="Elsewhere", pack="corp-0068")
    client.force_login(make_user("desk_lead", organisation=elsewhere))
    for name in PAGES:
        assert client.get(reverse(f"web:{name}", args=[case.pk])).status_code == 404
    assert client.post(reverse("web:read", args=[case.pk]), {"version": 1}).status_code == 404
    assert b"Hello" not in client.get("/queue?state=all").content


def test_read_no_reply_needed_is_one_act(client: Client, officer: Any, arrived: Any) -> None:
    case = arrived("Thanks all")
    client.force_login(officer)
    answer = client.post(reverse("web:read", args=[case.pk]), {"version": case.version, "why": "Said thanks."})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/queue")
    case.refresh_from_db()
    assert (case.state, case.unread) == ("closed", False)


def test_a_form_without_the_version_it_showed_is_refused(client: Client, officer: Any, arrived: Any) -> None:
    case = arrived("Thanks all")
    client.force_login(officer)
    answer = client.post(reverse("web:close", args=[case.pk]), {"why": "Because."})
    assert answer.status_code == 422
    assert b"Open the case again" in answer.content


def test_an_empty_note_says_what_to_do_and_keeps_the_page(client: Client, officer: Any, arrived: Any) -> None:
    case = arrived("Thanks all")
    client.force_login(officer)
    answer = client.post(reverse("web:note", args=[case.pk]), {"text": "  "})
    assert answer.status_code == 422
    assert b"Enter your note" in answer.content


def test_whoever_looks_is_noted_only_when_told(client: Client, officer: Any, arrived: Any) -> None:
    case = arrived("Thanks all")
    client.force_login(officer)
    assert client.post(reverse("web:looking", args=[case.pk])).status_code == 200
    assert Looking.objects.filter(case=case, user=officer).exists()


def test_distressing_words_stay_uncovered_once_asked(client: Client, officer: Any, trust: Any) -> None:
    client.force_login(officer)
    answer = client.post("/reveal", {"reveal": "yes", "next": "/queue?platform=x"})
    assert answer.headers["Location"] == "/queue?platform=x"
    assert b"shown without asking" in client.get("/queue").content
    away = client.post("/reveal", {"reveal": "no", "next": "https://elsewhere.example.org/"})
    assert away.headers["Location"] == "/preferences"


def test_a_page_that_refreshes_itself_goes_to_sign_in_as_a_whole(client: Client) -> None:
    answer = client.get("/queue", headers={"X-Poll": "yes"})
    assert answer.headers["HX-Refresh"] == "true"


def test_what_stands_beside_somebodys_words_takes_no_page_away(client: Client) -> None:
    answer = client.get("/alerts/unanswered?have=0", headers={"X-Poll": "beside"})
    assert answer.status_code == 204
    assert "HX-Refresh" not in answer.headers


def test_an_account_of_another_platform_is_not_dropped_in_silence(client: Client, officer: Any, trust: Any) -> None:
    from fingerpost.inbox.models import StoredPost
    from fingerpost.register.operations import add_account

    add_account(
        organisation=trust, platform="x", external_id="77", handle="moorside", name="Moorside on X", by=system("tests")
    )
    client.force_login(officer)
    given = {"text": "Hello", "platform": "facebook", "kind": "comment", "account": "moorside"}
    answer = client.post("/paste", given)
    assert answer.status_code == 422
    assert b"That account is on another platform" in answer.content
    assert client.post("/paste", given | {"platform": "x"}).status_code == 302
    assert StoredPost.objects.get().account.name == "Moorside on X"


class TestTrouble:
    def test_a_form_from_elsewhere_changes_nothing_and_says_so(self, officer: Any, arrived: Any) -> None:
        strict, case = Client(enforce_csrf_checks=True), arrived("Hello")
        strict.force_login(officer)
        answer = strict.post(reverse("web:read", args=[case.pk]), {"version": case.version})
        assert answer.status_code == 403
        assert b"nothing was changed" in answer.content

    def test_our_own_failure_shows_no_traceback_and_thinks_of_danger(
        self, client: Client, officer: Any, trust: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        client.force_login(officer)
        client.raise_request_exception = False
        trust.pack = "no-such-pack"
        trust.save()
        answer = client.get("/policy")
        assert answer.status_code == 500
        assert b"Traceback" not in answer.content
        assert b"no-such-pack" not in answer.content
        assert b"call 999" in answer.content

    def test_a_page_that_is_not_there_says_what_to_do(self, client: Client) -> None:
        answer = client.get("/nothing-here")
        assert answer.status_code == 404
        assert b"Page not found" in answer.content

    def test_a_number_too_large_to_be_a_version_is_only_a_wrong_form(
        self, client: Client, officer: Any, arrived: Any
    ) -> None:
        case = arrived("Hello")
        client.force_login(officer)
        assert client.post(reverse("web:take", args=[case.pk]), {"version": "9" * 40}).status_code == 302
        case.refresh_from_db()
        assert case.version == 1

    def test_a_request_refused_at_the_door_still_gets_a_page(self, client: Client) -> None:
        answer = client.get("/queue", headers={"host": "elsewhere.example.org"})
        assert answer.status_code == 400
        assert b"We could not read that request" in answer.content


class TestTheStyleSheet:
    def test_is_kept_by_the_browser_even_when_somebody_is_signed_in(self, client: Client, officer: Any) -> None:
        client.force_login(officer)
        first = client.get("/style.css", headers={"accept-encoding": "gzip"})
        assert first.headers["Cache-Control"] == "public, max-age=3600"
        assert first.headers["Content-Encoding"] == "gzip"
        again = client.get("/style.css", headers={"if-none-match": first.headers["ETag"]})
        assert again.status_code == 304

    def test_pages_are_kept_by_nobody(self, client: Client, officer: Any, trust: Any) -> None:
        client.force_login(officer)
        assert "no-store" in client.get("/queue").headers["Cache-Control"]
