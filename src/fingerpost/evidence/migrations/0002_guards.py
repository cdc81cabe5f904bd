"""Makes the database itself refuse to change or remove a capture, or to change what was captured.

What was captured can be erased: its record and hashes stay, and still say what it was. Whoever owns the database can
drop these guards, so ``evidence.queries.verify`` recomputes the hashes as well. There is no way back from this
migration.
"""

from typing import ClassVar

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = (
    """CREATE TRIGGER evidence_capture_no_update BEFORE UPDATE ON evidence_capture
       BEGIN SELECT RAISE(ABORT, 'a capture is written once'); END""",
    """CREATE TRIGGER evidence_capture_no_delete BEFORE DELETE ON evidence_capture
       BEGIN SELECT RAISE(ABORT, 'a capture is written once'); END""",
    # Also refuses INSERT OR REPLACE, which removes a row without asking the trigger above.
    """CREATE TRIGGER evidence_capture_once BEFORE INSERT ON evidence_capture
       WHEN EXISTS (SELECT 1 FROM evidence_capture
                    WHERE id = NEW.id OR (post_id = NEW.post_id AND number = NEW.number))
       BEGIN SELECT RAISE(ABORT, 'a capture is written once'); END""",
    """CREATE TRIGGER evidence_content_no_update BEFORE UPDATE ON evidence_capturecontent
       BEGIN SELECT RAISE(ABORT, 'what was captured can be erased, not altered'); END""",
    """CREATE TRIGGER evidence_content_once BEFORE INSERT ON evidence_capturecontent
       WHEN EXISTS (SELECT 1 FROM evidence_capturecontent
                    WHERE id = NEW.id OR (capture_id = NEW.capture_id AND part = NEW.part))
       BEGIN SELECT RAISE(ABORT, 'what was captured is written once'); END""",
)

POSTGRESQL = (
    """CREATE FUNCTION evidence_refuse() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN RAISE EXCEPTION 'a capture is written once' USING ERRCODE = 'integrity_constraint_violation'; END $$""",
    """CREATE TRIGGER evidence_capture_no_change BEFORE UPDATE OR DELETE ON evidence_capture
       FOR EACH ROW EXECUTE FUNCTION evidence_refuse()""",
    """CREATE TRIGGER evidence_capture_no_truncate BEFORE TRUNCATE ON evidence_capture
       FOR EACH STATEMENT EXECUTE FUNCTION evidence_refuse()""",
    """CREATE TRIGGER evidence_content_no_update BEFORE UPDATE ON evidence_capturecontent
       FOR EACH ROW EXECUTE FUNCTION evidence_refuse()""",
    # Also in sessions that replay changes, where ordinary triggers sleep.
    "ALTER TABLE evidence_capture ENABLE ALWAYS TRIGGER evidence_capture_no_change",
    "ALTER TABLE evidence_capture ENABLE ALWAYS TRIGGER evidence_capture_no_truncate",
    "ALTER TABLE evidence_capturecontent ENABLE ALWAYS TRIGGER evidence_content_no_update",
)


def guard(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Put up the guards that this kind of database understands."""
    statements = {"sqlite": SQLITE, "postgresql": POSTGRESQL}[schema_editor.connection.vendor]
    for statement in statements:
        schema_editor.execute(statement)


class Migration(migrations.Migration):
    """Puts the guards up, for good."""

    dependencies: ClassVar = [("evidence", "0001_first")]
    operations: ClassVar = [migrations.RunPython(guard)]
