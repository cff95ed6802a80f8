"""Deaths by nobody's doing, which are no act: "was killed in a crash"."""

from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_prepositional
from truceline.coding.sentences.passives import find_agents, is_passive
from truceline.coding.sentences.triggers import Match

# What befalls a thing by itself.
_BEFALLING = frozenset(
    "capsize crash derail overturn collide collapse erupt flood founder plunge".split()
)


def is_by_misfortune(scene: Scene, match: Match) -> bool:
    """Whether people die by nobody's doing: "was killed in a crash"."""
    tree, killers = match.tree, scene.lexicon.things.killers
    if not match.trigger.verbs:
        return False
    if _is_outcome_of_mishap(match):
        return True
    if match.objects and not is_passive(tree, match.place):
        # "The police killed nine in a stampede."
        return False
    causes = [
        *find_agents(tree, match.place),
        *(
            one
            for link in ("by", "in", "of", "from")
            for one in find_prepositional(tree, match.place, link)
        ),
    ]
    return any(
        tree.token(one).lemma.lower() in killers
        for one in causes
        # "Fire from across the border" is no mishap.
        if not any(
            tree.token(link).text.lower() == "from"
            for link in tree.children(one, "prep")
        )
    )


def _is_outcome_of_mishap(match: Match) -> bool:
    """Whether a participle tells what came of a mishap: "a boat capsized, killing ten"."""
    tree, token = match.tree, match.tree.token(match.place)
    above = tree.token(token.head)
    return (
        token.tag == "VBG"
        and token.dep == "advcl"
        and above.lemma in _BEFALLING
        and not is_passive(tree, token.head)
        and not tree.children(token.head, "dobj")
    )
