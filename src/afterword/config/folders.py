"""Where this machine keeps what the product keeps: the data folder, and nothing else."""

import os
from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """The folder that `AFTERWORD_HOME` names, else the platform's place for an app's data."""
    named = os.environ.get("AFTERWORD_HOME")
    return Path(named).expanduser() if named else Path(platformdirs.user_data_dir("afterword", appauthor=False))
