"""A trained ranking of candidates: two forests of small trees, one for each end of an act."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from truceline.coding.learned.card import FILE_NAME as FILE_NAME
from truceline.coding.learned.card import read_card_of
from truceline.coding.learned.ranks import End, EndsCard, Seen
from truceline.coding.learned.session import open_session
from truceline.errors import ModelError

Table = NDArray[np.float32]


def model_file(folder: Path, end: End) -> Path:
    """Where the forest of an end stands in a ranking's folder."""
    return folder / f"{end}.onnx"


class EndsRanking:
    """A ranking, loaded once for a run."""

    def __init__(self, folder: Path) -> None:
        """Loads what ``python -m evaluation.ends`` wrote; a ModelError says what is missing."""
        try:
            import onnxruntime  # noqa: F401  # asked for here, opened in session
        except ImportError as missing:
            raise ModelError(
                f"the ranking of sides needs {missing.name}, which is not installed; "
                "install it, or code with --coder rules"
            ) from missing
        self.card = read_card_of(EndsCard, folder)
        self._columns = {name: at for at, name in enumerate(self.card.columns)}
        self._forests = {}
        for end in End:
            file = model_file(folder, end)
            if not file.is_file():
                raise ModelError(f"{file} is missing; {EndsCard.remedy}")
            self._forests[end] = open_session(file)

    def chances(self, end: End, seen: Sequence[Seen]) -> list[list[float]]:
        """For each act, the chance of each candidate that it stands at that end.

        The acts of an article go through together, which takes a fraction of the time.
        """
        table = as_table(self._columns, seen)
        if not len(table):
            return [[] for _ in seen]
        (found,) = self._forests[end].run(None, {"numbers": table})
        told, first = found.ravel().tolist(), 0
        parted = []
        for one in seen:
            parted.append(told[first : first + len(one.own)])
            first += len(one.own)
        return parted


def as_table(columns: Mapping[str, int], seen: Sequence[Seen]) -> Table:
    """The numbers of all candidates of all acts, one row each, in the order of the columns;
    the rest are left out."""
    table = np.zeros((sum(len(one.own) for one in seen), len(columns)), np.float32)
    flat = table.reshape(-1)
    at, values, width, first = [], [], len(columns), 0
    for one in seen:
        last = first + len(one.own)
        for name, number in one.shared.items():
            if number and name in columns:
                table[first:last, columns[name]] = number
        for row, numbers in enumerate(one.own, start=first):
            start = row * width
            told = [
                name for name, number in numbers.items() if number and name in columns
            ]
            at += [start + columns[name] for name in told]
            values += [numbers[name] for name in told]
        first = last
    flat[at] = values
    return table
