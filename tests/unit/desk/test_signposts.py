"""Nobody is sent to a helpline of another country, or to one that nobody has looked up lately."""

from dataclasses import replace
from datetime import date

from fingerpost import policy
from fingerpost.desk.guides.signposts import home, places, stale_in
from fingerpost.policy.files import Area
from fingerpost.policy.pack import Pack

TRUST = policy.load(policy.shipped())
COUNCIL = policy.load(policy.shipped("marchbrook"))
IN_DATE, STALE = date(2026, 12, 1), date(2027, 6, 1)


def test_the_bodys_own_country_comes_first_and_others_can_be_chosen() -> None:
    found = places(COUNCIL, ["crisis"], IN_DATE)
    assert found[0].name == "England"
    by_place = {place.name: {each.id for each in place.signposts} for place in found}
    assert "nhs-111-wales" in by_place["Wales"]
    assert "nhs-111-wales" not in by_place["England"]
    assert home(TRUST) == "ENG"


def with_calmer_in(*areas: Area) -> Pack:
    """The Trust's pack, with one of its helplines serving these areas alone."""
    only = [area.id for area in areas]
    signposts = tuple(
        each.model_copy(update={"areas": only}) if each.id == "calmer" else each for each in TRUST.signposts
    )
    return replace(TRUST, signposts=signposts, service=TRUST.service.model_copy(update={"areas": list(areas)}))


def offered(pack: Pack) -> dict[str, set[str]]:
    return {place.name: {each.id for each in place.signposts} for place in places(pack, ["crisis"], IN_DATE)}


NORTH = Area(id="north", name="the North", country="ENG")


def test_help_for_an_area_says_so_where_the_body_is_in_it() -> None:
    (england, *others) = places(TRUST, ["crisis"], IN_DATE)
    areas = {each.id: each.areas for each in england.signposts}
    assert areas["calmer"] == ("the North East and North Cumbria",)
    assert areas["samaritans"] == ()
    assert not any(each.id == "calmer" for place in others for each in place.signposts)


def test_help_for_an_area_where_the_body_is_not_is_offered_only_for_that_area() -> None:
    found = offered(with_calmer_in(NORTH))
    assert "calmer" not in found["England"]
    assert {"calmer", "samaritans", "nhs-111", "emergency"} == found["the North, England"]
    assert list(found)[-1] == "the North, England"


def test_an_area_of_another_country_does_not_reach_the_bodys_own() -> None:
    there = NORTH.model_copy(update={"country": "WLS", "ours": True})
    assert not any("calmer" in found for found in offered(with_calmer_in(there)).values())


def test_one_past_its_date_is_shown_as_not_to_be_used_and_says_what_to_use() -> None:
    (england, *_) = places(TRUST, ["crisis"], date(2027, 3, 1))
    calmer = next(each for each in england.signposts if each.id == "calmer")
    assert not calmer.in_date
    assert calmer.why_not == (
        "Do not use it: it was last checked on 22 November 2026 and is out of date. "
        "Use NHS 111 instead: Call 111 and choose the mental health option."
    )


def test_when_the_one_to_use_instead_is_stale_too_something_in_date_is_named() -> None:
    (england, *_) = places(TRUST, ["crisis"], STALE)
    calmer = next(each for each in england.signposts if each.id == "calmer")
    assert "Use 999 or A&E instead" in calmer.why_not
    assert [each.id for each in england.signposts if each.in_date] == ["emergency"]


def test_words_that_name_a_stale_number_are_found_however_it_is_spaced() -> None:
    assert stale_in(TRUST, "Ring Samaritans on 116123 or text 85258.", STALE) == ("Samaritans", "Text CALMER")
    assert stale_in(TRUST, "Ring Samaritans on 116 123.", IN_DATE) == ()
    assert stale_in(TRUST, "It is 1161234 steps to room 11.", STALE) == ()
