"""Finds the names under which a private person is reached online: e-mail addresses, and accounts given to be followed.

An account that only speaks, or is spoken to, is not given in order to reach anybody.
"""

import re
from collections.abc import Iterator

from fingerpost.triage.marks import Mark
from fingerpost.triage.surroundings import after, before

_EMAIL = re.compile(r"(?<![\w.%+'-])[a-z0-9][\w.%+'-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}")
_PROVIDERS = r"gmail|hotmail|outlook|yahoo|icloud|live|btinternet|sky|aol|proton(?:mail)?"
_SAID_AT = (
    "look looked looking us me is here there live lives living work works working stay all online shop page him her "
    "them out good meet met based see seen be are find found more available and hello"
)
_SPELT_EMAIL = re.compile(
    rf"(?<![\w.%+'-])(?!(?:{'|'.join(_SAID_AT.split())}) )[a-z0-9][\w.%+'-]{{0,40}} ?(?:"
    r"[\[({] ?at ?[\])}] ?[a-z0-9-]{2,30} ?(?:\.|[\[({]? ?dot ?[\])}]?) ?[a-z]{2,5}\b"
    rf"| at (?:{_PROVIDERS}|[a-z0-9-]{{2,30}}(?= ?[\[({{]? ?dot ?[\])}}]? ))"
    r" ?(?:\.|[\[({]? ?dot ?[\])}]?) ?(?:co(?:m|\b)|org|net|uk|me|[a-z]{2,5}\b)"
    rf"|@ ?(?:{_PROVIDERS})\b(?!\.))"
)
_ROLE = re.compile(
    r"(?:^|[._\-+])(?:info|information|enquir(?:y|ies)|inquiries|press(?:office)?|media|complaints?|pals|foi|"
    r"contact(?:us)?|"
    r"admin|hello|help(?:desk)?|support|office|reception|comms|communications|feedback|referrals?|no-?reply|"
    r"team|jobs|duty|desk|switchboard|"
    r"recruitment|safeguarding|membership|volunteer(?:s|ing)?|customer\w*|service|services|research|training|news|"
    r"newsroom|events|"
    r"newsletter|bookings?|appointments?|patient\w*|postmaster|webmaster|privacy|dpo|sar|accessto\w*|medicalrecords|"
    r"charity|fundraising|library|crisis\w*|iapt|talkingtherapies|camhs|newsdesk|editor|tips|hr|mail|email|sales)"
    r"(?:[._\-+]|\d{0,2}$)"
)
_SHARED = re.compile(
    r"\b(?:shared (?:inbox|mailbox|account)|(?:team|generic|general|work|office|duty|department|trust's own)(?:'s)? "
    r"(?:inbox|mailbox|email|e-mail|address)|we all (?:see|read)|somebody reads it|(?:news|duty|picture|help) ?desk|"
    r"(?:bookings?|applications|enquiries|questions|orders) (?:go|to|should|via))\b"
)
_OWN_MAILBOX = re.compile(r"\b(?:my|mine|own|his|her|their|personal|private)\b[^.!?\n]{0,24}$")

