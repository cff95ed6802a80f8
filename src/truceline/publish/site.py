"""The static site: opens by double-click, asks nothing of the network or of scripts."""

from pathlib import Path

from truceline.errors import StudyError
from truceline.model import CodedArticle
from truceline.process import Position, fold_positions
from truceline.publish.actor_pages import actor_pages, actors_page
from truceline.publish.article_pages import article_context
from truceline.publish.contexts import Frame, Link
from truceline.publish.event_rests import pages_of_events
from truceline.publish.event_rows import event_marks
from truceline.publish.folder import new_site
from truceline.publish.front import front_page
from truceline.publish.gathered import Gathered, names_of_issues
from truceline.publish.import_page import import_page
from truceline.publish.material import SiteMaterial, SiteReport
from truceline.publish.position_rows import positions_page
from truceline.publish.process_site import ProcessSite
from truceline.publish.reading_rows import article_page, headline_of, rows_of
from truceline.publish.reference_pages import codebook_page, sources_page
from truceline.publish.rendering import Writer, writer_for
from truceline.publish.rows import ArticleRows
from truceline.publish.search_rows import (
    rows_for_actors,
    rows_for_article,
    search_page,
    search_script,
)
from truceline.publish.timeline import timeline_pages
from truceline.publish.truce_site import truce_pages


def publish_site(
    material: SiteMaterial, folder: Path, *, excerpts: bool = False
) -> SiteReport:
    """Writes the site and says what it wrote; the same material gives the same bytes.

    With ``excerpts`` no page holds more of an article than quotations of fifty words.
    The old site stays whole until the new one is complete. Refuses two articles with
    one id, and a folder that holds something else.
    """
    pages = _pages_by_id(material, excerpts=excerpts)
    with new_site(folder) as draft:
        writer = writer_for(draft, names_of_issues(material.codebook))
        written = _Articles(material, writer, pages=pages, excerpts=excerpts)
        for coded in material.articles:
            written.write(coded)
        gathered = Gathered(
            material=material,
            rows=written.in_order(),
            positions=_positions(material),
        )
        process = _process(gathered)
        _write_pages(gathered, process, writer, excerpts=excerpts)
        _write_import_page(gathered, writer, pages)
        rows = [*written.search_rows(), *rows_for_actors(gathered)]
        if process is not None:
            rows += process.search_rows()
        writer.write_text("search-data.js", "".join(search_script(rows)))
        files = [path for path in draft.rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files)
        number = sum(path.suffix == ".html" for path in files)
    return SiteReport(
        index=folder / "index.html",
        pages=number,
        articles=len(gathered.rows),
        claims=len(gathered.acts),
        statements=len(gathered.said),
        size=size,
    )


def _positions(material: SiteMaterial) -> tuple[Position, ...]:
    if material.process is not None:
        return material.process.positions
    return fold_positions(material.articles)


class _Articles:
    """The articles' own pages, written one by one, and the rows that are kept of them."""

    def __init__(
        self,
        material: SiteMaterial,
        writer: Writer,
        *,
        pages: dict[str, Link],
        excerpts: bool,
    ) -> None:
        self._material = material
        self._writer = writer
        self._pages = pages
        self._excerpts = excerpts
        self._issue_names = names_of_issues(material.codebook)
        process = material.process
        self._events = (
            event_marks(process.events, pages_of_events(process))
            if process is not None
            else {}
        )
        self._kept: list[tuple[ArticleRows, list[str]]] = []

    def write(self, coded: CodedArticle) -> None:
        rows = rows_of(coded, excerpts=self._excerpts, events=self._events)
        frame = Frame(
            study=self._material.study,
            title=rows.source.title,
            section="sources",
            root="../",
            program=self._material.program,
            has_truces=bool(self._material.truces),
            has_process=self._material.process is not None,
        )
        original = self._pages.get(coded.article.duplicate_of or "")
        page = article_context(coded, rows, frame, original, excerpts=self._excerpts)
        self._writer.write_page(rows.source.page, "article.html", page)
        found = rows_for_article(
            coded, rows, self._issue_names, excerpts=self._excerpts
        )
        self._kept.append((rows, found))

    def in_order(self) -> tuple[ArticleRows, ...]:
        """The rows by day of publication, whatever order the articles came in."""
        self._kept.sort(
            key=lambda kept: (kept[0].source.day, kept[0].source.article_id)
        )
        return tuple(rows for rows, _ in self._kept)

    def search_rows(self) -> list[str]:
        return [row for _, rows in self._kept for row in rows]


def _pages_by_id(material: SiteMaterial, *, excerpts: bool) -> dict[str, Link]:
    pages: dict[str, Link] = {}
    taken: dict[str, str] = {}
    for coded in material.articles:
        article = coded.article
        page = article_page(article)
        if article.id in pages or page in taken:
            raise StudyError(
                f"article {article.id!r} ({article.path}): two articles of the study "
                f"would have the same page {page}, but each needs an id of its own; "
                "remove one of them or change its id"
            )
        words = headline_of(article, excerpts=excerpts)
        pages[article.id] = Link(words=words, href=page)
        taken[page] = article.id
    return pages


def _process(gathered: Gathered) -> ProcessSite | None:
    process = gathered.material.process
    return None if process is None else ProcessSite(gathered, process)


def _write_pages(
    gathered: Gathered, process: ProcessSite | None, writer: Writer, *, excerpts: bool
) -> None:
    overview = "index.html" if process is None else "record.html"
    writer.write_page(overview, "front.html", front_page(gathered))
    if process is not None:
        for name, template, of_process in process.pages():
            writer.write_page(name, template, of_process)
    for name, page in timeline_pages(gathered).items():
        writer.write_page(name, "timeline.html", page)
    writer.write_page("positions.html", "positions.html", positions_page(gathered))
    writer.write_page("sources.html", "sources.html", sources_page(gathered))
    writer.write_page("codebook.html", "codebook.html", codebook_page(gathered))
    search = search_page(gathered.frame("Search", "search"), excerpts=excerpts)
    writer.write_page("search.html", "search.html", search)
    writer.write_page("actors/index.html", "actors.html", actors_page(gathered))
    for name, template, truce in truce_pages(gathered):
        writer.write_page(name, template, truce)
    for actor in actor_pages(gathered):
        if actor.party.page is not None:
            writer.write_page(actor.party.page, "actor.html", actor)


def _write_import_page(
    gathered: Gathered, writer: Writer, pages: dict[str, Link]
) -> None:
    if gathered.material.imports is None:
        return
    page = import_page(
        gathered.frame("What was read", "sources"),
        gathered.material.imports,
        {key: link.href for key, link in pages.items()},
    )
    writer.write_page("import.html", "import.html", page)
