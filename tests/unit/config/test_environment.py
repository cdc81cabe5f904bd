"""Settings that cannot be used stop the program, and say which and what instead."""

from pathlib import Path

import pytest

from fingerpost.config.database import database
from fingerpost.config.environment import BadSetting, Environment

HERE = Path("/srv/fingerpost")


def env(value: str) -> Environment:
    return Environment({"FINGERPOST_X": value})


@pytest.mark.parametrize("value", ["yes", "TRUE", " on ", "1"])
def test_yes_can_be_said_in_several_ways(value: str) -> None:
    assert env(value).flag("FINGERPOST_X", default=False)


@pytest.mark.parametrize("value", ["no", "False", "off", "0"])
def test_so_can_no(value: str) -> None:
    assert not env(value).flag("FINGERPOST_X", default=True)


@pytest.mark.parametrize("value", ["", "  "])
def test_an_empty_value_counts_as_not_set(value: str) -> None:
    assert env(value).flag("FINGERPOST_X", default=True)
    assert env(value).number("FINGERPOST_X", 60, 5, 720) == 60
    assert env(value).folder("FINGERPOST_X", HERE) == HERE
    assert env(value).file("FINGERPOST_X") is None
    assert env(value).words("FINGERPOST_X", ("a",)) == ("a",)
    assert env(value).choice("FINGERPOST_X", "INFO", ("DEBUG", "INFO")) == "INFO"


def test_lists_are_parted_by_commas() -> None:
    assert env("a, b,,c ").words("FINGERPOST_X") == ("a", "b", "c")


@pytest.mark.parametrize("value", ["5", "720"])
def test_the_ends_of_a_range_belong_to_it(value: str) -> None:
    assert env(value).number("FINGERPOST_X", 60, 5, 720) == int(value)


@pytest.mark.parametrize(
    ("read", "value", "accepts"),
    [
        (lambda e: e.flag("FINGERPOST_X", default=True), "maybe", "yes or no"),
        (lambda e: e.number("FINGERPOST_X", 60, 5, 720), "4", "a whole number from 5 to 720"),
        (lambda e: e.number("FINGERPOST_X", 60, 5, 720), "721", "a whole number from 5 to 720"),
        (lambda e: e.number("FINGERPOST_X", 60, 5, 720), "6.5", "a whole number from 5 to 720"),
        (lambda e: e.number("FINGERPOST_X", 60, 5, 720), "٦٠", "a whole number from 5 to 720"),
        (lambda e: e.folder("FINGERPOST_X", HERE), "var", "the full path of a folder"),
        (lambda e: e.file("FINGERPOST_X"), "advisers.toml", "the full path of a file"),
        (lambda e: e.choice("FINGERPOST_X", "A", ("A", "B", "C")), "loud", "A, B or C"),
    ],
)
def test_a_value_that_cannot_be_used_is_named_with_what_is_accepted(read: object, value: str, accepts: str) -> None:
    with pytest.raises(BadSetting) as bad:
        read(env(value))  # type: ignore[operator]
    assert str(bad.value).startswith(
        f"FINGERPOST_X is '{value.lower() if value == 'maybe' else value.upper() if value == 'loud' else value}'"
    )
    assert accepts in str(bad.value)
    assert "docs/running/settings.md" in str(bad.value)


class TestDatabase:
    def test_it_is_sqlite_in_the_data_folder_unless_something_else_is_said(self) -> None:
        found = database("", HERE)
        assert found["ENGINE"] == "django.db.backends.sqlite3"
        assert found["NAME"] == "/srv/fingerpost/fingerpost.sqlite3"

    def test_sqlite_keeps_what_was_promised(self) -> None:
        options = database("sqlite:////srv/other.sqlite3", HERE)["OPTIONS"]
        assert options["transaction_mode"] == "IMMEDIATE"
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            assert pragma in options["init_command"]

    def test_postgresql_is_taken_by_its_address(self) -> None:
        found = database("postgresql://someone:secret@db.example.org:5433/fingerpost", HERE)
        assert (found["ENGINE"], found["HOST"], found["PORT"]) == (
            "django.db.backends.postgresql",
            "db.example.org",
            5433,
        )

    @pytest.mark.parametrize(
        "url", ["mysql://a:secret@b/c", "nonsense", "redis://secret", "://", "postgresql://a:b@c:notaport/secret"]
    )
    def test_anything_else_is_refused_without_showing_a_password(self, url: str) -> None:
        with pytest.raises(BadSetting, match=r"FINGERPOST_DATABASE_URL.*sqlite:.* or postgresql:") as bad:
            database(url, HERE)
        assert "secret" not in str(bad.value)
