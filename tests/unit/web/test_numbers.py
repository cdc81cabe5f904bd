"""Numbers that a browser sends: whatever is typed, a page answers."""

from collections.abc import Callable
from typing import Any

import pytest

from fingerpost.desk.models import Case
from fingerpost.web.numbers import whole

ODD = ("²", "٣", "-1", "9" * 5000, "")


@pytest.mark.parametrize(("given", "number"), [("0", 0), ("12", 12), *((each, 7) for each in ODD)])
def test_what_is_no_number_of_ours_is_none(given: str, number: int) -> None:
    assert whole(given, 7) == number


@pytest.mark.parametrize("given", ODD)
@pytest.mark.django_db
def test_no_page_falls_over_an_odd_number(client: Any, officer: Any, arrived: Callable[..., Case], given: str) -> None:
    client.force_login(officer)
    case = arrived("Hello")
    typed = {"text": "Hello", "version": str(case.version)}
    answers = (
        client.get("/quickness", {"weeks": given}),
        client.get("/registers/figures", {"days": given}),
        client.post(f"/cases/{case.pk}/looking", {"seen": given}),
        client.post(f"/cases/{case.pk}/reply", {**typed, "keep": given}),
        client.post(f"/cases/{case.pk}/reply", {**typed, "stamp": given}),
    )
    assert all(answer.status_code < 500 for answer in answers)
