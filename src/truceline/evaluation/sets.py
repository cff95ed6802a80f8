"""The sets that can be measured on, in one table; a new set is a module and a row here."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from truceline.evaluation.dispatches import score_dispatches
from truceline.evaluation.isaf import score_isaf
from truceline.evaluation.plover_pairs import score_pairs
from truceline.evaluation.polnear import score_polnear
from truceline.evaluation.same_events import score_example, score_groups
from truceline.evaluation.scores import Confusion, Measure, NotGiven, SetScore
from truceline.evaluation.timeml import score_timeml
from truceline.evaluation.tr_news import score_tr_news
from truceline.evaluation.uw_factuality import score_uw
from truceline.evaluation.voa_events import articles_of, score_voa_events
from truceline.pipeline.tools import Tools

Scorer = Callable[[Path, Tools], tuple[int, list[Measure], list[Confusion]]]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuringSet:
    """A set by name: where it lies, what scores it, and whose work it is.

    ``is_own`` sets lie under the folder of the project's own gold, all others under the
    folder of foreign sets. ``files`` are the patterns that make its edition.
    """

    name: str
    folder: str
    files: tuple[str, ...]
    score: Scorer
    what: str
    is_own: bool = False


SETS = (
    MeasuringSet(
        name="own-train", folder="train", files=("*.txt", "*.gold.json"),
        score=score_dispatches, what="own dispatches that rules were written on",
        is_own=True,
    ),
    MeasuringSet(
        name="own-dev", folder="dev", files=("*.txt", "*.gold.json"),
        score=score_dispatches, what="own dispatches of other peace processes, read while rules change",
        is_own=True,
    ),
    MeasuringSet(
        name="own-test", folder="test", files=("*.txt", "*.gold.json"),
        score=score_dispatches, what="own dispatches of yet other processes, never read for a rule",
        is_own=True,
    ),
    MeasuringSet(
        name="own-more", folder="more", files=("*.txt", "*.gold.json"),
        score=score_dispatches, what="own dispatches written later by someone who had not seen the rules, read while rules change",
        is_own=True,
    ),
    MeasuringSet(
        name="own-unseen", folder="unseen", files=("*.txt", "*.gold.json"),
        score=score_dispatches, what="the same about yet other processes, never read for a rule",
        is_own=True,
    ),
    MeasuringSet(
        name="own-plain", folder="plain", files=("*.txt", "*.gold.json"),
        score=score_dispatches, what="own dispatches in plain agency prose, by someone who had seen no rule, never read for a rule",
        is_own=True,
    ),
    MeasuringSet(
        name="own-wide", folder="wide", files=("*.txt", "*.gold.json"),
        score=score_dispatches, what="own dispatches of twenty more processes, by people who had seen no rule, read while rules change",
        is_own=True,
    ),
    MeasuringSet(
        name="own-far", folder="far", files=("*.txt", "*.gold.json"),
        score=score_dispatches, what="the same about other processes, never read for a rule",
        is_own=True,
    ),
    MeasuringSet(
        name="own-events", folder="same-events/afghanistan", files=("*.tsv",),
        score=score_example, what="which reports of the example study tell of the same event",
        is_own=True,
    ),
    MeasuringSet(
        name="own-groups", folder="same-events/groups", files=("*.txt",),
        score=score_groups, what="the same for short dispatches about other peace processes",
        is_own=True,
    ),
    MeasuringSet(
        name="polnear", folder="polnear-dev", files=("text/*.txt", "attributions/*.ann"),
        score=score_polnear, what="who says what in political news (PolNeAR, dev part)",
    ),
    MeasuringSet(
        name="plover-pairs", folder="plover-pairs", files=("pairs.tsv",),
        score=score_pairs, what="the event between two given actors (PLOVER roots)",
    ),
    MeasuringSet(
        name="voa-events", folder="voa-events", files=("events.jsonl",),
        score=score_voa_events, what="event types by sentence in news (ACE types, Voice of America)",
    ),
    MeasuringSet(
        name="timeml", folder="timeml", files=("*.tml",),
        score=score_timeml, what="dates and lengths of time in news (TimeBank and AQUAINT)",
    ),
    MeasuringSet(
        name="isaf", folder="isaf", files=("releases.jsonl",),
        score=score_isaf, what="day and province of raids in press releases (ISAF)",
    ),
    MeasuringSet(
        name="tr-news", folder="places", files=("TR-News.xml",),
        score=score_tr_news, what="names of places in news, and their countries (TR-News)",
    ),
    MeasuringSet(
        name="uw", folder="factuality", files=("uw-dev.jsonl",),
        score=score_uw, what="whether an event took place (UW, dev part)",
    ),
)  # fmt: skip


def score_set(
    one: MeasuringSet, *, own: Path | None, foreign: Path | None, tools: Tools
) -> SetScore | NotGiven:
    """The figures of a set, or that its files are not there.

    ``own`` and ``foreign`` are the folders that hold the sets. What a set refuses of its
    own files is raised (CorpusError).
    """
    top = own if one.is_own else foreign
    if top is None:
        return NotGiven(name=one.name, where="no folder was given")
    folder = top / one.folder
    files = [file for pattern in one.files for file in sorted(folder.glob(pattern))]
    if not files:
        return NotGiven(name=one.name, where=f"{folder} holds none of its files")
    if one.name == "voa-events" and not articles_of(folder).is_dir():
        return NotGiven(name=one.name, where=f"{articles_of(folder)} is not there")
    items, measures, confusions = one.score(folder, tools)
    return SetScore(
        name=one.name,
        items=items,
        digest=digest_of(files, folder),
        measures=tuple(measures),
        confusions=tuple(confusions),
    )


def own_gold() -> Path | None:
    """The project's own gold where it stands in a clone; an installed copy has none."""
    folder = Path(__file__).parents[3] / "evaluation" / "gold"
    return folder if folder.is_dir() else None


def digest_of(files: list[Path], folder: Path) -> str:
    """A hash of the names and contents of files, the same in any order of listing."""
    whole = hashlib.sha256()
    for file in sorted(files):
        whole.update(file.relative_to(folder).as_posix().encode())
        whole.update(hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest()
