"""An alert of what the machine could not read at night."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("desk", "0011_sealed_cases")]

    operations = [
        migrations.AlterField(
            model_name="alert",
            name="kind",
            field=models.CharField(
                choices=[
                    ("danger", "Somebody may be in danger"),
                    ("late", "An answer is due"),
                    ("unread", "The machine could not read it"),
                ],
                max_length=10,
            ),
        ),
    ]
