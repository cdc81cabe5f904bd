"""Asks the body's own identity provider who somebody is (OpenID Connect: Entra ID and others). Knows no rows.

One provider, found by its issuer's address; the code flow with PKCE, state and nonce; identity tokens signed with
RS256. Everything that the standard lets a client leave out is asked for here, because a mistake lets a stranger in.
"""

import base64
import hashlib
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import httpx
import jwt

__all__ = ["Asked", "NotProved", "Provider", "address", "ask", "claims"]

LEEWAY_SECONDS = 60
KEPT_SECONDS = 3600
TIMEOUT_SECONDS = 10
NEEDED = ("iss", "sub", "aud", "exp", "iat", "nonce")


class NotProved(Exception):
    """The provider did not prove who somebody is. ``reason`` is for the record; it holds nothing about anybody."""

    def __init__(self, reason: str) -> None:
        super().__init__("Single sign-on did not work. Go back to the sign-in page and try again, or tell IT support.")
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Provider:
    """The identity provider, as the settings name it. ``roles`` gives a role by group, the first match; empty: none."""

    issuer: str
    client: str
    secret: str = field(repr=False)
    tenant: str = ""
    groups_claim: str = "groups"
    roles: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What is kept in the session while somebody is at the provider, and compared when they come back."""

    state: str
    nonce: str
    verifier: str


def ask() -> Asked:
    """Three new secrets for one way there and back."""
    return Asked(secrets.token_urlsafe(32), secrets.token_urlsafe(32), secrets.token_urlsafe(48))


def address(provider: Provider, asked: Asked, back: str) -> str:
    """Where to send the browser; the provider sends it to ``back`` again. Raises NotProved when nobody answers."""
    challenge = base64.urlsafe_b64encode(hashlib.sha256(asked.verifier.encode()).digest()).rstrip(b"=").decode()
    query = {
        "client_id": provider.client,
        "response_type": "code",
        "response_mode": "query",
        "scope": "openid profile email",
        "redirect_uri": back,
        "state": asked.state,
        "nonce": asked.nonce,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    return f"{_about(provider)['authorization_endpoint']}?{urlencode(query)}"


def claims(provider: Provider, asked: Asked, answer: Mapping[str, str], back: str) -> Mapping[str, Any]:
    """What the provider says of whoever came back with this answer. Raises NotProved for anything that is not right."""
    if not secrets.compare_digest(answer.get("state", "").encode(), asked.state.encode()):
        raise NotProved("state")
    if "error" in answer or not answer.get("code"):
        raise NotProved("refused")
    if answer.get("iss", provider.issuer) != provider.issuer:
        raise NotProved("issuer")
    about = _about(provider)
    token = _exchange(provider, about, answer["code"], asked.verifier, back)
    found = _read(provider, about, token)
    if not secrets.compare_digest(str(found["nonce"]).encode(), asked.nonce.encode()):
        raise NotProved("nonce")
    if found.get("azp", provider.client) != provider.client:
        raise NotProved("audience")
    if provider.tenant and found.get("tid") != provider.tenant:
        raise NotProved("tenant")
    return found


def _read(provider: Provider, about: Mapping[str, Any], token: str) -> Mapping[str, Any]:
    """The claims of a token that was signed by the provider, for us, and is in date."""
    try:
        return jwt.decode(
            token,
            _key(provider, about, str(jwt.get_unverified_header(token).get("kid", ""))),
            algorithms=["RS256"],
            audience=provider.client,
            issuer=provider.issuer,
            leeway=LEEWAY_SECONDS,
            options={"require": list(NEEDED)},
        )
    except jwt.ExpiredSignatureError:
        raise NotProved("expired") from None
    except jwt.InvalidAudienceError:
        raise NotProved("audience") from None
    except jwt.InvalidIssuerError:
        raise NotProved("issuer") from None
    except jwt.MissingRequiredClaimError as missing:
        raise NotProved(f"no {missing.claim}") from None
    except (jwt.PyJWTError, ValueError):
        raise NotProved("signature") from None


def _exchange(provider: Provider, about: Mapping[str, Any], code: str, verifier: str, back: str) -> str:
    """The identity token for the code that the browser brought."""
    sent = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": back,
        "client_id": provider.client,
        "client_secret": provider.secret,
        "code_verifier": verifier,
    }
    try:
        answer = httpx.post(str(about["token_endpoint"]), data=sent, timeout=TIMEOUT_SECONDS, follow_redirects=False)
        return str(answer.raise_for_status().json()["id_token"])
    except (httpx.HTTPError, ValueError, KeyError, TypeError):
        raise NotProved("token") from None


_kept: dict[str, tuple[float, Any]] = {}
"""What was fetched lately, by address; a process asks for each at most once an hour."""


def _about(provider: Provider) -> Mapping[str, Any]:
    """The provider's own description, which must be of the issuer that was asked for."""
    found = _fetch(f"{provider.issuer.rstrip('/')}/.well-known/openid-configuration")
    if not isinstance(found, dict) or found.get("issuer") != provider.issuer:
        raise NotProved("issuer")
    if not {"authorization_endpoint", "token_endpoint", "jwks_uri"} <= set(found):
        raise NotProved("discovery")
    return found


def _key(provider: Provider, about: Mapping[str, Any], kid: str) -> jwt.PyJWK:
    """The provider's key of that name; asked for anew when it is not known, because providers change their keys."""
    for fresh in (False, True):
        for each in jwt.PyJWKSet.from_dict(_fetch(str(about["jwks_uri"]), fresh=fresh)).keys:
            if each.key_id == kid and each.key_type == "RSA":
                return each
    raise NotProved("key")


def _fetch(where: str, *, fresh: bool = False) -> Any:
    now = time.monotonic()
    at, found = _kept.get(where, (0.0, None))
    if found is not None and not fresh and now - at < KEPT_SECONDS:
        return found
    try:
        found = httpx.get(where, timeout=TIMEOUT_SECONDS, follow_redirects=False).raise_for_status().json()
    except (httpx.HTTPError, ValueError):
        raise NotProved("no answer") from None
    _kept[where] = (now, found)
    return found
