"""A directory file between its preview and the word that makes it so."""

import uuid
from typing import ClassVar

from django.db import models

from fingerpost.people.models.organisation import Organisation
from fingerpost.people.models.user import User


class DirectoryUpload(models.Model):
    """The bytes of a directory file that somebody uploaded and has not confirmed yet."""

    PRIVACY: ClassVar[str] = (
        "The whole directory of colleagues as a file (see Colleague). Seen only by whoever uploaded it; removed when "
        "it is taken or put aside, when they upload another, and by a worker after an hour in any case."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="directory_uploads")
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="directory_uploads")
    content = models.BinaryField()
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"directory file of {self.at:%Y-%m-%d %H:%M}"
