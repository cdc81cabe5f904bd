"""Finds the neighbours of a post: what answers the same thing."""

from typing import ClassVar

from django.db import migrations, models


class Migration(migrations.Migration):
    """One index."""

    dependencies: ClassVar = [("inbox", "0003_posts_to_answer")]
    operations: ClassVar = [
        migrations.AddIndex(
            "storedpost", models.Index(fields=["organisation", "parent_ref", "at"], name="post_by_parent")
        ),
    ]
