"""What a reader of the repository never finds in it."""

import json
import re
import subprocess

import pytest

from source_tree import ROOT

FORBIDDEN = {
    "a private key": re.compile(r"-----BEGIN (RSA |EC )?PRIVATE KEY"),
    "a path of one machine": re.compile(r"(?<![\w./-])/(?:home|Users|root|work)/[a-z]"),
}
EXCEPTIONS: dict[tuple[str, str], str] = {}


def tracked() -> list[str]:
    found = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if found.returncode:
        pytest.skip("not a checkout: git knows no files here")
    return [name for name in found.stdout.decode().split("\0") if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("what", FORBIDDEN)
def test_it_is_not_there(what: str) -> None:
    found = {
        (what, name)
        for name in tracked()
        if name != "tests/shape/test_what_is_committed.py"
        and FORBIDDEN[what].search((ROOT / name).read_bytes().decode("utf-8", "replace"))
    }
    assert found == {key for key in EXCEPTIONS if key[0] == what}


def test_the_lock_of_the_front_end_names_no_address_to_download_from() -> None:
    lock = json.loads((ROOT / "package-lock.json").read_text())
    assert not [name for name, package in lock["packages"].items() if "resolved" in package]


@pytest.mark.parametrize("pins", ["run.txt", "dev.txt"])
def test_every_pin_has_a_hash_and_no_address(pins: str) -> None:
    text = (ROOT / "requirements" / pins).read_text()
    names = re.findall(r"^[a-z0-9_.-]+==", text, re.MULTILINE)
    assert len(names) > 20
    assert not re.search(r"https?://|--(extra-)?index-url", text)
    blocks = re.split(r"^(?=[a-z0-9_.-]+==)", text, flags=re.MULTILINE)[1:]
    assert not [block.split()[0] for block in blocks if "--hash=sha256:" not in block]
