"""The record as flat tables for spreadsheets, statistics and other programs.

Each table stands here in full, column by column; what stands in no column is not
exported. Whole texts never leave this way: a quotation is cut at fifty words, its
offsets are not.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from truceline.model import ActorRef, Article
from truceline.publish.condition_table import CONDITIONS
from truceline.publish.decided_columns import decided_columns
from truceline.publish.event_tables import (
    EVENT_DIFFERENCES,
    EVENT_LINKS,
    EVENT_MENTIONS,
    EVENTS,
)
from truceline.publish.table_lines import Column, Table, whole
from truceline.publish.term_table import TERMS
from truceline.publish.words import shortened
from truceline.record import ClaimRow, StatementRow


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimActorRow:
    """One actor's part in one claim; ``position`` counts from 1 within the role."""

    claim: ClaimRow
    role: str
    position: int
    actor: ActorRef


def claim_actor_rows(claim: ClaimRow) -> Iterator[ClaimActorRow]:
    """The actors of a claim, role by role."""
    for role, actors in (
        ("source", claim.source),
        ("target", claim.target),
        ("third_party", claim.third_parties),
    ):
        for position, actor in enumerate(actors, start=1):
            yield ClaimActorRow(claim=claim, role=role, position=position, actor=actor)


def data_dictionary() -> str:
    """What each table and each column means, in Markdown."""
    return _ABOUT + "".join(table.described() for table in TABLES)


def _names(actors: tuple[ActorRef, ...]) -> tuple[str, ...]:
    return tuple(actor.name for actor in actors)


ARTICLES: Table[Article] = Table(
    "articles",
    "One row for each article that was imported, without its text.",
    (
        Column("id", "the article's id", lambda row: row.id),
        Column(
            "path", "file it came from, # and number in a bundle", lambda row: row.path
        ),
        Column("date", "day of publication", lambda row: row.date),
        Column("title", "headline", lambda row: row.title),
        Column("outlet", "who published it", lambda row: row.outlet),
        Column("url", "where it was published", lambda row: row.url),
        Column(
            "dateline",
            "where it was reported from, as printed",
            lambda row: row.dateline,
        ),
        Column("authors", "names in by-lines and credits", lambda row: row.authors),
        Column("language", "language of the text", lambda row: row.language),
        Column(
            "duplicate_of",
            "id of the article that leads the copies it belongs to",
            lambda row: row.duplicate_of,
        ),
        Column(
            "characters", "length of the text in code points", lambda row: len(row.text)
        ),
        Column("sha256", "SHA-256 of the text in UTF-8", lambda row: row.sha256),
    ),
)

CLAIMS: Table[ClaimRow] = Table(
    "claims",
    "One row for each thing that one article says happened, was asked, offered, planned, "
    "feared or denied.",
    (
        Column("id", "the claim's id, the same at every run", lambda row: row.id),
        Column("article_id", "id in articles", lambda row: row.article_id),
        Column("path", "file of the article", lambda row: row.path),
        Column(
            "published",
            "day of publication; not the day of the event",
            lambda row: row.published,
        ),
        Column("outlet", "who published the article", lambda row: row.outlet),
        Column("type", "event type (PLOVER root)", lambda row: row.type.value),
        Column("mode", "finer kind of the type", lambda row: row.mode),
        Column("contexts", "PLOVER contexts", lambda row: row.contexts),
        Column(
            "factuality",
            "how the text presents it: actual, planned, offered, demanded, possible, denied",
            lambda row: row.factuality.value,
        ),
        Column("issue", "what it is about", lambda row: row.issue),
        Column(
            "source",
            "who acts; details in claim_actors",
            lambda row: _names(row.source),
        ),
        Column("target", "at or with whom", lambda row: _names(row.target)),
        Column(
            "third_parties",
            "hosts and mediators",
            lambda row: _names(row.third_parties),
        ),
        Column(
            "earliest",
            "first day it can have been; empty if the text does not say",
            lambda row: row.date.earliest if row.date else None,
        ),
        Column(
            "latest",
            "last day it can have been; empty if the text does not say",
            lambda row: row.date.latest if row.date else None,
        ),
        Column(
            "date_precision",
            "how closely the text dates it",
            lambda row: row.date.precision.value if row.date else None,
        ),
        Column("date_phrase", "the words that date it", lambda row: row.date_phrase),
        Column("place", "where", lambda row: row.place.name if row.place else None),
        Column(
            "geonames_id",
            "GeoNames id of the place",
            lambda row: row.place.geonames_id if row.place else None,
        ),
        Column(
            "latitude",
            "degrees, WGS 84",
            lambda row: row.place.latitude if row.place else None,
        ),
        Column(
            "longitude",
            "degrees, WGS 84",
            lambda row: row.place.longitude if row.place else None,
        ),
        Column("place_phrase", "the words that place it", lambda row: row.place_phrase),
        Column(
            "amount_least",
            "at least so many",
            lambda row: whole(row.amount.least) if row.amount else None,
        ),
        Column(
            "amount_most",
            "at most so many",
            lambda row: whole(row.amount.most) if row.amount else None,
        ),
        Column(
            "amount_unit",
            "of what",
            lambda row: row.amount.unit if row.amount else None,
        ),
        Column(
            "amount_phrase", "the words that count it", lambda row: row.amount_phrase
        ),
        Column(
            "quotation",
            "the evidence, at most fifty words of it",
            lambda row: shortened(row.quotation),
        ),
        Column(
            "start",
            "where the evidence begins in the text, in code points",
            lambda row: row.evidence.start,
        ),
        Column("end", "where it ends, exclusive", lambda row: row.evidence.end),
        Column(
            "statement_id",
            "id in statements, if somebody is quoted with it",
            lambda row: row.statement,
        ),
        Column(
            "coder",
            "rule set and version that made the row; `events-learned`: only the trained "
            "model found it; `ends-learned`: who did it or to whom was weighed by a "
            "trained model; `counterparts`: it was filled in from the article",
            lambda row: row.coder,
        ),
        *decided_columns(lambda row: row.reviewed),
        Column(
            "confidence",
            "chance that the words tell an event of this type, 0 to 1",
            lambda row: row.confidence,
        ),
        Column("truceline", "version of the program", lambda row: row.coding.truceline),
        Column("codebook", "version of the codebook", lambda row: row.coding.codebook),
        Column("model", "language model and version", lambda row: row.coding.model),
    ),
)

