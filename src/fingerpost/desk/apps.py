"""Django's registration of the desk."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Cases, their events and who is looking at them."""

    name = "fingerpost.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Desk"
