"""A study's events: import, code what changed, bring together what is reported twice."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from truceline import __version__
from truceline.linking import (
    RECIPE,
    link_mentions,
    mentions_of,
    names_of_event,
    relink,
)
from truceline.model import CodedArticle, Mention
from truceline.pipeline.decided import DecidedRecord, open_decided
from truceline.pipeline.settings import Study
from truceline.pipeline.study import StudyReport, code_study
from truceline.pipeline.tools import MakesTools
from truceline.record import EventCounts, Linking


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkReport:
    """What a run did up to the events, and what is there now.

    ``linked`` are the articles that were new to the events or had changed.
    """

    study: StudyReport
    linked: int
    counts: EventCounts


def link_study(
    study: Study,
    *,
    today: date,
    tools: MakesTools | None = None,
    tell: Callable[[int], None] | None = None,
) -> LinkReport:
    """Codes what changed, then makes the events anew that this touches."""
    report = code_study(study, today=today, tools=tools, tell=tell)
    with open_decided(study) as decided:
        linked = link_record(decided)
        counts = decided.record.kept_events.counts()
        return LinkReport(study=report, linked=linked, counts=counts)


def link_record(decided: DecidedRecord) -> int:
    """Brings the events of a record up to date and counts the articles that were not.

    Only what new, changed or removed articles and decisions touch is linked again; the
    outcome is that of linking everything.
    """
    kept = decided.record.kept_events
    linking = Linking(
        recipe=f"{RECIPE} of truceline {__version__}", decisions=decided.marks()
    )
    unlinked = kept.unlinked(linking)
    if unlinked.is_all:
        mentions = _mentions(decided.codings())
        events = link_mentions(mentions, decisions=decided.pairs())
        kept.replace(events, linking=linking, blocks_of=names_of_event)
    elif unlinked.gone:
        relinked = relink(
            _mentions(decided.codings_of(unlinked.new)),
            articles=frozenset(unlinked.gone),
            kept=kept,
            decisions=decided.pairs(),
        )
        kept.keep(
            relinked.events,
            linking=linking,
            blocks_of=names_of_event,
            dropped=relinked.dropped,
        )
    return len(unlinked.new)


def _mentions(codings: Iterable[CodedArticle]) -> Iterator[Mention]:
    return (each for coded in codings for each in mentions_of(coded))
