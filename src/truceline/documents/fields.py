"""What an article's file, its document and a list say of it -> one value for each field.

The most trusted origin that knows a field gives it. A by-line inside the text counts as
the text's own.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from truceline.documents.bylines import by_line_authors
from truceline.documents.printed import Origin, Printed
from truceline.documents.sources import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A field and where it was read; both are None if nobody tells it."""

    value: str | None
    origin: Origin | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """What is known of an article besides its date and its text."""

    title: Told
    outlet: Told
    url: Told


def fields_of(printed: Printed, source: Source | None) -> Fields:
    """Title, outlet and address by the first that knows them."""
    own, document = printed.origin, printed.metadata
    listed = Origin.SIDECAR
    return Fields(
        title=first_told(
            (own, printed.title),
            (Origin.METADATA, document.title),
            (listed, source.title if source else None),
        ),
        outlet=first_told(
            (own, printed.outlet),
            (Origin.METADATA, document.outlet),
            (listed, source.outlet if source else None),
        ),
        url=first_told(
            (own, printed.url),
            (Origin.METADATA, document.url),
            (listed, source.url if source else None),
        ),
    )


def first_told(*given: tuple[Origin, str | None]) -> Told:
    """The first value that is not empty; a field of blank space is unknown."""
    for origin, value in given:
        if value is not None and value.strip():
            return Told(value=value.strip(), origin=origin)
    return Told(value=None, origin=None)


def authors_in(field: str | None) -> tuple[str, ...]:
    """The people in a field for the author; what is no known form is one name."""
    if field is None or not field.strip():
        return ()
    words = " ".join(field.split())
    for form in (words, f"By {words}"):
        people = by_line_authors(form)
        if people is not None:
            return people
    return (words.rstrip(" ."),)


def first_authors(
    *given: tuple[Origin, Iterable[str]],
) -> tuple[tuple[str, ...], Origin | None]:
    """The authors by the first origin that names any."""
    for origin, people in given:
        named = tuple(people)
        if named:
            return named, origin
    return (), None
