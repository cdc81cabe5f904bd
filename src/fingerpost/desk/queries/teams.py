"""Teams of the directory: all of them, and those that a post speaks of."""

from fingerpost.desk.rulings import Current
from fingerpost.desk.whole_words import found, words_of
from fingerpost.people.models import Colleague, Organisation


def teams(organisation: Organisation) -> tuple[str, ...]:
    """Every team that the directory knows, by name."""
    found = Colleague.objects.filter(organisation=organisation).exclude(team="")
    return tuple(found.order_by("team").values_list("team", flat=True).distinct())


def thanked(now: Current) -> tuple[str, ...]:
    """The teams that the post names, and the teams of colleagues whom it names in full, by name."""
    rows = Colleague.objects.filter(organisation_id=now.stored_post.organisation_id).exclude(team="")
    teams_of = list(rows.values_list("name", "team"))
    said = words_of(now.post)
    named = set(found((name for name, _ in teams_of), said))
    by_name = {team for name, team in teams_of if name in named}
    return tuple(sorted(by_name | set(found({team for _, team in teams_of}, said))))
