"""Writes the pins: ``requirements/*.txt`` from ``pyproject.toml`` and ``node.in``, with the hash of every file."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOOL = "pip-tools==7.6.2"
NO_ADDRESSES = [f"--no-emit-{what}" for what in ("find-links", "index-url", "options", "trusted-host")]
FILES = (
    (["--extra=checkout"], "run.txt", "pyproject.toml"),
    (["--extra=checkout", "--extra=dev", "--constraint=requirements/run.txt"], "dev.txt", "pyproject.toml"),
    ([], "node.txt", "requirements/node.in"),
)


def main() -> None:
    """Compile each file anew; anything that fails stops it with the tool's own words."""
    run("pip", "install", "--quiet", TOOL)
    for options, name, source in FILES:
        target = f"--output-file=requirements/{name}"
        always = ["--quiet", "--upgrade", "--allow-unsafe", "--generate-hashes", "--strip-extras"]
        run("piptools", "compile", *always, *NO_ADDRESSES, *options, target, source)
    print("Pinned. Look at the difference, then run: make test")


def run(module: str, *arguments: str) -> None:
    subprocess.run([sys.executable, "-m", module, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
