"""Pages of actors: who they are, what they did, suffered and said."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from truceline.publish.contexts import (
    ActorEntry,
    ActorPage,
    ActorsPage,
    ActSection,
    SideGroup,
)
from truceline.publish.gathered import Gathered
from truceline.publish.known_actors import KnownActors
from truceline.publish.rows import Act, Party, Said, Source
from truceline.publish.unknown import unknown_names
from truceline.publish.words import counted, listed

# More of one sort on one page nobody reads to the end, and browsers grow slow; the
# timeline has every act.
MOST_ROWS = 500


@dataclass(slots=True, kw_only=True)
class _Seen:
    """What one actor has in the record, while it is being gathered."""

    did: list[Act] = field(default_factory=list)
    target_of: list[Act] = field(default_factory=list)
    third_in: list[Act] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    offices: dict[str, None] = field(default_factory=dict)
    articles: dict[str, Source] = field(default_factory=dict)


def actor_pages(gathered: Gathered) -> Iterable[ActorPage]:
    """The page of every actor that the codebook knows and an article names."""
    seen = _gather(gathered)
    known = KnownActors(gathered.material.codebook)
    for key, party in gathered.parties.items():
        if party.page is None:
            continue
        one = seen[key]
        yield ActorPage(
            frame=gathered.frame(party.name, "actors", root="../"),
            party=party,
            is_side=party.side == key,
            offices=tuple(one.offices),
            facts=known.facts(key),
            people=tuple(
                other
                for other in gathered.parties.values()
                if other.side == key and other.key != key
            ),
            sections=tuple(_sections(one)),
            said=tuple(
                sorted(
                    one.said,
                    key=lambda said: (-said.source.day.toordinal(), said.anchor),
                )
            )[:MOST_ROWS],
            said_in_all=len(one.said),
            articles=tuple(
                sorted(
                    one.articles.values(),
                    key=lambda source: (-source.day.toordinal(), source.article_id),
                )
            ),
        )


def _sections(seen: _Seen) -> Iterable[ActSection]:
    for anchor, heading, acts in (
        ("did", "Acts by this actor", seen.did),
        ("target", "Acts towards or with this actor", seen.target_of),
        ("third", "Acts it hosted or mediated", seen.third_in),
    ):
        if acts:
            yield ActSection(
                anchor=anchor,
                heading=heading,
                acts=_newest_first(acts)[:MOST_ROWS],
                in_all=len(acts),
            )


def actors_page(gathered: Gathered) -> ActorsPage:
    """actors/index.html."""
    seen = _gather(gathered)
    sides: dict[str, list[ActorEntry]] = defaultdict(list)
    names: dict[str, str] = {}
    for key, party in gathered.parties.items():
        if party.page is None or party.side is None:
            continue
        names[party.side] = party.side_name or party.side
        sides[party.side].append(
            ActorEntry(
                party=party,
                offices=tuple(seen[key].offices),
                counts=_counts(seen[key]),
            )
        )
    ordered = sorted(sides, key=lambda side: (names[side].casefold(), side))
    return ActorsPage(
        frame=gathered.frame("Actors", "actors", root="../"),
        sides=tuple(
            SideGroup(name=names[side], actors=_side_first(side, sides[side]))
            for side in ordered
        ),
        unknown=unknown_names(gathered),
    )


def _side_first(side: str, actors: list[ActorEntry]) -> tuple[ActorEntry, ...]:
    return tuple(sorted(actors, key=lambda actor: actor.party.key != side))


def _gather(gathered: Gathered) -> dict[str, _Seen]:
    seen: dict[str, _Seen] = defaultdict(_Seen)
    for act in gathered.acts:
        _add_act(seen, act)
    for said in gathered.said:
        _add_said(seen, said)
    for one in gathered.requirements:
        if one.party is not None:
            _name(seen, one.party, one.source)
    for rows in gathered.rows:
        for appearance in rows.appearances:
            _name(seen, appearance.party, rows.source)
            if appearance.office is not None:
                seen[appearance.party.key].offices[appearance.office] = None
    return seen


def _add_act(seen: dict[str, _Seen], act: Act) -> None:
    for party in act.actors:
        seen[party.key].did.append(act)
    for party in act.targets:
        seen[party.key].target_of.append(act)
    for party in act.third_parties:
        seen[party.key].third_in.append(act)
    for party in (*act.actors, *act.targets, *act.third_parties):
        _name(seen, party, act.source)


def _add_said(seen: dict[str, _Seen], said: Said) -> None:
    if said.speaker is not None:
        seen[said.speaker.key].said.append(said)
    for party in (said.speaker, said.addressee):
        if party is not None:
            _name(seen, party, said.source)


def _name(seen: dict[str, _Seen], party: Party, source: Source) -> None:
    seen[party.key].articles[source.article_id] = source


def _newest_first(acts: list[Act]) -> tuple[Act, ...]:
    """By event date from the latest; acts without one come last."""
    dated = sorted((act for act in acts if act.when), key=lambda act: act.order)
    undated = sorted((act for act in acts if not act.when), key=lambda act: act.order)
    return (*reversed(dated), *reversed(undated))


def _counts(seen: _Seen) -> str:
    parts = [
        counted(len(seen.did), "act", "acts") if seen.did else "",
        f"target of {len(seen.target_of):,}" if seen.target_of else "",
        counted(len(seen.said), "statement", "statements") if seen.said else "",
        f"named in {counted(len(seen.articles), 'article', 'articles')}",
    ]
    return listed([part for part in parts if part])
