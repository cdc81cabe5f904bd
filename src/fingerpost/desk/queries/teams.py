"""Teams of the directory: all of them, and those that a post speaks of."""

from fingerpost.desk.rulings import Current
from fingerpost.desk.whole_words import occurs, words_of
from fingerpost.people.models import Colleague, Organisation


def teams(organisation: Organisation) -> tuple[str, ...]:
    """Every team that the directory knows, by name."""
    found = Colleague.objects.filter(organisation=organisation).exclude(team="")
    return tuple(found.order_by("team").values_list("team", flat=True).distinct())


def thanked(now: Current) -> tuple[str, ...]:
    """The teams that the post names, and the teams of colleagues whom it names in full, by name."""
    said = words_of(now.post)
    rows = Colleague.objects.filter(organisation_id=now.stored_post.organisation_id).exclude(team="")
    named = ((name, team) for name, team in rows.values_list("name", "team"))
    return tuple(sorted({team for name, team in named if occurs((team, name), said)}))
