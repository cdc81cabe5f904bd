"""Links that would be opened on a click."""

import pytest

from fingerpost.web.case.presenter import web_address


@pytest.mark.parametrize("link", ["https://example.org/1", "http://example.org"])
def test_an_ordinary_web_address_is_shown(link: str) -> None:
    assert web_address(link) == link


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "data:text/html,x", "//example.org", "/cases/1", "", "https:x"]
)
def test_anything_else_is_not(link: str) -> None:
    assert web_address(link) == ""
