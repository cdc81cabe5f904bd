"""Django's registration of the delivery app."""

from django.apps import AppConfig


class DeliveryConfig(AppConfig):
    """Raw deliveries in, effects out."""

    name = "fingerpost.delivery"
    label = "delivery"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Delivery"
