"""Whom those mean who sit in a parliament or in opposition, where they name nobody.

"Lawmakers want an inquiry", "the opposition criticised the delay": their own government,
whoever its enemy in the war is.
"""

from truceline.coding.names.home_state import find_only_home
from truceline.coding.scene import Scene
from truceline.coding.sentences.arguments import find_subjects
from truceline.coding.sentences.tree import Tree
from truceline.coding.sentences.triggers import Match
from truceline.model import ActorRef, EventType, Span

_SAID = frozenset({EventType.ACCUSE, EventType.REQUEST})
# The sectors of lawmakers and of the opposition.
_WITHOUT_POWER = ("LEG", "OPP")
# What stands before the office of those who once governed.
_ONCE = frozenset({"former", "ex", "deposed", "ousted"})
_BESIDE = ("compound", "amod", "nmod", "appos")
_COUNTRY = 3


def find_rulers(
    scene: Scene, match: Match, source: tuple[ActorRef, ...]
) -> tuple[ActorRef, ...]:
    """The state at home, for what its own lawmakers, its opposition or those who once
    governed it ask or blame; none for anybody else."""
    home = find_only_home(scene)
    if home is None or match.rule.type not in _SAID or not source:
        return ()
    own = (home.code or "")[:_COUNTRY]
    heads = find_subjects(match.tree, match.place)
    if not all(_is_of(ref, own) for ref in source):
        return ()
    is_without = all((ref.code or "").endswith(_WITHOUT_POWER) for ref in source)
    governed = all(ref.party == home.id for ref in source)
    if not is_without and not any(
        _sits_in_parliament(scene, match.tree, head)
        or (governed and _is_of_before(match.tree, head))
        for head in heads
    ):
        return ()
    token = match.tree.token(match.place)
    return (scene.ref(home, Span(token.start, token.end)),)


def _is_of(ref: ActorRef, own: str) -> bool:
    """Whether somebody is of a country, as far as anything tells."""
    code = ref.code or ""
    return len(code) <= _COUNTRY or code.startswith(own)


def _sits_in_parliament(scene: Scene, tree: Tree, head: int) -> bool:
    near = (head, *tree.children(head, *_BESIDE))
    roles = (scene.lexicon.roles.get(tree.token(one).lemma.lower()) for one in near)
    return any(role is not None and role.code in _WITHOUT_POWER for role in roles)


def _is_of_before(tree: Tree, head: int) -> bool:
    """Whether somebody held an office once: "former president Ilva Moss"."""
    near = [head, *tree.children(head, *_BESIDE)]
    return any(
        tree.token(far).lemma.lower() in _ONCE
        for one in near
        for far in tree.children(one, "amod", "compound")
    )
