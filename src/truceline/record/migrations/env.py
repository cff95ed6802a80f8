"""Run by Alembic, which executes this file as a script for each migration.

The transaction belongs to the caller, so nothing here begins or commits one.
"""

from alembic import context

from truceline.record.tables import metadata

context.configure(
    connection=context.config.attributes["connection"], target_metadata=metadata
)
context.run_migrations()
