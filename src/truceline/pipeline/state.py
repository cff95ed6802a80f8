"""The state of a study's process on a day, and what became known between two."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from truceline.codebook import Codebook
from truceline.errors import StudyError
from truceline.pipeline.decided import open_decided
from truceline.pipeline.link import link_study
from truceline.pipeline.settings import Study
from truceline.pipeline.study import StudyReport
from truceline.pipeline.tools import MakesTools, load_study_codebook
from truceline.process import Told


@dataclass(frozen=True, slots=True, kw_only=True)
class StudyTold:
    """What a study's record tells, and the run that brought it up to date.

    ``first`` and ``last`` are the days of its first and its last report.
    """

    run: StudyReport
    codebook: Codebook
    told: Told
    first: date
    last: date

    def day(self, typed: date | None) -> date:
        """The day that was typed, the last report's if none was; refuses one too early.

        A day after the last report is fine: nothing more had been reported by then.
        """
        if typed is None:
            return self.last
        if typed < self.first:
            raise StudyError(
                f"nothing had been reported by {typed}: the record's articles are of "
                f"{self.first} to {self.last}; name one of these days or a later one"
            )
        return typed


def told_by_study(
    study: Study,
    *,
    today: date,
    tools: MakesTools | None = None,
    tell: Callable[[int], None] | None = None,
) -> StudyTold:
    """Codes and links what changed, then gathers what the record tells.

    Raises StudyError for a record without an article.
    """
    report = link_study(study, today=today, tools=tools, tell=tell)
    codebook = load_study_codebook(study.codebook, study.processes)
    with open_decided(study) as decided:
        record = decided.record
        counts = record.counts()
        if counts.earliest is None or counts.latest is None:
            unread = report.study.imported.unread
            left_out = f"; left out was {unread[0]}" if unread else ""
            raise StudyError(
                f"{study.folder}: the record holds no article, so nothing is known of "
                f"any day{left_out}; put articles into the study's folder and import them"
            )
        told = Told(
            events=tuple(record.events()),
            coded=tuple(decided.codings()),
            tracks=codebook.tracks,
            rules=codebook.phases,
            commitments=codebook.commitments,
        )
    return StudyTold(
        run=report.study,
        codebook=codebook,
        told=told,
        first=counts.earliest,
        last=counts.latest,
    )
