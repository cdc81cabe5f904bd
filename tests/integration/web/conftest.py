"""A body whose pages can all be opened."""

import pytest

from fingerpost.people.models import Organisation


@pytest.fixture
def trust(organisation: Organisation) -> Organisation:
    """A body with the shipped policy."""
    organisation.pack = "corp-0068"
    organisation.save()
    return organisation
