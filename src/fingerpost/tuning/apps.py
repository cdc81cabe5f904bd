"""Django's registration of the tuning app."""

from django.apps import AppConfig


class TuningConfig(AppConfig):
    """Adoptions of models, comparisons, examples and weekly counts."""

    name = "fingerpost.tuning"
    label = "tuning"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Tuning"
