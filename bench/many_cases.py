"""Fills a throw-away database with any number of cases in a minute or two: a few real ones, multiplied inside it.

The first cases come in, are read by triage and reach the desk as any post does. Every further one is a copy of one of
them with its own author, words, times and place, made by the database itself, so that a million takes no longer than
writing them down. One case in fifty is open, as if the desk had fallen weeks behind; the others were closed.
"""

import random
from datetime import UTC, datetime, timedelta
from hashlib import md5

from django.db import connection, transaction

from fingerpost.delivery.statistics import renew
from fingerpost.desk import operations, tasks
from fingerpost.desk.models import Case, CaseEvent, Numbering
from fingerpost.inbox import operations as inbox
from fingerpost.inbox.models import Revision, StoredAssessment, StoredAuthor, StoredPost, StoredReading
from fingerpost.inbox.tasks import read_waiting
from fingerpost.journal.actor import Actor
from fingerpost.people.models import Organisation, User
from fingerpost.post import Author, Post
from fingerpost.register.operations import add_account

BY = Actor("system:bench", "system")
WORDS = 5000
FIRST = (
    ("facebook", "Thank you to the lovely team on the ward last night"),
    ("x", "I want to make a complaint about the waiting time in the clinic"),
    ("facebook", "What time does the pharmacy open on Monday"),
    ("instagram", "The car park is a disgrace and somebody should be ashamed"),
    ("linkedin", "I am a reporter and would like to speak to your press office"),
    ("facebook", "You are all useless idiots and should be sacked"),
    ("x", "I cannot go on and I want to end my life tonight"),
    ("youtube", "Great film about the new theatres"),
)

SPEECH = {
    "sqlite": {
        "series": "WITH RECURSIVE series(n) AS (SELECT {first} UNION ALL SELECT n + 1 FROM series WHERE n < {last}) ",
        "from": "series",
        "key": "spread({0})",
        "at": "datetime({0}, 'unixepoch')",
        "digits": "printf('%0{1}d', {0})",
        "text": "CAST({0} AS TEXT)",
        "true": "1",
        "false": "0",
    },
    "postgresql": {
        "series": "",
        "from": "generate_series({first}::bigint, {last}::bigint) AS series(n)",
        "key": "md5({0})::uuid",
        "at": "to_timestamp({0})",
        "digits": "lpad(({0})::text, {1}, '0')",
        "text": "({0})::text",
        "true": "true",
        "false": "false",
    },
}


def body() -> tuple[Organisation, User, User]:
    """A public body with its accounts, an officer and a lead."""
    made = Organisation.objects.create(name="Bench NHS Trust", short_name="Bench", pack="corp-0068")
    people = [
        User.objects.create(organisation=made, email=f"{role}@example.org", name=name, role=role)
        for role, name in (("desk_officer", "Ash Example"), ("desk_lead", "Bo Example"))
    ]
    return made, people[0], people[1]


def first_cases(organisation: Organisation, officer: User) -> None:
    """One case of each kind, through the same doors as any post."""
    for number, (platform, text) in enumerate(FIRST):
        account = add_account(
            organisation=organisation, platform=platform, external_id=f"{number}", name=f"Page {number}", by=BY
        )
        post = Post(
            text=text,
            id=f"first-{number}",
            platform=platform,
            kind="comment",
            author=Author(name="Jo Public", handle=f"jo{number}"),
            at=datetime.now(UTC) - timedelta(minutes=5),
        )
        inbox.receive(post, organisation=organisation, by=BY, source="file", account=account)
    read_waiting("bench", limit=2 * len(FIRST))
    tasks.work()
    operations.note(Case.objects.order_by("number").first().pk, "Speak to Imelda.", by=officer)


def multiply(count: int, officer: User) -> None:
    """Copy the first cases until there are ``count``."""
    fill = Filling(count, officer)
    if connection.vendor == "sqlite":
        connection.connection.create_function("spread", 1, lambda text: md5(text.encode()).hexdigest())  # noqa: S324
        while_filling("cache_size = -4000000", "synchronous = OFF")
    with transaction.atomic():
        fill.prepare()
        fill.copy()
        Numbering.objects.update(last=count)
    if connection.vendor == "sqlite":
        connection.close()  # the next one opens it as the product does
        renew()  # as a worker does every hour
    if connection.vendor == "postgresql":  # which does so by itself in time
        with connection.cursor() as cursor:
            cursor.execute("VACUUM ANALYZE")


