"""The day of a paper or a speech, for what is done in it: "in a video released on Friday he ruled
out talks"."""

from truceline.coding.sentences.tree import Tree
from truceline.model import EventDate

_PAPERS = frozenset(
    "statement letter message video videotape recording tape audiotape cassette interview "
    "speech address broadcast appearance communique communiqué declaration text paper "
    "document decree order edict note report article post tweet telegram cable leaflet memo "
    "understanding accord agreement pact memorandum protocol resolution ruling verdict vote "
    "conference ceremony meeting session round talks summit congress hearing debate rally "
    "sermon raid attack ambush operation strike assault".split()
)
_OBJECTS = frozenset({"acl", "relcl"})
_LEADS = frozenset({"in", "at", "during"})
# What one binds oneself to is done by a paper and not only in it.
_BY = frozenset({"under", "by"})
_BINDING = frozenset(
    "agree undertake promise pledge commit accept bind oblige renounce".split()
)


def find_day_of_paper(
    tree: Tree, place: int, phrases: list[tuple[int, EventDate]]
) -> EventDate | None:
    """The day on which the paper was given out that an act's verb tells it stands in."""
    for head, phrase in phrases:
        verb = verb_of_paper(tree, head)
        if verb is not None and verb == place and phrase.is_known:
            return phrase
    return None


def verb_of_paper(tree: Tree, head: int) -> int | None:
    """The verb whose act stands in the paper that a phrase of time dates: "said in a letter
    published on Monday"; None for any other phrase."""
    for given in tree.ancestors(head):
        token = tree.token(given)
        if token.pos in ("VERB", "AUX"):
            break
    else:
        return None
    noun = tree.token(given).head
    is_given = tree.token(given).dep in _OBJECTS and tree.token(given).tag == "VBN"
    if not is_given or tree.token(noun).lemma.lower() not in _PAPERS:
        return None
    lead = tree.token(noun).head
    verb, word = tree.token(lead).head, tree.token(lead).text.lower()
    if tree.token(noun).dep != "pobj" or tree.token(verb).pos not in ("VERB", "AUX"):
        return None
    is_bound = word in _BY and tree.token(verb).lemma in _BINDING
    return verb if word in _LEADS or is_bound else None
