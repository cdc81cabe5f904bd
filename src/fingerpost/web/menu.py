"""The menu: what there is to open, by what people do, and who may open it. The only list of pages there is."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from django.urls import reverse

from fingerpost.desk.queries import unseen_mentions
from fingerpost.people.permissions import Permission, may
from fingerpost.people.queries import User
from fingerpost.web.nhs import Link


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its address name, its words, what it is for, who may open it, and what is asked of it."""

    name: str
    text: str
    says: str
    needs: Permission
    asked: str = ""

    @property
    def href(self) -> str:
        """Where it is."""
        return reverse(f"web:{self.name}") + self.asked


@dataclass(frozen=True, slots=True)
class Group:
    """Pages that belong together. Where somebody may open only one of them, the menu leads straight to it."""

    name: str
    text: str
    pages: tuple[Page, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A page as its group's own page lists it. ``count`` is what waits there, or nought."""

    href: str
    text: str
    says: str
    count: int


_P = Permission

MENU = (
    Group("queue", "Queue", (Page("queue", "Queue", "What waits for a person, danger first.", _P.SEE_QUEUE),)),
    Group(
        "desk",
        "Your desk",
        (
            Page("mentions", "Mentions of you", "Notes in which a colleague called on you.", _P.READ_CASE),
            Page("queue", "Your cases", "What you have taken or were given.", _P.TAKE_CASE, "?assignee=me"),
            Page(
                "queue",
                "Search every post",
                "By words, name, handle or case number, open cases and closed.",
                _P.SEE_QUEUE,
                "?state=all",
            ),
            Page("views", "Kept views", "Ways of looking at the queue, yours and the desk’s.", _P.SEE_QUEUE),
            Page("paste", "Paste a post", "Bring in one post that somebody showed or sent you.", _P.INGEST_POSTS),
            Page("import_posts", "Bring in a file", "Bring in many posts from a spreadsheet.", _P.INGEST_POSTS),
            Page("unreadable", "Could not be read", "Deliveries that the machine gave up on.", _P.TRY_AGAIN),
            Page("my_notices", "My notices", "How and when you are told that something needs you.", _P.OWN_NOTICES),
            Page("preferences", "Distressing posts and you", "What is covered, and how much you saw.", _P.READ_CASE),
        ),
    ),
    Group(
        "watching",
        "Watching",
        (
            Page("alerts", "Alerts", "Danger that nobody has yet, and who took what lately.", _P.ACKNOWLEDGE_ALERTS),
            Page("rota", "Rota", "Who is on call, and the hours in which nobody watches.", _P.ACKNOWLEDGE_ALERTS),
            Page("closures", "Closed days", "Days on which the desk stays closed.", _P.CLOSE_DAYS),
            Page("emergency", "Emergency mode", "One official line for the whole body.", _P.DECLARE_EMERGENCY),
        ),
    ),
    Group(
        "records",
        "Records",
        (
            Page("media_log", "Media log", "Who asked what, by when, and what was said.", _P.READ_CASE),
            Page("requests", "Requests for information", "With the law’s own clocks.", _P.READ_CASE),
            Page("services", "Directory of services", "Where to send people who ask for help.", _P.READ_CASE),
            Page("legal", "Legal matters", "Read by legal services alone.", _P.KNOW_LEGAL),
            Page("openings", "Sealed matters opened", "Who opened one in an emergency, and why.", _P.SEE_OPENINGS),
        ),
    ),
    Group(
        "policy",
        "Policy",
        (
            Page("policy", "Clauses", "Every clause, what it means here, and which rules it has.", _P.SEE_POLICY),
            Page("policy_overlays", "Partners and professions", "What other bodies ask of some of us.", _P.SEE_POLICY),
            Page("policy_coverage", "Coverage", "Which clauses are carried out, and by what.", _P.SEE_POLICY),
            Page("policy_changes", "Changes", "Try out a changed policy before it is in force.", _P.SEE_POLICY),
            Page("policy_versions", "Versions", "What was in force when.", _P.SEE_POLICY),
            Page("policy_published", "For the public", "The pages that the public reads.", _P.SEE_POLICY),
        ),
    ),
    Group(
        "quality",
        "Quality",
        (
            Page("proof", "Nothing unread", "Proof that a person read every post.", _P.SEE_QUEUE),
            Page(
                "quickness",
                "How quickly we answered",
                "By week, with every danger that came while the desk was closed.",
                _P.SEE_QUEUE,
            ),
            Page("pathway_figures", "How the work went", "The measures of every pathway.", _P.SEE_QUEUE),
            Page("quality", "Second looks", "Closed cases looked at again, without knowing.", _P.SECOND_LOOK),
            Page("said_wrong", "Readings put right", "Where people corrected the machine.", _P.SEE_QUALITY),
            Page("model", "Triage model", "What reads posts, how well, and how that changes.", _P.SEE_MODEL),
        ),
    ),
    Group(
        "administration",
        "Administration",
        (
            Page("state", "State of Fingerpost", "What does not work, and what to do about it.", _P.SEE_STATE),
            Page("notices", "Notices sent", "What colleagues were told, and what reached nobody.", _P.SEE_NOTICES),
            Page("people", "People", "Who signs in, and with which role.", _P.MANAGE_PEOPLE),
            Page("directory", "Directory of colleagues", "Everybody who works here, from a file.", _P.IMPORT_DIRECTORY),
        ),
    ),
)
"""The groups in their order: what is used most often first."""

COUNTS: Mapping[str, Callable[[User], int]] = MappingProxyType({"mentions": unseen_mentions})
"""What waits on a page for whoever asks, by its address name."""


def bar(user: User, path: str) -> tuple[Link, ...]:
    """One link for each group of which this person may open a page. ``path`` is where they are."""
    here = _group_of(path)
    return tuple(_link(group, pages, user, path, here) for group, pages in _open_to(user))


def group_for(user: User, name: str) -> tuple[Group, tuple[Entry, ...]] | None:
    """The group of this name with what this person may open of it; None where that is nothing."""
    for group, pages in _open_to(user):
        if group.name == name:
            return group, tuple(Entry(each.href, each.text, each.says, _count(each, user)) for each in pages)
    return None


def beside(name: str, here: str) -> tuple[Link, ...]:
    """The pages of one group as links side by side. ``here`` is the address name of the one that is open."""
    (group,) = (each for each in MENU if each.name == name)
    return tuple(Link(href=each.href, text=each.text, current=each.name == here) for each in group.pages)


def _open_to(user: User) -> Iterator[tuple[Group, tuple[Page, ...]]]:
    for group in MENU:
        if pages := tuple(each for each in group.pages if may(user, each.needs)):
            yield group, pages


def _link(group: Group, pages: tuple[Page, ...], user: User, path: str, here: str) -> Link:
    alone = len(pages) == 1
    href = pages[0].href if alone else reverse("web:group", args=(group.name,))
    waits = sum(_count(each, user) for each in pages)
    text = (pages[0].text if alone else group.text) + (f" ({waits})" if waits else "")
    return Link(href=href, text=text, current=path == href, active=group.name == here)


def _count(page: Page, user: User) -> int:
    return COUNTS[page.name](user) if page.name in COUNTS else 0


def _group_of(path: str) -> str:
    """The group that an address belongs to: that of the page whose address is the longest beginning of it."""
    lengths = {
        group.name: max((len(each.href) for each in group.pages if _within(path, each)), default=0) for group in MENU
    }
    found = max(lengths, key=lambda name: lengths[name])
    return found if lengths[found] else ""


def _within(path: str, page: Page) -> bool:
    return not page.asked and (path == page.href or path.startswith(f"{page.href}/"))