CLAIM_ACTORS: Table[ClaimActorRow] = Table(
    "claim_actors",
    "One row for each actor's part in a claim.",
    (
        Column("claim_id", "id in claims", lambda row: row.claim.id),
        Column("role", "source, target or third_party", lambda row: row.role),
        Column("position", "number within the role, from 1", lambda row: row.position),
        Column(
            "actor_id",
            "id in the codebook; empty if it does not know the actor",
            lambda row: row.actor.id,
        ),
        Column(
            "name", "name in the codebook, or as printed", lambda row: row.actor.name
        ),
        Column(
            "party",
            "id of the side on the day of the act, else on that of publication",
            lambda row: row.actor.party,
        ),
        Column("party_name", "name of that side", lambda row: row.actor.party_name),
        Column("code", "PLOVER code of the actor", lambda row: row.actor.code),
        Column(
            "start",
            "where the article names it, in code points",
            lambda row: row.actor.span.start,
        ),
        Column("end", "where that ends, exclusive", lambda row: row.actor.span.end),
    ),
)

STATEMENTS: Table[StatementRow] = Table(
    "statements",
    "One row for each thing that an article lets somebody say.",
    (
        Column("id", "the statement's id, the same at every run", lambda row: row.id),
        Column("article_id", "id in articles", lambda row: row.article_id),
        Column("path", "file of the article", lambda row: row.path),
        Column("published", "day of publication", lambda row: row.published),
        Column("outlet", "who published the article", lambda row: row.outlet),
        Column("kind", "what the speaker does by speaking", lambda row: row.kind.value),
        Column("issue", "what it is about", lambda row: row.issue),
        Column("direct", "whether it is quoted word for word", lambda row: row.direct),
        Column(
            "speaker_id",
            "id in the codebook; empty if it does not know the speaker",
            lambda row: row.speaker.id if row.speaker else None,
        ),
        Column(
            "speaker",
            "who speaks",
            lambda row: row.speaker.name if row.speaker else None,
        ),
        Column(
            "speaker_party",
            "id of the speaker's side on the day of publication",
            lambda row: row.speaker.party if row.speaker else None,
        ),
        Column(
            "addressee_id",
            "id in the codebook of who is spoken to",
            lambda row: row.addressee.id if row.addressee else None,
        ),
        Column(
            "addressee",
            "who is spoken to",
            lambda row: row.addressee.name if row.addressee else None,
        ),
        Column("cue", "the reporting word", lambda row: row.cue_text),
        Column(
            "quotation",
            "what is said, in the article's words, at most fifty of them",
            lambda row: shortened(" … ".join(row.quotations)),
        ),
        Column(
            "start",
            "where the content begins in the text, in code points",
            lambda row: row.content[0].start,
        ),
        Column("end", "where it ends, exclusive", lambda row: row.content[-1].end),
        Column(
            "coder", "rule set and version that made the row", lambda row: row.coder
        ),
        *decided_columns(lambda row: row.reviewed),
        Column("truceline", "version of the program", lambda row: row.coding.truceline),
        Column("codebook", "version of the codebook", lambda row: row.coding.codebook),
        Column("model", "language model and version", lambda row: row.coding.model),
    ),
)

TABLES = (
    *(ARTICLES, CLAIMS, CLAIM_ACTORS, STATEMENTS, CONDITIONS, TERMS),
    *(EVENTS, EVENT_MENTIONS, EVENT_LINKS, EVENT_DIFFERENCES),
)

_ABOUT = """# Data dictionary

Tables exported from a truceline record. Every row names the article and the characters
it rests on; offsets count Unicode code points of the imported text from 0, ends are
exclusive. Days are written YYYY-MM-DD. The texts themselves are not part of the export.

In CSV files an empty cell means unknown, lists are joined by "; ", and a text that begins
with =, +, -, @, a tab or a carriage return has an apostrophe in front, so that no
spreadsheet runs it as a formula. In JSON Lines files unknown is null, lists are lists, and
nothing is put in front.
"""
