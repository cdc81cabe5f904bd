"""How somebody works a page: with the pointer, or by keyboard alone. A story knows none of it."""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from playwright.sync_api import expect

SEARCH = "Search for words, a name, a handle or a case number"
PATIENCE = 15_000
"""How long somebody waits for a page on a busy machine, in milliseconds."""

TABS_AT_MOST = 400
"""So many steps of the Tab key reach anything on a page, or it cannot be reached."""


def nothing(*given: object, **named: object) -> None:
    """What happens at a new page, or when a story says that there is something to see, unless somebody wants more."""


class Hands:
    """A person at a page, with a pointer. Everything is found by the words that the person reads.

    ``arrived(page)`` is called for every page that the story comes to; ``camera(page, name, **how)`` where it says that
    there is something to see.
    """

    def __init__(
        self, page: Any, arrived: Callable[[Any], None] = nothing, camera: Callable[..., None] = nothing
    ) -> None:
        self.page, self._arrived, self._camera, self._new = page, arrived, camera, True

    def goes_to(self, address: str) -> None:
        """Enter an address, as a bookmark does."""
        self.page.goto(address)
        self._new = True

    def sees(self, words: str, *, within: str = "main") -> None:
        """Wait until these words can be read. The first time on a page, the page is looked over."""
        expect(self.page.locator(within).get_by_text(words).filter(visible=True).first).to_be_visible(timeout=PATIENCE)
        if self._new:
            self._new = False
            self.page.wait_for_load_state()  # the shortcuts are there once everything is
            self._arrived(self.page)

    def misses(self, name: str) -> None:
        """Make sure that there is no button or link of this name to press."""
        expect(self._pressable(name)).to_have_count(0)

    def finds(self, label: str) -> str:
        """What stands in a field."""
        return str(self.page.get_by_label(label, exact=True).input_value())

    def shows(self, name: str, **how: Any) -> None:
        """Say that there is something to see."""
        self._camera(self.page, name, **how)

    def looks_for(self, words: str) -> None:
        """Search the queue."""
        self.writes(SEARCH, words)
        self.presses("Search")

    def opens(self, author: str) -> None:
        """Open what somebody wrote, from the queue."""
        self._press(self._row(author))
        self._new = True

    def tries(self, author: str, act: str, *, key: str) -> None:
        """Start an act on what somebody wrote, in the queue."""
        item = self.page.get_by_role("listitem").filter(has=self.page.get_by_role("link", name=author, exact=True))
        self._press(item.get_by_role("link").filter(has_text=act).first)
        self._new = True

    def ticks(self, author: str) -> None:
        """Choose what somebody wrote, in the queue."""
        self.page.get_by_label(f"Choose what {author} wrote").check()

    def presses(self, name: str, *, key: str = "") -> None:
        """Press the first button or link of this name. ``key`` is the product's shortcut for it, if it has one."""
        self._press(self._pressable(name).first)
        self._new = True

    def unfolds(self, summary: str) -> None:
        """Open what is folded away under these words."""
        self._press(self.page.locator("summary").filter(has_text=summary).first)

    def writes(self, label: str, words: str) -> None:
        """Put these words into a field, in place of what is there."""
        self._field(label).fill(words)

    def chooses(self, label: str) -> None:
        """Choose one of a few, or tick."""
        self.page.get_by_label(label, exact=True).check()

    def picks(self, label: str, option: str) -> None:
        """Choose from a list."""
        self._field(label).select_option(label=option)

    def sets(self, label: str, moment: datetime) -> None:
        """Enter a day and a time."""
        self._field(label).fill(f"{moment:%Y-%m-%dT%H:%M}")

    def _press(self, what: Any) -> None:
        what.click()

    def _row(self, author: str) -> Any:
        return self.page.get_by_role("main").get_by_role("link", name=author, exact=True)

    def _field(self, label: str) -> Any:
        return self.page.get_by_label(label, exact=True)

    def _pressable(self, name: str) -> Any:
        main = self.page.get_by_role("main").or_(self.page.get_by_role("navigation", name="Back"))
        spoken = re.compile(f"^{re.escape(name).replace(':', ' ?:')}$")  # a hidden ending is parted from what is seen
        found = [main.get_by_role(role, name=spoken) for role in ("button", "link")]
        return found[0].or_(found[1]).filter(visible=True)


