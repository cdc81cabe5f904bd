"""Case numbers, places in the queue, who read what, kept views, exposure, and the full-text index.

Cases from before are numbered in the order of their posts' arrival. What they can be found by is made afterwards, by
``fingerpost search rebuild``.
"""

import uuid
from typing import Any, ClassVar

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from fingerpost.desk.placing import place
from fingerpost.desk.searching import postgresql, sqlite

READS = ("read", "grounded", "agreement_asked", "effect_asked", "stepped", "closed")


def fill(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Give every case what the new columns hold, from what is kept of it."""
    case_model, event_model = apps.get_model("desk", "Case"), apps.get_model("desk", "CaseEvent")
    cases = case_model.objects.select_related("post", "reading__assessment").order_by("post__received_at", "pk")
    number = 0
    for number, case in enumerate(cases.iterator(500), start=1):
        case.number, case.platform, case.account_id = number, case.post.platform, case.post.account_id
        assessment = case.reading.assessment if case.reading else None
        case.not_read = not (assessment and (assessment.text_read or assessment.empty_text))
        case.place = place(
            case.rank, case.due_at, case.received_at, number, closed_at=case.closed_at, asleep=case.snoozed_until
        )
        if not case.unread:
            told = event_model.objects.filter(case=case)
            edited = [each.number for each in told.filter(act="changed") if each.data.get("change") == "edited"]
            read = told.filter(act__in=READS, number__gt=max(edited, default=0)).order_by("number").first()
            case.read_at, case.read_by_id = (read.at, read.by_id) if read else (None, None)
        case.save()
    apps.get_model("desk", "Numbering").objects.create(pk=1, last=number)
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # else the table cannot be altered any more


def make_search(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """The index that this kind of database understands."""
    for statement in {"sqlite": sqlite, "postgresql": postgresql}[schema_editor.connection.vendor].MAKE:
        schema_editor.execute(statement)


def unmake_search(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Take it away; it is made from other rows."""
    for statement in {"sqlite": sqlite, "postgresql": postgresql}[schema_editor.connection.vendor].UNMAKE:
        schema_editor.execute(statement)


def person(**more: Any) -> Any:
    """A reference to somebody who signs in."""
    return models.ForeignKey(related_name="+", to=settings.AUTH_USER_MODEL, **more)


def body() -> Any:
    """A reference to the public body."""
    return models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name="+", to="people.organisation")


def key() -> Any:
    """A key that tells nothing."""
    return models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)


CASCADE, PROTECT = django.db.models.deletion.CASCADE, django.db.models.deletion.PROTECT
OPEN, SHUT = models.Q(("closed_at__isnull", True)), models.Q(("closed_at__isnull", False))


class Migration(migrations.Migration):
    """All of it."""

    dependencies: ClassVar = [
        ("desk", "0006_replies"),
        ("inbox", "0003_posts_to_answer"),
        ("register", "0001_first"),
        ("people", "0001_first"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations: ClassVar = [
        migrations.CreateModel(
            name="Numbering",
            fields=[
                ("id", models.PositiveSmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("last", models.PositiveBigIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="SavedView",
            fields=[
                ("id", key()),
                ("name", models.CharField(max_length=60)),
                ("shared", models.BooleanField(default=False)),
                ("asked", models.JSONField(default=dict)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("organisation", body()),
                ("owner", person(on_delete=CASCADE)),
            ],
            options={
                "ordering": ("name", "made_at"),
                "indexes": [models.Index(fields=["organisation", "shared"], name="saved_view_shared")],
                "constraints": [models.UniqueConstraint(fields=("owner", "name"), name="saved_view_once_per_name")],
            },
        ),
        migrations.CreateModel(
            name="Sight",
            fields=[
                ("id", key()),
                ("uncovered", models.BooleanField(default=False)),
                ("organisation", body()),
                ("user", models.OneToOneField(on_delete=CASCADE, related_name="+", to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name="Exposure",
            fields=[
                ("id", key()),
                ("day", models.DateField()),
                ("covered", models.BooleanField(default=False)),
                ("case", models.ForeignKey(on_delete=CASCADE, related_name="+", to="desk.case")),
                ("organisation", body()),
                ("user", person(on_delete=CASCADE)),
            ],
            options={
                "indexes": [models.Index(fields=["organisation", "day"], name="exposure_by_day")],
                "constraints": [models.UniqueConstraint(fields=("user", "day", "case"), name="exposure_once_a_day")],
            },
        ),
        migrations.RemoveIndex(model_name="case", name="case_open_in_order"),
        migrations.RemoveIndex(model_name="case", name="case_by_state"),
        migrations.RemoveIndex(model_name="case", name="case_unread"),
        migrations.AddField("case", "number", models.PositiveBigIntegerField(null=True)),
        migrations.AddField(
            "case", "place", models.CharField(default="", editable=False, max_length=50), preserve_default=False
        ),
        migrations.AddField("case", "platform", models.CharField(default="", max_length=20)),
        migrations.AddField(
            "case",
            "account",
            models.ForeignKey(
                blank=True, db_index=False, null=True, on_delete=PROTECT, related_name="+", to="register.account"
            ),
        ),
        migrations.AddField("case", "not_read", models.BooleanField(default=False)),
        migrations.AddField("case", "read_at", models.DateTimeField(blank=True, null=True)),
        migrations.AddField("case", "read_by", person(blank=True, db_index=False, null=True, on_delete=PROTECT)),
        migrations.RunPython(fill),
        migrations.AlterField("case", "number", models.PositiveBigIntegerField(unique=True)),
        migrations.AddIndex(
            "case",
            models.Index(
                condition=OPEN,
                fields=["organisation", "place", "unread", "state", "assignee", "rank", "due_at"],
                name="case_open_in_order",
            ),
        ),
        migrations.AddIndex(
            "case", models.Index(condition=SHUT, fields=["organisation", "place"], name="case_closed_in_order")
        ),
        migrations.AddIndex(
            "case", models.Index(condition=models.Q(("unread", True)), fields=["organisation"], name="case_unread")
        ),
        migrations.RunPython(make_search, unmake_search),
    ]
