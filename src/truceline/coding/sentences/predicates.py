"""What a sentence says of a thing that two sides do, without a verb of doing.

"The talks are off", "a ceasefire is still missing", "three things are missing: a truce,
talks and money": the act is named, and the words around it say that it is not there.
"""

from collections.abc import Iterator

from truceline.codebook import Hedge
from truceline.coding.lexicon import Lexicon
from truceline.coding.sentences.tree import NOMINAL, Tree
from truceline.model import Factuality

_TO_COME = frozenset({"next", "following", "further"})
# How the parser hangs what is said of a subject on "to be".
_SAID = frozenset({"acomp", "advmod", "prt", "attr", "prep"})


def find_said_of(tree: Tree, verb: int, lexicon: Lexicon) -> Hedge | None:
    """What "to be" and the word behind it, or the word itself, say of their subject."""
    words = [verb]
    if tree.token(verb).pos == "AUX":
        words = [one for one in tree.children(verb) if tree.token(one).dep in _SAID]
    return next(_hedges(tree, words, lexicon), None)


def find_name_for(tree: Tree, verb: int, lexicon: Lexicon) -> Factuality | None:
    """What the subject of "to be" calls the act behind it: "the next step is the release",
    "their demand was a truce", "what they want is talks"."""
    for one in tree.children(verb, "nsubj", "csubj"):
        token = tree.token(one)
        part = "verb" if token.pos == "VERB" else "noun"
        hedge = lexicon.hedges.get(part, {}).get(token.lemma.lower())
        if hedge is not None:
            return hedge.factuality
        beside = {tree.token(each).text.lower() for each in tree.children(one, "amod")}
        if token.pos == "NOUN" and beside & _TO_COME:
            return Factuality.PLANNED
    return None


def find_said_of_list(tree: Tree, place: int, lexicon: Lexicon) -> Hedge | None:
    """What is said of all things in a list that a colon opens: "two are missing: talks
    and a truce". None where no colon stands before the act, or a verb stands between."""
    at = place - 1
    while at >= 0 and tree.token(at).text != ":":
        if tree.token(at).pos in ("VERB", "AUX"):
            return None
        at -= 1
    if at < 1 or tree.token(place).pos not in NOMINAL:
        return None
    return next(_hedges(tree, [at - 1], lexicon), None)


def _hedges(tree: Tree, words: list[int], lexicon: Lexicon) -> Iterator[Hedge]:
    table = lexicon.hedges.get("adjective", {})
    for one in words:
        hedge = table.get(tree.token(one).text.lower())
        if hedge is not None:
            yield hedge
