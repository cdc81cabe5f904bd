"""A letter that the mail server refuses is told to whoever runs the installation, without saying whose it was."""

import smtplib

import pytest
from django.core.mail import EmailMessage

from fingerpost.people import letters

WHO = "sefton.ojo@example.org"


class Refusing(EmailMessage):
    """A letter whose reader the mail server does not take."""

    def send(self, fail_silently: bool = False) -> int:
        raise smtplib.SMTPRecipientsRefused({WHO: (550, b"no such person")})


def test_the_log_says_what_failed_and_not_for_whom(caplog: pytest.LogCaptureFixture) -> None:
    letters._hand_over(Refusing("A link", "words", to=[WHO]))
    assert "SMTPRecipientsRefused" in caplog.text
    assert "example.org" not in caplog.text
