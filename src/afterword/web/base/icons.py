"""The drawings of the icons: 24 by 24, one line wide, drawn in the colour of the text beside them."""

DRAWINGS = {
    "today": '<path d="M4 11 12 4l8 7"/><path d="M6 10v9h12v-9"/><path d="M10 19v-5h4v5"/>',
    "folder": '<rect x="3.5" y="7.5" width="17" height="12" rx="2"/><path d="M9 7.5V5.5a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v2"/><path d="M3.5 12.5h17"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
    "sliders": '<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>',
    "check": '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
    "clock": '<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>',
    "stop": '<circle cx="12" cy="12" r="8.5"/><path d="M8 12h8"/>',
    "warning": '<path d="M12 4 3 19.5h18z"/><path d="M12 10v4.5M12 17v.01"/>',
    "info": '<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5M12 8v.01"/>',
    "mail": '<rect x="3.5" y="5.5" width="17" height="13" rx="2"/><path d="m4 7.5 8 6 8-6"/>',
    "send": '<path d="M4 12 20 4l-5 16-3.5-6.5z"/><path d="M11.5 13.5 20 4"/>',
    "copy": '<rect x="8.5" y="8.5" width="11" height="11" rx="2"/><path d="M15.5 8.5v-2a2 2 0 0 0-2-2h-7a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h2"/>',
    "phone": '<path d="M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2 4 1.5v3a2 2 0 0 1-2 2A15.5 15.5 0 0 1 4.5 6a2 2 0 0 1 2-2Z"/>',
    "letter": '<path d="M6 3.5h12v17H6z"/><path d="M9 8h6M9 11.5h6M9 15h3.5"/>',
    "social": '<circle cx="12" cy="8.5" r="3.5"/><path d="M5 20c.6-4 3.3-6 7-6s6.4 2 7 6"/>',
    "sms": '<path d="M5 5h14a1.5 1.5 0 0 1 1.5 1.5v9A1.5 1.5 0 0 1 19 17h-7l-4.5 3.5V17H5a1.5 1.5 0 0 1-1.5-1.5v-9A1.5 1.5 0 0 1 5 5Z"/>',
    "in_person": '<circle cx="8.5" cy="8" r="3"/><circle cx="16.5" cy="9.5" r="2.5"/><path d="M3 19.5c.4-4 2.5-6 5.5-6s5.1 2 5.5 6M15 15c3.3-.6 5.6 1.2 6 4.5"/>',
    "calendar": '<rect x="4" y="5.5" width="16" height="14.5" rx="2"/><path d="M4 10h16M8.5 3.5v4M15.5 3.5v4"/>',
    "pin": '<path d="M12 21c4.5-4.7 6.5-8 6.5-10.7a6.5 6.5 0 0 0-13 0C5.5 13 7.5 16.3 12 21Z"/><circle cx="12" cy="10.3" r="2.3"/>',
    "pen": '<path d="M4.5 19.5 6 14.5 16 4.5l3.5 3.5-10 10z"/><path d="m13.5 7 3.5 3.5"/>',
    "back": '<path d="m14 6-6 6 6 6"/>',
    "forward": '<path d="m10 6 6 6-6 6"/>',
    "upload": '<path d="M12 15.5V4.5M7.5 9 12 4.5 16.5 9"/><path d="M4.5 15.5v3a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5v-3"/>',
    "pause": '<path d="M9 6v12M15 6v12"/>',
    "leaf": '<path d="M5 19c0-9 5-14 15-14 0 10-5 15-13 14"/><path d="M5 19c2-5 5-7.5 9-9"/>',
    "external": '<path d="M14 4.5h5.5V10M19.5 4.5l-8.5 8.5"/><path d="M17 14v4a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 5 18V9a1.5 1.5 0 0 1 1.5-1.5H10"/>',
    "in": '<path d="M12 4.5v11M7.5 11l4.5 4.5L16.5 11"/><path d="M5 19.5h14"/>',
    "out": '<path d="M12 15.5v-11M7.5 9 12 4.5 16.5 9"/><path d="M5 19.5h14"/>',
    "trash": '<path d="M5 7h14M10 7V5h4v2M7 7l1 12.5h8L17 7"/>',
}
"""From an icon's name to what is inside its svg."""


def svg(name: str) -> str:
    """The whole drawing; it is decoration, and says nothing to a screen reader."""
    return f'<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">{DRAWINGS[name]}</svg>'