class Keys(Hands):
    """The same person without a pointer: Tab, Enter, Space, the arrows, and the product's own shortcuts."""

    def looks_for(self, words: str) -> None:
        """/, the words, Enter."""
        self.page.keyboard.press("/")
        self.page.keyboard.insert_text(words)
        self.page.keyboard.press("Enter")
        self._new = True

    def opens(self, author: str) -> None:
        """Walk the queue with j until the name is reached, then Enter."""
        self._walk(author)
        self.page.keyboard.press("Enter")
        self._new = True

    def tries(self, author: str, act: str, *, key: str) -> None:
        """Walk to it, and its key."""
        self._walk(author)
        self.page.keyboard.press(key)
        self._new = True

    def ticks(self, author: str) -> None:
        """Walk to it, and x."""
        self._walk(author)
        self.page.keyboard.press("x")

    def presses(self, name: str, *, key: str = "") -> None:
        """The shortcut, where there is one; else Tab to it, and Enter."""
        if key:
            self.page.keyboard.press(key)
            self._new = True
        else:
            super().presses(name)

    def writes(self, label: str, words: str) -> None:
        """Tab to the field, select what is there, type over it."""
        self._reach(self._field(label))
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(words)

    def chooses(self, label: str) -> None:
        """Space on a box; in a group of radio buttons, the arrows."""
        wanted = self.page.get_by_label(label, exact=True)
        if wanted.get_attribute("type") == "checkbox":
            self._reach(wanted)
            self.page.keyboard.press("Space")
        else:
            group = wanted.evaluate("box => box.name")
            self._tab(lambda: self.page.evaluate("document.activeElement.name") == group)
            self.page.keyboard.press("Space")
            self._until(lambda: wanted.is_checked(), "ArrowDown")
        expect(wanted).to_be_checked()

    def picks(self, label: str, option: str) -> None:
        """Type the beginning of what is wanted."""
        field = self._field(label)
        self._reach(field)
        self.page.keyboard.type(option)
        expect(field.locator("option:checked")).to_have_text(option)

    def sets(self, label: str, moment: datetime) -> None:
        """Type the parts in the order in which this browser shows them: the month or the day first."""
        field = self._field(label)
        self._reach(field)
        wanted = f"{moment:%Y-%m-%dT%H:%M}"
        for day, hour in ((f"{moment:%m%d}", f"{moment:%I%M%p}"), (f"{moment:%d%m}", f"{moment:%H%M}")):
            for _ in range(6):
                self.page.keyboard.press("ArrowLeft")
            self.page.keyboard.type(f"{day}{moment:%Y}")
            self.page.keyboard.press("ArrowRight")
            self.page.keyboard.type(hour)
            if field.input_value() == wanted:
                break
        expect(field).to_have_value(wanted)

    def _press(self, what: Any) -> None:
        self._reach(what)
        self.page.keyboard.press("Enter")

    def _walk(self, author: str) -> None:
        self._row(author).wait_for()
        self._until(lambda: self._is_here(self._row(author)), "j")

    def _reach(self, what: Any) -> None:
        what.wait_for()
        self._tab(lambda: self._is_here(what))

    def _is_here(self, what: Any) -> bool:
        return bool(what.evaluate("node => node === document.activeElement"))

    def _tab(self, there: Callable[[], bool]) -> None:
        self._until(there, "Tab")

    def _until(self, there: Callable[[], bool], key: str) -> None:
        for _ in range(TABS_AT_MOST):
            if there():
                return
            self.page.keyboard.press(key)
        raise AssertionError(f"{key}, pressed {TABS_AT_MOST} times, does not come to it: {self.page.url}")
