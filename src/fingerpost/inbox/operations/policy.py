"""Putting a policy in force: kept as it stands, tried over what came in, adopted by a named person (3.2)."""

from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from fingerpost.inbox.models import PolicyAdoption, PolicyTrial, PolicyVersion
from fingerpost.inbox.packs import adoption_of, as_pack, files_of, fingerprint, folder_of, opened
from fingerpost.inbox.rulings import how_many, stored_rulings
from fingerpost.journal.actor import Actor
from fingerpost.journal.operations import record
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import Permission, require
from fingerpost.policy import Pack, load
from fingerpost.policy.checking import examples
from fingerpost.policy.checking.check import Notice, check
from fingerpost.policy.comparing.difference import difference
from fingerpost.policy.comparing.replay import replay

__all__ = ["NEWEST", "PolicyRefused", "adopt_first", "adopt_policy", "faults", "try_policy"]

NEWEST = 50_000
"""How many posts, newest first, a trial replays: as many as somebody can wait for."""


class PolicyRefused(Exception):
    """The policy cannot be adopted now. The message says why and what to do, and can be shown."""


SAME = "This is the version that is in force already, word for word. There is nothing to adopt."
NOTHING_YET = "No version has been adopted yet, so there is nothing to compare with. Run: fingerpost setup"
OVERTAKEN = "Another version was adopted after this trial. Try the candidate again, against the one in force now."
MUST_MEND = "The candidate has {count} that must be mended first. The trial lists them; mend them and try again."
NO_REASON = "Say why this version is adopted, so that the record shows it."
NOT_A_PERSON = "A policy is adopted by a named person who is signed in, never by a program."


@transaction.atomic
def adopt_first(organisation: Organisation, *, by: Actor) -> PolicyAdoption:
    """Put the organisation's folder in force when nothing is yet; otherwise change nothing. For set-up.

    Raises NotPermitted, or policy.PackError when the pack cannot be used.
    """
    require(by, Permission.MANAGE_PEOPLE)
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    held = adoption_of(organisation)
    if held is not None:
        return held
    version, _ = _keep(organisation, folder_of(organisation))
    return _adopt(organisation, version, by, None, None, "The policy that the installation began with.")


def try_policy(organisation: Organisation, folder: Path, *, by: User) -> PolicyTrial:
    """Keep the pack in ``folder`` and find what it would change: its differences, its faults, and a replay.

    Changes nothing in force. Raises NotPermitted, PolicyRefused, or policy.PackError when it cannot be used.
    """
    require(by, Permission.ADOPT_POLICY)
    held = adoption_of(organisation)
    if held is None:
        raise PolicyRefused(NOTHING_YET)
    now = opened(held.version_id, held.version.fingerprint)
    version, candidate = _keep(organisation, folder)
    if version.pk == held.version_id:
        raise PolicyRefused(SAME)
    found = _found(organisation, now, candidate)
    with transaction.atomic():
        trial = PolicyTrial.objects.create(
            organisation=organisation,
            before_id=held.version_id,
            candidate=version,
            name=folder.name[:200],
            by=by.actor.id,
            **found,
        )
        _record(organisation, by.actor, "policy.tried", version, {"trial": str(trial.pk), **_counts(trial)})
    return trial


@transaction.atomic
def adopt_policy(organisation: Organisation, trial_id: UUID, *, by: User, why: str) -> PolicyAdoption:
    """Put the tried version in force, for readings from now on. Those that are made keep theirs.

    Raises NotPermitted, PolicyRefused, or PolicyTrial.DoesNotExist.
    """
    require(by, Permission.ADOPT_POLICY)
    if not isinstance(by, User) or not by.is_active:
        raise PolicyRefused(NOT_A_PERSON)
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    trial = PolicyTrial.objects.select_related("candidate").get(organisation=organisation, pk=trial_id)
    held = adoption_of(organisation)
    if held is None or held.version_id != trial.before_id:
        raise PolicyRefused(SAME if held and held.version_id == trial.candidate_id else OVERTAKEN)
    if trial.errors:
        count = "one error" if trial.errors == 1 else f"{trial.errors} errors"
        raise PolicyRefused(MUST_MEND.format(count=count))
    if not why.strip():
        raise PolicyRefused(NO_REASON)
    return _adopt(organisation, trial.candidate, by.actor, by, trial, why.strip())


def _found(organisation: Organisation, now: Pack, candidate: Pack) -> dict[str, Any]:
    total = how_many(organisation)
    report = replay(islice(stored_rulings(organisation), NEWEST), now, candidate)
    return {
        "difference": difference(now, candidate).to_dict(),
        "notices": [asdict(notice) for notice in faults(candidate)],
        "report": report.to_dict(),
        "left_out": max(0, total - NEWEST),
    }


def faults(pack: Pack) -> list[Notice]:
    """What ``policy check`` finds in the pack today, and every example of its own that does not hold, errors first."""
    found = check(pack, timezone.localdate())
    broken = examples.failing(pack, examples.read(pack.folder))
    return [*(_broken(each) for each in broken), *found]


def _broken(failure: examples.Failure) -> Notice:
    name, file = failure.example.case.name, f"tests/{failure.example.file.name}"
    message = f"The pack's own example does not hold: {name}. {' '.join(failure.told)}"
    return Notice("error", "example-fails", message, "Mend the rule, or the example if the policy has changed.", file)


def _keep(organisation: Organisation, folder: Path) -> tuple[PolicyVersion, Pack]:
    """The pack in ``folder`` as it stands, kept once. What is tried is the copy, however the folder changes."""
    load(folder)  # so that what is wrong is said of the folder's own files
    files = files_of(folder)
    pack = as_pack(files)
    known = {"ref": pack.ref.ref, "version": pack.ref.version, "digest": pack.ref.digest, "files": files}
    version, _ = PolicyVersion.objects.get_or_create(
        organisation=organisation, fingerprint=fingerprint(files), defaults=known
    )
    return version, pack


def _adopt(
    organisation: Organisation,
    version: PolicyVersion,
    by: Actor,
    person: User | None,
    trial: PolicyTrial | None,
    why: str,
) -> PolicyAdoption:
    last = PolicyAdoption.objects.filter(organisation=organisation).order_by("-number").first()
    try:
        adopted = PolicyAdoption.objects.create(
            organisation=organisation,
            number=last.number + 1 if last else 1,
            version=version,
            trial=trial,
            person=person,
            by=by.id,
            why=why,
        )
    except IntegrityError:
        raise PolicyRefused(OVERTAKEN) from None
    facts = {"number": adopted.number, "before": last.version.digest if last else None, "trial": None}
    if trial is not None:
        facts |= {"trial": str(trial.pk), **_counts(trial)}
    _record(organisation, by, "policy.adopted", version, facts, why)
    return adopted


def _counts(trial: PolicyTrial) -> dict[str, Any]:
    counts = {name: value for name, value in trial.report.items() if isinstance(value, int)}
    return {"replay": counts, "left_out": trial.left_out, "errors": trial.errors}


def _record(
    organisation: Organisation, by: Actor, act: str, version: PolicyVersion, facts: dict[str, Any], why: str = ""
) -> None:
    record(
        organisation_id=organisation.pk,
        by=by,
        act=act,
        subject=f"policy:{version.pk}",
        facts={"ref": version.ref, "version": version.version, "digest": version.digest, **facts},
        personal={"why": why} if why else {},
    )
