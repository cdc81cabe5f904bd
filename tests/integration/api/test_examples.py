"""Every example in the documentation of the API is run, in the order in which it stands there."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.django_db

PAGE = Path(__file__).parents[3] / "docs" / "running" / "api.md"
EXAMPLE = re.compile(r"^\$ (curl .*?)\n(\{.*\})$", re.MULTILINE | re.DOTALL)


def examples() -> list[tuple[str, str]]:
    desk = PAGE.read_text(encoding="utf-8").partition("## The desk")[2]
    found = []
    for block in re.findall(r"```\n(\$ curl .*?)```", desk, re.DOTALL):
        match = EXAMPLE.match(block.strip())
        assert match, f"an example without its answer: {block}"
        found.append((match.group(1), match.group(2)))
    return found


def sent(client: Any, command: str) -> Any:
    words = shlex.split(command)[1:]
    how, body, headers, address = "GET", None, {}, ""
    while words:
        word = words.pop(0)
        if word == "-X":
            how = words.pop(0)
        elif word == "-H":
            name, _, value = words.pop(0).partition(": ")
            headers[name] = value
        elif word == "-d":
            body = words.pop(0)
        else:
            address = word.removeprefix("http://localhost:8000")
    if how == "GET":
        return client.get(address, headers=headers)
    return client.generic("POST", address, body, headers.pop("Content-Type"), headers=headers)


def names(said: str) -> set[str]:
    return set(re.findall(r'"(\w+)":', said))


def test_the_examples_do_what_they_show(client, arrived, token_of, officer):
    assert len(examples()) >= 7
    case, token = arrived("Is the clinic open on Monday?"), token_of(officer)
    for command, shown in examples():
        case.refresh_from_db()
        known = {"$TOKEN": token, "$CASE": str(case.pk), "$VERSION": str(case.version)}
        for name, value in known.items():
            command = command.replace(name, value)
        answer = sent(client, command)
        wanted = re.search(r'"status": (\d+)', shown)
        assert answer.status_code == (int(wanted.group(1)) if wanted else 200), (command, answer.content)
        assert names(shown) <= names(json.dumps(answer.json())), command
    case.refresh_from_db()
    assert case.state == "effect_pending"
