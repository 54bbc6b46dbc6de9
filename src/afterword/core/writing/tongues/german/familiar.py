"""The same wordings among people who say du: each form of Sie in them has its counterpart."""

from typing import Final

_FORMS: Final = (
    ("Sie sich", "du dir"),
    ("genommen haben", "genommen hast"),
    ("erzählt haben", "erzählt hast"),
    ("gesagt haben", "gesagt hast"),
    ("organisiert haben", "organisiert hast"),
    ("möglich gemacht haben", "möglich gemacht hast"),
    ("Wenn Sie noch etwas von mir brauchen, melden Sie sich", "Wenn du noch etwas von mir brauchst, melde dich"),
    ("Wenn Sie noch etwas von mir wissen möchten, melden Sie sich", "Wenn du noch etwas wissen möchtest, melde dich"),
    ("wenn Sie einen Moment Zeit haben", "wenn du einen Moment Zeit hast"),
    (
        "Falls Sie dazu noch etwas wissen möchten, melden Sie sich",
        "Falls du dazu noch etwas wissen möchtest, melde dich",
    ),
    ("Ihr Angebot", "dein Angebot"),
    ("erhalten Sie", "erhältst du"),
    ("Könnten Sie", "Könntest du"),
    ("rechneten", "rechnetest"),
    ("bekommen Sie", "bekommst du"),
    ("Sie jetzt rechnen", "ihr jetzt rechnet"),
    ("bei Ihnen", "bei dir"),
    ("Ihnen", "dir"),
    ("Ihre", "deine"),
    ("Sie {when} kennenzulernen", "dich {when} kennenzulernen"),
    ("Sie kennenzulernen", "dich kennenzulernen"),
    ("Sie ", "du "),
)


def toward_friend(wording: str) -> str:
    """The wording with du in place of Sie."""
    large = wording[:1].isupper()
    for formal, familiar in _FORMS:
        wording = wording.replace(formal, familiar)
    return wording[:1].upper() + wording[1:] if large else wording
