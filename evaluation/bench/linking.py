"""How long it takes to bring claims together as events, and to tell a state from events.

`python -m evaluation.bench.linking` links 20,000 and 100,000 made-up claims, folds the
state of 100,000 events, and brings a record of 100,000 claims up to date after a hundred
articles. Each is a process of its own.
"""

import argparse
import json
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from evaluation.bench.measure import Cost, measure, printed_by
from evaluation.bench.told_acts import CLAIMS, coded_article, coded_articles
from truceline.linking import link_mentions, mentions_of
from truceline.model import Event

FEW, MANY = 20_000, 100_000
NEW_ARTICLES = 100
EVENTS = 100_000

# What is promised: linking grows as the claims do and is little beside coding, the state
# of many events comes at once, and new articles link only what they touch.
MOST_GROWTH = 1.3
MOST_SHARE = 0.1
MOST_STATE = 1.0
MOST_LATEST = 0.1
MOST_LATE = 0.5
_LATER = date(2100, 1, 1)
_MODULE = "evaluation.bench.linking"


@dataclass(frozen=True, slots=True, kw_only=True)
class Linked:
    """What it cost to make so many claims, and to make and link them."""

    claims: int
    making: Cost
    whole: Cost

    @property
    def seconds(self) -> float:
        """Processor time of the linking alone."""
        return self.whole.cpu - self.making.cpu


@dataclass(frozen=True, slots=True, kw_only=True)
class Linking:
    """The figures of one measurement; times in seconds of processor.

    ``anew`` links a whole record of ``MANY`` claims; ``latest`` and ``late`` bring it up to
    date after a hundred articles behind its last day, or on fifty days in its middle.
    """

    few: Linked
    many: Linked
    anew: float
    latest: float
    late: float
    state: float

    @property
    def growth(self) -> float:
        """By how much more the time grew than the claims."""
        return self.many.seconds / self.few.seconds / (MANY / FEW)


def linking() -> Linking:
    """Measures everything once."""
    record = json.loads(printed_by(_command("--record")))
    return Linking(
        few=_linked(FEW),
        many=_linked(MANY),
        anew=record["anew"],
        latest=record["latest"],
        late=record["late"],
        state=json.loads(printed_by(_command("--state"))),
    )


def linking_table(found: Linking, *, coding: float | None = None) -> str:
    """The figures in Markdown; ``coding`` is what it takes to code one claim."""
    lines = [
        "| claims | linked in s | claims/s | memory MB |",
        "|---:|---:|---:|---:|",
        *(
            f"| {one.claims:,} | {one.seconds:.1f} | {one.claims / one.seconds:,.0f} "
            f"| {one.whole.peak / 1e6:,.0f} |"
            for one in (found.few, found.many)
        ),
        "",
        "| goal | wanted | measured | |",
        "|---|---:|---:|---|",
        _goal(
            f"linking {MANY:,} claims against {FEW:,}, by claim",
            found.growth,
            MOST_GROWTH,
        ),
    ]
    if coding is not None:
        share = found.many.seconds / found.many.claims / coding
        lines.append(_goal("linking a claim against coding it", share, MOST_SHARE, 3))
    lines += [
        _goal(
            f"{NEW_ARTICLES} latest articles against linking all {MANY:,} claims",
            found.latest / found.anew,
            MOST_LATEST,
        ),
        _goal(
            f"{NEW_ARTICLES} late articles, on fifty days in the middle, against the same",
            found.late / found.anew,
            MOST_LATE,
        ),
        _goal(f"state of {EVENTS:,} events, in s", found.state, MOST_STATE),
    ]
    return "\n".join(lines)


def _goal(what: str, value: float, most: float, digits: int = 2) -> str:
    verdict = "met" if value <= most else "missed"
    return f"| {what} | ≤ {most:.1f} | {value:.{digits}f} | {verdict} |"


def _linked(claims: int) -> Linked:
    return Linked(
        claims=claims,
        making=measure(_command("--claims", f"{claims}", "--make-only")),
        whole=measure(_command("--claims", f"{claims}")),
    )


def _command(*more: str) -> tuple[str, ...]:
    return (sys.executable, "-m", _MODULE, *more)


def _link(claims: int) -> tuple[Event, ...]:
    """Links so many claims; refuses an outcome that says nothing."""
    articles = coded_articles(claims // CLAIMS)
    events = link_mentions(each for one in articles for each in mentions_of(one))
    if not claims / 5 < len(events) < claims / 1.5:
        raise RuntimeError(
            f"{len(events):,} events of {claims:,} claims, so nothing is told"
        )
    return events


def _state() -> float:
    """Seconds to fold the state of so many events."""
    from truceline.pipeline.tools import load_study_codebook
    from truceline.process import Told, fold_state

    codebook = load_study_codebook(None, None)
    coded = tuple(coded_articles(-(-EVENTS // CLAIMS)))
    mentions = [each for one in coded for each in mentions_of(one)][:EVENTS]
    told = Told(
        events=[event for each in mentions for event in link_mentions([each])],
        coded=coded,
        tracks=codebook.tracks,
        rules=codebook.phases,
        commitments=codebook.commitments,
    )
    started = time.process_time()
    fold_state(told, as_of=_LATER)
    return time.process_time() - started


def relinked(claims: int) -> dict[str, float]:
    """Seconds to link a whole record, and after the latest and after late articles."""
    from truceline.pipeline.decided import DecidedRecord
    from truceline.pipeline.link import link_record
    from truceline.record import open_record
    from truceline.review import Lookups

    number = claims // CLAIMS
    late = range(number // 2, number, 2)[:NEW_ARTICLES]
    latest = range(number, number + NEW_ARTICLES)
    first = [each for each in range(number) if each not in late]
    seconds: dict[str, float] = {}
    with (
        tempfile.TemporaryDirectory() as scratch,
        open_record(Path(scratch, "record.sqlite"), create=True) as record,
    ):
        for name, numbers in (("anew", first), ("latest", latest), ("late", late)):
            coded = [coded_article(each) for each in numbers]
            record.keep_articles(one.article for one in coded)
            record.keep_codings(coded)
            started = time.process_time()
            link_record(DecidedRecord(record, (), Lookups))
            seconds[name] = time.process_time() - started
    return seconds


def main() -> None:
    """Reads the arguments, measures, prints."""
    parser = argparse.ArgumentParser(prog=f"python -m {_MODULE}")
    parser.add_argument("--claims", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--make-only", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--record", type=int, nargs="?", const=MANY, help="in a record")
    parser.add_argument("--state", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.record:
        print(json.dumps(relinked(arguments.record)))
    elif arguments.state:
        print(_state())
    elif arguments.make_only:
        for one in coded_articles(arguments.claims // CLAIMS):
            mentions_of(one)
    elif arguments.claims:
        print(len(_link(arguments.claims)))
    else:
        print(linking_table(linking()))


if __name__ == "__main__":
    main()
