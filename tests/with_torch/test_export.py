"""The files of a model tell what the network told."""

from pathlib import Path

import onnxruntime
import pytest
import torch
from tokenizers import Tokenizer

from truceline.training.export import export
from truceline.training.network import Tagger
from truceline.training.rounded import set_rounding

# The exporter that writes what ONNX Runtime rounds best warns that it has a successor.
pytestmark = pytest.mark.filterwarnings("ignore")


def test_the_model_that_is_written_reads_windows_of_any_length_as_the_network_does(
    network: Tagger, tokenizer: Tokenizer, tmp_path: Path
) -> None:
    printed = tmp_path / "pieces.json"
    tokenizer.save(str(printed))
    set_rounding(network, is_rounded=True)
    export(network, printed, tmp_path / "model")
    assert sorted(one.name for one in (tmp_path / "model").iterdir()) == [
        "model.onnx",
        "tokenizer.json",
    ]
    assert (tmp_path / "model" / "tokenizer.json").read_text() == printed.read_text()
    session = onnxruntime.InferenceSession(str(tmp_path / "model" / "model.onnx"))
    pieces = torch.tensor([[2, 4, 5, 16, 17, 14, 3]])
    firsts = torch.tensor([[1, 2, 3, 4, 5]])
    given = {
        "pieces": pieces.numpy(),
        "mask": torch.ones_like(pieces).numpy(),
        "firsts": firsts.numpy(),
    }
    with torch.no_grad():
        exact = network(pieces, torch.ones_like(pieces), firsts)
    for said, wanted in zip(session.run(None, given), exact, strict=True):
        assert said.shape == tuple(wanted.shape)
        assert abs(said - wanted.numpy()).max() < 0.1
        assert abs(wanted.numpy()).max() > 0.2
