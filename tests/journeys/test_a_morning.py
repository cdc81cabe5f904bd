"""Given a morning's posts, when people work them from the queue to the close, then each ends as the policy says.

Every story is played with a pointer and looked over by axe, by keyboard alone, and without scripts on a telephone.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.utils import timezone

from fingerpost.cli.demonstration import content
from fingerpost.delivery.models import Effect
from fingerpost.desk import operations
from fingerpost.desk.models import Case
from fingerpost.post import Post
from morning.hands import Hands, Keys
from morning.stories import HELPLINE, STORIES, Desk, Written

pytestmark = pytest.mark.journey


def fits(page: Any) -> None:
    """Nothing scrolls sideways."""
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0, f"{page.url} scrolls sideways by {wide} pixels"


@pytest.fixture(params=["pointer", "keyboard", "no scripts"])
def hands(
    request: pytest.FixtureRequest, signed_in_page: Callable[..., Any], accessible: Callable[[Any], None]
) -> Callable[[Any], Hands]:
    """``hands(user)``: this person, signed in, with one kind of hands."""
    kinds: dict[str, Callable[[Any], Hands]] = {
        "pointer": lambda user: Hands(signed_in_page(user), arrived=accessible),
        "keyboard": lambda user: Keys(signed_in_page(user)),
        "no scripts": lambda user: Hands(signed_in_page(user, width=320, scripts=False), arrived=fits),
    }
    return kinds[request.param]


@pytest.fixture
def arrives(written: Callable[..., Case]) -> Callable[[Written], Case]:
    """A post of the demonstration reaches the desk, with the signals that the story states."""
    week: dict[str | None, Post] = {each.post.id: each.post for each in content.week(datetime.now(UTC))}

    def arrive(post: Written) -> Case:
        what = week[f"{content.SEEDED}{post.key}"]
        return written(what.text, author=what.author.name or what.author.handle, kind=what.kind, **post.found)

    return arrive


@pytest.fixture
def services(trust: Any, lead: Any) -> None:
    """A directory of services with the one that a story looks for."""
    day = timezone.now().date().isoformat()
    rows = f"name,what,reach,checked_on\n{HELPLINE},Questions about medicines,020 7946 0120,{day}\n"
    operations.import_services(rows.encode(), by=lead)


@pytest.mark.parametrize("name", STORIES)
def test_a_story_is_played_from_the_queue_to_the_close(
    name: str,
    hands: Callable[[Any], Hands],
    arrives: Callable[[Written], Case],
    officer: Any,
    lead: Any,
    services: None,
    working: Callable[..., None],
) -> None:
    cases = [arrives(post) for post in STORIES[name].posts]
    STORIES[name].play(Desk(officer=hands(officer), second=hands(lead), worker=working))
    for case in cases:
        case.refresh_from_db()
        assert case.state == "closed"
        assert case.hidden == (name in ("hateful", "spam"))
    assert set(Effect.objects.values_list("state", flat=True)) == {"done"}
