"""Settings of signing in that are more than a word: who needs a second factor, single sign-on, and where letters go."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from fingerpost.config.environment import BadSetting, Environment
from fingerpost.people.oidc import Provider
from fingerpost.people.permissions import ROLE_NAMES

ALL = "all"
FILE = "file"
CONSOLE = "console"
BACKENDS = "django.core.mail.backends"
MAIL_ACCEPTS = "file, console, or smtp://user:password@host:587 (smtps:// for TLS from the start)"
MAIL_SECONDS = 20


def second_factor_roles(env: Environment) -> frozenset[str]:
    """The roles that may not work without a second factor. Raises BadSetting for one that there is not."""
    given = env.words("FINGERPOST_SECOND_FACTOR_ROLES")
    if given == (ALL,):
        return frozenset(ROLE_NAMES)
    if strange := [role for role in given if role not in ROLE_NAMES]:
        raise BadSetting("FINGERPOST_SECOND_FACTOR_ROLES", f"all, or some of {', '.join(ROLE_NAMES)}", strange[0])
    return frozenset(given)


def single_sign_on(env: Environment) -> Provider | None:
    """The body's identity provider, or None where there is none. Raises BadSetting for half a description."""
    issuer, client = env.text("FINGERPOST_SSO_ISSUER"), env.text("FINGERPOST_SSO_CLIENT")
    secret_file = env.text("FINGERPOST_SSO_SECRET_FILE")
    if not issuer:
        return None
    local = urlsplit(issuer).hostname in ("localhost", "127.0.0.1")
    if not issuer.startswith("https://") and not local:
        raise BadSetting("FINGERPOST_SSO_ISSUER", "an address that begins with https://", issuer)
    if not client:
        raise BadSetting("FINGERPOST_SSO_CLIENT", "the client id that the identity provider gave to Fingerpost")
    return Provider(
        issuer=issuer,
        client=client,
        secret=_secret(secret_file),
        tenant=env.text("FINGERPOST_SSO_TENANT"),
        groups_claim=env.text("FINGERPOST_SSO_GROUPS_CLAIM", "groups"),
        roles=_roles(env),
    )


def _secret(file: str) -> str:
    """The client's secret from its file: a setting would show it to whoever lists the processes."""
    accepts = "the full path of a file that holds the client secret and nothing else"
    try:
        secret = Path(file).read_text(encoding="utf-8").strip() if file else ""
    except (OSError, UnicodeDecodeError):
        raise BadSetting("FINGERPOST_SSO_SECRET_FILE", accepts, file) from None
    if not secret:
        raise BadSetting("FINGERPOST_SSO_SECRET_FILE", accepts, file or None)
    return secret


def _roles(env: Environment) -> tuple[tuple[str, str], ...]:
    found = []
    for pair in env.words("FINGERPOST_SSO_ROLES"):
        group, _, role = (part.strip() for part in pair.rpartition("="))
        if not group or role not in ROLE_NAMES:
            accepts = f"pairs such as GROUP=desk_officer parted by commas; the roles are {', '.join(ROLE_NAMES)}"
            raise BadSetting("FINGERPOST_SSO_ROLES", accepts, pair)
        found.append((group, role))
    return tuple(found)


def mail(env: Environment, data_folder: Path, *, demonstration: bool = False) -> dict[str, Any]:
    """Django's settings for sending letters. Raises BadSetting.

    An empty ``EMAIL_HOST`` means that letters reach nobody, so no notice goes out. In the demonstration the folder is
    where they are meant to end.
    """
    given = env.text("FINGERPOST_MAIL", FILE)
    sender = env.text("FINGERPOST_MAIL_FROM", "fingerpost@localhost")
    found: dict[str, Any] = {"DEFAULT_FROM_EMAIL": sender, "EMAIL_TIMEOUT": MAIL_SECONDS}
    if given == CONSOLE:
        return found | {"EMAIL_HOST": "", "EMAIL_BACKEND": f"{BACKENDS}.console.EmailBackend"}
    if given == FILE:
        folder = {"EMAIL_BACKEND": f"{BACKENDS}.filebased.EmailBackend", "EMAIL_FILE_PATH": data_folder / "mail"}
        return found | folder | {"EMAIL_HOST": FILE if demonstration else ""}
    parts = urlsplit(given)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise BadSetting("FINGERPOST_MAIL", MAIL_ACCEPTS, "something else")  # never shows a password
    return found | {
        "EMAIL_BACKEND": f"{BACKENDS}.smtp.EmailBackend",
        "EMAIL_HOST": parts.hostname,
        "EMAIL_PORT": parts.port or (465 if parts.scheme == "smtps" else 587),
        "EMAIL_HOST_USER": unquote(parts.username or ""),
        "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
        "EMAIL_USE_SSL": parts.scheme == "smtps",
        "EMAIL_USE_TLS": parts.scheme == "smtp" and parts.hostname not in ("localhost", "127.0.0.1"),
    }
