"""The schema's revisions, and the way from an older one to this one.

Alembic is loaded only when there is something to migrate: it would double the time that
opening a record takes.
"""

from pathlib import Path

from sqlalchemy import Connection

# From the first to the one this program writes.
REVISIONS = ("0001", "0002", "0003", "0004", "0005")
HEAD = REVISIONS[-1]

# Where env.py and versions/ lie.
FOLDER = Path(__file__).parent


def migrate(connection: Connection, *, to: str = HEAD, folder: Path = FOLDER) -> None:
    """Takes the schema to a revision inside the connection's own transaction.

    A migration and the note that it was made are kept together or not at all.
    """
    from alembic.command import upgrade
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    # A percent sign in a folder's name is no placeholder.
    config.set_main_option("script_location", f"{folder}".replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    upgrade(config, to)
