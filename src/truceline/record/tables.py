"""The tables of the record, in SQL that SQLite and PostgreSQL both understand.

A quotation ``x`` is three columns: the words, ``x_start`` and ``x_end``, code points
into the article's text, end exclusive. What a machine found hangs on its row in
``codings``, which names the versions and the text it was made from; that row removed,
all of it goes. Unknown is NULL. A change here needs a migration.
"""

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from truceline.record.event_tables import (
    event_actors,
    event_blocks,
    event_mentions,
    events,
    linked,
    linkings,
)
from truceline.record.schema import metadata

__all__ = [
    "CODED_TABLES",
    "event_actors",
    "event_blocks",
    "event_mentions",
    "events",
    "linked",
    "linkings",
    "metadata",
]


def _quotation(name: str, *, nullable: bool) -> list[Column[object]]:
    return [
        Column(name, Text, nullable=nullable),
        Column(f"{name}_start", Integer, nullable=nullable),
        Column(f"{name}_end", Integer, nullable=nullable),
    ]


def _actor(role: str, *, nullable: bool) -> list[Column[object]]:
    return [
        Column(f"{role}_id", Text, index=True),
        Column(f"{role}_name", Text, nullable=nullable),
        Column(f"{role}_party", Text),
        Column(f"{role}_party_name", Text),
        Column(f"{role}_code", Text),
        *_quotation(f"{role}_quote", nullable=nullable),
    ]


