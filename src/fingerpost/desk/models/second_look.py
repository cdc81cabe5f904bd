"""A closed case that somebody else looks at again, and how far the draw of such cases has come."""

import uuid

from django.db import models


class SecondLook(models.Model):
    """One closed case that was drawn: what was decided (``first``), and what its second reader would decide.

    ``closing`` is the number of the event that closed it; ``officer`` whoever closed it. Until ``second`` is there, its
    reader is told nothing of ``first``.
    """

    PRIVACY = (
        "Points at a case and at two colleagues, with what each of them decided and what the second wrote about it. "
        "Shown to leads and to those two alone; goes with the case."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="second_looks")
    closing = models.PositiveIntegerField()
    officer = models.ForeignKey("people.User", on_delete=models.PROTECT, related_name="+")
    pathway = models.CharField(max_length=60)
    danger = models.BooleanField()
    first = models.CharField(max_length=20)
    drawn_at = models.DateTimeField()
    reader = models.ForeignKey("people.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+")
    second = models.CharField(max_length=20, blank=True, default="")
    note = models.TextField(blank=True, default="")
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (models.UniqueConstraint(fields=("case", "closing"), name="second_look_once_per_closing"),)
        indexes = (
            models.Index(
                fields=("organisation", "-danger", "drawn_at"),
                condition=models.Q(answered_at__isnull=True),
                name="second_look_waiting",
            ),
            models.Index(fields=("organisation", "-answered_at"), name="second_look_answered"),
        )

    def __str__(self) -> str:
        return f"second look at {self.case_id}"


class SampleFrame(models.Model):
    """How many cases one officer closed on one pathway while ``share`` of them was looked at again."""

    PRIVACY = (
        "Which colleague closed cases of which kind, as one running number. Kept as long as the colleague's account."
    )

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    organisation = models.ForeignKey("people.Organisation", on_delete=models.PROTECT, related_name="+")
    officer = models.ForeignKey("people.User", on_delete=models.CASCADE, related_name="+")
    pathway = models.CharField(max_length=60)
    danger = models.BooleanField()
    share = models.PositiveSmallIntegerField()
    closed = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("officer", "pathway", "danger", "share"), name="frame_once_per_officer_and_pathway"
            ),
        )

    def __str__(self) -> str:
        return self.stratum

    @property
    def stratum(self) -> str:
        """The officer, the pathway and whether there is danger, as one name."""
        return f"{self.officer_id}:{self.pathway}:{'danger' if self.danger else 'calm'}"
