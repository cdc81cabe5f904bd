"""Emergency mode as pages and other parts ask for it."""

from fingerpost.desk.emergency import Standing, last, standing
from fingerpost.people.models import Organisation

__all__ = ["Standing", "emergency", "last_emergency"]


def emergency(organisation: Organisation) -> Standing | None:
    """Emergency mode as it stands, None while it is off. Everybody who is signed in may know: it is on every page.

    Whatever schedules posts asks here first, and lets none out while it is on (4.4).
    """
    return standing(organisation.pk)


def last_emergency(organisation: Organisation) -> Standing | None:
    """The one that ended last, None where there was none: its line is where the next can start."""
    return last(organisation.pk)
