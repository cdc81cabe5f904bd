"""What rules is what a named person adopted, whatever becomes of the files; past readings keep their version."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from fingerpost.inbox import packs, queries
from fingerpost.inbox.models import PolicyAdoption, PolicyTrial, PolicyVersion, StoredAssessment, StoredReading
from fingerpost.inbox.operations import PolicyRefused, adopt_first, adopt_policy, receive, try_policy
from fingerpost.inbox.packs import folder_of, pack_of, pack_under
from fingerpost.inbox.tasks import read_waiting
from fingerpost.journal.actor import Actor, system
from fingerpost.journal.models import Entry
from fingerpost.people.permissions import NotPermitted
from fingerpost.policy import PackError, shipped
from fingerpost.policy.comparing.stored import NotReplayable, Stored
from fingerpost.post import Post

pytestmark = [pytest.mark.databases, pytest.mark.django_db]

SETUP = system("setup")


@pytest.fixture
def folder(organisation: Any, tmp_path: Path) -> Path:
    """The body's own folder."""
    own = Path(shutil.copytree(shipped(), tmp_path / "own"))
    organisation.pack = str(own)
    organisation.save()
    return own


@pytest.fixture
def adopted(organisation: Any, folder: Path) -> PolicyAdoption:
    """The first version, in force."""
    return adopt_first(organisation, by=SETUP)


def change(folder: Path, version: str = "2") -> None:
    path = folder / "pack.yaml"
    said = path.read_text(encoding="utf-8")
    path.write_text(re.sub(r'version: "\w+"', f'version: "{version}"', said), encoding="utf-8")


def come_in(organisation: Any, number: int = 1) -> None:
    post = Post(text="Thank you all so much.", id=f"c{number}", platform="facebook", kind="comment")
    receive(post, organisation=organisation, by=SETUP, source="api")
    read_waiting("w1")


class TestWhatRules:
    def test_before_anything_is_adopted_the_folder_rules_as_it_stands(self, organisation: Any, folder: Path) -> None:
        change(folder)
        assert pack_of(organisation).ref.version == "2"

    def test_a_changed_a_broken_and_a_missing_folder_change_nothing(
        self, organisation: Any, folder: Path, adopted: PolicyAdoption
    ) -> None:
        before = pack_of(organisation).ref
        change(folder)
        assert pack_of(organisation).ref == before
        (folder / "rules.yaml").write_text("nonsense", encoding="utf-8")
        assert pack_of(organisation).ref == before
        shutil.rmtree(folder)
        packs.opened.cache_clear()
        assert pack_of(organisation).ref == before

    def test_a_laid_out_copy_that_somebody_touched_is_written_anew(
        self, organisation: Any, adopted: PolicyAdoption
    ) -> None:
        laid_out = pack_of(organisation).folder
        (laid_out / "rules.yaml").write_text("rules: []", encoding="utf-8")
        packs.opened.cache_clear()
        assert pack_of(organisation).ref.digest == adopted.version.digest

    def test_a_kept_copy_that_was_altered_in_the_database_is_refused(
        self, organisation: Any, adopted: PolicyAdoption
    ) -> None:
        files = dict(adopted.version.files)
        files["rules.yaml"] = "rules: []"
        PolicyVersion.objects.update(files=files)
        packs.opened.cache_clear()
        with pytest.raises(PackError, match="is not what was adopted"):
            pack_of(organisation)

    def test_the_first_adoption_happens_once(self, organisation: Any, folder: Path, adopted: PolicyAdoption) -> None:
        change(folder)
        assert adopt_first(organisation, by=SETUP).pk == adopted.pk
        assert Entry.objects.filter(act="policy.adopted").count() == 1

    def test_only_who_sets_the_body_up_adopts_the_first(self, organisation: Any, folder: Path) -> None:
        with pytest.raises(NotPermitted):
            adopt_first(organisation, by=Actor("user:1", "desk_officer"))