_SITE = (
    r"(?:insta(?:gram)?|ig|snap ?(?:chat)?|tik ?tok|twitter|facebook|fb|discord|telegram|vinted|depop|kik|twitch|bluesky|"
    r"threads|bbm|disc|messenger|skype|xbox|psn|dating app|tinder|hinge|bumble|grindr|onlyfans)"
)
_ACCOUNT = (
    r"@[a-z0-9][\w.]{2,40}|(?!\d{1,2}[.:]?\d{0,2} ?[ap]m\b)(?=[\d_.]*[a-z])(?=[a-z.]*[\d_]|[a-z]+\.[a-z])"
    r"[a-z0-9][a-z0-9_.]{3,40}(?<!\.)"
)
"""A name that starts with @, or one that no word is: with a figure, a line or a point inside it."""
_AT_SITE = re.compile(
    rf"\b{_SITE}\b(?:'s)?[,?]? ?(?:\b(?:handle|name|user(?:name)?|account|acc|page|i think|it|its|it's|is|was|under|as|called|"
    rf"on|add|me|at|her|his|my)\b ?){{0,4}}[:=\-,.?]{{0,2}} ?(?P<account>{_ACCOUNT})(?![\w@/]|\.[a-z])"
)
_ON_SITE = re.compile(rf"(?<![\w@./])(?P<account>{_ACCOUNT}) (?:\(?on|from) (?:my |the )?{_SITE}\b")
_GIVEN = re.compile(
    r"(?:\b(?:add|find|reach|try|follow|message|msg|dm|inbox|contact|hmu|text)(?: (?:me|him|her|them|us|on|at|it|out)){0,3}|"
    r"\b(?:her|his|their|my|the|your|whose|officer's|main|real|new|old|other|second|private|personal|alt)(?: \w+){0,2} "
    r"(?:handle|account|acc|@|page|username|profile|insta|vinted)(?: is|'s|s)?(?: it'?s| its)?|"
    r"\b(?:he|she|they)(?:'s|'re| is| are)|\b(?:her|his|my|new|main|real) (?:handle|account|acc)\b[^.!?\n@]{0,12})"
    r"[:,]? $"
)
_TOLD_AFTER = re.compile(
    r"^(?:'s)?,? (?:is (?:my|his|her|their|me|him|the)(?: \w+)? (?:main|real|acc(?:ount)?|handle|other|insta|one)?|"
    r"everywhere\b)"
)
_HANDLE = re.compile(r"(?<![\w@./])@[a-z0-9][\w.]{2,40}")
_NAMED_AS = re.compile(
    rf"\b(?:s?he|they|she's|he's|shes|hes|im|i'm|find (?:me|him|her))(?: is|'s| are)? on {_SITE} (?:as|under) "
    r"[a-z]{2,20}(?: [a-z]{2,20})?\b"
)
_LED_TO = re.compile(
    rf"\b(?:her|his|their|my|whose)(?: [a-z]+)? {_SITE}\b[^.!?\n@]{{0,25}}(?P<account>@[a-z0-9][\w.]{{2,40}})|"
    r"\b(?:disc(?:ord)?)\b[^\n#]{0,20}?(?P<tag>[\w.]{2,32}#\d{4})\b"
)
_PROFILE = re.compile(
    r"\b(?:my|his|her|their|find (?:me|him|her)|profile|she's|he's)\b[^.!?\n]{0,30}(?P<page>(?:facebook|instagram|tiktok|"
    r"linkedin|twitter|vinted)\.com?(?:\.uk)?/(?:in/|@)?[\w.\-]{3,40})"
)
_BUSINESS = re.compile(
    r"\b(?:order|prices?|menu|script|legit|invest\w*|followers|hacke[dr]|recover(?:ed|s|ing)? (?:my|your|lost|stolen|all|funds)|crypto|profit|trad(?:er|ing)|promo\w*|"
    r"cl[o0]ned|postage|giveaway|collab|brand|jewellery|bank l[o0]gs|our (?:page|channel)|book(?:ing)?s?|shop|sale)\b"
)


def mailboxes(plain: str) -> Iterator[Mark]:
    """Private e-mail addresses, written or spelt out."""
    if "@" in plain:
        for found in _EMAIL.finditer(plain):
            if is_private_mailbox(plain, *found.span()):
                yield Mark(*found.span(), "an e-mail address", 92)
    for found in _SPELT_EMAIL.finditer(plain):
        yield Mark(*found.span(), "an e-mail address", 80)


def is_private_mailbox(plain: str, start: int, end: int) -> bool:
    """Whether the address that stands there is a person's, not that of a role or a shared mailbox."""
    name = plain[start:end].partition("@")[0]
    ahead, behind = before(plain, start), after(plain, end)
    shared = _SHARED.search(ahead + " " + behind) and not _OWN_MAILBOX.search(ahead) and name.isalpha()
    return not _ROLE.search(name) and not shared


def accounts(plain: str) -> Iterator[Mark]:
    """Names of accounts that are given so that somebody is found or reached."""
    if _BUSINESS.search(plain):
        return
    kind = "the name of an account"
    for pattern in (_AT_SITE, _ON_SITE):
        for found in pattern.finditer(plain):
            yield Mark(*found.span("account"), kind, 68)
    if "@" in plain:
        for found in _HANDLE.finditer(plain):
            ahead, behind = before(plain, found.start()), after(plain, found.end())
            if _GIVEN.search(ahead) or _TOLD_AFTER.search(behind):
                yield Mark(*found.span(), kind, 62)
    for found in _LED_TO.finditer(plain):
        yield Mark(*found.span(found.lastgroup or 0), kind, 64)
    for found in _PROFILE.finditer(plain) if ".co" in plain else ():
        yield Mark(*found.span("page"), kind, 60)
    for found in _NAMED_AS.finditer(plain):
        yield Mark(*found.span(), kind, 60)
