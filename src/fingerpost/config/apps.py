"""Joins the parts once Django is ready."""

from django.apps import AppConfig

from fingerpost.config.platforms import fill


class JoinedParts(AppConfig):
    """Fills the registry of platforms in every process that starts Django."""

    name = "fingerpost.config"
    label = "config"

    def ready(self) -> None:
        """Called by Django, once."""
        fill()
