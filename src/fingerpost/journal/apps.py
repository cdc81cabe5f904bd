"""Django's name for this app."""

from django.apps import AppConfig


class Journal(AppConfig):
    """The record of every act."""

    name = "fingerpost.journal"