class TestAdopting:
    def test_a_trial_then_a_person_then_it_rules(
        self, organisation: Any, folder: Path, adopted: PolicyAdoption, lead: Any
    ) -> None:
        come_in(organisation)
        change(folder)
        trial = try_policy(organisation, folder, by=lead)
        assert pack_of(organisation).ref.version == "1"
        assert (trial.report["total"], trial.report["replayed"], trial.report["changed"]) == (1, 1, 0)
        assert trial.difference["changes"]
        made = adopt_policy(organisation, trial.pk, by=lead, why="Agreed on Friday.")
        assert (made.number, made.person, made.trial, made.why) == (2, lead, trial, "Agreed on Friday.")
        assert pack_of(organisation).ref.version == "2"
        reading = StoredReading.objects.get()
        assert (reading.pack_version, reading.pack_digest) == ("1", adopted.version.digest)
        kept = pack_under(organisation, reading.pack_digest)
        assert kept is not None
        assert kept.ref.version == "1"
        come_in(organisation, 2)
        assert StoredReading.objects.get(post__external_id="c2").pack_version == "2"

    def test_what_was_tried_is_adopted_however_the_folder_changed_since(
        self, organisation: Any, folder: Path, adopted: PolicyAdoption, lead: Any
    ) -> None:
        change(folder)
        trial = try_policy(organisation, folder, by=lead)
        change(folder, "3")
        adopt_policy(organisation, trial.pk, by=lead, why="Agreed.")
        assert pack_of(organisation).ref.version == "2"

    def test_the_journal_says_who_and_what_and_keeps_why_apart(
        self, organisation: Any, folder: Path, adopted: PolicyAdoption, lead: Any
    ) -> None:
        change(folder)
        trial = try_policy(organisation, folder, by=lead)
        adopt_policy(organisation, trial.pk, by=lead, why="Agreed by Ms Alder.")
        entry = Entry.objects.filter(act="policy.adopted").order_by("-sequence").first()
        assert entry is not None
        assert (entry.actor, entry.role) == (lead.actor.id, "desk_lead")
        assert adopted.version.digest.encode() in bytes(entry.body)
        assert b"Alder" not in bytes(entry.body)
        assert Entry.objects.filter(act="policy.tried", actor=lead.actor.id).count() == 1

    @pytest.mark.parametrize("role", ["desk_officer", "administrator", "auditor", "information_governance"])
    def test_other_roles_neither_try_nor_adopt(
        self, organisation: Any, folder: Path, adopted: PolicyAdoption, lead: Any, make_user: Any, role: str
    ) -> None:
        change(folder)
        trial = try_policy(organisation, folder, by=lead)
        with pytest.raises(NotPermitted):
            try_policy(organisation, folder, by=make_user(role))
        with pytest.raises(NotPermitted):
            adopt_policy(organisation, trial.pk, by=make_user(role), why="Because.")
        assert pack_of(organisation).ref.version == "1"

    def test_a_program_does_not_adopt(
        self, organisation: Any, folder: Path, adopted: PolicyAdoption, lead: Any
    ) -> None:
        change(folder)
        trial = try_policy(organisation, folder, by=lead)
        with pytest.raises(PolicyRefused, match="a named person"):
            adopt_policy(organisation, trial.pk, by=lead.actor, why="Because.")
        lead.is_active = False
        with pytest.raises((PolicyRefused, NotPermitted)):
            adopt_policy(organisation, trial.pk, by=lead, why="Because.")

    def test_a_trial_that_was_overtaken_is_refused(
        self, organisation: Any, folder: Path, adopted: PolicyAdoption, lead: Any
    ) -> None:
        change(folder)
        first = try_policy(organisation, folder, by=lead)
        change(folder, "3")
        second = try_policy(organisation, folder, by=lead)
        adopt_policy(organisation, first.pk, by=lead, why="Agreed.")
        with pytest.raises(PolicyRefused, match="after this trial"):
            adopt_policy(organisation, second.pk, by=lead, why="Agreed.")
        with pytest.raises(PolicyRefused, match="in force already"):
            adopt_policy(organisation, first.pk, by=lead, why="Agreed.")

    def test_a_reason_is_asked_for(self, organisation: Any, folder: Path, adopted: PolicyAdoption, lead: Any) -> None:
        change(folder)
        trial = try_policy(organisation, folder, by=lead)
        with pytest.raises(PolicyRefused, match="Say why"):
            adopt_policy(organisation, trial.pk, by=lead, why="  ")

    def test_nothing_to_adopt_is_said(
        self, organisation: Any, folder: Path, adopted: PolicyAdoption, lead: Any
    ) -> None:
        with pytest.raises(PolicyRefused, match="word for word"):
            try_policy(organisation, folder, by=lead)

    def test_a_folder_that_cannot_be_used_leaves_no_trace(
        self, organisation: Any, folder: Path, adopted: PolicyAdoption, lead: Any
    ) -> None:
        (folder / "rules.yaml").write_text("nonsense", encoding="utf-8")
        with pytest.raises(PackError, match=r"own/rules\.yaml"):
            try_policy(organisation, folder, by=lead)
        assert (PolicyTrial.objects.count(), PolicyVersion.objects.count()) == (0, 1)

    def test_another_bodys_trial_is_not_there(
        self, organisation: Any, folder: Path, adopted: PolicyAdoption, lead: Any, make_user: Any
    ) -> None:
        from fingerpost.people.models import Organisation

        change(folder)
        trial = try_policy(organisation, folder, by=lead)
        other = Organisation.objects.create(name="Elsewhere Council", short_name="Elsewhere", pack="corp-0068")
        with pytest.raises(PolicyTrial.DoesNotExist):
            adopt_policy(other, trial.pk, by=make_user("desk_lead", organisation=other), why="Because.")
        assert queries.policy_trial(other, trial.pk) is None


class TestStoredRulings:
    def test_each_post_comes_once_with_its_newest_reading_and_no_words(self, organisation: Any, lead: Any) -> None:
        from fingerpost.inbox.operations import read_post

        organisation.pack = "corp-0068"
        organisation.save()
        come_in(organisation)
        come_in(organisation, 2)
        post = queries.posts(organisation).get(external_id="c1")
        read_post(post, by=lead.actor, context={"bereaved": True})
        found = {record.id: record for record in queries.stored_rulings(organisation)}
        record = found[str(post.pk)]
        assert len(found) == 2
        assert isinstance(record, Stored)
        assert record.facts["bereaved"] is True
        assert record.facts["praise"] >= 50
        assert "Thank you" not in repr(record)

    def test_an_erased_reading_and_a_failed_one_say_why_they_cannot_be_replayed(self, organisation: Any) -> None:
        organisation.pack = "corp-0068"
        organisation.save()
        for number in (1, 2):
            come_in(organisation, number)
        StoredAssessment.objects.filter(revision__post__external_id="c1").update(signals={})
        StoredReading.objects.filter(post__external_id="c2").update(state="failed", facts={}, assessment=None)
        found = list(queries.stored_rulings(organisation))
        assert all(isinstance(record, NotReplayable) for record in found)
        assert {record.why for record in found} == {"facts_erased", "not_read"}


def test_candidates_are_the_own_folder_and_its_neighbours_and_nothing_else(organisation: Any, folder: Path) -> None:
    shutil.copytree(shipped(), folder.parent / "next-year")
    (folder.parent / "holiday-pictures").mkdir()
    assert list(queries.candidates(organisation)) == ["own", "next-year"]
    assert folder_of(organisation) == folder
