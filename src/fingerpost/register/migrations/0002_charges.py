"""What a platform charges for one message."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """Two prices in words."""

    dependencies: ClassVar = [("register", "0001_first")]
    operations: ClassVar = [
        migrations.AddField(
            "account",
            "charge",
            models.CharField(blank=True, default="", help_text="What one message costs, in words.", max_length=60),
        ),
        migrations.AddField(
            "account",
            "charge_with_link",
            models.CharField(blank=True, default="", help_text="The same with a link in it.", max_length=60),
        ),
    ]
