"""Django's name for this app."""

from django.apps import AppConfig


class Web(AppConfig):
    """Pages, their templates and their static files."""

    name = "fingerpost.web"
