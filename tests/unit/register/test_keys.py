"""The installation's keys: made once, readable by their owner alone."""

import stat
from pathlib import Path

import pytest

from fingerpost.register.keys import KeysError, add_credential_key, installation_keys, make_keys, require_keys


def test_keys_that_were_made_are_read_again(tmp_path: Path) -> None:
    made = make_keys(tmp_path / "new" / "keys.json")
    assert installation_keys(tmp_path / "new" / "keys.json") == made
    require_keys(made.secret, made.credentials)


def test_only_the_owner_can_read_them(tmp_path: Path) -> None:
    make_keys(tmp_path / "keys.json")
    assert stat.S_IMODE((tmp_path / "keys.json").stat().st_mode) == 0o600


def test_keys_that_others_can_read_are_refused(tmp_path: Path) -> None:
    make_keys(tmp_path / "keys.json")
    (tmp_path / "keys.json").chmod(0o644)
    with pytest.raises(KeysError, match="chmod 600"):
        installation_keys(tmp_path / "keys.json")


def test_keys_are_never_replaced(tmp_path: Path) -> None:
    made = make_keys(tmp_path / "keys.json")
    with pytest.raises(KeysError, match="there already"):
        make_keys(tmp_path / "keys.json")
    assert installation_keys(tmp_path / "keys.json") == made


def test_a_new_key_comes_first_and_the_old_ones_stay(tmp_path: Path) -> None:
    old = make_keys(tmp_path / "keys.json")
    new = add_credential_key(tmp_path / "keys.json")
    assert new.secret == old.secret
    assert new.credentials[1:] == old.credentials
    assert installation_keys(tmp_path / "keys.json") == new


def test_no_keys_yet_is_said_plainly(tmp_path: Path) -> None:
    assert installation_keys(tmp_path / "keys.json") is None
    with pytest.raises(KeysError, match="fingerpost setup"):
        add_credential_key(tmp_path / "keys.json")
    for secret, credentials in (("", ("x",)), ("x", ())):
        with pytest.raises(KeysError, match="fingerpost setup"):
            require_keys(secret, credentials)


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", "null", '{"secret": "short", "credentials": []}', "\udcff", "{" * 100]
)
def test_a_broken_file_is_an_error_that_says_what_to_do(tmp_path: Path, content: str) -> None:
    file = tmp_path / "keys.json"
    file.write_bytes(content.encode("utf-8", "surrogateescape"))
    file.chmod(0o600)
    with pytest.raises(KeysError, match="from your backup"):
        installation_keys(file)


def test_keys_show_in_no_printed_form(tmp_path: Path) -> None:
    made = make_keys(tmp_path / "keys.json")
    assert made.secret not in repr(made)
    assert made.credentials[0] not in repr(made)
