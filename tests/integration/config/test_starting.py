"""Starting the program as a service does: in a process of its own, with nothing but its environment."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fingerpost.register.keys import make_keys


def start(module: str, data: Path, **settings: str) -> "subprocess.CompletedProcess[str]":
    known = {"PATH": os.environ["PATH"], "FINGERPOST_DATA": str(data), "HOME": str(data)}
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", f"import {module}; print('started')"],
        env=known | settings,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


WSGI = "fingerpost.config.wsgi"
SETTINGS = "fingerpost.config.settings"


def test_with_keys_it_starts(tmp_path: Path) -> None:
    make_keys(tmp_path / "keys.json")
    done = start(WSGI, tmp_path)
    assert (done.stdout, done.returncode) == ("started\n", 0), done.stderr


def test_without_keys_it_does_not_and_says_what_to_run(tmp_path: Path) -> None:
    done = start(WSGI, tmp_path)
    assert done.returncode
    assert "Run: fingerpost setup" in done.stderr.splitlines()[-1]


def test_settings_alone_need_no_keys_so_that_setup_can_make_them(tmp_path: Path) -> None:
    assert start(SETTINGS, tmp_path).stdout == "started\n"


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("FINGERPOST_DATA", "var"),
        ("FINGERPOST_DATABASE_URL", "mysql://a:b@c/d"),
        ("FINGERPOST_SECRET_KEY", "short"),
        ("FINGERPOST_DEBUG", "perhaps"),
        ("FINGERPOST_HTTPS", "perhaps"),
        ("FINGERPOST_IDLE_MINUTES", "0"),
        ("FINGERPOST_SESSION_HOURS", "25"),
        ("FINGERPOST_LOG_LEVEL", "LOUD"),
        ("FINGERPOST_ASSETS", "node_modules"),
        ("FINGERPOST_ADVISERS", "advisers.toml"),
    ],
)
def test_a_setting_that_cannot_be_used_stops_it_with_its_name(tmp_path: Path, setting: str, value: str) -> None:
    done = start(SETTINGS, tmp_path, **{setting: value})
    assert done.returncode
    assert done.stderr.splitlines()[-1].startswith(f"fingerpost.config.environment.BadSetting: {setting} is ")
    assert "It accepts " in done.stderr.splitlines()[-1]


def test_keys_that_others_can_read_stop_it(tmp_path: Path) -> None:
    make_keys(tmp_path / "keys.json")
    (tmp_path / "keys.json").chmod(0o640)
    assert "chmod 600" in start(SETTINGS, tmp_path).stderr


def test_for_a_public_name_it_asks_for_https(tmp_path: Path) -> None:
    make_keys(tmp_path / "keys.json")
    said = "fingerpost.config.settings as s; print(s.HTTPS, s.SESSION_COOKIE_SECURE, s.SECURE_HSTS_SECONDS > 0)"
    done = start(said, tmp_path, FINGERPOST_HOSTS="posts.example.org")
    assert done.stdout.startswith("True True True")
    assert start(said, tmp_path).stdout.startswith("False False False")


def test_djangos_own_check_for_deployment_has_nothing_to_say(tmp_path: Path) -> None:
    make_keys(tmp_path / "keys.json")
    done = subprocess.run(
        [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "WARNING"],
        env={
            "PATH": os.environ["PATH"],
            "FINGERPOST_DATA": str(tmp_path),
            "FINGERPOST_HOSTS": "posts.example.org",
            "DJANGO_SETTINGS_MODULE": SETTINGS,
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "System check identified no issues (" in done.stdout, done.stderr
