"""Sealed cases: whoever may not know of one finds nothing, counts nothing and opens nothing, by whatever door (4.6)."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar
from uuid import UUID

import pytest
import time_machine
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fingerpost.delivery.models import Notice
from fingerpost.desk import lifecycle, operations, queries, tasks
from fingerpost.desk.models import Alert, Case, CaseEvent, Mention
from fingerpost.desk.operations import AskFirst, NoSuchAlert, NoSuchCase, NoSuchLook, NotPossible, ReasonNeeded
from fingerpost.desk.queries import Queue
from fingerpost.desk.queries.conversation import without
from fingerpost.desk.queries.shapes import MessageView
from fingerpost.desk.reference import reference
from fingerpost.journal import queries as journal
from fingerpost.people import operations as people
from fingerpost.people.models import Organisation, User
from fingerpost.people.permissions import ROLE_NAMES, NotPermitted, Seal
from fingerpost.people.queries import matter_of, may_know
from fingerpost.policy.files import SecondLook as Shares

from .conftest import now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

PASSWORD = "a long pass phrase of 2026"
WHY = "A coroner has told us to keep it between few people."
EMERGENCY = "Somebody may be hurt tonight and I need the name of the ward."
LONG = "The zebra in the waiting room has been asleep since Tuesday."


@pytest.fixture
def legal(make_user: Any) -> User:
    """Somebody who knows of sealed legal matters."""
    made: User = make_user("legal")
    return made


def seal(case: Case, by: User, kind: str = "legal") -> Case:
    return operations.seal_case(case.pk, kind, by=by, version=now(case), why=WHY)


def break_glass(user: User, case: Case, kind: str = "legal") -> None:
    people.break_glass(
        user, seal=kind, matter=matter_of(case), why=EMERGENCY, proof=PASSWORD, address="127.0.0.1", by=user.actor
    )


@dataclass
class World:
    """One case that is never sealed, and others that stand behind every door of the desk."""

    trust: Organisation
    anchor: Case
    officer: User
    cases: list[Case] = field(default_factory=list)
    looks: list[UUID] = field(default_factory=list)
    alerts: list[UUID] = field(default_factory=list)


def size(door: Callable[[World, User], int], world: World, by: User) -> int:
    """What is behind a door; whatever going through it changes is taken back."""
    with transaction.atomic():
        found = door(world, by)
        transaction.set_rollback(True)
    return found


def opened(how: Callable[[Any], object], whats: list[Any]) -> int:
    """How many of these open."""

    def opens(what: Any) -> bool:
        try:
            return bool(how(what))
        except (NoSuchCase, NoSuchAlert, NoSuchLook):
            return False

    return sum(map(opens, whats))


def got(by: User, *addresses: str) -> int:
    client = Client()
    client.force_login(by)
    answers = [client.get(address).status_code for address in addresses]
    assert set(answers) <= {200, 404}
    return answers.count(200)


def shown(world: World, by: User) -> queries.CaseView:
    return queries.case(world.trust, world.anchor.pk, by=by)


def figures(world: World, by: User) -> int:
    since = timezone.now() - timedelta(days=30)
    found = queries.measures(world.trust, since, timezone.now() + timedelta(days=1), by=by)
    return sum(figure.of for pathway in found for figure in pathway.figures)


def span(world: World) -> tuple[Organisation, Any, Any]:
    return world.trust, timezone.now() - timedelta(days=30), timezone.now() + timedelta(days=1)


def page_holds(world: World, by: User, address: str, words: str) -> int:
    client = Client()
    client.force_login(by)
    return client.get(address).content.decode().count(words)


def together(world: World, by: User) -> int:
    chosen = {case.pk: case.version for case in world.cases}
    done = operations.together(operations.Order("take"), chosen, by=by)
    return sum(each.number > 0 for each in done)


DOORS: dict[str, Callable[[World, User], int]] = {
    "the queue": lambda w, by: len(queries.queue(w.trust, by=by).rows),
    "everything in the queue": lambda w, by: len(queries.queue(w.trust, Queue(state="all"), by=by).rows),
    "what is closed": lambda w, by: len(queries.queue(w.trust, Queue(state="closed"), by=by).rows),
    "a search": lambda w, by: len(queries.queue(w.trust, Queue(state="all", text="zebra"), by=by).rows),
    "a filter": lambda w, by: len(queries.queue(w.trust, Queue(pathway="media"), by=by).rows),
    "the queue for programs": lambda w, by: len(queries.onward(w.trust, Queue(state="all"), by=by).cases),
    "the count of what is open": lambda w, by: queries.counts(w.trust, by=by).open,
    "the count of what is unread": lambda w, by: queries.counts(w.trust, by=by).unread,
    "the count of danger": lambda w, by: queries.counts(w.trust, by=by).danger,
    "the count of a view": lambda w, by: queries.counts(w.trust, by=by, views={"v": Queue(pathway="media")}).views["v"],
    "the case": lambda w, by: opened(lambda c: queries.case(w.trust, c.pk, by=by), w.cases),
    "its page": lambda w, by: got(by, *(f"/cases/{case.pk}/" for case in w.cases)),
    "its page for printing": lambda w, by: got(by, *(f"/cases/{case.pk}/print" for case in w.cases)),
    "the page of an act": lambda w, by: got(by, *(f"/cases/{case.pk}/reply" for case in w.cases)),
    "its guide": lambda w, by: opened(lambda c: queries.guide(w.trust, c.pk, "media", by=by) or True, w.cases),
    "whose hands it is in": lambda w, by: opened(lambda c: queries.hands(c.pk, 0, by=by), w.cases),
    "looking at it": lambda w, by: opened(lambda c: operations.look(c.pk, by=by) is None, w.cases),
    "its pictures": lambda w, by: opened(lambda c: queries.pictures(c.pk, by=by) == {}, w.cases),
    "how words would look": lambda w, by: opened(
        lambda c: queries.preview(w.trust, c.pk, "reply", "Thank you.", by=by), w.cases
    ),
    "a draft": lambda w, by: opened(lambda c: operations.keep_draft(c.pk, "reply", "Hm.", by=by, stamp=0), w.cases),
    "a note": lambda w, by: opened(lambda c: operations.note(c.pk, "Hm.", by=by), w.cases),
    "uncovering it": lambda w, by: opened(lambda c: operations.uncover(c.pk, by=by) is None, w.cases),
    "many at once": together,
    "the author's history": lambda w, by: len(shown(w, by).around.breaches),
    "what is alike": lambda w, by: sum(link.total for link in shown(w, by).around.links),
    "the conversation": lambda w, by: len(shown(w, by).around.conversation),
    "the conversation's words": lambda w, by: page_holds(w, by, f"/cases/{w.anchor.pk}/", "zebra in the waiting"),
    "mentions": lambda w, by: len(queries.mentions_of(by)),
    "the list of what was read when": lambda w, by: len(list(queries.proved(*span(w), by=by))),
    "the media log": lambda w, by: len(queries.media_log(w.trust, by=by)),
    "requests for information": lambda w, by: len(queries.information_requests(w.trust, by=by)),
    "the figures of the pathways": figures,
    "how soon posts were answered": lambda w, by: queries.answered(*span(w), by=by).received,
    "danger at night": lambda w, by: len(queries.danger_outside_hours(*span(w), by=by)),
    "what the machine read wrongly": lambda w, by: len(queries.said_wrong(w.trust, by=by).rows),
    "what a model can learn from": lambda w, by: queries.corrections(w.trust, by=by).count(),
    "second looks that wait": lambda w, by: len(queries.waiting_looks(w.trust, by=by)),
    "a second look": lambda w, by: opened(lambda look: queries.second_look(w.trust, look, by=by), w.looks),
    "giving a second look": lambda w, by: opened(lambda k: operations.look_again(k, "left", by=by), w.looks[:1]),
    "second looks that were given": lambda w, by: len(queries.quality(w.trust, by=by).looked),
    "how many decide alike": lambda w, by: queries.quality(w.trust, by=by).every.cases,
    "how many second looks wait": lambda w, by: queries.quality(w.trust, by=by).waiting,
    "alerts": lambda w, by: len(queries.alerts(w.trust, by=by)),
    "the count of alerts": lambda w, by: queries.unanswered_alerts(w.trust, by=by),
    "an alert": lambda w, by: opened(lambda alert: queries.alert(w.trust, alert, by=by), w.alerts),
    "saying that one has an alert": lambda w, by: opened(lambda a: operations.acknowledge(a, by=by), w.alerts),
    "what colleagues had to see": lambda w, by: sum(each.week for each in queries.team_exposure(by)),
}


@pytest.fixture
def world(trust: Organisation, arrive: Any, officer: User, lead: User, legal: User, monkeypatch: Any) -> World:
    """Only the case that is never sealed."""
    monkeypatch.setattr(Shares, "share_of", lambda self, pathway, danger: 100)
    return World(trust, arrive(LONG, author="Ann Example"), officer)


def fill(world: World, arrive: Any, lead: User, make_user: Any) -> None:
    """Something behind every door."""
    by = world.officer
    media = arrive(f"I report on this. {LONG}", media_enquiry=90, author="Ray Example")
    said = {"outlet": "The Echo", "journalist": "Toni Reed", "question": "Why?", "answers": "Bo"}
    operations.confirm(media.pk, "media", "log", by=by, said=said | {"deadline": "2026-11-30T16:00+00:00"})
    asks = arrive("Send me all your minutes", information_request=90, author="Kit Example")
    received = {"received": "2027-09-06"}
    operations.confirm(asks.pk, "information-request", "kind", by=by, answer="foi", said=received)
    wrong = arrive(LONG, author="Ann Example", abuse=90)
    operations.hide(wrong.pk, by=by, version=now(wrong))
    operations.correct(wrong.pk, "hate", present=True, by=by, version=now(wrong), why="It is rude to zebras.")
    operations.note(media.pk, f"@{lead.name} can you look?", by=by)
    sunday = timezone.now() - timedelta(days=(timezone.now().weekday() + 1) % 7 or 7)
    crisis = arrive("I want to die tonight", crisis=95, author="Jo Example", at=sunday.replace(hour=3))
    tasks.watch_over()
    operations.uncover(crisis.pk, by=by)
    closed = []
    for text in ("Nice zebra one.", "Nice zebra two."):
        case = arrive(text, author=text)
        operations.mark_read(case.pk, by=by, version=now(case), why="Read.")
        closed.append(case)
    first, second = (case.second_looks.get() for case in closed)
    operations.look_again(second.pk, "left", by=make_user())
    world.cases = [media, asks, wrong, crisis, *closed]
    world.looks, world.alerts = [first.pk, second.pk], list(Alert.objects.values_list("pk", flat=True))


@pytest.fixture
def sealer(make_user: Any) -> User:
    """Another desk lead."""
    made: User = make_user("desk_lead")
    return made


class TestEveryDoor:
    def test_shows_no_trace_to_whoever_may_not_know_and_everything_once_the_glass_is_broken(
        self, world: World, arrive: Any, lead: User, sealer: User, make_user: Any
    ) -> None:
        def sizes() -> dict[str, int]:
            return {name: size(door, world, lead) for name, door in DOORS.items()}

        nothing = sizes()
        fill(world, arrive, lead, make_user)
        everything = sizes()
        assert not [name for name in DOORS if everything[name] <= nothing[name]], "doors that would prove nothing"
        for case in world.cases:
            seal(case, sealer)
        assert sizes() == nothing
        for case in world.cases:
            break_glass(lead, case)
        assert sizes() == everything

    def test_the_proof_counts_them_and_names_none(
        self, world: World, arrive: Any, lead: User, legal: User, make_user: Any
    ) -> None:
        fill(world, arrive, lead, make_user)
        before = queries.proof(*span(world), by=lead)
        for case in world.cases:
            seal(case, lead)
        after = queries.proof(*span(world), by=lead)
        assert (after.posts, after.read, after.waiting) == (before.posts, before.read, before.waiting)
        assert [each.case_id for each in queries.proved(*span(world), by=lead)] == [world.anchor.pk]
        assert len(list(queries.proved(*span(world), by=legal))) == 1 + len(world.cases)

    def test_the_queue_and_the_page_ask_the_database_one_thing_more_at_most(
        self, arrive: Any, trust: Organisation, officer: User, lead: User, legal: User
    ) -> None:
        case, other = arrive(LONG), arrive(f"Two. {LONG}")

        def asked(ask: Callable[[User], object]) -> int:
            by = User.objects.get(pk=officer.pk)
            with CaptureQueriesContext(connection) as seen:
                ask(by)
            about_openings = [each for each in seen if "people_opening" in each["sql"]]
            assert len(about_openings) == 1
            return len(seen)

        def page(by: User) -> object:
            return queries.case(trust, case.pk, by=by)

        def queue(by: User) -> object:
            return queries.queue(trust, by=by)

        few = asked(page), asked(queue)
        seal(other, lead)
        assert asked(page) <= few[0] + 1  # the words of a sealed neighbour, so that nothing repeats them
        assert asked(queue) <= few[1]


class TestWhoMayKnow:
    def test_it_stays_in_the_queue_of_those_who_know_and_its_clock_runs_on(
        self, arrive: Any, trust: Organisation, officer: User, legal: User, lead: User
    ) -> None:
        case = arrive(LONG, media_enquiry=90)
        due = queries.queue(trust, by=legal).rows[0].due.at
        seal(case, lead)
        (row,) = queries.queue(trust, by=legal).rows
        assert (row.id, row.due.at, row.seal) == (case.pk, due, "legal")
        assert queries.counts(trust, by=legal).unread == 1
        assert queries.queue(trust, Queue(state="all", text="zebra"), by=legal).rows
        assert got(legal, f"/cases/{case.pk}/", f"/cases/{case.pk}/print") == 2
        assert queries.counts(trust, by=officer).unread == 0

    def test_a_broken_glass_opens_it_for_an_hour(
        self, arrive: Any, trust: Organisation, officer: User, lead: User, legal: User
    ) -> None:
        case, moment = arrive(), timezone.now()
        seal(case, lead)
        with time_machine.travel(moment, tick=False) as clock:
            break_glass(officer, case)
            assert queries.case(trust, case.pk, by=officer).seal == "legal"
            clock.shift(timedelta(minutes=59))
            assert queries.queue(trust, by=officer).rows
            clock.shift(timedelta(minutes=1))
            assert not queries.queue(trust, by=officer).rows
            with pytest.raises(NoSuchCase):
                queries.case(trust, case.pk, by=officer)

    def test_a_broken_glass_opens_and_changes_no_seal(
        self, arrive: Any, officer: User, lead: User, legal: User
    ) -> None:
        case = arrive()
        seal(case, lead)
        for user in (officer, lead):
            break_glass(user, case)
            with pytest.raises(NotPermitted):
                operations.unseal_case(case.pk, by=user, version=now(case), why=WHY)
            with pytest.raises(NotPermitted):
                operations.seal_case(case.pk, "support", by=user, version=now(case), why=WHY)

    def test_a_post_that_is_pasted_again_does_not_lead_to_its_sealed_case(
        self, arrive: Any, officer: User, lead: User, legal: User
    ) -> None:
        client = Client()
        client.force_login(officer)
        post = {"platform": "facebook", "kind": "comment", "text": LONG, "link": "", "author": "Ann", "handle": ""}
        first = client.post("/paste", post)
        assert first["Location"].startswith("/cases/")
        case = Case.objects.get()
        seal(case, lead)
        again = client.post("/paste", post)
        assert "cases" not in again["Location"] or str(case.pk) not in again["Location"]

    @settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        seals=st.lists(st.sampled_from(["", *Seal]), min_size=4, max_size=4),
        role=st.sampled_from(
            [role for role in ROLE_NAMES if role not in ("administrator", "auditor", "duty_director")]
        ),
        broken=st.sets(st.tuples(st.integers(0, 3), st.sampled_from(list(Seal))), max_size=3),
    )
    def test_every_door_agrees_with_what_somebody_may_know(
        self, four: list[Case], trust: Organisation, seals: list[str], role: str, broken: set[tuple[int, str]]
    ) -> None:
        with transaction.atomic():
            user = User.objects.create(organisation=trust, email=f"{role}@example.org", name="Ash", role=role)
            for case, under in zip(four, seals, strict=True):
                Case.objects.filter(pk=case.pk).update(seal=under)
            for place, kind in broken:
                until = timezone.now() + timedelta(minutes=5)
                made = {"seal": kind, "matter": matter_of(four[place]), "opened_at": timezone.now(), "until": until}
                user.openings.create(organisation=trust, why=WHY, **made)
            pairs = zip(four, seals, strict=True)
            knows = {case.pk for case, under in pairs if may_know(user, under, matter_of(case))}
            assert {name: find(trust, user, four) for name, find in FINDERS.items()} == dict.fromkeys(FINDERS, knows)
            assert queries.counts(trust, by=user).open == queries.counts(trust, by=user).unread == len(knows)
            transaction.set_rollback(True)


FINDERS: dict[str, Callable[[Organisation, User, list[Case]], set[UUID]]] = {
    "queue": lambda trust, by, cases: {row.id for row in queries.queue(trust, by=by).rows},
    "search": lambda trust, by, cases: {
        row.id for row in queries.queue(trust, Queue(state="all", text="zebra"), by=by).rows
    },
    "programs": lambda trust, by, cases: {row.id for row in queries.onward(trust, Queue(state="all"), by=by).cases},
    "proved": lambda trust, by, cases: {
        each.case_id for each in queries.proved(trust, *(timezone.now() + timedelta(days=n) for n in (-9, 9)), by=by)
    },
    "page": lambda trust, by, cases: {
        one.pk for one in cases if opened(lambda each: queries.case(trust, each.pk, by=by), [one])
    },
    "hands": lambda trust, by, cases: {
        one.pk for one in cases if opened(lambda each: queries.hands(each.pk, 0, by=by), [one])
    },
    "rows": lambda trust, by, cases: set(Case.objects.known_to(by).values_list("pk", flat=True)),
}


@pytest.fixture
def four(arrive: Any) -> list[Case]:
    """Four cases."""
    return [arrive(f"Zebra number {number}.", author=f"Jo {number}") for number in range(4)]


def test_words_far_up_a_long_conversation_are_not_repeated_under_an_answer_to_them(
    arrive: Any, trust: Organisation, officer: User, lead: User, legal: User, see: Any, monkeypatch: Any
) -> None:
    monkeypatch.setattr("fingerpost.desk.queries.conversation.MOST", 2)
    begun = timezone.now() - timedelta(hours=5)
    above = arrive("Our drop-in is back.", post_id="our-post", at=begun)
    for minute in range(1, 4):
        arrive(f"Nice, number {minute}.", at=begun + timedelta(minutes=minute))
    case = arrive("I agree.", at=begun + timedelta(hours=1))
    assert see(case, officer).post.parent
    seal(above, lead)
    assert see(case, officer).post.parent is None
    assert "Our drop-in is back." not in got_words(officer, f"/cases/{case.pk}/")
    assert see(case, legal).post.parent


class TestAlertsOfASealedCase:
    """They go on, and reach only those who know of such matters (4.4.2, 4.6)."""

    @pytest.fixture
    def clock(self) -> Iterator[Any]:
        with time_machine.travel(datetime(2026, 11, 23, 10, 0, tzinfo=UTC), tick=False) as moved:
            yield moved

    def people_told(self) -> list[str]:
        return list(Notice.objects.order_by("created_at", "person__name").values_list("person__name", flat=True))

    def later(self, clock: Any, minutes: float) -> None:
        clock.shift(timedelta(minutes=minutes))
        tasks.watch_over()

    def test_those_who_know_are_told_at_any_hour_and_one_says_that_they_have_it(
        self, arrive: Any, clock: Any, trust: Organisation, officer: User, lead: User, legal: User
    ) -> None:
        clock.move_to(datetime(2026, 11, 23, 23, 0, tzinfo=UTC))
        case = arrive("I want to die tonight", crisis=95, at=timezone.now())
        seal(case, lead)
        tasks.watch_over()
        self.later(clock, 11)
        self.later(clock, 11)
        assert set(self.people_told()) == {legal.name}
        alert = Alert.objects.get()
        assert got(legal, "/alerts", f"/alerts/{alert.pk}") == 2
        operations.acknowledge(alert.pk, by=legal)
        assert queries.unanswered_alerts(trust, by=legal) == 0
        with pytest.raises(NoSuchAlert):
            operations.acknowledge(alert.pk, by=officer)

    def test_a_colleague_who_had_it_and_may_not_know_has_it_no_more_so_others_are_told(
        self, arrive: Any, clock: Any, officer: User, lead: User, legal: User
    ) -> None:
        case = arrive("I want to die tonight", crisis=95, at=timezone.now())
        tasks.watch_over()
        alert = Alert.objects.get()
        operations.acknowledge(alert.pk, by=officer)
        operations.take(case.pk, by=officer, version=now(case))
        clock.shift(timedelta(minutes=6))  # nobody seals it out of hands that are on it just now
        seal(case, lead)
        before = set(Notice.objects.values_list("pk", flat=True))
        self.later(clock, 0.5)
        told = Notice.objects.exclude(pk__in=before)
        assert [each.person for each in told] == [legal]
        alert.refresh_from_db()
        assert alert.answer == ""

    def test_whoever_seals_it_towards_what_they_know_of_has_it(
        self, arrive: Any, clock: Any, officer: User, legal: User
    ) -> None:
        case = arrive("I want to die tonight", crisis=95, at=timezone.now())
        tasks.watch_over()
        seal(case, legal)
        self.later(clock, 0.5)
        alert = Alert.objects.get()
        assert (alert.answer, alert.answered_by) == (Alert.Answer.WORK, legal)

    def test_what_is_about_to_be_late_is_told_to_those_who_know(
        self, arrive: Any, clock: Any, officer: User, lead: User, legal: User
    ) -> None:
        case = arrive("I report on this", media_enquiry=90, at=timezone.now())
        operations.take(case.pk, by=officer, version=now(case))
        seal(case, lead)
        case.refresh_from_db()
        clock.move_to(case.due_at + timedelta(minutes=1))
        tasks.watch_over()
        assert set(self.people_told()) == {legal.name}

    def test_the_list_of_notices_names_it_only_to_those_who_know(
        self, arrive: Any, clock: Any, lead: User, legal: User, administrator: User
    ) -> None:
        case = arrive("I want to die tonight", crisis=95, at=timezone.now())
        tasks.watch_over()
        assert reference(case.pk) in got_words(lead, "/notices")
        seal(case, lead)
        self.later(clock, 1)
        for by in (lead, administrator):
            page = got_words(by, "/notices")
            assert legal.name in page
            assert reference(case.pk) not in page
        break_glass(lead, case)
        assert reference(case.pk) in got_words(User.objects.get(pk=lead.pk), "/notices")

    def test_those_who_know_are_not_told_of_the_desks_own(
        self, arrive: Any, clock: Any, officer: User, lead: User, legal: User
    ) -> None:
        arrive("I want to die tonight", crisis=95, at=timezone.now())
        tasks.watch_over()
        self.later(clock, 11)
        assert legal.name not in self.people_told()
        assert officer.name in self.people_told()


class TestTheRestrictedMark:
    """Of what is sealed within a case everybody sees that somebody is to be asked: nobody replies cheerfully."""

    ASK = "Restricted: ask the safeguarding lead before acting"
    SAID: ClassVar = {"told": "Spoke to Bo", "told-at": "2026-11-29T10:00+00:00", "concern": "A child at home"}

    @pytest.fixture
    def case(self, arrive: Any, officer: User) -> Case:
        made: Case = arrive("There were bruises again", safeguarding=90)
        operations.confirm(made.pk, "safeguarding", "lead", by=officer, said=self.SAID)
        return made

    def reply(self, case: Case, by: User, **more: Any) -> Case:
        why = "The lead says what to answer."
        return operations.reply(case.pk, "Thank you for telling us.", by=by, version=now(case), why=why, **more)

    def test_stands_near_the_acts_for_those_who_may_not_know_while_the_case_is_open(
        self, case: Case, lead: User, officer: User, make_user: Any
    ) -> None:
        address = f"/cases/{case.pk}/"
        assert self.ASK in got_words(lead, address)
        assert f"seal=safeguarding&amp;matter=case%3A{case.pk}" in got_words(lead, address)
        for by in (officer, make_user("safeguarding_lead")):
            assert self.ASK not in got_words(by, address)
        Case.objects.filter(pk=case.pk).update(closed_at=timezone.now())
        assert "Open in an emergency" not in got_words(lead, address)

    def test_a_step_that_was_passed_over_holds_nothing_to_ask_about(
        self, arrive: Any, officer: User, lead: User, see: Any
    ) -> None:
        case = arrive("There were bruises again", safeguarding=90)
        operations.pass_over(case.pk, "safeguarding", "may-tell", by=officer, why="Bo tells them.")
        assert see(case, lead).guidance.restricted == ()

    def test_an_answer_is_interrupted_until_its_writer_says_that_they_have_asked(
        self, case: Case, lead: User, officer: User
    ) -> None:
        with pytest.raises(AskFirst, match="ask the safeguarding lead before acting"):
            self.reply(case, lead)
        self.reply(case, lead, asked=True)
        assert "Asked the safeguarding lead before answering." in str(
            list(case.events.values_list("data__text", flat=True))
        )

    def test_whoever_recorded_it_themselves_is_not_interrupted(self, case: Case, officer: User) -> None:
        assert self.reply(case, officer)

    def test_an_answer_in_a_crisis_is_never_delayed_by_it(
        self, arrive: Any, officer: User, lead: User, see: Any
    ) -> None:
        case = arrive("I want to die, and there were bruises", safeguarding=90, crisis=95)
        operations.confirm(case.pk, "safeguarding", "lead", by=officer, said=self.SAID)
        assert see(case, lead).guidance.restricted
        operations.reply(case.pk, "We are here. Can you tell us where you are?", by=lead, version=now(case))

    def test_the_page_of_the_answer_asks_and_takes_the_tick(self, case: Case, lead: User) -> None:
        client, address = Client(), f"/cases/{case.pk}/reply"
        client.force_login(lead)
        assert "I have asked" in client.get(address).content.decode()
        words = {"text": "Thank you for telling us.", "version": now(case), "why": "The lead says what to answer."}
        refused = client.post(address, words)
        assert refused.status_code == 422
        assert "Restricted: ask the safeguarding lead" in refused.content.decode()
        assert client.post(address, words | {"asked": "yes"}).status_code == 302

    def test_a_broken_glass_opens_what_was_recorded_for_an_hour(
        self, case: Case, lead: User, trust: Organisation
    ) -> None:
        client, moment = Client(), timezone.now()
        client.force_login(lead)
        with time_machine.travel(moment, tick=False) as clock:
            assert "A child at home" not in client.get(f"/cases/{case.pk}/").content.decode()
            asked = {"seal": "safeguarding", "matter": matter_of(case), "next": f"/cases/{case.pk}/"}
            page = client.get("/sealed/open", asked).content.decode()
            assert "Safeguarding: only a few people" in page
            answer = client.post("/sealed/open", asked | {"why": EMERGENCY, "proof": PASSWORD})
            assert answer["Location"] == f"/cases/{case.pk}/"
            shown = client.get(f"/cases/{case.pk}/").content.decode()
            assert "A child at home" in shown
            assert self.ASK not in shown
            assert "A child at home" not in client.get(f"/cases/{case.pk}/print").content.decode()
            clock.shift(timedelta(minutes=60))
            assert "A child at home" not in client.get(f"/cases/{case.pk}/").content.decode()

    def test_the_glass_broken_for_one_case_opens_nothing_of_another(
        self, case: Case, arrive: Any, lead: User, officer: User, trust: Organisation
    ) -> None:
        other = arrive("And more bruises", safeguarding=90, author="Ray Example")
        operations.confirm(other.pk, "safeguarding", "lead", by=officer, said=self.SAID)
        break_glass(lead, case, "safeguarding")
        assert queries.case(trust, case.pk, by=lead).guidance.restricted == ()
        assert queries.case(trust, other.pk, by=lead).guidance.restricted


class TestThePages:
    def test_a_lead_is_told_that_they_will_not_see_it_again_before_it_is_sealed(
        self, arrive: Any, lead: User, legal: User
    ) -> None:
        case, client = arrive(), Client()
        client.force_login(lead)
        address = f"/cases/{case.pk}/seal"
        assert address in client.get(f"/cases/{case.pk}/").content.decode()
        assert "cannot be found, counted or opened" in client.get(address).content.decode()
        typed = {"seal": "legal", "why": WHY, "version": now(case)}
        page = client.post(address, typed).content.decode()
        assert "You will not be able to open this case again" in page
        assert WHY in page
        case.refresh_from_db()
        assert case.seal == ""
        assert client.post(address, typed | {"sure": "on"})["Location"] == "/queue"
        assert client.get(f"/cases/{case.pk}/").status_code == 404
        assert client.get(address).status_code == 404

    def test_whoever_knows_seals_at_once_sees_the_mark_and_opens_it_to_the_desk_again(
        self, arrive: Any, legal: User, officer: User
    ) -> None:
        case, client = arrive(), Client()
        client.force_login(legal)
        typed = {"seal": "legal", "why": WHY, "version": now(case)}
        assert client.post(f"/cases/{case.pk}/seal", typed)["Location"] == f"/cases/{case.pk}/"
        assert "Sealed: legal matter" in client.get(f"/cases/{case.pk}/").content.decode()
        assert "Sealed: legal matter" in client.get("/queue").content.decode()
        typed = {"why": "The inquest is over.", "version": now(case)}
        assert client.post(f"/cases/{case.pk}/unseal", typed).status_code == 302
        assert got(officer, f"/cases/{case.pk}/") == 1

    def test_those_who_may_not_seal_are_not_offered_it(self, arrive: Any, officer: User) -> None:
        case = arrive()
        assert "/seal" not in got_words(officer, f"/cases/{case.pk}/")
        assert got(officer, f"/cases/{case.pk}/seal", f"/cases/{case.pk}/unseal") == 0

    def test_what_is_missing_is_asked_for(self, arrive: Any, legal: User) -> None:
        case, client = arrive(), Client()
        client.force_login(legal)
        page = client.post(f"/cases/{case.pk}/seal", {"version": now(case)})
        assert page.status_code == 422
        assert "Choose what kind of matter it is" in page.content.decode()


class TestSealing:
    def test_says_who_and_under_which_clause_and_keeps_the_reason_under_the_seal(
        self, arrive: Any, trust: Organisation, officer: User, lead: User, legal: User, see: Any
    ) -> None:
        case = arrive()
        seal(case, lead)
        event = CaseEvent.objects.get(case=case, act="sealed")
        assert (event.by, event.clause, event.data["seal"]) == (lead, "4.6", "legal")
        line = next(line for line in journal.timeline(trust.pk, matter_of(case)) if line.act == "case.sealed")
        assert (line.actor, line.personal) == (lead.actor.id, {"why": WHY})
        assert WHY not in str(line.facts)
        assert WHY in str([row.detail for row in see(case, legal).timeline])
        operations.unseal_case(case.pk, by=legal, version=now(case), why="The inquest is over and all is public.")
        told = str([(row.words, row.detail) for row in see(case, officer).timeline])
        assert "Sealed the case" in told
        assert WHY not in told
        assert "inquest" not in told
        assert "legal" not in told
        assert "inquest" in str([row.detail for row in see(case, legal).timeline])
        assert WHY not in got_words(legal, f"/cases/{case.pk}/print")

    def test_whoever_has_it_and_may_not_know_loses_it(
        self, arrive: Any, officer: User, lead: User, legal: User
    ) -> None:
        case = arrive()
        operations.take(case.pk, by=officer, version=now(case))
        seal(case, lead)
        case.refresh_from_db()
        assert (case.assignee, case.lease_holder, case.state) == (None, None, lifecycle.WAITING)
        state = lifecycle.fold(event.value for event in case.events.all())
        assert (state.seal, state.assignee) == ("legal", None)
        with pytest.raises(NoSuchCase):
            operations.reply(case.pk, "Thank you.", by=officer, version=now(case))

    def test_a_notice_that_has_not_left_yet_leads_nobody_to_it_who_may_not_know(
        self, arrive: Any, officer: User, lead: User, legal: User
    ) -> None:
        case, other = arrive(), arrive("Another", author="Ray Example")
        for each in (case, other):
            operations.assign(each.pk, to=officer.pk, by=lead, version=now(each))
            operations.note(each.pk, f"@{legal.name} and @{officer.name}, can you look?", by=lead)
        tasks.work()
        assert Notice.objects.filter(state="waiting").count() == 6
        seal(case, lead)
        called_off = Notice.objects.filter(state="withdrawn")
        assert {(each.person, each.path) for each in called_off} == {(officer, f"/cases/{case.pk}/")}
        assert Notice.objects.filter(state="waiting").count() == 4

    @pytest.mark.parametrize("found", ["crisis", "threat", "safeguarding"])
    def test_waits_while_a_colleague_has_danger_in_their_hands(
        self, arrive: Any, officer: User, lead: User, legal: User, found: str
    ) -> None:
        case = arrive(**{found: 90})
        operations.take(case.pk, by=officer, version=now(case))
        with pytest.raises(operations.HeldByAnother):
            seal(case, lead)
        with time_machine.travel(timezone.now() + timedelta(minutes=6)):
            assert seal(case, lead).seal == "legal"

    def test_waits_for_whoever_found_danger_and_may_be_ringing_999(
        self, arrive: Any, officer: User, lead: User, legal: User
    ) -> None:
        case = arrive(crisis=90)
        operations.confirm(case.pk, "crisis", "danger", by=officer, answer="yes")
        with pytest.raises(NotPossible, match="may be ringing 999"):
            seal(case, lead)
        said = {
            "said": "I have taken them",
            "risk": "Taken already",
            "rang": "Jo",
            "rang-at": timezone.now().isoformat(),
        }
        operations.confirm(case.pk, "crisis", "call-999", by=officer, said=said)
        assert seal(case, lead).seal == "legal"

    @pytest.mark.parametrize("later", [timedelta(0), timedelta(minutes=61)])
    def test_waits_no_longer_than_an_hour_and_not_for_who_found_none(
        self, arrive: Any, officer: User, lead: User, legal: User, later: timedelta
    ) -> None:
        case = arrive(crisis=90)
        operations.confirm(case.pk, "crisis", "danger", by=officer, answer="yes" if later else "no")
        with time_machine.travel(timezone.now() + later):
            assert seal(case, lead).seal == "legal"

    def test_whoever_has_it_and_knows_keeps_it(self, arrive: Any, lead: User) -> None:
        case = arrive()
        operations.take(case.pk, by=lead, version=now(case))
        seal(case, lead, "support")
        case.refresh_from_db()
        assert case.assignee == lead

    @pytest.mark.parametrize(
        ("role", "kinds"),
        [
            ("desk_lead", set(Seal)),
            ("safeguarding_lead", {"safeguarding"}),
            ("legal", {"legal"}),
            ("investigator", {"investigation"}),
            ("desk_officer", set()),
            ("information_governance", set()),
        ],
    )
    def test_those_seal_who_know_of_such_matters_and_a_lead_seals_towards_all(
        self, arrive: Any, see: Any, make_user: Any, role: str, kinds: set[str]
    ) -> None:
        by, case = make_user(role), arrive()
        for other in ("desk_lead", "safeguarding_lead", "legal", "investigator"):
            make_user(other)
        view = see(case, by)
        assert set(view.seals) == kinds
        assert ("seal" in view.acts) is bool(kinds)
        for kind in Seal:
            case = arrive()
            if kind in kinds:
                assert seal(case, by, kind).seal == kind
            else:
                with pytest.raises(NotPermitted):
                    seal(case, by, kind)

    @pytest.mark.parametrize("kind", list(Seal))
    def test_every_seal_can_be_looked_behind_by_some_role(self, kind: Seal, arrive: Any, make_user: Any) -> None:
        case, by = arrive(), make_user("desk_lead")
        for role in ROLE_NAMES:
            make_user(role)
        assert seal(case, by, kind).seal == kind

    def test_is_refused_where_nobody_could_ever_look(
        self, arrive: Any, lead: User, make_user: Any, administrator: User
    ) -> None:
        case = arrive()
        people.deactivate(make_user("legal"), by=administrator.actor)
        with pytest.raises(NotPossible, match=r"nobody could ever look at this one\. Ask an administrator"):
            seal(case, lead)
        case.refresh_from_db()
        assert case.seal == ""

    def test_needs_a_reason_and_a_seal_that_there_is(self, arrive: Any, lead: User, legal: User) -> None:
        case = arrive()
        with pytest.raises(ReasonNeeded):
            operations.seal_case(case.pk, "legal", by=lead, version=now(case), why=" ")
        with pytest.raises(NotPossible):
            seal(case, lead, "secret")
        with pytest.raises(NotPossible, match="not sealed"):
            operations.unseal_case(case.pk, by=legal, version=now(case), why=WHY)

    def test_a_sealed_case_goes_to_nobody_who_could_not_find_it(self, arrive: Any, officer: User, lead: User) -> None:
        case = arrive()
        seal(case, lead, "support")
        for to in ({"to": officer.pk}, {"role": "desk_officer"}):
            with pytest.raises(NotPossible, match="they may not know of it"):
                operations.assign(case.pk, by=lead, version=now(case), **to)
        operations.assign(case.pk, by=lead, version=now(case), role="desk_lead")

    def test_a_mention_of_which_nobody_was_told_yet_is_not_told_any_more(
        self, arrive: Any, officer: User, lead: User, legal: User
    ) -> None:
        case = arrive()
        operations.note(case.pk, f"@{lead.name} look", by=officer)
        seal(case, lead)
        tasks.tell_mentions()
        assert not Notice.objects.filter(person=lead).exists()
        assert Mention.objects.get().told_at is not None

    def test_a_sealed_neighbour_is_quoted_nowhere(
        self, arrive: Any, trust: Organisation, officer: User, lead: User, legal: User
    ) -> None:
        case, other = arrive(LONG, post_id="p1"), arrive("Hello")
        arrive("I did not mean it.", post_id="p1", edited_at=timezone.now())
        seal(case, lead)
        view = queries.case(trust, other.pk, by=officer)
        assert {LONG, "I did not mean it."} <= view.around.unsaid
        said = (MessageView("Ann", LONG, None), MessageView("Ann", "Hm.", None))
        assert without(replace(view.post, thread=said), view.around.unsaid).thread == said[1:]


def got_words(by: User, address: str) -> str:
    client = Client()
    client.force_login(by)
    return client.get(address).content.decode()
