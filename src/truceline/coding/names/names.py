"""Finds where an article prints the codebook's names, and whom each one means."""

from dataclasses import dataclass
from datetime import date

from truceline.coding.lexicon import Entry, Lexicon, Use
from truceline.coding.names.longer_names import is_of_another
from truceline.coding.names.name_words import HONORIFICS
from truceline.model import Actor, Span


@dataclass(frozen=True, slots=True)
class Hit:
    """A name of the codebook at one place, with whom it means."""

    span: Span
    actor: Actor
    use: Use
    uses: frozenset[Use]


def find_names(text: str, published: date, lexicon: Lexicon) -> tuple[Hit, ...]:
    """The codebook's names in a text, in order, each with one meaning.

    A surname counts where the full name stands in the text, or where its side or that
    side's counterpart does and the codebook lets it stand alone; two people who share one are told apart by that
    and by who held office on the day. What stays open is left out.
    """
    found = _raw(text, lexicon)
    certain = {
        entry.actor.id
        for _, entries in found
        for entry in entries
        if entry.use is not Use.SURNAME
    }
    sides = {lexicon.party_of(lexicon.actors[one]).id for one in certain}
    sides |= {lexicon.government_of(lexicon.actors[one]).id for one in certain}
    # A side whose counterpart at the table is named is part of the setting too.
    for track in lexicon.codebook.tracks:
        if sides & set(track.sides):
            sides |= set(track.sides)
    settings = _Setting(published, certain, sides, lexicon)
    hits = []
    for span, entries in found:
        hit = _chosen(text, span, entries, settings)
        if hit is not None:
            hits.append(hit)
    return tuple(hits)


@dataclass(frozen=True, slots=True)
class _Setting:
    published: date
    certain: set[str]
    sides: set[str]
    lexicon: Lexicon


def _raw(text: str, lexicon: Lexicon) -> list[tuple[Span, tuple[Entry, ...]]]:
    found: list[tuple[Span, tuple[Entry, ...]]] = []
    for number, start, end in lexicon.automaton.find_matches_as_indexes(text):
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if before.isalnum() or after.isalnum() or before in "_@#":
            continue
        is_joined = before == "-" and text[max(0, start - 2) : start - 1].isalnum()
        if is_joined and not (found and found[-1][0].end == start - 1):
            # "anti-Taliban" is no mention of them; "— -Pakistan" is a dateline's dash, and
            # "India-Pakistan talks" are of both.
            continue
        if after == "'" and text[end + 1 : end + 2].isalpha() and text[end + 1] != "s":
            # "US's" is the name with an ending, "Qur'an" is another word than "Qur".
            continue
        found.append((Span(start, end), lexicon.entries(number)))
    return found


def _chosen(
    text: str, span: Span, entries: tuple[Entry, ...], setting: _Setting
) -> Hit | None:
    firm = [entry for entry in entries if entry.use is not Use.SURNAME]
    people = [entry for entry in entries if entry.use is Use.SURNAME]
    if people and not (firm and firm[0].use in (Use.NAME, Use.METONYM)):
        person = _person(text, span, [entry.actor for entry in people], setting)
        if person is not None:
            return Hit(span, person, Use.SURNAME, frozenset({Use.SURNAME}))
    if not firm or is_of_another(text, span.end, span.of(text), firm[0].actor):
        return None
    actor = firm[0].actor
    uses = frozenset(entry.use for entry in firm if entry.actor is actor)
    return Hit(span, actor, firm[0].use, uses)


def _person(
    text: str, span: Span, people: list[Actor], setting: _Setting
) -> Actor | None:
    if _follows_first_name(text, span.start, setting.lexicon.demonyms):
        return None
    named = [actor for actor in people if actor.id in setting.certain]
    if len(named) == 1:
        return named[0]
    fit = named or [
        actor
        for actor in people
        if actor.alone and setting.lexicon.party_of(actor).id in setting.sides
    ]
    if len(fit) == 1:
        return fit[0]
    in_office = [
        actor
        for actor in fit
        if any(office.held_on(setting.published) for office in actor.offices)
    ]
    return in_office[0] if len(in_office) == 1 else None


def _follows_first_name(text: str, start: int, demonyms: frozenset[str]) -> bool:
    """Whether a capitalised word that is no title stands right before the surname."""
    before = text[max(0, start - 40) : start]
    if not before.endswith((" ", "\n", "-")) or "\n" in before[-1:]:
        return False
    words = before.split()
    if not words or before[-1] == "-":
        return before[-1:] == "-"
    word = words[-1]
    if not word[0].isupper() or not word[-1].isalpha():
        return False
    if word.lower() in HONORIFICS | demonyms or word.isupper():
        return False
    # A capital at the head of a sentence ("When Mohib ...") is no first name.
    earlier = before[: before.rfind(word)].rstrip()
    at_head = (
        not earlier
        or earlier[-1] in '.!?"”:—–-'
        or before.lstrip() == before[before.find(word) :]
    )
    return not (at_head and word.lower() in _STARTERS) and word.lower() not in _STARTERS


_STARTERS = frozenset(
    "when while after before as but and if though although since because where "
    "what why how he she it the a an in on at by for with from to that this "
    "these those under last both only even still then now so or nor yet did "
    "does has had is was will i we they his her its our their also meanwhile "
    "earlier later unlike like despite during according without".split()
)
