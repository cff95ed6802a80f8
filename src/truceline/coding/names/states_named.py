"""The states that an article names as those that act, or for what takes place in them.

Not those of guests ("the Danish ambassador"), nor where somebody meets or goes.
"""

from collections.abc import Iterator

from truceline.coding.lexicon import Use
from truceline.coding.names.called_by_towns import is_called_by_town
from truceline.coding.names.meeting_places import is_meeting_place
from truceline.coding.names.names import find_names
from truceline.coding.names.states import is_state
from truceline.coding.scene import PlacedHit, Scene
from truceline.coding.sentences.arguments import is_location
from truceline.coding.sentences.tree import Tree

# Who is called by a state because it is another than the one the report is about.
_GUESTS = frozenset(
    "ambassador envoy emissary diplomat mediator facilitator monitor observer peacekeeper "
    "embassy contingent".split()
)
# Who rose against the state that is named beside them.
_RISEN = frozenset(
    "rebel insurgent guerrilla separatist secessionist mutineer opposition junta putschist "
    "soldier officer militant jihadist".split()
)


def find_states_named(scene: Scene) -> Iterator[str]:
    """Their ids in reading order, as often as each is named."""
    for tree, hits in zip(scene.trees, scene.hits, strict=True):
        for placed in hits:
            side = scene.side_of(placed.hit.actor)
            if not is_state(side) or _is_of_a_guest(tree, placed.head):
                continue
            if is_called_by_town(tree, placed):
                continue
            if not is_location(tree, placed.head) or _is_where(scene, tree, placed):
                yield side.id


def _is_where(scene: Scene, tree: Tree, placed: PlacedHit) -> bool:
    """Whether a state is named for what takes place in it, other than a meeting: "seized
    power in Moraland"."""
    return (
        Use.NAME in placed.hit.uses
        and is_state(placed.hit.actor)
        and tree.token(tree.token(placed.head).head).text.lower() == "in"
        and not is_meeting_place(scene, tree, placed.head)
    )


def _is_of_a_guest(tree: Tree, place: int) -> bool:
    """Whether a state is named for somebody who comes from abroad: "the Danish ambassador",
    "the Portuguese foreign minister", "Danish-brokered talks"."""
    token = tree.token(place)
    if place + 2 < len(tree.tokens) and (
        tree.token(place + 1).tag == "HYPH" and tree.token(place + 2).text.islower()
    ):
        return True
    if token.dep not in ("amod", "compound", "nmod", "poss"):
        return False
    above = token.head
    return tree.token(above).lemma.lower() in _GUESTS or any(
        tree.token(one).text.lower() == "foreign"
        for one in tree.children(above, "amod")
    )


def find_states_beside_rebels(scene: Scene) -> Iterator[str]:
    """The states whose government is named in one breath with those who rose against it:
    "the government of Moraland and the rebels"."""
    for tree, hits in zip(scene.trees, scene.hits, strict=True):
        for placed in hits:
            side = scene.side_of(placed.hit.actor)
            if not is_state(side):
                continue
            above = [placed.head, *tree.ancestors(placed.head)]
            heads = [placed.head] + [
                one for one in above[1:3] if tree.token(one).lemma == "government"
            ]
            beside = {
                other
                for one in heads
                for other in (*tree.conjuncts(one)[1:], *tree.joined_before(one))
            }
            if any(tree.token(one).lemma.lower() in _RISEN for one in beside):
                yield side.id


def find_states_in_title(scene: Scene) -> Iterator[str]:
    """The states that the headline names."""
    article = scene.article
    for hit in find_names(article.title or "", article.date, scene.lexicon):
        side = scene.side_of(hit.actor)
        if is_state(side):
            yield side.id
