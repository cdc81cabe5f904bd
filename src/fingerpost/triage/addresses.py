"""Finds where a private person lives: house, street and postcode, or how to know the door. Premises are public."""

import re
from collections.abc import Iterator

from fingerpost.triage.surroundings import ORGANISATION, after, before

POSTCODE = re.compile(
    r"(?<![a-z0-9])(?:[a-pr-z](?:\d{1,2}|\d[a-hjkpstuw]|[a-hk-z]\d{1,2}|[a-hk-y]\d[abehmnprv-y])|gir(?= 0aa)) ?"
    r"\d[abd-hjlnp-uw-z]{2}(?![a-z0-9])"
)
_CERTAIN = (
    r"road|rd|street|avenue|ave|crescent|cres|terrace|lane|close|drive|gardens|grove|mews|garth|wynd|lonnen|chare|"
    r"cottages?|villas|crt|farm"
)
_PERHAPS = (
    r"st|court|place|way|square|hill|park|view|walk|row|green|rise|bank|gate|dene|estate|towers?|yard|steps|quay|"
    r"parade|wharf|fold|croft|brae|brow|vale|loan|vennel|mount|end|buildings|heights|meadows?|parkway|reach|haven|"
    r"orchard|bungalows?|houses"
)
_KIND = rf"(?:{_CERTAIN}|{_PERHAPS})"
_NOT_NAMES = (
    "the on of in a an to and or my your our for at is was by down off along hours? days? weeks? months? years? "
    "min(?:ute)?s? miles? people staff nurses? he she it they we you i this that his her their no not too so very "
    "am pm from with still just who which stop stood are were be been has had have as if but up out into onto over "
    "then than when where what how all any some every each other more most less next last per times? hrs? yrs? mths? "
    "wks? kids? bairns? children lads? men women patients? doctors? beds? wards? quid pounds? grand percent would will "
    "can could should might did does do said says got get gets going gone went walks ran come came"
)
_NAME = rf"(?!(?:{'|'.join(_NOT_NAMES.split())})\b)[a-z][a-z'.\-]{{1,20}} "
STREET = re.compile(
    rf"(?<![\w£$.:/])(?:(?P<unit>(?:flat|apartment|apt|unit|number|no\.?) ?\d{{1,4}}[a-z]?,? )(?:\d{{1,4}}[a-z]?,? )?|"
    rf"\d{{1,4}}[a-z]?,? )(?P<name>(?:{_NAME}){{1,3}}?)"
    rf"(?:(?P<certain>{_CERTAIN})|(?P<perhaps>{_PERHAPS}))\b(?!'s)"
)
_ORDINARY = re.compile(
    r"\b(?:minute|hour|day|week|month|year|mile|km|star|small|big|long|short|little|extra|blood|food|bottle|car|crown|"
    r"county|high|front|back|top|bottom|dog|bank|quick|good|bad|nice|stone|flights?|easy|simple|first|tiny|huge|"
    r"steep|new|old|lovely|charity|sponsored|memory|night|morning|daily|different|dead|one|two|three|clear|key|"
    r"ward|wrong|right|only|mental|health|open|closed|empty|full)\b"
)
"""Words that come before "walk", "steps", "way" or "bank" when no street is meant."""
_COUNTED = re.compile(
    r"\b(?:ward|room|bus(?:es)?|row|bay|bed|route|platform|page|option|stop|step|line|junction|level|age|aged|pathway|"
    r"section|top|band|day|week|module|unit)s? $"
)
_LIVES = re.compile(
    r"\b(?:li+ves?|living|lived|stays?|staying|home|house|houses|resides?|flat|we r|we're|are at|i am at|i'm at|"
    r"(?:he|she)(?:'s| is|s) at)\b[^.!?\n]{0,28}$"
)
_FOUND = re.compile(
    r"\b(?:(?:my|his|her|their) addr(?:ess)?|address|addr|adres|pata|nghyfeiriad|moved to|find (?:him|her|them|me)|"
    r"round (?:to|at)|come to|visit|post it to|deliver(?:ed)? to|send (?:it|them|a|the|an)?\b.{0,12}to|"
    r"collect(?:ion)?(?: only)? from|ambulance to)\b[^.!?\n]{0,28}$"
)
_SAID = re.compile(
    r"\b(?:(?:my|his|her|their|home|new) addr(?:ess)?|adres|pata|adresse|nghyfeiriad(?: \w+)?) ?(?:is|:|was|yeh hai:?)? ?"
    r"(\d{1,4}[a-z]?,? [a-z]{3,20}(?: [a-z]{1,20}){0,2})"
)
_POSTCODE_SAID = re.compile(
    r"\b(?:my|his|her|their|home|our) (?:post ?code|address)\b[^.!?\n]{0,16}$|\bi(?:'m| am|m)? (?:live|in|at|"
    r"living)(?: in| at)? $"
)
_HOUSE_AFTER = re.compile(r"\W{0,3}(?:house|flat|door) (?:number|no\.?|num)? ?\d")
_HOUSE = re.compile(r"\b(?:house|flat|number|no\.?|apartment)? ?(?<![:./£\d])\d{1,4}[a-z]?,? ?(?:[a-z' ]{0,30}, ?)?$")

