"""Every step of every guide of the pack has a page that can be drawn, and a slip in what is typed is told."""

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from fingerpost import policy
from fingerpost.policy.guides import read_guides

pytestmark = pytest.mark.django_db

GUIDES = read_guides(policy.load(policy.shipped()))


@pytest.fixture
def case(arrived: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> Any:
    """A case on which every guide of the pack is open."""
    monkeypatch.setattr("fingerpost.desk.guides.open_guides._open", lambda guide, now, begun: True)
    return arrived("I cannot go on. " * 300)


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


def test_a_day_that_is_none_is_told_beside_its_field(signed_in: Any, case: Any) -> None:
    address = reverse("web:guide_step", args=[case.pk, "information-request", "kind"])
    page = signed_in.post(address, {"the_answer": "foi", "received": "soon"})
    assert page.status_code == 422
    assert "Enter a day, such as 2027-08-06" in page.content.decode()


def test_a_step_that_the_pack_does_not_have_is_not_there(signed_in: Any, case: Any) -> None:
    assert signed_in.get(reverse("web:guide_step", args=[case.pk, "crisis", "nothing"])).status_code == 404


@pytest.mark.parametrize("name", ["registers", "media_log", "requests", "services", "pathway_figures", "emergency"])
def test_every_register_can_be_drawn_empty(signed_in: Any, trust: Any, name: str) -> None:
    assert signed_in.get(reverse(f"web:{name}")).status_code == 200
