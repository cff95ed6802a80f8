"""A linking beside what people marked: B-cubed, pairs, and what was confused.

A claim meets a marked mention if at least half of the words of the shorter one lie in
the other and its type is one of those that the mention may have; the nearest ones meet
first, one to one. Over those that are met, B-cubed (Bagga and Baldwin 1998) asks of each
mention how much of its found event belongs to it and how much of its true event is there,
and the pairs ask which two were put together. Mentions that no claim meets are left out
there: that is the coders' fault. So a mention that is newly met and not joined lowers
these figures, although the record holds more. The figures of all mentions count the unmet
ones as events of their own, so that they rise with what is met.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from truceline.evaluation.clusters import Agreement, b_cubed, pairs_alike
from truceline.evaluation.scores import Confusion, Measure
from truceline.evaluation.spans import Marked
from truceline.evaluation.told_events import ToldEvent
from truceline.model import Event, Mention

# The share of the shorter piece's words that must lie in the other one.
SAME_PIECE = 0.5
# What one claim more or less, read otherwise on another processor, moves.
_ROOM = 0.006
_ROOM_OF_PAIRS = 0.015


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """A marked mention, the claim that meets it, and the event it was counted to."""

    told: ToldEvent
    mention: Mention
    event: Event


def score_events(
    told: Sequence[ToldEvent], events: Iterable[Event], texts: Mapping[str, str]
) -> tuple[list[Measure], list[Confusion]]:
    """The figures of events made of the articles in which the mentions were marked.

    ``texts`` are the articles' texts by their ids, which ``told`` uses too.
    """
    met = _meet(told, events, texts)
    wanted = [each.told.event for each in met]
    found = [each.event.id for each in met]
    once = _without_copies(met)
    cubed, pairs = b_cubed(wanted, found), pairs_alike(wanted, found)
    apart = b_cubed(
        [each.told.event for each in once], [each.event.id for each in once]
    )
    every = _of_all(told, met)
    measures = [
        Measure(name="B-cubed F1", value=cubed.f1, goal=0.85, room=_ROOM),
        Measure(name="B-cubed precision", value=cubed.precision),
        Measure(name="B-cubed recall", value=cubed.recall),
        Measure(
            name="pair precision", value=pairs.precision, goal=0.92, room=_ROOM_OF_PAIRS
        ),
        Measure(name="pair recall", value=pairs.recall),
        Measure(name="pair F1", value=pairs.f1),
        Measure(name="B-cubed F1 without copied words", value=apart.f1),
        Measure(name="mentions met by a claim", value=len(met) / max(1, len(told))),
        Measure(name="B-cubed F1 of all mentions", value=every.f1),
        Measure(name="B-cubed recall of all mentions", value=every.recall),
    ]
    return measures, [*_confused(met), *_unmet(told, met)]


def _of_all(told: Sequence[ToldEvent], met: Sequence[Met]) -> Agreement:
    """B-cubed over all marked mentions, each that no claim meets as an event alone."""
    found = {id(each.told): each.event.id for each in met}
    return b_cubed(
        [each.event for each in told],
        [found.get(id(each), f"alone {number}") for number, each in enumerate(told)],
    )


def _meet(
    told: Sequence[ToldEvent], events: Iterable[Event], texts: Mapping[str, str]
) -> list[Met]:
    marked: dict[str, list[ToldEvent]] = defaultdict(list)
    for each in told:
        marked[each.article].append(each)
    claimed: dict[str, list[tuple[Mention, Event]]] = defaultdict(list)
    for event in events:
        for mention in event.mentions:
            claimed[mention.article_id].append((mention, event))
    return [
        met
        for article, some in marked.items()
        if article in texts
        for met in _nearest(some, claimed[article], texts[article])
    ]


def _nearest(
    told: Sequence[ToldEvent], claimed: Sequence[tuple[Mention, Event]], text: str
) -> Iterator[Met]:
    """The mentions of one article with their claims, the nearest pairs first."""
    ranked = []
    for one, each in enumerate(told):
        piece = Marked(((each.start, each.end),))
        for other, (mention, _) in enumerate(claimed):
            if mention.type not in each.types:
                continue
            evidence = Marked(((mention.evidence.start, mention.evidence.end),))
            of_shorter, of_either = _shares(piece, evidence, text)
            if of_shorter >= SAME_PIECE:
                ranked.append((-of_either, -of_shorter, mention.claim, one, other))
    taken: set[int] = set()
    used: set[int] = set()
    for *_, one, other in sorted(ranked):
        if one not in taken and other not in used:
            taken.add(one)
            used.add(other)
            mention, event = claimed[other]
            yield Met(told=told[one], mention=mention, event=event)


def _shares(piece: Marked, claimed: Marked, text: str) -> tuple[float, float]:
    """The words in common, over those of the shorter piece and over those of either."""
    one, other = piece.words(text), claimed.words(text)
    common = (one & other).total()
    shorter, either = min(one.total(), other.total()), (one | other).total()
    return (common / shorter, common / either) if shorter else (0.0, 0.0)


def _without_copies(met: Iterable[Met]) -> list[Met]:
    """Each wording of an event once: a copy is put with its original by its words alone."""
    once: dict[tuple[str, str], Met] = {}
    for each in met:
        once.setdefault((each.told.event, each.told.words), each)
    return list(once.values())


def _confused(met: Sequence[Met]) -> Iterator[Confusion]:
    """Every two events that were made one, and every event that was left in pieces."""
    seen: set[tuple[str, ...]] = set()
    for one, other in combinations(met, 2):
        is_one = one.told.event == other.told.event
        is_found = one.event.id == other.event.id
        if is_one is is_found:
            continue
        kind = "one event left in pieces" if is_one else "two events made one"
        key = (kind, *sorted((one.told.event, other.told.event)))
        key += tuple(sorted({one.event.id, other.event.id}))
        if key in seen:
            continue
        seen.add(key)
        yield Confusion(
            where=f"{one.mention.article_id} and {other.mention.article_id}",
            kind=kind,
            wanted=" and ".join(dict.fromkeys((one.told.event, other.told.event))),
            found=_reasons(one, other) if is_found else None,
            text=f"{one.mention.quotation} | {other.mention.quotation}",
        )


def _reasons(one: Met, other: Met) -> str:
    claims = {one.mention.claim, other.mention.claim}
    return "; ".join(
        f"{each.likeness:.2f}: {', '.join(each.reasons)}"
        for each in one.event.links
        if each.claim in claims
    )


def _unmet(told: Sequence[ToldEvent], met: Sequence[Met]) -> Iterator[Confusion]:
    found = {id(each.told) for each in met}
    for each in told:
        if id(each) not in found:
            yield Confusion(
                where=each.article,
                kind="no claim meets the mention",
                wanted=f"{each.event}: {' or '.join(sorted(each.types))}",
                found=None,
                text=each.words,
            )
