from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0003_override'),
    ]

    operations = [
        migrations.AddField(
            model_name='interview',
            name='left_out',
            field=models.JSONField(blank=True, default=list),
        ),
    ]
