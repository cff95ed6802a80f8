"""What kind of statement it is: by the cue, else by words of the content."""

from truceline.codebook import Cue
from truceline.coding.contents import Content
from truceline.coding.issues import matches
from truceline.coding.scene import Scene
from truceline.coding.tree import Tree
from truceline.model import StatementKind

# Where several kinds fit: a condition beats a demand or refusal that it carries, a
# denial that accuses in turn is a denial, an offer beats a report.
_ORDER = (
    StatementKind.DENIAL,
    StatementKind.CONDITION,
    StatementKind.THREAT,
    StatementKind.REFUSAL,
    StatementKind.DEMAND,
    StatementKind.OFFER,
    StatementKind.PROMISE,
    StatementKind.ACCUSATION,
    StatementKind.SUPPORT,
    StatementKind.ASSESSMENT,
)
_BEATEN = frozenset(
    {
        StatementKind.DEMAND,
        StatementKind.REFUSAL,
        StatementKind.THREAT,
        StatementKind.OFFER,
        StatementKind.PROMISE,
    }
)


def find_kind(
    scene: Scene, tree: Tree, cue: Cue | None, content: Content
) -> StatementKind:
    """The kind of a statement; a report where neither cue nor content says more."""
    in_content = _in_content(scene, tree, content)
    kind = cue.kind if cue is not None else None
    if StatementKind.CONDITION in in_content and (kind is None or kind in _BEATEN):
        return StatementKind.CONDITION
    if kind is not None:
        return kind
    for one in _ORDER:
        if one in in_content:
            return one
    return StatementKind.REPORT


def _in_content(scene: Scene, tree: Tree, content: Content) -> set[StatementKind]:
    found: set[StatementKind] = set()
    for place in content.places:
        token = tree.token(place)
        for word in {token.text.lower(), token.lemma.lower()}:
            for words, rule in scene.lexicon.contents.get(word, ()):
                if matches(tree, place, words) and not _is_term(
                    scene, tree, place, rule.kind
                ):
                    found.add(rule.kind)
    return found


def _is_term(scene: Scene, tree: Tree, place: int, kind: StatementKind) -> bool:
    """Whether "until" or "before" leads a date: "until 30 June" is a term, no condition."""
    if kind is not StatementKind.CONDITION or place + 1 >= len(tree.tokens):
        return False
    following = tree.token(place + 1)
    return any(
        date.phrase.start <= following.start < date.phrase.end
        for date in scene.reading.dates
    )
