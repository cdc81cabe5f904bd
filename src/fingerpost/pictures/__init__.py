"""The words in a picture, and a fingerprint by which a picture is known again (4.4.2, A3c).

Owns the reading of picture files: a screenshot of a threat is read as words, and every picture that can be opened gets
64 bits that stay nearly the same when it is saved again, made smaller or sent on. A picture is a stranger's file, so it
is opened in a process of its own, with limits on its size and its time, which is ended when it takes too long.

Never reaches a network, fetches a picture from an address, keeps one or logs what is in it; never raises for what a
picture holds; never says what a picture shows. Reading needs the extra ``fingerpost[pictures]``; without it, and
whenever a picture was not read, a person looks. How to run it: docs/running/pictures.md.
"""

from fingerpost.pictures.apart import LARGEST, SECONDS, kind_of, read
from fingerpost.pictures.seen import PictureText, Unread

__all__ = ["LARGEST", "SECONDS", "PictureText", "Unread", "kind_of", "read"]
