"""truceline show: the record in the terminal, or as data for other programs."""

import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from truceline.cli.days import Day
from truceline.cli.options import jobs_option, settings_option, study_from, today
from truceline.cli.telling import Progress, tell_study

if TYPE_CHECKING:
    from truceline.model import Event
    from truceline.pipeline.decided import DecidedRecord
    from truceline.record import ClaimRow, StatementRow

Row = TypeVar("Row")

# On a terminal more than this scrolls away; data for programs is given whole.
MOST_ON_TERMINAL = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What was asked for; None narrows nothing."""

    words: tuple[str, ...]
    since: date | None
    until: date | None
    of_type: str | None
    kind: str | None
    actor: str | None
    issue: str | None
    factuality: str | None
    limit: int | None
    what: str
    form: str | None
    settings: tuple[str, ...]
    jobs: int | None


class Vocabulary(click.ParamType[str]):
    """A word of a closed vocabulary, which is looked up only when one was typed."""

    def __init__(self, name: str) -> None:
        self.name = name

    def convert(
        self, value: str, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """The word as the vocabulary writes it, whether in capitals or not."""
        from truceline.model import vocabulary

        words: list[str] = [word.value for word in getattr(vocabulary, self.name)]
        known = {word.casefold(): word for word in words}
        if value.casefold() not in known:
            self.fail(f"{value!r} is not one of {', '.join(words)}", param, ctx)
        return known[value.casefold()]


@click.command("show")
@click.argument("words", nargs=-1, metavar="[STUDY] [WORDS]...")
@click.option("--since", type=Day(), help="Published on this day or later.")
@click.option("--until", type=Day(), help="Published on this day or before.")
@click.option("--type", "of_type", type=Vocabulary("EventType"), help="Event type.")
@click.option("--kind", type=Vocabulary("StatementKind"), help="Kind of statement.")
@click.option("--actor", help="An actor's id or name, or a side's id.")
@click.option("--issue", type=Vocabulary("Issue"), help="What it is about.")
@click.option("--factuality", type=Vocabulary("Factuality"), help="How it is told.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many.")
@click.option("--claims", "what", flag_value="claims", default=True, hidden=True)
@click.option("--statements", "what", flag_value="statements", help="List statements.")
@click.option("--events", "what", flag_value="events", help="List events, or show one.")
@click.option("--search", "what", flag_value="search", help="List articles by WORDS.")
@click.option("--json", "form", flag_value="json", help="As JSON, as off a terminal.")
@click.option("--csv", "form", flag_value="csv", help="As CSV.")
@click.option("--tsv", "form", flag_value="tsv", help="As CSV with tabs.")
@click.option("--table", "form", flag_value="table", help="To read, as on a terminal.")
@settings_option
@jobs_option
def command(**typed: Any) -> int:
    """List what the record holds, the newest first.

    Lists claims, with WORDS those whose evidence, actors or place hold all of them. The
    first of the WORDS may be the folder of a study. With --events and the id of one, that
    event is shown with all its reports, why they were joined and where they differ. What
    changed is coded, and for events linked, first. Exit status 1 if nothing was found.
    """
    from truceline.pipeline.decided import open_decided
    from truceline.pipeline.link import link_study
    from truceline.pipeline.study import code_study

    wanted = Wanted(**typed)
    folder, words = Path(), wanted.words
    if words and Path(words[0]).is_dir():
        folder, words = Path(words[0]), words[1:]
    _refuse_idle_options(wanted, words)
    study = study_from(folder, wanted.settings, wanted.jobs)
    with Progress() as progress:
        if wanted.what == "events":
            report = link_study(study, today=today(), tell=progress.tell).study
        else:
            report = code_study(study, today=today(), tell=progress.tell)
    tell_study(report)
    with open_decided(study) as record:
        return 0 if _print(record, wanted, words) else 1


def _refuse_idle_options(wanted: Wanted, words: tuple[str, ...]) -> None:
    """Refuses what would narrow nothing, so that nobody believes it did."""
    idle = {
        "claims": {"--kind": wanted.kind},
        "statements": {
            "--type": wanted.of_type,
            "--factuality": wanted.factuality,
        },
        "events": {"--kind": wanted.kind},
        "search": {
            "--type": wanted.of_type,
            "--kind": wanted.kind,
            "--actor": wanted.actor,
            "--issue": wanted.issue,
            "--factuality": wanted.factuality,
        },
    }[wanted.what]
    for option, value in idle.items():
        if value is not None:
            raise click.UsageError(f"{option} says nothing about {wanted.what}")
    if wanted.what == "search" and not words:
        raise click.UsageError("--search wants WORDS to look for")


def _print(record: "DecidedRecord", wanted: Wanted, words: tuple[str, ...]) -> int:
    from truceline.cli import listing, show_events
    from truceline.publish import event_tables, tables

    form = wanted.form or ("table" if sys.stdout.isatty() else "json")
    is_brief = form == "table"
    limit = wanted.limit or (MOST_ON_TERMINAL if is_brief else None)
    if wanted.what == "search":
        hits = record.record.search(" ".join(words), limit=limit or MOST_ON_TERMINAL)
        days = (wanted.since or date.min, wanted.until or date.max)
        found = [hit for hit in hits if days[0] <= hit.published <= days[1]]
        return listing.print_rows(listing.HITS, found, form=form)
    if wanted.what == "events":
        one = _one_event(record, words)
        if one is not None:
            return show_events.print_event(one, _paths(record, one), form=form)
        held = _newest(
            _events(record, wanted), words, show_events.words_of_event, limit
        )
        events = listing.BRIEF_EVENTS if is_brief else event_tables.EVENTS
        return listing.print_rows(events, held, form=form)
    if wanted.what == "statements":
        said = _newest(_statements(record, wanted), words, _words_of_statement, limit)
        table = listing.BRIEF_STATEMENTS if is_brief else tables.STATEMENTS
        return listing.print_rows(table, said, form=form)
    claims = _newest(_claims(record, wanted), words, _words_of_claim, limit)
    return listing.print_rows(
        listing.BRIEF_CLAIMS if is_brief else tables.CLAIMS, claims, form=form
    )


def _claims(record: "DecidedRecord", wanted: Wanted) -> Iterator["ClaimRow"]:
    from truceline.model import EventType, Factuality, Issue
    from truceline.record import ClaimsWanted

    return record.claims(
        ClaimsWanted(
            since=wanted.since,
            until=wanted.until,
            type=None if wanted.of_type is None else EventType(wanted.of_type),
            actor=wanted.actor,
            issue=None if wanted.issue is None else Issue(wanted.issue),
            factuality=(
                None if wanted.factuality is None else Factuality(wanted.factuality)
            ),
        )
    )


def _statements(record: "DecidedRecord", wanted: Wanted) -> Iterator["StatementRow"]:
    from truceline.model import Issue, StatementKind
    from truceline.record import StatementsWanted

    return record.statements(
        StatementsWanted(
            since=wanted.since,
            until=wanted.until,
            kind=None if wanted.kind is None else StatementKind(wanted.kind),
            actor=wanted.actor,
            issue=None if wanted.issue is None else Issue(wanted.issue),
        )
    )


def _events(record: "DecidedRecord", wanted: Wanted) -> Iterator["Event"]:
    from truceline.model import EventType, Factuality, Issue
    from truceline.record import EventsWanted

    return record.record.events(
        EventsWanted(
            since=wanted.since,
            until=wanted.until,
            type=None if wanted.of_type is None else EventType(wanted.of_type),
            actor=wanted.actor,
            issue=None if wanted.issue is None else Issue(wanted.issue),
            factuality=(
                None if wanted.factuality is None else Factuality(wanted.factuality)
            ),
        )
    )


def _one_event(record: "DecidedRecord", words: tuple[str, ...]) -> "Event | None":
    return record.record.kept_events.one(words[0]) if len(words) == 1 else None


def _paths(record: "DecidedRecord", event: "Event") -> dict[str, str]:
    """The files of the articles that report the event."""
    ids = dict.fromkeys(each.article_id for each in event.mentions)
    articles = (record.record.article(each) for each in ids)
    return {each.id: each.path for each in articles if each is not None}


def _newest(
    rows: Iterable[Row],
    words: tuple[str, ...],
    words_of: Callable[[Row], str],
    limit: int | None,
) -> list[Row]:
    """The last rows that hold all the words, the last first; no more are kept."""
    folded = [word.casefold() for word in words]
    holding = (
        row for row in rows if all(word in words_of(row).casefold() for word in folded)
    )
    return list(deque(holding, maxlen=limit))[::-1]


def _words_of_claim(claim: "ClaimRow") -> str:
    actors = (*claim.source, *claim.target, *claim.third_parties)
    names = (f"{actor.name} {actor.party_name or ''}" for actor in actors)
    return " ".join((claim.quotation, *names, claim.place.name if claim.place else ""))


def _words_of_statement(statement: "StatementRow") -> str:
    actors = (statement.speaker, statement.addressee)
    names = (actor.name for actor in actors if actor is not None)
    return " ".join((*statement.quotations, *names))
