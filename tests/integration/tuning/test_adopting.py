"""What reads is what a named person adopted after a comparison on the same text, whatever becomes of the files."""

import json
import shutil
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.db import DatabaseError, transaction

from fingerpost.journal.models import Entry
from fingerpost.people.permissions import NotPermitted
from fingerpost.triage.model import Missing, ModelError, read_card
from fingerpost.tuning import queries
from fingerpost.tuning.models import Adoption, ModelComparison
from fingerpost.tuning.operations import ModelRefused, adopt, adopt_first, compare, roll_back
from tiny_model import make_model

from .conftest import SETUP

pytestmark = [pytest.mark.databases, pytest.mark.django_db]


def version(organisation: Any) -> str | None:
    found = queries.current_model(organisation)
    return found.version if found else None


class TestTheFirst:
    def test_the_one_that_came_reads_before_the_set_up(self, organisation: Any, came: Path) -> None:
        assert version(organisation) == "came-1"
        assert (queries.standing(organisation).kind, queries.standing(organisation).adoption) == ("learned", None)

    def test_is_rules_alone_and_then_the_model_that_comes_with_fingerpost(
        self, organisation: Any, adopted: Adoption
    ) -> None:
        assert version(organisation) == "came-1"
        assert [each.shown for each in queries.history(organisation)] == ["model came-1", "rules alone"]
        assert (adopted.person, adopted.comparison) == (None, None)
        assert queries.standing(organisation).words == ""

    def test_is_rules_alone_where_none_comes(self, organisation: Any) -> None:
        assert adopt_first(organisation, by=SETUP).rules_alone
        assert version(organisation) is None
        assert "Only what stands on form is read" in queries.standing(organisation).words

    def test_happens_once(self, organisation: Any, adopted: Adoption) -> None:
        assert adopt_first(organisation, by=SETUP) == adopted
        assert Entry.objects.filter(act="model.adopted").count() == 2

    def test_is_not_quietly_rules_alone_where_what_comes_is_not_whole(self, organisation: Any, came: Path) -> None:
        (came / "head.npz").write_bytes(b"")
        with pytest.raises(ModelError, match="not the file that was measured"):
            adopt_first(organisation, by=SETUP)

    def test_is_for_who_sets_up(self, organisation: Any, officer: Any) -> None:
        with pytest.raises(NotPermitted):
            adopt_first(organisation, by=officer.actor)


class TestComparing:
    def test_keeps_figures_of_both_and_ids_and_changes_nothing(
        self, organisation: Any, compared: ModelComparison
    ) -> None:
        crisis = compared.report["signals"]["crisis"]
        assert (crisis["before"]["recall"][0], crisis["after"]["recall"][0]) == (0.5, 1.0)
        assert [each["post"] for each in compared.report["differ"]] == ["two"]
        assert "owl" not in json.dumps(compared.report)
        assert version(organisation) == "came-1"

    def test_with_rules_alone_too(self, organisation: Any, other: Path, labelled: Path) -> None:
        found = compare(organisation, other, labelled, by=SETUP)
        assert found.before_digest == ""
        assert found.report["differing"] >= 2

    def test_is_journalled_without_a_word_of_the_text(self, compared: ModelComparison) -> None:
        entry = Entry.objects.get(act="model.compared")
        assert compared.text_digest.encode() in bytes(entry.body)
        assert b"heron" not in bytes(entry.body)

    def test_keeps_the_model_so_that_what_was_compared_is_adopted(
        self, organisation: Any, compared: ModelComparison, other: Path, lead: Any
    ) -> None:
        shutil.rmtree(other)
        adopt(organisation, compared.pk, by=lead, why="It hears owls.")
        assert version(organisation) == "other-2"

    @pytest.mark.parametrize("said", ["", "{}\n", "not json\n"])
    def test_needs_a_labelled_text(self, organisation: Any, other: Path, labelled: Path, said: str) -> None:
        labelled.write_text(said)
        with pytest.raises(ModelRefused, match="no labelled post"):
            compare(organisation, other, labelled, by=SETUP)
        assert not ModelComparison.objects.exists()

    def test_of_the_model_in_use_is_refused(
        self, organisation: Any, adopted: Adoption, came: Path, labelled: Path
    ) -> None:
        with pytest.raises(ModelRefused, match="in use already"):
            compare(organisation, came, labelled, by=SETUP)

    def test_of_a_model_that_is_not_whole_is_refused(self, organisation: Any, other: Path, labelled: Path) -> None:
        (other / "encoder.onnx").write_bytes(b"x")
        with pytest.raises(ModelError):
            compare(organisation, other, labelled, by=SETUP)

    @pytest.mark.parametrize("name", ["../outside", ".hidden", "", "a b", "x" * 61])
    def test_of_a_model_whose_version_is_no_name_is_refused(
        self, organisation: Any, tmp_path: Path, labelled: Path, name: str
    ) -> None:
        folder = make_model(tmp_path / "bad", {"crisis": "heron"}, name)
        with pytest.raises(ModelError, match="its version is no name"):
            compare(organisation, folder, labelled, by=SETUP)
        assert not (tmp_path / "outside").exists()

    def test_another_model_of_the_same_version_does_not_take_its_place(
        self, organisation: Any, compared: ModelComparison, tmp_path: Path, labelled: Path
    ) -> None:
        twin = make_model(tmp_path / "twin", {"crisis": "wren"}, "other-2")
        made = compare(organisation, twin, labelled, by=SETUP)
        assert made.folder.startswith("other-2-")
        assert {each.version for each in queries.models(organisation)} == {"came-1", "other-2"}
        assert len(queries.models(organisation)) == 3

    def test_needs_somebody_who_may_see_the_model(self, organisation: Any, other: Path, labelled: Path) -> None:
        from fingerpost.journal.actor import Actor

        with pytest.raises(NotPermitted):
            compare(organisation, other, labelled, by=Actor("x:1", "nobody"))


