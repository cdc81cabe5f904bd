"""Settings for the tests: the real ones, with throw-away keys and folders, so that no set-up is needed."""

import os
import tempfile
from pathlib import Path

folder = Path(os.environ.get("FINGERPOST_DATA") or tempfile.mkdtemp(prefix="fingerpost-tests-"))
folder.joinpath("static").mkdir(parents=True, exist_ok=True)
os.environ["FINGERPOST_DATA"] = str(folder)
os.environ["FINGERPOST_SECRET_KEY"] = "only-for-tests-" + "0123456789abcdef" * 3
os.environ["FINGERPOST_CREDENTIAL_KEYS"] = "b25seS1mb3ItdGVzdHMtYW5kLW5ldmVyLWVsc2UhISE="

from fingerpost.config.settings import *  # noqa: E402, F403
from fingerpost.config.settings import DATABASES  # noqa: E402

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["TEST"] = {"NAME": str(folder / "tests.sqlite3")}  # a real file, as people run it

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # strength is Django's to test; this is quick
