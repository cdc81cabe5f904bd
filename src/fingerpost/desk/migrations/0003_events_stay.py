"""Makes the database itself refuse to change or remove what happened to a case.

On both databases an event can only be added, as the next number of its case: no update, no delete (on PostgreSQL no
TRUNCATE either). Whoever owns the database can drop these guards; the journal tells the same story apart from them.
There is no way back from this migration.
"""

from typing import ClassVar

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = (
    """CREATE TRIGGER desk_event_no_update BEFORE UPDATE ON desk_caseevent
       BEGIN SELECT RAISE(ABORT, 'what happened to a case is not changed'); END""",
    """CREATE TRIGGER desk_event_no_delete BEFORE DELETE ON desk_caseevent
       BEGIN SELECT RAISE(ABORT, 'what happened to a case is not removed'); END""",
    # Also refuses INSERT OR REPLACE, which removes a row without asking the trigger above.
    """CREATE TRIGGER desk_event_in_order BEFORE INSERT ON desk_caseevent
       WHEN NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM desk_caseevent WHERE case_id = NEW.case_id)
         OR EXISTS (SELECT 1 FROM desk_caseevent WHERE id = NEW.id)
       BEGIN SELECT RAISE(ABORT, 'an event takes the next number of its case'); END""",
)

POSTGRESQL = (
    """CREATE FUNCTION desk_event_refuse() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN
         RAISE EXCEPTION 'what happened to a case is not changed' USING ERRCODE = 'integrity_constraint_violation';
       END $$""",
    """CREATE FUNCTION desk_event_in_order() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN
         IF NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM desk_caseevent WHERE case_id = NEW.case_id) THEN
           RAISE EXCEPTION 'an event takes the next number of its case' USING ERRCODE = 'integrity_constraint_violation';
         END IF;
         RETURN NEW;
       END $$""",
    """CREATE TRIGGER desk_event_no_change BEFORE UPDATE OR DELETE ON desk_caseevent
       FOR EACH ROW EXECUTE FUNCTION desk_event_refuse()""",
    """CREATE TRIGGER desk_event_no_truncate BEFORE TRUNCATE ON desk_caseevent
       FOR EACH STATEMENT EXECUTE FUNCTION desk_event_refuse()""",
    """CREATE TRIGGER desk_event_in_order BEFORE INSERT ON desk_caseevent
       FOR EACH ROW EXECUTE FUNCTION desk_event_in_order()""",
    # Also in sessions that replay changes, where ordinary triggers sleep.
    "ALTER TABLE desk_caseevent ENABLE ALWAYS TRIGGER desk_event_no_change",
    "ALTER TABLE desk_caseevent ENABLE ALWAYS TRIGGER desk_event_no_truncate",
    "ALTER TABLE desk_caseevent ENABLE ALWAYS TRIGGER desk_event_in_order",
)


def know_crises(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Cases from before stay in the crisis that they were in, until people say otherwise."""
    case = apps.get_model("desk", "Case")
    case.objects.filter(rank=0).update(life=True, under_crisis=True)


def guard(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Put up the guards that this kind of database understands."""
    statements = {"sqlite": SQLITE, "postgresql": POSTGRESQL}[schema_editor.connection.vendor]
    for statement in statements:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """The guards, and what is known of crises so far."""

    dependencies: ClassVar = [("desk", "0002_crisis_and_closed")]
    operations: ClassVar = [migrations.RunPython(know_crises), migrations.RunPython(guard)]
