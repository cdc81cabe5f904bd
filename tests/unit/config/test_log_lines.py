"""What a failure leaves in the log."""

import logging
import logging.config
import sys

from fingerpost.config import settings
from fingerpost.config.log_lines import LogLine

CANARY = "Wendy Ottershaw lives at 1 Beck Lane"


def fail() -> None:
    try:
        raise KeyError(CANARY)
    except KeyError as first:
        raise ValueError(f"about {CANARY}") from first


def logged() -> str:
    try:
        fail()
    except ValueError:
        line = logging.LogRecord("fingerpost", logging.ERROR, __file__, 1, "It failed", None, sys.exc_info())
        return LogLine("{levelname} {message}", style="{").format(line)
    raise AssertionError


def test_it_says_what_kind_of_failure_and_where() -> None:
    said = logged()
    assert said.startswith("ERROR It failed\n")
    assert "test_log_lines.py" in said
    assert "in fail" in said
    assert "KeyError then ValueError" in said


def test_it_never_says_what_the_failure_was_about() -> None:
    assert "Wendy" not in logged()


def test_the_settings_use_it_for_every_line() -> None:
    formatters = settings.LOGGING["formatters"]
    assert formatters == {
        "line": {
            "()": "fingerpost.config.log_lines.LogLine",
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
        }
    }
    logging.config.DictConfigurator(settings.LOGGING).configure_formatter(dict(formatters["line"]))  # type: ignore[no-untyped-call]
