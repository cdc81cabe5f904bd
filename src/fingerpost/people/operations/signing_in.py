"""The one way in: a password, checked so that guessing is slow and tells nothing."""

from datetime import timedelta

from django.conf import settings
from django.contrib.auth.hashers import make_password
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from fingerpost.journal.actor import system
from fingerpost.journal.operations import INSTALLATION, record
from fingerpost.people.models import FailedSignIn, User
from fingerpost.people.models.user import normal_email

FAILURES = 5
LOCKED_FOR = timedelta(minutes=15)
KEPT_FOR = timedelta(days=1)
LONGEST = 1024
"""Nobody's password is longer; hashing a megabyte for a stranger is work for nothing."""


class SignInRefused(Exception):
    """The words are the same for a wrong password, an unknown address and somebody switched off."""

    def __init__(self) -> None:
        super().__init__("The e-mail address or the password is not right. Check both, and try again.")


class LockedOut(SignInRefused):
    """Too many failures: even the right password is refused for a while."""

    def __init__(self) -> None:
        Exception.__init__(
            self,
            f"Too many tries. Wait {int(LOCKED_FOR.total_seconds() // 60)} minutes, then try again, or ask an "
            "administrator to set a new password.",
        )


def verify_password(*, email: str, password: str, address: str) -> User:
    """The user whose e-mail address and password these are. ``address`` is the network address they came from.

    After five failures within 15 minutes at one account from one address, that door stays shut until they are 15
    minutes old. It makes no difference whether the account exists. Raises SignInRefused or LockedOut.
    """
    door = _door(email, address)
    attempt, attempts = _knock(door)
    if attempts > FAILURES:
        attempt.delete()
        raise LockedOut
    user = User.objects.filter(email=normal_email(email)).first()
    if user is None or len(password) > LONGEST:
        make_password(password[:LONGEST])  # takes as long as checking a real one
    elif user.check_password(password) and user.is_active:
        _let_in(user, door)
        return user
    if attempts == FAILURES:
        _record_lock(user)
    raise SignInRefused


@transaction.atomic
def sign_out(user: User) -> None:
    """Record that somebody signed out; the face ends the session."""
    record(organisation_id=user.organisation_id, by=user.actor, act="user.signed_out", subject=f"user:{user.pk}")


@transaction.atomic
def _let_in(user: User, door: str) -> None:
    FailedSignIn.objects.filter(door=door).delete()
    record(organisation_id=user.organisation_id, by=user.actor, act="user.signed_in", subject=f"user:{user.pk}")


def _knock(door: str) -> tuple[FailedSignIn, int]:
    """Count this try as failed until it succeeds, and say how many there were lately, this one among them.

    Counted before the password is looked at, so that many tries at the same moment cannot all slip through.
    """
    now = timezone.now()
    FailedSignIn.objects.filter(at__lt=now - KEPT_FOR).delete()
    attempt = FailedSignIn.objects.create(door=door, at=now)
    return attempt, FailedSignIn.objects.filter(door=door, at__gt=now - LOCKED_FOR).count()


@transaction.atomic
def _record_lock(user: User | None) -> None:
    record(
        organisation_id=user.organisation_id if user else INSTALLATION,
        by=system("sign-in"),
        act="user.locked_out",
        subject=f"user:{user.pk}" if user else "user:unknown",
        facts={"failures": FAILURES, "minutes": int(LOCKED_FOR.total_seconds() // 60)},
    )


def _door(email: str, address: str) -> str:
    """One account from one network address, as a digest that tells neither."""
    return salted_hmac(
        "fingerpost.people.door", f"{normal_email(email)}\n{address}", settings.SECRET_KEY, algorithm="sha256"
    ).hexdigest()
