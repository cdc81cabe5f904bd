"""A changed policy: how it differs, what it would have done to past posts, and its adoption by a named person (3.2)."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from fingerpost.inbox import queries
from fingerpost.inbox.operations import PolicyRefused, adopt_policy, faults, try_policy
from fingerpost.people.permissions import Permission, may
from fingerpost.people.queries import Organisation
from fingerpost.policy import Pack, PackError, load
from fingerpost.policy.comparing.difference import difference
from fingerpost.policy.publishing.publish import changed
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.fields import Form, Words
from fingerpost.web.policies import presenter
from fingerpost.web.policies.frame import policy_screen

HERE = "policy_changes"


class Adopt(Form):
    """Why the tried version is put in force."""

    why = Words(missing="Enter why this version is adopted, so that the record shows it", longest=4000)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A folder that holds a pack. ``trouble`` says why it cannot be used; ``same`` that it is in force already."""

    name: str
    ref: str = ""
    version: str = ""
    same: bool = False
    trouble: str = ""


@asks(Permission.SEE_POLICY)
@require_safe
def changes(request: HttpRequest) -> HttpResponse:
    """The folders from which a version can be adopted, and the trials so far."""
    organisation = person(request).organisation
    found = queries.candidates(organisation)
    context = {
        "title": "Changes to the policy",
        "candidates": [_candidate(organisation, name, folder) for name, folder in found.items()],
        "trials": queries.policy_trials(organisation)[:20],
    }
    return policy_screen(request, "changes", HERE, context)


@asks(Permission.SEE_POLICY)
@require_safe
def candidate(request: HttpRequest, name: str) -> HttpResponse:
    """How one candidate differs from the policy in force."""
    organisation = person(request).organisation
    now, other = queries.pack_of(organisation), _loaded(organisation, name)
    context: dict[str, Any] = {"title": f"What {name} would change", "name": name}
    if isinstance(other, str):
        return policy_screen(request, "unusable", HERE, {**context, "trouble": other})
    try:
        found = _beside(now, other)
    except PackError as bad:  # in a file beside the rules, which is not read before somebody asks for it
        return policy_screen(request, "unusable", HERE, {**context, "trouble": str(bad)})
    context |= found
    context |= {
        "now": now.ref,
        "other": other.ref,
        "may_adopt": may(request.user, Permission.ADOPT_POLICY),
        "same": queries.is_in_force(organisation, other.folder),
    }
    return policy_screen(request, "candidate", HERE, context)


@asks(Permission.ADOPT_POLICY)
@require_POST
def try_out(request: HttpRequest, name: str) -> HttpResponse:
    """Keep the candidate as it stands and replay it over what came in."""
    user = person(request)
    folder = queries.candidates(user.organisation).get(name)
    if folder is None:
        raise Http404
    try:
        trial = try_policy(user.organisation, folder, by=user)
    except (PolicyRefused, PackError) as refused:
        messages.error(request, str(refused))
        return redirect("web:policy_candidate", name)
    return redirect("web:policy_trial", trial.pk)


@asks(Permission.SEE_POLICY)
@require_safe
def trial(request: HttpRequest, trial_id: UUID) -> HttpResponse:
    """What a trial found; from here the version can be adopted."""
    return _trial(request, trial_id, Adopt())


@asks(Permission.ADOPT_POLICY)
@require_http_methods(["POST"])
def adopt(request: HttpRequest, trial_id: UUID) -> HttpResponse:
    """Put the tried version in force."""
    user, form = person(request), Adopt(request.POST)
    if queries.policy_trial(user.organisation, trial_id) is None:
        raise Http404
    if form.is_valid():
        try:
            adopted = adopt_policy(user.organisation, trial_id, by=user, why=form.cleaned_data["why"])
        except PolicyRefused as refused:
            form.add_error(None, str(refused))
        else:
            ref = adopted.version
            messages.success(request, f"{ref.ref}, version {ref.version}, is in force. You adopted it.")
            return redirect("web:policy_versions")
    return _trial(request, trial_id, form)


def _trial(request: HttpRequest, trial_id: UUID, form: Adopt) -> HttpResponse:
    organisation = person(request).organisation
    found = queries.policy_trial(organisation, trial_id)
    if found is None:
        raise Http404
    held = queries.adoption_of(organisation)
    before, after = (queries.pack_kept(organisation, each.pk) for each in (found.before, found.candidate))
    context = {
        "title": "Trial of a changed policy",
        "trial": found,
        "form": form,
        "errors": form.problems,
        "replay": presenter.replayed(found),
        "changes": changed(before, after),
        "effects": presenter.effects(found.difference),
        "notices": presenter.notices(found.notices),
        "current": held is not None and held.version_id == found.before_id,
        "in_force": held is not None and held.version_id == found.candidate_id,
        "may_adopt": may(request.user, Permission.ADOPT_POLICY),
    }
    return policy_screen(request, "trial", HERE, context, status=422 if form.problems else 200)


def _candidate(organisation: Organisation, name: str, folder: Path) -> Candidate:
    try:
        pack = load(folder)
        same = queries.is_in_force(organisation, folder)
    except PackError as bad:
        return Candidate(name, trouble=str(bad))
    return Candidate(name, pack.ref.ref, pack.ref.version, same)


def _beside(now: Pack, other: Pack) -> dict[str, Any]:
    """What differs between the two, and what is wrong with the other. Raises ``PackError``."""
    return {
        "changes": changed(now, other),
        "effects": presenter.effects(difference(now, other).to_dict()),
        "notices": presenter.notices(faults(other)),
    }


def _loaded(organisation: Organisation, name: str) -> Pack | str:
    """The candidate's pack, or why it cannot be used. 404 for a folder that is none of the candidates."""
    folder = queries.candidates(organisation).get(name)
    if folder is None:
        raise Http404
    try:
        return load(folder)
    except PackError as bad:
        return str(bad)
