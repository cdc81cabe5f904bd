"""Links to inappropriate or dangerous material, judged by how they are written, never followed. Clause: A3 (links)."""

import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from fingerpost.triage.assessment import Finding
from fingerpost.triage.example import Example
from fingerpost.triage.lexicon import load
from fingerpost.triage.links import Link, links_of, skeleton
from fingerpost.triage.lures import LEET, Company, borrowed, company, needed, shortened
from fingerpost.triage.words import Words, tidy

SIGNAL = "bad_link"
BY = "rule:bad_link/1"

Verdict = tuple[int, str]
FINE: Verdict = (0, "")
ALONE = Company()

IMITATED = ("nhs.uk", "gov.uk", "nhs.net")
PROGRAM = re.compile(r"\.(?:exe|scr|msi|bat|cmd|apk|jar|vbs|ps1|hta|dmg|lnk|pif|com|iso)(?:$|[?#])", re.IGNORECASE)
ARCHIVE = re.compile(r"\.(?:zip|rar|7z|gz|cab|docm|xlsm|js)(?:$|[?#])", re.IGNORECASE)
INDECENT = re.compile(
    r"porn|xxx|xvideo|xhamster|xnxx|redtube|onlyfans|sexcam|camsex|livesex|sexchat|nudes|hookup|escortgirl|milf|"
    r"hentai|"
    r"(?:^|[-./_])(?:sex|escorts?|adultcams?|nude|fuck\w*|camgirls?|hotgirls?)(?:$|[-./_\d])"
)
GAMBLING = re.compile(
    r"casino|slotgame|freeslots|freespins|bet365|jackpot|pokerstars|onlinepoker|sportsbet|(?:^|[-./_])(?:bet|bets|"
    r"betting|"
    r"slots?|poker|roulette)(?:$|[-./_\d])|[a-z]bet\.(?:com|win|bet)$|\.(?:bet|casino)$"
)
WEAPONS = re.compile(
    r"ghostgun|(?:buy|cheap|get)[-.]?(?:guns?|firearms?|ammo|knives)|gunsforsale|zombieknife|zombie-kni|armsdealer|"
    r"(?:buy|cheap|order)[-.]?(?:xanax|cocaine|mdma|weed|heroin|fentanyl|oxy|tramadol|valium|diazepam)|darkweb|"
    r"silkroad"
)
METHODS = re.compile(
    r"sanctioned-?suicide|suicide-?(?:method|forum|kit|guide|pact|pill)|peaceful-?(?:exit|pill)|exit-?bag|painless-?"
    r"(?:death|suicide|exit)|how-?to-?(?:kill-?(?:my|your)self|die|hang)|(?:best|easy|easiest)-?(?:way|"
    r"ways)-?to-?die|"
    r"pro-?ana|thinspo|lethal-?dose"
)
HELPING = re.compile(r"prevent|support|aware|help|charity|recovery|stop|survivor|bereave|quit")
ABUSED_ENDINGS = frozenset(
    [
        "tk",
        "ml",
        "ga",
        "cf",
        "gq",
        "xyz",
        "top",
        "click",
        "buzz",
        "icu",
        "monster",
        "cyou",
        "sbs",
        "cfd",
        "rest",
        "cam",
        "quest",
        "bid",
        "loan",
        "win",
        "date",
        "racing",
        "download",
        "stream",
        "kim",
        "country",
        "zip",
        "mov",
        "bond",
        "vip",
        "trade",
        "party",
        "review",
        "science",
        "gdn",
        "men",
        "work",
        "lol",
    ]
)
BAIT = frozenset(
    [
        "login",
        "logon",
        "signin",
        "secure",
        "security",
        "verify",
        "verification",
        "account",
        "accounts",
        "update",
        "confirm",
        "confirmation",
        "refund",
        "rebate",
        "payment",
        "pay",
        "claim",
        "portal",
        "appointment",
        "appointments",
        "booking",
        "book",
        "vaccine",
        "covid",
        "pass",
        "prescription",
        "prescriptions",
        "id",
        "support",
        "service",
        "services",
        "app",
        "online",
        "alert",
        "alerts",
        "grant",
        "tax",
        "records",
        "results",
        "bonus",
        "mail",
        "email",
        "webmail",
        "password",
        "reset",
        "unlock",
        "helpdesk",
        "gift",
        "prize",
        "tracking",
        "delivery",
    ]
)
"""Words that a false official address is made of."""

CREDENTIALS = frozenset(
    [
        "login",
        "logon",
        "signin",
        "secure",
        "verify",
        "verification",
        "account",
        "update",
        "confirm",
        "password",
        "reset",
        "unlock",
        "webmail",
        "claim",
        "wallet",
        "refund",
    ]
)
"""Words of addresses that ask for secrets, whoever they pretend to be."""

