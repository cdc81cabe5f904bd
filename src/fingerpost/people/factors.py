"""Second factors, kept and checked by the parts that django-allauth has for them (docs/decisions/0011).

The only module that knows allauth: codes from an authenticator app, passkeys, and recovery codes. Acts on them, with
permission and journal, are in ``operations.factors``.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter, get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal import auth as totp
from allauth.mfa.webauthn.internal import auth as webauthn
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings
from django.core.exceptions import ValidationError

from fingerpost.people.models import User

KIND = Authenticator.Type
APP, PASSKEY, RECOVERY = str(KIND.TOTP), str(KIND.WEBAUTHN), str(KIND.RECOVERY_CODES)
STEP = "step"
"""Under this name an app's row keeps the half minute of the last code taken: none is taken twice, in any process."""


class FactorRefused(ValueError):
    """A code or passkey is not the right one. The words are the same whatever is wrong with it."""

    def __init__(self) -> None:
        super().__init__("That did not work. Use the newest code of your app or a recovery code, or try again.")


@dataclass(frozen=True, slots=True)
class Factor:
    """A second factor as its owner and administrators see it. ``left`` counts the recovery codes not used yet."""

    id: int
    kind: str
    name: str
    added_at: datetime
    used_at: datetime | None
    left: int = 0


class Adapter(DefaultMFAAdapter):  # type: ignore[misc]
    """How allauth keeps secrets and names things here."""

    def encrypt(self, text: str) -> str:
        """Sealed with the installation's newest key, so that a stolen database opens nothing."""
        return _keys().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """The secret. Raises FactorRefused where this installation's keys do not open it."""
        try:
            return _keys().decrypt(encrypted_text.encode()).decode()
        except InvalidToken:
            raise FactorRefused from None

    def get_totp_issuer(self) -> str:
        """What the app writes above the code."""
        return "Fingerpost"

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        """Who asks for the passkey: the name in the address bar, which must be a name and not a number."""
        return {"id": context.request.get_host().partition(":")[0], "name": "Fingerpost"}


def factors(user: User) -> tuple[Factor, ...]:
    """Everything that somebody has beside the password, oldest first."""
    return tuple(_shown(row) for row in Authenticator.objects.filter(user=user).order_by("created_at", "pk"))


def has_factor(user: User) -> bool:
    """Whether somebody has an app or a passkey, so that the password alone does not let them in."""
    return bool(Authenticator.objects.filter(user=user, type__in=(KIND.TOTP, KIND.WEBAUTHN)).exists())


def new_secret() -> str:
    """A new secret for an app, in the letters that people can type."""
    return str(totp.generate_totp_secret())


def app_address(user: User, secret: str) -> str:
    """The address that an app reads from the picture."""
    return str(get_adapter().build_totp_url(user, secret))


def app_picture(address: str) -> str:
    """The square picture of that address, as SVG."""
    return str(get_adapter().build_totp_svg(address))


def add_app(user: User, secret: str, code: str) -> None:
    """Keep the app's secret once a first code shows that the app has it. Raises FactorRefused."""
    step = _step(secret, code)
    if step is None or Authenticator.objects.filter(user=user, type=KIND.TOTP).exists():
        raise FactorRefused
    row = totp.TOTP.activate(user, secret).instance
    row.data[STEP] = step
    row.save(update_fields=["data"])


def take_code(user: User, code: str) -> str:
    """Use up a code of the app or a recovery code; says which. Raises FactorRefused.

    Call it inside a transaction that holds the user's row, so that two tries cannot both use one code.
    """
    for row in Authenticator.objects.filter(user=user).exclude(type=KIND.WEBAUTHN):
        good = _app_takes(row, code) if row.type == KIND.TOTP else row.wrap().validate_code(code)
        if good:
            row.refresh_from_db()
            row.record_usage()
            return str(row.type)
    raise FactorRefused


