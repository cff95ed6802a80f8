"""Where the two given actors of a pair stand in a sentence, seen from an act."""

import re
from dataclasses import dataclass

from truceline.coding.sentences.arguments import find_objects, find_subjects
from truceline.coding.sentences.passives import find_agents
from truceline.coding.sentences.tree import CLAUSES, SUBJECTS, Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import Span

_WORD = re.compile(r"\w[\w.'’-]*")
# Words of a phrase that alone do not tell which mention is meant.
_SMALL = frozenset("the a an of and in for to by on at from with its their his".split())


@dataclass(frozen=True, slots=True)
class Given:
    """The tokens of an actor's mentions in one sentence, with the head of each."""

    heads: frozenset[int]
    places: frozenset[int]


def find_given(tree: Tree, text: str, wanted: str) -> Given:
    """The mentions of an actor in a sentence; of its words where it is printed apart.

    Empty where no word of it stands there: a stand-in such as "an actor".
    """
    found = [
        places
        for match in re.finditer(re.escape(wanted), text)
        if (places := tree.at(Span(match.start(), match.end())))
    ]
    if not found:
        words = {word for word in _WORD.findall(wanted.lower()) if word not in _SMALL}
        found = [
            [place]
            for place, token in enumerate(tree.tokens)
            if token.text.lower() in words and token.pos in ("PROPN", "NOUN", "ADJ")
        ]
    return Given(
        heads=frozenset(tree.head_of(places) for places in found),
        places=frozenset(one for places in found for one in places),
    )


def rate_place(match: Match, source: Given, target: Given) -> float:
    """How well an act stands between the two: the one does it, the other suffers it.

    Weights chosen on our own labelled sentences and on a published set's errors; only
    their order matters.
    """
    tree, place = match.tree, match.place
    doers = _doers(tree, match)
    rated = 0.0
    if doers & source.heads:
        rated += 3.0
    elif doers & target.heads and not doers & source.places:
        # The counterpart does it: a thing told of it, or a passive read wrongly.
        rated -= 0.5
    done_to = _done_to(tree, match)
    below = set(tree.subtree(place))
    if done_to & target.heads:
        rated += 2.0
    elif below & target.heads:
        rated += 1.2
    if place in _between(tree, source, target):
        rated += 1.5
    if place in source.places:
        rated -= 2.0
    if place in target.places:
        rated -= 1.0
    rated += 0.2 * bool(match.trigger.objects)
    return rated - 0.15 * sum(1 for _ in tree.ancestors(place))


def is_done_by(match: Match, source: Given) -> bool:
    """Whether the act is the source's own."""
    return bool(_doers(match.tree, match) & source.heads)


def _doers(tree: Tree, match: Match) -> set[int]:
    place = match.place
    if match.trigger.verbs:
        heads = find_subjects(tree, place)
    else:
        heads = [
            *tree.children(place, "poss", "compound", "amod", "nmod"),
            *find_agents(tree, place),
        ]
        verb = tree.token(place).head
        if tree.token(verb).pos == "VERB":
            heads.extend(find_subjects(tree, verb))
    return _phrases(tree, heads)


def _done_to(tree: Tree, match: Match) -> set[int]:
    place = match.place
    heads = [*match.objects]
    if match.trigger.verbs:
        heads += find_objects(tree, place)
        heads += tree.children(place, "dative")
    for holder in (place, *heads):
        for prep in tree.children(holder, "prep", "dative", "agent"):
            heads.extend(tree.children(prep, "pobj"))
            for inner in tree.children(prep, "prep"):
                heads.extend(tree.children(inner, "pobj"))
    # "The two met": in a joint subject the second is the counterpart.
    for subject in tree.children(place, *SUBJECTS):
        heads.extend(tree.conjuncts(subject)[1:])
    return _phrases(tree, heads)


def _phrases(tree: Tree, heads: list[int]) -> set[int]:
    found: set[int] = set()
    for head in heads:
        found.update(tree.subtree(head, without=CLAUSES))
    return found


def _between(tree: Tree, source: Given, target: Given) -> set[int]:
    """The tokens on the ways up from the two to where they meet."""
    found: set[int] = set()
    for one in source.heads:
        above = [one, *tree.ancestors(one)]
        for other in target.heads:
            beyond = [other, *tree.ancestors(other)]
            meeting = next((step for step in beyond if step in above), None)
            if meeting is None:
                continue
            found.update(above[: above.index(meeting) + 1])
            found.update(beyond[: beyond.index(meeting) + 1])
    return found - source.heads - target.heads