def while_filling(*pragmas: str) -> None:
    """Keys are spread over the whole file, so that with the product's own small cache every row costs page writes."""
    with connection.cursor() as cursor:
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")


class Filling:
    """Every statement that multiplies."""

    def __init__(self, count: int, officer: User) -> None:
        self.count, self.kinds = count, len(FIRST)
        self.speech = SPEECH[connection.vendor]
        self.open_from = count - max(100, count // 50)
        now = int(datetime.now(UTC).timestamp())
        spacing = max(1, 3 * 365 * 86400 // count)
        self.came = f"({now} - ({count} - n) * {spacing})"
        self.officer = officer.pk.hex if connection.vendor == "sqlite" else str(officer.pk)

    def say(self, what: str, *given: object) -> str:
        return self.speech[what].format(*given)

    def key(self, kind: str, of: str = "n") -> str:
        return self.say("key", f"'{kind}' || " + self.say("text", of))

    def prepare(self) -> None:
        """What the copies are made of: the first cases by turn, and words of which some are common and most rare."""
        with connection.cursor() as cursor:
            cursor.execute(
                "CREATE TEMPORARY TABLE turn (k integer, c text, p text, r text, g text, s text, a text, e text)"
            )
            for place, case in enumerate(Case.objects.order_by("number").select_related("post", "reading")):
                event = CaseEvent.objects.get(case=case, number=1)
                reading, post = case.reading, case.post
                keys = [case.pk, post.pk, post.current_id, reading.pk, reading.assessment_id, post.author_id, event.pk]
                shown = [key.hex if connection.vendor == "sqlite" else str(key) for key in keys]
                cursor.execute("INSERT INTO turn VALUES (%s, %s, %s, %s, %s, %s, %s, %s)", [place, *shown])
            cursor.execute("CREATE TEMPORARY TABLE vocabulary (k integer PRIMARY KEY, word text)")
            letters, dice = "abcdefghiklmnoprstuvwy", random.Random(1)
            words = [(k, "".join(dice.choices(letters, k=dice.randint(4, 9)))) for k in range(WORDS)]
            cursor.executemany("INSERT INTO vocabulary VALUES (%s, %s)", words)

    def copy(self) -> None:
        """All the rows of all the cases beyond the first."""
        at, true, false = self.say("at", self.came), self.say("true"), self.say("false")
        fresh = f"n > {self.open_from}"
        later = self.say("at", f"{self.came} + 3 * 3600")
        said = " || ' ' || ".join(("t.text", "one.word", "two.word", "three.word"))
        words = (
            f" JOIN vocabulary one ON one.k = n % 50 JOIN vocabulary two ON two.k = n % {WORDS}"
            f" JOIN vocabulary three ON three.k = (n * 7919) % {WORDS}"
        )
        self._authors()
        self._into(
            StoredPost,
            "p",
            {
                "id": self.key("p"),
                "external_id": "'copy-' || " + self.say("text", "n"),
                "received_at": at,
                "at": at,
                "conversation": "'copy-' || " + self.say("text", "n"),
                "current_id": self.key("r"),
                "author_id": self.key("a", f"n % {self._writers()}"),
            },
        )
        self._into(
            Revision,
            "r",
            {
                "id": self.key("r"),
                "post_id": self.key("p"),
                "text": said,
                "received_at": at,
                "at": at,
            },
            words,
        )
        self._into(StoredAssessment, "s", {"id": self.key("s"), "revision_id": self.key("r")})
        self._into(
            StoredReading,
            "g",
            {
                "id": self.key("g"),
                "post_id": self.key("p"),
                "revision_id": self.key("r"),
                "assessment_id": self.key("s"),
                "asked_at": at,
                "read_at": at,
                "taken_at": at,
            },
        )
        self._into(
            Case,
            "c",
            {
                "id": self.key("c"),
                "number": "n",
                "post_id": self.key("p"),
                "reading_id": self.key("g"),
                "received_at": at,
                "due_at": self.say("at", f"{self.came} + 4 * 3600"),
                "place": self._place(fresh),
                "version": "1",
                "state": f"CASE WHEN NOT {fresh} THEN 'closed' WHEN n % 10 = 0 THEN 'taken' ELSE 'waiting' END",
                "closed_at": f"CASE WHEN {fresh} THEN NULL ELSE {later} END",
                "unread": f"CASE WHEN {fresh} AND n % 10 <> 0 THEN {true} ELSE {false} END",
                "read_at": f"CASE WHEN {fresh} THEN NULL ELSE {later} END",
                "assignee_id": f"CASE WHEN n % 10 = 0 THEN {self._officer()} END",
                "seal": "CASE WHEN n % 500 = 3 THEN 'safeguarding' ELSE '' END",
                "life": f"CASE WHEN {fresh} THEN t.life ELSE {false} END",
                "under_crisis": f"CASE WHEN {fresh} THEN t.under_crisis ELSE {false} END",
            },
        )
        self._into(CaseEvent, "e", {"id": self.key("e"), "case_id": self.key("c"), "number": "1", "at": at})
        self._search(said, words)

    def _writers(self) -> int:
        return max(10, self.count // 10)

    def _authors(self) -> None:
        changes = {"id": self.key("a", "n - 1"), "key": "'writer-' || " + self.say("text", "n")}
        changes["handle"] = "'@writer' || " + self.say("text", "n")
        self._into(StoredAuthor, "a", changes, first=1, last=self._writers())

    def _place(self, fresh: str) -> str:
        far = 10**12 - 1
        due, came, number = f"{self.came} + 4 * 3600", self.came, "n"
        opened = [
            "substr(t.place, 1, 1)",
            *(self.say("digits", *each) for each in ((due, 12), (came, 12), (number, 10))),
        ]
        ended = (f"{far} - ({self.came} + 3 * 3600)", f"{far} - {came}")
        closed = ["'9'", *(self.say("digits", each, 12) for each in ended), self.say("digits", number, 10)]
        return f"CASE WHEN {fresh} THEN {' || '.join(opened)} ELSE {' || '.join(closed)} END"

    def _officer(self) -> str:
        return f"'{self.officer}'" if connection.vendor == "sqlite" else f"'{self.officer}'::uuid"

    def _into(
        self, model: type, turn: str, changes: dict[str, str], joined: str = "", first: int = 0, last: int = 0
    ) -> None:
        table = model._meta.db_table
        with connection.cursor() as cursor:
            columns = [each.name for each in connection.introspection.get_table_description(cursor, table)]
            shown = ", ".join(changes.get(name, f't."{name}"') for name in columns)
            named = ", ".join(f'"{name}"' for name in columns)
            on = "t.id = turn.{}" if connection.vendor == "sqlite" else "t.id = turn.{}::uuid"
            cursor.execute(
                f"{self._series(first, last)} INSERT INTO {table} ({named}) SELECT {shown} "
                f"FROM {self._from(first, last)} JOIN turn ON turn.k = n % {self.kinds} "
                f"JOIN {table} t ON {on.format(turn)}{joined}"
            )

    def _series(self, first: int, last: int) -> str:
        return self.speech["series"].format(first=first or self.kinds + 1, last=last or self.count)

    def _from(self, first: int, last: int) -> str:
        return self.speech["from"].format(first=first or self.kinds + 1, last=last or self.count)

    def _search(self, said: str, words: str) -> None:
        """What ``fingerpost search rebuild`` would make of them, whose words are plain already."""
        with connection.cursor() as cursor:
            cursor.execute("CREATE TEMPORARY TABLE labelled (k integer, labels text)")
            for place, number in enumerate(
                Case.objects.order_by("number").values_list("number", flat=True)[: self.kinds]
            ):
                cursor.execute("INSERT INTO labelled VALUES (%s, %s)", [place, self._labels(cursor, number)])
            handle = "'writer' || " + self.say("text", f"n % {self._writers()} + 1")
            author = f"'jo public ' || {handle} || ' ' || {self.say('text', 'n')}"
            if connection.vendor == "sqlite":
                shown, into = f"n, lower({said}), {author}, '', labels", "rowid, said, author, notes, labels"
            else:
                parts = (
                    f"setweight(to_tsvector('simple', {said}), 'A')",
                    f"setweight(to_tsvector('simple', {author}), 'B')",
                )
                shown, into = f"n, {' || '.join(parts)} || labels::tsvector", "number, vector"
            cast = "" if connection.vendor == "sqlite" else "::uuid"
            cursor.execute(
                f"{self._series(0, 0)} INSERT INTO desk_search ({into}) SELECT {shown} FROM {self._from(0, 0)} "
                f"JOIN turn ON turn.k = n % {self.kinds} JOIN inbox_revision t ON t.id = turn.r{cast}{words} "
                f"JOIN labelled ON labelled.k = turn.k"
            )

    def _labels(self, cursor: object, number: int) -> str:
        from fingerpost.desk.searching import labels_of

        found = labels_of(Case.objects.get(number=number))
        return " ".join(found) if connection.vendor == "sqlite" else " ".join(f"'{each}':1D" for each in found)
