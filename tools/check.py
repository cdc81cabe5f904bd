"""Everything that ``make test`` checks, in order; stops at the first part that fails.

The tests that concern the database run on PostgreSQL first, when there is one; then every test runs on SQLite, so that
the last line is the count of all of them.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[1]
BIN = ROOT / ".venv" / "bin"
CHECKED = ("src", "tests", "bench", "tools", "training")
POSTGRES = "postgresql://postgres@127.0.0.1:5432/postgres"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
WORKERS = os.environ.get("FINGERPOST_TEST_WORKERS", "auto")


def main() -> int:
    """0 when everything holds, else the code of what failed."""
    for what, command in (
        ("style", ["ruff", "check", *CHECKED]),
        ("format", ["ruff", "format", "--check", "--quiet", *CHECKED]),
        ("types", ["mypy"]),
        ("directions", ["lint-imports", "--no-logo"]),
    ):
        if code := run(what, command):
            return code
    browser()
    return on_postgresql() or run("tests", ["pytest", "-q", "-n", WORKERS, *sys.argv[1:]])


def run(what: str, command: list[str], **changes: str) -> int:
    """One part; what it says is shown."""
    print(f"\n— {what}", flush=True)
    return subprocess.run(
        [BIN / command[0], *command[1:]], cwd=ROOT, env={**os.environ, **changes}, check=False
    ).returncode


def browser() -> None:
    """A Chromium for the journeys: found, installed where that is allowed, or missed in plain words."""
    if any(map(shutil.which, BROWSERS)):
        return
    apt = shutil.which("apt-get")
    if apt and os.geteuid() == 0:
        print("\n— There is no Chromium here; installing Debian's", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for act in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", "chromium"]):
            subprocess.run([apt, *act], env=quiet, stdout=subprocess.DEVNULL, check=False)
    if not any(map(shutil.which, BROWSERS)):
        print(
            "\n— There is no Chromium here, and it could not be installed. The journeys in tests/journeys, which use"
            "\n  the pages as people do, are skipped. To run them: apt-get install chromium.",
            flush=True,
        )


def on_postgresql() -> int:
    """The tests marked ``databases``, on PostgreSQL when one answers. Crash tests go to both by themselves."""
    address = os.environ.get("FINGERPOST_TEST_POSTGRES", POSTGRES)
    if why := no_postgresql(address):
        print(f"\n— PostgreSQL: skipped, because {why}.\n  The same tests run on SQLite below.", flush=True)
        return 0
    command = ["pytest", "-q", "-n", WORKERS, "-m", "databases and not crash"]
    return run("tests of the database, on PostgreSQL", command, FINGERPOST_DATABASE_URL=address)


def no_postgresql(address: str) -> str:
    """Why PostgreSQL cannot be used, or nothing."""
    import psycopg

    parts = urlsplit(address)
    shown = f"{parts.hostname}:{parts.port or 5432}"  # never the password
    try:
        with psycopg.connect(address, connect_timeout=3) as connection:
            may = connection.execute(
                "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"
            ).fetchone()
    except psycopg.Error as fault:
        return f"none answers at {shown} ({type(fault).__name__}); set FINGERPOST_TEST_POSTGRES to the address of one"
    return "" if may and may[0] else f"the user at {shown} may not make databases; grant it CREATEDB"


if __name__ == "__main__":
    sys.exit(main())
