"""Django's name for this app."""

from django.apps import AppConfig


class People(AppConfig):
    """Organisations, users and colleagues."""

    name = "fingerpost.people"
