"""Fits a forest of small trees and writes it as a file that ONNX Runtime runs."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper

Table = NDArray[np.float32]

# Small trees with much drawn at random: more leaves or rounds told other dispatches no better.
_HOW = {
    "objective": "binary",
    "learning_rate": 0.1,
    "num_leaves": 15,
    "min_data_in_leaf": 20,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "lambda_l2": 5,
    "verbose": -1,
    "deterministic": True,
    "force_row_wise": True,
}
_ROUNDS = 130
# One forest for each; what is written is their mean.
_SEEDS = (1, 2, 3, 4, 5, 6)


def fit(table: Table, is_right: NDArray[np.bool_]) -> list[lightgbm.Booster]:
    """Forests that tell from a row of numbers how likely its candidate is right."""
    return [
        lightgbm.train(
            {**_HOW, "seed": seed}, lightgbm.Dataset(table, is_right), _ROUNDS
        )
        for seed in _SEEDS
    ]


def chances(forests: Sequence[lightgbm.Booster], table: Table) -> NDArray[np.float64]:
    """What the forests say together, as the file will."""
    raw = np.mean([one.predict(table, raw_score=True) for one in forests], axis=0)
    return np.asarray(1 / (1 + np.exp(-raw)))


class _Nodes:
    """The nodes of all trees as lists of equal length, in the form of ONNX's tree ensembles."""

    def __init__(self) -> None:
        self.at: dict[str, list[Any]] = {
            f"nodes_{one}": []
            for one in (
                "treeids", "nodeids", "featureids", "modes", "values",
                "truenodeids", "falsenodeids", "missing_value_tracks_true",
            )
        }  # fmt: skip
        self.leaves: dict[str, list[Any]] = {
            f"target_{one}": [] for one in ("treeids", "nodeids", "ids", "weights")
        }

    def add(self, tree: int, root: dict[str, Any], share: float) -> None:
        """Adds a tree as LightGBM tells it, what its leaves say times a share."""
        waiting, ids = [(root, 0)], 1
        while waiting:
            node, number = waiting.pop()
            is_leaf = "leaf_value" in node
            down = (0, 0) if is_leaf else (ids, ids + 1)
            values = (
                tree, number, 0 if is_leaf else node["split_feature"],
                "LEAF" if is_leaf else "BRANCH_LEQ",
                0.0 if is_leaf else as_single(node["threshold"]), *down, 0,
            )  # fmt: skip
            for into, value in zip(self.at.values(), values, strict=True):
                into.append(value)
            if is_leaf:
                for into, value in zip(
                    self.leaves.values(),
                    (tree, number, 0, node["leaf_value"] * share),
                    strict=True,
                ):
                    into.append(value)
            else:
                ids += 2
                waiting += [
                    (node["left_child"], down[0]),
                    (node["right_child"], down[1]),
                ]


def as_single(threshold: float) -> float:
    """The largest single number not above a threshold: which way one goes stays the same."""
    single = np.float32(threshold)
    if float(single) > threshold:
        single = np.nextafter(single, np.float32(-np.inf))
    return float(single)


def write(forests: Sequence[lightgbm.Booster], width: int, file: Path) -> None:
    """Writes the mean of some forests over ``width`` columns: numbers in, chances out."""
    nodes, number = _Nodes(), 0
    for forest in forests:
        for tree in forest.dump_model()["tree_info"]:
            nodes.add(number, tree["tree_structure"], 1 / len(forests))
            number += 1
    ensemble = helper.make_node(
        "TreeEnsembleRegressor", ["numbers"], ["raw"], domain="ai.onnx.ml",
        n_targets=1, post_transform="NONE", **nodes.at, **nodes.leaves,
    )  # fmt: skip
    graph = helper.make_graph(
        [ensemble, helper.make_node("Sigmoid", ["raw"], ["chances"])],
        "ends",
        [helper.make_tensor_value_info("numbers", TensorProto.FLOAT, [None, width])],
        [helper.make_tensor_value_info("chances", TensorProto.FLOAT, [None, 1])],
    )
    model = helper.make_model(
        graph,
        opset_imports=[
            helper.make_opsetid("", 17),
            helper.make_opsetid("ai.onnx.ml", 3),
        ],
    )
    model.ir_version = 9
    onnx.checker.check_model(model)
    file.write_bytes(model.SerializeToString())
