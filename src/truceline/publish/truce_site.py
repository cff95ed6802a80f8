"""The pages of truces in a site, and the report of one truce that stands alone."""

from collections.abc import Iterator
from pathlib import Path

from truceline.publish.contexts import Frame
from truceline.publish.folder import STATIC
from truceline.publish.gathered import Gathered
from truceline.publish.rendering import Writer, writer_for
from truceline.publish.truce_contexts import TrucePage, TrucesPage
from truceline.publish.truce_material import TruceMaterial
from truceline.publish.truce_pages import truce_lines, truce_page_of, truce_view

Page = tuple[str, str, TrucePage | TrucesPage]


def truce_pages(gathered: Gathered) -> Iterator[Page]:
    """Name, template and content of each page; none for a study without pledges."""
    truces, program = gathered.material.truces, gathered.material.program
    if not truces:
        return
    frame = gathered.frame("Truces", "truces", root="../")
    yield (
        "truces/index.html",
        "truces.html",
        TrucesPage(frame=frame, truces=truce_lines(truces)),
    )
    for each in truces:
        frame = gathered.frame(each.pledge.name, "truces", root="../")
        view = truce_view(each, program)
        page = TrucePage(frame=frame, view=view, style=None)
        yield truce_page_of(each.pledge), "truce.html", page


def publish_truce_reports(
    truces: tuple[TruceMaterial, ...], folder: Path, *, study: str, program: str
) -> tuple[Path, ...]:
    """One file for each truce that holds all it needs and prints well."""
    writer: Writer = writer_for(folder, {})
    style = (STATIC / "site.css").read_text("utf-8")
    written = []
    for each in truces:
        frame = Frame(
            study=study, title=each.pledge.name, section="", root="", program=program
        )
        name = Path(truce_page_of(each.pledge)).name
        page = TrucePage(frame=frame, view=truce_view(each, program), style=style)
        writer.write_page(name, "truce_report.html", page)
        written.append(folder / name)
    return tuple(written)
