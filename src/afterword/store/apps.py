"""The store as Django knows it."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """What we keep."""

    name = "afterword.store"
    label = "store"
    default_auto_field = "django.db.models.BigAutoField"
