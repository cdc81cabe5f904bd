"""The numbers and addresses that the body publishes: in its pack, services directory, accounts and official line."""

from collections.abc import Iterator

from django.utils import timezone

from fingerpost.desk.emergency import standing
from fingerpost.desk.models import CareService
from fingerpost.desk.words import ZONE
from fingerpost.inbox.packs import pack_of
from fingerpost.people.models import Organisation
from fingerpost.policy import Pack
from fingerpost.register.queries import accounts
from fingerpost.triage.published import Published


def published(organisation: Organisation) -> Published:
    """What may stand in a reply without a question. A service that is out of date in the directory is not among it;
    a helpline past its day is, because that is told for itself. Raises policy.PackError."""
    today = timezone.now().astimezone(ZONE).date()
    services = CareService.objects.filter(organisation=organisation, check_by__gt=today).values_list("reach", flat=True)
    registered = (name for each in accounts(organisation) for name in _account(each.platform, each.handle))
    emergency = standing(organisation.pk)
    line = [emergency.words] if emergency else []
    return _of_pack(pack_of(organisation)) | Published.within([*services, *registered, *line])


def _of_pack(pack: Pack) -> Published:
    service = pack.service
    return Published.within(
        [
            *(each.reach for each in pack.signposts),
            *(each.text for each in pack.replies),
            *service.contacts.values(),
            *(name for each in service.accounts for name in _account(each.platform, each.handle)),
        ]
    )


def _account(platform: str, handle: str) -> Iterator[str]:
    """An account's name, and the address of its page as people write it."""
    if name := handle.lstrip("@"):
        yield f"@{name}"
        yield f"{platform}.com/{name}"
