"""The pack in force with overlays laid: from the files that were adopted, whatever becomes of the folder."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from fingerpost.inbox.models import PolicyVersion
from fingerpost.inbox.operations import adopt_first
from fingerpost.inbox.packs import UnknownOverlay, overlays_of, pack_for, pack_of
from fingerpost.journal.actor import system
from fingerpost.policy import PackError, shipped

pytestmark = [pytest.mark.databases, pytest.mark.django_db]


@pytest.fixture
def folder(organisation: Any, tmp_path: Path) -> Path:
    """The body's own folder."""
    own = Path(shutil.copytree(shipped(), tmp_path / "own"))
    organisation.pack = str(own)
    organisation.save()
    return own


def rewrite(folder: Path, was: str, now: str) -> None:
    file = folder / "overlays" / "police-partner.yaml"
    said = file.read_text(encoding="utf-8")
    assert re.search(was, said)
    file.write_text(re.sub(was, now, said), encoding="utf-8")


def test_no_overlay_is_the_pack_itself(organisation: Any, folder: Path) -> None:
    adopt_first(organisation, by=system("setup"))
    assert pack_for(organisation, ()) is pack_of(organisation)


def test_the_overlays_are_laid_and_the_same_pack_is_used_again(organisation: Any, folder: Path) -> None:
    adopt_first(organisation, by=system("setup"))
    laid = pack_for(organisation, ["police-partner", "nmc", "nmc"])
    assert laid.ref.overlays == ("nmc", "police-partner")
    assert laid.params["ground"].value == 70
    assert pack_for(organisation, ["nmc", "police-partner"]) is laid
    assert pack_of(organisation).ref.overlays == ()


def test_what_is_laid_is_what_was_adopted_not_what_the_folder_says_now(organisation: Any, folder: Path) -> None:
    adopt_first(organisation, by=system("setup"))
    rewrite(folder, "ground: {value: 70", "ground: {value: 95")
    (folder / "overlays" / "nmc.yaml").unlink()
    assert pack_for(organisation, ["police-partner", "nmc"]).params["ground"].value == 70
    assert "nmc" in {each.overlay.id for each in overlays_of(organisation)}


def test_before_anything_is_adopted_the_folder_is_read_as_it_stands(organisation: Any, folder: Path) -> None:
    assert pack_for(organisation, ["police-partner"]).params["ground"].value == 70
    rewrite(folder, "ground: {value: 70", "ground: {value: 95")
    assert pack_for(organisation, ["police-partner"]).params["ground"].value == 95


def test_partners_come_first_then_bodies_by_name(organisation: Any, folder: Path) -> None:
    adopt_first(organisation, by=system("setup"))
    found = [each.overlay for each in overlays_of(organisation)]
    assert (found[0].id, found[0].kind) == ("police-partner", "partner")
    names = [each.name.casefold() for each in found[1:]]
    assert (len(found), names) == (10, sorted(names))


def test_an_overlay_that_the_version_does_not_carry_is_refused_by_name(organisation: Any, folder: Path) -> None:
    adopt_first(organisation, by=system("setup"))
    with pytest.raises(UnknownOverlay, match=r"no overlay 'somewhere'\. It has: bda, .*police-partner"):
        pack_for(organisation, ["somewhere"])


def test_a_kept_version_that_was_tampered_with_is_not_laid(organisation: Any, folder: Path) -> None:
    adopted = adopt_first(organisation, by=system("setup"))
    kept = dict(adopted.version.files)
    kept["overlays/police-partner.yaml"] = kept["overlays/police-partner.yaml"].replace("{value: 70", "{value: 10")
    PolicyVersion.objects.filter(pk=adopted.version_id).update(files=kept)
    with pytest.raises(PackError, match="not what was adopted"):
        pack_for(organisation, ["police-partner"])
