"""Where the code and its files are, for tests about the code itself."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

# Made by tools, by make or as the documents say, never part of the project.
NOT_OURS = frozenset(
    {".git", ".venv", "build", "dist", "site", "bench", "train", "truceline-demo"}
)


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the project."""
    return Path(__file__).parents[2]


@pytest.fixture(scope="session")
def files(root: Path) -> tuple[Path, ...]:
    """Every file of the project, without caches and what make builds."""
    return tuple(sorted(_walk(root)))


def _walk(root: Path) -> Iterator[Path]:
    for folder, below, names in os.walk(root):
        at_top = Path(folder) == root
        below[:] = [name for name in below if not _is_left_out(name, at_top=at_top)]
        # In a worktree `.git` is a file that names the machine's folders.
        yield from (Path(folder, name) for name in names if name != ".git")


def _is_left_out(name: str, *, at_top: bool) -> bool:
    if name.endswith(("_cache", ".egg-info")) or name in (".hypothesis", "__pycache__"):
        return True
    return at_top and name in NOT_OURS
