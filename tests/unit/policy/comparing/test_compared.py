"""Nothing that stands in a pack is left out when two packs are compared: no file, and no field of any row."""

import json
import shutil
from dataclasses import replace
from fnmatch import fnmatch
from itertools import islice
from pathlib import Path

import pytest

from fingerpost import policy
from fingerpost.policy import PackError, strict_yaml
from fingerpost.policy.comparing.compared import COMPARED
from fingerpost.policy.comparing.difference import difference

FOLDERS = [policy.shipped(), policy.shipped("marchbrook")]
PACKS = {folder.name: policy.load(folder) for folder in FOLDERS}
FILES = [(folder.name, file.relative_to(folder).as_posix()) for folder in FOLDERS for file in folder.rglob("*.yaml")]
LOADED = {"pack", "params", "rules", "pathways", "clauses", "actions", "replies", "reasons", "service", "signposts"}
LOADED |= {"tensions"}
WHOLE = {"when", "conditions", "given", "then", "expect", "cites", "facts"}
"""Fields that are one thing to the reader, however deep they are written."""

OTHERS = ("2031-01-31", "07:15", "https://example.org/other", "must", "may", "yearly", "daily", "years", "x", "hide")
OTHERS += ("rule", "gap", "days", "working_days", "has", "report", "privacy", "body", "draft", "no", "unstated", "mon")
OTHERS += ("partner", "professional", "lower", "union", "read-all", "comments", "routine", "Tell us.", "now")
OTHERS += ("first_act", 7)
NEVER_ALONE = {"amount", "stated", "sealed"}
"""Fields that a pack may refuse to have changed without those beside them: ``test_rows`` changes the first two
together, and a step that tells nobody changes the seal alone."""

TRIED = 12
MOST_TRIES = 400


def leaves(value, path=(), told=()):
    """Every value that is not made of others, the way to it, and its field: the same for all rows of a shape."""
    if value and path and isinstance(value, list):
        yield path, ".".join(told), value
    if isinstance(value, dict):
        rows = all(isinstance(held, dict) for held in value.values())
        for key, held in value.items():
            known = rows or WHOLE.intersection(told)
            yield from leaves(held, (*path, key), told if known else (*told, key))
    elif isinstance(value, list):
        for place, held in enumerate(value):
            yield from leaves(held, (*path, place), told)
    else:
        yield path, ".".join(told), value


def other(value):
    """Values that could stand there instead."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (value + 1, value - 1)
    elif isinstance(value, list):
        yield value[:-1]
        yield [*value, value[0]]
    elif str(value).startswith("$"):
        yield 33
    else:
        yield f"{value} indeed"
        yield f"{value}-x"
        yield from (one for one in OTHERS if one != value)


def instead(value, beside):
    """What stands in the same field of other rows, and what could stand there; first what is likelier to be taken."""
    unlike = [each for each in beside if each != value and type(each) is type(value)][:5]
    return (*unlike, *other(value)) if " " not in str(value) else (*other(value), *unlike)


def put(whole, path, value):
    if not path:
        return value
    first, *rest = path
    if isinstance(whole, dict):
        return {**whole, first: put(whole[first], rest, value)}
    return [*whole[:first], put(whole[first], rest, value), *whole[first + 1 :]]


def changed_in(name, file, folder, whole):
    """The pack with this in the place of the file; None when that is no pack."""
    (folder / file).write_text(json.dumps(whole, default=str, ensure_ascii=False), encoding="utf-8")
    try:
        new = policy.load(folder) if Path(file).stem in LOADED else replace(PACKS[name], folder=folder)
        return difference(PACKS[name], new)
    except PackError:
        return None


@pytest.fixture
def folder(request, tmp_path):
    copy = tmp_path / "pack"
    shutil.copytree(policy.shipped(request.getfixturevalue("name")), copy)
    return copy


@pytest.mark.parametrize(("name", "file"), FILES)
def test_every_file_that_a_pack_has_is_compared(name, file):
    assert [compared.part for compared in COMPARED if fnmatch(file, compared.file)], f"{file} would not be compared"


@pytest.mark.parametrize("compared", COMPARED, ids=lambda compared: compared.part)
def test_every_file_that_is_compared_is_one_that_a_pack_has(compared):
    assert [file for _, file in FILES if fnmatch(file, compared.file)]


@pytest.mark.parametrize(("name", "file"), FILES)
def test_a_change_of_any_field_is_a_difference(name, file, folder):
    whole = strict_yaml.read(folder / file)
    assert not changed_in(name, file, folder, whole), "the file written in another way is no difference"
    ways = {}
    for path, told, value in leaves(whole):
        ways.setdefault(told, []).append((path, value))
    untried = []
    for told, places in ways.items():
        beside = [value for _, value in places]
        tries = ((path, new) for path, value in places[:TRIED] for new in instead(value, beside))
        found = (changed_in(name, file, folder, put(whole, path, new)) for path, new in islice(tries, MOST_TRIES))
        seen = next((each for each in found if each is not None), None)
        assert seen is None or seen.changes, f"{told} changed and nothing was found"
        if seen is None and told.rpartition(".")[2] not in NEVER_ALONE:
            untried.append(told)
    assert untried == []


@pytest.mark.parametrize("name", ["corp-0068"])
@pytest.mark.parametrize(
    "file", ["duties.yaml", "guidance.yaml", "control.yaml", "principles.yaml", "overlays/nmc.yaml", "tests/lines.yaml"]
)
def test_a_file_that_only_one_pack_has_is_a_file_that_came_or_went(name, file, folder):
    (folder / file).unlink()
    without = replace(PACKS[name], folder=folder)
    gone, new = difference(PACKS[name], without), difference(without, PACKS[name])
    assert (gone.changes[0].name, gone.changes[0].kind) == (file, "removed")
    assert (new.changes[0].name, new.changes[0].kind) == (file, "added")
    assert {change.kind for change in gone.changes} == {"removed"}
    assert [change.name for change in gone.changes] == [change.name for change in new.changes]
    assert len(gone.changes) > 1
