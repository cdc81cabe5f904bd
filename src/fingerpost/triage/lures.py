"""What makes a strange link a trap: how its host is built, and what the words beside it promise or threaten."""

import re
from dataclasses import dataclass
from functools import cache

from fingerpost.triage.lexicon import load
from fingerpost.triage.links import Link, skeleton

_LURES = tuple(
    re.compile(pattern)
    for pattern in (
        r"[£$€]\s?\d|\d\s?[£$€]|\b(?:\d+ ?(?:quid|funt\w*|pounds)|cash|payout|money back|kasa)\b",
        r"\b(?:claim|refunds?|rebate|vouchers?|owed|overpa\w+|compensation|bonus|grant|hawli\w+|ad-daliad|dop[lł]ata|inaam|"
        r"lottery|jackpot|prizes?|winners?|won|giveaway|airdrop|zarobi\w+)\b|退款|领取|中奖",
        r"\b(?:earn(?:ed|ing|s)?|invest\w*|trading|trader|crypto|bitcoin|forex|robot|passive income|hiring|typists?|"
        r"work from home|side hustle|followers|profit)\b",
        r"\bfree\b|\b(?:giving (?:away|everyone)|no (?:invest\w*|fee|catch)|\d+ ?% (?:off|profit)|half price|discount|"
        r"cheap(?:est)?|menu|samples?|prices?|essays?|just (?:cover|pay)|deal|sale|code)\b",
        r"\b(?:verify|confirm|log ?in|sign ?in|password|locked|suspen\w+|deleted|disabled|appeal|unlock|expires?|expired|"
        r"copyright|violat\w+|virus|install|macros?|maiden name|payslip|update (?:by|your|ur|now)|missing)\b|potwierd\w+",
        r"\b(?:card|bank details|sort code|pay (?:the|a|ur|your)|fees?|account details|dane karty|delivery fee|shipping)\b",
        r"\b(?:is this (?:you|u)|(?:r|are) (?:u|you) in this|(?:you|u) in this|full (?:vid(?:eo)?|hd|clip|film)|vid here|"
        r"uncut|uncensored|leaked|nudes?|18\+|watch (?:live|now|here)|live ?: |stream|said about (?:u|you)|"
        r"posted (?:\w+ ){0,3}about (?:u|you)|just died|don'?t want you to see|hot local\w*|(?:ur|your) pics?|caught on|won'?t believe|gore|for a laugh|vote for me|casino|sexy|at work|best part|babes?)\b|"
        r"18\+",
        r"\b(?:cured?|cures|one (?:\w+ )?trick|secrets?|miracle|detox|cbd|stop smoking|lose weight|my ex back|spells?|"
        r"exempt\w*|no (?:script|prescription)|diploma|certified|doctors? (?:beg|hate|are furious))\b",
        r"\b(?:today only|last day|last chance|within \d+ ?h\w*|in 24 hours|before (?:it|they) (?:clos|go)\w*|only \d+ left|"
        r"hurry|act now|quick|asap|expires|24h|by 5 ?pm|must see|share before|now open|sign up|register with|apply (?:now|here)|"
        r"click\w*|joined this|tap here|link par)\b|点击",
    )
)
"""Kinds of promise and threat that go with a trap. A post may hold several."""

_SETTLED = frozenset(
    [
        "com",
        "org",
        "net",
        "uk",
        "eu",
        "info",
        "gov",
        "edu",
        "ac",
        "nhs",
        "mil",
        "ie",
        "scot",
        "wales",
        "cymru",
        "london",
        "de",
        "fr",
        "nl",
        "es",
        "it",
        "pl",
    ]
)
_CHARITABLE = re.compile(r"\.(?:org|org\.uk|ac\.uk|sch\.uk|gov\.uk|nhs\.uk|edu|gov|police\.uk|(?:example\.)?org)$")
_FIGURE_INSIDE = re.compile(r"[a-z]+[0134][a-z]+|[a-z]{3,}[0134](?=[-.])|\d[a-z]+\d")
_SHORTENED = re.compile(r"(?:[a-z]{1,4}|[a-z]*(?:tiny|short|link|lnk|url)[a-z]*|[a-z]-[a-z]{2,5})\.[a-z]{2,8}")
_RANDOM = re.compile(r"(?=.*\d|.*[a-z][A-Z])[A-Za-z0-9]{2,10}|[a-z]\?[a-z]{1,3}=\w{3,12}")
_NEIGHBOURLY = re.compile(
    r"\b(?:charity|fundrais\w*|in aid of|justgiving|petition|support group|community|church|village hall|school|choir|cafe|"
    r"café|bakery|allotment|recipe|parkrun|library|museum|theatre|bus times|timetable|festival|society|volunteers?|my blog|"
    r"my book|our band)\b"
)
LEET = str.maketrans("01345", "oieas")


@dataclass(frozen=True, slots=True)
class Company:
    """What stands beside a post's links: how many kinds of promise and threat, and whether they are neighbourly."""

    lures: int = 0
    neighbourly: bool = False


def company(plain: str) -> Company:
    """What the words beside the links promise and threaten. Worked out once for all the links of a post."""
    return Company(sum(bool(lure.search(plain)) for lure in _LURES), bool(_NEIGHBOURLY.search(plain)))


def borrowed(link: Link) -> bool:
    """Whether the host carries another's name beside something else ("dwp-winter-help")."""
    parts = set(re.split(r"[-.]", skeleton(link.host.rpartition(".")[0]))) | set(re.split(r"[-.]", link.host))
    brands = parts & (frozenset(load("imitated_brands")) | _skeletal_brands())
    return bool(brands) and "-" in link.host and not _CHARITABLE.search(link.host)


@cache
def _skeletal_brands() -> frozenset[str]:
    return frozenset(skeleton(brand) for brand in load("imitated_brands"))


def odd(link: Link) -> bool:
    """Whether the host has an ending that few use, figures for letters, or several words strung together."""
    return (
        link.labels[-1] not in _SETTLED
        or bool(_FIGURE_INSIDE.search(link.host))
        or link.host.count("-") - link.host.count("xn--") * 2 > 1
    )


def shortened(link: Link) -> bool:
    """Whether an unknown address has the shape of a shortened one: a few letters, then a row of random ones."""
    return bool(_SHORTENED.fullmatch(link.host) and _RANDOM.fullmatch(link.path)) and odd(link)


def needed(link: Link, beside: Company) -> int:
    """How many kinds of lure make the link suspect: one beside an odd host, more beside an ordinary one."""
    if _CHARITABLE.search(link.host) or beside.neighbourly:
        return 4 if not odd(link) or _CHARITABLE.search(link.host) else 2
    return 1 if odd(link) or "-" in link.host else 2
