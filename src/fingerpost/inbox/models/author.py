"""Somebody who wrote to the body, as one platform shows them."""

import uuid

from django.db import models


class StoredAuthor(models.Model):
    """An author on one platform and for one account; never joined across platforms (no profile of a person).

    ``external_id`` is the platform's own id, where it tells it. ``key`` is that id, else the handle, else the name.
    ``name`` is the newest that was shown.
    """

    PRIVACY = (
        "Handle and name of a member of the public, per platform and account. Goes with the last of their posts; "
        "never matched with other platforms or with patient records."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    platform = models.CharField(max_length=20)
    account_ref = models.CharField(max_length=200, blank=True, default="")
    key = models.CharField(max_length=300)
    external_id = models.CharField(max_length=300, blank=True, default="")
    handle = models.CharField(max_length=300, blank=True, default="")
    name = models.CharField(max_length=300, blank=True, default="")
    first_seen_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("organisation", "platform", "account_ref", "key"), name="author_once"),
        )

    def __str__(self) -> str:
        return f"author {self.id}"
