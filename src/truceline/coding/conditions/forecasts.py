"""Whether what is told with an "if" is foreseen or feared by someone, and asked by no side."""

from truceline.coding.sentences.tree import Tree
from truceline.model import ActorRef, Statement

# Words of a condition that as often foresee.
LOOSE = frozenset("if when once after following should were".split())
_FORESEEING = frozenset(
    "fear predict forecast worry expect reckon estimate guess believe think suspect doubt "
    "calculate foresee wonder bet".split()
)
# People who foresee and have nothing to grant or ask.
_ONLOOKERS = frozenset(
    "analyst analysts expert experts economist economists scholar scholars historian "
    "historians nurse nurses doctor doctors trader traders merchant merchants farmer farmers "
    "resident residents commentator commentators editorial newspaper paper auditor auditors "
    "priest baker herder herdsman shopkeeper shopkeepers professor researcher researchers "
    "villager villagers".split()
)


def is_foreseen(
    tree: Tree, place: int, statement: Statement | None, party: ActorRef | None
) -> bool:
    """Whether a condition at a token is a forecast: a weak word, said by an onlooker or by
    a word that fears or foresees."""
    if tree.token(place).text.lower() not in LOOSE:
        return False
    if party is not None and party.name.split()[-1].lower() in _ONLOOKERS:
        return True
    if statement is None or statement.cue is None:
        return False
    return any(
        tree.token(one).lemma.lower() in _FORESEEING for one in tree.at(statement.cue)
    )
