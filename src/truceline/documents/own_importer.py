"""A person's own importer: a Python file -> a reader like those that ship.

The file defines ``ENDINGS``, the endings of the files it reads, and ``articles(path)``,
which gives one dictionary for each article with the names that JSON Lines have: ``date``
and ``text``, and where known ``id``, ``title``, ``outlet``, ``url`` and ``byline``. What it
raises is told with its file and ends that file alone.
"""

import runpy
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from truceline.documents.printed import Printed, Refused, field_dates
from truceline.documents.readers import Reader
from truceline.errors import StudyError

FIELDS = ("id", "date", "title", "outlet", "url", "byline", "text")


def own_reader(file: Path) -> Reader:
    """The reader in a Python file; refuses (StudyError) a file that defines none."""
    try:
        defined = runpy.run_path(str(file))
    # Somebody else's program can fail in any way, and none of them is ours.
    except Exception as error:
        raise StudyError(
            f"{file}: the importer cannot be loaded ({type(error).__name__}: {error}); "
            "correct it, or leave it out"
        ) from error
    endings, articles = defined.get("ENDINGS"), defined.get("articles")
    if (
        not callable(articles)
        or not isinstance(endings, tuple | list)
        or not _are_endings(endings)
    ):
        raise StudyError(
            f"{file}: an importer defines ENDINGS, such as ('.xyz',), and a function "
            "articles(path); see docs/formats.md"
        )
    return Reader(
        name=f"importer {file.name}",
        endings=tuple(ending.lower() for ending in endings),
        read=_guarded(articles, file.name),
        holds="what the importer makes of it",
    )


def _are_endings(endings: Sequence[object]) -> bool:
    return bool(endings) and all(
        isinstance(one, str) and one.startswith(".") for one in endings
    )


def _guarded(
    articles: Callable[[Path], Iterable[object]], name: str
) -> Callable[[Path], Iterator[Printed | Refused]]:
    def read(path: Path) -> Iterator[Printed | Refused]:
        number = 0
        try:
            for number, given in enumerate(articles(path), start=1):
                yield _printed(given, number)
        # As above: one file must not end the run.
        except Exception as error:  # noqa: BLE001
            yield Refused(
                reason=f"the importer {name} stopped; articles before that: {number:,}",
                remedy="correct the importer or the file",
                value=f"{type(error).__name__}: {error}",
                articles=None,
            )
            return
        if number == 0:
            yield Refused(
                reason=f"the importer {name} found no article in it",
                remedy="correct the importer or leave the file out",
                articles=0,
            )

    return read


def _printed(given: object, number: int) -> Printed | Refused:
    if not isinstance(given, Mapping):
        return _wrong(f"gave no dictionary but {type(given).__name__}", number)
    unknown = [f"{name}" for name in given if name not in FIELDS]
    if unknown:
        return _wrong(f"gave what is not known: {', '.join(unknown)}", number)
    fields = {name: given.get(name) for name in FIELDS}
    wrong = [
        name
        for name, value in fields.items()
        if value is not None and not isinstance(value, str)
    ]
    if wrong:
        return _wrong(f"gave {' and '.join(wrong)} not as a text", number)
    return Printed(
        number=number,
        line=None,
        id=fields["id"],
        dates=field_dates(fields["date"]),
        title=fields["title"],
        outlet=fields["outlet"],
        url=fields["url"],
        text=fields["text"] or "",
        byline=fields["byline"],
    )


def _wrong(what: str, number: int) -> Refused:
    return Refused(
        reason=f"the importer {what}",
        remedy=f"give a dictionary of texts with the names {', '.join(FIELDS)}",
        number=number,
    )
