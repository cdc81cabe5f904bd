"""Settings for the tests: the real ones, with throw-away keys and folders, so that no set-up is needed."""

import atexit
import hashlib
import os
import shutil
import tempfile
from pathlib import Path


def own_folder() -> str:
    """A folder that goes when these tests end. Their parallel workers and programs inherit it."""
    made, maker = tempfile.mkdtemp(prefix="fingerpost-tests-"), os.getpid()
    atexit.register(lambda: shutil.rmtree(made, ignore_errors=True) if os.getpid() == maker else None)
    return made


folder = Path(os.environ.get("FINGERPOST_DATA") or own_folder())
folder.joinpath("static").mkdir(parents=True, exist_ok=True)
os.environ["FINGERPOST_DATA"] = str(folder)
os.environ["FINGERPOST_SECRET_KEY"] = "only-for-tests-" + "0123456789abcdef" * 3
os.environ["FINGERPOST_CREDENTIAL_KEYS"] = "b25seS1mb3ItdGVzdHMtYW5kLW5ldmVyLWVsc2UhISE="

from fingerpost.config.settings import *  # noqa: E402, F403
from fingerpost.config.settings import DATABASES  # noqa: E402

_database = DATABASES["default"]
if _database["ENGINE"].endswith("sqlite3"):
    _database["TEST"] = {"NAME": str(folder / "tests.sqlite3")}  # a real file, as people run it
else:  # two checkouts on one machine do not share a database
    _database["TEST"] = {"NAME": f"test_{_database['NAME']}_{hashlib.sha256(__file__.encode()).hexdigest()[:8]}"}

FINGERPOST_UNDO_SECONDS = 0  # tests of taking back set it themselves
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # strength is Django's to test; this is quick
