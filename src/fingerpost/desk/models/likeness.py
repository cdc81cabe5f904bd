"""What a case has in common with others."""

import uuid

from django.db import models


class Likeness(models.Model):
    """One thing by which cases are alike: the thread they stand in, a colleague they name, the same words.

    ``key`` is a keyed hash, so that the table by itself tells nothing about anybody. Authors are never among the
    kinds: nobody is followed from one account or platform to another.
    """

    PRIVACY = (
        "Keyed hashes of a thread, of a colleague's name and of a post's words, from which none of them can be read. "
        "Written anew whenever the post is read, and goes with the case."
    )

    class Kind(models.TextChoices):
        """In what they are alike."""

        THREAD = "thread", "in the same thread"
        NAMED = "named", "about the same colleague"
        SAID = "said", "with the same words"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="likenesses")
    kind = models.CharField(max_length=10, choices=Kind)
    key = models.CharField(max_length=64)

    class Meta:
        verbose_name_plural = "likenesses"
        constraints = (models.UniqueConstraint(fields=("case", "kind", "key"), name="likeness_once"),)
        indexes = (models.Index(fields=("organisation", "kind", "key"), name="likeness_by_key"),)

    def __str__(self) -> str:
        return f"{self.kind} of {self.case_id}"
