"""The codebook turned into look-up tables, once for a run."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import TypeVar

from ahocorasick_rs import AhoCorasick, MatchKind

from truceline.codebook import (
    Cast,
    Codebook,
    ConditionRule,
    EventRule,
    Hedge,
    Trigger,
)
from truceline.coding.kinds_of_things import Things, unreal_words
from truceline.coding.terms.term_forms import Forms
from truceline.model import Actor, ActorKind, EventType, Issue, Office

Value = TypeVar("Value")
TriggerTable = dict[str, list[tuple[EventRule, Trigger]]]


# Stands for the speaker in a phrase: "in one's view".
ONES = "one's"


class Use(IntEnum):
    """How a string of the codebook names its actor, strongest first."""

    NAME = 0
    METONYM = 1
    SURNAME = 2
    ADJECTIVE = 3
    PEOPLE = 4
    CAPITAL = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One way in which a string can name an actor."""

    actor: Actor
    use: Use


@dataclass(frozen=True, slots=True)
class Title:
    """An office by the words of its title; ``tail`` is what follows from "of" on."""

    words: tuple[str, ...]
    tail: tuple[str, ...]
    actor: Actor
    office: Office


class Lexicon:
    """Look-up tables over one codebook; holds nothing of any article."""

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook
        self.cast = Cast(codebook.actors)
        self.actors = {actor.id: actor for actor in codebook.actors}
        self._strings, self._entries = _name_table(codebook.actors)
        self.automaton = AhoCorasick(self._strings, matchkind=MatchKind.LeftmostLongest)
        self.verbs, self.nouns = _trigger_tables(
            (rule, trigger) for rule in codebook.events for trigger in rule.triggers
        )
        self.pair_verbs, self.pair_nouns = self._pair_tables()
        self.cue_verbs = _first_words(
            (lemma, cue) for cue in codebook.cues for lemma in cue.verbs
        )
        self.cue_phrases = _first_words(
            (phrase, cue) for cue in codebook.cues for phrase in cue.phrases
        )
        self.cue_nouns = {lemma: cue for cue in codebook.cues for lemma in cue.nouns}
        self.cue_adjectives = {
            word: cue for cue in codebook.cues for word in cue.adjectives
        }
        self.contents = _first_words(
            (term, rule) for rule in codebook.contents for term in rule.terms
        )
        self.condition_words = _first_words(
            (words, rule) for rule in codebook.conditions for words in rule.words
        )
        self.condition_verbs: dict[str, list[ConditionRule]] = {}
        for rule in codebook.conditions:
            for verb in rule.verbs:
                self.condition_verbs.setdefault(verb, []).append(rule)
        self.condition_nouns = frozenset(
            noun for rule in codebook.conditions for noun in rule.nouns
        )
        self.hedges: dict[str, dict[str, Hedge]] = {}
        for hedge in codebook.hedges:
            for word in hedge.words:
                self.hedges.setdefault(hedge.part, {}).setdefault(word, hedge)
        self.things = Things(codebook.things, codebook.of_people)
        self.unreal = unreal_words(codebook.unreal)
        self.issues = _first_words(
            (term, rule.issue) for rule in codebook.issues for term in rule.terms
        )
        self.faint_hints = _first_words(
            (hint, rule.issue)
            for rule in codebook.issues
            for hint in (*rule.hints, *rule.faint_hints)
        )
        self.plain_hints = _first_words(
            (hint, rule.issue) for rule in codebook.issues for hint in rule.hints
        )
        self.telling_hints = _first_words(
            (hint, rule.issue)
            for rule in codebook.issues
            for hint in rule.hints
            if not rule.has_loose_hints
        )
        self.issue_pairs = tuple(
            (rule.issue, rule.things, rule.doings) for rule in codebook.issues
        )
        self.acts = {act: rule.issue for rule in codebook.issues for act in rule.acts}
        self.roles = {noun: role for role in codebook.roles for noun in role.nouns}

    def _pair_tables(self) -> tuple[TriggerTable, TriggerTable]:
        """Triggers for given pairs: their own rows, those of the events, fallbacks."""
        rules = {rule.type: rule for rule in self.codebook.events}
        firm, late = (
            [
                (rules[row.root], row.trigger)
                for row in self.codebook.pairs
                if row.is_fallback is is_late
            ]
            for is_late in (False, True)
        )
        events = (
            (rule, trigger)
            for rule in self.codebook.events
            for trigger in rule.triggers
        )
        return _trigger_tables((*firm, *events, *late))

    def entries(self, number: int) -> tuple[Entry, ...]:
        """What the string with this number in the automaton can name."""
        return self._entries[number]

    def verb_types(self, lemma: str) -> set[EventType]:
        """The types of act that the rows of a verb tell; none for a verb of no row."""
        return {rule.type for rule, _ in self.verbs.get(lemma, ())}

    def noun_types(self, lemma: str) -> set[EventType]:
        """The same for a noun."""
        return {rule.type for rule, _ in self.nouns.get(lemma, ())}

    def party_of(self, actor: Actor) -> Actor:
        """The side an actor acts for; itself where it is a side."""
        return self.cast.party_of(actor)

    def government_of(self, actor: Actor) -> Actor:
        """The side that acts in a country's name; the country itself by default."""
        return self.cast.government_of(actor)

    @cached_property
    def term_forms(self) -> Forms:
        """The forms of terms as patterns."""
        return Forms(self.codebook.terms)

    @cached_property
    def carriers(self) -> dict[str, frozenset[Issue]]:
        """Nouns that take up a promise, with what it was about; none for any."""
        return {
            noun: frozenset(carrier.issues)
            for carrier in self.codebook.carriers
            for noun in carrier.nouns
        }

    @cached_property
    def partners(self) -> dict[str, frozenset[str]]:
        """For each side of a track all sides that sit at a table with it, itself included."""
        table: dict[str, set[str]] = {}
        for track in self.codebook.tracks:
            for side in track.sides:
                table.setdefault(side, set()).update(track.sides)
        return {side: frozenset(others) for side, others in table.items()}

    @cached_property
    def countries(self) -> dict[str, Actor]:
        """Countries by their code of three letters."""
        return {
            actor.code[:3]: actor
            for actor in self.codebook.actors
            if actor.kind is ActorKind.COUNTRY and actor.code
        }

    @cached_property
    def demonyms(self) -> frozenset[str]:
        """Words in small letters that tell whose a person is: "afghan", "taliban"."""
        return frozenset(
            word.lower()
            for actor in self.codebook.actors
            for word in (*actor.adjectives, *actor.people)
        )

    @cached_property
    def offices(self) -> dict[str, list[Title]]:
        """Titles by their last word before any "of" or "for"."""
        table: dict[str, list[Title]] = {}
        for actor in self.codebook.actors:
            for office in actor.offices:
                words = tuple(office.title.lower().split())
                head = next(
                    (i for i, word in enumerate(words) if word in _LINKS), len(words)
                )
                if head:
                    title = Title(words[:head], words[head:], actor, office)
                    table.setdefault(words[head - 1], []).append(title)
        return table


