"""Making an example for the learned reader from a correction: the original is looked up here, and never kept (A3i)."""

from collections.abc import Sequence
from uuid import UUID

from fingerpost.desk.queries.learning import correction_event, original_of
from fingerpost.people.models import User
from fingerpost.tuning.models import LearningExample
from fingerpost.tuning.operations import propose_example


def paraphrase(
    correction_id: UUID, *, text: str, labels: Sequence[str], unsure: Sequence[str] = (), by: User
) -> LearningExample:
    """Put forward made-up words that show what the corrected post showed; a second person settles them.

    Raises NotPermitted, NoSuchCase, or tuning's ExampleRefused with everything that is wrong with the words.
    """
    event = correction_event(by.organisation, correction_id, by=by)
    return propose_example(
        by.organisation,
        original=original_of(event),
        correction=event.pk,
        text=text,
        labels=labels,
        unsure=unsure,
        platform=event.case.post.platform,
        kind=event.case.post.kind,
        by=by,
    )
