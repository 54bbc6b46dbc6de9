"""Listening to a folder for some time, as the worker does it."""

import select
import time


def waited(line, folder, seconds):
    """Listen for at most so long; whether something changed."""
    handle = line.listen(folder)
    until = time.monotonic() + seconds
    while not line.heard():
        left = until - time.monotonic()
        if left <= 0:
            return False
        if handle is None:
            time.sleep(min(left, 0.05))
        else:
            select.select([handle], [], [], left)
    return True
