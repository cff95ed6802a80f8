"""The tables of events, which are worked out from claims and can be at any time."""

from sqlalchemy import Column, Date, ForeignKey, Integer, Table, Text

from truceline.record.schema import metadata

# An event is worked out anew from claims and read whole or not at all: ``body`` is all
# of it as JSON, the columns beside it are what lists narrow by and other programs read.
events = Table(
    "events",
    metadata,
    Column("id", Text, primary_key=True),
    Column("reported", Date, nullable=False, index=True),
    Column("type", Text, nullable=False, index=True),
    Column("mode", Text),
    Column("factuality", Text, nullable=False),
    Column("issue", Text),
    Column("earliest", Date),
    Column("latest", Date),
    Column("place", Text),
    Column("mentions", Integer, nullable=False),
    Column("independent", Integer, nullable=False),
    Column("differences", Integer, nullable=False),
    Column("body", Text, nullable=False),
)

# Which claims an event was made from. A claim that is coded anew takes its row along,
# until the claims are linked again.
event_mentions = Table(
    "event_mentions",
    metadata,
    Column("event_id", ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column(
        "claim_id",
        ForeignKey("claims.id", ondelete="CASCADE"),
        nullable=False,
        unique=True,
    ),
    Column(
        "article_id",
        ForeignKey("articles.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
)

# The sides and actors of an event, as a list narrows by them; role as in claim_actors.
event_actors = Table(
    "event_actors",
    metadata,
    Column("event_id", ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column("role", Text, primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("actor_id", Text, index=True),
    Column("name", Text, nullable=False),
    Column("party", Text, index=True),
)

# Blocks of days and types in which the event is found by what may be a report of it.
event_blocks = Table(
    "event_blocks",
    metadata,
    Column("event_id", ForeignKey("events.id", ondelete="CASCADE"), primary_key=True),
    Column("block", Text, primary_key=True, index=True),
)

# The articles whose claims are linked as they now are, with the group they were in and
# what stands for people's decisions on them; "" where there were none.
linked = Table(
    "linked",
    metadata,
    Column(
        "article_id",
        ForeignKey("codings.article_id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("leading_id", Text, nullable=False),
    Column("decisions", Text, nullable=False),
)

# One row: by what rules the events were made.
linkings = Table(
    "linkings",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("recipe", Text, nullable=False),
)
