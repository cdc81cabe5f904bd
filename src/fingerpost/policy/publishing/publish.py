"""The pack as pages for the public: the whole policy, and the social media principles, each with its change list.

Each page stands alone: no script, no picture, nothing asked of any host. The words are ours; the policy is linked and
not copied. Values in, pages out: the same packs give the same bytes.
"""

from collections.abc import Mapping
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from fingerpost.policy.more_files import read_more
from fingerpost.policy.pack import Pack
from fingerpost.policy.principles import read_principles
from fingerpost.policy.publishing import changes as publish_changes
from fingerpost.policy.publishing.parts import PolicyPage, PrinciplesPage, day, policy_page, principles_page

__all__ = ["POLICY", "PRINCIPLES", "changed", "publish"]

POLICY, PRINCIPLES = "policy.html", "principles.html"


def publish(pack: Pack, previous: Pack | None = None) -> Mapping[str, str]:
    """The pages by file name. ``previous`` is the pack that they say the changes from. Raises ``PackError``."""
    public, whole = _pages(pack)
    before = _pages(previous) if previous else None
    drawing = _environment()
    frame = {"pack": pack, "previous": previous.ref if previous else None, "source": read_principles(pack).source}
    return {
        POLICY: drawing.get_template("policy.jinja").render(
            **frame, page=whole, changes=publish_changes.between(before[1].entries, whole.entries) if before else ()
        ),
        PRINCIPLES: drawing.get_template("principles.jinja").render(
            **frame, page=public, changes=publish_changes.between(before[0].entries, public.entries) if before else ()
        ),
    }


def changed(previous: Pack, pack: Pack) -> tuple[publish_changes.Change, ...]:
    """What reads differently in the whole policy, by heading. Raises ``PackError``."""
    before, now = (policy_page(each, read_more(each.folder)) for each in (previous, pack))
    return publish_changes.between(before.entries, now.entries)


def _pages(pack: Pack) -> tuple[PrinciplesPage, PolicyPage]:
    principles = read_principles(pack)
    return principles_page(pack, principles), policy_page(pack, read_more(pack.folder))


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("fingerpost.policy.publishing", "pages"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters["day"] = day
    return made
