"""Whether what is told with an "if" is foreseen or feared by someone, and asked by no side."""

from truceline.coding.sentences.tree import SUBJECTS, Tree
from truceline.model import ActorRef, Statement, StatementKind

# Words of a condition that as often foresee.
LOOSE = frozenset("if when once after following should were".split())
_FORESEEING = frozenset(
    "fear predict forecast worry expect reckon estimate guess believe think suspect doubt "
    "calculate foresee wonder bet hope".split()
)
# People who foresee and have nothing to grant or ask.
_ONLOOKERS = frozenset(
    "analyst analysts expert experts economist economists scholar scholars historian "
    "historians nurse nurses doctor doctors trader traders merchant merchants farmer farmers "
    "resident residents commentator commentators editorial newspaper paper auditor auditors "
    "priest baker herder herdsman shopkeeper shopkeepers professor researcher researchers "
    "villager villagers lawyer lawyers hotelier hoteliers company banker bankers broker "
    "brokers teacher teachers engineer engineers manager managers worker workers activist "
    "activists fisherman fishermen driver drivers".split()
)
# Of these, who only foresee whatever the word: "doctors said the wounded would die unless".
_FORESEERS = frozenset(
    "analyst analysts expert experts economist economists scholar scholars historian "
    "historians nurse nurses doctor doctors commentator commentators professor researcher "
    "researchers shopkeeper shopkeepers trader traders".split()
)
# "If confirmed, it would be the first": a report in doubt, or a vote or trial still open.
_OPEN_REPORTS = frozenset(
    "confirm elect reelect convict prove true verify establish find catch".split()
)
_CATCHING = frozenset(
    "arrest detain jail imprison catch hang shoot execute expel deport".split()
)
_COPULAS = frozenset({"be", "become", "mark", "make", "mean", "represent"})
_LAWS = frozenset({"constitution", "law", "statute", "charter"})
# "Under the electoral law": how far from the start a law may stand.
_OPENING = 3
_BY = frozenset({"under", "by", "to"})


def is_foreseen(
    tree: Tree, place: int, statement: Statement | None, party: ActorRef | None
) -> bool:
    """Whether a condition at a token is a forecast: said by an onlooker, or with a weak word
    by a word that fears or foresees, or told of what something would be."""
    name = "" if party is None else party.name.split()[-1].lower()
    if name in _FORESEERS:
        return True
    if tree.token(place).text.lower() not in LOOSE:
        return False
    said_by = set() if party is None else set(party.name.split())
    if name in _ONLOOKERS or said_by & _ONLOOKERS:
        # "A company official".
        return True
    if _is_report_in_doubt(tree, place) or _is_valued(tree, place):
        return True
    if statement is None or statement.cue is None:
        return False
    return any(
        tree.token(one).lemma.lower() in _FORESEEING for one in tree.at(statement.cue)
    )


def is_judged(
    tree: Tree, place: int, waiting: tuple[int, ...], statement: Statement | None
) -> bool:
    """Whether a statement with an "if" only judges: "convoys could be late if it rains". Its
    kind may still be that of a condition; nobody asks or offers one.

    What someone could do if something is done is an offer: "they could be freed if ...".
    """
    return (
        statement is not None
        and statement.kind is StatementKind.ASSESSMENT
        and tree.token(place).text.lower() in LOOSE
        and not _is_fulfilled(tree, place)
        and not _is_deed(tree, waiting)
    )


def is_seizure(tree: Tree, place: int, waiting: list[int]) -> bool:
    """Whether somebody is to be caught, with a weak word: "will be arrested as soon as he lands"
    warns and bargains for nothing."""
    if not waiting or tree.token(place).text.lower() not in LOOSE | {"as", "whenever"}:
        return False
    verb = tree.head_of(waiting)
    return (
        tree.token(verb).lemma in _CATCHING
        and not tree.children(verb, "neg")
        and any(tree.token(one).tag == "MD" for one in tree.children(verb, "aux"))
    )


def is_law(tree: Tree) -> bool:
    """Whether a sentence begins by saying which law it tells: "under the constitution", with
    a comma or without."""
    return any(
        token.lemma.lower() in _LAWS
        and token.dep == "pobj"
        and tree.token(token.head).text.lower() in _BY
        and (tree.token(place + 1).text == "," or place <= _OPENING)
        for place, token in enumerate(tree.tokens[:-1])
    )


def _is_fulfilled(tree: Tree, place: int) -> bool:
    """Whether a word speaks of what must be over: "once they have left"."""
    return tree.token(place).text.lower() in ("once", "after", "following")


def _is_deed(tree: Tree, waiting: tuple[int, ...]) -> bool:
    """Whether what waits is something to be done: "could lift the measures", "could be
    freed", and not how something would be."""
    return bool(waiting) and tree.token(tree.head_of(list(waiting))).pos == "VERB"


def _is_report_in_doubt(tree: Tree, place: int) -> bool:
    """ "If elected", "if true": nothing stands between the words and the participle."""
    following = tree.tokens[place + 1 : place + 2]
    return bool(following) and following[0].lemma.lower() in _OPEN_REPORTS


def _is_valued(tree: Tree, place: int) -> bool:
    """ "If it goes ahead, it would be the first": what waits only says what that would be."""
    token = tree.token(place)
    if token.dep != "mark":
        return False
    verb = tree.token(token.head).head
    return (
        tree.token(verb).lemma in _COPULAS
        and bool(tree.children(verb, "attr", "dobj"))
        and any(
            tree.token(one).text.lower() in ("it", "this", "that", "he", "she")
            for one in tree.children(verb, *SUBJECTS)
        )
        and any(tree.token(one).tag == "MD" for one in tree.children(verb, "aux"))
    )
