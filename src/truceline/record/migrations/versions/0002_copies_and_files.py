"""Copies of articles, and what became of each file.

Frozen: it says what revision 0002 was, whatever ``tables`` says today.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the tables; what stands in them is found again at the next import."""
    op.create_table(
        "sketches",
        _of_article("article_id", primary_key=True),
        sa.Column("recipe", sa.Text, nullable=False),
        sa.Column("length", sa.Integer, nullable=False),
        sa.Column("credited", sa.Text),
        sa.Column("places", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "overlaps",
        _of_article("first_id", primary_key=True),
        _of_article("second_id", primary_key=True, index=True),
        sa.Column("share_of_first", sa.Float, nullable=False),
        sa.Column("share_of_second", sa.Float, nullable=False),
    )
    op.create_table(
        "copies",
        _of_article("article_id", primary_key=True),
        _of_article("leading_id", index=True),
        _of_article("copied_from_id", index=True),
        sa.Column("also_from", sa.JSON, nullable=False),
        sa.Column("share", sa.Float, nullable=False),
        sa.Column("share_of_other", sa.Float, nullable=False),
        sa.Column("kind", sa.Text),
    )
    op.create_table(
        "files",
        sa.Column("path", sa.Text, primary_key=True),
        sa.Column("format", sa.Text, nullable=False),
        sa.Column("read", sa.Integer, nullable=False),
        sa.Column("quarantined", sa.Integer, nullable=False),
        sa.Column("missing", sa.Integer, nullable=False),
        sa.Column("is_whole", sa.Boolean, nullable=False),
    )
    op.create_table(
        "remarks",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("path", sa.Text, nullable=False, index=True),
        sa.Column("remark", sa.Text, nullable=False),
    )
    op.create_table(
        "origins",
        _of_article("article_id", primary_key=True),
        sa.Column("date", sa.Text, nullable=False),
        sa.Column("title", sa.Text),
        sa.Column("outlet", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("authors", sa.Text),
    )


def _of_article(
    name: str, *, primary_key: bool = False, index: bool = False
) -> sa.Column[object]:
    return sa.Column(
        name,
        sa.Text,
        sa.ForeignKey("articles.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        index=index,
    )
