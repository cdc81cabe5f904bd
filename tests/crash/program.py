"""An installation of its own, told what to do line by line. Started by ``installation.Installation``.

Everything that touches the database is done in a forked process, so that it can be killed like any worker, and so that
a worker costs milliseconds and not the start of Python. Each line in is JSON, and so is each line out.
"""

import itertools
import json
import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "settings_for_tests"
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
django.setup()

import points  # noqa: E402
from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connections  # noqa: E402

from fingerpost.delivery import attempt  # noqa: E402
from fingerpost.delivery.models import Delivery, Effect  # noqa: E402
from fingerpost.delivery.operations import accept, enqueue  # noqa: E402
from fingerpost.delivery.operations.attempts import first_in_line  # noqa: E402
from fingerpost.delivery.tasks import run_effects  # noqa: E402
from fingerpost.desk import operations as desk  # noqa: E402
from fingerpost.desk.models import Case, ReplyDraft  # noqa: E402
from fingerpost.desk.operations import taking_back  # noqa: E402
from fingerpost.inbox.models import StoredAssessment, StoredPost, StoredReading  # noqa: E402
from fingerpost.inbox.operations import receive  # noqa: E402
from fingerpost.inbox.packs import pack_of  # noqa: E402
from fingerpost.inbox.tasks import read_waiting, take_deliveries  # noqa: E402
from fingerpost.journal import queries as journal  # noqa: E402
from fingerpost.journal.actor import Actor  # noqa: E402
from fingerpost.journal.models import Entry  # noqa: E402
from fingerpost.people.models import Organisation, User  # noqa: E402
from fingerpost.platforms.facebook.payloads import read  # noqa: E402
from fingerpost.post import Author, Post  # noqa: E402
from fingerpost.register.models import Account  # noqa: E402
from fingerpost.register.operations import set_credential  # noqa: E402
from fingerpost.triage.assessor import Assessor  # noqa: E402

ADMINISTRATOR = Actor("user:77aa", "administrator")
OFFICER = Actor("user:4b1f", "desk_officer")
PAGE, STALL = "2001", "stall"
LONGEST = 30
"""Seconds that any worker lives."""


def prepare(pretend: str) -> dict[str, Any]:
    """Tables, a body, a page that is pushed to and a stall on the pretend platform."""
    call_command("migrate", verbosity=0, interactive=False)
    body = Organisation.objects.create(name="Moorside and Dales NHS Trust", short_name="Moorside", pack="corp-0068")
    Account.objects.create(organisation=body, platform="facebook", external_id=PAGE, name="Moorside")
    stall = Account.objects.create(
        organisation=body, platform="pretend", external_id=STALL, name="Moorside stall", base_url=pretend
    )
    set_credential(stall, attempt.ACCESS_TOKEN, "a-token", by=ADMINISTRATOR)
    return {}


def event(number: int) -> bytes:
    """A synthetic delivery about one comment, in Facebook's form."""
    value = {
        "item": "comment",
        "verb": "add",
        "comment_id": f"900_{number}",
        "post_id": f"{PAGE}_900",
        "parent_id": f"{PAGE}_900",
        "from": {"id": "5005", "name": "Wren Ashby"},
        "created_time": 1795424400 + number,
        "message": f"When does the tea bar open on day {number}?",
    }
    change = {"field": "feed", "value": value}
    return json.dumps({"object": "page", "entry": [{"id": PAGE, "time": 1795424400, "changes": [change]}]}).encode()


def push(first: int, many: int, told: str) -> dict[str, Any]:
    """Deliver as a platform would, and note each number only when it was accepted: a platform forgets it then."""
    page = Account.objects.get(platform="facebook")
    with open(told, "a", buffering=1) as notes:
        for number in range(first, first + many):
            accept(organisation=page.organisation, account=page, platform="facebook", body=event(number))
            notes.write(f"{number}\n")
    return {}


def ask(items: list[str], action: str) -> dict[str, Any]:
    """A person asks for one act on each of ``items``."""
    stall = Account.objects.select_related("organisation").get(platform="pretend")
    for item in items:
        enqueue(
            organisation=stall.organisation,
            account=stall,
            action=action,
            target={"item": item, "kind": "comment"},
            text=f"Thank you, {item}." if action == "reply" else "",
            key=f"{action}:{item}",
            kind="once" if action == "reply" else "idempotent",
            conversation=item,
            by=OFFICER,
        )
    return {}


def work(name: str, lease: float, until_idle: bool = False, at: str = "", stop: bool = False, nth: int = 1) -> Any:
    """A worker; struck at a point if told. It ends by itself only when told to stop at idleness."""
    signal.alarm(LONGEST)  # a worker that the test forgot, or that never comes to its point, ends with a name for it
    attempt.LOOK_AFTER = (0.02, 0.05, 0.1)
    attempt.FIRST_WAIT = 0.05
    if at:
        points.strike(at, signal.SIGSTOP if stop else signal.SIGKILL, nth)
    dice = random.Random(name)  # noqa: S311
    given = timedelta(seconds=lease)
    while True:
        steps = [take_deliveries, read_waiting, run_effects]
        dice.shuffle(steps)
        done = sum(step(name, 3, lease=given) for step in steps)
        if not done and until_idle and not _open():
            return {}
        time.sleep(0 if done else 0.01)


def _open() -> bool:
    return (
        Delivery.objects.filter(state="waiting").exists()
        or StoredReading.objects.filter(state="waiting").exists()
        or first_in_line().filter(state__in=Effect.OPEN).exists()
    )


