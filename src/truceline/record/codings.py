"""Codings in the record: which are missing, and putting new ones in place of old."""

from collections.abc import Sequence

from sqlalchemy import Connection, delete, insert, or_, select

from truceline.errors import RecordError
from truceline.model import CodedBy
from truceline.model.languages import ENGLISH
from truceline.record import tables
from truceline.record.coding_rows import Rows


def uncoded_ids(connection: Connection, coded_by: CodedBy) -> list[str]:
    """The articles whose coding is missing or was made by or from something else.

    Those in another language than English are kept and not coded.
    """
    article, coding = tables.articles.c, tables.codings.c
    query = (
        select(article.id)
        .select_from(tables.articles.outerjoin(tables.codings))
        .where(
            or_(article.language.is_(None), article.language == ENGLISH),
            or_(
                coding.article_id.is_(None),
                coding.truceline != coded_by.truceline,
                coding.codebook != coded_by.codebook,
                coding.model != coded_by.model,
                coding.text_sha256 != article.sha256,
            ),
        )
        .order_by(article.date, article.id)
    )
    return list(connection.scalars(query))


def put_rows(connection: Connection, batch: Sequence[Rows]) -> None:
    """Puts the rows of coded articles in the place of those that the articles had.

    Of two codings of one article the later counts. Refuses the coding of a text that
    the record does not hold.
    """
    latest = {rows["codings"][0]["article_id"]: rows for rows in batch}
    given = {
        article_id: rows["codings"][0]["text_sha256"]
        for article_id, rows in latest.items()
    }
    _refuse_other_texts(connection, given)
    connection.execute(
        delete(tables.codings).where(tables.codings.c.article_id.in_(given))
    )
    for table in tables.CODED_TABLES:
        together = [row for rows in latest.values() for row in rows[table.name]]
        if together:
            connection.execute(insert(table), together)


def _refuse_other_texts(connection: Connection, given: dict[object, object]) -> None:
    held = {
        row.id: row.sha256
        for row in connection.execute(
            select(tables.articles.c.id, tables.articles.c.sha256).where(
                tables.articles.c.id.in_(given)
            )
        )
    }
    for article_id, sha256 in given.items():
        if article_id not in held:
            raise RecordError(
                f"the coding of article {article_id} cannot be kept: the record does "
                "not hold that article; import it first"
            )
        if held[article_id] != sha256:
            raise RecordError(
                f"the coding of article {article_id} cannot be kept: the article was "
                "imported anew with another text meanwhile; code it again"
            )
