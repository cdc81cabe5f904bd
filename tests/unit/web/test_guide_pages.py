"""Every step of every guide of the pack has a page that can be drawn, and a slip in what is typed is told."""

from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from fingerpost import policy
from fingerpost.policy.guides import Asked, Guide, GuideStep, read_guides

pytestmark = pytest.mark.django_db

PACKS = ("corp-0068", "marchbrook")
GUIDES = read_guides(policy.load(policy.shipped()))
BEGUN = [
    (pack, guide, step)
    for pack in PACKS
    for guide in read_guides(policy.load(policy.shipped(pack)))
    for step in guide.steps
    if any(asked.fill for asked in step.asks)
]
"""Every step whose page begins with something that is known already, in every pack."""

LONGEST = 1024 * 1024
"""Bytes of the longest post that can come in: a line of a file of posts."""

POSTS = {
    "long": "I cannot go on. " * 300,
    "longest": "Я больше не могу 🆘\r\n" * (LONGEST // len("Я больше не могу 🆘\r\n".encode())),
    "mostly empty lines": "\n" * 4000 + "I cannot go on.",
}


@pytest.fixture
def all_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every guide is open on every case."""
    monkeypatch.setattr("fingerpost.desk.guides.open_guides._open", lambda guide, now, begun: True)


@pytest.fixture
def case(arrived: Callable[..., Any], all_open: None) -> Any:
    """A case on which every guide of the pack is open."""
    return arrived(POSTS["long"])


class Typed(HTMLParser):
    """What a browser sends of a page's first form as it stands, with line breaks as CRLF."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self._forms, self._box = 0, ""
        self.feed(page[page.index("<main") :])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        about = {name: value or "" for name, value in attrs}
        self._forms += tag == "form"
        if self._forms != 1 or "name" not in about:
            return
        if tag == "textarea":
            self._box = about["name"]
            self.fields[self._box] = ""
        elif tag == "select":
            self.fields[about["name"]] = ""
        elif tag == "input" and (about.get("type") != "radio" or "checked" in about):
            self.fields[about["name"]] = about.get("value", "")

    def handle_data(self, data: str) -> None:
        if self._box:
            self.fields[self._box] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._box:
            shown = self.fields[self._box].replace("\r\n", "\n").removeprefix("\n")
            self.fields[self._box] = shown.replace("\n", "\r\n")
            self._box = ""


def answered(asked: Asked) -> str:
    """Something that answers what is asked."""
    now = timezone.localtime()
    by_kind = {"moment": f"{now:%Y-%m-%dT%H:%M}", "day": f"{now:%Y-%m-%d}", "words": "They took tablets"}
    return asked.choices[0].id if asked.choices else by_kind.get(asked.kind, "Ash")


def shown_and_answered(client: Any, address: str, step: GuideStep) -> dict[str, str]:
    """The step's form as its page shows it, with an answer to whatever is needed and not filled in."""
    typed = Typed(client.get(address).content.decode()).fields
    typed |= {"the_answer": step.answers[0].id} if step.answers else {}
    return typed | {asked.id: answered(asked) for asked in step.asks if asked.needed and not typed.get(asked.id)}


@pytest.fixture
def signed_in(client: Any, officer: Any) -> Any:
    client.force_login(officer)
    return client


def test_the_case_shows_the_first_guide_openly_and_the_others_beneath(signed_in: Any, case: Any) -> None:
    page = signed_in.get(reverse("web:case", args=[case.pk])).content.decode()
    assert page.index("Is there danger to life now?") < page.index("Also open: Threat")
    assert page.count("Also open: ") == len(GUIDES) - 1
    assert page.count('data-key="g"') == 1


@pytest.mark.parametrize("guide", GUIDES, ids=lambda guide: guide.id)
def test_every_step_has_a_page(signed_in: Any, case: Any, guide: Any) -> None:
    for step in guide.steps:
        address = reverse("web:guide_step", args=[case.pk, guide.id, step.id])
        assert signed_in.get(address).status_code == 200
        over = reverse("web:pass_over", args=[case.pk, guide.id, step.id])
        assert signed_in.post(over, {"pass_why": ""}).status_code == 422
        needed = step.acts or step.answers or any(asked.needed for asked in step.asks) or step.waits_for
        assert (signed_in.post(address, {}).status_code == 422) is bool(needed), step.id


@pytest.mark.usefixtures("all_open")
@pytest.mark.parametrize("post", POSTS)
@pytest.mark.parametrize(("pack", "guide", "step"), BEGUN, ids=lambda each: getattr(each, "id", each))
def test_a_long_post_does_not_keep_a_call_from_being_recorded(
    signed_in: Any, trust: Any, arrived: Callable[..., Any], pack: str, guide: Guide, step: GuideStep, post: str
) -> None:
    """Nor any other step whose page begins with words of the post, with its author or with where it stands."""
    trust.pack = pack
    trust.save()
    case = arrived(POSTS[post], author="Ж" * 300)
    address = reverse("web:guide_step", args=[case.pk, guide.id, step.id])
    typed = shown_and_answered(signed_in, address, step)
    assert signed_in.post(address, typed).status_code == 302
    said = case.events.get(act="confirmed").data
    for asked in step.asks:
        if asked.fill == "words":
            begun = POSTS[post].strip()[:3000].replace("\r\n", "\n").strip()
            assert said[f"said:{asked.id}"] == begun
        elif asked.fill == "now":
            assert said[f"said:{asked.id}"].startswith(typed[asked.id])


def test_a_call_is_recorded_with_the_whole_post_pasted_in(signed_in: Any, case: Any) -> None:
    address = reverse("web:guide_step", args=[case.pk, "crisis", "call-999"])
    step = next(guide for guide in GUIDES if guide.id == "crisis").step("call-999")
    assert step is not None
    typed = shown_and_answered(signed_in, address, step) | {"said": POSTS["longest"]}
    assert signed_in.post(address, typed).status_code == 302
    assert case.events.get(act="confirmed").data["said:said"] == POSTS["longest"].replace("\r\n", "\n").strip()


def test_other_words_that_are_too_long_are_told_beside_their_field(signed_in: Any, case: Any) -> None:
    page = signed_in.post(reverse("web:guide_step", args=[case.pk, "crisis", "stay"]), {"seen": "x" * 4001})
    assert page.status_code == 422
    assert "Make it shorter: at most 4000 characters" in page.content.decode()


def test_a_day_that_is_none_is_told_beside_its_field(signed_in: Any, case: Any) -> None:
    address = reverse("web:guide_step", args=[case.pk, "information-request", "kind"])
    page = signed_in.post(address, {"the_answer": "foi", "received": "soon"})
    assert page.status_code == 422
    assert "Enter a day, such as 2027-08-06" in page.content.decode()


def test_a_step_that_the_pack_does_not_have_is_not_there(signed_in: Any, case: Any) -> None:
    assert signed_in.get(reverse("web:guide_step", args=[case.pk, "crisis", "nothing"])).status_code == 404


@pytest.mark.parametrize("name", ["media_log", "requests", "services", "pathway_figures", "emergency"])
def test_every_register_can_be_drawn_empty(signed_in: Any, trust: Any, name: str) -> None:
    assert signed_in.get(reverse(f"web:{name}")).status_code == 200
