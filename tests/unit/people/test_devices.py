"""What a browser says of itself, in words that its owner knows."""

import pytest

from fingerpost.people.sessions import device

AFTER = "AppleWebKit/537.36 (KHTML, like Gecko)"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox on Windows"),
        (f"Mozilla/5.0 (Windows NT 10.0) {AFTER} Chrome/138.0 Safari/537.36 Edg/138.0", "Edge on Windows"),
        (f"Mozilla/5.0 (X11; Linux x86_64) {AFTER} Chrome/138.0 Safari/537.36", "Chrome on Linux"),
        (
            f"Mozilla/5.0 (Linux; Android 15; SM-S911B) {AFTER} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36",
            "Samsung Internet on Android",
        ),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 Safari/604.1",
            "Safari on iPhone",
        ),
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) CriOS/138.0 Mobile Safari/604.1", "Chrome on iPhone"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15", "Safari on Mac"),
        ("Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/138.0 Safari/537.36", "Chrome on Chromebook"),
        ("Windows", "Windows"),
        ("", "A program or browser that does not say what it is"),
        ("<script>alert(1)</script>" * 100, "A program or browser that does not say what it is"),
    ],
)
def test_it_is_named_and_never_its_version(said: str, words: str) -> None:
    assert device(said) == words