SEEN_BAIT = frozenset(skeleton(word) for word in BAIT)
OFFICIAL = frozenset({"nhs", "nhsuk", "govuk", "hmrc", "dvla", "dwp", "nhsmail", "nhslogin", "nhsapp"})
JUST_THE_NAME = frozenset({"nhs", "nhsuk", "nhs-uk", "govuk", "gov-uk", "nhsmail", "nhslogin", "nhsapp"})
RUN_TOGETHER = re.compile(rf"(?:my)?(?:nhs|govuk|hmrc|dvla)(?:uk)?(?:{'|'.join(sorted(BAIT))})")
COUNTRY_SECOND = frozenset({"co", "org", "com", "net", "ac", "gov", "nhs", "me", "ltd", "plc", "sch"})
LEAST_TO_COMPARE = 8
LEAST_OWN_NAME = 4


EXAMPLES = (
    Example("Your appointment needs confirming: http://nhs-login-secure.com/confirm", True),
    Example("free covid pass here www.nhs.uk.covid-pass-claim.com/apply", True),
    Example("Log in at nhs-login[.]com to see your results", True, "defanged"),
    Example("hxxps://gov-uk-refund.com/claim today only", True),
    Example("check this out bit dot ly / x9k2", True, "spelt out, shortened"),
    Example("see http://185.12.33.9/track", True),
    Example("https://www.nhs.uk@evil-place.example/login", True, "the real host is after the @"),
    Example("https://tewv.nhs.uk:pass@93.184.216.34/", True),
    Example("Download our new patient app http://fileserver.example/app/patient.apk", True),
    Example("open this javascript:alert(document.cookie)", True),
    Example("data:text/html;base64,PHNjcmlwdD4= paste that in your browser lol", True),
    Example("more info https://nһs.uk/help", True, "a Cyrillic letter"),
    Example("http://xn--ns-qmc.uk/vaccine book now", True, "the same as punycode"),
    Example("win big tonight www.freeslots-casino.com", True),
    Example("hot singles at https://www.milfhookup.example.net", True),
    Example("read this https://peaceful-exit-method.example/guide and you wont hurt anymore", True),
    Example("look what they said about us tinyurl.com/abc123", True),
    Example("claim at secure-wallet-verify.top", True),
    Example("https://files.example.org/report.exe", True),
    Example("all here https://malware.example.org/a", True, "on the block list"),
    Example("get it from buy-xanax-online.example.com no prescription", True),
    Example("Winter bonus of £450 not claimed, apply http://dwp-winterhelp.example.com/now", True, "a borrowed name"),
    Example("omg are you in this video?? clip-watch.example.net/u7d", True, "a lure"),
    Example("my cleanse cured me, 20% off at zen-parasite.example.net", True),
    Example("meet hot locals pr0n-tees.example.net", True, "figures for letters"),
    Example("🔥 t.example/Zk9Q 🔥", True, "the shape of a shortened link"),
    Example("https://www.nhs.uk/mental-health/ has some good advice", False),
    Example("Apply at https://www.gov.uk/pip", False),
    Example("The BBC covered it: https://www.bbc.co.uk/news/uk-england-tees-12345678", False),
    Example("sign the petition https://www.change.org/p/save-our-ward", False),
    Example("my blog about recovery: https://sams-recovery.wordpress.com/2024/01/hope", False),
    Example("https://www.mind.org.uk/information-support/", False),
    Example("http://keepournhspublic.com are holding a meeting", False),
    Example("try https://www.gamcare.org.uk if gambling is taking over", False),
    Example("Middlesex and Essex both have one, see https://www.visitessex.com", False, "not what the letters contain"),
    Example("I waited ages.Then nobody came.So I left", False, "missing spaces are not links"),
    Example("email me at sam@example.org please", False),
    Example("https://t.co/AbC123", False, "the platform's own wrapper"),
    Example("Version 1.2.3.4 of the app is rubbish", False),
    Example("we met at 10.30.12 was the ref", False),
    Example("https://suicidepreventiontees.org.uk/get-help", False, "help, not harm"),
    Example("Papers for the meeting: https://www.example.nhs.uk/board/papers.zip", False),
    Example("our choir meets tuesdays www.stockton-singers.org.uk", False),
    Example("the data: we asked for it weeks ago", False),
    Example("e.g. my son, i.e. the patient, etc.", False),
    Example("Free entry to the village hall quiz, www.quizzers.example.com", False, "a neighbourly offer"),
    Example("the £30 fee is a disgrace, sign the petition https://sign.example.org/fee", False),
    Example("read about it at www.walkers.example.com", False),
    Example("You can book on https://www.eventbrite.co.uk/e/wellbeing-walk-tickets-123", False),
)


def detect(words: Words) -> Finding:
    """How bad the worst link of the post looks, from its own letters alone."""
    own = tuple(words.own_hosts)
    links = links_of(words.post)
    beside = company(words.plain) if links else ALONE
    bad = [(judge(link, own, beside), link) for link in links]
    bad = [held for held in bad if held[0][0]]
    if not bad:
        return Finding(0, by=BY)
    score, why = max((verdict for verdict, _ in bad), key=lambda verdict: verdict[0])
    return Finding(score, tuple(tidy(link.span for _, link in bad if link.span)), why, BY)