def officer() -> User:
    """Somebody who answers."""
    body = Organisation.objects.get()
    known = {"organisation": body, "name": "Sam Person", "role": "desk_officer"}
    return User.objects.get_or_create(email="sam.person@example.org", defaults=known)[0]


def answer(items: list[str], seconds: int) -> dict[str, Any]:
    """An officer answers each of ``items``; the words can be taken back for so long."""
    settings.FINGERPOST_UNDO_SECONDS = seconds
    stall = Account.objects.select_related("organisation").get(platform="pretend")
    for item in items:
        post = Post(text="Hello", id=item, platform="pretend", kind="comment", author=Author(name="Wren Ashby"))
        stored = receive(post, organisation=stall.organisation, by=OFFICER, source="file", account=stall)
        case = desk.receive(stored, None)
        assert case is not None
        desk.reply(case.pk, f"Thank you, {item}.", by=officer(), version=case.version)
    return {}


def take_back(told: str, die_at: int = 0) -> dict[str, Any]:
    """Take back all that has not left, and note each only when that was done. Dies in the midst of one, if told."""
    by, times, genuine = officer(), itertools.count(1), taking_back.settle

    def settle(*given: Any, **named: Any) -> None:
        genuine(*given, **named)
        if next(times) == die_at:
            os.kill(os.getpid(), signal.SIGKILL)

    taking_back.settle = settle
    with open(told, "a", buffering=1) as notes:
        for effect in Effect.objects.filter(action="reply").order_by("key"):
            try:
                desk.take_back(UUID(effect.case), effect.key, by=by)
            except desk.Refused:
                continue
            notes.write(f"{effect.key}\n")
    return {}


def draft(told: str) -> dict[str, Any]:
    """Write on and on, and note how far only when it was kept."""
    signal.alarm(LONGEST)  # as with workers
    by, case = officer(), Case.objects.order_by("id").first()
    assert case is not None
    begun = ReplyDraft.objects.filter(case=case, user=by, action="reply").first()
    stamp = begun.stamp if begun else 0
    with open(told, "a", buffering=1) as notes:
        for number in itertools.count(1):
            stamp = desk.keep_draft(case.pk, "reply", "word " * (number % 100 + 1) + str(number), by=by, stamp=stamp)
            notes.write(f"{number}\n")
    return {}


def answers() -> dict[str, Any]:
    """What became of every answer, and how far the draft is."""
    drafts = ReplyDraft.objects.order_by("saved_at").values_list("text", flat=True)
    return {"states": dict(Effect.objects.values_list("key", "state")), "drafts": list(drafts)}


def report() -> dict[str, Any]:
    """All that there is, to be judged by the test."""
    bodies = {bytes(row.body): row.state for row in Delivery.objects.all()}
    posts = StoredPost.objects.prefetch_related("readings", "revisions")
    acts = list(Entry.objects.values_list("act", "subject"))
    effects = Effect.objects.order_by("created_at", "id")
    return {
        "deliveries": {str(read(body)[0].post.id): state for body, state in bodies.items()},  # type: ignore[union-attr]
        "delivery_rows": Delivery.objects.count(),
        "posts": [[post.external_id, post.known, post.revisions.count()] for post in posts],
        "readings": [[one.state for one in post.readings.all()] for post in posts],
        "assessments": StoredAssessment.objects.count(),
        "effects": [[one.key, one.state, one.trouble, one.receipt.get("by")] for one in effects],
        "received": sorted(subject for act, subject in acts if act == "post.received"),
        "read": sorted(subject for act, subject in acts if act == "reading.made"),
        "ended": sorted(subject for act, subject in acts if act in ("effect.done", "effect.refused")),
        "whole": journal.verify().whole,
    }


COMMANDS: dict[str, Callable[..., Any]] = {
    "prepare": prepare,
    "push": push,
    "ask": ask,
    "work": work,
    "report": report,
    "answer": answer,
    "take_back": take_back,
    "draft": draft,
    "answers": answers,
}


def fork(command: Callable[..., Any], given: dict[str, Any]) -> tuple[int, int]:
    """Run a command in a process of its own; its pid, and where its answer can be read."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    status = 0
    try:
        answer = json.dumps(command(**given)).encode()
    except BaseException:
        answer, status = json.dumps({"failed": traceback.format_exc()}).encode(), 1
    os.write(writing, b"x")
    with os.fdopen(writing, "wb") as out:
        out.write(answer)
    connections.close_all()
    os._exit(status)


def main() -> None:
    """Warm up what workers share, then do what is told until the input ends."""
    Assessor().assess(Post(text="Warm up."))
    pack_of(Organisation(pack="corp-0068"))
    answers: dict[int, int] = {}
    for line in sys.stdin:
        told = json.loads(line)
        do = told.pop("do")
        if do == "wait":
            out = _waited(told["pid"], answers.pop(told["pid"]))
        elif do == "stopped":
            out = {"stopped": os.WIFSTOPPED(os.waitpid(told["pid"], os.WUNTRACED)[1])}
        else:
            pid, reading = fork(COMMANDS[do], told)
            answers[pid] = reading
            out = {"pid": pid}
        print(json.dumps(out), flush=True)


def _waited(pid: int, reading: int) -> dict[str, Any]:
    """How a process ended, and what it answered if it lived to answer."""
    with os.fdopen(reading, "rb") as answer:
        said = answer.read()
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        return {"signal": os.WTERMSIG(status)}
    return {"signal": 0, "answer": json.loads(said[1:])}


if __name__ == "__main__":
    main()
