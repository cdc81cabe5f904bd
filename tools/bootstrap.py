#!/usr/bin/env python3
"""Makes a checkout ready: environment, dependencies, front-end files. Needs only Python's own library.

``python3 tools/bootstrap.py run`` prepares what running needs, ``… test`` what testing needs as well. What is there
already is left alone, so a second time takes a moment. Every failure says what to do next.
"""

import hashlib
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, "bin", "python")
LEAST = (3, 11)
PINS = {"run": "requirements/run.txt", "test": "requirements/dev.txt"}
NODE_PINS = "requirements/node.txt"
ASSETS = ("node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css", "node_modules/htmx.org/dist/htmx.min.js")


class Stop(Exception):
    """Why the checkout cannot be made ready, and what to do, in words for whoever typed ``make``."""


def main(purpose):
    """Make the checkout ready for ``run`` or ``test``; 0 when it is, 2 when it cannot be."""
    try:
        need_python()
        need_writing()
        environment()
        dependencies(purpose)
        package()
        assets()
    except Stop as why:
        print(f"\nFingerpost cannot start: {why}\n", file=sys.stderr)
        return 2
    except OSError as fault:  # a full disk, a file that is missing
        print(f"\nFingerpost cannot start: {fault.filename}: {fault.strerror}.\n", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("\nStopped. Run it again to go on where it was.", file=sys.stderr)
        return 130
    return 0


def need_python():
    """Nothing here may use a newer Python's grammar, so that an old one gets this far."""
    if sys.version_info < LEAST:
        here = ".".join(str(part) for part in sys.version_info[:3])
        raise Stop(
            f"this is Python {here}, and it needs {LEAST[0]}.{LEAST[1]} or newer.\n"
            "  Install one, then name it: make run PYTHON=python3.12"
        )


def need_writing():
    """A read-only folder is found before anything is half done."""
    for folder in (ROOT, VENV, os.path.join(ROOT, "node_modules")):
        if os.path.isdir(folder) and not writable(folder):
            raise Stop(
                f"{folder} cannot be written to.\n"
                "  Copy the checkout to a folder of your own, or ask its owner to let you write there."
            )


def writable(folder):
    """Whether a file can be made there: permissions alone do not tell on a read-only disk."""
    probe = os.path.join(folder, f".writing-{os.getpid()}")
    try:
        with open(probe, "w", encoding="ascii"):
            pass
        os.remove(probe)
    except OSError:
        return False
    return True


def environment():
    """A virtual environment of this very Python."""
    stamp = ".".join(str(part) for part in sys.version_info[:2])
    if os.path.exists(PYTHON) and stamped("python", stamp):
        return
    say("Making a Python environment in .venv")
    if os.path.exists(PYTHON) and same_python(stamp):
        write_stamp("python", stamp)
        return
    run(
        [sys.executable, "-m", "venv", "--clear", VENV],
        "Python's venv module does not work here.\n  On Debian and Ubuntu: apt-get install python3-venv",
    )
    write_stamp("python", stamp)


def same_python(stamp):
    """Whether the environment that is there already runs, and is of this version."""
    ask = "import sys; print('.'.join(map(str, sys.version_info[:2])))"
    try:
        said = subprocess.run([PYTHON, "-c", ask], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return said.stdout.strip() == stamp


def dependencies(purpose):
    """The pinned packages, checked by their hashes; only when the pins have changed since."""
    pins = PINS[purpose]
    digest = fingerprint(pins)
    if stamped(purpose, digest) or (purpose == "run" and stamped("test", fingerprint(PINS["test"]))):
        return
    say(f"Installing the packages pinned in {pins} (once)")
    run(
        [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", pins],
        "the packages could not be installed. What pip said is above.\n"
        "  Is a package registry reachable from here? Behind a proxy or with a mirror, set it in pip's own settings\n"
        "  (pip config set global.index-url ADDRESS), then run this again.",
    )
    write_stamp(purpose, digest)


def package():
    """Fingerpost itself, from this checkout, without reaching out for anything."""
    digest = fingerprint("pyproject.toml")
    if stamped("package", digest) and os.path.exists(os.path.join(VENV, "bin", "fingerpost")):
        return
    run(
        [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-build-isolation"]
        + ["--editable", ROOT],
        "Fingerpost itself could not be installed into .venv. What pip said is above.",
    )
    write_stamp("package", digest)


def assets():
    """The NHS.UK design system and htmx, by the machine's npm or by one that is installed for it."""
    digest = fingerprint("package-lock.json")
    if stamped("assets", digest) and all(os.path.exists(os.path.join(ROOT, name)) for name in ASSETS):
        return
    say("Fetching the front-end files (once)")
    run(
        [*npm(), "ci", "--ignore-scripts", "--loglevel", "error"],
        "the front-end files could not be fetched. What npm said is above.\n"
        "  Is an npm registry reachable from here? Behind a proxy or with a mirror, set it in npm's own settings\n"
        "  (npm config set registry ADDRESS), then run this again.",
    )
    write_stamp("assets", digest)


def npm():
    """The command that runs npm."""
    found = shutil.which("npm")
    if found and shutil.which("node"):
        return [found]
    inside = os.path.join(VENV, "bin", "npm")
    if not os.path.exists(inside):
        say("There is no npm here, so one is installed into .venv")
        run(
            [
                PYTHON,
                "-m",
                "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
                "--require-hashes",
                "-r",
                NODE_PINS,
            ],
            "there is no npm on this machine, and the package that holds one could not be installed.\n"
            "  Install Node.js 20 or newer, then run this again.",
        )
    return [inside]


def run(command, otherwise):
    """Run a step and let it speak; stop with ``otherwise`` when it fails."""
    path = os.path.join(VENV, "bin") + os.pathsep + os.environ.get("PATH", "")
    try:
        done = subprocess.run(command, cwd=ROOT, env={**os.environ, "PATH": path}, check=False)
    except OSError as fault:
        raise Stop(f"{otherwise}\n  ({fault.strerror}: {command[0]})") from None
    if done.returncode:
        raise Stop(otherwise)


def fingerprint(name):
    """What a file holds, as a digest."""
    with open(os.path.join(ROOT, name), "rb") as opened:
        return hashlib.sha256(opened.read()).hexdigest()


def stamped(what, digest):
    """Whether this step was done for what the file holds now."""
    try:
        with open(stamp_file(what), encoding="ascii") as opened:
            return opened.read() == digest
    except OSError:
        return False


def write_stamp(what, digest):
    """Note that the step was done."""
    with open(stamp_file(what), "w", encoding="ascii") as opened:
        opened.write(digest)


def stamp_file(what):
    """Where the note of a step is kept: with what it made, so that removing the one removes the other."""
    return os.path.join(VENV, f"fingerpost-{what}.stamp")


def say(words):
    """Tell whoever waits what is going on."""
    print(f"  {words} …", flush=True)


if __name__ == "__main__":
    if sys.argv[1:] not in (["run"], ["test"]):
        print("Say what for: python3 tools/bootstrap.py run|test", file=sys.stderr)
        sys.exit(2)
    sys.exit(main(sys.argv[1]))
