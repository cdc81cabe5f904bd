"""What was written so far is kept, on every device, and never written over unseen."""

import threading

import pytest
from django.db import connections

from fingerpost.desk import operations
from fingerpost.desk.models import ReplyDraft
from fingerpost.desk.operations import DraftConflict, NoSuchCase, NotPossible
from fingerpost.people.models import Organisation
from fingerpost.people.permissions import NotPermitted

from .conftest import now

pytestmark = [pytest.mark.django_db, pytest.mark.databases]


def test_every_saving_hands_out_the_stamp_for_the_next(arrive, officer, see) -> None:
    case = arrive()
    first = operations.keep_draft(case.pk, "reply", "Thank", by=officer, stamp=0)
    second = operations.keep_draft(case.pk, "reply", "Thank you", by=officer, stamp=first)
    assert second > first
    draft = see(case, officer).around.draft("reply")
    assert draft is not None
    assert (draft.text, draft.stamp, draft.by) == ("Thank you", second, officer.name)
    assert now(case) == 1


def test_the_same_words_again_change_nothing(arrive, officer) -> None:
    case = arrive()
    first = operations.keep_draft(case.pk, "reply", "Thank", by=officer, stamp=0)
    assert operations.keep_draft(case.pk, "reply", "Thank", by=officer, stamp=0) == first


def test_a_device_that_holds_older_words_is_told_and_nothing_is_lost(arrive, officer) -> None:
    case = arrive()
    operations.keep_draft(case.pk, "reply", "On the telephone", by=officer, stamp=0)
    with pytest.raises(DraftConflict) as told:
        operations.keep_draft(case.pk, "reply", "At the desk", by=officer, stamp=0)
    assert told.value.text == "On the telephone"
    assert ReplyDraft.objects.get().text == "On the telephone"
    operations.keep_draft(case.pk, "reply", "At the desk", by=officer, stamp=told.value.stamp)
    assert ReplyDraft.objects.get().text == "At the desk"


def test_a_device_is_told_when_the_words_have_been_sent_from_another(arrive, officer) -> None:
    case = arrive(enquiry=80)
    stamp = operations.keep_draft(case.pk, "reply", "It starts at 10am.", by=officer, stamp=0)
    operations.reply(case.pk, "It starts at 10am.", by=officer, version=now(case))
    assert not ReplyDraft.objects.exists()
    with pytest.raises(DraftConflict, match="sent or thrown away"):
        operations.keep_draft(case.pk, "reply", "It starts at 10am. Come!", by=officer, stamp=stamp)


def test_everybody_sees_who_is_writing_and_nobody_writes_over_another(arrive, officer, lead, see) -> None:
    case = arrive()
    operations.keep_draft(case.pk, "reply", "Mine", by=officer, stamp=0)
    operations.keep_draft(case.pk, "reply", "Hers", by=lead, stamp=0)
    assert {(each.by, each.yours) for each in see(case, lead).around.drafts} == {
        (officer.name, False),
        (lead.name, True),
    }


def test_emptying_the_box_throws_the_draft_away(arrive, officer) -> None:
    case = arrive()
    stamp = operations.keep_draft(case.pk, "reply", "Mine", by=officer, stamp=0)
    assert operations.keep_draft(case.pk, "reply", " ", by=officer, stamp=stamp) == 0
    assert not ReplyDraft.objects.exists()


def test_who_may_not_reply_drafts_nothing(arrive, officer, make_user) -> None:
    case = arrive()
    with pytest.raises(NotPermitted):
        operations.keep_draft(case.pk, "reply", "Mine", by=make_user("auditor"), stamp=0)
    with pytest.raises(NotPossible):
        operations.keep_draft(case.pk, "hide", "Mine", by=officer, stamp=0)
    elsewhere = Organisation.objects.create(name="Another body", short_name="Another", pack="corp-0068")
    with pytest.raises(NoSuchCase):
        operations.keep_draft(case.pk, "reply", "Mine", by=make_user(organisation=elsewhere), stamp=0)


@pytest.mark.django_db(transaction=True)
def test_two_devices_at_the_same_moment_keep_one_and_tell_the_other(arrive, officer) -> None:
    case, found = arrive(), []
    start = threading.Barrier(2)

    def keep(words: str) -> None:
        start.wait()
        try:
            found.append(operations.keep_draft(case.pk, "reply", words, by=officer, stamp=0))
        except DraftConflict as told:
            found.append(told)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=keep, args=(words,)) for words in ("At the desk", "On the telephone")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(type(each).__name__ for each in found) == ["DraftConflict", "int"]
    assert ReplyDraft.objects.count() == 1
