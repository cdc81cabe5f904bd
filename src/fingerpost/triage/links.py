"""Finds the links of a post, however they are written, and takes them apart. Never follows one. Clause: Appendix 3."""

import ipaddress
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from fingerpost.post import Post
from fingerpost.triage.assessment import Span

ORDINARY_ENDINGS = (
    "com|net|org|uk|example|test|info|biz|xyz|top|click|io|gov|edu|tk|ru|cn|cc|gq|cf|ga|ml|bet|casino|porn|xxx|win|loan|vip|icu|buzz|"
    "monster|cyou|sbs|cfd|rest|cam|quest|bid|trade|stream|download|racing|scot|wales|london|eu|de|fr|nl|ie|us|ly|gd|gle"
)
"""Endings that make a bare word with a dot a link."""

WORDLIKE_ENDINGS = (
    "me|co|so|to|it|is|in|at|my|no|be|by|am|tv|fm|gg|ai|app|dev|live|link|online|site|shop|store|club|fun|care|work|"
    "country|men|date|kim|zip|mov|bond|pw|ws|id|la|pe|do|ae|pro|space|website|tech|host|press|life|world|today|news|gl|gy|li"
)
"""Endings that are also words, where a missing space after a full stop looks like a link: a path must follow."""

DOT = r"(?:\.|\s?\[\s?(?:\.|dot)\s?\]\s?|\s?\(\s?(?:\.|dot)\s?\)\s?|\s?\{\s?(?:\.|dot)\s?\}\s?|\s+dot\s+)"
LABEL = r"[^\W_](?:[\w-]{0,62})"
PATH = r"(?::\d{1,5})?(?:\s?/\s?[^\s<>\"]*)"

WRITTEN = re.compile(
    rf"(?P<scheme>\b(?:h(?:tt|xx|\*\*)ps?|ftp)\s?(?::|\[:\])\s?(?://|\\\\)\s?[^\s<>\"]+(?:{DOT}(?=\S)[^\s<>\"]+)?)"
    r"|(?P<code>\b(?:data:[a-z]{1,20}/[a-z0-9.+-]{1,40}[;,][^\s<>\"]*|(?:javascript|vbscript):[^\s<>\"]+))"
    rf"|(?P<address>(?<![\w.])\d{{1,3}}(?:\.\d{{1,3}}){{3}}(?::\d{{1,5}}|(?=/)){PATH}?)"
    rf"|(?P<bare>(?<![\w@.\-/])(?:{LABEL}{DOT}){{1,6}}(?:(?:{ORDINARY_ENDINGS})(?![\w-]){PATH}?|"
    rf"(?:{WORDLIKE_ENDINGS}){PATH}))",
    re.IGNORECASE,
)
MAY_HOLD = re.compile(r"[.:\]})]\S|\sdot\s|\[|\(", re.IGNORECASE)
UNDONE = re.compile(r"\s?[\[({]\s?(?:\.|dot)\s?[\])}]\s?|\s+dot\s+", re.IGNORECASE)
TRAILING = ".,;:!?)'\"’”»…"
LOOKALIKES = str.maketrans(
    dict(zip("аеорсухіјѕһԁԛԝɡαεικνορτυω", "aeopcyxijshdqwgaeiknoptuw", strict=True))
    | dict(zip("0135$ıł", "olesisl", strict=True))
)
"""Letters of other scripts, and digits, that are read as a Latin letter."""


@dataclass(frozen=True, slots=True)
class Link:
    """One link. ``url`` has disguises such as ``[.]`` undone; ``span`` is None when it is attached and not written.

    ``host`` is lower-case and as people see it (punycode decoded), empty when there is none.
    """

    url: str
    scheme: str
    user: str
    host: str
    path: str
    span: Span | None
    disguised: bool

    @property
    def labels(self) -> tuple[str, ...]:
        """The parts of the host between dots."""
        return tuple(self.host.split("."))

    @property
    def numeric(self) -> bool:
        """Whether the host is a bare internet address."""
        try:
            ipaddress.ip_address(self.host.strip("[]"))
        except ValueError:
            return False
        return True

    def under(self, *hosts: str) -> bool:
        """Whether the host is one of these or below it."""
        return any(self.host == host or self.host.endswith(f".{host}") for host in hosts)


def links_of(post: Post) -> tuple[Link, ...]:
    """Every link of a post: first those written in its text, then those attached that the text does not show."""
    written = list(_written(post.text))
    known = {link.url for link in written}
    for url in post.links:
        at = post.text.find(url)
        link = _taken_apart(url, (at, at + len(url)) if at >= 0 and url else None)
        if link.url not in known:
            written.append(link)
    return tuple(written)


def skeleton(host: str) -> str:
    """The host with letters that look alike made the same, so that a disguise equals what it imitates."""
    plain = unicodedata.normalize("NFKD", host.casefold()).translate(LOOKALIKES)
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return plain.replace("rn", "m").replace("vv", "w")


def _written(text: str) -> Iterator[Link]:
    if not MAY_HOLD.search(text):
        return
    for match in WRITTEN.finditer(text):
        raw = match.group().rstrip(TRAILING)
        if match.lastgroup == "bare" and "@" in text[match.end() : match.end() + 1]:
            continue
        yield _taken_apart(raw, (match.start(), match.start() + len(raw)))


def _taken_apart(raw: str, span: Span | None) -> Link:
    undone = re.sub(r"\s?/\s?", "/", UNDONE.sub(".", raw)).replace("[:]", ":").replace("\\", "/")
    scheme, sep, rest = undone.partition(":")
    scheme = scheme.strip().lower()
    if not sep or not re.fullmatch(r"[a-z*]{2,10}", scheme) or rest[:1].isdigit():
        scheme, rest = "", undone
    if scheme in {"data", "javascript", "vbscript"}:
        return Link(undone, scheme, "", "", rest, span, False)
    rest = rest.lstrip("/ ")
    place, _, path = rest.partition("/")
    place, _, query = place.partition("?")
    user, _, place = place.rpartition("@")
    host = _as_seen(place.partition("#")[0].rsplit(":", 1)[0] if place.count(":") == 1 else place)
    scheme = scheme.replace("x", "t").replace("*", "t")
    return Link(undone, scheme, user, host, path or query, span, undone != raw)


def _as_seen(host: str) -> str:
    host = host.strip(". ").casefold()
    if "xn--" not in host:
        return host
    return ".".join(_label_as_seen(label) for label in host.split("."))


def _label_as_seen(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except (UnicodeError, ValueError, OverflowError):
        return label
