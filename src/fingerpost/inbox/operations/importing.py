"""Bringing in a file of posts: offered and shown first, then taken in the background, each line accounted for (A3c)."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import timedelta
from itertools import islice
from typing import BinaryIO

from django.db import transaction
from django.utils import timezone

from fingerpost.delivery.lease import LEASE, LeaseLost, claim, write_back
from fingerpost.inbox import import_files
from fingerpost.inbox.models import ImportLine, ImportPiece, PostImport
from fingerpost.inbox.operations.receive import Change, record_change, store
from fingerpost.journal.actor import Actor
from fingerpost.journal.operations import record
from fingerpost.people.models import User
from fingerpost.people.permissions import Permission, require
from fingerpost.post import tables
from fingerpost.post.post import Post
from fingerpost.post.tables import BadFile, Form, Line
from fingerpost.post.wire import BadLine
from fingerpost.register.queries import account_named

__all__ = [
    "LARGEST",
    "BadFile",
    "LeaseLost",
    "choose_columns",
    "claim_imports",
    "forget_old_imports",
    "offer_import",
    "start_import",
    "stop_import",
    "take_some",
]

LARGEST = 50 * 1024 * 1024
"""Bytes that a file may have."""
TOGETHER = 50
"""Lines in one transaction."""
MOST_STARTS = 5
"""An import that was gone on with this often without an end is taken to be what stops the workers."""
STUCK = (
    "It stopped again and again soon after line {line}. Look at the lines there, and bring in the rest as a new file."
)
KEPT = timedelta(days=30)
"""How long the report on an import is kept."""
NO_TEXT = "This is no text: not a CSV file and not JSON lines. In a spreadsheet program, choose “Save as”, then CSV."

State, Outcome = PostImport.State, ImportLine.Outcome
OUTCOMES = {"post.received": Outcome.TAKEN, "post.edited": Outcome.CHANGED, None: Outcome.KNOWN}


def offer_import(stream: BinaryIO, name: str, *, by: User) -> PostImport:
    """Keep a file to be looked at before anything is taken from it. ``stream`` is read twice. Raises BadFile."""
    require(by, Permission.INGEST_POSTS)
    encoding = tables.detect(_read(stream))
    if encoding is None:
        raise BadFile(NO_TEXT)
    stream.seek(0)
    with transaction.atomic():
        made = PostImport(organisation_id=by.organisation_id, by=by, name=name[:200] or "file", size=0)
        made.encoding, made.form = encoding.codec, {}
        made.save()
        made.size, made.lines = import_files.keep(made, tables.in_utf8(_read(stream), encoding))
        if made.size > LARGEST:
            raise BadFile("The file is larger than 50 MB. Split it, and bring in the parts one after the other.")
        made.form = asdict(tables.look(import_files.opened(made)))
        made.save()
        _record(made, by.actor, "import.offered")
    return made


def choose_columns(
    offered: PostImport, columns: Mapping[str, int], given: Mapping[str, str], *, by: User
) -> PostImport:
    """Say what stands in which column, and what holds for posts that do not say. Raises BadFile."""
    require(by, Permission.INGEST_POSTS)
    with transaction.atomic():
        held = PostImport.objects.select_for_update().get(pk=offered.pk, organisation_id=by.organisation_id)
        if held.state == State.OFFERED:
            held.form = Form.from_dict(held.form).with_columns(columns, given).to_dict()
            held.save(update_fields=["form"])
    return held


def start_import(offered: PostImport, *, by: User) -> PostImport:
    """Take it in, in the background; twice is once. Raises BadFile without a column of words."""
    require(by, Permission.INGEST_POSTS)
    with transaction.atomic():
        held = PostImport.objects.select_for_update().get(pk=offered.pk, organisation_id=by.organisation_id)
        if held.state == State.OFFERED:
            form = Form.from_dict(held.form)
            form.with_columns(form.columns, form.given)
            held.state, held.by, held.offset, held.line = State.WAITING, by, form.start, form.lines
            held.save(update_fields=["state", "by", "offset", "line"])
            _record(held, by.actor, "import.started")
    return held


def stop_import(held: PostImport, *, by: User) -> PostImport:
    """Take nothing more from it, and put the file aside. What was taken stays."""
    require(by, Permission.INGEST_POSTS)
    with transaction.atomic():
        held = PostImport.objects.select_for_update().get(pk=held.pk, organisation_id=by.organisation_id)
        if held.state in (State.OFFERED, State.WAITING):
            held.state, held.ended_at, held.fence = State.STOPPED, timezone.now(), held.fence + 1
            held.save(update_fields=["state", "ended_at", "fence"])  # whoever is at it just now writes nothing more
            held.pieces.all().delete()
            _record(held, by.actor, "import.stopped")
    return held


def claim_imports(worker: str, *, lease: timedelta = LEASE) -> list[PostImport]:
    """Take the import that waits longest, if nobody is at it."""
    waiting = PostImport.objects.filter(state=State.WAITING).order_by("offered_at", "id")
    return claim(waiting, worker, limit=1, lease=lease)


def take_some(claimed: PostImport, limit: int = 200) -> int:
    """Take up to ``limit`` lines of a claimed import and give it back; how many. Raises LeaseLost.

    The posts, what came of each line and how far it was read are one transaction: whenever a worker dies, nothing is
    lost and nothing is taken twice.
    """
    if claimed.attempts >= MOST_STARTS:
        _end(claimed, State.STOPPED, STUCK.format(line=claimed.line + 1))
        return 0
    write_back(claimed, keep=True, attempts=claimed.attempts + 1)
    form = Form.from_dict(claimed.form)
    stream = import_files.opened(claimed, claimed.offset)
    lines = tables.read(stream, form, offset=claimed.offset, number=claimed.line)
    done = 0
    while done < limit:
        some = list(islice(lines, TOGETHER))
        _take(claimed, some, form)
        done += len(some)
        if len(some) < TOGETHER:
            _end(claimed, State.DONE)
            return done
    write_back(claimed, attempts=0)
    return done


def forget_old_imports() -> int:
    """Remove reports that have had their time, and files that nobody took in for as long; how many."""
    old = PostImport.objects.filter(offered_at__lt=timezone.now() - KEPT).exclude(state=State.WAITING)
    gone, _ = PostImport.objects.filter(pk__in=list(old.values_list("pk", flat=True)[:5])).delete()
    return gone


def _take(claimed: PostImport, some: list[Line], form: Form) -> None:
    if not some:
        return
    with transaction.atomic():
        changes: list[Change] = []
        told = [_told(claimed, line, changes) for line in some]
        ImportLine.objects.bulk_create(told)
        counts = {str(name): getattr(claimed, name) for name in Outcome.values}
        for each in told:
            counts[each.outcome] += 1
        write_back(
            claimed, keep=True, lease_until=timezone.now() + LEASE, offset=some[-1].after, line=some[-1].last, **counts
        )
        for change in changes:
            record_change(change, claimed.by.actor)


def _told(claimed: PostImport, line: Line, changes: list[Change]) -> ImportLine:
    """Store the post of one line, and say what came of it."""
    told = ImportLine(organisation_id=claimed.organisation_id, of=claimed, line=line.number, outcome=Outcome.OTHER)
    found = line.found
    if isinstance(found, BadLine):
        told.outcome, told.why = Outcome.REFUSED, f"{found.message} {found.hint}"
    elif isinstance(found, Post):
        account = account_named(claimed.organisation, found.platform, found.account)
        change = store(
            found, organisation=claimed.organisation, source="file", account=account, permalink=_web(line.link)
        )
        told.outcome, told.post = OUTCOMES[change.act], change.post
        changes.append(change)
    return told


def _web(link: str) -> str:
    """The link where it is an ordinary web address, because it will be opened on a click."""
    return link if link.startswith(("https://", "http://")) and len(link) <= 2000 else ""


def _end(claimed: PostImport, state: str, problem: str = "") -> None:
    with transaction.atomic():
        write_back(claimed, state=state, ended_at=timezone.now(), problem=problem)
        ImportPiece.objects.filter(of=claimed).delete()
        _record(claimed, claimed.by.actor, "import.ended")


def _read(stream: BinaryIO) -> Iterator[bytes]:
    return iter(lambda: stream.read(256 * 1024), b"")


def _record(held: PostImport, by: Actor, act: str) -> None:
    counts = {str(name): getattr(held, name) for name in Outcome.values}
    facts = {"encoding": held.encoding, "lines": held.lines, **counts}
    record(organisation_id=held.organisation_id, by=by, act=act, subject=f"import:{held.pk}", facts=facts)