class TestAdopting:
    def test_a_comparison_then_a_person_then_it_reads(
        self, organisation: Any, compared: ModelComparison, lead: Any
    ) -> None:
        made = adopt(organisation, compared.pk, by=lead, why=" It hears owls. ")
        assert (made.number, made.person, made.comparison, made.why) == (3, lead, compared, "It hears owls.")
        assert version(organisation) == "other-2"
        card = queries.card_in_use(organisation)
        assert card
        assert card.version == "other-2"

    def test_the_journal_says_who_and_what_and_keeps_why_apart(
        self, organisation: Any, changed: Adoption, lead: Any
    ) -> None:
        entry = Entry.objects.get(act="model.adopted", actor=lead.actor.id)
        body = bytes(entry.body)
        assert changed.digest.encode() in body
        assert str(changed.comparison_id).encode() in body
        assert b"owls" not in body

    def test_without_a_comparison_there_is_nothing_to_adopt(
        self, organisation: Any, adopted: Adoption, lead: Any
    ) -> None:
        with pytest.raises(ModelComparison.DoesNotExist):
            adopt(organisation, uuid4(), by=lead, why="x")

    def test_a_comparison_with_what_no_longer_reads_does_not_count(
        self, organisation: Any, adopted: Adoption, compared: ModelComparison, lead: Any
    ) -> None:
        first = queries.history(organisation).last()
        assert first
        roll_back(organisation, first.pk, by=lead, why="Back to the beginning.")
        with pytest.raises(ModelRefused, match="Compare the candidate again"):
            adopt(organisation, compared.pk, by=lead, why="x")

    def test_a_comparison_on_another_text_is_not_found(
        self, organisation: Any, compared: ModelComparison, other: Path, labelled: Path
    ) -> None:
        assert queries.comparison_on(organisation, other, labelled) == compared
        labelled.write_text(labelled.read_text() + "\n")
        assert queries.comparison_on(organisation, other, labelled) is None

    @pytest.mark.parametrize("role", ["desk_officer", "administrator", "auditor", "information_governance"])
    def test_is_for_a_lead(self, organisation: Any, compared: ModelComparison, make_user: Any, role: str) -> None:
        with pytest.raises(NotPermitted):
            adopt(organisation, compared.pk, by=make_user(role), why="x")

    def test_is_for_a_named_person_with_a_reason(self, organisation: Any, compared: ModelComparison, lead: Any) -> None:
        with pytest.raises(ModelRefused, match="named person"):
            adopt(organisation, compared.pk, by=lead.actor, why="x")
        with pytest.raises(ModelRefused, match="Say why"):
            adopt(organisation, compared.pk, by=lead, why="  ")
        assert version(organisation) == "came-1"

    def test_a_model_that_was_damaged_since_is_refused_and_nothing_changes(
        self, organisation: Any, compared: ModelComparison, lead: Any, shelf: Path
    ) -> None:
        (shelf / compared.folder / "head.npz").write_bytes(b"x")
        with pytest.raises(ModelRefused, match=r"head\.npz is not the file"):
            adopt(organisation, compared.pk, by=lead, why="x")
        assert version(organisation) == "came-1"

    def test_twice_is_refused(self, organisation: Any, changed: Adoption, lead: Any) -> None:
        with pytest.raises(ModelRefused, match="in use already"):
            adopt(organisation, changed.comparison_id, by=lead, why="x")  # type: ignore[arg-type]

    def test_of_another_body_is_not_found(self, compared: ModelComparison, lead: Any) -> None:
        from fingerpost.people.models import Organisation

        other = Organisation.objects.create(name="Elsewhere", short_name="E")
        assert queries.comparison(other, compared.pk) is None
        with pytest.raises(ModelComparison.DoesNotExist):
            adopt(other, compared.pk, by=lead, why="x")


