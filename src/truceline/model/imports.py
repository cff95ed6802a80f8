"""What is known of a study's files and articles before anything is coded.

All of it follows from what the record keeps, so that the terminal, the site and the JSON
say the same.
"""

import re
from dataclasses import dataclass
from datetime import date

from truceline.model.copies import Copy

# What stands behind the name of a bundle for one of its articles.
_ROW = re.compile(r"(?<=.)#([0-9]+)$", re.DOTALL)


def file_of(path: str) -> str:
    """The name of the file that an article or what was left out stands in."""
    return _ROW.sub("", path)


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedFile:
    """What became of one file.

    ``read`` articles were read, ``quarantined`` were found and left out, ``missing`` are
    promised by the file itself and are not in it. ``is_whole`` is false if the file was
    refused or broke off, so that nobody knows what else it holds.
    """

    path: str
    format: str
    read: int
    quarantined: int
    missing: int
    is_whole: bool

    @property
    def holds(self) -> int:
        """How many articles the file holds, as far as can be told."""
        return self.read + self.quarantined + self.missing

    @property
    def is_in_order(self) -> bool:
        """Whether all of it was read."""
        return self.is_whole and self.holds == self.read


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantined:
    """An input that could not be read, why, and what to do about it."""

    path: str
    line: int | None
    reason: str
    remedy: str

    @property
    def place(self) -> str | None:
        """ "article 7, line 139": where it stands in its file, as far as that is known."""
        number = _ROW.search(self.path)
        parts = (
            None if number is None else f"article {number[1]}",
            None if self.line is None else f"line {self.line:,}",
        )
        return ", ".join(part for part in parts if part is not None) or None


@dataclass(frozen=True, slots=True, kw_only=True)
class Remarked:
    """A remark on an input that lost no article."""

    path: str
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleOrigins:
    """Where the fields of an article were read, in words; None for an unknown field."""

    article_id: str
    date: str
    title: str | None
    outlet: str | None
    url: str | None
    authors: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedArticle:
    """What a list says of an article."""

    id: str
    path: str
    published: date
    outlet: str | None
    title: str | None
    language: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many articles are alike in something, which is None where it is not known."""

    name: str | None
    articles: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutletMonths:
    """The articles of one outlet, by month of publication.

    ``counts`` has one number for each month of the whole study, so that gaps show.
    """

    outlet: str | None
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedArticle:
    """A copy in its group, and how it hangs together with the rest."""

    article: ListedArticle
    copy: Copy


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyGroup:
    """Articles that are one source: the one that leads, and its copies."""

    leading: ListedArticle
    copies: tuple[CopiedArticle, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOverview:
    """What the record holds of the study's files, and what it could not take in.

    ``sources`` counts each group of copies once. ``months`` are all from the first to the
    last, as "2020-01". ``date_origins`` say where dates of publication were read.
    """

    files: tuple[ImportedFile, ...]
    quarantined: tuple[Quarantined, ...]
    remarks: tuple[Remarked, ...]
    articles: int
    sources: int
    earliest: date | None
    latest: date | None
    languages: tuple[Share, ...]
    set_aside: tuple[ListedArticle, ...]
    date_origins: tuple[Share, ...]
    months: tuple[str, ...]
    outlets: tuple[OutletMonths, ...]
    groups: tuple[CopyGroup, ...]

    def reasons(self) -> dict[str, tuple[Quarantined, ...]]:
        """What was left out, by the file it stands in, or by its own name without one."""
        known = {file.path for file in self.files}
        found: dict[str, tuple[Quarantined, ...]] = {}
        for one in self.quarantined:
            file = file_of(one.path)
            name = file if file in known else one.path
            found[name] = (*found.get(name, ()), one)
        return found
