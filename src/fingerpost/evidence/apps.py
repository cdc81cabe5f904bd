"""Django's registration of the evidence app."""

from django.apps import AppConfig


class EvidenceConfig(AppConfig):
    """Captures of posts and their custody."""

    name = "fingerpost.evidence"
    label = "evidence"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Evidence"
