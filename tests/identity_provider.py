"""An identity provider on this machine, in the shape of Entra ID: discovery, authorise, token, keys, RS256.

It signs in whoever the test says, asks nobody, and can be told to lie in one respect at a time.
"""

import base64
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, SECRET, TENANT = "fingerpost-client", "only-for-tests", "11111111-2222-4333-8444-555555555555"
NEVER = "never"
"""A claim with this value is left out."""


class IdentityProvider(ThreadingHTTPServer):
    """Knows one person at a time: ``who`` are their claims, ``lies`` replace claims, ``asked`` is what it was sent."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answers)
        self.issuer = f"http://127.0.0.1:{self.server_port}/{TENANT}/v2.0"
        self.keys = {"one": _key()}
        self.signs_with = "one"
        self.who: dict[str, Any] = {}
        self.lies: dict[str, Any] = {}
        self.described_as = self.issuer
        self.codes: dict[str, dict[str, str]] = {}
        self.sent: list[dict[str, str]] = []

    def authorise(self, query: dict[str, str]) -> str:
        """Where the browser goes once its person has signed in."""
        code = secrets.token_urlsafe(16)
        self.codes[code] = query
        return f"{query['redirect_uri']}?{urlencode({'code': code, 'state': query['state']})}"

    def token(self, sent: dict[str, str]) -> dict[str, str] | None:
        """The identity token for a code; None when anything about the exchange is wrong. A code works once."""
        self.sent.append(sent)
        query = self.codes.pop(sent.get("code", ""), None)
        if query is None or (sent["client_id"], sent["client_secret"]) != (CLIENT, SECRET):
            return None
        digest = hashlib.sha256(sent["code_verifier"].encode()).digest()
        proved = base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == query["code_challenge"]
        if not proved or sent["redirect_uri"] != query["redirect_uri"]:
            return None
        now = int(time.time())
        claims = {
            "iss": self.issuer,
            "aud": CLIENT,
            "tid": TENANT,
            "sub": "subject-1",
            "iat": now,
            "nbf": now,
            "exp": now + 300,
            "nonce": query["nonce"],
        }
        told = {name: value for name, value in (claims | self.who | self.lies).items() if value != NEVER}
        return {"id_token": self.sign(told), "access_token": "unused", "token_type": "Bearer"}

    def sign(self, claims: dict[str, Any]) -> str:
        """The claims as a token."""
        return jwt.encode(claims, self.keys[self.signs_with], "RS256", headers={"kid": self.signs_with})

    def published(self) -> dict[str, Any]:
        """The public halves of the keys."""
        rows = [
            json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key())) | {"kid": name, "use": "sig"}
            for name, key in self.keys.items()
        ]
        return {"keys": rows}

    def new_key(self, name: str) -> None:
        """Change to another key, as providers do."""
        self.keys, self.signs_with = {name: _key()}, name


class _Answers(BaseHTTPRequestHandler):
    server: IdentityProvider

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path.endswith("/.well-known/openid-configuration"):
            base = self.server.issuer
            self._say(
                {
                    "issuer": self.server.described_as,
                    "authorization_endpoint": f"{base}/authorise",
                    "token_endpoint": f"{base}/token",
                    "jwks_uri": f"{base}/keys",
                }
            )
        elif parts.path.endswith("/keys"):
            self._say(self.server.published())
        else:
            self._say({}, 404)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        found = self.server.token({name: values[0] for name, values in parse_qs(body).items()})
        self._say(found or {"error": "invalid_grant"}, 200 if found else 400)

    def _say(self, what: object, status: int = 200) -> None:
        body = json.dumps(what).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        """Quiet."""


def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@contextmanager
def running() -> Iterator[IdentityProvider]:
    """The provider, while it answers."""
    provider = IdentityProvider()
    threading.Thread(target=provider.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    try:
        yield provider
    finally:
        provider.shutdown()
        provider.server_close()
