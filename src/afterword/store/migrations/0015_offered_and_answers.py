"""That there was an offer is kept beside how it stands, and which message an answer is for."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def note_offers(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Those that stand open have one; of an older end nobody knows."""
    apps.get_model("store", "Application").objects.filter(status="offer").update(offered=True)


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0014_answer_by"),
    ]

    operations = [
        migrations.AddField(
            model_name="application",
            name="offered",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="outgoing",
            name="answers",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.RunPython(note_offers, migrations.RunPython.noop),
    ]
