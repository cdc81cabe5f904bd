"""Joins the parts once Django is ready."""

from django.apps import AppConfig
from django.conf import settings

from fingerpost.cli.demonstration.stand import PRETEND_STATE
from fingerpost.config.platforms import fill


class JoinedParts(AppConfig):
    """Fills the registry of platforms in every process that starts Django."""

    name = "fingerpost.config"
    label = "config"

    def ready(self) -> None:
        """Called by Django, once."""
        fill(demonstration=(settings.FINGERPOST_DATA / PRETEND_STATE).exists())
