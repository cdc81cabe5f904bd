"""Writes authored/SAMPLES.md: thirty posts of every signal, drawn by chance, for a reader to judge."""

import json
import random
from pathlib import Path

from fingerpost.policy.meanings import MEANINGS

HOME = Path(__file__).parent / "authored"
EACH, WITH_IT, SEED = 30, 20, 68
HEAD = (
    "# Samples",
    "",
    "Drawn by chance from the posts to teach on; made by `training/samples.py`. A cross marks posts without the",
    "signal, from families that have it, or where there are too few of these from all others.",
    "",
)


def main() -> None:
    """Twenty with the signal and ten without, of which it is said that somebody might take them for it: same family."""
    rows = [json.loads(line) for line in (HOME / "train.jsonl").read_text(encoding="utf-8").splitlines()]
    chance = random.Random(SEED)
    told = list(HEAD)
    for signal, meaning in MEANINGS.items():
        present = [row for row in rows if signal in row["labels"]]
        families = {row["family"] for row in present}
        absent = [row for row in rows if signal not in row["labels"] and signal not in row.get("unsure", ())]
        near = [row for row in absent if row["family"] in families]
        drawn = chance.sample(present, WITH_IT)
        others = chance.sample(near if len(near) >= EACH - WITH_IT else absent, EACH - WITH_IT)
        told += [
            f"## {meaning.show}",
            "",
            *(f"- {_shown(row)}" for row in drawn),
            *(f"- ✗ {_shown(row)}" for row in others),
            "",
        ]
    (HOME / "SAMPLES.md").write_text("\n".join(told), encoding="utf-8")


def _shown(row: dict[str, object]) -> str:
    words = " ".join(str(row["text"]).split()).replace("<", "&lt;").replace("*", "\\*").replace("_", "\\_")
    return f"{words} ({', '.join(map(str, row['labels'])) or 'none'})"  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
