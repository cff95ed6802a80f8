"""The mean of two models lies halfway between them."""

from pathlib import Path

import numpy as np
import onnx
import pytest
import torch
from numpy.typing import NDArray
from onnx import numpy_helper
from tokenizers import Tokenizer

from truceline.errors import CorpusError
from truceline.training.export import export
from truceline.training.mean import put_mean
from truceline.training.network import Tagger

# The exporter that writes what ONNX Runtime rounds best warns that it has a successor.
pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def files(network: Tagger, tokenizer: Tokenizer, tmp_path: Path) -> tuple[Path, Path]:
    """Two models of one kind with other weights."""
    printed = tmp_path / "pieces.json"
    tokenizer.save(str(printed))
    for name in ("one", "other"):
        # No two tables alike: the exporter would write them once.
        with torch.no_grad():
            for number, weights in enumerate(network.parameters()):
                wave = torch.sin(torch.arange(weights.numel()) + number)
                weights += 0.05 * wave.reshape(weights.shape)
        export(network, printed, tmp_path / name)
    return tmp_path / "one" / "model.onnx", tmp_path / "other" / "model.onnx"


def _weights(file: Path) -> dict[str, NDArray[np.float64]]:
    """The weights as they count, whether they were rounded or not."""
    arrays = {
        one.name: numpy_helper.to_array(one)
        for one in onnx.load(file).graph.initializer
    }
    found = {}
    for name, array in arrays.items():
        if name.endswith("_quantized"):
            base = name.removesuffix("_quantized")
            nought = arrays[base + "_zero_point"].astype(float)
            found[name] = (array.astype(float) - nought) * arrays[base + "_scale"]
        elif array.dtype == np.float32 and not name.endswith("_scale"):
            found[name] = array.astype(float)
    return found


def test_each_weight_is_the_mean_of_both_to_a_step_of_its_rounding(
    files: tuple[Path, Path],
) -> None:
    first, second = _weights(files[0]), _weights(files[1])
    assert any(np.abs(first[name] - second[name]).max() > 0.02 for name in first)
    put_mean(*files)
    for name, mean in _weights(files[0]).items():
        wanted = (first[name] + second[name]) / 2
        step = max(np.abs(wanted).max(), wanted.max() - wanted.min()) / 63
        assert np.abs(mean - wanted).max() <= step / 2 + 1e-6, name


def test_the_mean_of_a_model_and_itself_is_that_model(
    files: tuple[Path, Path],
) -> None:
    before = _weights(files[0])
    put_mean(files[0], files[0])
    for name, mean in _weights(files[0]).items():
        assert np.allclose(mean, before[name], atol=1e-6), name


def test_the_other_model_stays_as_it_was(files: tuple[Path, Path]) -> None:
    before = files[1].read_bytes()
    put_mean(*files)
    assert files[1].read_bytes() == before


def test_models_with_other_weights_have_no_mean(
    files: tuple[Path, Path], tmp_path: Path
) -> None:
    model = onnx.load(files[1])
    del model.graph.initializer[0]
    onnx.save(model, tmp_path / "less.onnx")
    with pytest.raises(CorpusError, match="the same encoder"):
        put_mean(files[0], tmp_path / "less.onnx")
