"""The media log, requests for information with their clocks, the directory of services, and the measures."""

from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.utils import timezone

from fingerpost.desk import operations, queries
from fingerpost.desk.operations import ServicesFileError, WordsRefused
from fingerpost.people.permissions import NotPermitted

from .conftest import now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

LOG = {
    "outlet": "The Moorside Echo",
    "journalist": "Toni Reed",
    "question": "How long are the waits?",
    "deadline": "2026-11-30T16:00+00:00",
    "answers": "Bo",
}


def log(case, officer, **changes):
    return operations.confirm(case.pk, "media", "log", by=officer, said=LOG | changes)


class TestTheMediaLog:
    @pytest.fixture(autouse=True)
    def on_a_day(self):
        with time_machine.travel(datetime(2026, 11, 30, 12, 0, tzinfo=UTC), tick=False):
            yield

    def test_has_who_asked_what_by_when_and_what_was_said(self, arrive, trust, officer) -> None:
        case = arrive(media_enquiry=90)
        log(case, officer, embargo="2026-12-01T06:00+00:00")
        (row,) = queries.media_log(trust, by=officer)
        assert (row.case, row.outlet, row.answers, row.said) == (case.pk, "The Moorside Echo", "Bo", "")
        assert (row.due, row.embargo) == ("30 November 2026 at 4pm", "Not before 1 December 2026 at 6am")
        said = {"said": "Eleven weeks.", "said-by": "Bo", "said-at": "2026-11-30T15:00+00:00"}
        operations.confirm(case.pk, "media", "said", by=officer, said=said)
        assert queries.media_log(trust, by=officer)[0].said == "Eleven weeks."

    def test_shows_what_is_late_first_and_what_was_answered_last(self, arrive, trust, officer) -> None:
        answered, later, late = (arrive(media_enquiry=90) for _ in range(3))
        for case, deadline in ((answered, "2026-11-29"), (later, "2026-12-02"), (late, "2026-11-28")):
            log(case, officer, deadline=f"{deadline}T16:00+00:00")
        said = {"said": "Yes.", "said-by": "Bo", "said-at": "2026-11-30T15:00+00:00"}
        operations.confirm(answered.pk, "media", "said", by=officer, said=said)
        rows = queries.media_log(trust, by=officer)
        assert [row.case for row in rows] == [late.pk, later.pk, answered.pk]
        assert rows[0].due.startswith("Overdue: it was 28 November")


class TestRequestsForInformation:
    def test_run_by_the_laws_clock_and_stop_while_we_wait(self, arrive, trust, officer, see) -> None:
        case = arrive("Send me all your minutes", information_request=90)
        operations.confirm(
            case.pk, "information-request", "kind", by=officer, answer="foi", said={"received": "2027-09-06"}
        )
        (row,) = queries.information_requests(trust, by=officer)
        assert (row.kind, row.clock.due) == ("Freedom of information", date(2027, 10, 4))
        assert "due by 4 October 2027" in see(case, officer).guidance.clock
        operations.confirm(case.pk, "information-request", "asked", by=officer, said={"asked": "2027-09-09"})
        assert queries.information_requests(trust, by=officer)[0].clock.stopped
        operations.confirm(case.pk, "information-request", "clarified", by=officer, said={"clarified": "2027-09-20"})
        operations.confirm(case.pk, "information-request", "hand-over", by=officer, said={"to": "Lee in IG"})
        (row,) = queries.information_requests(trust, by=officer)
        assert (row.clock.due, row.to) == (date(2027, 10, 18), "Lee in IG")

    def test_an_ordinary_question_has_no_clock(self, arrive, trust, officer, see) -> None:
        case = arrive(information_request=90)
        operations.confirm(
            case.pk, "information-request", "kind", by=officer, answer="ordinary", said={"received": "2027-09-06"}
        )
        assert queries.information_requests(trust, by=officer) == ()
        assert see(case, officer).guidance.clock == ""


SERVICES = (
    "name,what,place,from_age,to_age,reach,checked_on,check_by\n"
    "Crisis team,Urgent help,Moorside,18,,01632 960 001,2026-11-01,2027-05-01\n"
    "Young minds,Counselling,Moorside,11,17,01632 960 002,2026-11-01,\n"
    "Old line,Urgent help,Dales,,,01632 960 003,2025-01-01,\n"
)


