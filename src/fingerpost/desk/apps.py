"""Django's registration of the desk."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Cases, their events and who is looking at them."""

    name = "fingerpost.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Desk"

    def ready(self) -> None:
        """Called by Django, once: from then on every reading is made under what the desk knows."""
        from fingerpost.desk.records import context_for
        from fingerpost.inbox.records import supply

        supply(context_for)
