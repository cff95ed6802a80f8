"""Tests share what is slow to load: once, most of a run went into loading it anew."""

import re
from pathlib import Path

LOADS = re.compile(r"\b(?:Reader|load_codebook|ToolsWanted\(\))\(\)")
# Where it is loaded for all, and the tests of the loading itself.
MAY_LOAD = frozenset({"loaded.py", "codebook/test_loading.py"})


def test_no_test_loads_the_model_or_the_whole_codebook_for_itself(root: Path) -> None:
    tests = root / "tests"
    loading = {
        path.relative_to(tests).as_posix()
        for path in tests.rglob("*.py")
        if LOADS.search(path.read_text("utf-8"))
    }
    assert loading == MAY_LOAD, "take it from tests/loaded.py"