class TestTheDirectoryOfServices:
    @pytest.fixture(autouse=True)
    def on_a_day(self):
        with time_machine.travel(datetime(2026, 11, 30, 12, 0, tzinfo=UTC), tick=False):
            yield

    def test_is_searched_by_words_place_and_age_and_says_what_is_out_of_date(self, trust, officer, lead) -> None:
        assert operations.import_services(SERVICES.encode(), by=lead).taken == 3
        assert [row.name for row in queries.services(trust, "urgent", by=officer)] == ["Crisis team", "Old line"]
        assert [row.name for row in queries.services(trust, by=officer, age=15)] == ["Young minds", "Old line"]
        assert [row.name for row in queries.services(trust, "urgent", by=officer, place="dales")] == ["Old line"]
        good, old = queries.services(trust, "urgent", by=officer)
        assert (good.in_date, good.ages, good.words) == (True, "18 and over", "Crisis team (Moorside): 01632 960 001")
        assert "out of date, do not use it" in queries.checked_words(old)

    def test_takes_the_good_rows_and_says_what_is_wrong_with_the_others(self, trust, officer, lead) -> None:
        bad = (
            "name,reach,checked_on,from_age,to_age\nA,r,2026-01-01,,\n,r,2026-01-01,,\nB,r,soon,,\nC,r,2026-01-01,9,4\n"
        )
        report = operations.import_services(bad.encode(), by=lead)
        assert report.taken == 1
        assert [refused.line for refused in report.refused] == [3, 4, 5]
        assert "no name" in report.refused[0].why

    @pytest.mark.parametrize("content", [b"", b"name,reach\nA,r\n", b"\xff\xfe", b"name,reach,checked_on\n"])
    def test_a_file_that_is_no_directory_changes_nothing(self, trust, officer, lead, content) -> None:
        operations.import_services(SERVICES.encode(), by=lead)
        with pytest.raises(ServicesFileError):
            operations.import_services(content, by=lead)
        assert len(queries.services(trust, by=officer)) == 3

    def test_is_replaced_by_a_lead(self, officer) -> None:
        with pytest.raises(NotPermitted):
            operations.import_services(SERVICES.encode(), by=officer)


def test_a_helpline_past_its_date_does_not_leave_unseen(arrive, officer) -> None:
    with time_machine.travel(datetime(2027, 6, 1, 12, 0, tzinfo=UTC), tick=False):
        case = arrive(enquiry=80)
        with pytest.raises(WordsRefused, match="This is out of date: Samaritans") as refused:
            operations.reply(case.pk, "Ring 116 123.", by=officer, version=now(case))
        assert not refused.value.final
        operations.reply(case.pk, "Ring 116 123.", by=officer, version=now(case), confirmed=True)


class TestTheMeasures:
    def figures(self, trust, by):
        until = timezone.now() + timedelta(minutes=1)
        found = queries.measures(trust, until - timedelta(days=30), until, by=by)
        return {each.pathway: {figure.id: figure.value for figure in each.figures} for each in found}

    def test_count_what_came_what_was_done_how_soon_and_what_was_left(self, arrive, trust, officer) -> None:
        start = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
        with time_machine.travel(start, tick=False):
            done, left = (arrive(crisis=70, author=name, at=start) for name in ("Jo Marsden", "Al Moss"))
        with time_machine.travel(start + timedelta(minutes=10), tick=False):
            operations.confirm(done.pk, "crisis", "danger", by=officer, answer="no")
        with time_machine.travel(start + timedelta(minutes=30), tick=False):
            operations.confirm(left.pk, "crisis", "danger", by=officer, answer="no")
        with time_machine.travel(start + timedelta(hours=1), tick=False):
            for case in (done, left):
                operations.take(case.pk, by=officer, version=now(case))
                operations.close(case.pk, by=officer, version=now(case), why="They are with their family.")
            operations.confirm(done.pk, "crisis", "debrief", by=officer)
            crisis = self.figures(trust, officer)["crisis"]
        assert (crisis["posts"], crisis["rang"], crisis["debrief"], crisis["no-debrief"]) == (2, 0, 1, 1)
        assert (crisis["asked"], crisis["first-act"]) == (20, 20)

    def test_are_empty_where_nothing_came(self, trust, officer) -> None:
        found = self.figures(trust, officer)
        assert found["media"] == {"enquiries": 0, "logged": None, "answered": None, "unanswered": 0}

    def test_an_act_of_the_desk_counts_for_its_step(self, arrive, trust, officer, platform_answers) -> None:
        case = arrive(targets_staff=90)
        operations.confirm(case.pk, "staff-targeted", "confirm", by=officer, answer="yes")
        assert self.figures(trust, officer)["staff-targeted"]["confirmed"] == 1

    def test_are_not_for_whoever_sees_no_queue(self, trust, administrator) -> None:
        with pytest.raises(NotPermitted):
            self.figures(trust, administrator)
