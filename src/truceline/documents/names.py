"""Files -> the names their articles get, unique in a run and free of machine paths."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A file and its path relative to what was given."""

    file: Path
    name: str


def unique_names(places: Sequence[Place]) -> dict[Place, str]:
    """A name for each file: its own, with folders in front as far as it needs them."""
    names = {place: place.name for place in places}
    while True:
        often = Counter(names.values())
        again = {
            place: longer
            for place, name in names.items()
            if often[name] > 1 and (longer := _with_one_folder(place, name)) != name
        }
        if not again:
            return names
        names.update(again)


def shown_path(path: str) -> str:
    """A path that can be written anywhere: bytes that are not UTF-8 are marked."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _with_one_folder(place: Place, name: str) -> str:
    parts = [shown_path(part) for part in place.file.resolve().parts[1:]]
    depth = min(len(Path(name).parts) + 1, len(parts))
    return "/".join(parts[-depth:])
