"""Approved words never meet somebody with something calmer than what is open: every pair of pathways of every pack."""

from itertools import product

import pytest

from fingerpost import policy
from fingerpost.policy.pack import Pack

PACKS = {name: policy.load(policy.shipped(name)) for name in ("corp-0068", "marchbrook")}
PAIRS = [
    pytest.param(pack, one, other, id=f"{name}-{one}-{other}")
    for name, pack in PACKS.items()
    for one, other in product(pack.pathway_by_id, repeat=2)
]


def danger(pack: Pack, pathway: str) -> int:
    return pack.pathway_by_id[pathway].danger


@pytest.mark.parametrize(("pack", "one", "other"), PAIRS)
def test_no_words_of_a_calmer_pathway_are_offered_while_a_graver_one_is_open(pack: Pack, one: str, other: str) -> None:
    gravest = max(danger(pack, one), danger(pack, other))
    for words in pack.words_for((one, other)):
        meant = [name for name in (one, other) if name in words.pathways]
        assert max(danger(pack, name) for name in meant) == gravest, words.id


@pytest.mark.parametrize(("pack", "one", "other"), PAIRS)
def test_words_are_left_out_for_no_other_reason(pack: Pack, one: str, other: str) -> None:
    offered = {words.id for words in pack.words_for((one, other))}
    for words in pack.replies:
        meant = {name for name in (one, other) if name in words.pathways}
        calmer = not meant or max(danger(pack, name) for name in meant) < max(danger(pack, one), danger(pack, other))
        beside = words.alone and meant != {one, other}
        assert (words.id in offered) is not (calmer or beside), words.id


@pytest.mark.parametrize(("name", "cheerful"), [("corp-0068", "praise"), ("marchbrook", "thanks")])
def test_thanks_are_offered_only_for_thanks(name: str, cheerful: str) -> None:
    pack = PACKS[name]
    offered = {other: {words.id for words in pack.words_for((other, cheerful))} for other in pack.pathway_by_id}
    assert [other for other, words in offered.items() if cheerful in words] == [cheerful]


@pytest.mark.parametrize("pack", PACKS.values(), ids=list(PACKS))
def test_the_words_of_the_first_pathway_come_first(pack: Pack) -> None:
    everything = list(pack.pathway_by_id)
    calm = [name for name in everything if not danger(pack, name)]
    places = [min(calm.index(name) for name in words.pathways if name in calm) for words in pack.words_for(calm[::-1])]
    assert places == sorted(places)
    assert len(places) > 5
    (crisis,) = {name for words in pack.words_for(everything) for name in words.pathways}
    assert crisis == "crisis"
