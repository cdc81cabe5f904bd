"""Makes the database itself refuse to change or remove what the journal holds.

On both databases: an entry can only be added as the next number; no update, no delete (on PostgreSQL no TRUNCATE
either); a personal value can be erased, never altered. Whoever owns the database can drop these guards, so
``journal.queries.verify`` recomputes everything as well. There is no way back from this migration.
"""

from typing import ClassVar

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = (
    """CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry
       BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END""",
    """CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry
       BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END""",
    # Also refuses INSERT OR REPLACE, which removes a row without asking the trigger above.
    """CREATE TRIGGER journal_entry_in_order BEFORE INSERT ON journal_entry
       WHEN NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM journal_entry)
       BEGIN SELECT RAISE(ABORT, 'a journal entry takes the next number'); END""",
    """CREATE TRIGGER journal_value_no_update BEFORE UPDATE ON journal_personalvalue
       BEGIN SELECT RAISE(ABORT, 'a personal value can be erased, not altered'); END""",
    """CREATE TRIGGER journal_value_once BEFORE INSERT ON journal_personalvalue
       WHEN EXISTS (SELECT 1 FROM journal_personalvalue WHERE sequence = NEW.sequence AND field = NEW.field)
       BEGIN SELECT RAISE(ABORT, 'a personal value is written once'); END""",
)

POSTGRESQL = (
    """CREATE FUNCTION journal_refuse() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'the journal is only ever added to' USING ERRCODE = 'integrity_constraint_violation'; END $$""",
    """CREATE FUNCTION journal_in_order() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN
         IF NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM journal_entry) THEN
           RAISE EXCEPTION 'a journal entry takes the next number' USING ERRCODE = 'integrity_constraint_violation';
         END IF;
         RETURN NEW;
       END $$""",
    """CREATE TRIGGER journal_entry_no_change BEFORE UPDATE OR DELETE ON journal_entry
       FOR EACH ROW EXECUTE FUNCTION journal_refuse()""",
    """CREATE TRIGGER journal_entry_no_truncate BEFORE TRUNCATE ON journal_entry
       FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse()""",
    """CREATE TRIGGER journal_entry_in_order BEFORE INSERT ON journal_entry
       FOR EACH ROW EXECUTE FUNCTION journal_in_order()""",
    """CREATE TRIGGER journal_value_no_update BEFORE UPDATE ON journal_personalvalue
       FOR EACH ROW EXECUTE FUNCTION journal_refuse()""",
    # Also in sessions that replay changes, where ordinary triggers sleep.
    "ALTER TABLE journal_entry ENABLE ALWAYS TRIGGER journal_entry_no_change",
    "ALTER TABLE journal_entry ENABLE ALWAYS TRIGGER journal_entry_no_truncate",
    "ALTER TABLE journal_entry ENABLE ALWAYS TRIGGER journal_entry_in_order",
    "ALTER TABLE journal_personalvalue ENABLE ALWAYS TRIGGER journal_value_no_update",
)


def guard(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Put up the guards that this kind of database understands."""
    statements = {"sqlite": SQLITE, "postgresql": POSTGRESQL}[schema_editor.connection.vendor]
    for statement in statements:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """The guards."""

    dependencies: ClassVar = [("journal", "0001_first")]
    operations: ClassVar = [migrations.RunPython(guard)]
