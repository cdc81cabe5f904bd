"""``python -m fingerpost.cli``: the command where it is not on the path."""

import sys

from fingerpost.cli.main import run

sys.exit(run())
