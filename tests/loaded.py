"""What is slow to load and never changes, loaded once in each process that runs tests.

All of it can be shared because it is frozen or keeps nothing of what it has read. A test
about the loading itself, or with a codebook, a tagger or a model of its own, loads its own.
"""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from truceline.codebook import Codebook, load_codebook
from truceline.coding import Coding
from truceline.pipeline.tools import Tools, ToolsWanted

if TYPE_CHECKING:
    from truceline.language.reader import Reader

# Where the steps of a command load a codebook.
LOADS = ("tools", "incidents", "show_codebook")


def loaded_codebook() -> Codebook:
    """The codebook as it ships, without a study's own rows."""
    return _shipped(None)


@cache
def loaded_reader() -> "Reader":
    """The default language model."""
    # Tests that want the codebook alone need not wait for spaCy.
    from truceline.language.reader import Reader

    return Reader()


@cache
def loaded_rules() -> Coding:
    """The coders of rules with the codebook as it ships, without the trained model."""
    return Coding(loaded_codebook())


@cache
def loaded_tools() -> Tools:
    """What codes an article where nothing else is asked for, trained model and all."""
    return ToolsWanted()()


def share_codebook(patch: pytest.MonkeyPatch) -> None:
    """Lets commands that are run in this process take what ships from here.

    A study's own rows, a codebook given by its folder and all checks are read each time.
    """
    for name in LOADS:
        patch.setattr(f"truceline.pipeline.{name}.load_codebook", _load_or_share)


def _load_or_share(
    *,
    overlay: Path | None = None,
    base: Path | None = None,
    processes: tuple[str, ...] | None = None,
) -> Codebook:
    if overlay is None and base is None:
        return _shipped(processes)
    return load_codebook(overlay=overlay, base=base, processes=processes)


@cache
def _shipped(processes: tuple[str, ...] | None) -> Codebook:
    return load_codebook(processes=processes)
