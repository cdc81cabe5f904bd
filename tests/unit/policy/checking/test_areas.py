"""Help for an area is offered only where that area is known, and a slip in it is found before anybody relies on it."""

from dataclasses import replace
from datetime import date

import pytest

from fingerpost.policy import load, shipped
from fingerpost.policy.checking.check import check
from fingerpost.policy.files import Area
from fingerpost.policy.pack import Pack

TRUST = load(shipped())
TODAY = date(2026, 12, 1)


def serving(*areas: str, known: tuple[Area, ...]) -> Pack:
    signposts = tuple(each.model_copy(update={"areas": list(areas)}) for each in TRUST.signposts[-1:])
    return replace(TRUST, signposts=signposts, service=TRUST.service.model_copy(update={"areas": list(known)}))


def told(pack: Pack) -> list[str]:
    return [each.level for each in check(pack, TODAY) if each.code == "unknown-area"]


def test_the_shipped_pack_knows_the_areas_of_its_help() -> None:
    assert any(each.areas for each in TRUST.signposts)
    assert told(TRUST) == []


@pytest.mark.parametrize("known", [(), (Area(id="dales", name="the Dales", country="SCT"),)])
def test_an_area_that_is_unknown_or_of_another_country_is_an_error(known: tuple[Area, ...]) -> None:
    assert told(serving("dales", known=known)) == ["error"]
    assert told(serving("dales", known=(Area(id="dales", name="the Dales", country="ENG"),))) == []
