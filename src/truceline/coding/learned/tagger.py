"""Runs the trained model over the sentences of an article."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from truceline.coding.learned.card import MODEL_FILE, Card, read_card
from truceline.coding.learned.guess import Guess
from truceline.coding.learned.labels import (
    FACTUALITY,
    ISSUES,
    KINDS,
    PARTS,
    TYPES,
)
from truceline.coding.learned.session import open_session
from truceline.errors import ModelError
from truceline.model import Sentence

# A window takes sentences up to here; a longer one has a window of its own.
_FULL = 80
# Sentences are read up to here: lists of names, tables.
_MOST_PIECES = 256
# What the pieces of a window begin and end with.
_FIRST, _LAST = "[CLS]", "[SEP]"
# A word below both is nothing to the coders.
_LEAST = 0.05

Numbers = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class _Cut:
    """A sentence by its number, its pieces, and which is the first of each word."""

    sentence: int
    pieces: list[int]
    firsts: list[int]


class WordTagger:
    """A trained model, loaded once for a run."""

    def __init__(self, folder: Path) -> None:
        """Loads what ``truceline train`` wrote; a ModelError says what is missing."""
        try:
            import onnxruntime  # noqa: F401  # asked for here, opened in session
            from tokenizers import Tokenizer
        except ImportError as missing:
            raise ModelError(
                f"the trained model needs {missing.name}, which is not installed; "
                "install it, or code with --coder rules"
            ) from missing
        self.card = read_card(folder)
        model, pieces = folder / MODEL_FILE, folder / "tokenizer.json"
        for file in (model, pieces):
            if not file.is_file():
                raise ModelError(f"{file} is missing; {Card.remedy}")
        # Without VNNI a processor adds products of 8 bits in 16 and cuts off what runs over;
        # with weights of seven bits, as truceline train writes them, nothing does.
        self._session = open_session(model)
        self._tokenizer = Tokenizer.from_file(str(pieces))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(_MOST_PIECES)
        self._first = self._tokenizer.token_to_id(_FIRST)
        self._last = self._tokenizer.token_to_id(_LAST)

    def guess(self, sentences: Sequence[Sentence]) -> list[dict[int, Guess]]:
        """For each sentence the words that may announce something, by their place.

        Sentences go through in windows, each sentence in one of them, so that a word is read
        in the light of those around it.
        """
        found: list[dict[int, Guess]] = [{} for _ in sentences]
        for window in self._windows(sentences):
            for number, guesses in self._read(window):
                found[number] = guesses
        return found

    def _windows(self, sentences: Sequence[Sentence]) -> Iterator[list[_Cut]]:
        """The sentences, cut into pieces, as many together as fit into a window."""
        window: list[_Cut] = []
        for number, sentence in enumerate(sentences):
            cut = self._tokenizer.encode(
                [token.text for token in sentence.tokens],
                is_pretokenized=True,
                add_special_tokens=False,
            )
            firsts = _firsts(cut.word_ids)
            if not firsts:
                continue
            if window and sum(len(one.pieces) for one in window) + len(cut.ids) > _FULL:
                yield window
                window = []
            window.append(_Cut(number, cut.ids, firsts))
        if window:
            yield window

    def _read(self, window: list[_Cut]) -> Iterator[tuple[int, dict[int, Guess]]]:
        pieces, firsts = [self._first], []
        for one in window:
            firsts += [len(pieces) + first for first in one.firsts]
            pieces += one.pieces
        pieces.append(self._last)
        given = np.array([pieces], dtype=np.int64)
        words, roles = self._session.run(
            None,
            {
                "pieces": given,
                "mask": np.ones_like(given),
                "firsts": np.array([firsts], dtype=np.int64),
            },
        )
        start = 0
        for one in window:
            end = start + len(one.firsts)
            yield (
                one.sentence,
                _guesses(words[0, start:end], roles[0, :, start:end, start:end]),
            )
            start = end


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
    if not len(kept):
        return {}
    parts = {name: _shares(part[kept]) for name, part in logits.items()}
    # Whole tables at once: a number taken out of an array costs as much as a row of it.
    likeliest = {name: part.argmax(axis=1).tolist() for name, part in parts.items()}
    most = {name: part.max(axis=1).tolist() for name, part in parts.items()}
    chances = (parts["type"] * is_event[kept, None]).tolist()
    events, cues = is_event[kept].tolist(), is_cue[kept].tolist()
    sources, targets = (_shares(side[kept]) for side in roles)
    found = {}
    for row, place in enumerate(kept.tolist()):
        of_types = dict(zip(TYPES, chances[row], strict=True))
        found[place] = Guess(
            is_event=events[row],
            type=max(of_types, key=of_types.__getitem__),
            chances=of_types,
            factuality=FACTUALITY[likeliest["factuality"][row]],
            factuality_chance=most["factuality"][row],
            event_issue=ISSUES[likeliest["event_issue"][row]],
            event_issue_chance=most["event_issue"][row],
            is_cue=cues[row],
            kind=KINDS[likeliest["kind"][row]],
            said_issue=ISSUES[likeliest["said_issue"][row]],
            said_issue_chance=most["said_issue"][row],
            sources=_likely(sources[row], place),
            targets=_likely(targets[row], place),
        )
    return found


def _parts(words: Numbers) -> dict[str, Numbers]:
    """The outputs of each word, cut by what they tell."""
    parts, at = {}, 0
    for name, width in PARTS:
        parts[name] = words[:, at : at + width]
        at += width
    return parts


def _likely(chances: Numbers, itself: int) -> tuple[tuple[int, float], ...]:
    """The words that may name a side; the word of the act itself stands for nobody."""
    places = np.flatnonzero(chances > _LEAST)
    return tuple(
        (place, chance)
        for place, chance in zip(places.tolist(), chances[places].tolist(), strict=True)
        if place != itself
    )


def _shares(logits: Numbers) -> Numbers:
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(shares / shares.sum(axis=1, keepdims=True), dtype=np.float32)
