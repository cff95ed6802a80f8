"""What a site is made of, and what its making leaves behind."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from truceline.codebook.rules import Codebook
from truceline.model import CodedArticle
from truceline.model.imports import ImportOverview
from truceline.publish.process_material import ProcessMaterial
from truceline.publish.truce_material import TruceMaterial


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """A file that could not be read, why, and what its owner can do."""

    path: str
    reason: str
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteMaterial:
    """All that the pages say; nothing else reaches them, no clock and no settings.

    ``articles`` is gone through more than once, so an iterator that ends will not do;
    a collection that reads each article anew keeps memory flat. ``program`` is the
    version of truceline that writes the site; those that coded stand in the articles.
    ``imports`` is what is known of the files; without it the page about them is left out.
    ``process`` is what was made of the claims: events, phases and promises; without it
    their pages are left out and the overview is the first page.
    """

    study: str
    articles: Collection[CodedArticle]
    codebook: Codebook
    unread: tuple[Unread, ...]
    program: str
    truces: tuple[TruceMaterial, ...] = ()
    imports: ImportOverview | None = None
    process: ProcessMaterial | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteReport:
    """What was written: the page to open, and how much of everything."""

    index: Path
    pages: int
    articles: int
    claims: int
    statements: int
    size: int
