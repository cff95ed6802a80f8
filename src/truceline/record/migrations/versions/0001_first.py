"""The first schema.

Frozen: it says what revision 0001 was, whatever ``tables`` says today.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates every table."""
    _create_articles()
    _create_codings()
    _create_statements()
    _create_claims()
    _create_faults()


def _create_articles() -> None:
    op.create_table(
        "articles",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        sa.Column("path", sa.Text, nullable=False),
        sa.Column("date", sa.Date, nullable=False, index=True),
        sa.Column("title", sa.Text),
        sa.Column("outlet", sa.Text),
        sa.Column("url", sa.Text),
        sa.Column("dateline", sa.Text),
        *_quotation("front", nullable=True),
        sa.Column("authors", sa.JSON, nullable=False),
        sa.Column("language", sa.Text),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("duplicate_of", sa.Text),
    )
    op.create_table(
        "credits",
        sa.Column(
            "article_id",
            sa.Text,
            sa.ForeignKey("articles.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("position", sa.Integer, primary_key=True),
        *_quotation("quote", nullable=False),
    )


def _create_codings() -> None:
    op.create_table(
        "codings",
        sa.Column(
            "article_id",
            sa.Text,
            sa.ForeignKey("articles.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("truceline", sa.Text, nullable=False),
        sa.Column("codebook", sa.Text, nullable=False),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("text_sha256", sa.Text, nullable=False),
    )
    op.create_table(
        "actors_seen",
        _of_coding(primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("actor_id", sa.Text, nullable=False, index=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("party", sa.Text),
        sa.Column("party_name", sa.Text),
        sa.Column("code", sa.Text),
        sa.Column("office", sa.Text),
    )
    op.create_table(
        "mentions",
        sa.Column("article_id", sa.Text, primary_key=True),
        sa.Column("actor_position", sa.Integer, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        *_quotation("quote", nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id", "actor_position"],
            ["actors_seen.article_id", "actors_seen.position"],
            ondelete="CASCADE",
        ),
    )


def _create_statements() -> None:
    op.create_table(
        "statements",
        sa.Column("id", sa.Text, primary_key=True),
        _of_coding(),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("local_id", sa.Text, nullable=False),
        *_actor("speaker", nullable=True),
        *_quotation("cue", nullable=True),
        sa.Column("direct", sa.Boolean, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("issue", sa.Text),
        *_actor("addressee", nullable=True),
        sa.Column("coder", sa.Text, nullable=False),
        sa.UniqueConstraint("article_id", "position"),
        sa.UniqueConstraint("article_id", "local_id"),
    )
    op.create_table(
        "statement_pieces",
        sa.Column(
            "statement_id",
            sa.Text,
            sa.ForeignKey("statements.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("position", sa.Integer, primary_key=True),
        _of_coding(index=True),
        *_quotation("quote", nullable=False),
    )


def _create_claims() -> None:
    op.create_table(
        "claims",
        sa.Column("id", sa.Text, primary_key=True),
        _of_coding(),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("local_id", sa.Text, nullable=False),
        sa.Column("type", sa.Text, nullable=False, index=True),
        sa.Column("mode", sa.Text),
        sa.Column("contexts", sa.JSON, nullable=False),
        sa.Column("event_earliest", sa.Date),
        sa.Column("event_latest", sa.Date),
        sa.Column("date_precision", sa.Text),
        *_quotation("date_phrase", nullable=True),
        sa.Column("place", sa.Text),
        sa.Column("place_geonames_id", sa.Integer),
        sa.Column("place_latitude", sa.Float),
        sa.Column("place_longitude", sa.Float),
        *_quotation("place_phrase", nullable=True),
        sa.Column("factuality", sa.Text, nullable=False),
        sa.Column("issue", sa.Text),
        sa.Column("amount_least", sa.Float),
        sa.Column("amount_most", sa.Float),
        sa.Column("amount_unit", sa.Text),
        *_quotation("amount_phrase", nullable=True),
        *_quotation("evidence", nullable=False),
        sa.Column("statement_id", sa.Text, sa.ForeignKey("statements.id"), index=True),
        sa.Column("coder", sa.Text, nullable=False),
        sa.Column("confidence", sa.Float, nullable=False),
        sa.UniqueConstraint("article_id", "position"),
        sa.UniqueConstraint("article_id", "local_id"),
    )
    op.create_table(
        "claim_actors",
        sa.Column(
            "claim_id",
            sa.Text,
            sa.ForeignKey("claims.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("role", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        _of_coding(index=True),
        *_actor("actor", nullable=False),
    )
    op.create_table(
        "conditions",
        sa.Column("id", sa.Text, primary_key=True),
        _of_coding(),
        sa.Column("position", sa.Integer, nullable=False),
        *_actor("party", nullable=True),
        sa.Column("requires", sa.Text, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        *_quotation("evidence", nullable=False),
        sa.Column("statement_id", sa.Text, sa.ForeignKey("statements.id"), index=True),
        sa.Column("coder", sa.Text, nullable=False),
        sa.UniqueConstraint("article_id", "position"),
    )


def _create_faults() -> None:
    op.create_table(
        "faults",
        _of_coding(primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
    )
    op.create_table(
        "unread",
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("path", sa.Text, nullable=False, index=True),
        sa.Column("line", sa.Integer),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("remedy", sa.Text, nullable=False),
    )


def _quotation(name: str, *, nullable: bool) -> list[sa.Column[object]]:
    return [
        sa.Column(name, sa.Text, nullable=nullable),
        sa.Column(f"{name}_start", sa.Integer, nullable=nullable),
        sa.Column(f"{name}_end", sa.Integer, nullable=nullable),
    ]


def _actor(role: str, *, nullable: bool) -> list[sa.Column[object]]:
    return [
        sa.Column(f"{role}_id", sa.Text, index=True),
        sa.Column(f"{role}_name", sa.Text, nullable=nullable),
        sa.Column(f"{role}_party", sa.Text),
        sa.Column(f"{role}_party_name", sa.Text),
        sa.Column(f"{role}_code", sa.Text),
        *_quotation(f"{role}_quote", nullable=nullable),
    ]


def _of_coding(*, primary_key: bool = False, index: bool = False) -> sa.Column[object]:
    return sa.Column(
        "article_id",
        sa.Text,
        sa.ForeignKey("codings.article_id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        index=index,
    )
