"""Terms of what is promised, offered, demanded or begun.

Frozen: it says what revision 0005 was, whatever ``tables`` says today.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the table; it is filled as articles are coded again."""
    op.create_table(
        "terms",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column(
            "article_id",
            sa.Text,
            sa.ForeignKey("codings.article_id", ondelete="CASCADE"),
            nullable=False,
        ),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False, index=True),
        sa.Column("claim_id", sa.Text, sa.ForeignKey("claims.id"), index=True),
        sa.Column("statement_id", sa.Text, sa.ForeignKey("statements.id"), index=True),
        sa.Column("evidence", sa.Text, nullable=False),
        sa.Column("evidence_start", sa.Integer, nullable=False),
        sa.Column("evidence_end", sa.Integer, nullable=False),
        sa.Column("length_days", sa.Integer),
        sa.Column("earliest", sa.Date),
        sa.Column("latest", sa.Date),
        sa.Column("precision", sa.Text),
        sa.Column("share", sa.Float),
        sa.Column("is_amount", sa.Boolean, nullable=False),
        sa.Column("amount_least", sa.Float),
        sa.Column("amount_most", sa.Float),
        sa.Column("amount_unit", sa.Text),
        sa.Column("coder", sa.Text, nullable=False),
        sa.UniqueConstraint("article_id", "position"),
    )