_NUMBER_LAST = re.compile(
    rf"(?<![\w'])(?P<name>(?:{_NAME}){{1,2}})(?P<kind>{_KIND}),? (?P<said>(?:house |flat )?(?:no\.?|number|nr\.?|flat|house) ?)?"
    rf"(?P<house>\d{{1,3}}[a-z]?)\b(?! ?(?:am|pm|%|st|nd|rd|th|bus|stop|people|years?|yrs?|weeks?|hours?|hrs?|days?|"
    rf"months?|times|o'?clock|to|till?|nil|min(?:ute)?s?|miles?|x)\b|[:./\-]\d| ?-| ?%)(?P<door>,? ?(?:flat|m\.|apt|"
    rf"(?:second|first|ground|third|zweiter?|2nd|1st) (?:floor|stock)))?"
)
_NUMBER_APART = re.compile(
    rf"(?<![\w'])(?:{_NAME}){{1,2}}{_KIND},(?: [a-z]{{2,10}}){{0,3}},? (?:number|no\.?|flat) \d{{1,4}}[a-z]?\b"
)
_DOOR = re.compile(r"\b(?:number|no\.?|flat) \d{1,4}[a-z]?\W{1,3}(?:the )?(?:[a-z]{3,8} )?(?:door|gate)\b")
_NAMED_HOUSE = re.compile(
    rf"\b(?:(?:end|corner|first|last|middle|bottom|top|big|little|white|red|blue|green) (?:cottage|house|hoose|bungalow|terrace|flat|one)|barn conversion|"
    rf"flat \d{{1,3}}[a-z]?, the [a-z]{{3,16}}|(?:the )?[a-z][a-z']{{2,16}} (?:cottage|barn|bungalow|farm|farmhouse)|"
    rf"(?:house|bungalow|flat|one|semi|place|caravan) with (?:the |a )?[a-z ]{{3,24}}?|"
    rf"(?P<the>the (?:[a-z]{{3,10}} )?[a-z]{{3,16}})(?=, ))(?:, | at | on | in | off | down | up )(?:{_NAME}){{1,2}}(?P<kind>{_KIND})\b(?!'s)"
)
_LIVES_ON = re.compile(
    rf"\b(?:(?<!going )(?<!go )(?<!went )(?:li+ves?|living|stays|staying)\b|(?:(?:your|ur|yer|his|her|their|[a-z]+'s) )(?:(?:mams?|mums?|dads?|nans?|[a-z]+'s) )?"
    rf"(?:street|st|road|place|house|hoose|home|gaff|flat|bungalow|caravan|address)\b)[^.!?\n\d]{{0,40}}?(?: |, ?)(?P<street>(?:{_NAME}){{1,2}}(?:{_CERTAIN}|row|court|walk|steps|yard|st|"
    rf"wharf|quay|view|hill|end))\b"
)
_ABROAD = re.compile(
    r"(?<![\w£$.:/])\d{1,4}[a-z]?,? (?:maes|heol|stryd|ffordd|rhodfa|l[oô]n|rue|calle|rua|via)(?: (?:y|yr|de|du|la|"
    r"des|del|el))? [a-z]{3,20}\b|\bul\. ?[a-zżźćńółęąś]{3,20} \d{1,4}\b"
)
_KIN = re.compile(r"\b(?:nans?|mams?|mums?|dads?|mates?|same|next|wor|me|main|whole) ")
_HAUNT = re.compile(
    r"\balways (?:in|at|down|round) (?:the )?[a-z' ]{3,24}?(?: on)?(?: a)? ?(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|"
    r"\b(?:gets?|catch(?:es)?|takes?) the \d{1,2}[.:]\d{2} (?:[a-z]+ ){1,4}?(?:every|evry|each) (?:day|morning|night)\b"
)

