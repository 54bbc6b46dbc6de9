from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0002_profiles_one_can_change'),
    ]

    operations = [
        migrations.AddField(
            model_name='outgoing',
            name='approved_for',
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='outgoing',
            name='override',
            field=models.JSONField(blank=True, default=dict),
        ),
        migrations.AddField(
            model_name='touch',
            name='override',
            field=models.JSONField(blank=True, default=dict),
        ),
    ]
