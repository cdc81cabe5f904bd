"""Documents that are made from the code are up to date."""

import subprocess
import sys

from source_tree import ROOT


def test_made_documents_say_what_the_code_says() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "tools" / "write_docs.py", "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
