"""The advisers' file: what cannot work, or would leave the premises, is refused at the start with what to do."""

from pathlib import Path

import pytest

from fingerpost.advisers import AdvisersError, load
from fingerpost.delivery.lease import LEASE

ALL = """
[local-model]
kind = "chat"
address = "http://127.0.0.1:11434"
model = "qwen3:8b"
seconds = 20
most = 70
signals = ["crisis", "threat"]

[presidio]
kind = "presidio"
address = "http://localhost:5002"

[toxicity]
kind = "classifier"
address = "http://192.168.4.2:8080"
labels = { toxic = "abuse", identity_attack = "hate" }
ignore = ["neutral"]
"""
PRESIDIO = '[presidio]\nkind = "presidio"\naddress = "http://127.0.0.1:5002"\n'


def write(tmp_path: Path, text: str) -> Path:
    file = tmp_path / "advisers.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_all_three_kinds_are_read_in_order(tmp_path: Path) -> None:
    seats = load(write(tmp_path, ALL)).seats
    assert [seat.adviser.name for seat in seats] == ["local-model", "presidio", "toxicity"]
    assert [seat.most for seat in seats] == [70, 59, 59]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "at least 1"),
        ("[presidio", "not TOML"),
        (PRESIDIO + PRESIDIO, "not TOML"),
        ('[presidio]\nkind = "presidio"\n', "presidio.address"),
        ('[presidio]\nkind = "oracle"\naddress = "http://127.0.0.1"\n', "oracle"),
        (PRESIDIO + "seconds = 0\n", "presidio.seconds"),
        (PRESIDIO + "seconds = 31\n", "presidio.seconds"),
        (PRESIDIO + "seconds = nan\n", "presidio.seconds"),
        (PRESIDIO + "most = 49\n", "presidio.most"),
        (PRESIDIO + "most = 100\n", "presidio.most"),
        (PRESIDIO + 'most = "59"\n', "presidio.most"),
        (PRESIDIO + "timeout = 5\n", "presidio.timeout"),
        (PRESIDIO.replace("[presidio]", '["Presidio 1"]'), "Presidio 1"),
        (PRESIDIO.replace("127.0.0.1", "8.8.8.8"), "presidio: 8.8.8.8 is off your premises"),
        (PRESIDIO.replace("127.0.0.1", "169.254.169.254"), "off your premises"),
        (PRESIDIO.replace("http://127.0.0.1:5002", "127.0.0.1:5002"), "must be http:// or https://"),
        (PRESIDIO.replace("127.0.0.1", "8.8.8.8") + "may_leave_the_premises = true\n", "must begin with https://"),
        (ALL.replace('"threat"', '"treat"'), "local-model.signals.1"),
        (ALL.replace('"hate"', '"hatred"'), "toxicity.labels.identity_attack"),
        (ALL.replace('model = "qwen3:8b"', 'model = ""'), "local-model.model"),
    ],
)
def test_what_cannot_be_used_is_refused_and_named(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(AdvisersError) as bad:
        load(write(tmp_path, text))
    assert told in str(bad.value)
    assert str(bad.value).startswith(str(tmp_path / "advisers.toml"))


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AdvisersError, match="cannot be read: No such file"):
        load(tmp_path / "none.toml")


def test_an_address_off_the_premises_may_be_chosen_outright(tmp_path: Path) -> None:
    text = PRESIDIO.replace("http://127.0.0.1:5002", "https://8.8.8.8") + "may_leave_the_premises = true\n"
    assert len(load(write(tmp_path, text)).seats) == 1


def test_the_longest_deadline_ends_well_within_a_workers_hold_on_the_post() -> None:
    from fingerpost.advisers.configuration import MOST_SECONDS

    assert LEASE.total_seconds() >= 2 * MOST_SECONDS


def test_an_adviser_alone_never_reaches_the_shipped_policys_ground() -> None:
    from fingerpost import policy
    from fingerpost.advisers.configuration import MOST_SCORE

    grounds = [param.value for name, param in policy.load(policy.shipped()).params.items() if name.startswith("ground")]
    assert grounds
    assert all(isinstance(value, int) and value > MOST_SCORE for value in grounds)


class TestToken:
    def read(self, tmp_path: Path, token: bytes, mode: int = 0o600) -> None:
        file = tmp_path / "token"
        file.write_bytes(token)
        file.chmod(mode)
        load(write(tmp_path, PRESIDIO + 'token_file = "token"\n'))

    def test_one_line_that_only_its_owner_can_read_is_taken(self, tmp_path: Path) -> None:
        self.read(tmp_path, b"s3cret-token\n")

    @pytest.mark.parametrize(
        "token", [b"", b" \n", b"s3cret one", b"s3cret\r\nX-Other: 1", b"s3cret\xff", "s3crét".encode()]
    )
    def test_anything_else_is_refused_and_never_shown(self, tmp_path: Path, token: bytes) -> None:
        with pytest.raises(AdvisersError) as bad:
            self.read(tmp_path, token)
        assert "s3cr" not in str(bad.value)

    def test_a_file_that_others_can_read_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(AdvisersError, match="chmod 600"):
            self.read(tmp_path, b"s3cret", 0o640)

    def test_a_file_that_is_not_there_is_refused(self, tmp_path: Path) -> None:
        with pytest.raises(AdvisersError, match="cannot be read"):
            load(write(tmp_path, PRESIDIO + 'token_file = "none"\n'))


@pytest.mark.parametrize(
    ("change", "same"),
    [("", True), ("seconds = 9\n", True), ("most = 60\n", False), ("# a remark\n", True)],
)
def test_the_version_follows_what_may_change_an_answer(tmp_path: Path, change: str, same: bool) -> None:
    before, after = (load(write(tmp_path, text)).seats[0].version for text in (PRESIDIO, PRESIDIO + change))
    assert (before == after) is same
