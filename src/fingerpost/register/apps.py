"""Django's name for this app."""

from django.apps import AppConfig


class Register(AppConfig):
    """Official accounts and their credentials."""

    name = "fingerpost.register"
