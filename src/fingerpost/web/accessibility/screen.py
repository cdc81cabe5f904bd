"""The accessibility statement, in the name of the body that runs this installation."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from fingerpost.inbox.queries import pack_of
from fingerpost.people.queries import NoOrganisation, User, organisation
from fingerpost.policy import PackError
from fingerpost.web.access import public
from fingerpost.web.accessibility.known import NOT_MET, NOT_TESTED, REVIEWED, TESTED
from fingerpost.web.page import show


@dataclass(frozen=True, slots=True)
class Body:
    """Who answers for these pages, and where they are written to; blank where it is not known."""

    name: str = ""
    contact: str = ""


@public("whoever cannot use the pages needs to read why, and whom to ask, before signing in")
@require_safe
def accessibility(request: HttpRequest) -> HttpResponse:
    """What works, what does not, what nobody has tested, and whom to tell."""
    context = {
        "title": "Accessibility statement",
        "narrow": True,
        "body": _body(request),
        "not_met": NOT_MET,
        "tested": TESTED,
        "not_tested": NOT_TESTED,
        "reviewed": REVIEWED,
    }
    return show(request, "accessibility.jinja", context)


def _body(request: HttpRequest) -> Body:
    """The reader's own body; for a stranger, the only one there is. Colleagues are given the address for colleagues."""
    user = request.user
    try:
        found = user.organisation if isinstance(user, User) else organisation()
    except NoOrganisation:
        return Body()
    try:
        contacts = pack_of(found).service.contacts
    except PackError:  # a policy that cannot be used must not take this page away
        return Body(found.name)
    known = contacts.get("public", "")
    return Body(found.name, contacts.get("staff", known) if isinstance(user, User) else known)
