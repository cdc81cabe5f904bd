"""How letters leave, said plainly: no page lets anybody believe in mail that goes nowhere."""

from dataclasses import dataclass
from typing import Any

SMTP, FILES = "smtp", "filebased"
NO_SERVER = "No mail server is set, so no email leaves. Whoever runs Fingerpost sets FINGERPOST_MAIL."
FOLDER = (
    "This is a demonstration, so no email leaves this machine. Every letter is written into the folder “{folder}” of "
    "the installation instead, and counts as delivered."
)


@dataclass(frozen=True, slots=True)
class Mail:
    """Whether notices by email reach anything, and what there is to say of it; nothing where a server takes them."""

    leaves: bool
    says: str
    folder: bool = False


def carried_by(settings: Any) -> Mail:
    """What Django's settings say of mail."""
    backend = settings.EMAIL_BACKEND.rsplit(".", 2)[-2]
    if not settings.EMAIL_HOST:
        return Mail(False, NO_SERVER)
    if backend == FILES:
        return Mail(True, FOLDER.format(folder=settings.EMAIL_FILE_PATH.name), folder=True)
    return Mail(True, "A mail server takes what is sent.")