_PREMISES_BEFORE = re.compile(
    rf"{ORGANISATION.pattern}(?:'s)?[a-z ]{{0,14}}[,:(\-]? ?(?:at|on|in|is|to|opposite)? ?(?:the )?$"
)
_PREMISES_AFTER = re.compile(
    rf"^(?:,? |'s )(?:\(?(?:is )?(?:the|a|an|our|your|where the|next to the) )?(?:[a-z]{{3,12}} ){{0,1}}{ORGANISATION.pattern}"
    r"|^ (?:bus|stop|roundabout|site|premises)\b"
)
_OPEN_TO_ALL = re.compile(
    r"\b(?:meets?|meeting|held|takes place|opens?(?= (?:at|on|to|from|daily|every))|opening|venue|based|drop[- ]?in|event|group|clinic|surgery|hub|"
    r"hospital|hall|library|church|centre|supported living|council)\b"
)
_PRIVATE = re.compile(
    r"\b(?:(?:private|home|own|my|his|her|their|new) address|flat|door|bell|neighbours?|gate|lives?|at home)\b"
)

Found = tuple[int, int, int]


_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_UNITS = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_TEENS = r"(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
_HOUSE_IN_WORDS = re.compile(
    rf"\b(?P<sure>(?:number|no\.?|flat) )?(?P<tens>{_TENS}(?:[ \-]{_UNITS})?|{_TEENS}|{_UNITS}),? "
    rf"(?P<name>(?:{_NAME}){{1,2}}?)(?P<kind>{_KIND})\b"
)
_THE_HOUSES = re.compile(
    r"(?<![\w£$.:/])(?:flat |number |no\.? ?)?\d{1,3}[a-z]?,? the (?:crescent|green|square|close|grove|avenue|orchard|paddock|"
    r"moorings|willows|elms|oaks|limes|beeches|firs|cedars|poplars|laurels|hollies|mews|bungalows|cottages|meadows|chase|"
    r"drive|gables|spinney|ridings|shambles|terrace|parade|lonnen|steadings?|wynd)\b"
)
_FLOOR = re.compile(
    r"\b(?:number|no\.?|flat) \d{1,4}[a-z]?,? (?:on the )?(?:ground|first|second|third|top|1st|2nd|3rd) floor\b"
)
_BY_THE_DOOR = re.compile(
    r"\b(?:red|blue|green|yellow|black|white|pink|purple|orange|brown|grey|[a-z]+-colou?red) (?:front )?(?:door|gate) "
    r"(?:opposite|next (?:to|door)|beside|across from|facing|by|behind) (?:the )?[a-z]{3,}"
)
_AT_NUMBER = re.compile(
    r"\b(?:is|lives?|living|'s|are|stays?) (?:at|in) (?:number|no\.?|flat) (?P<house>\d{1,3}[a-z]?)\b(?! ?%)"
)
_FIGURE_INSIDE = re.compile(r"(?<![a-z0-9])(?=[a-z0-9]*[013457])[a-z][a-z0-9]*[a-z](?![a-z0-9])|\btw0\b|\bzer0\b")
_LETTERS = str.maketrans("013457", "oieast")


def _without_figures(plain: str) -> str:
    """Words with figures for letters ("h1ll", "r0w") as they are read, each letter in its place."""
    return _FIGURE_INSIDE.sub(lambda found: found.group().translate(_LETTERS), plain)


def addresses(plain: str, shown: str) -> Iterator[Found]:
    """Ranges of the plain words that give a private address, each with how sure it is (a whole percentage).

    ``shown`` is the plain words with their capitals.
    """
    if re.search(r"\d", plain):
        yield from _postcodes(plain)
        plain = _without_figures(plain)
        yield from _numbered(plain, shown)
        yield from _number_last(plain, shown)
        for pattern, sure in ((_NUMBER_APART, 68), (_DOOR, 62), (_ABROAD, 66), (_THE_HOUSES, 62), (_FLOOR, 60)):
            yield from ((*found.span(), sure) for found in pattern.finditer(plain))
        yield from ((*found.span("house"), 58) for found in _AT_NUMBER.finditer(plain))
        yield from ((*found.span(1), 80) for found in _SAID.finditer(plain))
    yield from _without_number(plain, shown)


