"""A study's events: import, code what changed, bring together what is reported twice."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from truceline import __version__
from truceline.linking import RECIPE, Decided, link_mentions, mentions_of
from truceline.pipeline.decided import DecidedRecord, open_decided
from truceline.pipeline.settings import Study
from truceline.pipeline.study import StudyReport, code_study
from truceline.pipeline.tools import MakesTools
from truceline.record import EventCounts, Linking
from truceline.review import DecidedPair


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

    If people have decided anything since the last time, all events are made anew.
    """
    kept = decided.record.kept_events
    linking = Linking(
        recipe=f"{RECIPE} of truceline {__version__}", decisions=decided.mark
    )
    unlinked = kept.unlinked()
    if kept.linking() == linking and not unlinked.new and not unlinked.gone:
        return 0
    mentions = (each for coded in decided.codings() for each in mentions_of(coded))
    events = link_mentions(
        mentions,
        same=map(_as_linked, decided.same_pairs()),
        not_same=map(_as_linked, decided.not_same_pairs()),
    )
    decided.record.keep_events(events, linking=linking)
    return len(unlinked.new)


def _as_linked(pair: DecidedPair) -> Decided:
    return Decided(one=pair.first, other=pair.second, by=pair.by)