def _of_coding(*, primary_key: bool = False, index: bool = False) -> Column[object]:
    return Column(
        "article_id",
        ForeignKey("codings.article_id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        index=index,
    )


def _of_article(
    name: str, *, primary_key: bool = False, index: bool = False
) -> Column[object]:
    return Column(
        name,
        ForeignKey("articles.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        index=index,
    )


# The number stands for the article in the search index, which needs one that stays;
# duplicate_of may name an article of another study, so it is no foreign key.
articles = Table(
    "articles",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("path", Text, nullable=False),
    Column("date", Date, nullable=False, index=True),
    Column("title", Text),
    Column("outlet", Text),
    Column("url", Text),
    Column("dateline", Text),
    *_quotation("front", nullable=True),
    Column("authors", JSON, nullable=False),
    Column("language", Text),
    Column("text", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("duplicate_of", Text),
)

credited = Table(
    "credits",
    metadata,
    Column(
        "article_id", ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True
    ),
    Column("position", Integer, primary_key=True),
    *_quotation("quote", nullable=False),
)

codings = Table(
    "codings",
    metadata,
    Column(
        "article_id", ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True
    ),
    Column("truceline", Text, nullable=False),
    Column("codebook", Text, nullable=False),
    Column("model", Text, nullable=False),
    Column("text_sha256", Text, nullable=False),
)

actors_seen = Table(
    "actors_seen",
    metadata,
    _of_coding(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("actor_id", Text, nullable=False, index=True),
    Column("name", Text, nullable=False),
    Column("party", Text),
    Column("party_name", Text),
    Column("code", Text),
    Column("office", Text),
)

mentions = Table(
    "mentions",
    metadata,
    Column("article_id", Text, primary_key=True),
    Column("actor_position", Integer, primary_key=True),
    Column("position", Integer, primary_key=True),
    *_quotation("quote", nullable=False),
    ForeignKeyConstraint(
        ["article_id", "actor_position"],
        ["actors_seen.article_id", "actors_seen.position"],
        ondelete="CASCADE",
    ),
)

statements = Table(
    "statements",
    metadata,
    Column("id", Text, primary_key=True),
    _of_coding(),
    Column("position", Integer, nullable=False),
    Column("local_id", Text, nullable=False),
    *_actor("speaker", nullable=True),
    *_quotation("cue", nullable=True),
    Column("direct", Boolean, nullable=False),
    Column("kind", Text, nullable=False),
    Column("issue", Text),
    *_actor("addressee", nullable=True),
    Column("coder", Text, nullable=False),
    UniqueConstraint("article_id", "position"),
    UniqueConstraint("article_id", "local_id"),
)

statement_pieces = Table(
    "statement_pieces",
    metadata,
    Column(
        "statement_id",
        ForeignKey("statements.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("position", Integer, primary_key=True),
    _of_coding(index=True),
    *_quotation("quote", nullable=False),
)

claims = Table(
    "claims",
    metadata,
    Column("id", Text, primary_key=True),
    _of_coding(),
    Column("position", Integer, nullable=False),
    Column("local_id", Text, nullable=False),
    Column("type", Text, nullable=False, index=True),
    Column("mode", Text),
    Column("contexts", JSON, nullable=False),
    Column("event_earliest", Date),
    Column("event_latest", Date),
    Column("date_precision", Text),
    *_quotation("date_phrase", nullable=True),
    Column("place", Text),
    Column("place_geonames_id", Integer),
    Column("place_latitude", Float),
    Column("place_longitude", Float),
    *_quotation("place_phrase", nullable=True),
    Column("factuality", Text, nullable=False),
    Column("issue", Text),
    Column("amount_least", Float),
    Column("amount_most", Float),
    Column("amount_unit", Text),
    *_quotation("amount_phrase", nullable=True),
    *_quotation("evidence", nullable=False),
    Column("statement_id", ForeignKey("statements.id"), index=True),
    Column("coder", Text, nullable=False),
    Column("confidence", Float, nullable=False),
    UniqueConstraint("article_id", "position"),
    UniqueConstraint("article_id", "local_id"),
)

# role is source, target or third_party.
claim_actors = Table(
    "claim_actors",
    metadata,
    Column("claim_id", ForeignKey("claims.id", ondelete="CASCADE"), primary_key=True),
    Column("role", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    _of_coding(index=True),
    *_actor("actor", nullable=False),
)

conditions = Table(
    "conditions",
    metadata,
    Column("id", Text, primary_key=True),
    _of_coding(),
    Column("position", Integer, nullable=False),
    *_actor("party", nullable=True),
    Column("requires", Text, nullable=False),
    Column("before", Text, nullable=False),
    *_quotation("evidence", nullable=False),
    Column("statement_id", ForeignKey("statements.id"), index=True),
    Column("coder", Text, nullable=False),
    UniqueConstraint("article_id", "position"),
)

# What is due, a start and an end share two columns; an amount is that of a rate, a level,
# what is done in all, and what that is out of.
terms = Table(
    "terms",
    metadata,
    Column("id", Text, primary_key=True),
    _of_coding(),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False, index=True),
    Column("claim_id", ForeignKey("claims.id"), index=True),
    Column("statement_id", ForeignKey("statements.id"), index=True),
    *_quotation("evidence", nullable=False),
    Column("length_days", Integer),
    Column("earliest", Date),
    Column("latest", Date),
    Column("precision", Text),
    Column("share", Float),
    Column("is_amount", Boolean, nullable=False),
    Column("amount_least", Float),
    Column("amount_most", Float),
    Column("amount_unit", Text),
    Column("coder", Text, nullable=False),
    UniqueConstraint("article_id", "position"),
)

faults = Table(
    "faults",
    metadata,
    _of_coding(primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("stage", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("value", Text, nullable=False),
)

unread = Table(
    "unread",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("path", Text, nullable=False, index=True),
    Column("line", Integer),
    Column("reason", Text, nullable=False),
    Column("remedy", Text, nullable=False),
)

# Hashes of an article's text, to find its copies by; ``recipe`` says how they were made.
sketches = Table(
    "sketches",
    metadata,
    _of_article("article_id", primary_key=True),
    Column("recipe", Text, nullable=False),
    Column("length", Integer, nullable=False),
    Column("credited", Text),
    Column("places", LargeBinary, nullable=False),
)

# Every pair that was compared, copies or not: what has been compared is not again.
overlaps = Table(
    "overlaps",
    metadata,
    _of_article("first_id", primary_key=True),
    _of_article("second_id", primary_key=True, index=True),
    Column("share_of_first", Float, nullable=False),
    Column("share_of_second", Float, nullable=False),
)

copies = Table(
    "copies",
    metadata,
    _of_article("article_id", primary_key=True),
    _of_article("leading_id", index=True),
    _of_article("copied_from_id", index=True),
    Column("also_from", JSON, nullable=False),
    Column("share", Float, nullable=False),
    Column("share_of_other", Float, nullable=False),
    Column("kind", Text),
)

files = Table(
    "files",
    metadata,
    Column("path", Text, primary_key=True),
    Column("format", Text, nullable=False),
    Column("read", Integer, nullable=False),
    Column("quarantined", Integer, nullable=False),
    Column("missing", Integer, nullable=False),
    Column("is_whole", Boolean, nullable=False),
)

remarks = Table(
    "remarks",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("path", Text, nullable=False, index=True),
    Column("remark", Text, nullable=False),
)

# Where the fields of an article were read.
origins = Table(
    "origins",
    metadata,
    _of_article("article_id", primary_key=True),
    Column("date", Text, nullable=False),
    Column("title", Text),
    Column("outlet", Text),
    Column("url", Text),
    Column("authors", Text),
)

# Parents stand before their children: the order in which rows are put in.
CODED_TABLES = (
    codings,
    actors_seen,
    mentions,
    statements,
    statement_pieces,
    claims,
    claim_actors,
    conditions,
    terms,
    faults,
)
