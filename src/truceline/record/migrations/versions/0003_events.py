"""Events, what they were made from, and by what rules.

Frozen: it says what revision 0003 was, whatever ``tables`` says today.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the tables; they are filled when claims are linked."""
    op.create_table(
        "events",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("reported", sa.Date, nullable=False, index=True),
        sa.Column("type", sa.Text, nullable=False, index=True),
        sa.Column("mode", sa.Text),
        sa.Column("factuality", sa.Text, nullable=False),
        sa.Column("issue", sa.Text),
        sa.Column("earliest", sa.Date),
        sa.Column("latest", sa.Date),
        sa.Column("place", sa.Text),
        sa.Column("mentions", sa.Integer, nullable=False),
        sa.Column("independent", sa.Integer, nullable=False),
        sa.Column("differences", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "event_mentions",
        _of_event(),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column(
            "claim_id",
            sa.Text,
            sa.ForeignKey("claims.id", ondelete="CASCADE"),
            nullable=False,
            unique=True,
        ),
        sa.Column(
            "article_id",
            sa.Text,
            sa.ForeignKey("articles.id", ondelete="CASCADE"),
            nullable=False,
            index=True,
        ),
    )
    op.create_table(
        "event_actors",
        _of_event(),
        sa.Column("role", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("actor_id", sa.Text, index=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("party", sa.Text, index=True),
    )
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
    )
    op.create_table(
        "linkings",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("recipe", sa.Text, nullable=False),
        sa.Column("decisions", sa.Text, nullable=False),
    )


def _of_event() -> sa.Column[object]:
    return sa.Column(
        "event_id",
        sa.Text,
        sa.ForeignKey("events.id", ondelete="CASCADE"),
        primary_key=True,
    )
