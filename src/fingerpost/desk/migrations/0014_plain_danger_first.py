"""Danger that shows plainly stands before danger that shows faintly: what is open gets its place anew."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

from fingerpost.desk.lifecycle import danger
from fingerpost.desk.placing import is_faint, place


def place_anew(apps: Apps, _: BaseDatabaseSchemaEditor) -> None:
    """Closed cases stand as they did; of open ones there are few."""
    for case in apps.get_model("desk", "Case").objects.filter(closed_at__isnull=True).iterator(500):
        faint = is_faint(danger(case.rank), case.signals.split("|"))
        case.place = place(
            case.rank, case.due_at, case.received_at, case.number, faint=faint, asleep=case.snoozed_until
        )
        case.save(update_fields=["place"])


class Migration(migrations.Migration):
    dependencies = [("desk", "0013_no_index_of_the_organisation_alone")]

    operations = [migrations.RunPython(place_anew, migrations.RunPython.noop)]
