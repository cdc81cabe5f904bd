"""Where people can be sent: only what serves the place and was checked lately (4.4.2, A3h). Pure."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fingerpost.policy import Pack
from fingerpost.policy.files import Signpost

COUNTRIES = {"ENG": "England", "WLS": "Wales", "SCT": "Scotland", "NIR": "Northern Ireland"}
"""Where a signpost may serve, in the order in which places are listed."""

_NUMBER = re.compile(r"\d(?:[\d ]*\d)?")


@dataclass(frozen=True, slots=True)
class SignpostView:
    """One helpline or page. ``in_date`` False means that it must not be used; ``why_not`` says why and what to use.

    ``areas`` are the only parts of the country in which it serves, by name; empty when it serves all of it.
    """

    id: str
    name: str
    what: str
    reach: str
    hours: str
    checked: date
    in_date: bool
    why_not: str
    areas: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """What serves one country, or one area of it in which the body is not."""

    name: str
    signposts: tuple[SignpostView, ...]


def places(pack: Pack, pathways: Iterable[str], today: date) -> tuple[Place, ...]:
    """What serves each country for posts of these pathways: the body's own country first, areas elsewhere last.

    Help for an area stands under its country only where the body is in that area.
    """
    wanted = set(pathways)
    fitting = [each for each in pack.signposts if wanted & set(each.pathways)]
    order = sorted(COUNTRIES, key=lambda country: country != home(pack))
    served = [(COUNTRIES[country], _serving(fitting, country, _ours(pack, country))) for country in order]
    served += [
        (f"{area.name}, {COUNTRIES[area.country]}", _serving(fitting, area.country, {area.id}))
        for area in pack.service.areas
        if not area.ours and any(area.id in each.areas for each in fitting)
    ]
    return tuple(Place(name, tuple(_view(pack, each, fits, today) for each in fits)) for name, fits in served if fits)


def _ours(pack: Pack, country: str) -> set[str]:
    """The areas of a country in which the body is."""
    return {area.id for area in pack.service.areas if area.ours and area.country == country}


def _serving(signposts: list[Signpost], country: str, areas: set[str]) -> list[Signpost]:
    """Those that serve all of a country, and those that serve one of these areas of it."""
    return [each for each in signposts if country in each.countries and (not each.areas or areas & set(each.areas))]


def home(pack: Pack) -> str:
    """The country that the body is in, by its bank holidays; empty when it states none."""
    return (pack.service.holidays or "").partition("-")[2]


def stale_in(pack: Pack, text: str, today: date) -> tuple[str, ...]:
    """Names of signposts past their date whose number stands in these words, and of none that is in date."""
    said = {_plain(number) for number in _NUMBER.findall(text)}
    stale = [each for each in pack.signposts if each.expires <= today]
    good = {number for each in pack.signposts if each.expires > today for number in _numbers(each)}
    return tuple(each.name for each in stale if (_numbers(each) - good) & said)


def _numbers(signpost: Signpost) -> set[str]:
    return {_plain(number) for number in _NUMBER.findall(signpost.reach)}


def _plain(number: str) -> str:
    return number.replace(" ", "")


def _view(pack: Pack, signpost: Signpost, beside: list[Signpost], today: date) -> SignpostView:
    in_date = signpost.expires > today
    return SignpostView(
        signpost.id,
        signpost.name,
        signpost.what,
        signpost.reach,
        signpost.hours,
        signpost.verified_on,
        in_date,
        "" if in_date else _why_not(signpost, beside, today),
        pack.areas_of(signpost),
    )


def _why_not(signpost: Signpost, beside: list[Signpost], today: date) -> str:
    good = [each for each in beside if each.expires > today]
    named = [each for each in good if each.id == signpost.instead] or good[:1]
    use = f"Use {named[0].name} instead: {named[0].reach}." if named else "Nothing else here is in date: ask the lead."
    return f"Do not use it: it was last checked on {_said(signpost.verified_on)} and is out of date. {use}"


def _said(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
