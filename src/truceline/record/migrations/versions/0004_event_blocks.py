"""Where events are found by new reports, and by which decisions articles were linked.

Frozen: it says what revision 0004 was, whatever ``tables`` says today. Events are worked
out from claims, so those that are kept without their blocks are made anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the blocks and empties what was made without them."""
    op.create_table(
        "event_blocks",
        sa.Column(
            "event_id",
            sa.Text,
            sa.ForeignKey("events.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("block", sa.Text, primary_key=True, index=True),
    )
    # Written out, for while tables are rebuilt no row takes others along.
    for table in ("event_mentions", "event_actors", "events"):
        op.execute(f"DELETE FROM {table}")
    op.drop_table("linkings")
    op.create_table(
        "linkings",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("recipe", sa.Text, nullable=False),
    )
    op.drop_table("linked")
    op.create_table(
        "linked",
        sa.Column(
            "article_id",
            sa.Text,
            sa.ForeignKey("codings.article_id", ondelete="CASCADE"),
            primary_key=True,
            nullable=False,
        ),
        sa.Column("leading_id", sa.Text, nullable=False),
        sa.Column("decisions", sa.Text, nullable=False),
    )
