"""The rows that delivery keeps."""

from fingerpost.delivery.models.delivery import Delivery
from fingerpost.delivery.models.effect import Effect
from fingerpost.delivery.models.fetch_cursor import FetchCursor
from fingerpost.delivery.models.leased import Leased
from fingerpost.delivery.models.notice import Notice
from fingerpost.delivery.models.notice_preference import NoticePreference

__all__ = ["Delivery", "Effect", "FetchCursor", "Leased", "Notice", "NoticePreference"]
