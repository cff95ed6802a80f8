"""Words in capitals that name nobody: an office in official style, the town of a dateline."""

from truceline.coding.actors.ministries import is_ministry_by_name
from truceline.coding.names.name_words import GROUP_NOUNS
from truceline.coding.scene import Scene
from truceline.coding.sentences.modifiers import find_name_beside
from truceline.coding.sentences.tree import Tree

_TITLE_WORDS = frozenset("special prime foreign defence defense interior chief".split())
# An acronym is no town in capitals.
_SHORT = 5
_BEHIND_PLACES = frozenset(",:(-–—")


def is_role_in_capitals(scene: Scene, tree: Tree, place: int) -> bool:
    """Whether a noun for people or a body is written like a name and stands for none."""
    return (
        tree.token(place).lemma.lower() in scene.lexicon.roles.keys() | GROUP_NOUNS
        and find_name_beside(tree, place) is None
        and not is_ministry_by_name(tree, place)
        and all(
            tree.token(one).text.lower() in scene.lexicon.roles.keys() | _TITLE_WORDS
            for one in tree.children(place, "compound", "amod", "nmod")
        )
        and any(
            tree.token(one).text.lower() == "the" for one in tree.children(place, "det")
        )
    )


def is_dateline(tree: Tree, place: int) -> bool:
    """Whether a name only tells where a report was sent from: "KATHMANDU, Saturday:"."""
    following = tree.tokens[place + 1 : place + 2]
    return (
        place == 0
        and len(tree.token(place).text) > _SHORT
        and tree.token(place).text.isupper()
        and any(token.text in _BEHIND_PLACES for token in following)
    )
