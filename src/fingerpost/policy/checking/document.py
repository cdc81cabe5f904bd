"""What can be known of the document around the rules: who carries it out, the approval checklist, what is undecided."""

from collections.abc import Iterator
from dataclasses import dataclass

from fingerpost.policy import overlay
from fingerpost.policy.checking.serving import slips
from fingerpost.policy.document_control import Control
from fingerpost.policy.guides import read_guides
from fingerpost.policy.more_files import More, read_more
from fingerpost.policy.pack import Pack
from fingerpost.policy.strict_yaml import PackError


@dataclass(frozen=True, slots=True)
class Remark:
    """Something found; ``check`` gives it its line."""

    level: str
    code: str
    message: str
    hint: str
    file: str
    name: str


def remarks(pack: Pack) -> Iterator[Remark]:
    """Everything found in the files beside the rules, and in the overlays."""
    try:
        more = read_more(pack.folder)
        read_guides(pack)
    except PackError as bad:
        yield Remark("error", "bad-file", str(bad), "Mend the file.", "pack.yaml", "")
        return
    for slip in slips(pack, more):
        yield Remark("error", "carried-out-by-nothing", slip.message, "Name what carries it out.", slip.file, slip.name)
    yield from _undecided(more)
    if more.control:
        yield from _approval(pack, more.control, more)
    yield from _overlays(pack)


def _undecided(more: More) -> Iterator[Remark]:
    unstated = [record for record in more.records if record.kept.amount == "unstated"]
    for record in unstated:
        decision = record.kept.decision
        owner = decision.owner if decision else "nobody"
        message = (
            f"How long '{record.name}' are kept is not decided. Until it is, nothing of them may be erased or go live."
        )
        yield Remark("notice", "retention-unstated", message, f"Owner: {owner}.", "records.yaml", record.id)


def _approval(pack: Pack, control: Control, more: More) -> Iterator[Remark]:
    """The approval checklist, and what of it can be looked up in the pack rather than believed."""
    for question in control.checklist:
        if question.answer == "no":
            message = f"The approval checklist says no to: {question.asks}"
            yield Remark(
                "warning", "checklist-no", message, question.comment or "Put it right.", "control.yaml", question.id
            )
    for said in control.discrepancies:
        yield Remark(
            "notice", "dates-disagree", said, "The owner of the document decides.", "control.yaml", "discrepancies"
        )
    found = {
        "next-review": (
            control.next_review == pack.about.review_by,
            "The review dates of control.yaml and pack.yaml differ.",
        ),
        "training": (bool(more.learning and more.learning.trainings), "No training is written in learning.yaml."),
        "monitoring": (bool(more.assurance and more.assurance.standards), "No standard is written in assurance.yaml."),
        "consulted-groups": (bool(control.equality.groups), "The equality record names no group."),
        "version": (
            any(change.version == pack.about.version for change in control.changes),
            f"The change record has no row for version {pack.about.version}.",
        ),
    }
    for code, (holds, message) in found.items():
        if not holds:
            yield Remark("warning", f"checklist-{code}", message, "Put it right.", "control.yaml", "checklist")
    answered = len(control.checklist)
    message = f"Approval checklist: {answered} questions answered, {len(found)} of them looked up in the pack."
    yield Remark("notice", "checklist", message, "See control.yaml.", "control.yaml", "checklist")


def _overlays(pack: Pack) -> Iterator[Remark]:
    for name, file in overlay.available(pack.folder).items() if not pack.ref.overlays else ():
        where = f"overlays/{file.name}"
        try:
            laid = overlay.read(file)
            overlay.lay(pack, [file])
        except PackError as bad:
            yield Remark("error", "bad-overlay", str(bad), "Mend the overlay.", where, name)
            continue
        unverified = [line for line in laid.guidance if not line.verified]
        if unverified or not laid.overlay.verified:
            message = f"The overlay '{laid.overlay.name}' has not been checked against its source."
            hint = f"{len(unverified)} of {len(laid.guidance)} lines are not verified."
            yield Remark("notice", "overlay-unverified", message, hint, where, name)
