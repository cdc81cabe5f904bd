"""The way in with a password, and with a second factor where there is one: guessing is slow, and tells nothing."""

from django.contrib.auth.hashers import make_password
from django.db import transaction

from fingerpost.journal.operations import record
from fingerpost.people import factors
from fingerpost.people.factors import FactorRefused
from fingerpost.people.guessing import FAILURES, Knock, knock, minutes_shut, record_lock
from fingerpost.people.models import SignedIn, User
from fingerpost.people.models.user import normal_email

__all__ = [
    "FAILURES",
    "LockedOut",
    "SignInRefused",
    "prove_again",
    "sign_out",
    "verify_code",
    "verify_passkey",
    "verify_password",
]

LONGEST = 1024
"""Nobody's password is longer; hashing a megabyte for a stranger is work for nothing."""
HOW = {factors.APP: "password and code", factors.RECOVERY: "password and recovery code"}
WRONG_CODE = "That code is not right, or was used already. Enter the newest code of your app, or a recovery code."
NO_PASSKEY = "That passkey does not open an account here. Try another way to sign in."
NOTHING_TO_PROVE = (
    "You sign in with your organisation's account and have no password here. Sign out and in again, then add an "
    "authenticator app under 'Your account': its codes are what is asked for here."
)
NOT_PROVED = "That is neither your password nor a new code of your authenticator app. Check it, and try again."


class SignInRefused(Exception):
    """The words are the same for a wrong password, an unknown address and somebody switched off."""

    def __init__(
        self, words: str = "The e-mail address or the password is not right. Check both, and try again."
    ) -> None:
        super().__init__(words)


class LockedOut(SignInRefused):
    """Too many failures: even the right password or code is refused for a while."""

    def __init__(self) -> None:
        super().__init__(
            f"Too many tries. Wait {minutes_shut()} minutes, then try again, or ask an administrator to set a new "
            "password."
        )


def verify_password(*, email: str, password: str, address: str) -> User:
    """The user whose e-mail address and password these are. ``address`` is the network address they came from.

    Whoever has a second factor is not signed in by this: ``verify_code`` or ``verify_passkey`` comes next.

    After five failures within 15 minutes at one account from one address, that door stays shut until they are 15
    minutes old; so it does after 25 at one account from everywhere, and after 100 from one address. It makes no
    difference whether the account exists. Raises SignInRefused or LockedOut.
    """
    tried = knock("password", email, address)
    if tried.shut:
        raise LockedOut
    user = User.objects.filter(email=normal_email(email)).first()
    if user is None or len(password) > LONGEST:
        make_password(password[:LONGEST])  # takes as long as checking a real one
    elif user.check_password(password) and user.is_active:
        _let_in(user, tried)
        return user
    if tried.shuts:
        record_lock(user, "password")
    raise SignInRefused


def verify_code(user: User, code: str, *, address: str) -> str:
    """Let somebody in whose password was right, by a code of their app or a recovery code; says how they came in.

    Each code is good once. Five failures shut the door for 15 minutes. Raises SignInRefused or LockedOut.
    """
    return _take_code(user, code, address, "user.signed_in")


@transaction.atomic
def verify_passkey(answer: object, *, user: User | None = None) -> User:
    """Let somebody in by the passkey that their browser showed; with ``user``, only by one of theirs.

    A passkey is two factors by itself: the device, and the finger, face or number that opens it. Raises SignInRefused.
    """
    try:
        found = factors.take_passkey(user, answer)
    except (FactorRefused, User.DoesNotExist):
        raise SignInRefused(NO_PASSKEY) from None
    if not found.is_active:
        raise SignInRefused(NO_PASSKEY)
    _record(found, "user.signed_in", "passkey")
    return found


def prove_again(user: User, proof: str, *, address: str) -> None:
    """Make sure that it is still them before something that matters: by password, app code or recovery code.

    Guessing counts as at sign-in. Raises SignInRefused or LockedOut.
    """
    if factors.has_factor(user) and "".join(proof.split()).isdecimal():
        _take_code(user, proof, address, "user.proved")
        return
    if not user.has_usable_password():
        raise SignInRefused(NOTHING_TO_PROVE)
    tried = knock("password", user.email, address)
    if tried.shut:
        raise LockedOut
    if len(proof) <= LONGEST and user.check_password(proof):
        tried.let_in()
        return
    if tried.shuts:
        record_lock(user, "password")
    raise SignInRefused(NOT_PROVED)


@transaction.atomic
def sign_out(user: User, *, session: str | None = None) -> None:
    """Record that somebody signed out, and strike the session from the list; the face ends it."""
    if session:
        SignedIn.objects.filter(user=user, pk=session).delete()
    record(organisation_id=user.organisation_id, by=user.actor, act="user.signed_out", subject=f"user:{user.pk}")


def _take_code(user: User, code: str, address: str, act: str) -> str:
    tried = knock("code", str(user.pk), address)
    if tried.shut:
        raise LockedOut
    try:
        with transaction.atomic():
            held = User.objects.select_for_update().get(pk=user.pk, is_active=True)
            how = HOW[factors.take_code(held, code)]
            tried.let_in()
            _record(held, act, how)
            return how
    except (FactorRefused, User.DoesNotExist):
        if tried.shuts:
            record_lock(user, "code")
        raise SignInRefused(WRONG_CODE) from None


@transaction.atomic
def _let_in(user: User, tried: Knock) -> None:
    tried.let_in()
    _record(user, "user.password_accepted" if factors.has_factor(user) else "user.signed_in", "password")


def _record(user: User, act: str, how: str) -> None:
    record(organisation_id=user.organisation_id, by=user.actor, act=act, subject=f"user:{user.pk}", facts={"how": how})
