"""What went wrong before anything could be done, and what to do about it, in one sentence."""

import errno


def explain(trouble: Exception) -> str:
    """What went wrong at the start, and what to do."""
    words = str(trouble)
    number = trouble.errno if isinstance(trouble, OSError) else None
    if number == errno.EADDRINUSE:
        return "That port is taken by another program. Choose another one: `afterword serve --port 0` finds one itself."
    if number == errno.ENOSPC or "disk is full" in words:
        return "The disk is full, so nothing could be saved. Make some room and start again; what was saved is safe."
    if number in {
        errno.EACCES,
        errno.EPERM,
        errno.EROFS,
        errno.ENOTDIR,
        errno.EEXIST,
        errno.ENOENT,
    } or words.startswith("unable to open"):
        return f"The data folder cannot be written to ({words}). Name another one in AFTERWORD_HOME."
    if "readonly" in words:
        return "The database cannot be written to. Check whose it is, or name another data folder in AFTERWORD_HOME."
    if "locked" in words:
        return "Another program holds the database. Close the other Afterword, or restart the machine, and try again."
    return f"Afterword could not start: {words}"
