"""Every kind of row says whose it is and how it is retired; and the journal cannot be unwritten."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.db import models

from source_tree import APPS, SOURCE, imports, modules, short

OURS = [model for model in apps.get_models() if model.__module__.startswith("fingerpost.")]

NO_ORGANISATION = {
    "people.Organisation": "it is the organisation",
    "people.FailedSignIn": "nobody is known yet",
    "journal.Head": "numbers run over the whole installation",
    "desk.Numbering": "cases are numbered over the whole installation",
    "journal.PersonalValue": "stands beside an entry, which has it",
}
OTHER_KEYS = {
    "journal.Entry": "its number is its key",
    "journal.Head": "there is one",
    "desk.Numbering": "there is one",
    "journal.PersonalValue": "nobody names one",
}


def label(model: type[models.Model]) -> str:
    return model._meta.label


@pytest.mark.parametrize("model", OURS, ids=label)
def test_a_model_states_its_personal_data_and_how_it_is_retired(model: type[models.Model]) -> None:
    said = model.__dict__.get("PRIVACY", "")
    assert len(said) > 20, f"{label(model)} needs PRIVACY = '…': what it holds of people, and when that goes"


def without_organisation() -> set[str]:
    return {label(model) for model in OURS if "organisation" not in {field.name for field in model._meta.fields}}


def test_every_row_belongs_to_an_organisation() -> None:
    assert without_organisation() == set(NO_ORGANISATION)


def test_keys_tell_nothing() -> None:
    assert {label(model) for model in OURS if not isinstance(model._meta.pk, models.UUIDField)} == set(OTHER_KEYS)


def test_all_our_apps_are_looked_at() -> None:
    assert {model._meta.app_label for model in OURS} == set(APPS)


@pytest.mark.parametrize("model", [model for model in OURS if model._meta.app_label == "journal"], ids=label)
def test_the_journal_points_at_nothing(model: type[models.Model]) -> None:
    assert not [field.name for field in model._meta.get_fields() if field.is_relation]


def test_nothing_points_at_the_journal() -> None:
    pointing = [
        f"{label(model)}.{field.name}"
        for model in OURS
        for field in model._meta.get_fields()
        if field.is_relation and field.related_model and label(field.related_model).startswith("journal.")  # type: ignore[arg-type]
    ]
    assert not pointing


def test_only_the_journal_touches_its_rows() -> None:
    touching = [
        f"{short(path)}:{line} imports {name}"
        for path in modules()
        if not short(path).startswith("journal/")
        for line, name in imports(path)
        if name.startswith("fingerpost.journal.models")
    ]
    assert not touching


def test_nothing_that_decides_reads_the_journal() -> None:
    """Faces and reports may show it; desk, evidence, inbox and delivery decide by their own rows."""
    reading = [
        f"{short(path)}:{line}"
        for path in modules()
        if short(path).split("/")[0] not in {"journal", "web", "api", "cli", "assurance"}
        for line, name in imports(path)
        if name.startswith("fingerpost.journal.queries")
    ]
    assert not reading


def texts() -> list[Path]:
    return [path for path in SOURCE.rglob("*") if path.suffix in {".py", ".sql"}]


@pytest.mark.parametrize(
    "forbidden", [r"DROP\s+TRIGGER", r"DISABLE\s+TRIGGER", r"session_replication_role", r"writable_schema"]
)
def test_no_code_takes_the_guards_down(forbidden: str) -> None:
    assert not [
        short(path) for path in texts() if re.search(forbidden, path.read_text(encoding="utf-8"), re.IGNORECASE)
    ]


def test_the_journal_has_two_acts_and_neither_changes_an_entry() -> None:
    from fingerpost.journal import operations

    acts = {name for name in operations.__all__ if name.islower()}
    assert acts == {"record", "erase_personal"}


def test_migrations_say_all_that_the_models_say(db: None) -> None:
    from django.core.management import call_command

    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
