"""What is slow to load and never changes, loaded once in each process that runs tests.

All of it can be shared because it is frozen or keeps nothing of what it has read. A test
about the loading itself, or with a codebook, a tagger or a model of its own, loads its own.
"""

from functools import cache
from typing import TYPE_CHECKING

from truceline.codebook import Codebook, load_codebook
from truceline.coding import Coding
from truceline.pipeline.tools import Tools, ToolsWanted

if TYPE_CHECKING:
    from truceline.language.reader import Reader


@cache
def loaded_codebook() -> Codebook:
    """The codebook as it ships, without a study's own rows."""
    return load_codebook()


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
