"""``fingerpost advisers check FILE``: asks each adviser about a made-up post, so that set-up is proved before use."""

import argparse
from pathlib import Path

from fingerpost.advisers import Advice
from fingerpost.cli.refusal import CannotStart
from fingerpost.cli.triage_inputs import load_advisers, load_pack
from fingerpost.post import Post

MADE_UP = "Thank you to everyone on Elm ward. Please write to my address, jo.bloggs@example.org, if you need a hand."
"""Nobody's words and nobody's address: it shows whether an answer comes, and whether Presidio finds what it should."""


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What can be typed after ``fingerpost advisers``."""
    acts = command.add_subparsers(dest="act", metavar="ACT", required=True)
    check = acts.add_parser("check", help="ask each adviser in the file about a made-up post")
    check.add_argument("file", type=Path, metavar="FILE.toml", help="the advisers; see docs/running/advisers.md")
    check.add_argument("--pack", metavar="DIR", type=Path, help="the policy pack (default: the shipped one)")


def main(arguments: argparse.Namespace) -> int:
    """Say what each adviser answered. Returns 1 when one of them gave no answer that can be used."""
    panel = load_advisers(arguments.file)
    if panel is None:
        raise CannotStart("name the file of the advisers.")
    print(f"The post: {MADE_UP}")
    answers = panel.ask(Post(text=MADE_UP), load_pack(arguments.pack))
    for advice in answers:
        print(f"{advice.name}: {_told(advice)}")
    return int(any(advice.unknown for advice in answers))


def _told(advice: Advice) -> str:
    if advice.unknown:
        return f"no answer that can be used. {advice.unknown}"
    found = [f"{signal} {opinion.score}. {opinion.why}" for signal, opinion in advice.opinions.items()]
    return "answered: " + ("; ".join(found) or "it finds nothing in the post.")
