"""Django's settings of the local app; the environment names folder, database and key to the passwords, no more."""

import os
from pathlib import Path

from afterword.config.database import database
from afterword.config.folders import data_folder, key_folder
from afterword.config.key import signing_key

HERE = Path(__file__).resolve().parent.parent
DATA_FOLDER = data_folder()
DEMO = os.environ.get("AFTERWORD_DEMO") == "1"
KEY_FOLDER = key_folder()
OAUTH_CLIENTS = {
    name: (
        os.environ.get(f"AFTERWORD_{name.upper()}_CLIENT_ID", ""),
        os.environ.get(f"AFTERWORD_{name.upper()}_CLIENT_SECRET", ""),
    )
    for name in ("google", "microsoft")
}
SECRETS_KEY = os.environ.get("AFTERWORD_SECRETS_KEY", "")
SECRETS_KEY_FILE = os.environ.get("AFTERWORD_SECRETS_KEY_FILE", "")

SECRET_KEY = signing_key(DATA_FOLDER)
DEBUG = False
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
USE_X_FORWARDED_HOST = False

INSTALLED_APPS = ["whitenoise.runserver_nostatic", "django.contrib.staticfiles", "afterword.store", "afterword.web"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "afterword.web.base.policy.PolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "afterword.web.base.key.KeyMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "afterword.web.base.trouble.TroubleMiddleware",
]
ROOT_URLCONF = "afterword.config.urls"
WSGI_APPLICATION = "afterword.config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": sorted(path for path in (HERE / "web").glob("*/templates")),
        "APP_DIRS": False,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "afterword.web.base.context.frame",
            ],
            "builtins": ["afterword.web.base.tags"],
        },
    }
]

DATABASES = {"default": database(os.environ.get("AFTERWORD_DATABASE_URL"), DATA_FOLDER)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

STATIC_URL = "/static/"
STATICFILES_DIRS = [HERE / "web" / "base" / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False

USE_TZ = True
TIME_ZONE = "UTC"
LANGUAGE_CODE = "en-us"
USE_I18N = False

CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "afterword.web.base.errors.csrf_failure"
X_FRAME_OPTIONS = "DENY"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 2000

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain", "level": "WARNING"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
}
