"""What makes cases alike, and who else is alike: the thread, a colleague who is named, the same words (4.6).

Nobody's posts are gathered across accounts or platforms because they are theirs; the same *words* are, whoever wrote
them, because that is how a campaign against a colleague looks.
"""

import re
from collections.abc import Iterator

from django.db.models import QuerySet
from django.utils.crypto import salted_hmac

from fingerpost.desk.grounds import FIRES
from fingerpost.desk.models import Case, Likeness
from fingerpost.people.models import User

SHORTEST = 20
"""Characters. Shorter words ("Thank you") are the same by chance."""

NAMING = ("names_staff", "targets_staff")
Kind = Likeness.Kind


def keep(case: Case) -> None:
    """Bring the rows to what the post and its reading say now."""
    wanted = {(str(kind), _key(case, kind, value)) for kind, value in _traits(case)}
    held = {(row.kind, row.key): row.pk for row in case.likenesses.all()}
    gone = [pk for trait, pk in held.items() if trait not in wanted]
    if gone:
        Likeness.objects.filter(pk__in=gone).delete()
    Likeness.objects.bulk_create(
        Likeness(organisation_id=case.organisation_id, case=case, kind=kind, key=key)
        for kind, key in sorted(wanted - set(held))
    )


def alike(case: Case, kind: str, *, by: User) -> QuerySet[Case]:
    """Other cases of the body that are alike in this, newest first, and that this person may know of."""
    keys = case.likenesses.filter(kind=kind).values("key")
    rows = Likeness.objects.filter(organisation_id=case.organisation_id, kind=kind, key__in=keys).exclude(case=case)
    cases = Case.objects.known_to(by).filter(organisation_id=case.organisation_id)
    return cases.filter(pk__in=rows.values("case_id")).order_by("-received_at", "pk")


def _traits(case: Case) -> Iterator[tuple[Likeness.Kind, str]]:
    post = case.post
    thread = post.conversation if post.kind == "dm" else post.parent_ref or post.conversation
    if thread:
        yield Kind.THREAD, f"{post.platform}|{post.account_ref}|{thread}"
    if post.current and len(post.current.text.strip()) >= SHORTEST:
        yield Kind.SAID, post.current.content_hash
    for name in sorted(_named(case)):
        yield Kind.NAMED, name


def _named(case: Case) -> set[str]:
    """The words by which the reading found a colleague to be named, written alike."""
    reading = case.reading
    text = _words_read(case)
    if reading is None or reading.assessment is None or text is None:
        return set()
    found: set[str] = set()
    for signal in NAMING:
        said = reading.assessment.signals.get(signal, {})
        if (said.get("score") or 0) >= FIRES:
            spans = said.get("spans", ())
            found |= {" ".join(re.findall(r"\w+", text[int(start) : int(end)].casefold())) for start, end in spans}
    return {name for name in found if len(name) > 2}


def _words_read(case: Case) -> str | None:
    """The words that the reading was made of; None when they have changed since."""
    reading, current = case.reading, case.post.current
    if reading is None or current is None or reading.revision_id != current.pk:
        return None
    return current.text


def _key(case: Case, kind: str, value: str) -> str:
    told = f"{case.organisation_id}|{kind}|{value}"
    return salted_hmac("fingerpost.desk.likeness", told, algorithm="sha256").hexdigest()
