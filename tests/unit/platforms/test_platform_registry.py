"""Which platforms an installation has."""

import pytest

from fingerpost import platforms
from fingerpost.platforms import Platform, UnknownPlatform, registry
from fingerpost.platforms.facebook import PLATFORM


@pytest.fixture(autouse=True)
def _empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "_registered", {})


def test_what_is_registered_can_be_had_by_name() -> None:
    platforms.register("facebook", PLATFORM)
    assert platforms.get("facebook") is PLATFORM
    assert platforms.names() == ("facebook",)
    assert platforms.connected("facebook")
    assert not platforms.connected("x")


def test_registering_the_same_platform_again_changes_nothing() -> None:
    platforms.register("facebook", PLATFORM)
    platforms.register("facebook", PLATFORM)
    assert platforms.names() == ("facebook",)


def test_another_platform_under_a_taken_name_is_refused() -> None:
    platforms.register("facebook", PLATFORM)
    with pytest.raises(ValueError, match="registered already"):
        platforms.register("facebook", Platform(PLATFORM.connect, PLATFORM.read))


def test_an_unknown_name_is_answered_with_what_there_is() -> None:
    platforms.register("facebook", PLATFORM)
    with pytest.raises(UnknownPlatform, match=r"no connector for 'x' here \(there are: facebook\)"):
        platforms.get("x")
