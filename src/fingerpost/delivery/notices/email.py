"""A notice by e-mail, over the mail server of the settings."""

import smtplib
from uuid import UUID

from django.conf import settings
from django.core.mail import EmailMessage, get_connection

from fingerpost.delivery.notices.answer import Answer
from fingerpost.delivery.notices.wording import Message

NO_SERVER = "No mail server is set, so no e-mail leaves. Whoever runs Fingerpost sets FINGERPOST_MAIL."
REFUSED = "The mail server refused the address. Check it."
NOT_NOW = "The mail server did not take it."
PERMANENT = 500


def send(address: str, message: Message, key: UUID) -> Answer:
    """Hand the message to the mail server. ``key`` names it, so that a copy sent twice can be known as one."""
    if not settings.EMAIL_HOST:
        return Answer("refused", "no_server", NO_SERVER)
    _, _, host = settings.DEFAULT_FROM_EMAIL.rpartition("@")
    headers = {"Auto-Submitted": "auto-generated", "Message-ID": f"<{key}@{host.strip('> ') or 'localhost'}>"}
    mail = EmailMessage(message.heading, message.text, None, [address], headers=headers)
    try:
        with get_connection() as connection:
            connection.send_messages([mail])
    except smtplib.SMTPRecipientsRefused as refused:
        return _coded(min((code for code, _ in refused.recipients.values()), default=0))
    except smtplib.SMTPDataError as refused:
        return _coded(refused.smtp_code)
    except smtplib.SMTPResponseException as failed:  # the sender, the sign-in or the greeting: not this reader's fault
        return Answer("later", str(failed.smtp_code), NOT_NOW)
    except (OSError, smtplib.SMTPException) as failed:
        return Answer("later", type(failed).__name__, NOT_NOW)
    return Answer("accepted", "250")


def _coded(code: int) -> Answer:
    return Answer("refused", str(code), REFUSED) if code >= PERMANENT else Answer("later", str(code), NOT_NOW)
