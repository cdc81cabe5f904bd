"""One post as it is kept."""

import uuid

from django.db import models
from django.utils import timezone


class StoredPost(models.Model):
    """A post, comment or message. What it says stands in its revisions; ``current`` points at the newest.

    A platform may tell that something was removed or hidden before it tells what it was. Then the row is there with
    ``known`` False and no words, and is not shown to anybody until the words arrive.

    ``account_ref`` is the platform's id of the account, ``external_id`` the platform's id of the post; together with
    platform and organisation they are unique. ``conversation`` is the same for all that belong together. ``ours``
    means that the account itself wrote it. ``hidden`` is what the platform last said, None when it never said.
    """

    PRIVACY = (
        "Who wrote what, where and when: words of members of the public, special category data among them. Kept for "
        "the pack's retention period or the platform's, the shorter; a hold keeps it longer on a recorded ground."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    account = models.ForeignKey("register.Account", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    platform = models.CharField(max_length=20)
    account_ref = models.CharField(max_length=200, blank=True, default="")
    external_id = models.CharField(max_length=400)
    kind = models.CharField(max_length=10)
    author = models.ForeignKey(
        "inbox.StoredAuthor", on_delete=models.PROTECT, null=True, blank=True, related_name="posts"
    )
    ours = models.BooleanField(default=False)
    permalink = models.TextField(blank=True, default="")
    parent_ref = models.CharField(max_length=400, blank=True, default="")
    parent_text = models.TextField(blank=True, default="")
    thread = models.JSONField(default=list, blank=True)
    context = models.JSONField(default=dict, blank=True)
    conversation = models.CharField(max_length=500, blank=True, default="")
    source = models.CharField(max_length=20, default="")
    known = models.BooleanField(default=True)
    at = models.DateTimeField(null=True, blank=True)
    received_at = models.DateTimeField(default=timezone.now)
    removed_at = models.DateTimeField(null=True, blank=True)
    hidden = models.BooleanField(null=True, blank=True)
    hidden_said_at = models.DateTimeField(null=True, blank=True)
    current = models.ForeignKey(
        "inbox.Revision", on_delete=models.PROTECT, null=True, blank=True, related_name="+", editable=False
    )

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("organisation", "platform", "account_ref", "external_id"), name="post_once_per_external_id"
            ),
        )
        indexes = (
            models.Index(fields=("organisation", "conversation", "at"), name="post_by_conversation"),
            models.Index(fields=("organisation", "received_at"), name="post_by_arrival"),
            models.Index(fields=("organisation", "parent_ref", "at"), name="post_by_parent"),
            # For the proof that every post has reached the desk, and for what is gone from its platform.
            models.Index(fields=("organisation", "known", "ours", "id"), name="post_to_answer"),
            models.Index(fields=("removed_at",), condition=models.Q(removed_at__isnull=False), name="post_removed"),
        )

    def __str__(self) -> str:
        return f"{self.platform} {self.kind} {self.id}"
