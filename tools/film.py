"""Plays the morning of docs/a-morning.md at a demonstration Trust and takes its pictures (``make pictures``).

The stories are those that the journeys in tests/journeys play. The Trust is made anew in a temporary folder, and its
clock stands at the last working day, at ten to ten. Needs Chromium.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import time_machine
from PIL import Image
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tools")]

from check import BROWSERS  # noqa: E402
from fingerpost.cli.demonstration.stand import PRETEND_STATE  # noqa: E402
from morning.hands import Hands  # noqa: E402
from morning.stories import STORIES, Desk  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
STORY = ROOT / "docs" / "a-morning.md"
DESK, TELEPHONE = {"width": 1280, "height": 900}, {"width": 360, "height": 780}
COLOURS, SETTLED = 128, 1500
"""How many colours a picture keeps; after how many milliseconds a page shows what was typed in it."""
ROUNDS = 3
"""So many rounds of the worker do all that one act asks for."""
SATURDAY = 5
OFFICER, SECOND = "officer@example.org", "lead@example.org"


def morning(now: datetime) -> datetime:
    """Ten to ten on the last working day, in London."""
    day = now.astimezone(ZoneInfo("Europe/London"))
    at = datetime.combine(day.date(), time(9, 50), day.tzinfo)
    while at > now or at.weekday() >= SATURDAY:
        at -= timedelta(days=1)
    return at


class Camera:
    """Takes a picture of what can be seen, small enough to be kept with the words. One of each name."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.taken = folder, dict[str, str]()

    def __call__(self, page: Any, name: str, *, at: str = "main", phone: bool = False, also: str = "") -> None:
        """``at`` is where the picture begins, as a selector, or "" for the top; ``phone`` looks through a telephone;
        ``also`` is a second name under which it is kept."""
        if name in self.taken:
            return
        if phone:
            page.set_viewport_size(TELEPHONE)
        page.wait_for_timeout(SETTLED)
        page.evaluate("at => at ? document.querySelector(at).scrollIntoView() : scrollTo(0, 0)", at)
        picture = Image.open(BytesIO(page.screenshot())).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        if phone:
            page.set_viewport_size(DESK)
        self.taken[name] = f"{len(self.taken) + 1:02}-{name}.png"
        for path in (self.folder / "morning" / self.taken[name], *([self.folder / also] if also else ())):
            picture.save(path, optimize=True)


@contextmanager
def trust(now: datetime) -> Iterator[str]:
    """The made-up Trust at work in a folder of its own; where its pages are."""
    from fingerpost.cli import demonstration, installation

    installation.start(keys_needed=False)
    installation.make_keys_if_none()
    installation.bring_database_up_to_date()
    print(demonstration.load(now), flush=True)
    from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler

    from fingerpost.config.wsgi import application

    class Quiet(WSGIRequestHandler):
        def log_message(self, *said: Any) -> None:
            """Nothing: it is no news that a page was asked for."""

    pages = ThreadedWSGIServer(("127.0.0.1", 0), Quiet)
    pages.set_app(application)
    threading.Thread(target=pages.serve_forever, daemon=True).start()
    with subprocess.Popen(demonstration.platform_command(), stdout=subprocess.PIPE) as platform:
        try:
            if not (platform.stdout and platform.stdout.readline()):  # it says where it is once it is there
                sys.exit("The pretend platform did not start.")
            yield f"http://localhost:{pages.server_port}"
        finally:
            platform.terminate()
            pages.shutdown()


@contextmanager
def at_work(browser: Any, address: str, camera: Camera) -> Iterator[Desk]:
    """An officer and a second person, each signed in at a page of their own, and a worker."""
    from fingerpost.cli.demonstration.content import trust as people
    from fingerpost.cli.worker import one_round

    passwords = {who["email"]: who["password"] for who in people()["people"]}

    def sign_in(email: str) -> Hands:
        page = browser.new_context(base_url=address, viewport=DESK, locale="en-GB").new_page()
        page.goto("/sign-in")
        page.get_by_label("Email address").fill(email)
        page.get_by_label("Password", exact=True).fill(passwords[email])
        page.get_by_role("button", name="Sign in", exact=True).click()
        return Hands(page, camera=camera)

    def work() -> None:
        for _ in range(ROUNDS):
            one_round("film")

    work()
    yield Desk(officer=sign_in(OFFICER), second=sign_in(SECOND), worker=work)


def play(folder: Path) -> list[str]:
    """Film the stories; the pictures that were taken."""
    chromium = next(filter(None, map(shutil.which, BROWSERS)), None)
    if not chromium:
        sys.exit("There is no Chromium here. Debian: apt-get install chromium")
    now, camera = morning(datetime.now(UTC)), Camera(folder)
    with time_machine.travel(now, tick=True), trust(now) as address, sync_playwright() as playwright:
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"  # the browser's driver keeps a loop in this thread
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-dev-shm-usage"])
        with at_work(browser, address, camera) as desk:
            for name, story in STORIES.items():
                print(name, flush=True)
                story.play(desk)
        browser.close()
    return list(camera.taken.values())


def main() -> int:
    """Film everything, and say which pictures the words do not show, or show though they are gone."""
    with tempfile.TemporaryDirectory(prefix="fingerpost-film-") as folder:
        os.environ |= {"FINGERPOST_DATA": folder, "FINGERPOST_UNDO_SECONDS": "0", "FINGERPOST_LOG_LEVEL": "ERROR"}
        (Path(folder) / PRETEND_STATE).touch()  # it is a demonstration from the beginning
        pictures = Path(folder) / "pictures"
        (pictures / "morning").mkdir(parents=True)
        taken = play(pictures)
        shutil.rmtree(PICTURES / "morning", ignore_errors=True)
        shutil.copytree(pictures, PICTURES, dirs_exist_ok=True)
    shown = re.findall(r"pictures/morning/([^)]+)\)", STORY.read_text(encoding="utf-8"))
    for name in sorted({*shown} ^ {*taken}):
        print(f"{name} is {'shown in' if name in shown else 'missing from'} {STORY.name}. Change the words.")
    return int({*shown} != {*taken})


if __name__ == "__main__":
    sys.exit(main())
