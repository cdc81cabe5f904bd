"""Django's registration of the inbox app."""

from django.apps import AppConfig


class InboxConfig(AppConfig):
    """Posts, revisions, authors and readings as kept."""

    name = "fingerpost.inbox"
    label = "inbox"
    default_auto_field = "django.db.models.BigAutoField"
    verbose_name = "Inbox"
