"""Names of many articles put together: who recurs, how often, and what they are called.

Nothing here enters a codebook. A proposal is what the articles print; whether it is an
actor, and on which side, is for a person to say.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from truceline.codebook import Codebook
from truceline.coding.coders import run_coders
from truceline.coding.draft import Draft
from truceline.coding.lexicon import Lexicon
from truceline.coding.names.spellings import first_letters, is_same_name
from truceline.coding.proposals.contradicted import with_contradictions
from truceline.coding.proposals.deeds import find_deeds
from truceline.coding.proposals.joined_names import JoinedName, Seen, join_names
from truceline.coding.proposals.named_bodies import find_named_bodies
from truceline.coding.proposals.new_names import find_new_names
from truceline.coding.proposals.proposed import Proposal, ProposedDeed, ProposedOffice
from truceline.coding.proposals.quoted_sightings import (
    SightingQuote,
    choose_quotations,
    quote_words,
)
from truceline.coding.scene import set_scene
from truceline.model import ActorKind, Article, Reading

# A side must be told in half of the descriptions that tell one, else it is left open.
_MAJORITY = 0.5
_SHORT = 6
# So many things that a name did or said show who it is.
MOST_DEEDS = 5


class Proposing:
    """Gathers names from articles, one after the other, and proposes those that recur."""

    def __init__(self, codebook: Codebook) -> None:
        self._lexicon = Lexicon(codebook)
        self._seen: list[Seen] = []
        self._outlets: set[str] = set()

    def look(self, article: Article, reading: Reading) -> None:
        """Takes up the new names of one article."""
        scene = set_scene(article, reading, self._lexicon)
        found = (*find_new_names(scene), *find_named_bodies(scene))
        draft = run_coders(scene) if found else Draft()
        self._seen += [
            Seen(
                article=article,
                sighting=one,
                deeds=tuple(find_deeds(draft, one.span)),
            )
            for one in found
        ]
        if article.outlet:
            self._outlets.add(article.outlet.casefold())

    def proposals(self, *, least: int) -> tuple[Proposal, ...]:
        """Names with so many mentions at least, the most frequent first."""
        joined = join_names(self._seen)
        known = _KnownNames(self._lexicon)
        found = [
            proposal
            for name in joined
            if len(name.seen) >= least
            and name.name.casefold() not in self._outlets
            # A surname that was left open, since two bear it or no side is named.
            and name.name not in known.surnames
            and (proposal := _proposal(name, known)) is not None
        ]
        ordered = sorted(
            found, key=lambda one: (-one.mentions, -one.articles, one.name)
        )
        return with_contradictions(tuple(ordered), self._lexicon.codebook)


class _KnownNames:
    """The codebook's people and groups by the first letter of their names."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._names: dict[str, list[tuple[str, str]]] = defaultdict(list)
        self.surnames = {
            name for actor in lexicon.codebook.actors for name in actor.surnames
        }
        for actor in lexicon.codebook.actors:
            if actor.kind is ActorKind.COUNTRY:
                continue
            for name in (actor.name, *actor.names):
                self._names[first_letters(name)].append((name, actor.id))

    def like(self, name: str) -> Iterator[str]:
        for known, actor_id in self._names[first_letters(name)]:
            # Short words are too much alike: ELN, ELF.
            if len(name) > _SHORT and is_same_name(name, known):
                yield actor_id


def _proposal(name: JoinedName, known: _KnownNames) -> Proposal | None:
    kind = _kind(name)
    if kind is None:
        return None
    days = [seen.article.date for seen in name.seen]
    side, group = _side(name.seen)
    return Proposal(
        name=name.name,
        kind=kind,
        names=name.others,
        surnames=name.surnames,
        side=side,
        group=group,
        offices=_offices(name.seen) if kind is ActorKind.PERSON else (),
        mentions=len(name.seen),
        articles=len({seen.article.id for seen in name.seen}),
        first=min(days),
        last=max(days),
        quotations=choose_quotations(name.seen),
        perhaps=tuple(
            dict.fromkeys(
                one for each in (name.name, *name.others) for one in known.like(each)
            )
        ),
        outlets=tuple(
            sorted({one.article.outlet for one in name.seen if one.article.outlet})
        ),
        deeds=_deeds(name.seen),
    )


def _kind(name: JoinedName) -> ActorKind | None:
    """Person or group by what most of its places say; None for a place, and for a word
    that only ever opens a sentence or never acts."""
    sightings = [seen.sighting for seen in name.seen]
    people = sum(one.is_person for one in sightings)
    groups = sum(one.is_group for one in sightings)
    places = sum(one.is_place for one in sightings)
    acts = sum(one.acts for one in sightings)
    if all(one.opens for one in sightings) or (not acts and not people):
        return None
    # Of a name that acts again and again, one place "in" it is a slip of the parser.
    if places >= max(1, people + groups) and 2 * places >= acts:
        return None
    if groups > people and 3 * groups >= len(sightings):
        return ActorKind.GROUP
    if people or " " in name.name:
        return ActorKind.PERSON
    return ActorKind.PERSON if 2 * acts >= len(sightings) else None


def _side(seen: Iterable[Seen]) -> tuple[str | None, str | None]:
    described = [
        one.sighting.description for one in seen if one.sighting.description is not None
    ]
    counts = Counter(
        (one.side or "", one.group or "")
        for one in described
        if one.side is not None or one.group is not None
    )
    if not counts:
        return None, None
    ((side, group), times), *_ = sorted(
        counts.items(), key=lambda pair: (-pair[1], pair[0])
    )
    # Where none stands in more than half the words contradict each other.
    if times <= _MAJORITY * counts.total():
        return None, None
    return side or None, group or None


def _offices(seen: Iterable[Seen]) -> tuple[ProposedOffice, ...]:
    found: dict[tuple[str, str | None, str | None], list[Seen]] = defaultdict(list)
    for one in seen:
        description = one.sighting.description
        if description is not None and not description.is_of_group:
            key = (description.title, description.side, description.group)
            found[key].append(one)
    offices = [
        ProposedOffice(
            title=title,
            side=side,
            group=group,
            times=len(places),
            first=min(one.article.date for one in places),
            last=max(one.article.date for one in places),
            words=_wording(min(places, key=lambda one: one.article.date)),
        )
        for (title, side, group), places in found.items()
    ]
    return tuple(sorted(offices, key=lambda one: (-one.times, one.first, one.title)))


def _wording(one: Seen) -> SightingQuote | None:
    description = one.sighting.description
    return (
        None if description is None else quote_words(one.article, description.wording)
    )


def _deeds(seen: Iterable[Seen]) -> tuple[ProposedDeed, ...]:
    """The first of each sort, as far as a reader takes them in."""
    chosen: dict[tuple[str, str], ProposedDeed] = {}
    for one in sorted(seen, key=lambda one: (one.article.date, one.article.path)):
        for deed in one.deeds:
            chosen.setdefault(
                (deed.part, deed.what),
                ProposedDeed(
                    what=deed.what,
                    part=deed.part,
                    others=deed.others,
                    words=quote_words(one.article, deed.words),
                ),
            )
    return tuple(chosen.values())[:MOST_DEEDS]
