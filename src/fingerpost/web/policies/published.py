"""The pages for the public, as they would stand on the body's website: looked at here, saved from here."""

import re
from base64 import b64encode
from hashlib import sha256

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.inbox.queries import adoptions, pack_of, pack_under
from fingerpost.people.permissions import Permission
from fingerpost.people.queries import Organisation
from fingerpost.policy import Pack
from fingerpost.policy.publishing.publish import POLICY, PRINCIPLES, publish
from fingerpost.web.access import asks
from fingerpost.web.case.opening import person
from fingerpost.web.policies.frame import policy_screen

STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
FILES = (
    (PRINCIPLES, "Our social media principles", "What anybody who writes to you should know."),
    (POLICY, "The whole policy", "Every clause in plain words, with document control."),
)


@asks(Permission.SEE_POLICY)
@require_safe
def published(request: HttpRequest) -> HttpResponse:
    """What there is to publish."""
    before = previous(person(request).organisation)
    context = {"title": "For the public", "files": FILES, "previous": before.ref if before else None}
    return policy_screen(request, "published", "policy_published", context)


@asks(Permission.SEE_POLICY)
@require_safe
def public_page(request: HttpRequest, file: str) -> HttpResponse:
    """One page exactly as it would be published; ``?save=yes`` to keep it. It may run nothing and ask for nothing."""
    organisation = person(request).organisation
    pages = publish(pack_of(organisation), previous(organisation))
    if file not in pages:
        raise Http404
    response = HttpResponse(pages[file], content_type="text/html; charset=utf-8")
    response["Content-Security-Policy"] = alone(pages[file])
    if request.GET.get("save") == "yes":
        response["Content-Disposition"] = f'attachment; filename="{file}"'
    return response


def previous(organisation: Organisation) -> Pack | None:
    """The version that was in force before this one, from which the pages list their changes."""
    earlier = adoptions(organisation)[1:2]
    return pack_under(organisation, earlier[0].version.digest) if earlier else None


def alone(page: str) -> str:
    """The security policy of a page that stands alone: its own style, by its hash, and nothing else."""
    styles = " ".join(
        f"'sha256-{b64encode(sha256(style.encode()).digest()).decode()}'" for style in STYLE.findall(page)
    )
    return f"default-src 'none'; style-src {styles}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