def judge(link: Link, own: tuple[str, ...] = (), beside: Company = ALONE) -> Verdict:
    """The worst that can be said of one link, as a score and a reason; 0 when nothing can.

    ``beside`` is what the words beside it promise or threaten.
    """
    if link.scheme in {"data", "javascript", "vbscript"}:
        return 88, "A link carries a program instead of an address."
    if link.under(*load("blocked_hosts")):
        return 92, "A link goes to a host on the block list."
    if link.user and ("." in link.user or ":" in link.user) and link.scheme:
        return 88, "A link hides its real host behind an @ sign."
    if link.under(*own, *load("known_hosts")):
        return (70, "A link downloads a program.") if PROGRAM.search(link.path) else FINE
    verdicts = (_of_host(link, own), _of_content(link), _of_company(link, beside))
    return max(verdicts, key=lambda verdict: verdict[0])


def _of_company(link: Link, beside: Company) -> Verdict:
    """What the words beside a link to an unknown place make of it."""
    if not link.host or link.numeric:
        return FINE
    tempting = beside.lures
    if borrowed(link):
        bait = BAIT.intersection(re.split(r"[-.]", link.host))
        return (74 if tempting or bait else 54, "A link's address borrows a well-known name.")
    if tempting >= needed(link, beside):
        return min(52 + 6 * tempting, 80), "A link to an unknown place comes with a lure."
    return (54, "A shortened link hides where it goes.") if shortened(link) else FINE


def _of_host(link: Link, own: tuple[str, ...]) -> Verdict:
    if link.numeric:
        return 80, "A link goes to a bare number instead of a named site."
    if _imitates(link, own):
        return 88, "A link's address imitates an official site."
    if not link.host.isascii():
        return _of_foreign_letters(link)
    if link.under(*load("short_link_hosts")):
        return 55, "A shortened link hides where it goes."
    bait = BAIT.intersection(re.split(r"[-.]", link.host))
    if link.labels[-1] in ABUSED_ENDINGS:
        return (72, "A link's address is built like a trap.") if bait else (56, "A link has an ending often abused.")
    trap = len(bait & CREDENTIALS) > 1 and "-" in link.host
    return (66, "A link's address is built like a trap.") if trap else FINE


def _of_foreign_letters(link: Link) -> Verdict:
    mixed = any(re.search(r"[a-z]", label) and not label.isascii() for label in link.labels[:-1])
    latin = re.fullmatch(r"[a-zà-öø-ÿœ0-9.-]+", link.host)
    if latin:
        return 52, "A link's address has letters outside the plain alphabet."
    return (85, "A link's address mixes alphabets.") if mixed else (62, "A link's address is in disguised letters.")


def _of_content(link: Link) -> Verdict:
    whole = f"{link.host}/{link.path}".lower()
    helping = HELPING.search(whole)
    verdicts: Iterable[tuple[bool, Verdict]] = (
        (bool(PROGRAM.search(link.path)), (85, "A link downloads a program.")),
        (bool(METHODS.search(whole)) and not helping, (90, "A link names ways to end a life or to harm oneself.")),
        (
            bool(INDECENT.search(link.host) or INDECENT.search(link.host.translate(LEET))) and not helping,
            (84, "A link goes to a sexual site."),
        ),
        (bool(WEAPONS.search(link.host)) and not helping, (84, "A link goes to a site selling weapons or drugs.")),
        (bool(GAMBLING.search(link.host)) and not helping, (80, "A link goes to a gambling site.")),
        (bool(ARCHIVE.search(link.path)), (64, "A link downloads a packed file.")),
    )
    return next((verdict for true, verdict in verdicts if true), FINE)


def _imitates(link: Link, own: tuple[str, ...]) -> bool:
    """Whether the host is made to be taken for an official one, or for one of the body's own."""
    skeletal, registered = skeleton(link.host), _registered(link.host)
    if any(_under(skeletal, skeleton(true)) or f".{true}." in f".{skeletal}" for true in IMITATED):
        return True
    if any(_near(registered, _registered(true)) for true in own):
        return True
    parts = set(re.split(r"[-.]", skeletal))
    names = {_own_name(true) for true in own if len(_own_name(true)) >= LEAST_OWN_NAME}
    if parts & (OFFICIAL | names) or {"gov", "uk"} <= set(_own_name(link.host).split("-")):
        return bool(parts & SEEN_BAIT) or _own_name(link.host) in JUST_THE_NAME
    return bool(RUN_TOGETHER.match(registered.replace("-", "")))


def _under(host: str, true: str) -> bool:
    return host == true or host.endswith(f".{true}")


def _near(registered: str, true: str) -> bool:
    if registered == true or len(true) < LEAST_TO_COMPARE:
        return False
    return OSA.distance(skeleton(registered), skeleton(true), score_cutoff=2) <= 2


def _registered(host: str) -> str:
    """The part of a host that somebody registers: the last two labels, or three below endings such as ``co.uk``."""
    labels = host.split(".")
    return ".".join(labels[-3:] if len(labels) > 2 and labels[-2] in COUNTRY_SECOND else labels[-2:])


def _own_name(host: str) -> str:
    return _registered(host).split(".")[0]
