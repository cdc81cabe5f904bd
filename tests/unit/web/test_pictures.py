"""A picture of a post: taken in with it, shown as words, and opened only by whoever asks."""

import io
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse
from PIL import Image
from tests.unit.web.conftest import AT, case_view, post_view
from tests.unit.web.test_case_page import FRAME

from fingerpost import pictures
from fingerpost.desk.models import Case
from fingerpost.desk.queries import MediaView, PictureView, SeenBefore
from fingerpost.inbox.models import KeptPicture
from fingerpost.pictures import LARGEST, PictureText
from fingerpost.web.case import forms, presenter

CASE = case_view(post=post_view("look"), sensitive=True)


def png() -> bytes:
    kept = io.BytesIO()
    Image.new("RGB", (20, 20)).save(kept, "PNG")
    return kept.getvalue()


def kept(**changes: Any) -> PictureView:
    known: dict[str, Any] = {"id": CASE.id, "place": 0, "read": True, "words": "", "whole": False, "unread": ""}
    return PictureView(**known | {"times": 0, "before": ()} | changes)


def drawn(rf: Any, view: PictureView | None, reveal: bool = True) -> str:
    case = case_view(post=post_view("look", media=(MediaView("", ""),)), sensitive=True)
    context = presenter.context(case, reveal, "/cases/1/", pictures={0: view} if view else {})
    more = {"errors": (), "narrow": False, "frame": FRAME, "note_form": forms.Note()}
    return " ".join(render_to_string("web/case/case.jinja", {**context, **more}, rf.get("/")).split())


class TestOnTheCasePage:
    def test_words_that_were_read_are_shown_as_words(self, rf: Any) -> None:
        page = drawn(rf, kept(words="I know <b>where</b> she parks"))
        assert "I know &lt;b&gt;where&lt;/b&gt; she parks" in page
        assert "the machine read its words, not what else it shows." in page
        assert "Look at it before you decide" in page

    def test_they_stay_covered_until_they_are_asked_for(self, rf: Any) -> None:
        assert "Show the words in the picture</summary>" in drawn(rf, kept(words="A threat"), reveal=False)

    def test_nothing_but_words_needs_no_second_look(self, rf: Any) -> None:
        assert "Look at it before" not in drawn(rf, kept(words="The bus", whole=True))

    @pytest.mark.parametrize(
        ("view", "said"),
        [
            (None, "not read by the machine.</strong> Look at it on the platform before you decide."),
            (
                kept(read=False, unread="It is damaged."),
                "not read by the machine.</strong> It is damaged. Look at it before",
            ),
            (kept(read=False), "not read by the machine.</strong> Look at it before"),
            (kept(), "found no words in it.</strong> Look at it before"),
        ],
    )
    def test_every_other_picture_is_for_a_person(self, rf: Any, view: PictureView | None, said: str) -> None:
        assert said in drawn(rf, view)

    def test_it_says_how_often_it_was_seen_and_what_was_decided(self, rf: Any) -> None:
        before = (SeenBefore(CASE.id, "Hide: done", AT), SeenBefore(CASE.id, "", AT))
        page = drawn(rf, kept(times=7, before=before))
        assert "This picture was seen before: 7 times." in page
        assert "Hide: done, 6 August 2027 at 9am" in page
        assert "nothing decided yet" in page
        assert reverse("web:case", args=[CASE.id]) in page
        assert "The newest 2 are shown." in page
        assert "seen before" not in drawn(rf, kept())


@pytest.mark.django_db
class TestPasting:
    @pytest.fixture
    def send(self, client: Client, officer: Any, trust: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
        """Fill in the page and send it; a threat is read in the picture."""
        read = PictureText("I know where she parks and I will be waiting with a knife", True, 7, "fake 1")
        monkeypatch.setattr(pictures, "read", lambda body: read)
        client.force_login(officer)

        def send(body: bytes | None, **typed: str) -> Any:
            files = {} if body is None else {"upload": SimpleUploadedFile("x.png", body, "image/png")}
            return client.post(reverse("web:paste"), {"platform": "facebook", "kind": "comment", **typed, **files})

        return send

    def test_a_picture_alone_is_taken_in_read_and_opened_as_a_case(self, send: Any, client: Client) -> None:
        answer = send(png())
        case = Case.objects.get()
        assert (answer.status_code, answer.headers["Location"]) == (302, reverse("web:case", args=[case.pk]))
        assert "|threat|" in case.pathways
        page = client.get(answer.headers["Location"]).content.decode()
        assert "In a picture: " in page
        assert reverse("web:picture", args=[case.pk, 0]) in page

    def test_the_picture_opens_by_itself_and_can_do_nothing_else(self, send: Any, client: Client) -> None:
        send(png())
        answer = client.get(reverse("web:picture", args=[Case.objects.get().pk, 0]))
        assert (answer.status_code, answer.content, answer.headers["Content-Type"]) == (200, png(), "image/png")
        assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "no-store" in answer.headers["Cache-Control"]
        assert client.get(reverse("web:picture", args=[Case.objects.get().pk, 1])).status_code == 404

    @pytest.mark.parametrize("body", [b"", b"<svg onload=alert(1)>", b"%PDF-1.7", png() + b"\0" * LARGEST])
    def test_another_file_is_refused_beside_its_field(self, send: Any, body: bytes) -> None:
        answer = send(body, text="look")
        assert answer.status_code == 422
        assert b"it must be a PNG, JPEG, WebP or GIF picture of at most 10 MB" in answer.content
        assert not KeptPicture.objects.exists()

    def test_without_a_file_nothing_changes(self, send: Any) -> None:
        assert send(None, text="look").status_code == 302
        assert send(None).status_code == 422
        assert not KeptPicture.objects.exists()

    def test_another_bodys_picture_is_not_there(self, send: Any, client: Client, make_user: Any) -> None:
        from fingerpost.people.models import Organisation

        send(png())
        elsewhere = Organisation.objects.create(name="Elsewhere Council", short_name="Elsewhere", pack="corp-0068")
        client.force_login(make_user("desk_lead", organisation=elsewhere))
        assert client.get(reverse("web:picture", args=[Case.objects.get().pk, 0])).status_code == 404
