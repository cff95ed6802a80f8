"""The mean of two models that were trained from the same encoder.

Two trainings on different passages err in different places; halfway between their weights
lies one that reads better than either (Wortsman and others 2022, "Model soups").
"""

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import numpy_helper

from truceline.errors import CorpusError

_ROUNDED = "_quantized"
_STEP = "_scale"
_NOUGHT = "_zero_point"
_LEAST = 1e-12
_Numbers = NDArray[np.float64]


def put_mean(model: Path, other: Path) -> None:
    """Writes into ``model`` the mean of its weights and those of ``other``, both files as
    ``export`` writes them, rounded again to as many steps as they had.

    Refuses (CorpusError) files whose weights have other names or shapes.
    """
    ours, theirs = onnx.load(model), onnx.load(other)
    first, second = _arrays(ours), _arrays(theirs)
    if {name: one.shape for name, one in first.items()} != {
        name: one.shape for name, one in second.items()
    }:
        raise CorpusError(
            f"{other} has other weights than {model}: a mean wants two models made from "
            "the same encoder with as many layers"
        )
    mean: dict[str, NDArray[np.generic]] = {}
    for name, array in first.items():
        if name.endswith(_ROUNDED):
            mean |= _mean_of_rounded(name.removesuffix(_ROUNDED), first, second)
        elif array.dtype.kind == "f" and not name.endswith(_STEP):
            exact = array.astype(np.float64) + second[name].astype(np.float64)
            mean[name] = (exact / 2).astype(array.dtype)
    for weights in ours.graph.initializer:
        if weights.name in mean:
            weights.CopyFrom(numpy_helper.from_array(mean[weights.name], weights.name))
    onnx.save(ours, model)


def _arrays(model: onnx.ModelProto) -> dict[str, NDArray[np.generic]]:
    return {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}


def _mean_of_rounded(
    name: str,
    first: dict[str, NDArray[np.generic]],
    second: dict[str, NDArray[np.generic]],
) -> dict[str, NDArray[np.generic]]:
    """The mean of two rounded tables of weights, with its own steps."""
    weights = (_exact(name, first) + _exact(name, second)) / 2
    rounded, step = first[name + _ROUNDED], first[name + _STEP]
    if rounded.dtype == np.uint8:
        low, high = min(weights.min(), 0.0), max(weights.max(), 0.0)
        size = np.asarray((high - low) / 255)
        nought = np.round(-low / size)
        whole = np.clip(np.round(weights / size) + nought, 0, 255)
        told = np.asarray(nought).reshape(first[name + _NOUGHT].shape)
    else:
        most = max(
            np.abs(one[name + _ROUNDED].astype(int)).max() for one in (first, second)
        )
        # One step for each output, which is the last axis of a table, or one for all.
        axes = tuple(range(weights.ndim - 1)) if step.ndim else None
        size = np.maximum(np.abs(weights).max(axes), _LEAST) / most
        whole = np.round(weights / size)
        told = first[name + _NOUGHT]
    return {
        name + _ROUNDED: whole.astype(rounded.dtype),
        name + _STEP: np.asarray(size).astype(step.dtype).reshape(step.shape),
        name + _NOUGHT: told.astype(first[name + _NOUGHT].dtype),
    }


def _exact(name: str, arrays: dict[str, NDArray[np.generic]]) -> _Numbers:
    nought = arrays[name + _NOUGHT].astype(np.float64)
    step = arrays[name + _STEP].astype(np.float64)
    return (arrays[name + _ROUNDED].astype(np.float64) - nought) * step
