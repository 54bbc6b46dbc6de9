"""The app as a WSGI server sees it."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "afterword.config.settings")
application = get_wsgi_application()

from afterword import wiring  # noqa: E402 - it needs the settings

wiring.with_word_lists()
