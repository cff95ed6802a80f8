"""Writes a trained network as the files that the coder of learned words runs."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from truceline.coding.learned.card import MODEL_FILE
from truceline.training.network import Tagger
from truceline.training.rounded import set_rounding


def export(network: Tagger, tokenizer: Path, folder: Path) -> None:
    """Puts ``model.onnx`` (weights in seven bits, see ``rounded``) and ``tokenizer.json`` into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    set_rounding(network, is_rounded=False)
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
                "pieces": {0: "windows", 1: "pieces"},
                "mask": {0: "windows", 1: "pieces"},
                "firsts": {0: "windows", 1: "words"},
                "words": {0: "windows", 1: "words"},
                "roles": {0: "windows", 2: "words", 3: "words"},
            },
            opset_version=17,
            dynamo=False,
        )
        quantize_dynamic(
            plain,
            folder / MODEL_FILE,
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
        )
    shutil.copy(tokenizer, folder / "tokenizer.json")
