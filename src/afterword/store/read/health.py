"""Whether the database is whole, for the doctor."""

from django.db import DatabaseError, connection


def database_trouble() -> str:
    """What is wrong with the database and what to do, "" if nothing is."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA quick_check" if connection.vendor == "sqlite" else "SELECT 'ok'")
            said = str(cursor.fetchone()[0])
    except DatabaseError as trouble:
        said = str(trouble)
    return "" if said == "ok" else f"The database is damaged ({said}). Put back a backup of it, or an export."