def new_recovery_codes(user: User) -> tuple[str, ...]:
    """Ten codes in place of all earlier ones. Only this moment shows them."""
    Authenticator.objects.filter(user=user, type=KIND.RECOVERY_CODES).delete()
    return tuple(RecoveryCodes.activate(user).generate_codes())


def begin_passkey(user: User) -> Mapping[str, Any]:
    """What the browser needs to make a passkey. The challenge waits in the session of the request."""
    return dict(webauthn.begin_registration(user, passwordless=True))


def add_passkey(user: User, name: str, answer: object) -> int:
    """Keep the passkey that the browser made; the row's id. Raises FactorRefused."""
    try:
        webauthn.parse_registration_response(answer)
        made = webauthn.complete_registration(answer)
    except (ValidationError, ValueError, TypeError, KeyError, AttributeError):
        raise FactorRefused from None
    if not made.is_user_verified():
        raise FactorRefused
    return int(webauthn.WebAuthn.add(user, name, answer).instance.pk)


def begin_passkey_check(user: User | None) -> Mapping[str, Any]:
    """What the browser needs to show a passkey: of this user, or of whoever holds one here."""
    return dict(webauthn.begin_authentication(user))


def take_passkey(user: User | None, answer: object) -> User:
    """The user whose passkey the browser showed. With ``user``, it must be theirs. Raises FactorRefused."""
    try:
        shown = webauthn.parse_authentication_response(answer)
        found = user or webauthn.extract_user_from_response(answer)
        row = webauthn.complete_authentication(found, answer)
    except (ValidationError, ValueError, TypeError, KeyError, AttributeError):
        raise FactorRefused from None
    if not shown.response.authenticator_data.is_user_verified():
        raise FactorRefused
    row.record_usage()
    return User.objects.get(pk=row.user_id)


def remove(user: User, factor: int | None = None) -> tuple[str, ...]:
    """Take away one factor, or all; the kinds that went. Recovery codes go with the last of the others."""
    mine = Authenticator.objects.filter(user=user)
    gone = mine if factor is None else mine.filter(pk=factor).exclude(type=KIND.RECOVERY_CODES)
    kinds = [str(kind) for kind in gone.values_list("type", flat=True)]
    gone.delete()
    if kinds and not has_factor(user):
        kinds += [RECOVERY] if mine.delete()[0] else []
    return tuple(kinds)


def reseal() -> int:
    """Seal every secret with the newest key; returns how many. Afterwards an older key may go."""
    rows = list(Authenticator.objects.exclude(type=KIND.WEBAUTHN))
    for row in rows:
        name = "secret" if row.type == KIND.TOTP else "seed"
        row.data[name] = _keys().rotate(row.data[name].encode()).decode()
        row.save(update_fields=["data"])
    return len(rows)


def _app_takes(row: Any, code: str) -> bool:
    step = _step(get_adapter().decrypt(row.data["secret"]), code)
    if step is None or step <= row.data.get(STEP, 0):
        return False
    row.data[STEP] = step
    row.save(update_fields=["data"])
    return True


def _step(secret: str, code: str) -> int | None:
    """The half minute that a code belongs to, if it is one that counts now."""
    typed = "".join(code.split())
    for counter in totp.yield_hotp_counters_from_time():
        right = totp.format_hotp_value(totp.hotp_value(secret, counter))
        if secrets.compare_digest(typed.encode(), right.encode()):
            return int(counter)
    return None


def _shown(row: Any) -> Factor:
    names = {KIND.TOTP: "Authenticator app", KIND.RECOVERY_CODES: "Recovery codes"}
    name = names.get(row.type) or row.data["name"]
    left = len(row.wrap().get_unused_codes()) if row.type == KIND.RECOVERY_CODES else 0
    return Factor(row.pk, str(row.type), str(name), row.created_at, row.last_used_at, left)


def _keys() -> MultiFernet:
    return MultiFernet([Fernet(key) for key in settings.FINGERPOST_CREDENTIAL_KEYS])
