"""Whether every row of the record still has its words, for the doctor.

It looks and tells; it mends nothing.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Table, select

from truceline.model import Article
from truceline.model.ids import sha256_of
from truceline.record import tables
from truceline.record.articles import article_ids, in_batches, read_articles
from truceline.record.coded import read_coded


def find_torn(connection: Connection) -> Iterator[str]:
    """A sentence for each text and each quotation that is not what it was when kept."""
    for ids in in_batches(article_ids(connection)):
        try:
            articles = read_articles(connection, ids)
        except ValueError as error:
            yield f"articles {ids[0]} to {ids[-1]}: {error}; import them again"
            continue
        for article in articles.values():
            if sha256_of(article.text) != article.sha256:
                yield (
                    f"article {article.id} ({article.path}): its text is not the one "
                    "that was imported; import it again"
                )
        try:
            read_coded(connection, ids)
        except ValueError as error:
            yield (
                f"the coding of articles {ids[0]} to {ids[-1]}: {error}; put a copy of "
                "the record in its place"
            )
        for table in tables.metadata.sorted_tables:
            yield from _torn_quotations(connection, table, articles)


def _torn_quotations(
    connection: Connection, table: Table, articles: dict[str, Article]
) -> Iterator[str]:
    owner = table.c.id if table is tables.articles else table.c.get("article_id")
    if owner is None:
        return
    for name in quotations_of(table):
        words, start, end = (table.c[f"{name}{at}"] for at in ("", "_start", "_end"))
        query = (
            select(owner, words, start, end)
            .where(owner.in_(list(articles)), start.is_not(None))
            .order_by(owner, start, end)
        )
        for article_id, quoted, first, last in connection.execute(query):
            article = articles[article_id]
            if not 0 <= first < last or article.text[first:last] != quoted:
                yield (
                    f"article {article_id} ({article.path}): {table.name}.{name} at "
                    f"{first} to {last} does not stand in its text; code it again"
                )


def quotations_of(table: Table) -> Sequence[str]:
    """The columns of a table that hold words of an article, with offsets beside them."""
    return [each.name for each in table.c if f"{each.name}_start" in table.c]
