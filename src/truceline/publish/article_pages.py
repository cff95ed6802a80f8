"""The page of one article: its words with the evidence marked, and what rests on them."""

from urllib.parse import urlsplit

from truceline.model import CodedArticle
from truceline.publish.contexts import ArticlePage, Frame, Link
from truceline.publish.marks import cut_text
from truceline.publish.rows import ArticleRows


def article_context(
    coded: CodedArticle,
    rows: ArticleRows,
    frame: Frame,
    original: Link | None,
    *,
    excerpts: bool,
) -> ArticlePage:
    """The page of an article; with ``excerpts`` its text is left out, quotations stay."""
    article = coded.article
    return ArticlePage(
        frame=frame,
        article=article,
        headline=rows.source.title,
        url=safe_url(article.url),
        language=rows.source.language,
        credits=tuple(span.of(article.text) for span in article.credits),
        original=original,
        paragraphs=() if excerpts else cut_text(coded),
        is_excerpt=excerpts,
        acts=tuple(sorted(rows.acts, key=lambda act: (act.start, act.end, act.id))),
        said=tuple(sorted(rows.said, key=lambda said: (said.start, said.end, said.id))),
        requirements=tuple(sorted(rows.requirements, key=lambda one: one.start)),
        faults=coded.faults,
        made_with=f"truceline {coded.coding.truceline}, codebook "
        f"{coded.coding.codebook}, language model {coded.coding.model}",
    )


def safe_url(url: str | None) -> str | None:
    """The address if a reader may follow it: http or https with a host, nothing else."""
    if url is None or not url.isprintable():
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:  # an unclosed bracket of an IPv6 address
        return None
    return url.strip() if parts.scheme in ("http", "https") and parts.netloc else None
