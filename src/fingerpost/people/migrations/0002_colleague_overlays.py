"""Where colleagues are placed and which professional bodies they belong to (4.8)."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("people", "0001_first")]

    operations = [
        migrations.AddField(
            model_name="colleague",
            name="overlays",
            field=models.JSONField(blank=True, default=list, help_text="Ids of the overlays that bind them too (4.8)."),
        ),
    ]