class TestGoingBack:
    def test_lets_the_earlier_model_read_again_with_a_reason(
        self, organisation: Any, adopted: Adoption, changed: Adoption, lead: Any
    ) -> None:
        made = roll_back(organisation, adopted.pk, by=lead, why="Too many false alarms.")
        assert (made.number, made.back_to, made.digest) == (4, 2, adopted.digest)
        assert version(organisation) == "came-1"
        assert Entry.objects.filter(act="model.rolled_back", actor=lead.actor.id).count() == 1

    def test_can_go_to_rules_alone(self, organisation: Any, changed: Adoption, lead: Any) -> None:
        first = queries.history(organisation).last()
        assert first
        roll_back(organisation, first.pk, by=lead, why="Until it is mended.")
        assert version(organisation) is None

    def test_asks_for_permission_a_reason_and_another_model(
        self, organisation: Any, adopted: Adoption, changed: Adoption, lead: Any, officer: Any
    ) -> None:
        with pytest.raises(NotPermitted):
            roll_back(organisation, adopted.pk, by=officer, why="x")
        with pytest.raises(ModelRefused, match="Say why"):
            roll_back(organisation, adopted.pk, by=lead, why="")
        with pytest.raises(ModelRefused, match="in use already"):
            roll_back(organisation, changed.pk, by=lead, why="x")
        with pytest.raises(Adoption.DoesNotExist):
            roll_back(organisation, uuid4(), by=lead, why="x")


class TestTheRecord:
    def test_the_database_refuses_to_change_or_remove_an_adoption(self, adopted: Adoption) -> None:
        for act in (
            lambda: Adoption.objects.filter(pk=adopted.pk).update(why="other"),
            lambda: Adoption.objects.filter(pk=adopted.pk).delete(),
        ):
            with pytest.raises(DatabaseError), transaction.atomic():
                act()
        assert Adoption.objects.get(pk=adopted.pk).why == adopted.why


class TestWhatReads:
    def test_is_the_kept_copy_and_not_the_folder(self, organisation: Any, adopted: Adoption, came: Path) -> None:
        make_model(came, {"crisis": "wren"}, "came-2")
        assert version(organisation) == "came-1"
        assert read_card(came).version == "came-2"

    def test_is_found_in_fingerpost_itself_should_the_shelf_be_lost(
        self, organisation: Any, adopted: Adoption, shelf: Path
    ) -> None:
        shutil.rmtree(shelf)
        assert version(organisation) == "came-1"

    @pytest.mark.parametrize("name", ["encoder.onnx", "head.npz", "tokenizer.json", "model.json"])
    def test_is_missing_and_says_why_when_a_file_is_lost_or_changed_and_comes_back_with_it(
        self, organisation: Any, changed: Adoption, shelf: Path, name: str
    ) -> None:
        file = shelf / changed.folder / name
        held = file.read_bytes()
        file.write_bytes(held[:-1] + b"?")
        found = queries.standing(organisation)
        assert (found.kind, isinstance(queries.current_model(organisation), Missing)) == ("missing", True)
        assert found.why
        assert str(shelf) not in found.words
        file.unlink()
        assert name in queries.standing(organisation).why
        file.write_bytes(held)
        assert version(organisation) == "other-2"

    def test_is_not_another_model_that_was_put_in_its_place(
        self, organisation: Any, changed: Adoption, shelf: Path
    ) -> None:
        make_model(shelf / changed.folder, {"crisis": "wren"}, "other-2")
        assert queries.standing(organisation).why == "what is kept is not what was adopted"

    def test_is_opened_once(self, organisation: Any, adopted: Adoption) -> None:
        assert queries.current_model(organisation) is queries.current_model(organisation)
