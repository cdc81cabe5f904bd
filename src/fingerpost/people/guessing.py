"""Makes guessing slow, at one account, from one address, and everywhere, without telling whether an account exists."""

from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from fingerpost.journal.actor import system
from fingerpost.journal.operations import INSTALLATION, record
from fingerpost.people.models import FailedSignIn, User
from fingerpost.people.models.user import normal_email

FAILURES = 5
"""Tries at one account from one network address."""
AT_ONE_ACCOUNT = 25
"""Tries at one account from everywhere: more would let many machines share the guessing."""
FROM_ONE_ADDRESS = 100
"""Tries from one address at all accounts; a whole hospital may share one."""
LOCKED_FOR = timedelta(minutes=15)
KEPT_FOR = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Knock:
    """One try, counted as failed until ``let_in`` takes that back."""

    row: FailedSignIn
    shut: bool
    shuts: bool

    def let_in(self) -> None:
        """It was right: forget the failures at this door."""
        FailedSignIn.objects.filter(door=self.row.door).delete()


def knock(what: str, account: str, address: str) -> Knock:
    """Count a try at ``account`` from the network ``address``; ``what`` parts passwords from codes and reset mails.

    Counted before anything is looked at, so that many tries at the same moment cannot all slip through. A try at a
    door that is ``shut`` does not count, so trying does not keep it shut; ``shuts`` says that this is the last one.
    """
    now = timezone.now()
    FailedSignIn.objects.filter(at__lt=now - KEPT_FOR).delete()
    row = FailedSignIn.objects.create(
        door=_digest(what, normal_email(account), address),
        account=_digest(what, normal_email(account)),
        address=_digest(what, "", address) if address else "",
        at=now,
    )
    counts = [_lately(row, name) - most for name, most in _LIMITS if getattr(row, name)]
    if max(counts) > 0:
        row.delete()
    return Knock(row, shut=max(counts) > 0, shuts=max(counts) == 0)


_LIMITS = (("door", FAILURES), ("account", AT_ONE_ACCOUNT), ("address", FROM_ONE_ADDRESS))


def minutes_shut() -> int:
    """How long a door stays shut, in minutes."""
    return int(LOCKED_FOR.total_seconds() // 60)


@transaction.atomic
def record_lock(user: User | None, what: str) -> None:
    """Journal that a door was shut. It makes no difference to anybody outside whether the account exists."""
    record(
        organisation_id=user.organisation_id if user else INSTALLATION,
        by=system("sign-in"),
        act="user.locked_out",
        subject=f"user:{user.pk}" if user else "user:unknown",
        facts={"failures": FAILURES, "minutes": minutes_shut(), "at": what},
    )


def _lately(row: FailedSignIn, name: str) -> int:
    """How many tries there were in the last quarter of an hour that share this digest, this one among them."""
    return FailedSignIn.objects.filter(**{name: getattr(row, name)}, at__gt=row.at - LOCKED_FOR).count()


def _digest(*parts: str) -> str:
    """Tells neither account nor address, and cannot be made without this installation's key."""
    return salted_hmac("fingerpost.people.door", "\n".join(parts), settings.SECRET_KEY, algorithm="sha256").hexdigest()
