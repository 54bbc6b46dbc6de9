"""Where this machine keeps what the product keeps: the data folder, and elsewhere the key to its passwords."""

import os
from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """The folder that `AFTERWORD_HOME` names, else the platform's place for an app's data."""
    named = os.environ.get("AFTERWORD_HOME")
    return Path(named).expanduser() if named else Path(platformdirs.user_data_dir("afterword", appauthor=False))


def key_folder() -> Path:
    """Where the key to the passwords lies: never in the data folder, so that a copy of that one opens nothing."""
    return Path(platformdirs.user_config_dir("afterword-key", appauthor=False))
