"""A way of looking at the queue that somebody keeps."""

import uuid

from django.db import models


class SavedView(models.Model):
    """What somebody asks of the queue again and again, under a name of their own. ``shared`` shows it to the desk.

    ``asked`` holds the fields of ``desk.queries.Queue`` that differ from the plain queue.
    """

    PRIVACY = "Which colleague keeps which view. Goes when they remove it; words to search for are never kept in it."

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    owner = models.ForeignKey("people.User", on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=60)
    shared = models.BooleanField(default=False)
    asked = models.JSONField(default=dict)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ("name", "made_at")
        constraints = (models.UniqueConstraint(fields=("owner", "name"), name="saved_view_once_per_name"),)
        indexes = (models.Index(fields=("organisation", "shared"), name="saved_view_shared"),)

    def __str__(self) -> str:
        return self.name
