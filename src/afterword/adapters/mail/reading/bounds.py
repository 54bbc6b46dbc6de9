"""How much of a mail is read. Each bound is far above what people write and far below what could hold a worker up."""

LARGEST_MAIL = 10_000_000
"""Bytes; what stands behind is not looked at. Text comes first in nearly every mail, large attachments behind it."""
LARGEST_HEAD = 1_000_000
MOST_NAMES = 1_000
"""Headers of different names; a flood of one name hides no other."""
MOST_OF_A_NAME = 20
LONGEST_HEADER = 20_000
"""Bytes of one header, its folds undone; the rest of it is dropped."""
MOST_PARTS = 300
DEEPEST = 12
"""Parts within parts. Mail that people write has three or four, a forwarded forward eight."""
MOST_TEXT_BYTES = 2_000_000
"""Decoded bytes of text that are looked at in one mail, all parts together: pictures can stand within HTML."""
MOST_PIECES = 60_000
"""Tags of one HTML text, and stretches between them; a newsletter has four thousand."""
MOST_STATUS_PARTS = 5
LARGEST_STATUS = 100_000
LONGEST_TEXT = 200_000
"""Characters of the text that is handed on."""
LARGEST_CALENDAR = 1_000_000
MOST_CALENDARS = 10
MOST_ATTACHMENTS = 100
MOST_FORWARDED = 10
MOST_UNDELIVERED = 100
MOST_ADDRESSES = 200
MOST_REFERENCES = 100
LONGEST_ID = 900
LONGEST_NAME = 200
LONGEST_ADDRESS = 320
LONGEST_SUBJECT = 1_000
LONGEST_BOUNDARY = 200
"""RFC 2046 allows 70."""
