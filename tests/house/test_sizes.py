"""A module holds one idea, so it stays short enough to be read in one sitting."""

from pathlib import Path

MOST_LINES = 400

# Path from the top -> why it may be longer, and since when.
EXEMPT: dict[str, str] = {}


def test_no_module_is_longer_than_400_lines(
    root: Path, files: tuple[Path, ...]
) -> None:
    lengths = {
        path.relative_to(root).as_posix(): len(path.read_text("utf-8").splitlines())
        for path in files
        if path.suffix == ".py"
    }
    too_long = {
        name: length
        for name, length in lengths.items()
        if length > MOST_LINES and name not in EXEMPT
    }
    assert not too_long, f"split these by idea: {too_long}"


def test_no_exemption_outlives_its_module(root: Path) -> None:
    needed = {
        name
        for name in EXEMPT
        if len((root / name).read_text("utf-8").splitlines()) > MOST_LINES
    }
    assert set(EXEMPT) == needed
