"""Makes the database itself refuse to change or remove an adoption.

On both databases an adoption can only be added (on SQLite as the next number; on PostgreSQL a constraint sees to that). Whoever owns the database can
drop these guards; the journal tells the same story apart from them. There is no way back from this migration.
"""

from typing import ClassVar

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = (
    """CREATE TRIGGER tuning_adoption_no_update BEFORE UPDATE ON tuning_adoption
       BEGIN SELECT RAISE(ABORT, 'an adoption is written once'); END""",
    """CREATE TRIGGER tuning_adoption_no_delete BEFORE DELETE ON tuning_adoption
       BEGIN SELECT RAISE(ABORT, 'an adoption is written once'); END""",
    # Also refuses INSERT OR REPLACE, which removes a row without asking the trigger above.
    """CREATE TRIGGER tuning_adoption_in_order BEFORE INSERT ON tuning_adoption
       WHEN NEW.number <> (SELECT COALESCE(MAX(number), 0) + 1 FROM tuning_adoption
                           WHERE organisation_id = NEW.organisation_id)
         OR EXISTS (SELECT 1 FROM tuning_adoption WHERE id = NEW.id)
       BEGIN SELECT RAISE(ABORT, 'an adoption takes the next number'); END""",
)

POSTGRESQL = (
    """CREATE FUNCTION tuning_adoption_refuse() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN
         RAISE EXCEPTION 'an adoption is written once' USING ERRCODE = 'integrity_constraint_violation';
       END $$""",
    """CREATE TRIGGER tuning_adoption_no_change BEFORE UPDATE OR DELETE ON tuning_adoption
       FOR EACH ROW EXECUTE FUNCTION tuning_adoption_refuse()""",
    """CREATE TRIGGER tuning_adoption_no_truncate BEFORE TRUNCATE ON tuning_adoption
       FOR EACH STATEMENT EXECUTE FUNCTION tuning_adoption_refuse()""",
    # Also in sessions that replay changes, where ordinary triggers sleep.
    "ALTER TABLE tuning_adoption ENABLE ALWAYS TRIGGER tuning_adoption_no_change",
    "ALTER TABLE tuning_adoption ENABLE ALWAYS TRIGGER tuning_adoption_no_truncate",
)


def guard(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Put up the guards that this kind of database understands."""
    statements = {"sqlite": SQLITE, "postgresql": POSTGRESQL}[schema_editor.connection.vendor]
    for statement in statements:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Puts the guards up, for good."""

    dependencies: ClassVar = [("tuning", "0001_first")]
    operations: ClassVar = [migrations.RunPython(guard)]
