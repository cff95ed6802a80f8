"""`python -m evaluation.ends FOLDER... -o models/ends`: makes the ranking of sides."""

import argparse
from collections import Counter
from hashlib import sha256
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from evaluation.ends.examples import Example, read_examples
from evaluation.ends.forest import chances, fit, write
from truceline.coding.article import Coding
from truceline.coding.ends.ranking import FILE_NAME, as_table, model_file
from truceline.coding.learned.card import shipped_model
from truceline.coding.learned.ranks import End, EndsCard, Seen
from truceline.coding.learned.tagger import WordTagger
from truceline.language.reader import Reader
from truceline.pipeline.tools import USUAL_MODEL, load_study_codebook

# A column that fewer candidates have would be learnt from a few dispatches.
_SELDOM = 40
# By how much another must be likelier than whom the rules found, and how likely whoever
# fills an end that they leave open: at .05 as many ends come right as at 0, and fewer change.
_LEAD = 0.05
_ENOUGH = 0.5


def main() -> None:
    """Reads the arguments, trains, writes, and tells how it read what was held back."""
    parser = argparse.ArgumentParser(
        prog="python -m evaluation.ends",
        description="Makes the ranking of who stands at the ends of an act, from folders of "
        "marked dispatches. Wants the packages of requirements-train.lock.",
    )
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument("--model-version", default="0")
    parser.add_argument(
        "--hold",
        type=Path,
        action="append",
        default=[],
        help="a folder to check with and not to train on; may be repeated",
    )
    arguments = parser.parse_args()
    coding = Coding(load_study_codebook(None, None), tagger=WordTagger(shipped_model()))
    reader = Reader(USUAL_MODEL)
    examples = list(read_examples(arguments.folders, reader, coding))
    held = list(read_examples(arguments.hold, reader, coding))
    often = Counter(name for one in examples for name in one.numbers)
    columns = tuple(sorted(name for name, n in often.items() if n >= _SELDOM))
    arguments.output.mkdir(parents=True, exist_ok=True)
    for end in End:
        table, right = _rows(examples, end, columns)
        forests = fit(table, right)
        write(forests, len(columns), model_file(arguments.output, end))
        print(f"{end}: {len(right)} candidates, {right.sum()} right")
        if held:
            table, right = _rows(held, end, columns)
            print(
                f"  log loss of those held back {_loss(chances(forests, table), right):.4f}"
            )
    card = EndsCard(
        name="ends",
        version=arguments.model_version,
        made_from=f"{len(examples)} candidates, digest {_digest(examples)}",
        columns=columns,
        lead=_LEAD,
        enough=_ENOUGH,
    )
    (arguments.output / FILE_NAME).write_bytes(
        msgspec.json.format(msgspec.json.encode(card)) + b"\n"
    )


def _rows(
    examples: list[Example], end: End, columns: tuple[str, ...]
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    chosen = [one for one in examples if one.end is end]
    at = {name: place for place, name in enumerate(columns)}
    table = as_table(at, [Seen({}, tuple(one.numbers for one in chosen))])
    return table, np.array([one.is_right for one in chosen], dtype=np.bool_)


def _loss(found: NDArray[np.float64], right: NDArray[np.bool_]) -> float:
    return float(-np.mean(np.log(np.where(right, found, 1 - found))))


def _digest(examples: list[Example]) -> str:
    whole = "\n".join(
        f"{one.end} {one.is_right} {sorted(one.numbers.items())}" for one in examples
    )
    return sha256(whole.encode()).hexdigest()[:12]


if __name__ == "__main__":
    main()
