"""An installation to kill, on each database."""

import os
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

sys.path.insert(0, str(Path(__file__).parent))

from installation import SOURCE, Installation, pretend_platform

POSTGRES = os.environ.get("FINGERPOST_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/postgres")


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def installation(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """A fresh database, the pretend platform, and workers to come."""
    folder = tmp_path_factory.mktemp(request.param)
    environment = {**os.environ, "FINGERPOST_DATA": str(folder), "PYTHONPATH": str(SOURCE)}
    environment.pop("FINGERPOST_DATABASE_URL", None)
    name = f"crash_{uuid.uuid4().hex[:12]}"
    if request.param == "postgresql":
        _postgres(f"CREATE DATABASE {name}")
        environment["FINGERPOST_DATABASE_URL"] = POSTGRES.rpartition("/")[0] + f"/{name}"
    try:
        with pretend_platform(folder / "pretend.sqlite3", environment) as address:
            made = Installation(environment, address)
            try:
                made.done("prepare", pretend=address)
                yield made
            finally:
                made.close()
    finally:
        if request.param == "postgresql":
            _postgres(f"DROP DATABASE {name} WITH (FORCE)")


def _postgres(statement: Any) -> None:
    try:
        connection = psycopg.connect(POSTGRES, autocommit=True, connect_timeout=5)
    except psycopg.OperationalError as unreachable:
        pytest.skip(f"PostgreSQL at FINGERPOST_TEST_POSTGRES cannot be reached: {str(unreachable).splitlines()[0]}")
    with connection:
        connection.execute(statement)
