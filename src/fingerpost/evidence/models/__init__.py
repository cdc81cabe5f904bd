"""The rows that evidence keeps."""

from fingerpost.evidence.models.capture import Capture
from fingerpost.evidence.models.content import CaptureContent

__all__ = ["Capture", "CaptureContent"]
