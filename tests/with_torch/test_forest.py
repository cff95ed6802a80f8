"""A forest that was written says the same as the one that was fitted."""

from pathlib import Path

import numpy as np
import onnxruntime

from evaluation.ends.forest import as_single, chances, fit, write


def test_the_file_says_what_the_forests_say(tmp_path: Path) -> None:
    drawn = np.random.default_rng(1)
    table = drawn.normal(size=(800, 4)).astype(np.float32)
    right = table[:, 0] + table[:, 1] * table[:, 2] > 0
    forests = fit(table, right)
    write(forests, 4, tmp_path / "forest.onnx")
    session = onnxruntime.InferenceSession(str(tmp_path / "forest.onnx"))
    (found,) = session.run(None, {"numbers": table})
    wanted = chances(forests, table)
    np.testing.assert_allclose(found.ravel(), wanted, atol=1e-5)
    assert wanted[right].mean() > 0.8 > 0.2 > wanted[~right].mean()


def test_a_threshold_parts_the_same_single_numbers_as_before() -> None:
    for threshold in (0.1, 0.5, 1 / 3, -0.1, 1e-35):
        single = np.float32(as_single(threshold))
        above = np.nextafter(single, np.float32(np.inf))
        assert float(single) <= threshold < float(above)
