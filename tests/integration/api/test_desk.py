"""The desk by API: the same acts as on the pages, with the same refusals, once however often they are sent."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from fingerpost.desk import operations as desk
from fingerpost.desk.models import Case, CaseEvent
from fingerpost.journal import queries as journal
from fingerpost.people import operations as people
from fingerpost.people.models import ApiToken, OnceKey

from .conftest import problem

pytestmark = [pytest.mark.databases, pytest.mark.django_db]


def url(case: Case, act: str = "") -> str:
    return f"/api/cases/{case.pk}" + (f"/{act}" if act else "")


def test_a_case_is_listed_read_taken_answered_and_closed(ask, arrived):
    case = arrived()
    listed = ask("get", "/api/cases").json()
    assert [row["id"] for row in listed["cases"]] == [str(case.pk)]
    assert listed["next"] == ""
    read = ask("get", url(case))
    assert read.json()["post"]["text"] == "What time does the drop-in start?"
    assert read["ETag"] == f'"{read.json()["version"]}"'
    taken = ask("post", url(case, "take"), If_Match=read["ETag"])
    assert (taken.status_code, taken.json()["state"]) == (200, "taken")
    said = ask("post", url(case, "reply"), {"text": "We open at 9am.", "version": taken.json()["version"]}).json()
    assert said["state"] == "effect_pending"
    key = ask("get", url(case)).json()["manual_steps"][0]["key"]
    recorded = {"key": key, "outcome": "done", "told": "It stands under the post.", "version": said["version"]}
    done = ask("post", url(case, "outcome"), recorded).json()
    why = {"version": done["version"], "why": "The machine has not read it, and we answered."}
    assert ask("post", url(case, "close"), why).json()["state"] == "closed"


def test_what_is_done_is_recorded_under_the_user_and_with_the_token(ask, arrived, officer, organisation):
    case = arrived()
    ask("post", url(case, "note"), {"text": "Rang the ward."})
    lines = {line.act: line for line in journal.timeline(organisation.pk, f"case:{case.pk}")}
    token = ApiToken.objects.get(user=officer)
    assert lines["case.noted"].actor == lines["token.acted"].actor == f"user:{officer.pk}"
    assert lines["token.acted"].facts == {"token": str(token.pk), "act": "note"}


def test_reading_a_case_is_recorded(ask, arrived, organisation):
    case = arrived()
    ask("get", url(case))
    ask("get", url(case))
    acts = [line.act for line in journal.timeline(organisation.pk, f"case:{case.pk}")]
    assert acts.count("case.looked") == 1


@pytest.mark.parametrize(("by_header", "status"), [(True, 412), (False, 409)])
def test_a_case_that_has_changed_is_not_written_over(ask, arrived, officer, by_header, status):
    case = arrived()
    old = case.version
    desk.note(case.pk, "Rang the ward.", by=officer)
    how = {"If_Match": f'"{old}"'} if by_header else {}
    refused = ask("post", url(case, "take"), {} if by_header else {"version": old}, **how)
    assert problem(refused) == (status, "stale")
    assert "Added a note" in refused.json()["since"][0]
    assert "Read the case again" in refused.json()["detail"]
    case.refresh_from_db()
    assert case.state == "waiting"


@pytest.mark.parametrize("header", ["", "*", '"not-a-number"', '"99999999999"'])
def test_an_act_says_which_version_was_read(ask, arrived, header):
    case = arrived()
    assert problem(ask("post", url(case, "take"), If_Match=header)) == (428, "version-needed")


def test_two_versions_are_one_too_many(ask, arrived):
    case = arrived()
    assert problem(ask("post", url(case, "take"), {"version": 1}, If_Match='"2"')) == (400, "two-versions")


def test_checking_changes_nothing_and_says_what_would_stand_in_the_way(ask, arrived):
    case = arrived()
    body = {"text": "We open at 9am.", "version": case.version}
    checked = ask("post", url(case, "reply") + "?check=true", body)
    assert checked.json()["done"] is False
    assert "ETag" not in checked
    assert not CaseEvent.objects.filter(case=case, act="effect_asked").exists()
    for words, final in (("Write to jo.bloggs@example.org.", True), ("Ring Jo on 07700 900123.", False)):
        told = ask("post", url(case, "reply") + "?check=true", body | {"text": words})
        assert problem(told) == (422, "words-refused")
        assert told.json()["final"] is final
    assert ask("post", url(case, "reply"), body).json()["done"] is True


def test_sent_twice_under_one_key_it_is_done_once(ask, arrived):
    case = arrived()
    sent = [ask("post", url(case, "note"), {"text": "Rang."}, Idempotency_Key="a-1") for _ in range(3)]
    assert {answer.status_code for answer in sent} == {200}
    assert len({answer.content for answer in sent}) == 1
    assert {answer["ETag"] for answer in sent} == {sent[0]["ETag"]}
    assert CaseEvent.objects.filter(case=case, act="noted").count() == 1


def test_a_key_belongs_to_one_request_of_one_token_for_a_day(ask, arrived, token_of, lead):
    case = arrived()
    with time_machine.travel(datetime(2026, 11, 23, 9, 0, tzinfo=UTC), tick=False) as clock:
        ask("post", url(case, "note"), {"text": "one"}, Idempotency_Key="k")
        assert problem(ask("post", url(case, "note"), {"text": "two"}, Idempotency_Key="k")) == (
            422,
            "key-used-otherwise",
        )
        other = ask("post", url(case, "note"), {"text": "three"}, token=token_of(lead), Idempotency_Key="k")
        assert other.status_code == 200
        clock.shift(timedelta(hours=25))
        assert ask("post", url(case, "note"), {"text": "four"}, Idempotency_Key="k").status_code == 200
    assert CaseEvent.objects.filter(case=case, act="noted").count() == 3
    assert OnceKey.objects.count() == 1


def test_what_was_refused_can_be_tried_again_under_the_same_key(ask, arrived, lead):
    case = arrived()
    taken = desk.take(case.pk, by=lead, version=case.version)
    body = {"version": taken.version}
    assert problem(ask("post", url(case, "take"), body, Idempotency_Key="k")) == (409, "held-by-another")
    version = desk.release(case.pk, by=lead, version=taken.version).version
    again = ask("post", url(case, "take"), {"version": version}, Idempotency_Key="k")
    assert again.status_code == 200


def test_a_token_lets_its_program_do_what_it_is_for_and_no_more(ask, arrived, token_of, officer, lead):
    case = arrived()
    reading = token_of(officer, "desk_read")
    assert ask("get", url(case), token=reading).status_code == 200
    assert problem(ask("post", url(case, "note"), {"text": "x"}, token=reading)) == (403, "not-permitted")
    agreeing = token_of(lead, "desk_agree")
    body = {"version": case.version}
    assert problem(ask("post", url(case, "take"), body, token=agreeing)) == (403, "not-permitted")


def test_a_token_never_lets_its_program_do_more_than_its_user_may(ask, arrived, token_of, make_user):
    case, auditor = arrived(), make_user("auditor")
    token = token_of(auditor, "desk_work")
    assert problem(ask("get", "/api/cases", token=token)) == (403, "not-permitted")
    assert problem(ask("get", url(case), token=token)) == (403, "not-permitted")


def test_whoever_leaves_is_out_on_the_next_request(ask, token_of, make_user, administrator):
    leaver = make_user("desk_officer")
    token = token_of(leaver)
    assert ask("get", "/api/cases", token=token).status_code == 200
    people.deactivate(leaver, by=administrator.actor)
    assert problem(ask("get", "/api/cases", token=token)) == (401, "token-refused")


def test_a_token_for_the_desk_has_a_user_and_no_other_has_one(organisation, officer, administrator):
    for purpose, user in (("desk_work", None), ("ingest", officer)):
        with pytest.raises(ValueError, match="in which user's name"):
            people.issue_token(organisation=organisation, name="x", purpose=purpose, by=administrator.actor, user=user)


def test_another_bodys_case_is_not_there(ask, arrived, trust):
    from fingerpost.people.models import Organisation

    case = arrived()
    other = Organisation.objects.create(name="Elsewhere", short_name="E", pack="corp-0068")
    Case.objects.filter(pk=case.pk).update(organisation=other)
    assert problem(ask("get", url(case))) == (404, "no-such-case")
    assert problem(ask("post", url(case, "note"), {"text": "x"})) == (404, "no-such-case")


@pytest.mark.parametrize("body", [b"{", b"[]", b'{"text": 5}', b'{"text": "x", "more": 1}', b'{"text": "a\\u0000"}'])
def test_what_cannot_be_read_is_a_problem(client, token_of, officer, arrived, body):
    headers = {"Authorization": f"Bearer {token_of(officer)}"}
    answer = client.generic("POST", url(arrived(), "note"), body, "application/json", headers=headers)
    assert problem(answer)[0] in (400, 422)
    assert not CaseEvent.objects.filter(act="noted").exists()


def test_the_queue_is_walked_from_case_to_case_and_nothing_comes_twice(ask, arrived):
    for number in range(7):
        case = arrived(f"post {number}")
        due = {0: None, 1: None}.get(number, datetime(2026, 11, 23, 9, number % 3, tzinfo=UTC))
        Case.objects.filter(pk=case.pk).update(due_at=due, rank=3 - number % 2)
    whole = [row["id"] for row in ask("get", "/api/cases").json()["cases"]]
    walked, after = [], ""
    while True:
        page = ask("get", f"/api/cases?limit=2&after={after}").json()
        walked += [row["id"] for row in page["cases"]]
        after = page["next"]
        if not after:
            break
    assert walked == whole
    assert len(set(walked)) == 7


def test_closed_cases_are_walked_as_well(ask, arrived, officer):
    for number in range(3):
        case = arrived(f"post {number}")
        desk.mark_read(case.pk, by=officer, version=case.version, why="Read.")
    page = ask("get", "/api/cases?state=closed&limit=2").json()
    last = ask("get", f"/api/cases?state=closed&limit=2&after={page['next']}").json()
    shown = [row["excerpt"] for row in page["cases"] + last["cases"]]
    assert sorted(shown) == ["post 0", "post 1", "post 2"]
    assert last["next"] == ""


def test_a_sealed_case_is_not_there_for_any_program_whoever_it_acts_for(ask, arrived, make_user, token_of, officer):
    case, legal, lead = arrived("about the inquest"), make_user("legal"), make_user("desk_lead")
    assert "seal" not in ask("get", url(case)).json()
    assert "seal" not in ask("get", "/api/cases").json()["cases"][0]
    case = desk.seal_case(case.pk, "legal", by=lead, version=case.version, why="The coroner asked for it.")
    people.break_glass(
        officer,
        seal="legal",
        matter=f"case:{case.pk}",
        why="Somebody may be hurt and I must look.",
        proof="a long pass phrase of 2026",
        address="127.0.0.1",
        by=officer.actor,
    )
    for user in (officer, legal, lead):
        token = token_of(user)
        for address in ("/api/cases?state=all", "/api/cases?state=all&text=inquest"):
            assert ask("get", address, token=token).json()["cases"] == []
        assert problem(ask("get", url(case), token=token)) == (404, "no-such-case")
    for act, body in (("note", {"text": "x"}), ("take", {"version": case.version}), ("reply", {"text": "x"})):
        assert problem(ask("post", url(case, act), {"version": case.version} | body)) == (404, "no-such-case")


@pytest.mark.parametrize("after", ["x", "-1", "1.5", "é", "٣"])
def test_a_cursor_of_somebody_elses_making_is_refused(ask, trust, after):
    assert problem(ask("get", f"/api/cases?after={after}")) == (400, "bad-cursor")


def test_the_queue_can_be_narrowed_as_on_its_page(ask, arrived):
    ours, other = arrived("where is the ramp"), arrived("when is it open", platform="x")
    assert [row["id"] for row in ask("get", "/api/cases?platform=x").json()["cases"]] == [str(other.pk)]
    assert [row["id"] for row in ask("get", "/api/cases?text=ramp").json()["cases"]] == [str(ours.pk)]
    assert ask("get", "/api/cases?assignee=me").json()["cases"] == []
    assert problem(ask("get", "/api/cases?state=everything")) == (422, "unreadable")


def test_the_number_of_questions_to_the_database_does_not_grow_with_the_queue(ask, arrived):
    def asked() -> int:
        with CaptureQueriesContext(connection) as found:
            ask("get", "/api/cases")
        return len(found)

    arrived()
    ask("get", "/api/cases")
    few = asked()
    for _ in range(5):
        arrived()
    assert asked() == few


def test_too_many_acts_in_a_minute_are_told_to_wait(ask, arrived, monkeypatch):
    from fingerpost.api import acts

    case: Any = arrived()
    for path in acts.router.path_operations.values():
        monkeypatch.setattr(path.operations[0].throttle_objects[0], "num_requests", 1)
    assert ask("post", url(case, "note"), {"text": "x"}).status_code == 200
    refused = ask("post", url(case, "note"), {"text": "x"})
    assert problem(refused) == (429, "too-many")
    assert int(refused["Retry-After"]) > 0