def _numbered(plain: str, shown: str) -> Iterator[Found]:
    for found in STREET.finditer(plain):
        ahead, behind = before(plain, found.start()), after(plain, found.end())
        with_postcode = POSTCODE.search(behind)
        if _LIVES.search(ahead):
            yield found.start(), found.end(), 92
        elif not ORGANISATION.search(ahead) and _FOUND.search(ahead):
            yield found.start(), found.end(), 90
        elif _COUNTED.search(ahead) or _public(plain, found.start(), found.end()):
            continue
        elif with_postcode:
            yield found.start(), found.end() + with_postcode.end(), 90
        elif found.group("certain") or found.group("unit"):
            yield found.start(), found.end(), 70
        elif not _ORDINARY.search(found.group("name")):
            capital = shown[found.start("perhaps")].isupper()
            yield found.start(), found.end(), 68 if capital else 58


def _number_last(plain: str, shown: str) -> Iterator[Found]:
    """The number after the street, as in much of Europe ("Coble Row 4"): with a capital, or said to be a number."""
    for found in _NUMBER_LAST.finditer(plain):
        kind = found.start("kind")
        capital = shown[found.start()].isupper() and shown[kind].isupper() and not shown.isupper()
        if not (capital or found.group("said") or found.group("door")) or _ORDINARY.search(found.group("name")):
            continue
        if not _public(plain, found.start(), found.end()) and not ORGANISATION.search(found.group("name")):
            yield found.start(), found.end(), 70 if found.group("said") or found.group("door") else 60


def _postcodes(plain: str) -> Iterator[Found]:
    for found in POSTCODE.finditer(plain):
        ahead = before(plain, found.start())
        private = _HOUSE.search(ahead) or _LIVES.search(ahead) or _HOUSE_AFTER.match(after(plain, found.end()))
        if _POSTCODE_SAID.search(ahead) or (private and not _near_premises(plain, found.start(), found.end())):
            yield found.start(), found.end(), 75


def _without_number(plain: str, shown: str) -> Iterator[Found]:
    """A house by its name or its number in words, the street where somebody lives, or where they are to be found."""
    for found in _NAMED_HOUSE.finditer(plain):
        named = not found.group("the") or (shown[found.start("kind")].isupper() and shown[found.start() + 4].isupper())
        if named and not ORGANISATION.search(found.group()) and not _public(plain, found.start(), found.end()):
            yield found.start(), found.end(), 64
    for found in _HOUSE_IN_WORDS.finditer(plain):
        capital = shown[found.start("kind")].isupper() and not shown.isupper()
        told = found.group("sure") or capital or re.fullmatch(rf"{_TENS}[ \-]{_UNITS}", found.group("tens"))
        if told and not _ORDINARY.search(found.group("name")) and not _public(plain, found.start(), found.end()):
            yield found.start(), found.end(), 62
    if re.search(r"\b(?:li+v|stay|street|road|place|house|hoose|bungalow|caravan|home|gaff|flat|address|st\b)", plain):
        for found in _LIVES_ON.finditer(plain):
            street = found.group("street")
            if (
                not _ORDINARY.search(street)
                and not _KIN.search(street)
                and not ORGANISATION.search(after(plain, found.end())[:20])
            ):
                yield *found.span("street"), 62
    yield from ((*found.span(), 56) for found in _BY_THE_DOOR.finditer(plain))
    if "always" in plain or " the " in plain:
        yield from ((*found.span(), 55) for found in _HAUNT.finditer(plain))


def _public(plain: str, start: int, end: int) -> bool:
    """Whether an organisation stands right beside the address, or people are asked to come there."""
    ahead, behind = before(plain, start), after(plain, end)
    if _PREMISES_BEFORE.search(ahead) or _PREMISES_AFTER.search(behind):
        return True
    return bool(_OPEN_TO_ALL.search(ahead[-30:] + "  " + behind[:30])) and not _PRIVATE.search(ahead + "  " + behind)


def _near_premises(plain: str, start: int, end: int) -> bool:
    return bool(ORGANISATION.search(before(plain, start)) or ORGANISATION.search(after(plain, end)))
