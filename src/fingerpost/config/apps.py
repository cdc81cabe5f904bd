"""Joins the parts once Django is ready, and refuses to start with advisers that cannot be used."""

from django.apps import AppConfig
from django.conf import settings

from fingerpost.cli.demonstration.stand import PRETEND_STATE
from fingerpost.config.platforms import fill
from fingerpost.inbox.advice import panel


class JoinedParts(AppConfig):
    """Fills the registry of platforms, and reads who advises, in every process that starts Django."""

    name = "fingerpost.config"
    label = "config"

    def ready(self) -> None:
        """Called by Django, once."""
        fill(demonstration=(settings.FINGERPOST_DATA / PRETEND_STATE).exists())
        panel()
