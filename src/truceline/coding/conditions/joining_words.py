"""Whether words that can join two clauses do so, and do not date, ask or belong to a verb."""

from truceline.coding.conditions.mere_time import hangs_on_thing, is_question
from truceline.coding.sentences.tree import Tree
from truceline.model import Token

# Lengths of time.
SPANS = frozenset("second minute hour day week month year decade time".split())
# One stands before these, and nothing waits for them.
_BODIES = frozenset(
    "court judge tribunal council committee crowd camera audience reporter press "
    "parliament congress assembly jury public world commission panel".split()
)
# Verbs that these belong to: "look after the wounded", "call upon the rebels".
_BELONGS: dict[tuple[str, ...], frozenset[str]] = {
    ("after",): frozenset({"look", "name", "take", "seek"}),
    ("before",): frozenset({"appear", "testify", "bow", "kneel"}),
    ("upon",): frozenset(
        "call depend rely agree base hinge look insist put impose force act prevail decide "
        "fall touch sit".split()
    ),
}
# "Rice provided by the peacekeepers."
_GIVEN_BY = frozenset({"by", "to", "in", "with", "under", "at", "through"})
_MOMENTS = frozenset("day minute instant hour moment morning week".split())
_CLAUSE_OPENERS = frozenset({"DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"})
_TEMPORAL = frozenset({"once", "after", "before", "following", "while", "upon"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
# How far behind "provided" its clause has its verb.
_CLAUSE = 10
_WISHES = frozenset({"wish", "like", "please", "want", "choose"})


def is_meant(tree: Tree, place: int, words: tuple[str, ...]) -> bool:
    """Whether the words join two clauses and do not date, ask, or belong to a verb."""
    token = tree.token(place)
    before = tree.token(place - 1) if place else None
    if words in (("after",), ("once",), ("before",)):
        # "Seven days before any talks" may require; set off by a comma it dates.
        start = _span_start(tree, place)
        if start is not None and start and tree.token(start - 1).text == ",":
            return False
    if token.dep != "mark" and tree.token(token.head).lemma in _BELONGS.get(words, ()):
        return False
    if words == ("otherwise",) and place and tree.token(place - 1).pos != "PUNCT":
        return False
    if (
        _dates(tree, place + len(words) - 1)
        or _is_moment(tree, place, words)
        or _is_formerly(tree, place, words)
        or _is_at_will(tree, place, words)
        or _points_back(tree, place, words)
    ):
        return False
    if words in (("provided",), ("providing",), ("barring",)):
        return _joins(tree, place, before)
    if words == ("when",):
        return tree.token(token.head).dep == "advcl" or hangs_on_thing(tree, place)
    if words == ("if",):
        return not is_question(tree, token.head) and (
            before is None or before.text.lower() not in ("as", "even", "only", "and")
        )
    if len(words) == 1 and words[0] in _TEMPORAL:
        return _is_temporal(tree, place)
    return True


def _points_back(tree: Tree, place: int, words: tuple[str, ...]) -> bool:
    """Whether a "before" dates by what was told: "elected three days before that"."""
    following = tree.tokens[place + 1 : place + 2]
    return (
        words == ("before",)
        and place > 0
        and tree.token(place - 1).pos not in ("PUNCT", "CCONJ")
        and bool(following)
        and following[0].text.lower() in ("that", "then", "this")
        and following[0].dep in ("pobj", "pcomp", "advmod")
    )


def _is_formerly(tree: Tree, place: int, words: tuple[str, ...]) -> bool:
    """Whether "once" stands within its clause: "the lawyers once sought a truce"."""
    head = tree.token(place).head
    return (
        words == ("once",)
        and place < head
        and any(
            one < place for one in tree.children(head, "nsubj", "nsubjpass", "auxpass")
        )
    )


def _is_at_will(tree: Tree, place: int, words: tuple[str, ...]) -> bool:
    """Whether one may do so as one likes: "whenever they wish", "if you please"."""
    following = tree.tokens[place + len(words) : place + len(words) + 3]
    return (
        len(following) > 1
        and following[0].pos == "PRON"
        and following[1].lemma in _WISHES
        and (len(following) == 2 or following[2].pos == "PUNCT")
    )


def _is_moment(tree: Tree, place: int, words: tuple[str, ...]) -> bool:
    """Whether no clause stands behind "the day": "for the week, and", "the day by which they
    left", not "the day they leave"."""
    if words[-1] not in _MOMENTS:
        return False
    following = tree.tokens[place + len(words) : place + len(words) + 1]
    before = tree.token(place - 1) if place else None
    if words[0] == "the" and before is not None and before.pos == "ADP":
        return True
    return not following or (
        following[0].text.lower() != "that" and following[0].pos not in _CLAUSE_OPENERS
    )


def _dates(tree: Tree, last: int) -> bool:
    """Whether a last word stands before a body or a gerund: "before a court", "until
    achieving a truce"."""
    word = tree.token(last).text.lower()
    if word in ("until", "till"):
        return last + 1 < len(tree.tokens) and tree.token(last + 1).tag == "VBG"
    return word == "before" and any(
        tree.token(one).lemma.lower() in _BODIES for one in tree.children(last, "pobj")
    )


def _joins(tree: Tree, place: int, before: Token | None) -> bool:
    """Whether "provided" is no verb of its own."""
    token = tree.token(place)
    is_main = token.dep == "ROOT" and (before is None or before.text != ",")
    following = tree.tokens[place + 1 : place + 2]
    if following and following[0].text.lower() in _GIVEN_BY:
        return False
    if _is_behind_a_promise(tree, place):
        return True
    return not is_main and not tree.children(place, "nsubj", "dobj", "aux")


def _is_behind_a_promise(tree: Tree, place: int) -> bool:
    """Whether "provided" stands between what "would" be and a clause with a verb of its own,
    whatever the parser makes of it: "would come again provided the others kept quiet"."""
    before = tree.token(place - 1) if place else None
    if before is None or before.pos in ("NOUN", "PROPN", "PRON", "AUX"):
        return False
    return any(one.tag == "MD" for one in tree.tokens[:place]) and any(
        one.tag in _FINITE for one in tree.tokens[place + 2 : place + _CLAUSE]
    )


def _is_temporal(tree: Tree, place: int) -> bool:
    """Whether a word of time joins a clause or a noun, unlike in "three times before" and
    "once a week"."""
    token = tree.token(place)
    if token.text.lower() == "once" and _leads_clause(tree, place):
        return True
    return token.dep in ("mark", "prep", "advmod") and bool(
        token.dep != "advmod" or tree.token(token.head).dep in ("advcl", "ccomp")
    )


def _leads_clause(tree: Tree, place: int) -> bool:
    """Whether a subject and its verb stand right behind: "once they have left"."""
    verb = tree.token(place).head
    subjects = tree.children(verb, "nsubj", "nsubjpass")
    return verb > place and any(
        tree.subtree(one)[0] == place + 1 for one in subjects if one > place
    )


def _span_start(tree: Tree, place: int) -> int | None:
    """Where a length of time begins that stands right before a token."""
    if not place or tree.token(place - 1).lemma.lower() not in SPANS:
        return None
    return min(tree.subtree(place - 1, without=frozenset({"prep", "relcl", "acl"})))
