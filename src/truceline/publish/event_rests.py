"""What rests on events: phases and promises; and which events have a page of their own."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from truceline.model.commitments import Commitment
from truceline.model.phases import Phase
from truceline.publish.commitment_pages import label_of
from truceline.publish.contexts import Link
from truceline.publish.event_rows import event_page
from truceline.publish.process_material import ProcessMaterial
from truceline.publish.process_words import PHASE_WORDS
from truceline.publish.slugs import slug_of


def pages_of_events(process: ProcessMaterial) -> dict[str, str]:
    """The address of each event's page, by its id.

    An event with one report, on which nothing rests, has none: the row of its article
    says all of it. On a long record that saves four pages of five.
    """
    cited = {*_of_phases(process.phases), *_of_promises(process.commitments)}
    for day in process.days:
        cited.update(_of_phases(day.phases), _of_promises(day.commitments))
    return {
        event.id: event_page(event.id)
        for event in process.events
        if len(event.mentions) > 1 or event.id in cited
    }


def rests_on(
    phases: Iterable[Phase],
    promises: Mapping[str, Commitment],
    names: Mapping[str, str],
) -> dict[str, tuple[Link, ...]]:
    """What rests on each event, by the event's id; ``promises`` are by their pages."""
    found: dict[str, dict[str, Link]] = defaultdict(dict)
    for phase in phases:
        words = f"{names[phase.track]}: {PHASE_WORDS[phase.status]}"
        href = f"phases.html#track-{slug_of(phase.track, phase.track)}"
        for event in phase.evidence:
            found[event][words] = Link(words=words, href=href)
    for href, one in promises.items():
        for event in _of_promises([one]):
            found[event][href] = Link(words=f"Promise: {label_of(one)}", href=href)
    return {event: tuple(links.values()) for event, links in found.items()}


def _of_phases(phases: Iterable[Phase]) -> Iterator[str]:
    for phase in phases:
        yield from phase.evidence


def _of_promises(promises: Sequence[Commitment]) -> Iterator[str]:
    for one in promises:
        for source in (
            *one.sources,
            *(source for each in one.instalments for source in each.sources),
            *(source for change in one.history for source in change.sources),
        ):
            if source.event is not None:
                yield source.event
