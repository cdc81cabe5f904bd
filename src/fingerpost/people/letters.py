"""Sends the few letters that go to people who cannot sign in. They hold a link and nothing about anybody."""

import logging
from threading import Thread

from django.core.mail import EmailMessage
from django.db import transaction

logger = logging.getLogger(__name__)


def send(to: str, subject: str, text: str) -> None:
    """Hand a letter over once the transaction stands, and not before the page has been answered.

    In a thread of its own: how long a mail server takes would otherwise tell whether somebody has an account. A
    letter that is lost is not tried again; whoever waits for it asks once more.
    """
    letter = EmailMessage(subject, text, to=[to])
    transaction.on_commit(lambda: Thread(target=_hand_over, args=(letter,), daemon=True).start())


def _hand_over(letter: EmailMessage) -> None:
    try:
        letter.send()
    except OSError as fault:  # no connection, or refused: SMTP's errors are among them, and hold the address
        logger.error("a letter could not be handed over to the mail server: %s", type(fault).__name__)
