"""A directory file from a page: kept until whoever uploaded it has seen what it would do, then taken or put aside."""

from collections.abc import Collection
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from fingerpost.journal.operations import Actor
from fingerpost.people.models import DirectoryUpload, User
from fingerpost.people.operations.directory import (
    DirectoryPreview,
    DirectoryReport,
    import_directory,
    preview_directory,
)
from fingerpost.people.permissions import Permission, require

__all__ = ["StalePreview", "forget_old_uploads", "put_aside", "take_upload", "upload_directory"]

KEPT_FOR = timedelta(hours=1)
"""How long a file may be looked at before it is taken or put aside."""


class StalePreview(Exception):
    """The directory or the policy has changed since the preview: it has to be looked at again, or uploaded again."""

    def __init__(self) -> None:
        super().__init__("Something has changed since you saw this preview, so nothing was taken. Look at it again.")


@transaction.atomic
def upload_directory(content: bytes, *, user: User, by: Actor, overlays: Collection[str]) -> DirectoryUpload:
    """Keep the file for its preview, in place of any earlier one of theirs.

    Nothing of the directory changes, so nothing is journalled. Raises NotPermitted or DirectoryFileError.
    """
    preview_directory(content, organisation=user.organisation, by=by, overlays=overlays)
    DirectoryUpload.objects.filter(user=user).delete()
    return DirectoryUpload.objects.create(organisation=user.organisation, user=user, content=content, at=timezone.now())


@transaction.atomic
def take_upload(upload: DirectoryUpload, *, seen: str, by: Actor, overlays: Collection[str]) -> DirectoryReport:
    """Make the directory what the file says, if that still comes to what the preview with the mark ``seen`` showed.

    Raises NotPermitted, DirectoryFileError, or StalePreview when it comes to something else by now.
    """
    content, organisation = bytes(upload.content), upload.organisation
    shown: DirectoryPreview = preview_directory(content, organisation=organisation, by=by, overlays=overlays)
    if shown.mark != seen:
        raise StalePreview
    report = import_directory(content, organisation=organisation, by=by, overlays=overlays)
    upload.delete()
    return report


@transaction.atomic
def put_aside(upload: DirectoryUpload, *, by: Actor) -> None:
    """Forget the file; the directory stays as it is. Raises NotPermitted."""
    require(by, Permission.IMPORT_DIRECTORY)
    upload.delete()


def forget_old_uploads() -> int:
    """Remove files that nobody took within the hour; says how many. For a worker: nothing of the directory changes."""
    return DirectoryUpload.objects.filter(at__lte=timezone.now() - KEPT_FOR).delete()[0]
