"""The code that an authenticator app shows (RFC 6238), written apart from the program so that the two can disagree."""

import base64
import hmac
import time


def code(secret: str, later: int = 0) -> str:
    """Six figures for now, or for so many half minutes later."""
    step = int(time.time()) // 30 + later
    key = base64.b32decode(secret.replace(" ", ""))
    digest = hmac.digest(key, step.to_bytes(8, "big"), "sha1")
    place = digest[-1] & 15
    number = int.from_bytes(digest[place : place + 4], "big") & 0x7FFFFFFF
    return f"{number % 1_000_000:06}"
