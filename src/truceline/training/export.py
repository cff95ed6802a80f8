"""Writes a trained network as the files that the coder of learned words runs."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from truceline.training.network import Tagger


def export(network: Tagger, tokenizer: Path, folder: Path) -> None:
    """Puts ``model.onnx`` (8-bit weights) and ``tokenizer.json`` into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    pieces = torch.ones(2, 9, dtype=torch.long)
    firsts = torch.tensor([[1, 2, 3, 4, 5, 6], [1, 3, 5, 6, 7, 0]])
    with TemporaryDirectory() as scratch:
        plain = Path(scratch) / "plain.onnx"
        torch.onnx.export(
            network,
            (pieces, torch.ones_like(pieces), firsts),
            str(plain),
            input_names=["pieces", "mask", "firsts"],
            output_names=["words", "roles"],
            dynamic_axes={
                "pieces": {0: "sentences", 1: "pieces"},
                "mask": {0: "sentences", 1: "pieces"},
                "firsts": {0: "sentences", 1: "words"},
                "words": {0: "sentences", 1: "words"},
                "roles": {0: "sentences", 2: "words", 3: "words"},
            },
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(
            plain, folder / "model.onnx", weight_type=QuantType.QInt8, per_channel=True
        )
    shutil.copy(tokenizer, folder / "tokenizer.json")
