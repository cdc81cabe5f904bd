"""Uploaded files go to disk as they come, and no further than the largest that anybody may send."""

from typing import Any

from django.core.files.uploadhandler import TemporaryFileUploadHandler

from fingerpost.inbox.operations import LARGEST


class AtMost(TemporaryFileUploadHandler):
    """Writes at most ``LARGEST`` bytes of a file and lets the rest go by; its size tells how many came in truth."""

    def receive_data_chunk(self, raw_data: bytes, start: int) -> Any:
        """Write a stretch of the file, if there is still room for it."""
        if start + len(raw_data) <= LARGEST:
            return super().receive_data_chunk(raw_data, start)
        return None
