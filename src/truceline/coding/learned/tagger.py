"""Runs the trained model over the sentences of an article. Only home of ONNX Runtime."""

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from truceline.coding.learned.card import read_card
from truceline.coding.learned.guess import Guess
from truceline.coding.learned.labels import (
    FACTUALITY,
    ISSUES,
    KINDS,
    PARTS,
    TYPES,
)
from truceline.errors import ModelError
from truceline.model import Sentence

# Longer sentences are read up to here: lists of names, tables.
_MOST_PIECES = 256
# A word below both is nothing to the coders.
_LEAST = 0.05

Value = TypeVar("Value")
Numbers = NDArray[np.float32]


class WordTagger:
    """A trained model, loaded once for a run."""

    def __init__(self, folder: Path) -> None:
        """Loads what ``truceline train`` wrote; a ModelError says what is missing."""
        try:
            import onnxruntime
            from tokenizers import Tokenizer
        except ImportError as missing:
            raise ModelError(
                f"the trained model needs {missing.name}, which is not installed; "
                "install it, or code with --coder rules"
            ) from missing
        self.card = read_card(folder)
        model, pieces = folder / "model.onnx", folder / "tokenizer.json"
        for file in (model, pieces):
            if not file.is_file():
                raise ModelError(
                    f"{file} is missing; give the folder that truceline train wrote"
                )
        options = onnxruntime.SessionOptions()
        # Whole articles side by side use the cores better than threads in one.
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        # Without VNNI a processor adds products of 8 bits in 16 and cuts off what runs over,
        # so that the model reads other words there; the wider way gives the same everywhere.
        options.add_session_config_entry("session.x64quantprecision", "1")
        self._session = onnxruntime.InferenceSession(
            str(model), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_file(str(pieces))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(_MOST_PIECES)

    def guess(self, sentences: Sequence[Sentence]) -> list[dict[int, Guess]]:
        """For each sentence the words that may announce something, by their place.

        Each goes through alone: the 8-bit steps are laid over all that goes through at
        once, so that a sentence would read otherwise beside other neighbours.
        """
        return [self._read(sentence) for sentence in sentences]

    def _read(self, sentence: Sentence) -> dict[int, Guess]:
        cut = self._tokenizer.encode(
            [token.text for token in sentence.tokens], is_pretokenized=True
        )
        firsts = _firsts(cut.word_ids)
        if not firsts:
            return {}
        pieces = np.array([cut.ids], dtype=np.int64)
        words, roles = self._session.run(
            None,
            {
                "pieces": pieces,
                "mask": np.ones_like(pieces),
                "firsts": np.array([firsts], dtype=np.int64),
            },
        )
        return _guesses(words[0], roles[0])


def _firsts(word_ids: list[int | None]) -> list[int]:
    """The place of the first piece of each word; of a word without pieces, the next's."""
    found: list[int] = []
    for at, word in enumerate(word_ids):
        while word is not None and len(found) <= word:
            found.append(at)
    return found


def _guesses(words: Numbers, roles: Numbers) -> dict[int, Guess]:
    logits = _parts(words)
    is_event = _shares(logits["is_event"])[:, 1]
    is_cue = _shares(logits["is_cue"])[:, 1]
    kept = np.flatnonzero((is_event > _LEAST) | (is_cue > _LEAST))
    parts = {name: _shares(part[kept]) for name, part in logits.items()}
    found = {}
    for row, place in enumerate(kept):
        chances = {
            kind: float(chance * is_event[place])
            for kind, chance in zip(TYPES, parts["type"][row], strict=True)
        }
        found[int(place)] = Guess(
            is_event=float(is_event[place]),
            type=max(chances, key=chances.__getitem__),
            chances=chances,
            factuality=_likeliest(FACTUALITY, parts["factuality"][row]),
            factuality_chance=float(parts["factuality"][row].max()),
            event_issue=_likeliest(ISSUES, parts["event_issue"][row]),
            event_issue_chance=float(parts["event_issue"][row].max()),
            is_cue=float(is_cue[place]),
            kind=_likeliest(KINDS, parts["kind"][row]),
            said_issue=_likeliest(ISSUES, parts["said_issue"][row]),
            said_issue_chance=float(parts["said_issue"][row].max()),
            sources=_likely(roles[0, place]),
            targets=_likely(roles[1, place]),
        )
    return found


def _parts(words: Numbers) -> dict[str, Numbers]:
    """The outputs of each word, cut by what they tell."""
    parts, at = {}, 0
    for name, width in PARTS:
        parts[name] = words[:, at : at + width]
        at += width
    return parts


def _likeliest(values: Sequence[Value], chances: Numbers) -> Value:
    return values[int(chances.argmax())]


def _likely(logits: Numbers) -> tuple[tuple[int, float], ...]:
    chances = 1 / (1 + np.exp(-logits))
    return tuple(
        (int(place), float(chances[place]))
        for place in np.flatnonzero(chances > _LEAST)
    )


def _shares(logits: Numbers) -> Numbers:
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), dtype=np.float32)
