"""The pages of a stranger: nothing is asked of another host, and the sign-in page stands at every width."""

from collections.abc import Callable
from typing import Any

import pytest

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize("width", [320, 1280])
def test_a_stranger_is_asked_to_sign_in(open_page: Callable[..., Any], width: int) -> None:
    page = open_page(width=width)
    answer = page.goto("/")
    assert answer.status == 200
    assert "/sign-in" in page.url
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
