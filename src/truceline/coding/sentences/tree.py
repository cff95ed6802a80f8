"""One sentence as a dependency tree that can be walked both ways."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property

from truceline.model import Sentence, Span, Token

SUBJECTS = frozenset({"nsubj", "csubj"})
PASSIVE_SUBJECTS = frozenset({"nsubjpass", "csubjpass"})
OBJECTS = frozenset({"dobj", "obj", "iobj", "dative"})
# Days and months, which name no one.
DAYS = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March "
    "April May June July August September October November December".split()
)
CLAUSES = frozenset(
    {"ccomp", "xcomp", "advcl", "relcl", "acl", "parataxis", "csubj", "pcomp"}
)
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
# Tags of the verbs that a clause can stand on.
TENSED = frozenset({"VBD", "VBP", "VBZ"})
FINITE = TENSED | {"MD"}
VERBS = frozenset({"VERB", "AUX"})


class Tree:
    """The tokens of a sentence with their children; indices count within the sentence."""

    def __init__(self, sentence: Sentence, number: int) -> None:
        self.tokens = sentence.tokens
        self.paragraph = sentence.paragraph
        self.number = number
        children: list[list[int]] = [[] for _ in self.tokens]
        for place, token in enumerate(self.tokens):
            if token.head != place:
                children[token.head].append(place)
        self._children = children

    @cached_property
    def span(self) -> Span:
        """The whole sentence, from first to last character."""
        return Span(self.tokens[0].start, self.tokens[-1].end)

    @cached_property
    def starts(self) -> dict[int, int]:
        """The index of the token that starts at each offset."""
        return {token.start: place for place, token in enumerate(self.tokens)}

    @cached_property
    def words(self) -> frozenset[str]:
        """The words in small letters, to ask first whether a rule can apply at all."""
        return frozenset(token.text.lower() for token in self.tokens)

    def children(self, place: int, *labels: str) -> list[int]:
        """The direct dependants, all of them or those with one of the labels."""
        found = self._children[place]
        if not labels:
            return found
        return [child for child in found if self.tokens[child].dep in labels]

    def child(self, place: int, labels: frozenset[str]) -> int | None:
        """The first dependant with one of the labels."""
        for child in self._children[place]:
            if self.tokens[child].dep in labels:
                return child
        return None

    def ancestors(self, place: int) -> Iterator[int]:
        """The heads above a token, nearest first, without the token itself."""
        seen = 0
        while self.tokens[place].head != place and seen <= len(self.tokens):
            place = self.tokens[place].head
            seen += 1
            yield place

    def verb_above(self, place: int) -> int | None:
        """The nearest verb above a token: the one of the clause that it stands in."""
        return next(
            (one for one in self.ancestors(place) if self.token(one).pos in VERBS), None
        )

    def verb_at(self, place: int) -> int | None:
        """The token itself if it is a verb, else the nearest verb above it."""
        return place if self.token(place).pos in VERBS else self.verb_above(place)

    def subtree(
        self, place: int, *, without: frozenset[str] = frozenset()
    ) -> list[int]:
        """The token and all below it in order; branches with these labels left out."""
        found = [place]
        stack = list(self._children[place])
        while stack:
            child = stack.pop()
            if self.tokens[child].dep in without:
                continue
            found.append(child)
            stack.extend(self._children[child])
        return sorted(found)

    def conjuncts(self, place: int) -> list[int]:
        """The token and what is joined to it by "and", in order.

        Of "their leader, Baradar, and the envoy" the parser joins the envoy to the name
        between the commas; one leader has one name, so the leader is meant.
        """
        found = [place]
        for child in self._children[place]:
            if self.tokens[child].dep == "conj":
                found.extend(self.conjuncts(child))
            elif self._is_name_aside(child):
                found.extend(self.conjuncts(child)[1:])
        return found

    def joined_before(self, place: int) -> list[int]:
        """The tokens that come before one in a row of words joined by "and", nearest first."""
        found = []
        while self.tokens[place].dep == "conj" and self.tokens[place].head != place:
            place = self.tokens[place].head
            found.append(place)
        return found

    def _is_name_aside(self, place: int) -> bool:
        """Whether it is a name between commas behind one person's description."""
        after = place + 1
        return (
            self.tokens[place].dep == "appos"
            and self.tokens[place].pos == "PROPN"
            and self.tokens[self.tokens[place].head].tag in ("NN", "NNP")
            and after < len(self.tokens)
            and self.tokens[after].text == ","
        )

    def cover(self, places: list[int]) -> Span:
        """From the first to the last of some tokens, without punctuation at the ends and
        without an "and" that joins nothing any more."""
        first, last = min(places), max(places)
        while last > first and self.tokens[last].pos in ("PUNCT", "CCONJ"):
            last -= 1
        while first < last and self.tokens[first].pos == "PUNCT":
            first += 1
        return Span(self.tokens[first].start, self.tokens[last].end)

    def at(self, span: Span) -> list[int]:
        """The tokens that share a character with a span."""
        starts, ends = self._bounds
        return list(
            range(bisect_right(ends, span.start), bisect_left(starts, span.end))
        )

    @cached_property
    def _bounds(self) -> tuple[list[int], list[int]]:
        """Where the tokens start and end; both rise."""
        return (
            [token.start for token in self.tokens],
            [token.end for token in self.tokens],
        )

    def head_of(self, places: list[int]) -> int:
        """The token of a stretch whose head lies outside it."""
        inside = set(places)
        for place in places:
            if (
                self.tokens[place].head not in inside
                or self.tokens[place].head == place
            ):
                return place
        return places[-1]

    def token(self, place: int) -> Token:
        """The token at an index."""
        return self.tokens[place]
