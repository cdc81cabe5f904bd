"""No address answers without saying who may ask."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver

from fingerpost.people.permissions import Permission

ASK_BY_OTHER_MEANS = {
    "webhooks/": "platforms sign what they send; see tests of api/webhooks.py",
    "api/posts": "needs a token; see tests of api/posts.py",
    "api/cases": "needs a token for the desk; see tests of api/callers.py",
    "api/cases/": "needs a token for the desk; see tests of api/callers.py",
    "api/directory": "needs a token; see tests of api/directory.py",
    "api/openapi.json": "describes the API and holds nothing",
    "api/": "describes the API and holds nothing",
}


def addresses(resolver: URLResolver, above: str = "") -> Iterator[tuple[str, Any]]:
    for pattern in resolver.url_patterns:
        here = above + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern, here)
        elif isinstance(pattern, URLPattern):
            yield here, pattern.callback


ALL = list(addresses(get_resolver()))


def silent() -> set[str]:
    return {
        address
        for address, view in ALL
        if not isinstance(getattr(view, "asks_permission", None), Permission)
        and len(getattr(view, "public_reason", "") or "") < 5
    }


def excused(address: str) -> str:
    return next(
        (
            start
            for start in ASK_BY_OTHER_MEANS
            if address == start or (start.endswith("s/") and address.startswith(start))
        ),
        "",
    )


def test_every_address_says_who_may_ask() -> None:
    assert {address for address in silent() if not excused(address)} == set()


def test_no_excuse_is_stale() -> None:
    assert set(ASK_BY_OTHER_MEANS) == {excused(address) for address in silent()} - {""}


def test_there_are_addresses() -> None:
    assert len(ALL) > 5
