"""Whether a post may be about a matter of the legal register. It answers yes or no, and never which (4.4)."""

from fingerpost.desk.models import LegalMatter
from fingerpost.desk.rulings import Current
from fingerpost.desk.whole_words import occurs, words_of


def occurs_in(now: Current) -> bool:
    """Whether a name or term of an open matter occurs in the post, in what it answers, or in its author's name."""
    open_matters = LegalMatter.objects.filter(organisation_id=now.stored_post.organisation_id, ended_at__isnull=True)
    terms = [term for each in open_matters.values_list("terms", flat=True) for term in each]
    return bool(terms) and occurs(terms, words_of(now.post))
