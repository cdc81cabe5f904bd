"""Given somebody who zooms in, spaces text or works by keyboard, when they open a page, then all of it is there."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import expect

pytestmark = pytest.mark.journey

PAGES = {
    "the queue": "/queue",
    "the proof": "/queue/proof",
    "a case": "/cases/{case}/",
    "a step of its guide": "/cases/{thanks}/guide/praise/pass-on",
    "a reply": "/cases/{case}/reply",
    "hiding": "/cases/{case}/hide",
    "putting to sleep": "/cases/{case}/snooze",
    "pasting": "/paste",
    "bringing in a file": "/import",
    "second looks": "/second-looks",
    "alerts": "/alerts",
    "the rota": "/rota",
    "days that are closed": "/closed-days",
    "one's own notices": "/my-notices",
    "the media log": "/registers/media",
    "figures": "/registers/figures",
    "services": "/registers/services",
    "the policy": "/policy",
    "the model": "/model",
    "one's own account": "/account",
    "where one is signed in": "/account/sessions",
    "distressing posts": "/preferences",
    "who may do what": "/people/permissions",
    "the accessibility statement": "/accessibility",
    "notices sent": "/notices",
    "the state of things": "/state",
    "how quickly we answered": "/quickness",
    "a group of the menu": "/menu/records",
    "sealing": "/cases/{case}/seal",
    "no page": "/nowhere",
}
ZOOMED = (640, 320)
"""Pixels: a screen of 1280 at 200% and at 400%."""

PLAIN = "* { transition: none !important }"
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""
STYLED = """(style) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}"""
CUT = """() => {
  const cut = [], words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const holds = "button, summary, th, td, h1, h2, h3, .nhsuk-tag, .fp-count, .fp-view";
  while (words.nextNode()) {
    const text = words.currentNode, range = document.createRange();
    const silent = text.parentElement.closest(".nhsuk-u-visually-hidden, option, svg, noscript, script");
    if (!text.data.trim() || silent) continue;
    range.selectNodeContents(text);
    const lies = range.getBoundingClientRect();
    if (!lies.width) continue;
    for (let each = text.parentElement; each !== document.body; each = each.parentElement) {
      const style = getComputedStyle(each), box = each.getBoundingClientRect();
      if (box.width <= 1 && box.height <= 1) break;
      if (style.overflowX === "auto" || style.overflowX === "scroll") break;
      if (style.overflowX === "visible" && style.overflowY === "visible" && !each.matches(holds)) continue;
      const inside = lies.left >= box.left - 2 && lies.right <= box.right + 2
        && lies.top >= box.top - 2 && lies.bottom <= box.bottom + 2;
      if (!inside) cut.push(each.outerHTML.slice(0, 160));
    }
  }
  return cut;
}"""
WIDER = """() => {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const out = Array.from(document.querySelectorAll("body *")).filter(
    (each) => each.getBoundingClientRect().right > page.clientWidth);
  return [`by ${page.scrollWidth - page.clientWidth} pixels`, ...out.map((each) => each.outerHTML.slice(0, 160))];
}"""
FOCUSED = """() => {
  const here = document.activeElement;
  if (here === document.body || here.dataset.visited) return null;
  here.dataset.visited = "yes";
  const parts = [[here, null], [here, "::before"], [here, "::after"]];
  const beside = here.nextElementSibling;
  if (beside) parts.push([beside, null], [beside, "::before"], [beside, "::after"]);
  const looks = () => parts.map(([part, which]) => {
    const style = getComputedStyle(part, which);
    return [style.outline, style.boxShadow, style.backgroundColor, style.border, style.textDecoration].join();
  }).join("|");
  const box = (beside && getComputedStyle(here).opacity === "0" ? beside : here).getBoundingClientRect();
  const places = [.1, .5, .9].flatMap((x) => [.1, .5, .9].map((y) => [box.x + box.width * x, box.y + box.height * y]));
  const lies = Array.from(here.getClientRects()).map((part) => [part.x + part.width / 2, part.y + part.height / 2]);
  const seen = [...places, ...lies].some(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    return top && (here.contains(top) || top.contains(here) && top !== document.documentElement || beside === top);
  });
  const shown = looks();
  here.blur();
  const plain = looks();
  here.focus({ preventScroll: true });
  return { what: here.outerHTML.slice(0, 160), seen, marked: shown !== plain };
}"""


@pytest.fixture
def addresses(trust: Any, seen: Callable[..., Any]) -> dict[str, str]:
    """Where the pages are, once there is a case with everything on it, and another one beside it."""
    thanks = seen("Lovely people on Alder ward", author="Jo Public", praise="Lovely")
    case = seen(
        "Go back where you came from, all of you, and take that averylongwordwithoutanybreak" + "ing" * 20,
        author="Al Fell of the " + "Longnamed" * 6,
        criticism="all of you",
        hate="Go back where you came from",
    )
    return {name: address.format(case=case.pk, thanks=thanks.pk) for name, address in PAGES.items()}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_whole_when_zoomed_in_and_spaced_and_shows_where_the_keyboard_is(
    signed_in_page: Callable[..., Any], lead: Any, addresses: dict[str, str], name: str
) -> None:
    page = signed_in_page(lead)
    for width in ZOOMED:
        page.set_viewport_size({"width": width, "height": 512})
        assert page.goto(addresses[name]).status == (404 if name == "no page" else 200)
        for style in (PLAIN, SPACED):
            page.evaluate(STYLED, style)
            assert page.evaluate(WIDER) == [], f"{width} pixels wide, with {style}"
            assert page.evaluate(CUT) == [], f"{width} pixels wide, with {style}"
        nothing_is_hidden_from_the_keyboard(page)


def nothing_is_hidden_from_the_keyboard(page: Any) -> None:
    page.evaluate(STYLED, PLAIN)
    steps = []
    page.keyboard.press("Tab")
    while (step := page.evaluate(FOCUSED)) is not None:
        steps.append(step)
        page.keyboard.press("Tab")
    assert len(steps) > 4
    assert [step["what"] for step in steps if not step["seen"]] == []
    assert [step["what"] for step in steps if not step["marked"]] == []


def test_no_two_pages_have_the_same_title(lead: Any, addresses: dict[str, str]) -> None:
    client = Client()
    client.force_login(lead)
    pages = {name: client.get(address).content.decode() for name, address in addresses.items()}
    titles = {name: re.findall("<title>(.*?)</title>", page)[0] for name, page in pages.items()}
    assert all(title.endswith(" – Fingerpost") for title in titles.values())
    assert len(set(titles.values())) == len(titles), titles


@pytest.mark.parametrize("name", ["a reply", "pasting", "bringing in a file", "putting to sleep"])
def test_a_refused_form_puts_the_focus_on_what_is_wrong(
    signed_in_page: Callable[..., Any],
    accessible: Callable[[Any], None],
    lead: Any,
    addresses: dict[str, str],
    name: str,
) -> None:
    page = signed_in_page(lead, width=640)
    page.goto(addresses[name])
    page.locator("main form > .nhsuk-button, main form > .fp-send > .nhsuk-button").last.press("Enter")
    summary = page.locator(".nhsuk-error-summary")
    expect(summary).to_be_focused()
    assert page.title().startswith("Error: ")
    summary.get_by_role("link").first.press("Enter")
    assert page.evaluate("document.activeElement.matches('input, textarea, select')")
    accessible(page)
