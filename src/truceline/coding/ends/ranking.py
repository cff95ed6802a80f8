"""A trained ranking of candidates: two forests of small trees, one for each end of an act."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np

from truceline.coding.learned.ranks import End, EndsCard
from truceline.errors import ModelError

FILE_NAME = "card.json"


def model_file(folder: Path, end: End) -> Path:
    """Where the forest of an end stands in a ranking's folder."""
    return folder / f"{end}.onnx"


def read_ends_card(folder: Path) -> EndsCard:
    """The card in a ranking's folder; a ModelError says what is wrong with it."""
    file = folder / FILE_NAME
    try:
        return msgspec.json.decode(file.read_bytes(), type=EndsCard)
    except OSError as error:
        raise ModelError(
            f"{file} cannot be read ({error}); install truceline again, or make a ranking as "
            "docs/trained-model.md says"
        ) from error
    except msgspec.DecodeError as error:
        raise ModelError(
            f"{file} is no card of a ranking ({error}); install truceline again, or make a "
            "ranking as docs/trained-model.md says"
        ) from error


class EndsRanking:
    """A ranking, loaded once for a run."""

    def __init__(self, folder: Path) -> None:
        """Loads what ``python -m evaluation.ends`` wrote; a ModelError says what is missing."""
        try:
            import onnxruntime
        except ImportError as missing:
            raise ModelError(
                f"the ranking of sides needs {missing.name}, which is not installed; "
                "install it, or code with --coder rules"
            ) from missing
        self.card = read_ends_card(folder)
        self._columns = {name: at for at, name in enumerate(self.card.columns)}
        self._forests = {}
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        for end in End:
            file = model_file(folder, end)
            if not file.is_file():
                raise ModelError(
                    f"{file} is missing; install truceline again, or make a ranking as "
                    "docs/trained-model.md says"
                )
            self._forests[end] = onnxruntime.InferenceSession(
                str(file), options, providers=["CPUExecutionProvider"]
            )

    def chances(self, end: End, seen: Sequence[Mapping[str, float]]) -> list[float]:
        """For each candidate, by the numbers seen of it, the chance that it stands there."""
        if not seen:
            return []
        table = as_table(self._columns, seen)
        (found,) = self._forests[end].run(None, {"numbers": table})
        return [float(one) for one in found.ravel()]


def as_table(
    columns: Mapping[str, int], seen: Sequence[Mapping[str, float]]
) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """The numbers of each candidate in the order of the columns; the rest are left out."""
    table = np.zeros((len(seen), len(columns)), dtype=np.float32)
    for row, numbers in enumerate(seen):
        for name, number in numbers.items():
            at = columns.get(name)
            if at is not None:
                table[row, at] = number
    return table
