"""A study's articles -> actors proposed for its codebook, in a file that nothing reads."""

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from truceline.codebook import Codebook
from truceline.coding.proposals.proposals import Proposing
from truceline.coding.proposals.proposed import Proposal
from truceline.errors import StudyError
from truceline.model import Article, Reading
from truceline.model.languages import is_set_aside
from truceline.pipeline.imports import ImportReport, import_articles
from truceline.pipeline.proposed_file import proposed_yaml
from truceline.pipeline.settings import Study
from truceline.pipeline.tools import USUAL_MODEL, Reads, load_study_codebook
from truceline.record import open_record

FILE_NAME = "proposed.yaml"

# Above what the program wrote; another checksum means that a person has worked on it.
_SUM = "# checksum of what follows: "


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalReport:
    """What was read, what is proposed, and the file that says so; None for no proposal."""

    imported: ImportReport
    articles: int
    proposals: tuple[Proposal, ...]
    file: Path | None


def propose_actors(
    study: Study,
    *,
    today: date,
    least: int = 2,
    file: Path | None = None,
    reader: Reads | None = None,
    tell: Callable[[int], None] | None = None,
) -> ProposalReport:
    """Imports, reads all articles, and writes down the names that recur.

    Names of the study's codebook are not proposed, reprints do not count again, and
    articles in other languages are left out. Nothing is added to the codebook. Refuses to replace a file that a person has worked on.
    """
    place = file or _usual_place(study)
    _refuse_changed(place)
    codebook = load_study_codebook(study.codebook, study.processes)
    imported = import_articles(study, today=today)
    proposing = Proposing(codebook)
    number = 0
    with open_record(study.record) as record:
        articles = (one for one in record.articles() if _counts(one))
        for article, reading in _readings(articles, reader or _reader(study)):
            proposing.look(article, reading)
            number += 1
            if tell is not None:
                tell(number)
    proposals = proposing.proposals(least=least)
    if proposals:
        _write(place, proposals, codebook)
    return ProposalReport(
        imported=imported,
        articles=number,
        proposals=proposals,
        file=place if proposals else None,
    )


def _counts(article: Article) -> bool:
    """Not a reprint, and not in a language that the reader cannot read."""
    return article.duplicate_of is None and not is_set_aside(article.language)


def _usual_place(study: Study) -> Path:
    return (study.codebook or study.folder / "codebook") / FILE_NAME


def _reader(study: Study) -> Reads:
    # Takes two seconds to import, and other verbs need none of it.
    from truceline.language.reader import Reader

    return Reader(study.model or USUAL_MODEL)


def _readings(
    articles: Iterable[Article], reader: Reads
) -> Iterator[tuple[Article, Reading]]:
    """Each article with its reading; only those the reader works on are held."""
    waiting: list[Article] = []

    def passed() -> Iterator[Article]:
        for article in articles:
            waiting.append(article)
            yield article

    for reading in reader.read_all(passed()):
        yield waiting.pop(0), reading


def _refuse_changed(file: Path) -> None:
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        raise StudyError(
            f"{file}: what is there cannot be read ({error}); move it away, or name "
            "another file with -o"
        ) from error
    head, _, body = text.partition("\n")
    if head != f"{_SUM}{_digest(body)}":
        raise StudyError(
            f"{file}: you have worked on this file, and it would be lost; move what is "
            "right into actors/ and delete the file, or name another one with -o"
        )


def _write(file: Path, proposals: tuple[Proposal, ...], codebook: Codebook) -> None:
    taken = frozenset(actor.id for actor in codebook.actors)
    body = proposed_yaml(proposals, taken=taken)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(f"{_SUM}{_digest(body)}\n{body}".encode())
    except OSError as error:
        raise StudyError(
            f"{file}: the proposals cannot be written ({error.strerror}); name a file "
            "that you may write to with -o"
        ) from error


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
