"""How an interview was held may not have been said."""

from django.db import migrations, models

import afterword.core.facts.words


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0015_offered_and_answers"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="interview",
            name="interview_format_known",
        ),
        migrations.AlterField(
            model_name="interview",
            name="format",
            field=models.CharField(
                choices=[("onsite", "onsite"), ("video", "video"), ("phone", "phone"), ("unsaid", "unsaid")],
                default=afterword.core.facts.words.Format["ONSITE"],
                max_length=8,
            ),
        ),
        migrations.AddConstraint(
            model_name="interview",
            constraint=models.CheckConstraint(
                condition=models.Q(("format__in", ["onsite", "video", "phone", "unsaid"])),
                name="interview_format_known",
            ),
        ),
    ]
