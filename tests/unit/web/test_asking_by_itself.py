"""Whatever a page asks by itself says so, because it must not keep somebody signed in who has gone."""

import re

import pytest

from source_tree import ROOT

PAGES = ROOT / "src" / "fingerpost" / "web" / "jinja2"
TAG = re.compile(r"<[^<>]*\bhx-trigger=\"[^\"]*\b(?:every|load|revealed|intersect)\b[^>]*>", re.DOTALL)
ASKING = {
    f"{path.relative_to(PAGES)}:{place}": found
    for path in sorted(PAGES.rglob("*.jinja"))
    for place, found in enumerate(TAG.findall(re.sub(r"\{[{%].*?[%}]\}", "", path.read_text(encoding="utf-8"))))
}


def test_there_are_pages_that_refresh_themselves() -> None:
    assert {"web/queue/queue.jinja:0", "web/case/holding.jinja:0", "web/case/sent.jinja:0"} <= set(ASKING)


@pytest.mark.parametrize("place", ASKING)
def test_it_says_that_nobody_asked(place: str) -> None:
    assert '"X-Poll":"' in ASKING[place]
