"""One article on the coders' table: its trees, its names, what was resolved so far."""

from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from truceline.coding.learned.guess import Guess
from truceline.coding.learned.trust import Trust
from truceline.coding.lexicon import Lexicon
from truceline.coding.names.names import Hit, find_names
from truceline.coding.sentences.tree import Tree
from truceline.model import Actor, ActorKind, ActorRef, Article, Reading, Span

if TYPE_CHECKING:
    from truceline.coding.learned.ranks import Ranks
    from truceline.coding.names.introduced import Introduction
    from truceline.coding.names.toponyms import Toponym
    from truceline.coding.names.unlisted_sides import NewSide


@dataclass(frozen=True, slots=True)
class PlacedHit:
    """A codebook name at its place in a sentence: token indices and the head among them."""

    hit: Hit
    places: tuple[int, ...]
    head: int


@dataclass(slots=True)
class Scene:
    """The working state of one article; lives as long as its coding."""

    article: Article
    reading: Reading
    lexicon: Lexicon
    trees: list[Tree]
    hits: list[list[PlacedHit]]
    # What a trained model takes the words of each sentence for; None without one.
    guesses: list[dict[int, Guess]] | None = None
    trust: Trust = field(default_factory=Trust)
    # What weighs who stands at the ends of an act; None without one.
    ranking: "Ranks | None" = None
    # Who spoke where, in order: (sentence number, speaker). Filled by the statements coder.
    speakers: list[tuple[int, ActorRef]] = field(default_factory=list)
    # The speaker of each quoted stretch, for "I" and "we" inside it.
    quoted: list[tuple[Span, ActorRef]] = field(default_factory=list)
    resolved: dict[tuple[int, int], tuple[ActorRef, ...]] = field(default_factory=dict)
    # The places that the article names, found when the first is asked for.
    toponyms: "tuple[Toponym, ...] | None" = None
    # How often each side is named; counted when first asked for.
    side_counts: Counter[str] | None = None
    # The sides that the codebook does not know, found when first asked for.
    new_sides: "tuple[NewSide, ...] | None" = None
    # People introduced by office, found when first asked for.
    introductions: "tuple[Introduction, ...] | None" = None
    # Two people set against each other, found when first asked for.
    rivals: tuple[ActorRef, ...] | None = None
    # The states with the best claim to be at home, found when first asked for.
    home: tuple[Actor, ...] | None = None
    # Whether the article tells of a war or its end, asked when first needed.
    is_of_war: bool | None = None

    def text(self, span: Span) -> str:
        """The words of a span."""
        return span.of(self.article.text)

    def is_quoted(self, offset: int) -> bool:
        """Whether an offset lies inside quotation marks."""
        return any(span.start <= offset < span.end for span in self.reading.quotations)

    def trees_at(self, span: Span) -> list[Tree]:
        """The sentences that share a character with a span, in order."""
        first = bisect_right(self.trees, span.start, key=lambda tree: tree.span.end)
        behind = bisect_left(self.trees, span.end, key=lambda tree: tree.span.start)
        return list(self.trees[first:behind])

    def number_at(self, offset: int) -> int:
        """The number of the last sentence that begins at or before an offset; 0 before
        the first."""
        behind = bisect_right(self.trees, offset, key=lambda tree: tree.tokens[0].start)
        return max(behind - 1, 0)

    def hit_at(self, tree: Tree, place: int) -> PlacedHit | None:
        """The codebook name that covers a token."""
        for placed in self.hits[tree.number]:
            if place in placed.places:
                return placed
        return None

    def ref(self, actor: Actor, span: Span, *, name: str | None = None) -> ActorRef:
        """A reference to a codebook actor, with its side on the day of publication.

        A country that words of another kind stand for is its government: "his delegation".
        """
        if name is None and actor.kind is ActorKind.COUNTRY:
            words = self.text(span).lower()
            own = (actor.name, *actor.names, *actor.adjectives, *actor.people)
            if not any(one.lower() in words for one in own):
                name = name_of_government(actor)
        return self.lexicon.cast.ref(actor, day=self.article.date, span=span, name=name)

    def as_printed(self, span: Span) -> ActorRef:
        """A reference to somebody whom no codebook knows, named by the words of a span."""
        return ActorRef(
            id=None,
            name=self.text(span),
            party=None,
            party_name=None,
            code=None,
            span=span,
        )

    def side_of(self, actor: Actor) -> Actor:
        """The side an actor acts for on the day of publication."""
        return self.lexicon.cast.side_on(actor, self.article.date)


def name_of_government(actor: Actor) -> str | None:
    """What a country is called where it acts; None for who is no country."""
    if actor.kind is ActorKind.COUNTRY and actor.adjectives:
        return f"{actor.adjectives[0]} government"
    return None


def set_scene(
    article: Article,
    reading: Reading,
    lexicon: Lexicon,
) -> Scene:
    """The scene of an article before any coder has worked on it."""
    trees = [
        Tree(sentence, number) for number, sentence in enumerate(reading.sentences)
    ]
    starts = [tree.tokens[0].start for tree in trees]
    hits: list[list[PlacedHit]] = [[] for _ in trees]
    if trees:
        for hit in find_names(article.text, article.date, lexicon):
            number = bisect_left(starts, hit.span.start + 1) - 1
            if number < 0:
                continue
            tree = trees[number]
            places = tree.at(hit.span)
            if places:
                hits[number].append(PlacedHit(hit, tuple(places), tree.head_of(places)))
    return Scene(article, reading, lexicon, trees, hits)
