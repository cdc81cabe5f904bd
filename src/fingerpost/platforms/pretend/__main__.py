"""Runs the pretend platform until it is stopped."""

import argparse
from contextlib import suppress
from pathlib import Path

from fingerpost.platforms.pretend.server import serve


def main() -> None:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(prog="fingerpost.platforms.pretend", description=__doc__)
    parser.add_argument("--port", type=int, default=8765, help="port on 127.0.0.1 (8765); 0 for any that is free")
    parser.add_argument("--state", type=Path, required=True, help="SQLite file that keeps everything, made if missing")
    given = parser.parse_args()
    try:
        server = serve("127.0.0.1", given.port, given.state)
    except (OSError, OverflowError) as bad:
        parser.exit(2, f"Cannot listen on 127.0.0.1:{given.port}: {bad}. Choose another port with --port.\n")
    print(f"The pretend platform is at http://127.0.0.1:{server.server_port}/", flush=True)
    with suppress(KeyboardInterrupt):
        server.serve_forever()
    server.server_close()


if __name__ == "__main__":
    main()
