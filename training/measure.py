"""Measures a taught model with the rules beside it, and writes the figures into its card. Run by ``make train``.

On what nobody taught on: the authored test posts with their directory, the functional suite of hate, and real patients'
comments that were set aside, where the folder of open data is there. No choice is made by these figures.
"""

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from card import write
from fingerpost.post import Post
from fingerpost.triage import Assessor, Directory, measuring
from fingerpost.triage.measuring import Labelled, Measured
from fingerpost.triage.measuring.figures import Counts, Figures, share
from fingerpost.triage.model import load
from texts import HOME, critical_comments

PACK = HOME.parent / "packs" / "corp-0068"
ROUTES = {"crisis": "crisis_route", "threat": "threat_route", "safeguarding": "safeguarding_route"}
BREACHES = ("threat", "hate", "abuse", "malice", "sexual", "defamation", "illegal", "spam")
"""What fair criticism must never be taken for. Swearing is not among them: patients swear."""
MISTAKES = HOME / "mistakes.json"
"""Ten posts that the shipped model gets wrong, and why: written by whoever looked."""
TOLD = ("recall", "precision", "f1", "auroc", "false_alarm_rate")


def thresholds() -> dict[str, int]:
    """The score from which the shipped pack routes each danger; everything else counts from 50."""
    parameters = yaml.safe_load((PACK / "params.yaml").read_text(encoding="utf-8"))
    return {signal: int(parameters[name]["value"]) for signal, name in ROUTES.items()}


def rows(file: Path) -> list[Labelled]:
    """Every labelled post of a file. Raises ValueError at a line that is none."""
    found = [measuring.read_line(line) for line in file.read_bytes().splitlines()]
    bad = [each for each in found if not isinstance(each, Labelled)]
    if bad:
        raise ValueError(f"{file.name}: {bad[0]}")
    return [each for each in found if isinstance(each, Labelled)]


def measured(assessor: Assessor, posts: Iterable[Labelled], kinds: tuple[str, ...]) -> Measured:
    """Figures over the posts, told apart by the kinds."""
    found = Measured(kinds, thresholds())
    for post in posts:
        findings = assessor.assess(post.post).findings
        found.add(post.labels, post.about, {name: each.score for name, each in findings.items()})
    return found


def plain(found: Figures) -> dict[str, Any]:
    """A signal's figures as the card has them: shares with low and high, calibration as a share."""
    told: dict[str, Any] = {"positives": found.positives, "negatives": found.negatives, "threshold": found.threshold}
    told |= {name: getattr(found, name).to_list() for name in TOLD}
    told["false_alarms"] = told.pop("false_alarm_rate")
    told["calibration"] = round(found.calibration or 0.0, 4)
    return told


def by_kind(found: Measured, kinds: tuple[str, ...], signals: tuple[str, ...]) -> list[dict[str, Any]]:
    """Kinds of post of which there are at least ten with the signal and ten without."""
    told = []
    for kind, value, signal, figures in found._kinds():
        if kind in kinds and signal in signals and min(figures.positives, figures.negatives) >= 10:
            told.append({"kind": kind, "value": value, "signal": signal, **plain(figures)})
    return told


def suite(assessor: Assessor) -> dict[str, Any]:
    """The functional suite of hate: right answers by function and by group, and over all."""
    posts = rows(HOME / "authored" / "functions.jsonl")
    right: dict[tuple[str, str], list[int]] = {}
    counts = Counts()
    for post in posts:
        score = assessor.assess(post.post).findings["hate"].score or 0
        counts.add(score, post.labels["hate"])
        correct = int((score >= 50) is post.labels["hate"])
        for kind in ("function", "people"):
            if post.about.get(kind):
                held = right.setdefault((kind, post.about[kind]), [0, 0])
                held[0] += correct
                held[1] += 1
    every = Figures.of(counts, 50)
    whole = every.found + every.negatives - every.false_alarms
    told = {
        kind: {value: share(*held).to_list() for (of, value), held in sorted(right.items()) if of == kind}
        for kind in ("function", "people")
    }
    return {"cases": len(posts), "accuracy": share(whole, len(posts)).to_list(), **plain(every), **told}


def comments(assessor: Assessor, folder: Path) -> dict[str, Any]:
    """Real criticism that was set aside before teaching: how much of it is taken for a breach, or for danger."""
    texts = critical_comments(folder / "nhs_pxtextmining")
    wrong = dict.fromkeys(("breach", "crisis", "threat"), 0)
    limits = thresholds()
    for text in texts:
        scores = {name: each.score or 0 for name, each in assessor.assess(Post(text)).findings.items()}
        wrong["breach"] += any(scores[name] >= 50 for name in BREACHES)
        wrong["crisis"] += scores["crisis"] >= limits["crisis"]
        wrong["threat"] += scores["threat"] >= limits["threat"]
    return {"comments": len(texts), **{name: share(count, len(texts)).to_list() for name, count in wrong.items()}}


def figures(model: Path, data: Path | None) -> dict[str, Any]:
    """All that the card tells."""
    assessor = Assessor(Directory.from_csv(HOME / "authored" / "test-staff.csv"), load(model))
    test = rows(HOME / "authored" / "test.jsonl")
    kinds = ("group", "register", "platform")
    found = measured(assessor, test, kinds)
    told: dict[str, Any] = {
        "data": [f"{len(test):,} posts written apart from those taught on (training/authored/test.jsonl)"],
        "signals": {name: plain(each) for name, _ in found.counts() if (each := found.figures(name))},
        "by": by_kind(found, kinds, ("crisis", "threat", "hate", "criticism")),
        "functions": suite(assessor),
    }
    if MISTAKES.exists():
        told["mistakes"] = json.loads(MISTAKES.read_text(encoding="utf-8"))
    if data and (data / "nhs_pxtextmining").is_dir():
        told["comments"] = comments(assessor, data)
    return told


def main() -> None:
    """Write the figures into the card of the model in a folder."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--model", type=Path, required=True)
    asked.add_argument("--data", type=Path, help="the folder of open data, for the comments that were set aside")
    asked.add_argument("--card", type=Path, help="where to write the card for people to read")
    given = asked.parse_args()
    card = given.model / "model.json"
    written = json.loads(card.read_text(encoding="utf-8"))
    written["figures"] = figures(given.model, given.data)
    card.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")
    if given.card:
        write(given.model, given.card)


if __name__ == "__main__":
    main()
