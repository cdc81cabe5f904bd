"""What the model is taught on: the authored posts, and open data read by path where it is there.

A signal that nobody judged on a text is masked: it is neither taught nor counted. Licences and sources: MODEL-CARD.md.
"""

import csv
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from contrasts import contrasts
from fingerpost.policy.vocabulary import SIGNALS
from fingerpost.post import Post
from fingerpost.triage import measuring
from fingerpost.triage.assessor import words_of
from fingerpost.triage.model.encoder import earlier_text

HOME = Path(__file__).parent
MASKED = -1
MILD_PRAISE = 2
"""A comment whose criticality is above this is praise; up to it, nobody can say."""
HARMS = ("threat", "hate", "abuse", "malice", "sexual", "defamation", "illegal", "spam", "targets_staff")
HELD_OUT = 10
"""One family in so many is held out of teaching, to fit how rules and model are put together."""


@dataclass(frozen=True, slots=True)
class Text:
    """Words as the model reads them; ``labels`` has 1, 0 or ``MASKED`` for every signal."""

    plain: str
    earlier: str
    labels: tuple[int, ...]
    family: str
    post: Post


def authored(part: str = "train") -> list[Text]:
    """The authored posts of one part."""
    return _lines(HOME / "authored" / f"{part}.jsonl")


def examples(file: Path, unlike: Iterable[Text]) -> list[Text]:
    """Examples that people wrote from corrections (``fingerpost model examples``), each once and a family of its own.

    Those that stand in ``unlike`` (what is measured on) word for word are left out.
    """
    known = {text.plain for text in unlike}
    found = {text.plain: text for text in _lines(file) if text.plain not in known}
    return list(found.values())


def _lines(file: Path) -> list[Text]:
    found = []
    for line in file.read_bytes().splitlines():
        held = measuring.read_line(line)
        if not isinstance(held, measuring.Labelled):
            raise ValueError(f"{file.name}: {held.message}")
        labels = tuple(int(held.labels[name]) if name in held.labels else MASKED for name in SIGNALS)
        found.append(_text(held.post, labels, held.about.get("family", "")))
    return found


def held_out(text: Text) -> bool:
    """Whether its family is kept back from teaching."""
    return int(hashlib.sha256(text.family.encode()).hexdigest(), 16) % HELD_OUT == 0


def open_data(folder: Path, unlike: Iterable[Text]) -> list[Text]:
    """Open texts, each once, without those that stand in ``unlike`` (what is measured on) word for word."""
    known = {text.plain for text in unlike}
    found = []
    for name, read in READERS.items():
        if (folder / name).is_dir():
            texts = [text for text in read(folder / name) if text.plain not in known]
            known |= {text.plain for text in texts}
            found += texts
    return found


def contrasting(seed: int) -> list[Text]:
    """Contrasts of hate, each judged for that alone."""
    found = dict(contrasts(seed))
    return [_labelled(said, f"contrast-{number}", hate=int(found[said])) for number, said in enumerate(found)]


def _text(post: Post, labels: tuple[int, ...], family: str) -> Text:
    words = words_of(post)
    return Text(words.plain, earlier_text(words.earlier), labels, family, post)


def _labelled(text: str, family: str, **judged: int) -> Text:
    return _text(Post(text), tuple(judged.get(name, MASKED) for name in SIGNALS), family)


def _hatemoji(folder: Path) -> Iterator[Text]:
    for row in _rows(folder / "hatemojibuild_train.csv"):
        hateful = row["label_gold"] == "1"
        judged = {"hate": int(hateful)} | ({"threat": 1} if hateful and row["type"] == "threateninglanguage" else {})
        yield _labelled(row["text"], f"hatemoji-{row['entry_id']}", **judged)


def _edos(folder: Path) -> Iterator[Text]:
    """An eighth: it knows one kind of hate only."""
    for number, row in enumerate(_rows(folder / "edos.csv")):
        if row["split"] == "train" and number % 8 == 0:
            judged = {"hate": int(row["label_sexist"] == "sexist")}
            judged |= {"threat": 1} if row["label_category"].startswith("1.") else {}
            yield _labelled(row["text"], f"edos-{row['rewire_id']}", **judged)


def _comments(folder: Path) -> Iterator[Text]:
    """The half of the patients' comments that may be taught on. None was written to harm anybody."""
    for row in _rows(folder / "text_data.csv"):
        text, critical = row["feedback"].strip(), row["criticality"]
        if text and for_teaching(text) and critical.lstrip("-").isdecimal():
            judged = dict.fromkeys(HARMS, 0) | {"criticism": int(int(critical) < 0)}
            judged |= {"praise": 1} if int(critical) > MILD_PRAISE else {}
            yield _labelled(text, f"comment-{row['row_index']}", **judged)


def for_teaching(text: str) -> bool:
    """Which half of the patients' comments may be taught on."""
    return hashlib.sha256(text.encode()).digest()[0] < 128


def critical_comments(folder: Path) -> list[str]:
    """Real criticism from the half of the patients' comments that is never taught on."""
    rows = _rows(folder / "text_data.csv")
    found = (row["feedback"].strip() for row in rows if row["criticality"].startswith("-"))
    return sorted({text for text in found if text and not for_teaching(text)})


def _medical(folder: Path) -> Iterator[Text]:
    for number, row in enumerate(json.loads((folder / "diasafety_train.json").read_text(encoding="utf-8"))):
        if row["category"] == "Unauthorized Expertise":
            yield _labelled(row["context"], f"medical-{number}", clinical_question=1)


def _rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as rows:
        yield from csv.DictReader(rows)


READERS = {"hatemoji": _hatemoji, "edos": _edos, "nhs_pxtextmining": _comments, "diasafety": _medical}
"""Open sets by folder. A set that is not there is left out, and the card says so."""
