"""A tokenizer of a few words and an encoder of a few numbers, made on the spot."""

import pytest
import torch
from tokenizers import Tokenizer
from tokenizers.models import WordPiece
from tokenizers.processors import TemplateProcessing
from transformers import BertConfig, BertModel

from truceline.training.network import Tagger
from truceline.training.rounded import with_rounded_layers

PIECES = (
    "[PAD] [UNK] [CLS] [SEP] the army walk ##out left ##ists town Oslo urged calm . "
    "rebels freed men nobody slept"
).split()
HIDDEN = 16

# The numbers here are few: threads would wait for each other longer than they count.
torch.set_num_threads(1)


@pytest.fixture(scope="session")
def tokenizer() -> Tokenizer:
    """Cuts "walkout" and "leftists" in two and knows few other words."""
    numbers = {piece: number for number, piece in enumerate(PIECES)}
    made = Tokenizer(WordPiece(numbers, unk_token="[UNK]"))
    made.post_processor = TemplateProcessing(
        single="[CLS] $A [SEP]",
        special_tokens=[(one, numbers[one]) for one in ("[CLS]", "[SEP]")],
    )
    return made


@pytest.fixture
def network() -> Tagger:
    """A network of one small layer, with the same weights each time."""
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=len(PIECES),
        hidden_size=HIDDEN,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=HIDDEN,
        max_position_embeddings=64,
        attn_implementation="eager",
    )
    made = Tagger(BertModel(config), HIDDEN)
    with_rounded_layers(made)
    return made
