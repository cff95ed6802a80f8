"""Passages and an encoder in, a folder that the coders can use out."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import msgspec
import torch
from tokenizers import Tokenizer
from transformers import AutoModel

from truceline.coding.learned.card import FILE_NAME, MODEL_FILE, Card, read_card
from truceline.coding.learned.trust import Trust
from truceline.errors import CorpusError
from truceline.training.check import check
from truceline.training.examples import Reads, make_examples
from truceline.training.export import export
from truceline.training.fit import Recipe, fit
from truceline.training.mean import put_mean
from truceline.training.network import Tagger
from truceline.training.passages import Passage, read_passages
from truceline.training.rounded import with_rounded_layers

# What the encoder can place.
_MOST_PIECES = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What to train from: ``held`` are names of files kept back to check with, ``share``
    is the part of the rest that is used, for a curve of what more passages would bring,
    ``mean_with`` the folder of a model trained before whose mean with this one is written."""

    passages: Path
    encoder: Path
    output: Path
    version: str
    recipe: Recipe
    held: tuple[str, ...] = ()
    share: float = 1.0
    mean_with: Path | None = None


def make_model(wanted: Wanted, reader: Reads, tell: Callable[[str], None]) -> None:
    """Trains, checks on what was held back, and writes the model with its card.

    Refuses (CorpusError) marks that cannot be read, and held files that are not there;
    (ModelError) a folder without a model's card to make a mean with.
    """
    before = None if wanted.mean_with is None else read_card(wanted.mean_with)
    passages = read_passages(wanted.passages)
    names = {file_of(one) for one in passages}
    if strange := sorted(set(wanted.held) - names):
        raise CorpusError(
            f"no passages in {', '.join(strange)}; hold back some of "
            f"{', '.join(sorted(names))}"
        )
    held = [one for one in passages if file_of(one) in wanted.held]
    used = _share([one for one in passages if file_of(one) not in wanted.held], wanted)
    examples = make_examples(used, reader)
    tell(
        f"{len(used)} passages with {sum(len(one.starts) for one in examples)} sentences"
    )
    tokenizer = Tokenizer.from_file(str(wanted.encoder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(_MOST_PIECES)
    torch.manual_seed(wanted.recipe.seed)
    encoder = AutoModel.from_pretrained(
        wanted.encoder, local_files_only=True, attn_implementation="eager"
    )
    encoder.encoder.layer = encoder.encoder.layer[: wanted.recipe.layers]
    network = Tagger(encoder, encoder.config.hidden_size)
    with_rounded_layers(network)
    fit(network, tokenizer, examples, wanted.recipe, tell)
    told = f"{len(used)} passages, digest {_digest(used)}"
    if held:
        events, cues = check(network, tokenizer, make_examples(held, reader))
        tell(events.words("events"))
        tell(cues.words("words of speaking"))
    export(network, wanted.encoder / "tokenizer.json", wanted.output)
    if wanted.mean_with is not None and before is not None:
        put_mean(wanted.output / MODEL_FILE, wanted.mean_with / MODEL_FILE)
        told = f"mean of version {before.version} ({before.made_from}) and {told}"
    card = Card(name="words", version=wanted.version, made_from=told, trust=Trust())
    (wanted.output / FILE_NAME).write_bytes(
        msgspec.json.format(msgspec.json.encode(card)) + b"\n"
    )


def file_of(passage: Passage) -> str:
    """The name of the file that a passage stands in."""
    return passage.where.rsplit(":", 1)[0]


def _share(passages: list[Passage], wanted: Wanted) -> list[Passage]:
    shuffled = list(passages)
    random.Random(wanted.recipe.seed).shuffle(shuffled)
    return shuffled[: round(len(shuffled) * wanted.share)]


def _digest(passages: Sequence[Passage]) -> str:
    whole = "\n".join(sorted(f"{one.where} {one.text} {one.marks}" for one in passages))
    return sha256(whole.encode()).hexdigest()[:12]