def _trigger_tables(
    rows: Iterable[tuple[EventRule, Trigger]],
) -> tuple[TriggerTable, TriggerTable]:
    """Triggers by the first word of their verbs, and by their nouns, in the order given."""
    verbs: TriggerTable = {}
    nouns: TriggerTable = {}
    for rule, trigger in rows:
        for word in dict.fromkeys(lemma.split()[0] for lemma in trigger.verbs):
            verbs.setdefault(word, []).append((rule, trigger))
        for lemma in trigger.nouns:
            nouns.setdefault(lemma, []).append((rule, trigger))
    return verbs, nouns


_LINKS = frozenset({"of", "for", "to", "in", "on"})


def _first_words(
    rows: Iterable[tuple[str, Value]],
) -> dict[str, list[tuple[tuple[str, ...], Value]]]:
    table: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
    for words, value in rows:
        parts = tuple(words.lower().replace("-", " - ").split())
        table.setdefault(parts[0], []).append((parts, value))
    for found in table.values():
        # The longest term wins where two begin alike; the order of rows decides a tie.
        found.sort(key=lambda row: -len(row[0]))
    return table


def _name_table(actors: tuple[Actor, ...]) -> tuple[list[str], list[tuple[Entry, ...]]]:
    table: dict[str, list[Entry]] = {}
    for actor in actors:
        uses: tuple[tuple[Use, tuple[str, ...]], ...] = (
            (Use.NAME, (actor.name, *actor.names)),
            (Use.METONYM, actor.metonyms),
            (Use.SURNAME, actor.surnames),
            (Use.ADJECTIVE, actor.adjectives),
            (Use.PEOPLE, actor.people),
            (Use.CAPITAL, (actor.capital,) if actor.capital else ()),
        )
        for use, names in uses:
            for string in names:
                for printed in {string, string.replace("'", "’")}:
                    table.setdefault(printed, []).append(Entry(actor, use))
    strings = sorted(table)
    return strings, [
        tuple(sorted(table[one], key=lambda entry: entry.use)) for one in strings
    ]
