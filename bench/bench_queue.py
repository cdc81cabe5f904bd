"""What the desk's pages cost at the server with 1,000 and with 1,000,000 cases, on SQLite and on PostgreSQL.

Whole requests, as a browser sends them: sign-in looked up, page drawn, answer ready. Each line gives the time that 95
in 100 stayed under, the processor time of this process within it, and the number of database queries at both sizes. The
databases are thrown away afterwards. PostgreSQL is used when one answers at FINGERPOST_TEST_POSTGRES.

    python bench/bench_queue.py [--cases 1000000]
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import uuid
from pathlib import Path
from typing import Any

BAR = 100.0
ROUNDS = 40
POSTGRES = "postgresql://postgres@127.0.0.1:5432/postgres"


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("--cases", type=int, default=1_000_000)
    asked.add_argument("--only", choices=("sqlite", "postgresql"))
    asked.add_argument("--measure", help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.measure:
        print(json.dumps(measure(given.cases)))
        return
    for vendor in ("sqlite", "postgresql"):
        if given.only in (None, vendor):
            both(vendor, given.cases)


def both(vendor: str, cases: int) -> None:
    """Measure at both sizes and print them side by side."""
    small, large = in_its_own(vendor, 1000), in_its_own(vendor, cases)
    if small is None or large is None:
        print(f"{vendor}: skipped, because no PostgreSQL answers")
        return
    print(f"{vendor}: {cases:,} cases written in {large['seconds']:.0f} s")
    for name, (p95, cpu, queries) in large["pages"].items():
        before, _, few = small["pages"][name]
        met = "met" if p95 <= BAR else "NOT met"
        same = "the same" if few == queries else "NOT the same"
        print(
            f"{vendor}, {name}: 95 in 100 under {p95:.0f} ms ({before:.0f} ms with 1,000; {cpu:.0f} ms of processor "
            f"time here), bar {BAR:.0f} ms: {met}; queries {few} and {queries}: {same}",
            flush=True,
        )


def in_its_own(vendor: str, cases: int) -> dict[str, Any] | None:
    """Run in a process of its own on a database of its own, which goes afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        settings = os.environ | {"FINGERPOST_DATA": folder, "DJANGO_SETTINGS_MODULE": "fingerpost.config.settings"}
        settings |= {"FINGERPOST_SECRET_KEY": "only-for-the-bench-" + "0123456789abcdef" * 3}
        settings |= {"FINGERPOST_CREDENTIAL_KEYS": "b25seS1mb3ItdGVzdHMtYW5kLW5ldmVyLWVsc2UhISE="}
        name = f"fingerpost_bench_{uuid.uuid4().hex[:12]}"
        if vendor == "postgresql":
            server = os.environ.get("FINGERPOST_TEST_POSTGRES", POSTGRES)
            if not on_server(server, f"CREATE DATABASE {name}"):
                return None
            settings |= {"FINGERPOST_DATABASE_URL": f"{server.rpartition('/')[0]}/{name}"}
        try:
            command = [sys.executable, __file__, "--measure", vendor, "--cases", str(cases)]
            ran = subprocess.run(command, env=settings, stdout=subprocess.PIPE, check=True, text=True)
        finally:
            if vendor == "postgresql":
                on_server(server, f"DROP DATABASE {name} WITH (FORCE)")
        found: dict[str, Any] = json.loads(ran.stdout.splitlines()[-1])
        return found


def on_server(server: str, statement: str) -> bool:
    import psycopg

    try:
        with psycopg.connect(server, autocommit=True, connect_timeout=3) as connection:
            connection.execute(statement)
    except psycopg.OperationalError:
        return False
    return True


def measure(cases: int) -> dict[str, Any]:
    """Fill the database that the settings name, and time every page."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.test import Client
    from django.test.utils import setup_test_environment

    import many_cases

    call_command("migrate", verbosity=0)
    organisation, officer, _ = many_cases.body()
    many_cases.first_cases(organisation, officer)
    begin = time.perf_counter()
    many_cases.multiply(cases, officer)
    seconds = time.perf_counter() - begin
    setup_test_environment(debug=False)
    client = Client()
    client.force_login(officer)
    return {"seconds": seconds, "pages": {name: page(client, paths) for name, paths in pages(cases).items()}}


def pages(cases: int) -> dict[str, list[str]]:
    """What is asked for, with different words and cases in turn."""
    from fingerpost.desk.models import Case

    numbers = [cases - 7 * step for step in range(1, 9)] + [cases // 2 + 11 * step for step in range(8)]
    keys = dict(Case.objects.filter(number__in=numbers).values_list("number", "pk"))
    middle = Case.objects.filter(closed_at__isnull=True).order_by("place")[90].place
    late = Case.objects.filter(closed_at__isnull=False).order_by("-place")[20].place
    common = ["ward", "clinic", "the", "complaint"]
    rare = [text.rsplit(" ", 1)[-1] for text in _texts(numbers)]
    return {
        "queue, first page": ["/queue"],
        "queue, a page further on": [f"/queue?after={middle}"],
        "queue, filtered": ["/queue?pathway=complaint&platform=x", "/queue?signal=media_enquiry", "/queue?assignee=me"],
        "queue, a filter that nothing fits": ["/queue?platform=mastodon&older=1"],
        "closed cases, first page": ["/queue?state=closed"],
        "closed cases, the last page": [f"/queue?state=closed&after={late}"],
        "closed cases, filtered": ["/queue?state=closed&platform=youtube", "/queue?state=all&signal=media_enquiry"],
        "search, a common word": [f"/queue?state=all&text={word}" for word in common],
        "search, a rare word": [f"/queue?state=all&text={word}" for word in rare],
        "search, beginnings of words": ["/queue?state=all&text=cli+wai", "/queue?state=all&text=th"],
        "search, a common word and a rare filter": ["/queue?state=all&text=the&assignee=nobody&unread=yes"],
        "search, a case number": [f"/queue?state=all&text={number}" for number in numbers],
        "case page": [f"/cases/{key}/" for key in keys.values()],
    }


def _texts(numbers: list[int]) -> list[str]:
    from fingerpost.desk.models import Case

    return list(Case.objects.filter(number__in=numbers).values_list("post__current__text", flat=True))


def page(client: Any, paths: list[str]) -> tuple[float, float, int]:
    """The time that 95 in 100 requests stay under and the processor time of those, in ms; and the queries of one."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    def ask(turn: int) -> None:
        answer = client.get(paths[turn % len(paths)])
        if answer.status_code != 200:
            raise SystemExit(f"{paths[turn % len(paths)]} answered {answer.status_code}")

    queries = set()
    for turn in range(len(paths)):
        with CaptureQueriesContext(connection) as seen:
            ask(turn)
        queries.add(len(seen))
    took, cost = [], []
    for turn in range(ROUNDS):
        begin, used = time.perf_counter(), time.process_time()
        ask(turn)
        took.append(1000 * (time.perf_counter() - begin))
        cost.append(1000 * (time.process_time() - used))
    at = int(0.95 * ROUNDS) - 1
    return sorted(took)[at], sorted(cost)[at], max(queries)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    main()
