"""Every spelling of a post's id."""

import uuid

from django.db import models


class IdAlias(models.Model):
    """One spelling of the id of a post; Facebook and LinkedIn use two. This is where an id is looked up.

    The post's own ``external_id`` is here too, so that two spellings can never become two posts.
    """

    PRIVACY = "The platform's id of a post. Goes with the post."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    platform = models.CharField(max_length=20)
    account_ref = models.CharField(max_length=200, blank=True, default="")
    alias = models.CharField(max_length=400)
    post = models.ForeignKey("inbox.StoredPost", on_delete=models.CASCADE, related_name="aliases")

    class Meta:
        verbose_name_plural = "id aliases"
        constraints = (
            models.UniqueConstraint(fields=("organisation", "platform", "account_ref", "alias"), name="alias_once"),
        )

    def __str__(self) -> str:
        return f"alias of {self.post_id}"
