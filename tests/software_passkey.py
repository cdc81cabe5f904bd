"""A passkey without a device: makes and shows credentials as a browser would, for one address."""

import hashlib
import json
import secrets
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2.cose import ES256
from fido2.utils import websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData

VERIFIED = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.UV
PRESENT = AuthenticatorData.FLAG.UP


class SoftwarePasskey:
    """One key for one relying party. ``flags`` says whether the person was verified or only present."""

    def __init__(self, origin: str = "http://localhost", host: str = "localhost") -> None:
        self.origin, self.host = origin, host
        self.key = ec.generate_private_key(ec.SECP256R1())
        self.id = secrets.token_bytes(16)
        self.user = ""
        self.flags = VERIFIED

    def create(self, options: dict[str, Any]) -> dict[str, Any]:
        """What the browser sends after making it."""
        asked = options["publicKey"]
        self.user = asked["user"]["id"]
        known = AttestedCredentialData.create(b"\0" * 16, self.id, ES256.from_cryptography_key(self.key.public_key()))
        data = AuthenticatorData.create(self._host(), self.flags | AuthenticatorData.FLAG.AT, 0, known)
        made = AttestationObject.create("none", data, {})
        said = self._client("webauthn.create", asked["challenge"])
        return self._sent({"clientDataJSON": websafe_encode(said), "attestationObject": websafe_encode(made)})

    def get(self, options: dict[str, Any]) -> dict[str, Any]:
        """What the browser sends after showing it."""
        data = AuthenticatorData.create(self._host(), self.flags, 0)
        said = self._client("webauthn.get", options["publicKey"]["challenge"])
        signature = self.key.sign(data + hashlib.sha256(said).digest(), ec.ECDSA(SHA256()))
        return self._sent(
            {
                "clientDataJSON": websafe_encode(said),
                "authenticatorData": websafe_encode(data),
                "signature": websafe_encode(signature),
                "userHandle": self.user,
            }
        )

    def _host(self) -> bytes:
        return hashlib.sha256(self.host.encode()).digest()

    def _client(self, kind: str, challenge: str) -> bytes:
        said = {"type": kind, "challenge": challenge, "origin": self.origin, "crossOrigin": False}
        return json.dumps(said).encode()

    def _sent(self, response: dict[str, str]) -> dict[str, Any]:
        name = websafe_encode(self.id)
        return {
            "id": name,
            "rawId": name,
            "type": "public-key",
            "response": response,
            "clientExtensionResults": {},
            "authenticatorAttachment": "platform",
        }
